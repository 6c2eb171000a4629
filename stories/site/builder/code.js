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
function tagsFor({ elements, prefix, url, article }) {
  const link =
    article?.url && article.headline
      ? `${tag('a', { href: article.url })}${escape(article.headline)}</a>`
      : '';
  return elements.map((name, at) => wrap(prefix + name, { src: url }, at ? '' : link)).join('\n');
}

const selector = ({ elements, prefix }) => elements.map((name) => prefix + name).join(', ');

/** Several elements that show the same JSON: it stands in the page once, and is handed over. */
const shared = ({ elements, prefix, value }) =>
  [
    ...elements.map((name) => wrap(prefix + name, {}, '')),
    asData(value),
    `<script>
  {
    const box = document.currentScript.parentElement;
    const story = JSON.parse(box.querySelector('[type="application/json"]').textContent);
    for (const element of box.querySelectorAll('${selector({ elements, prefix })}')) element.story = story;
  }
</script>`,
  ].join('\n');

/**
 * `choice`: `elements`, the `prefix` of their names, `theme`, `language`, `direction`, `mode`, the story as `url` or as `value`, its
 * `article` (`url`, `headline`), and `embed`, where embed.js is. With `each`, a tag an element.
 */
export function scriptCode(choice) {
  const { embed, url, value, elements, prefix, each } = choice;
  const names = { 'data-prefix': prefix.replace(/-$/, '') };
  const { theme, ...look } = lookOf(choice);
  if (url && !each) {
    const data = {
      'data-story': url,
      'data-element': elements.join(' '),
      ...names,
      'data-theme': theme,
    };
    return [{ name: 'HTML', text: inLook(look, loader(embed, data)) }];
  }
  const content = url
    ? inLook({ ...look, theme }, tagsFor(choice))
    : elements.length > 1
      ? wrap('div', { ...look, theme }, shared(choice))
      : inLook({ ...look, theme }, wrap(prefix + elements[0], {}, asData(value)));
  return [{ name: 'HTML', text: `${loader(embed, names)}\n\n${content}` }];
}

/** The modules that define by being imported know no prefix: with one, an app does it. */
function definitions({ elements, classes, prefix, every }) {
  if (!prefix) {
    const modules = every ? [''] : elements.map((name) => `/${name}`);
    return { imports: modules.map((name) => `import 'standfirst/define${name}';`), calls: [] };
  }
  if (every)
    return {
      imports: ["import { defineElements } from 'standfirst';"],
      calls: [`defineElements({ prefix: '${prefix}' });`],
    };
  const line = `import { ${classes.join(', ')} } from 'standfirst';`;
  return {
    imports: [
      line.length > 90 ? `import {\n  ${classes.join(',\n  ')},\n} from 'standfirst';` : line,
    ],
    calls: classes.map((name, at) => `${name}.define('${prefix}${elements[at]}');`),
  };
}

/**
 * What is installed, what is imported, and what is written into the page. `every`: all that we have;
 * `classes`: those of the elements, in their order.
 */
export function npmCode(choice) {
  const { url } = choice;
  const { imports, calls } = definitions(choice);
  if (!url) {
    imports.push("import story from './story.json'; // what you have pasted");
    calls.push(
      `for (const element of document.querySelectorAll('${selector(choice)}')) element.story = story;`,
    );
  }
  const lines = calls.length ? [...imports, '', ...calls] : imports;
  return [
    { name: 'Terminal', text: 'npm install standfirst' },
    { name: 'JavaScript', text: lines.join('\n') },
    { name: 'HTML', text: inLook(lookOf(choice), tagsFor(choice)) },
  ];
}
