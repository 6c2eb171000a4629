/** What runs a script by itself: an element, an event that comes to it, and ways to write that down. */

/** The element, with the attribute for its event put in. */
type Holder = readonly [event: string, write: (attribute: string) => string];

const gif = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

export const holders: Readonly<Record<string, Holder>> = {
  'img, broken': ['onerror', (on) => `<img src="data:,"${on}>`],
  'img, whole': ['onload', (on) => `<img src="${gif}"${on}>`],
  'image, which is another word for img': ['onerror', (on) => `<image src="data:,"${on}>`],
  'img of a picture': [
    'onerror',
    (on) => `<picture><source srcset="data:,"><img src="data:,"${on}></picture>`,
  ],
  'input that is an image': ['onerror', (on) => `<input type="image" src="data:,"${on}>`],
  svg: ['onload', (on) => `<svg${on}></svg>`],
  'svg image': ['onerror', (on) => `<svg><image href="data:,"${on} width="9" height="9"/></svg>`],
  'svg animate': ['onbegin', (on) => `<svg><animate attributeName="x" dur="1s"${on}/></svg>`],
  'svg set': ['onbegin', (on) => `<svg><set attributeName="x" to="1"${on}/></svg>`],
  'svg link': ['onfocus', (on) => `<svg><a tabindex="1" autofocus${on}><text>x</text></a></svg>`],
  'svg style': ['onload', (on) => `<svg><style${on}>x{}</style></svg>`],
  'math mi': ['onfocus', (on) => `<math><mi tabindex="1" autofocus${on}>x</mi></math>`],
  video: ['onerror', (on) => `<video src="data:,"${on}></video>`],
  'video that starts': ['onloadstart', (on) => `<video src="data:,"${on}></video>`],
  'source of a video': ['onerror', (on) => `<video><source src="data:,"${on}></video>`],
  audio: ['onerror', (on) => `<audio src="data:,"${on}></audio>`],
  'source of an audio': ['onerror', (on) => `<audio><source src="data:,"${on}></audio>`],
  track: [
    'onerror',
    (on) => `<video src="data:,"><track default kind="captions" src="data:,"${on}></video>`,
  ],
  details: ['ontoggle', (on) => `<details open${on}><summary>x</summary>y</details>`],
  input: ['onfocus', (on) => `<input autofocus${on}>`],
  textarea: ['onfocus', (on) => `<textarea autofocus${on}>x</textarea>`],
  select: ['onfocus', (on) => `<select autofocus${on}><option>x</select>`],
  button: ['onfocus', (on) => `<button autofocus${on}>x</button>`],
  'an unknown element': ['onfocus', (on) => `<x-x tabindex="1" autofocus${on}>x</x-x>`],
  'what can be written into': ['onfocus', (on) => `<p contenteditable autofocus${on}>x</p>`],
  style: ['onload', (on) => `<style${on}>x{}</style>`],
  link: ['onload', (on) => `<link rel="stylesheet" href="data:text/css,x{}"${on}>`],
  'link, broken': ['onerror', (on) => `<link rel="stylesheet" href="x:x"${on}>`],
  iframe: ['onload', (on) => `<iframe${on}></iframe>`],
  'iframe srcdoc': ['onload', (on) => `<iframe srcdoc="x"${on}></iframe>`],
  object: ['onload', (on) => `<object data="data:text/html,x"${on}></object>`],
  'object, broken': ['onerror', (on) => `<object data="x:x"${on}></object>`],
  embed: ['onload', (on) => `<embed src="data:text/html,x"${on}>`],
  script: ['onerror', (on) => `<script src="data:,"${on}></script>`],
  marquee: ['onstart', (on) => `<marquee${on}>x</marquee>`],
  body: ['onload', (on) => `<body${on}>x</body>`],
  'what is animated': [
    'onanimationstart',
    (on) => `<style>@keyframes k{}</style><p style="animation:k 1ms"${on}>x</p>`,
  ],
};

const characters = (text: string, write: (code: number) => string): string =>
  Array.from(text, (letter) => write(letter.codePointAt(0) ?? 0)).join('');

