/** Whatever a desk does to its file, every reader ends with the story of the file. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEdition } from '../../src/server/edition.js';
import { kept } from '../../src/server/ledger.js';
import { readDelta } from '../../src/story/delta.js';
import { isGap, mergeDelta, openLedger } from '../../src/story/merge.js';
import { mergeStory } from '../../src/story/merge-story.js';
import { readStory } from '../../src/story/read-story.js';
import { Wire } from '../../src/server/wire.js';
import { MergingReader, shownOf } from '../helpers/merging-reader.ts';
import { storyOf, update, type Json } from '../helpers/story-file.ts';

const newWire = (): Wire => new Wire({ poll: 'head.json', stream: 'stream', interval: 15 });
const wordOf = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
const take = (wire: Wire, story: unknown): void => wire.take(readEdition(JSON.stringify(story)));

/** A wire with that many changes, each an update more. */
function grown(changes: number): Wire {
  const wire = newWire();
  for (let count = 1; count <= changes + 1; count++) take(wire, storyOf(count));
  return wire;
}

describe('what is remembered', () => {
  const wire = grown(kept.history + 30);
  const last = kept.history + 30;

  it.each([
    ['the change before', last - 1, last - 1],
    ['twenty changes', last - 20, last - 20],
    ['all of the history', last - kept.history, last - kept.history],
    ['more than that: the head, with a gap', last - kept.history - 1, last - kept.head],
  ])('%s', (_, since, from) => {
    const missed = wire.missedSince(`${wire.epoch}.${since}`);
    expect(missed).toMatchObject({ since: from, sequence: last });
    expect(missed?.updates).toHaveLength(last - from);
  });

  it('does not grow without end', () => {
    expect(wire.change(last)).toMatchObject({ since: last - 1, updates: [{ id: `u${last + 1}` }] });
    expect(wire.change(last - kept.history)).toBeUndefined();
    expect(wire.change(last + 1)).toBeUndefined();
  });
});

/** A reader who has our elements: one delta never reached it. */
class ElementReader {
  #ledger;

  constructor(readonly fetchStory: () => Json) {
    this.#ledger = openLedger(readStory(fetchStory(), { base: 'https://a.test/' }));
  }

  take(json: Json): void {
    const delta = readDelta(json);
    if (!delta) throw new Error('this is no delta');
    if (isGap(this.#ledger, delta)) {
      const fresh = this.#ledger.epoch !== delta.epoch;
      const merged = mergeStory(this.#ledger, this.fetchStory(), 'https://a.test/', fresh);
      this.#ledger = merged?.ledger ?? this.#ledger;
    }
    this.#ledger = mergeDelta(this.#ledger, delta).ledger;
  }

  get shown(): unknown {
    return shownOf(wordOf(this.#ledger.story));
  }
}

const id = fc.integer({ min: 1, max: 6 });
const fields = fc.constantFrom<Json>(
  { headline: 'Fog' },
  { headline: 'Home', status: 'live' },
  { status: 'final' },
  { kicker: 'Harbour' },
  { kicker: null, keyPoints: ['All are home.'] },
  { keyPoints: null },
);
const deed = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('write' as const), id, words: fc.string() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('number' as const), id, version: id }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), id }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('set' as const), fields }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('poll' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reconnect' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const) }) },
);

it('readers who poll, listen, or come back now and then all end with the story of the file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 80 }), async (deeds) => {
      const wire = newWire();
      let story = storyOf(3);
      take(wire, story);
      const served = (): Json => wordOf(wire.story());
      const [poller, listener, guest] = [0, 1, 2].map(() => new MergingReader(served));
      const elements = new ElementReader(served);
      const readers = [poller, listener, guest].filter((one) => one !== undefined);
      for (const reader of readers) await reader.load();
      const heard: Json[] = [];
      wire.onDelta((delta) => heard.push(wordOf(delta)));

      for (const one of deeds) {
        const { updates } = story;
        if (one.do === 'write') {
          const written = update(one.id, { headline: one.words });
          story = { ...story, updates: [...updates.filter((u) => u.id !== written.id), written] };
        } else if (one.do === 'number') {
          const numbered = updates.map((u) =>
            u.id === `u${one.id}` ? { ...u, version: one.version } : u,
          );
          story = { ...story, updates: numbered };
        } else if (one.do === 'delete')
          story = { ...story, updates: updates.filter((u) => u.id !== `u${one.id}`) };
        else if (one.do === 'set') story = { ...story, ...one.fields };
        else if (one.do === 'poll') await poller?.take(wordOf(wire.head()));
        else if (one.do === 'reload') await guest?.load();
        else {
          const missed = wire.missedSince(`${String(guest?.epoch)}.${guest?.sequence}`);
          if (missed) await guest?.take(wordOf(missed));
        }
        take(wire, story);
        for (const delta of heard.splice(0)) {
          await listener?.take(delta);
          if (delta.sequence !== 3) elements.take(delta);
        }
      }

      await poller?.take(wordOf(wire.head()));
      elements.take(wordOf(wire.head()));
      expect(elements.shown).toEqual(new ElementReader(served).shown);
      const missed = wire.missedSince(`${String(guest?.epoch)}.${guest?.sequence}`);
      if (missed) await guest?.take(wordOf(missed));
      const written = Object.entries(story).filter(([, value]) => value !== null);
      for (const reader of readers) {
        expect(reader.shown).toEqual(shownOf(Object.fromEntries(written)));
        expect(reader.sequence).toBe(wire.sequence);
      }
    }),
    { numRuns: 300 },
  );
});
