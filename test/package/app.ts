/**
 * The app of somebody who has installed Standfirst: Vite, TypeScript, and no file of ours. As text,
 * since it is to be compiled there, against the package, and not here.
 */

/** What the types promise. Each line that is wrong on purpose must be one for the compiler too. */
const types = `
import {
  defineElements,
  elementClasses,
  parseStory,
  StoryErrorEvent,
  storyErrorCodes,
  type Problem,
  type PullQuoteElement,
  type Status,
  type Story,
  type StoryErrorCode,
  type Theme,
} from 'standfirst';
import 'standfirst/define';
import 'standfirst/define/pull-quote';
import { LiveTimelineElement } from 'standfirst/elements/live-timeline';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

// Elements
const quote = document.querySelector('pull-quote');
holds<Same<typeof quote, PullQuoteElement | null>>();
const made = document.createElement('live-timeline');
holds<Same<typeof made, LiveTimelineElement>>();
if (quote) {
  quote.quote = 'q-shed';
  quote.src = '/story.json';
  quote.theme = 'orbit';
  quote.story = { headline: 'Tram afloat' };
  const shown: Story | undefined = quote.story;
  const problems: readonly Problem[] = quote.problems;
  const over: Promise<void> = quote.reload();
  void [shown, problems, over];
  // @ts-expect-error there is no such theme
  quote.theme = 'neon';
  // @ts-expect-error an id is a string
  quote.quote = 12;
  // @ts-expect-error there is no such property
  quote.headline = 'Tram afloat';
  // @ts-expect-error problems are found, not set
  quote.problems = [];
}
made.order = 'oldest';
// @ts-expect-error there is no such order
made.order = 'random';
made.headingLevel = 3;

// Events
document.addEventListener('story-error', (event) => {
  holds<Same<typeof event, StoryErrorEvent>>();
  const code: StoryErrorCode = event.detail.code;
  const { message, retryable, path } = event.detail;
  holds<Same<typeof message, string>>();
  holds<Same<typeof retryable, boolean>>();
  holds<Same<typeof path, string | undefined>>();
  // @ts-expect-error there is no such code
  if (code === 'on-fire') return;
  // @ts-expect-error a report is read only
  event.detail.message = '';
});
quote?.addEventListener('story-load', (event) => {
  const story: Story = event.detail.story;
  void story.headline;
});
new StoryErrorEvent({ code: 'not-found', message: '', phase: 'find', retryable: false });
// @ts-expect-error there is no such phase
new StoryErrorEvent({ code: 'not-found', message: '', phase: 'print', retryable: false });
const codes: readonly StoryErrorCode[] = storyErrorCodes;
void codes;

// Stories
const { story, problems } = parseStory({ headline: 'Tram afloat' });
holds<Same<typeof story, Story | undefined>>();
holds<Same<typeof problems, readonly Problem[]>>();
// @ts-expect-error there may be no story
void story.headline;
if (story) {
  holds<Same<typeof story.headline, string>>();
  const status: Status | undefined = story.status;
  void status;
  for (const block of story.body ?? [])
    if (block.type === 'quote') holds<Same<typeof block.id, string | undefined>>();
  // @ts-expect-error a story is immutable
  story.headline = 'Another';
  // @ts-expect-error there is no such field
  void story.subtitle;
}
const theme: Theme = 'paper';
void theme;

// Classes
const tags: readonly string[] = defineElements({ prefix: 'acme-' });
const owned: boolean = LiveTimelineElement.define('acme-timeline');
void [tags, owned, elementClasses.map((one) => one.tag)];
// @ts-expect-error a prefix is a string
defineElements({ prefix: 1 });

// Data
// @ts-expect-error what is inside the package is not for import
import('standfirst/story/read.js');
`;

const page = `
import { parseStory } from 'standfirst';
import 'standfirst/define/pull-quote';
import { LiveTimelineElement } from 'standfirst/elements/live-timeline';

LiveTimelineElement.define('acme-timeline');
const response = await fetch('./story.json');
const json: unknown = await response.json();
const { story } = parseStory(json);
document.title = story?.headline ?? 'No story';
const quote = document.querySelector('pull-quote');
if (quote) quote.story = story;
const timeline = document.createElement('acme-timeline');
timeline.setAttribute('src', './story.json');
document.body.append(timeline);
`;

const parse = `
import { parseStory, plainText } from 'standfirst';

const { story, problems } = parseStory(JSON.parse(document.body.textContent ?? ''));
document.title = story ? story.headline + plainText(story.standfirst ?? '') : String(problems.length);
`;

const oneElement = `
import 'standfirst/define/pull-quote';
`;

const everyElement = `
import 'standfirst/define';
`;

const html = (script: string, body: string): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Waiting</title></head>
  <body>${body}<script type="module" src="/src/${script}.ts"></script></body>
</html>
`;

const compiler = (module: string, moduleResolution: string): string =>
  JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module,
      moduleResolution,
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      // Our own declarations are under test as well.
      skipLibCheck: false,
      noEmit: true,
    },
    include: ['src'],
  });

const story = JSON.stringify({
  format: 'story/1',
  headline: 'Tram afloat',
  updates: [
    {
      id: 'ashore',
      time: '2026-03-14',
      body: [
        { type: 'paragraph', text: { html: 'So is <em>the dog</em>.' } },
        { type: 'quote', text: 'The four is floating.', speaker: { name: 'Hanneke Vos' } },
      ],
    },
  ],
});

/** The modes in which the app can be built: a page of its own each. */
export type Mode = 'page' | 'parse' | 'element' | 'all';

export const resolutions = ['bundler', 'node16'] as const;

/** The files of the app; `standfirst` is where the package is to be found. */
export const appFiles = (
  standfirst: string,
  versions: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => ({
  'package.json': JSON.stringify({
    name: 'an-app',
    private: true,
    type: 'module',
    dependencies: { standfirst: `file:${standfirst}` },
    devDependencies: versions,
  }),
  'vite.config.js': `export default ({ mode }) => ({
    base: './',
    build: { outDir: 'out/' + mode, emptyOutDir: true, rolldownOptions: { input: mode + '.html' } },
    logLevel: 'warn',
  });`,
  'tsconfig.bundler.json': compiler('ESNext', 'Bundler'),
  'tsconfig.node16.json': compiler('Node16', 'Node16'),
  'page.html': html('page', '<pull-quote></pull-quote>'),
  'parse.html': html('parse', '{}'),
  'element.html': html('element', '<pull-quote speaker="A">B</pull-quote>'),
  'all.html': html('all', '<key-points></key-points>'),
  'public/story.json': story,
  'src/types.ts': types,
  'src/page.ts': page,
  'src/parse.ts': parse,
  'src/element.ts': oneElement,
  'src/all.ts': everyElement,
});
