/** Stories that no newsroom should write, and some that it will. */
import type { StoryErrorCode } from '../../src/index.js';
import { fixtures, isObject, shortStory, type Json, type JsonObject } from './copy.ts';
import { faultUrl } from './wire.ts';

export interface BadStory {
  /** As in "stays readable with …". */
  readonly name: string;
  /** Made anew each time: what was read once is remembered by its object. */
  readonly story: () => Json;
  /** What every element tells of it, neither more nor less. */
  readonly codes: readonly StoryErrorCode[];
  /** How far a page may move because of it. */
  readonly shift: number;
}

/** The story in which every element finds its part, with its pictures here and no feed. */
function whole(): JsonObject {
  const { feed: _, ...story } = fixtures.everything;
  return { ...story, url: new URL('/fixtures/story.json', location.href).href };
}

/** A copy in which each value is what `change` makes of it, from the inside out. */
function each(value: Json, change: (value: Json, key: string) => Json, key = ''): Json {
  if (Array.isArray(value))
    return change(
      value.map((item: Json) => each(item, change, key)),
      key,
    );
  if (!isObject(value)) return change(value, key);
  const fields = Object.entries(value).map(([name, field]) => [name, each(field, change, name)]);
  return change(Object.fromEntries(fields) as JsonObject, key);
}

const longWord = 'Überschwemmungs'.repeat(14).slice(0, 200);
const prose = new Set(
  'headline kicker name role text title caption credit label value note reason alt standfirst html provider author organization status'.split(
    ' ',
  ),
);
const statusAndTypes = new Set(['live', 'expected']);

/** All that is read as prose becomes one long word. */
const inLongWords = (): Json =>
  each(whole(), (value, key) =>
    typeof value === 'string' && prose.has(key) && !statusAndTypes.has(value)
      ? longWord
      : key === 'keyPoints' || key === 'items' || key === 'columns' || key === 'rows'
        ? Array.isArray(value)
          ? value.map((item: Json) => (typeof item === 'string' ? longWord : item))
          : value
        : value,
  );

const many = (make: (number: number) => Json): readonly Json[] =>
  Array.from({ length: 50 }, (_, index) => make(index + 1));

const fifty = (): JsonObject => ({
  ...whole(),
  authors: many((n) => ({ name: `Reporter number ${n}`, role: 'In the rain' })),
  keyPoints: many((n) => `Point number ${n}.`),
  sources: many((n) => ({
    name: `Source ${n}`,
    url: `https://source.example/${n}`,
    note: 'Told us',
  })),
  corrections: many((n) => ({ time: '2026-03-14', text: `Correction number ${n}.` })),
  related: many((n) => ({
    headline: `Another story, number ${n}`,
    url: `https://lantern.example/${n}`,
  })),
});

const isPicture = (value: Json): value is JsonObject =>
  isObject(value) && typeof value.src === 'string' && value.src.startsWith('pictures/');

/** Pictures that are there later than the words. */
const pictures = (change: (picture: JsonObject) => JsonObject): Json =>
  each(whole(), (value) => (isPicture(value) ? change(value) : value));

const slowPicture = (): string =>
  faultUrl('slow?ms=150&to=%2Ffixtures%2Fpictures%2Fsoyuz-lead-480.webp');

const sizes = new Set(['width', 'height', 'renditions']);
const unsized = (picture: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(picture).filter(([key]) => !sizes.has(key)));

const table = (columns: number, rows: number): JsonObject => ({
  type: 'table',
  caption: 'Readings',
  rowHeaders: true,
  columns: Array.from({ length: columns }, (_, at) => `Gauge number ${at + 1}`),
  rows: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, at) => (at ? row * at : `Hour ${row}`)),
  ),
});

const withBody = (...body: readonly Json[]): JsonObject => ({ ...shortStory(), body });

const picture = (): JsonObject => ({
  src: new URL('/fixtures/pictures/tram-map.svg', location.href).href,
  alt: 'A map',
  width: 1200,
  height: 900,
});

export const badStories: readonly BadStory[] = [
  { name: 'an empty story', story: () => ({}), codes: ['not-a-story'], shift: 0 },
  {
    name: 'a headline and nothing else',
    story: () => ({ headline: 'The river is over its wall' }),
    codes: [],
    shift: 0,
  },
  { name: 'a word of 200 letters everywhere', story: inLongWords, codes: [], shift: 0 },
  { name: 'fifty of everything', story: fifty, codes: [], shift: 0 },
  {
    name: 'pictures that fail to load',
    story: () => pictures((one) => ({ ...one, renditions: [], src: faultUrl('404') })),
    codes: [],
    shift: 0,
  },
  {
    name: 'pictures that fail to load, of unknown size',
    story: () => pictures((one) => ({ ...unsized(one), src: faultUrl('404') })),
    codes: [],
    shift: 0.02,
  },
  {
    name: 'pictures that come late',
    story: () => pictures((one) => ({ ...one, renditions: [], src: slowPicture() })),
    codes: [],
    shift: 0,
  },
  {
    name: 'pictures that come late, of unknown size',
    story: () => pictures((one) => ({ ...unsized(one), src: slowPicture() })),
    codes: [],
    shift: 0.02,
  },
  { name: 'a table of 500 rows', story: () => withBody(table(4, 500)), codes: [], shift: 0 },
  { name: 'a table of twelve columns', story: () => withBody(table(12, 6)), codes: [], shift: 0 },
  {
    name: 'a gallery of one',
    story: () => withBody({ type: 'gallery', title: 'One picture', figures: [picture()] }),
    codes: [],
    shift: 0,
  },
  {
    name: 'null in every field',
    story: () => Object.fromEntries(Object.keys(whole()).map((key) => [key, null])),
    codes: ['not-a-story'],
    shift: 0,
  },
  {
    name: 'a number in every field but the headline',
    story: () => ({
      ...Object.fromEntries(Object.keys(whole()).map((key) => [key, 7])),
      headline: 'The river is over its wall',
    }),
    codes: ['wrong-type', 'wrong-value'],
    shift: 0,
  },
  {
    name: 'lists of what is no such thing',
    story: () => ({
      ...Object.fromEntries(Object.keys(whole()).map((key) => [key, [null, 7, 'no', {}, []]])),
      headline: 'The river is over its wall',
    }),
    codes: ['wrong-type', 'wrong-value', 'missing', 'unknown-type'],
    shift: 0,
  },
];
