/** Copy: the stories that tests are made of. */
import arabic from '../../stories/fixtures/arabic.json';
import everything from '../../stories/fixtures/everything.json';
import soyuz from '../../stories/fixtures/soyuz.json';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}
export type Path = readonly (string | number)[];

/** TypeScript gives each file a type of its own, with fields that are undefined: JSON has none. */
const file = (contents: object): JsonObject => contents as JsonObject;

/** The example stories, as JSON. */
export const fixtures = {
  soyuz: file(soyuz),
  everything: file(everything),
  arabic: file(arabic),
} as const;

/** A fresh copy, since stories are remembered by the objects they were read from. */
export const copyOf = <T>(value: T): T => structuredClone(value);

/** Nearly every element finds something to show in it, and nothing of it is loaded late. */
export const shortStory = (headline = 'Tram afloat'): JsonObject => ({
  format: 'story/1',
  id: 'tram',
  language: 'en',
  timeZone: 'UTC',
  status: 'live',
  section: { name: 'City', url: 'https://lantern.example/city' },
  kicker: 'Flood',
  headline,
  standfirst: 'The last tram is emptied by boat.',
  keyPoints: ['All are ashore.', 'The river still rises.'],
  lead: { type: 'figure', src: picture, alt: 'A tram in the river', width: 16, height: 9 },
  authors: [{ name: 'Maud Terrieu', role: 'City reporter' }],
  published: '2026-03-13T21:05:00Z',
  modified: '2026-03-14',
  body: [
    { type: 'paragraph', text: 'The street had become the river.' },
    { type: 'heading', level: 2, text: 'How it came' },
    {
      type: 'quote',
      id: 'q-oars',
      text: 'The four is floating.',
      speaker: { name: 'Hanneke Vos', title: 'Treasurer', organization: 'Rowing Club' },
      source: { name: 'The Lantern', url: 'https://lantern.example/city' },
      date: '2026-03-13',
    },
  ],
  event: { name: 'High water', time: '2026-03-14' },
  updates: [
    {
      id: 'stopped',
      time: '2026-03-13T21:02:00Z',
      headline: 'A tram has stopped',
      body: [{ type: 'paragraph', text: 'Its doors are shut.' }],
    },
    {
      id: 'ashore',
      time: '2026-03-14',
      key: true,
      headline: 'All ashore',
      body: [{ type: 'paragraph', text: 'So is the dog.' }],
    },
  ],
  corrections: [{ time: '2026-03-14', text: 'A tram of line 4, not of line 7.' }],
  sources: [{ name: 'Maud Terrieu', url: 'https://lantern.example/maud', note: 'In boots.' }],
  related: [{ headline: 'A tram in the snow', url: 'https://lantern.example/snow' }],
});

/** The same with what running text loads late: every element finds something to show in it. */
export const fullStory = (headline?: string): JsonObject => {
  const story = shortStory(headline);
  const facts = { type: 'facts', title: 'A tram in numbers', items: [{ value: 'Seats: 48' }] };
  const table = {
    type: 'table',
    columns: ['Boat', 'Trips'],
    rows: [
      ['Heron', 7],
      ['Coot', 5],
    ],
  };
  return { ...story, body: [...(story.body as Json[]), facts, table] };
};

/** A picture that is there: a missing one would leave a mark on its frame at a time of its own. */
const picture = new URL(
  '/fixtures/pictures/tram-map.svg',
  globalThis.location?.href ?? 'https://lantern.example/',
).href;

/** Every place in a JSON value, from the outside in, with what stands there. */
export function* places(value: Json, at: Path = []): Generator<[Path, Json]> {
  if (at.length) yield [at, value];
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* places(item, [...at, index]);
  else if (isObject(value))
    for (const [key, field] of Object.entries(value)) yield* places(field, [...at, key]);
}

export const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A path as problems spell it: `updates[1].body[0].text`. */
export const spelled = (path: Path): string =>
  path.reduce<string>(
    (all, part) =>
      typeof part === 'number' ? `${all}[${part}]` : all ? `${all}.${part}` : String(part),
    '',
  );

/** A copy of a value with another one put at a place; without one the place is taken out. */
export function changed(value: Json, path: Path, to?: Json): Json {
  const [first, ...rest] = path;
  if (first === undefined) return to ?? null;
  const inner = (old: Json | undefined): Json | undefined =>
    rest.length ? changed(old ?? null, rest, to) : to;
  if (Array.isArray(value))
    return value.flatMap((item: Json, index): readonly Json[] => {
      const kept = index === first ? inner(item) : item;
      return kept === undefined ? [] : [kept];
    });
  if (!isObject(value)) return value;
  const field = inner(value[first]);
  const others = Object.entries(value).filter(([key]) => key !== String(first));
  if (field === undefined) return Object.fromEntries(others);
  return { ...value, [first]: field };
}