/** An attribute and its script, written in every way that some parser has read otherwise than another. */
export const writings: Readonly<Record<string, (name: string, script: string) => string>> = {
  'in quotes': (name, script) => ` ${name}="${script}"`,
  'in single quotes': (name, script) => ` ${name}='${script}'`,
  'without quotes': (name, script) => ` ${name}=${script} `,
  'in capitals': (name, script) => ` ${name.toUpperCase()}="${script}"`,
  'in both cases': (name, script) =>
    ` ${name.replace(/.(.)/g, (two) => two[0] + two.slice(1).toUpperCase())}="${script}"`,
  'between slashes': (name, script) => `/${name}="${script}"/`,
  'between line feeds': (name, script) => `\n${name}\n=\n"${script}"\n`,
  'between form feeds': (name, script) => `\f${name}\f=\f"${script}"\f`,
  'in backticks': (name, script) => ` ${name}=\`${script}\``,
  'by decimal references': (name, script) =>
    ` ${name}="${characters(script, (code) => `&#${code};`)}"`,
  'by hexadecimal references, left open': (name, script) =>
    ` ${name}="${characters(script, (code) => `&#x${code.toString(16)}`)}"`,
  'by padded references': (name, script) =>
    ` ${name}="${characters(script, (code) => `&#${String(code).padStart(8, '0')};`)}"`,
  'by named references': (name, script) =>
    ` ${name}="${script.replace('(', '&lpar;').replace(')', '&rpar;')}"`,
  'by escapes of JavaScript': (name, script) => ` ${name}="${script.replace('f', '\\u0066')}"`,
  'behind a label and a comment': (name, script) => ` ${name}="javascript:/*-->*/${script}//"`,
  'through a constructor': (name, script) => ` ${name}="[].constructor.constructor('${script}')()"`,
  'through a name in two': (name, script) =>
    ` ${name}="${script.replace('fire', "self['fi'+'re']")}"`,
  'as a template': (name, script) => ` ${name}="${script.replace(/\((\d+)\)/, '`$1`')}"`,
  'twice, the second harmless': (name, script) => ` ${name}="${script}" ${name}="void 0"`,
  'behind an end of a tag': (name, script) => ` title="a>b" ${name}="${script}"`,
  'behind a quote alone': (name, script) => ` "${name}="${script}"`,
  'with a NUL in its name': (name, script) => ` on\0${name.slice(2)}="${script}"`,
};

/** What may happen to an element, or once might: none of it is for a story to hear. */
export const events: readonly string[] =
  `abort afterprint animationcancel animationend animationiteration animationstart auxclick beforecopy
  beforecut beforeinput beforematch beforepaste beforeprint beforetoggle beforeunload begin blur bounce
  cancel canplay canplaythrough change click close contentvisibilityautostatechange contextmenu copy
  cuechange cut dblclick drag dragend dragenter dragexit dragleave dragover dragstart drop durationchange
  emptied end ended error finish focus focusin focusout formdata fullscreenchange fullscreenerror
  gesturechange gotpointercapture hashchange input invalid keydown keypress keyup languagechange load
  loadeddata loadedmetadata loadend loadstart lostpointercapture message mousedown mouseenter mouseleave
  mousemove mouseout mouseover mouseup mousewheel offline online pagehide pageshow paste pause play
  playing pointercancel pointerdown pointermove pointerout pointerover pointerrawupdate pointerup popstate
  progress propertychange ratechange readystatechange repeat reset resize scroll scrollend
  securitypolicyviolation seeked seeking select selectionchange selectstart show slotchange stalled start
  storage submit suspend timeupdate toggle touchcancel touchend touchmove touchstart transitioncancel
  transitionend transitionrun transitionstart unhandledrejection unload volumechange waiting
  webkitanimationend webkitfullscreenchange webkittransitionend webkitwillrevealbottom wheel zoom`.split(
    /\s+/,
  );

/** Elements that a story may have as well, and one that it may not, each with an event. */
export const hearers: readonly ((attribute: string) => string)[] = [
  (on) => `<p${on}>x</p>`,
  (on) => `<a href="https://a.example/"${on}>x</a>`,
  (on) => `<img alt="x"${on}>`,
  (on) => `<table${on}><tr><td${on}>x</table>`,
  (on) => `<svg${on}><rect${on}/></svg>`,
];
