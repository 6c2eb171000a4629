import { describe, expect, it } from 'vitest';
import { parseStory, problemCodes, validateStory, type Problem } from '../../src/index.js';
import { copyOf, fixtures, shortStory } from '../helpers/copy.js';

const update = (fields: object): object => ({ id: 'u', time: '2026-03-13T21:02:00Z', ...fields });
const withUpdates = (...updates: unknown[]): object => ({ headline: 'H', updates });
const brief = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ path, code, severity }) => `${path} ${code} ${severity}`);

describe('a good story', () => {
  it.each(Object.entries(fixtures))('%s has no problems', (_name, json) => {
    const { story, problems } = validateStory(copyOf(json));
    expect(problems).toEqual([]);
    expect(Object.keys(story ?? {}).sort()).toEqual(Object.keys(json).sort());
  });

  it('of one headline is enough', () => {
    expect(parseStory({ headline: 'H' })).toEqual({
      story: { headline: 'H' },
      problems: [],
      base: undefined,
    });
  });

  it('may write none as null', () => {
    const nulls = Object.fromEntries(Object.keys(fixtures.everything).map((key) => [key, null]));
    expect(validateStory({ ...nulls, headline: 'H' })).toMatchObject({
      story: { headline: 'H' },
      problems: [],
    });
  });

  it('keeps its table where a cell is null', () => {
    const table = {
      type: 'table',
      rows: [
        ['Heron', null],
        ['Coot', 5],
      ],
    };
    expect(parseStory({ headline: 'H', body: [table] }).story?.body).toEqual([
      {
        type: 'table',
        rows: [
          ['Heron', ''],
          ['Coot', 5],
        ],
      },
    ]);
  });

  it('keeps all else where a text is none', () => {
    const { story, problems } = parseStory({ headline: 'H', keyPoints: ['One.', null, 'Two.'] });
    expect(story?.keyPoints).toEqual(['One.', 'Two.']);
    expect(brief(problems)).toEqual(['keyPoints[1] wrong-type error']);
  });

  it('can be written as JSON and read again', () => {
    for (const json of Object.values(fixtures)) {
      const { story } = validateStory(copyOf(json));
      const again = validateStory(JSON.parse(JSON.stringify(story)));
      expect(again.problems).toEqual([]);
      expect(JSON.stringify(again.story)).toBe(JSON.stringify(story));
    }
  });
});

describe('a story that had to be mended', () => {
  it.each([
    ['its headline', { kicker: 'K', body: [] }],
    ['the id of an update', withUpdates(update({ id: undefined, version: 1, key: true }))],
    ['a mark beside a headline', withUpdates(update({ key: 'yes', headline: 'A', label: 'L' }))],
    ['marks that are null', withUpdates(update({ version: null, headline: 'A', retracted: null }))],
    ['a retraction', withUpdates(update({ headline: 'A', retracted: 'yes', label: 'L' }))],
    ['a cell', { headline: 'H', body: [{ type: 'table', rows: [[{}, 'x']] }] }],
  ])('in %s is read again to the letter', (_name, json) => {
    const { story } = validateStory(json);
    expect(JSON.stringify(parseStory(story).story)).toBe(JSON.stringify(story));
    const again = validateStory(JSON.parse(JSON.stringify(story)));
    expect(JSON.stringify(again.story)).toBe(JSON.stringify(story));
  });
});

describe('what is no story', () => {
  it.each([
    ['undefined', undefined],
    ['null', null],
    ['a number', 7],
    ['a string', 'headline'],
    ['a list', [{ headline: 'H' }]],
    ['an empty object', {}],
    ['an object of other things', { title: 'H', articles: [] }],
    ['an object whose every field is bad', { headline: 1, updates: 'none', body: {} }],
    ['a function', () => ({ headline: 'H' })],
    ['a symbol', Symbol('story')],
    ['a big integer', 10n],
    ['a date', new Date(0)],
    ['a map', new Map([['headline', 'H']])],
  ])('%s gives none, and says so', (_name, value) => {
    const { story, problems } = parseStory(value);
    expect(story).toBeUndefined();
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('a missing headline', () => {
  it.each([
    ['absent', {}],
    ['null', { headline: null }],
    ['empty', { headline: '' }],
    ['of wrong type', { headline: ['H'] }],
  ])('keeps the rest when it is %s', (_name, headline) => {
    const { headline: _, ...rest } = shortStory();
    const { story, problems } = validateStory({ ...rest, ...headline });
    expect(story).toMatchObject({ headline: '', kicker: 'Flood', keyPoints: { length: 2 } });
    expect(story?.updates).toHaveLength(2);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ path }) => path === 'headline')).toBe(true);
  });
});

