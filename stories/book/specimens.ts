/** One of each element, with something to show. What joins the family joins these by itself. */
import { StoryElement, elementClasses } from '../../src/index.js';
import { everything } from '../elements/desk.js';

export const tags: readonly string[] = elementClasses.map(({ tag }) => tag);

/** What an element wants to be told beside the story, to show itself from its best side. */
const attributes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'live-timeline': { controls: '' },
  'pull-quote': { quote: 'q-oars' },
};

export function specimen(tag: string, story: object = everything): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes[tag] ?? {}))
    element.setAttribute(name, value);
  if (element instanceof StoryElement) element.story = story;
  return element;
}

export interface Group {
  readonly title: string;
  /** When to reach for one of these. */
  readonly when: string;
  readonly tags: readonly string[];
}

const shelves: readonly Group[] = [
  {
    title: 'The whole story',
    when: 'You want one tag, and the order of a good newspaper.',
    tags: ['live-story'],
  },
  {
    title: 'How a story opens',
    when: 'The top of an article: what it is, what is known, who says so.',
    tags: ['article-header', 'key-points', 'article-byline'],
  },
  {
    title: 'While it happens',
    when: 'Something is still going on: these stay fresh while the page is open.',
    tags: ['live-timeline', 'live-ticker', 'live-badge', 'countdown-clock'],
  },
  {
    title: 'What it tells',
    when: 'The running text, and pieces of it to set large or to set apart.',
    tags: [
      'article-body',
      'pull-quote',
      'article-figure',
      'article-gallery',
      'fact-box',
      'data-table',
      'media-embed',
    ],
  },
  {
    title: 'What it stands on',
    when: 'Under the text: what was put right, and where it comes from.',
    tags: ['correction-note', 'source-list'],
  },
  {
    title: 'Where it leads',
    when: 'From another page to the story, and from the story on.',
    tags: ['story-card', 'related-stories', 'share-bar'],
  },
];

const shelved = new Set(shelves.flatMap((shelf) => shelf.tags));

/** Every element there is, by what it is for; what no shelf names yet stands on the last. */
export const groups: readonly Group[] = [
  ...shelves,
  { title: 'And also', when: '', tags: tags.filter((tag) => !shelved.has(tag)) },
]
  .map((shelf) => ({ ...shelf, tags: shelf.tags.filter((tag) => tags.includes(tag)) }))
  .filter((shelf) => shelf.tags.length);

/** The page of an element in this Storybook, from within a story. */
export const docsOf = (tag: string): string => `./?path=/docs/elements-${tag}--docs`;
