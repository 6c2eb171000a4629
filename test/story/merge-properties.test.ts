/** What holds for every way in which the same news can arrive. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/read-story.js';
import { readDelta } from '../../src/story/delta.js';
import { mergeStory } from '../../src/story/merge-story.js';
import { mergeDelta, openLedger, type Ledger } from '../../src/story/merge.js';
import { copyOf } from '../helpers/copy.js';

const times = fc.constantFrom(
  '2026-03-13T21:00:00Z',
  '2026-03-13T22:00:00+01:00',
  '2026-03-13T21:30:00Z',
  '2026-03-13',
  '2026-03',
);
const update = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    time: times,
    version: fc.integer({ min: 0, max: 2 }),
    modified: fc.constantFrom('2026-03-14', '2026-03-15'),
    headline: fc.constantFrom('One', 'Two', 'Three'),
    retracted: fc.constant({ time: '2026-03-16' }),
    key: fc.boolean(),
  },
  { requiredKeys: ['id', 'time'] },
);
const fields = fc.record(
  {
    headline: fc.constantFrom('H1', 'H2', 'H3', null),
    kicker: fc.constantFrom('K1', 'K2', null),
    status: fc.constantFrom('live', 'developing', 'breaking'),
    keyPoints: fc.constantFrom(['P1'], ['P2', 'P3'], null),
  },
  { requiredKeys: [] },
);
const delta = fc.record(
  { sequence: fc.integer({ min: 1, max: 12 }), story: fields, updates: fc.array(update) },
  { requiredKeys: ['sequence'] },
);
const story = fc.record({
  sequence: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  updates: fc.uniqueArray(update, { selector: ({ id }) => id }),
});

type News = typeof delta extends fc.Arbitrary<infer T> ? T : never;
type Start = typeof story extends fc.Arbitrary<infer T> ? T : never;

const begin = ({ sequence, updates }: Start): Ledger =>
  openLedger(
    readStory(
      copyOf({
        headline: 'H0',
        kicker: 'K0',
        status: 'live',
        feed: { poll: 'https://lantern.example/head', ...(sequence !== undefined && { sequence }) },
        updates,
      }),
      { base: 'https://lantern.example/' },
    ),
  );

const follow = (ledger: Ledger, news: readonly News[]): Ledger =>
  news.reduce((last, one) => {
    const read = readDelta(copyOf({ format: 'story-delta/1', epoch: 'e', since: 0, ...one }));
    return read ? mergeDelta(last, read).ledger : last;
  }, ledger);

const plain = ({ story: end }: Ledger): unknown => JSON.parse(JSON.stringify(end));

describe('deltas', () => {
  it('in any order, and any number of times, end in the same story', () => {
    const arrivals = fc
      .array(delta, { maxLength: 6 })
      .chain((news) =>
        fc.tuple(
          fc.constant(news),
          fc.shuffledSubarray([...news, ...news, ...news], { minLength: news.length * 3 }),
        ),
      );
    fc.assert(
      fc.property(story, arrivals, (start, [news, shuffled]) => {
        expect(plain(follow(begin(start), shuffled))).toEqual(plain(follow(begin(start), news)));
      }),
      { numRuns: 500 },
    );
  });

  it('once more change nothing, and keep every object', () => {
    fc.assert(
      fc.property(story, fc.array(delta, { maxLength: 6 }), (start, news) => {
        const once = follow(begin(start), news);
        const twice = follow(once, news);
        expect(twice.story).toBe(once.story);
      }),
      { numRuns: 200 },
    );
  });

  it('keep the objects of updates that they do not change', () => {
    fc.assert(
      fc.property(story, delta, (start, one) => {
        const ledger = begin(start);
        const before = new Map(ledger.story.updates?.map((item) => [item.id, item]));
        const texts = new Map([...before].map(([id, item]) => [id, JSON.stringify(item)]));
        for (const item of follow(ledger, [one]).story.updates ?? [])
          // What is withdrawn looks the same whatever it said before.
          if (JSON.stringify(item) === texts.get(item.id) && !item.retracted)
            expect(item).toBe(before.get(item.id));
      }),
      { numRuns: 200 },
    );
  });

  it('tell exactly what they change', () => {
    fc.assert(
      fc.property(story, delta, (start, one) => {
        const ledger = begin(start);
        const read = readDelta({ format: 'story-delta/1', epoch: 'e', since: 0, ...copyOf(one) });
        if (!read) throw new Error('no delta');
        const { ledger: next, change } = mergeDelta(ledger, read);
        const old = new Map(ledger.story.updates?.map((item) => [item.id, item]));
        const now = next.story.updates ?? [];
        const added = now.filter(({ id }) => !old.has(id));
        const changed = now.filter((item) => old.has(item.id) && old.get(item.id) !== item);
        expect(new Set(change?.added)).toEqual(new Set(added));
        expect(new Set(change?.changed)).toEqual(new Set(changed));
        expect(change?.removed ?? []).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a whole story in between', () => {
  it('of a state that was passed changes nothing', () => {
    fc.assert(
      fc.property(story, fc.array(delta, { minLength: 1, maxLength: 5 }), (start, news) => {
        const known = { ...start, sequence: 0 };
        const ledger = follow(begin(known), news);
        const again = mergeStory(
          ledger,
          copyOf({
            headline: 'H0',
            kicker: 'K0',
            status: 'live',
            feed: { poll: 'https://lantern.example/head', sequence: known.sequence },
            updates: known.updates,
          }),
          'https://lantern.example/',
        );
        expect(again && plain(again.ledger)).toEqual(plain(ledger));
      }),
      { numRuns: 200 },
    );
  });
});
