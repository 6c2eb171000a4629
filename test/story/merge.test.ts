import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/read-story.js';
import { readDelta } from '../../src/story/delta.js';
import { mergeStory } from '../../src/story/merge-story.js';
import { isGap, mergeDelta, openLedger, type Ledger, type Merged } from '../../src/story/merge.js';
import { copyOf } from '../helpers/copy.js';

const feed = (sequence: number, epoch = 'one') => ({ poll: '/head', sequence, epoch });
const update = (id: string, more: object = {}) => ({
  id,
  time: `2026-03-13T21:0${id.length % 10}:00Z`,
  headline: `About ${id}`,
  body: [{ type: 'paragraph', text: `What is known of ${id}.` }],
  ...more,
});
const whole = (more: object = {}) => ({
  id: 'tram',
  headline: 'Tram afloat',
  kicker: 'Flood',
  status: 'live',
  feed: feed(5),
  updates: [update('a'), update('bb')],
  ...more,
});
const base = 'https://lantern.example/tram.json';

const ledgerOf = (value: object = whole()): Ledger =>
  openLedger(readStory(copyOf(value), { base }));

function merge(ledger: Ledger, sequence: number, more: object = {}): Merged {
  const delta = readDelta({ format: 'story-delta/1', epoch: 'one', sequence, ...copyOf(more) });
  if (!delta) throw new Error('no delta');
  return mergeDelta(ledger, delta);
}

const replace = (ledger: Ledger, value: object, fresh?: boolean): Merged => {
  const merged = mergeStory(ledger, copyOf(value), base, fresh);
  if (!merged) throw new Error('another story');
  return merged;
};
const ids = ({ ledger }: Merged) => ledger.story.updates?.map(({ id }) => id);
const told = ({ change }: Merged) =>
  change && {
    added: change.added.map(({ id }) => id),
    changed: change.changed.map(({ id }) => id),
    removed: change.removed.map(({ id }) => id),
    fields: change.fields,
  };
const nothing = { added: [], changed: [], removed: [], fields: [] };