describe('problems', () => {
  it.each<[string, object, readonly string[]]>([
    ['a bad field', { kicker: 5 }, ['kicker wrong-type error']],
    ['a bad choice', { status: 'breaking' }, ['status wrong-value error']],
    ['a bad moment', { published: 'yesterday' }, ['published bad-moment error']],
    ['a bad address', { url: 'javascript:alert(1)' }, ['url bad-url error']],
    ['an unknown field', { surprise: 5 }, ['surprise unknown-field info']],
    ['an unknown format', { format: 'story/9' }, ['format unknown-format warning']],
    ['a zone that there is not', { timeZone: 'Europe/Atlantis' }, ['timeZone wrong-value error']],
    ['a language that there is not', { language: 'e' }, ['language wrong-value error']],
    ['an unknown block', { body: [{ type: 'poll' }] }, ['body[0].type unknown-type error']],
    ['a block without type', { body: [{ text: 'x' }] }, ['body[0].type unknown-type error']],
    ['a block that is none', { body: ['words'] }, ['body[0] wrong-type error']],
    ['an incomplete block', { body: [{ type: 'paragraph' }] }, ['body[0].text missing error']],
    [
      'an unknown node of rich text',
      { standfirst: [{ type: 'blink', text: 'x' }] },
      ['standfirst[0].type unknown-type error'],
    ],
    [
      'a text in an update',
      withUpdates(update({ id: 'a' }), update({ body: [{ type: 'paragraph', text: 5 }] })),
      ['updates[1].body[0].text wrong-type error'],
    ],
    ['an update that is none', withUpdates('x'), ['updates[0] wrong-type error']],
    ['updates that are no list', { updates: {} }, ['updates wrong-type error']],
    ['an update without time', withUpdates({ id: 'a' }), ['updates[0].time missing error']],
    [
      'an update with a bad time',
      withUpdates(update({ time: 'noon' })),
      ['updates[0].time bad-moment error'],
    ],
    [
      'an update without id',
      withUpdates(update({ id: undefined })),
      ['updates[0].id missing warning'],
    ],
  ])('name the path and kind of %s', (_name, fields, expected) => {
    const { story, problems } = validateStory({ headline: 'H', ...fields });
    expect(brief(problems)).toEqual(expected);
    expect(story?.headline).toBe('H');
  });

  it('say something to a developer, in codes of the closed list', () => {
    const { problems } = validateStory({ kicker: 5, body: [{ type: 'x' }], extra: 1 });
    for (const { code, message } of problems) {
      expect(problemCodes).toContain(code);
      expect(message).toMatch(/\w{3}/);
    }
  });

  it('are bounded, however broken the story is', () => {
    const keyPoints = Array.from({ length: 20_000 }, () => 5);
    const { story, problems } = parseStory({ headline: 'H', keyPoints });
    expect(story).toMatchObject({ headline: 'H', keyPoints: [] });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(2_000);
  });
});

describe('limits', () => {
  it.each([
    ['headline', (text: string) => ({ headline: text, kicker: 'K' }), 'headline'],
    ['HTML', (html: string) => ({ headline: 'H', standfirst: { html } }), 'standfirst.html'],
    [
      'text of a block',
      (text: string) => ({ headline: 'H', body: [{ type: 'paragraph', text }] }),
      'body[0].text',
    ],
    [
      'HTML block',
      (html: string) => ({ headline: 'H', body: [{ type: 'html', html }] }),
      'body[0].html',
    ],
  ])('a %s of 64 KB is read, one more is not', (_name, make, path) => {
    expect(validateStory(make('x'.repeat(65_536))).problems).toEqual([]);
    const { story, problems } = validateStory(make('x'.repeat(65_537)));
    expect(story).toBeDefined();
    expect(problems[0]).toMatchObject({ path, code: 'too-long', severity: 'error' });
  });

  it.each([
    [
      'lists in lists',
      (depth: number) => {
        let items: unknown[] = ['innermost'];
        for (let i = 0; i < depth; i++) items = [{ text: 'x', items }];
        return { headline: 'H', body: [{ type: 'list', items }] };
      },
    ],
    [
      'marks in marks',
      (depth: number) => {
        let node: object = { type: 'text', text: 'innermost' };
        for (let i = 0; i < depth; i++) node = { type: 'em', children: [node] };
        return { headline: 'H', standfirst: [node] };
      },
    ],
  ])('%s are read to some depth, never to a stack overflow', (_name, make) => {
    expect(JSON.stringify(validateStory(make(10)).story)).toContain('innermost');
    const { story, problems } = validateStory(make(100_000));
    expect(story?.headline).toBe('H');
    expect(problems.map(({ code }) => code)).toContain('too-deep');
    expect(() => JSON.stringify(story)).not.toThrow();
  });

  it.each([
    ['first', 'u10004', 'u5'],
    ['last', 'u5', 'u10004'],
  ])('keeps the newest 10,000 updates where they come %s, and says so', (end, first, last) => {
    const byAge = Array.from({ length: 10_005 }, (_, index) =>
      update({ id: `u${index}`, time: new Date(1e12 + index * 60_000).toISOString() }),
    );
    const all = end === 'first' ? byAge.toReversed() : byAge;
    const { story, problems } = parseStory(withUpdates(...all));
    expect(story?.updates).toHaveLength(10_000);
    expect([story?.updates?.[0]?.id, story?.updates?.at(-1)?.id]).toEqual([first, last]);
    expect(brief(problems)).toEqual(['updates too-many error']);
    expect(problems[0]?.message).toBe('only the newest 10000 updates are read');
    expect(parseStory(withUpdates(...all.slice(0, 10_000))).problems).toEqual([]);
  });
});

