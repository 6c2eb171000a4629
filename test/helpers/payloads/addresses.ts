/** Addresses that run a script, and everything in HTML that takes an address. */

const codes = (text: string, write: (code: number) => string): string =>
  Array.from(text, (letter) => write(letter.codePointAt(0) ?? 0)).join('');

/** As they are written in an attribute of HTML, between double quotes. */
export const spellings: Readonly<Record<string, (script: string) => string>> = {
  plain: (script) => `javascript:${script}`,
  'in both cases': (script) => `jAvAsCrIpT:${script}`,
  'behind spaces': (script) => ` \n\t javascript:${script}`,
  'behind control characters': (script) => `&#1;&#31;javascript:${script}`,
  'behind a NUL': (script) => `\0javascript:${script}`,
  'with a tab in it': (script) => `java&Tab;script:${script}`,
  'with line ends in it': (script) => `java&#10;scr&#13;ipt:${script}`,
  'with a NUL in it': (script) => `java\0script:${script}`,
  'with a colon by its name': (script) => `javascript&colon;${script}`,
  'with a tab before its colon': (script) => `javascript&#9;:${script}`,
  'by decimal references': (script) => codes(`javascript:${script}`, (code) => `&#${code};`),
  'by hexadecimal references, left open': (script) =>
    codes(`javascript:${script}`, (code) => `&#x${code.toString(16)}`),
  'by padded references': (script) =>
    codes(`javascript:${script}`, (code) => `&#${String(code).padStart(8, '0')};`),
  'like one with a host': (script) => `javascript://a.example/%0A${script}`,
  'by the escapes of an address': (script) =>
    `javascript:${codes(script, (code) => `%${code.toString(16)}`)}`,
  'behind a space of another kind': (script) => `&nbsp;javascript:${script}`,
  'behind an end of a line of another kind': (script) => `&#x2028;javascript:${script}`,
  'within another scheme': (script) => `feed:javascript:${script}`,
  'within an archive': (script) => `jar:javascript:${script}!/`,
  'within what views a source': (script) => `view-source:javascript:${script}`,
  vbscript: (script) => `vbscript:${script}`,
  'HTML in it': (script) => `data:text/html,<script>parent.${script}</script>`,
  'HTML in it, encoded': (script) =>
    `data:text/html;base64,${btoa(`<script>parent.${script}</script>`)}`,
  'a drawing in it': (script) =>
    `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='parent.${script}'/>`,
  'XML in it': (script) =>
    `data:application/xhtml+xml,<x xmlns='http://www.w3.org/1999/xhtml'><script>parent.${script}</script></x>`,
  blob: (script) => `blob:javascript:${script}`,
};

export const takers: Readonly<Record<string, (address: string) => string>> = {
  link: (address) => `<a href="${address}">x</a>`,
  'link with a target': (address) => `<a target="_top" href="${address}">x</a>`,
  area: (address) => `<img usemap="#m" alt="x"><map name="m"><area href="${address}"></map>`,
  'svg link': (address) => `<svg><a href="${address}"><text>x</text></a></svg>`,
  'svg link, old': (address) => `<svg><a xlink:href="${address}"><text>x</text></a></svg>`,
  'svg use': (address) => `<svg><use href="${address}"/></svg>`,
  'svg image': (address) => `<svg><image href="${address}"/></svg>`,
  'svg script': (address) => `<svg><script href="${address}"/></svg>`,
  'svg animate': (address) =>
    `<svg><a><animate attributeName="href" values="${address}"/><text>x</text></a></svg>`,
  'svg set': (address) =>
    `<svg><a><set attributeName="href" to="${address}"/><text>x</text></a></svg>`,
  'math link': (address) => `<math><mi href="${address}">x</mi></math>`,
  form: (address) => `<form action="${address}"><input type="submit" autofocus></form>`,
  button: (address) => `<form><button formaction="${address}">x</button></form>`,
  'input that sends': (address) => `<form><input type="submit" formaction="${address}"></form>`,
  iframe: (address) => `<iframe src="${address}"></iframe>`,
  object: (address) => `<object data="${address}"></object>`,
  embed: (address) => `<embed src="${address}">`,
  img: (address) => `<img src="${address}">`,
  'img set': (address) => `<img srcset="${address} 1x">`,
  'img, old': (address) => `<img lowsrc="${address}" dynsrc="${address}">`,
  video: (address) => `<video src="${address}" poster="${address}"></video>`,
  source: (address) => `<audio><source src="${address}"></audio>`,
  base: (address) => `<base href="${address}"><a href="x">x</a>`,
  'style sheet': (address) => `<link rel="stylesheet" href="${address}">`,
  refresh: (address) => `<meta http-equiv="refresh" content="0;url=${address}">`,
  background: (address) =>
    `<table background="${address}"><tr><td background="${address}">x</table>`,
  cite: (address) => `<blockquote cite="${address}">x<del cite="${address}">y</del></blockquote>`,
  ping: (address) => `<a href="https://a.example/" ping="${address}">x</a>`,
};

/** As JSON has them: addresses of every kind of scheme but those that a story may lead to. */
export const badUrls: readonly string[] = [
  'javascript:fire(1)',
  'JaVaScRiPt:fire(1)',
  ' javascript:fire(1)',
  '\u0001javascript:fire(1)',
  '\u0000javascript:fire(1)',
  'java\nscript:fire(1)',
  'java\tscript\n:\rfire(1)',
  'javascript\t:fire(1)',
  'javascript://lantern.example/%0Afire(1)',
  'javascript:%66ire(1)',
  'javascript&colon;fire(1)',
  '&#106;avascript:fire(1)',
  '\u00a0javascript:fire(1)',
  '\u2028javascript:fire(1)',
  '\ufeffjavascript:fire(1)',
  'data:text/html,<script>fire(1)</script>',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="fire(1)"/>',
  'data:image/png;base64,iVBORw0KGgo=',
  'vbscript:fire(1)',
  'blob:javascript:fire(1)',
  'blob:https://lantern.example/0',
  'feed:javascript:fire(1)',
  'view-source:javascript:fire(1)',
  'file:///etc/passwd',
  'filesystem:https://lantern.example/temporary/x',
  'ftp://lantern.example/',
  'ws://lantern.example/',
  'about:srcdoc',
  'intent://lantern.example#Intent;end',
  // These lead somewhere, and must lead out of no attribute.
  '/faults/none/"><img src=x onerror=fire(1)>',
  "/faults/none/' onclick='fire(1)",
];