describe('a delta', () => {
  it('adds updates', () => {
    const merged = merge(ledgerOf(), 6, { updates: [update('ccc'), update('dddd')] });
    expect(ids(merged)).toEqual(['a', 'bb', 'ccc', 'dddd']);
    expect(told(merged)).toEqual({ ...nothing, added: ['ccc', 'dddd'] });
    expect(merged.ledger.story.updates?.[2]?.body).toEqual([
      { type: 'paragraph', text: 'What is known of ccc.' },
    ]);
  });

  it.each([
    ['an edit of a later version', { version: 2, headline: 'New' }],
    ['one that was modified later', { modified: '2026-03-14', headline: 'New' }],
    ['one without either', { headline: 'New' }],
    ['a correction', { correction: { time: '2026-03-14', text: 'It was a bus.' } }],
    ['a retraction', { retracted: { time: '2026-03-14', reason: 'Wrong.' } }],
  ])('brings %s, and leaves the other updates the objects they were', (_name, more) => {
    const ledger = ledgerOf();
    const merged = merge(ledger, 6, { updates: [update('a', more)] });
    expect(told(merged)).toEqual({ ...nothing, changed: ['a'] });
    const [a, bb] = merged.ledger.story.updates ?? [];
    expect(bb).toBe(ledger.story.updates?.[1]);
    expect(a).toMatchObject(more);
    if ('retracted' in more) expect(a?.body ?? []).toEqual([]);
  });

  it('brings no older edition back', () => {
    const ledger = ledgerOf(whole({ updates: [update('a', { version: 3 })] }));
    const merged = merge(ledger, 6, { updates: [update('a', { version: 2, headline: 'Old' })] });
    expect(merged.change).toBeUndefined();
    expect(merged.ledger.story).toBe(ledger.story);
  });

  it('changes fields, takes them away, and tells which', () => {
    const story = { headline: 'Ashore', kicker: null, status: 'final', keyPoints: ['All safe.'] };
    const merged = merge(ledgerOf(), 6, { story });
    expect(merged.ledger.story).toMatchObject({
      headline: 'Ashore',
      status: 'final',
      keyPoints: ['All safe.'],
    });
    expect(merged.ledger.story.kicker).toBeUndefined();
    expect(told(merged)).toEqual({
      ...nothing,
      fields: ['headline', 'status', 'kicker', 'keyPoints'],
    });
  });

  it.each([
    ['nothing', {}],
    ['what is known', { updates: [update('bb'), update('a')] }],
    ['fields as they are', { story: { headline: 'Tram afloat', kicker: 'Flood' } }],
    ['where the feed stands', { story: { feed: feed(6) } }],
    ['a headline taken away', { story: { headline: null } }],
    ['a field that cannot be read', { story: { status: 'breaking' } }],
    ['updates where they do not belong', { story: { updates: [update('zz')] } }],
    ['an update that cannot be read', { updates: [{ id: 'zz' }, 'zz', null] }],
    ['lists that are none', { updates: { zz: 1 }, story: ['zz'] }],
  ])('of %s leaves the story the object it was, and moves on', (_name, more) => {
    const ledger = ledgerOf();
    const merged = merge(ledger, 6, more);
    expect(merged.change).toBeUndefined();
    expect(merged.ledger.story).toBe(ledger.story);
    expect(merged.ledger.reading).toBe(ledger.reading);
    expect(merged.ledger.sequence).toBe(6);
  });

  it('costs a bad piece that piece, and is told of it once', () => {
    const more = {
      story: { headline: 'Ashore', status: 'breaking' },
      updates: [update('ccc'), { id: 'bad', time: 'soon' }],
    };
    const ledger = ledgerOf();
    let merged = merge(ledger, 6, more);
    expect(ids(merged)).toEqual(['a', 'bb', 'ccc']);
    expect(merged.ledger.story.headline).toBe('Ashore');
    const { faults } = merged.ledger.reading;
    expect(faults).toBe(ledger.reading.faults);
    const paths = faults.map(({ path }) => path);
    expect(paths).toEqual(['delta.updates[bad].time', 'delta.story.status']);
    for (const sequence of [7, 8]) merged = merge(merged.ledger, sequence, { since: 0, ...more });
    expect(faults).toHaveLength(2);
  });

  it('resolves addresses as the story does, and reads a body at its first look', () => {
    const body = [{ type: 'figure', src: 'boat.jpg' }, { type: 'blink' }];
    const { ledger } = merge(ledgerOf(), 6, { updates: [update('ccc', { body })] });
    expect(ledger.reading.faults).toHaveLength(0);
    expect(ledger.story.updates?.[2]?.body).toEqual([
      { type: 'figure', src: 'https://lantern.example/boat.jpg' },
    ]);
    expect(ledger.reading.faults).toHaveLength(1);
  });

  it.each([
    ['the next', 6, {}, false, 6],
    ['one that reaches back', 9, { since: 2 }, false, 9],
    ['one from before', 4, {}, false, 5],
    ['a gap', 7, {}, true, 5],
    ['another epoch', 6, { epoch: 'two' }, true, 5],
  ])('(%s) moves the place in the feed as it should', (_name, sequence, more, gap, after) => {
    const ledger = ledgerOf();
    const delta = readDelta({ format: 'story-delta/1', epoch: 'one', sequence, ...more });
    expect(delta && isGap(ledger, delta)).toBe(gap);
    expect(merge(ledger, sequence, more).ledger.sequence).toBe(after);
  });

  it('may leave out its format', () => {
    expect(readDelta({ epoch: 'one', sequence: 3 })).toMatchObject({ since: 2, updates: [] });
  });

  it('is where a feed begins for a story that does not say', () => {
    const ledger = ledgerOf(whole({ feed: { poll: '/head' } }));
    const merged = merge(ledger, 700, { epoch: 'nine' });
    expect(merged.ledger).toMatchObject({ epoch: 'nine', sequence: 700 });
  });

  it('costs little at ten thousand updates', () => {
    const updates = Array.from({ length: 9_900 }, (_, at) => update(`u${at}`));
    let ledger = ledgerOf(whole({ updates }));
    const from = performance.now();
    for (let sequence = 6; sequence < 56; sequence++)
      ({ ledger } = merge(ledger, sequence, { updates: [update(`n${sequence}`)] }));
    // Far less than a frame, also on a busy machine.
    expect((performance.now() - from) / 50).toBeLessThan(5);
    expect(ledger.story.updates).toHaveLength(9_950);
  });
});

