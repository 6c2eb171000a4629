/**
 * What chance finds in the reading of stories and the merging of deltas: nothing that throws, and
 * nothing that holds a page up. A failure names its seed, its path and the smallest input.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { SourceError } from '../../src/feed/source-error.js';
import { takeIn, type Follower } from '../../src/feed/intake.js';
import { problemsOf } from '../../src/story/explain.js';
import { groupByDay } from '../../src/story/days.js';
import { orderUpdates } from '../../src/story/order.js';
import { findQuote } from '../../src/story/quotes.js';
import { readStory, type Reading } from '../../src/story/read-story.js';
import { fixtures, type Json } from '../helpers/copy.ts';
import { freshCopy } from './fresh-copy.ts';
import { anyJson, asStory, deltasOf, meddledStory } from './inputs.ts';
import { longest, shortest } from './task.ts';
import { tell } from './telling.ts';

const { runs, seed } = inject('fuzz');
const options = { numRuns: runs, seed, endOnFailure: false, asyncReporter: tell };
/** Hours, for who wants a hundred thousand runs. */
const timeout = 60_000 + runs * 200;
const base = 'https://lantern.example/story.json';

/** Ours, and those that lie beside a checkout, of other systems too. */
const beside = ['../shared/stories', '../shared/fixtures']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Json),
  );
const stories: readonly Json[] = [...Object.values(fixtures), ...beside];

/** All that a page does with a story before it draws anything of it, each in a task of its own. */
async function expectRead(value: Json): Promise<void> {
  let reading: Reading = { story: undefined, faults: [], base };
  const tasks: Readonly<Record<string, () => unknown>> = {
    // A fresh copy: what has been read once is remembered by its object.
    read: () => (reading = readStory(freshCopy(value), { base })),
    'read to the end': () => reading.story?.updates?.forEach(({ body }) => body),
    order: () => {
      const { updates = [], timeZone } = reading.story ?? {};
      groupByDay(orderUpdates(updates, timeZone), timeZone);
    },
    'look for a quote': () => reading.story && findQuote(reading.story),
    explain: () => problemsOf(reading.faults),
  };
  const times: Record<string, number> = {};
  for (const [name, task] of Object.entries(tasks)) {
    const again = (): unknown => name.startsWith('read to') && tasks.read?.();
    times[name] = await shortest(again, task);
  }
  expect(Object.entries(times).filter(([, time]) => time > longest)).toEqual([]);
  expect(() => JSON.stringify(reading.story)).not.toThrow();
}

describe(`with seed ${seed}`, { timeout }, () => {
  // What is compiled and loaded with the first of its kind holds up no second one.
  beforeAll(async () => {
    for (let turn = 0; turn < 20; turn++) for (const story of stories) await expectRead(story);
  });

  it('any JSON is read', async () => {
    await fc.assert(fc.asyncProperty(anyJson, expectRead), options);
  });

  it('real stories that have been meddled with are read', async () => {
    await fc.assert(fc.asyncProperty(meddledStory(stories), expectRead), options);
  });

  it('deltas in any order are taken in, or refused as what they are', async () => {
    const feed = { poll: 'head.json', epoch: 'one', sequence: 5 };
    const starts = stories.map((story) => ({ ...asStory(story), feed }));
    const runsOfNews = fc
      .constantFrom(...starts)
      .chain((start) => fc.tuple(fc.constant(start), deltasOf(start), fc.boolean()));
    await fc.assert(
      fc.asyncProperty(runsOfNews, async ([start, deltas, hasWhole]) => {
        let reading = readStory(freshCopy(start), { base });
        const follower = (from: Reading): Follower => ({
          reading: from,
          fetchWhole: hasWhole
            ? () =>
                Promise.resolve({ text: JSON.stringify(start), url: base, headers: new Headers() })
            : undefined,
          keep: (next) => void (reading = next),
        });
        for (const delta of deltas) {
          const before = reading;
          const time = await shortest(
            () => freshCopy(delta),
            async (value) => {
              try {
                await takeIn(follower(before), value, base);
              } catch (error) {
                if (!(error instanceof SourceError)) throw error;
              }
            },
          );
          expect(time).toBeLessThanOrEqual(longest);
          reading.story?.updates?.forEach(({ body }) => body);
          expect(() => JSON.stringify(reading.story)).not.toThrow();
          expect(new Set(reading.story?.updates?.map(({ id }) => id)).size).toBe(
            reading.story?.updates?.length ?? 0,
          );
        }
      }),
      options,
    );
  });
});
