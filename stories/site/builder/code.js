/**
 * The code to take along, as text: for a page with a script tag, and for an app with npm. Whatever the
 * story says, it is data in there: nothing of it can close a tag or open one.
 */

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);

/** A `<` stands only inside the strings of JSON, where this says the same to whoever parses it. */
const asData = (value) =>
  `<script type="application/json">\n${JSON.stringify(value, null, 2).replaceAll('<', '\\u003c')}\n</script>`;

const attribute = ([name, value]) => (value === true ? name : `${name}="${escape(value)}"`);
/** A start tag; one that is long has a line for each attribute. */
function tag(name, attributes) {
  const given = Object.entries(attributes).filter(([, value]) => value);
  const words = [name, ...given.map(attribute)];
  const long = words.join(' ').length > 90;
  return `<${words.join(long ? '\n  ' : ' ')}>`;
}
const loader = (embed, data = {}) =>
  `${tag('script', { async: true, src: embed, ...data })}</script>`;

function wrap(name, attributes, content) {
  const within = content && `\n${content.replace(/^(?=.)/gm, '  ')}\n`;
  return `${tag(name, attributes)}${within}</${name}>`;
}

/** What was chosen for all elements. A theme brings a ground; without, light and dark are the page's. */
const lookOf = ({ language, direction, theme, mode }) => ({
  lang: language,
  dir: direction,
  theme: theme !== 'host' && theme,
  style: mode && theme !== 'host' && `color-scheme: ${mode}`,
});
const inLook = (look, content) =>
  Object.values(look).some(Boolean) ? wrap('div', look, content) : content;

/** The first one has a link to the article inside: for as long as there is no story. */
function tagsFor({ elements, url, article }) {
  const link =
    article?.url && article.headline
      ? `${tag('a', { href: article.url })}${escape(article.headline)}</a>`
      : '';
  return elements.map((name, at) => wrap(name, { src: url }, at ? '' : link)).join('\n');
}

/** Several elements that show the same JSON: it stands in the page once, and is handed over. */
const shared = ({ elements, value }) =>
  [
    ...elements.map((name) => wrap(name, {}, '')),
    asData(value),
    `<script>
  {
    const box = document.currentScript.parentElement;
    const story = JSON.parse(box.querySelector('[type="application/json"]').textContent);
    for (const element of box.querySelectorAll('${elements.join(', ')}')) element.story = story;
  }
</script>`,
  ].join('\n');

/**
 * `choice`: `elements`, `theme`, `language`, `direction`, `mode`, the story as `url` or as `value`, its
 * `article` (`url`, `headline`), and `embed`, where embed.js is. With `each`, a tag an element.
 */
export function scriptCode(choice) {
  const { embed, url, value, elements, each } = choice;
  const { theme, ...look } = lookOf(choice);
  if (url && !each) {
    const data = { 'data-story': url, 'data-element': elements.join(' '), 'data-theme': theme };
    return [{ name: 'HTML', text: inLook(look, loader(embed, data)) }];
  }
  const content = url
    ? inLook({ ...look, theme }, tagsFor(choice))
    : elements.length > 1
      ? wrap('div', { ...look, theme }, shared(choice))
      : inLook({ ...look, theme }, wrap(elements[0], {}, asData(value)));
  return [{ name: 'HTML', text: `${loader(embed)}\n\n${content}` }];
}

/** What is installed, what is imported, and what is written into the page. `every`: all that we have. */
export function npmCode(choice) {
  const { elements, url, every } = choice;
  const names = every ? ['standfirst/define'] : elements.map((name) => `standfirst/define/${name}`);
  const lines = names.map((name) => `import '${name}';`);
  if (!url)
    lines.push(
      "import story from './story.json'; // what you have pasted",
      '',
      `for (const element of document.querySelectorAll('${elements.join(', ')}')) element.story = story;`,
    );
  return [
    { name: 'Terminal', text: 'npm install standfirst' },
    { name: 'JavaScript', text: lines.join('\n') },
    { name: 'HTML', text: inLook(lookOf(choice), tagsFor(choice)) },
  ];
}