describe('what is no delta', () => {
  it.each([
    ['null', null],
    ['a list', []],
    ['a story', whole()],
    ['one without a sequence', { format: 'story-delta/1', epoch: 'one' }],
    ['one without an epoch', { format: 'story-delta/1', sequence: 1 }],
    ['one of another format', { format: 'story-delta/2', epoch: 'one', sequence: 1 }],
    ['one whose sequence is a word', { format: 'story-delta/1', epoch: 'one', sequence: '6' }],
  ])('(%s) is not read as one', (_name, value) => {
    expect(readDelta(value)).toBeUndefined();
  });
});

describe('a whole story', () => {
  it('leaves all that it says alike the objects they were', () => {
    const ledger = ledgerOf();
    const merged = replace(ledger, whole({ feed: feed(9) }));
    expect(merged.change).toBeUndefined();
    expect(merged.ledger.story).toBe(ledger.story);
    expect(merged.ledger.sequence).toBe(9);
  });

  it('brings what is new, and takes away what is gone', () => {
    const ledger = ledgerOf();
    const updates = [update('ccc'), update('bb', { headline: 'New' })];
    const { kicker: _, ...story } = whole({ headline: 'Ashore', feed: feed(9), updates });
    const merged = replace(ledger, story);
    expect(told(merged)).toEqual({
      added: ['ccc'],
      changed: ['bb'],
      removed: ['a'],
      fields: ['headline', 'kicker'],
    });
    expect(ids(merged)).toEqual(['ccc', 'bb']);
  });

  it('from before takes nothing back', () => {
    const { ledger } = merge(ledgerOf(), 6, {
      story: { headline: 'Ashore' },
      updates: [update('ccc'), update('a', { headline: 'New' })],
    });
    const merged = replace(ledger, whole());
    expect(merged.change).toBeUndefined();
    expect(merged.ledger.story).toBe(ledger.story);
    expect(merged.ledger.sequence).toBe(6);
  });

  it('brings no older edition back, whatever it says of itself', () => {
    const { ledger } = merge(ledgerOf(), 6, { updates: [update('a', { version: 4 })] });
    const merged = replace(
      ledger,
      whole({ feed: feed(9), updates: [update('a', { version: 3 })] }),
    );
    expect(merged.ledger.story.updates?.[0]?.version).toBe(4);
    expect(told(merged)).toEqual({ ...nothing, removed: ['bb'] });
  });

  it('of another epoch begins anew, with the objects that say the same', () => {
    const { ledger } = merge(ledgerOf(), 6, {
      story: { headline: 'Ashore' },
      updates: [update('ccc'), update('a', { version: 9 })],
    });
    const merged = replace(ledger, whole({ feed: feed(1, 'two') }));
    expect(told(merged)).toEqual({
      added: [],
      changed: ['a'],
      removed: ['ccc'],
      fields: ['headline'],
    });
    expect(merged.ledger.story.updates?.[1]).toBe(ledger.story.updates?.[1]);
    expect(merged.ledger).toMatchObject({ epoch: 'two', sequence: 1 });
    const next = merge(merged.ledger, 2, { epoch: 'two', updates: [update('a', { label: 'x' })] });
    expect(told(next)).toEqual({ ...nothing, changed: ['a'] });
  });

  it.each([
    ['another id', { ...whole(), id: 'bus' }],
    ['no id', { ...whole(), id: undefined }],
    ['no headline', { ...whole(), headline: '' }],
    ['nothing of a story', { error: 'Please sign in' }],
    ['a list', []],
  ])('with %s is another story', (_name, value) => {
    const ledger = ledgerOf();
    expect(mergeStory(ledger, value, base)).toBeUndefined();
    expect(ledger.reading.faults).toHaveLength(0);
  });
});