describe('editions of one update', () => {
  const day = (number: number): string => `2026-03-${number}T12:00:00Z`;
  it.each<[string, object, object, string, readonly string[]]>([
    ['the higher version wins', { version: 1 }, { version: 2 }, 'second', []],
    ['wherever it stands', { version: 2 }, { version: 1 }, 'first', []],
    ['some version beats none', {}, { version: 1 }, 'second', []],
    ['then the later modified', { modified: day(11) }, { modified: day(12) }, 'second', []],
    ['wherever that stands', { modified: day(12) }, { modified: day(11) }, 'first', []],
    [
      'a version beats a modified',
      { version: 3, modified: day(11) },
      { version: 2, modified: day(12) },
      'first',
      [],
    ],
    ['of equals the first stays', {}, {}, 'first', ['updates[1] duplicate-id warning']],
  ])('%s', (_name, first, second, winner, expected) => {
    const { story, problems } = parseStory(
      withUpdates(
        update({ ...first, headline: 'first' }),
        update({ ...second, headline: 'second' }),
      ),
    );
    expect(story?.updates?.map(({ headline }) => headline)).toEqual([winner]);
    expect(brief(problems)).toEqual(expected);
  });
});

describe('an update', () => {
  it('without id gets one of its own, the same every time', () => {
    const json = withUpdates(
      update({ id: undefined, headline: 'a' }),
      update({ id: undefined, headline: 'b' }),
      update({ id: '', headline: 'c' }),
    );
    const ids = (): readonly (string | undefined)[] =>
      parseStory(copyOf(json)).story?.updates?.map(({ id }) => id) ?? [];
    expect(new Set(ids()).size).toBe(3);
    expect(ids().every(Boolean)).toBe(true);
    expect(ids()).toEqual(ids());
  });

  it('with a bad time is left out, its neighbours stay', () => {
    const { story } = parseStory(
      withUpdates(update({ id: 'a' }), update({ id: 'b', time: 12 }), update({ id: 'c' })),
    );
    expect(story?.updates?.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('that is retracted keeps its reason, and neither headline nor body', () => {
    const retracted = { time: '2026-03-14', reason: 'It was not so.' };
    const { story } = parseStory(
      withUpdates(
        update({
          headline: 'Never to be read',
          body: [{ type: 'quote', id: 'q', text: 'Never to be read' }],
          retracted,
        }),
      ),
    );
    const [shown] = story?.updates ?? [];
    expect(shown).toMatchObject({ id: 'u', retracted });
    expect(shown?.headline).toBeUndefined();
    expect(shown?.body ?? []).toEqual([]);
    expect(JSON.stringify(story)).not.toContain('Never');
  });
});

describe('a table', () => {
  it('keeps its columns where a cell cannot be read', () => {
    const { story, problems } = validateStory({
      headline: 'H',
      body: [
        {
          type: 'table',
          columns: ['a', 5, 'c'],
          rows: [
            ['1', {}, 3],
            ['4', 5, true],
          ],
        },
      ],
    });
    expect(story?.body?.[0]).toMatchObject({
      columns: ['a', '', 'c'],
      rows: [
        ['1', '', 3],
        ['4', 5, ''],
      ],
    });
    expect(problems).toHaveLength(3);
  });
});
