/** What holds for every story there could be, tried on many that chance has made. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findQuote,
  groupByDay,
  orderUpdates,
  parseStory,
  problemCodes,
  sanitize,
  validateStory,
  type ParsedStory,
} from '../../src/index.js';
import { changed, copyOf, fixtures, isObject, places, type Json } from '../helpers/copy.js';

const path = /^(?:[^.[\]]+|\[\d+\]|\.)*$/;

function expectWellFormed({ story, problems }: ParsedStory): void {
  for (const problem of problems) {
    expect(problemCodes).toContain(problem.code);
    expect(['error', 'warning', 'info']).toContain(problem.severity);
    expect(problem.message).not.toBe('');
    expect(typeof problem.path).toBe('string');
  }
  if (story === undefined) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
}

/** Compares JSON to the letter; of stories that differ it shows the place, not their whole length. */
function expectSame(actual: string | undefined, expected: string | undefined): void {
  if (actual === expected) return;
  const [one = 'undefined', other = 'undefined'] = [actual, expected];
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = (json: string): string => json.slice(Math.max(0, at - 60), at + 60);
  expect(around(one)).toBe(around(other));
}

/** Reads a value in every way there is; then reads what came out once more. */
function tryEverything(value: unknown): void {
  const parsed = validateStory(value);
  expectWellFormed(parsed);
  const { story } = parsed;
  const json = JSON.stringify(story);
  expectSame(JSON.stringify(parseStory(story).story), json);
  if (!story) return;
  const again = validateStory(JSON.parse(json));
  expectSame(JSON.stringify(again.story), json);
  for (const { path: where } of parsed.problems) expect(where).toMatch(path);
  const ordered = orderUpdates(story.updates ?? [], story.timeZone, 'oldest');
  expect(ordered).toHaveLength(story.updates?.length ?? 0);
  expect(groupByDay(ordered, story.timeZone).flatMap(({ updates }) => updates)).toEqual(ordered);
  findQuote(story);
}

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '2022-12-18T18:20:00Z',
    '2022-12-20',
    '2022-12',
    'https://a.example/x',
    'javascript:alert(1)',
    '<b>bold</b>',
    'en',
    'Europe/Amsterdam',
    'story/1',
    '',
  ),
);
/** Names and values that mean something in a story, thrown together at random. */
const names = fc.constantFrom(
  ...new Set(
    [...places(fixtures.everything)]
      .map(([at]) => String(at.at(-1)))
      .filter((name) => /\D/.test(name)),
  ),
  '__proto__',
  'toString',
);
const types = fc.constantFrom(
  ...['paragraph', 'heading', 'list', 'quote', 'figure', 'gallery', 'video', 'audio', 'embed'],
  ...['table', 'facts', 'divider', 'html', 'text', 'link', 'strong', 'break', 'time', 'nonsense'],
);
const { value: anyPiece } = fc.letrec<{ value: unknown; object: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    words,
    fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc
    .tuple(fc.option(types), fc.dictionary(names, tie('value'), { maxKeys: 6 }))
    .map(([type, fields]) => (type ? { type, ...fields } : fields)),
}));

const everywhere = [...places(fixtures.everything)].map(([at]) => at);
const mutations = fc.array(fc.tuple(fc.constantFrom(...everywhere), fc.option(anyPiece)), {
  minLength: 1,
  maxLength: 8,
});

describe('parseStory', () => {
  it('takes any JSON value', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), tryEverything), { numRuns: 300 });
  });

  it('takes anything at all', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
    });
    fc.assert(
      fc.property(anything, (value) => {
        expectWellFormed(validateStory(value));
        expectWellFormed(validateStory({ headline: 'H', body: value, updates: [value] }));
      }),
      { numRuns: 300 },
    );
  });

  it('takes objects of story words, thrown together', () => {
    const stories = fc.dictionary(names, anyPiece, { maxKeys: 10 });
    fc.assert(
      fc.property(stories, (fields) => tryEverything({ headline: 'H', ...fields })),
      { numRuns: 300 },
    );
  });

  it('takes a good story with random holes and pieces in it', () => {
    fc.assert(
      fc.property(mutations, (pieces) => {
        let json: Json = copyOf(fixtures.everything);
        // What fast-check makes is JSON here, which its types do not know.
        for (const [at, piece] of pieces) json = changed(json, at, (piece ?? undefined) as Json);
        tryEverything(json);
      }),
      { numRuns: 100 },
    );
  });

  it('gives no address but those that may be followed', () => {
    const urls = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc
        .tuple(
          fc.constantFrom('', ' ', '\u0000', '\t'),
          fc.constantFrom('javascript', 'JaVaScRiPt', 'data', 'vbscript', 'https', 'java\nscript'),
          fc.constantFrom(':', '\t:', '://', ':\n'),
          fc.string(),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(urls, fc.option(fc.webUrl(), { nil: undefined }), (url, base) => {
        const { story } = validateStory(
          {
            headline: 'H',
            url,
            section: { name: 'S', url },
            lead: { type: 'figure', src: url, url },
            body: [{ type: 'paragraph', text: [{ type: 'link', url, text: 'x' }] }],
          },
          { base },
        );
        for (const [at, value] of places(JSON.parse(JSON.stringify(story)) as Json)) {
          if (!['url', 'src'].includes(String(at.at(-1)))) continue;
          const { protocol } = new URL(String(value), 'https://base.example/');
          expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(protocol);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('sanitize', () => {
  it('takes any string', () => {
    const tags = fc.constantFrom(
      'p',
      'b',
      'a',
      'ul',
      'li',
      'table',
      'tr',
      'td',
      'svg',
      'script',
      'h2',
    );
    const soup = fc
      .array(
        fc.oneof(
          tags.map((tag) => `<${tag}>`),
          tags.map((tag) => `</${tag}>`),
          fc.constantFrom('<a href="javascript:x">', '<img src=x onerror=y>', '<!--', '-->', '<'),
          fc.string(),
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), soup), (html) => {
        const read = validateStory(
          { headline: 'H', standfirst: { html }, body: [{ type: 'html', html }] },
          { sanitize },
        );
        const json = JSON.parse(JSON.stringify(read.story)) as Json;
        const again = validateStory(json);
        expect(again.problems).toEqual([]);
        expect(JSON.parse(JSON.stringify(again.story))).toEqual(json);
        for (const [at, value] of places(json))
          if (isObject(value)) expect(value, String(at)).not.toHaveProperty('html');
      }),
      { numRuns: 200 },
    );
  });
});
