/** What this build of Standfirst has: elements with class and a line each, themes, languages. */
import { languages } from '/dist/npm/elements/parts.js';
import { themes } from '/dist/npm/styles/themes/themes.js';

/** As they would stand on a page, from the top; what is not named here follows. */
const onPage = [
  'live-ticker',
  'live-story',
  'live-badge',
  'article-header',
  'article-byline',
  'article-figure',
  'countdown-clock',
  'key-points',
  'article-body',
  'article-gallery',
  'pull-quote',
  'fact-box',
  'data-table',
  'media-embed',
  'live-timeline',
  'correction-note',
  'source-list',
  'share-bar',
  'story-card',
  'related-stories',
];
const place = ({ tag }) => (onPage.includes(tag) ? onPage.indexOf(tag) : onPage.length);

/** The first sentence of what the class says of itself. */
const firstSentence = (description = '') =>
  (/^[\s\S]*?[.!?](?=\s|$)/.exec(description)?.[0] ?? description)
    .replace(/\{@link (\S+?)\}|`/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

const elementsOf = ({ modules }) =>
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement, tagName }) => customElement && tagName)
    .map(({ name, tagName, description }) => ({
      name,
      tag: tagName,
      says: firstSentence(description),
    }))
    .sort((one, other) => place(one) - place(other));

export async function readBuild() {
  const manifest = await (await fetch('/dist/custom-elements.json')).json();
  return { elements: elementsOf(manifest), themes, languages: ['en', ...Object.keys(languages)] };
}
