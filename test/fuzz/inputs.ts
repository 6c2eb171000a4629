/** What chance makes of stories: any JSON, real stories that have been meddled with, and their deltas. */
import fc from 'fast-check';
import {
  isObject,
  type Json,
  type JsonObject,
  type Path,
  changed,
  places,
} from '../helpers/copy.ts';

/** Words that mean something somewhere in the format, or to what reads it. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    ...['2022-12-18T18:20:00Z', '2022-12-20', '2022-12', '0000-00', '+275760-09-13'],
    ...['https://a.example/x', 'javascript:alert(1)', '//', 'mailto:', 'en', 'x-y-z', 'Etc/UTC'],
    ...['<b>bold</b>', '<ul><li><table><tr><td>', '&#x202e;', '\u2067', 'story/1', 'live', ''],
    ...['paragraph', 'html', 'quote', 'figure', 'table', 'text', 'link', '__proto__', 'then'],
  ),
);

export const anyJson: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    words,
    fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    fc.constantFrom(true, false, null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(words, tie('value'), { maxKeys: 6 }),
  ),
})).value;

/** One thing done to one place of a story; `at` and `from` are numbers of places, counted round. */
type Meddling =
  | { readonly do: 'replace'; readonly at: number; readonly by: Json }
  | { readonly do: 'remove'; readonly at: number }
  | { readonly do: 'copy'; readonly at: number; readonly from: number }
  | { readonly do: 'repeat'; readonly at: number; readonly times: number }
  | { readonly do: 'wrap'; readonly at: number; readonly times: number; readonly in: string }
  | { readonly do: 'stretch'; readonly at: number; readonly times: number };

const at = fc.nat({ max: 5_000 });
const meddling: fc.Arbitrary<Meddling> = fc.oneof(
  fc.record({ do: fc.constant('replace' as const), at, by: anyJson }),
  fc.record({ do: fc.constant('remove' as const), at }),
  fc.record({ do: fc.constant('copy' as const), at, from: at }),
  fc.record({ do: fc.constant('repeat' as const), at, times: fc.nat({ max: 30 }) }),
  fc.record({
    do: fc.constant('wrap' as const),
    at,
    times: fc.nat({ max: 400 }),
    in: fc.constantFrom('', 'children', 'items', 'text', 'html', 'body', 'rows'),
  }),
  fc.record({ do: fc.constant('stretch' as const), at, times: fc.nat({ max: 70_000 }) }),
);

function wrapped(value: Json, times: number, field: string): Json {
  let result = value;
  for (let time = 0; time < times; time++)
    result = field ? { type: 'em', [field]: [result] } : [result];
  return result;
}

/** Places of a story that is large enough: what repeats a repetition would be the only one to be tried. */
const most = 2_000;

function meddled(value: Json, what: Meddling): Json {
  const all = [...places(value)];
  if (all.length > most) return value;
  const [path, old] = all[what.at % all.length] ?? [[] as Path, null];
  const put = (to: Json): Json => changed(value, path, to);
  switch (what.do) {
    case 'replace':
      return put(what.by);
    case 'remove':
      return changed(value, path);
    case 'copy':
      return put(all[what.from % all.length]?.[1] ?? null);
    case 'repeat':
      return put(
        Array.isArray(old)
          ? Array.from({ length: what.times }, () => old as readonly Json[]).flat()
          : Array.from({ length: what.times }, () => old),
      );
    case 'wrap':
      return put(wrapped(old, what.times, what.in));
    case 'stretch':
      return put(
        typeof old === 'string' && old
          ? old.repeat(Math.ceil(what.times / old.length)).slice(0, what.times)
          : 'x'.repeat(what.times),
      );
  }
}

const meddlings = (count: number): fc.Arbitrary<readonly Meddling[]> =>
  fc.array(meddling, { maxLength: count });

/** Real stories, with up to eight things done to them. */
export const meddledStory = (stories: readonly Json[]): fc.Arbitrary<Json> =>
  fc
    .tuple(fc.constantFrom(...stories), meddlings(8))
    .map(([story, all]) => all.reduce<Json>((one, what) => meddled(one, what), story));

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** A delta of a story: some of its fields and updates, meddled with; now and then something else. */
export function deltasOf(story: JsonObject): fc.Arbitrary<readonly Json[]> {
  const fields = Object.keys(story).filter((key) => key !== 'updates');
  const delta = fc
    .record(
      {
        sequence: fc.integer({ min: 0, max: 20 }),
        epoch: fc.constantFrom('one', 'one', 'one', 'two'),
        since: fc.integer({ min: 0, max: 20 }),
        interval: fc.integer({ min: -1, max: 90_000 }),
        keys: fc.subarray(fields),
        updates: fc.subarray([...list(story.updates)]),
      },
      { requiredKeys: ['sequence', 'epoch', 'keys', 'updates'] },
    )
    .map(({ keys, ...rest }): JsonObject => {
      const part = Object.fromEntries(keys.map((key) => [key, story[key] ?? null]));
      return { format: 'story-delta/1', ...rest, story: part };
    });
  const bent = fc
    .tuple(delta, meddlings(2))
    .map(([one, all]) => all.reduce<Json>((now, what) => meddled(now, what), one));
  return fc.array(fc.oneof({ weight: 8, arbitrary: bent }, { weight: 1, arbitrary: anyJson }), {
    minLength: 1,
    maxLength: 5,
  });
}

export const asStory = (value: Json): JsonObject => (isObject(value) ? value : {});
