import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, groupSize, type Arrangement } from '../../src/elements/live-timeline/groups.js';
import { rearrange } from '../../src/elements/live-timeline/rearrange.js';
import { orders, parseStory, type Order, type Update } from '../../src/index.js';
import { blog, updates } from '../helpers/live-blog.js';

const all = parseStory(blog(updates(0, 400))).story?.updates ?? [];
const ids = (list: readonly Update[]): readonly string[] => list.map(({ id }) => id);
const inGroups = ({ groups }: Arrangement): readonly string[] =>
  ids(groups.flatMap((group) => group.updates));
const layout = (order: Order) => ({ order, zone: 'UTC' }) as const;

describe.each(orders)('a stream with the %s first', (order) => {
  const before = arrange(all.slice(10, 300), layout(order));

  it.each([
    ['one more at the new end', all.slice(10, 301)],
    ['thirty more', all.slice(10, 330)],
    ['one more and one less at the old end', all.slice(11, 301)],
    ['sixty more and sixty less', all.slice(70, 360)],
    ['some more at the old end', all.slice(0, 300)],
    ['one less in the middle', [...all.slice(10, 150), ...all.slice(151, 300)]],
    ['none that were there', all.slice(300, 400)],
    ['nothing', []],
  ])('shows %s in order, and keeps the groups that are as they were', (_what, now) => {
    const after = rearrange(now, before);
    const fresh = arrange(now, layout(order));
    expect(inGroups(after)).toEqual(inGroups(fresh));
    const changed = after.groups.filter((group) => !before.groups.includes(group));
    const touched = new Set([
      ...ids(now).filter((id) => !ids(before.stream).includes(id)),
      ...ids(before.stream).filter((id) => !ids(now).includes(id)),
    ]).size;
    expect(changed.length).toBeLessThanOrEqual(Math.ceil(touched / groupSize) + 3);
    expect(after.groups.filter(({ first }) => first)).toHaveLength(
      new Set(after.groups.map(({ day }) => day)).size,
    );
  });
});

const times = fc.constantFrom(
  '2026-03-13T21:00:00Z',
  '2026-03-13T21:30:00Z',
  '2026-03-13T22:15:00Z',
  '2026-03-13T23:30:00Z',
  '2026-03-13T22:00:00+01:00',
  '2026-03-14T00:20:00.000Z',
  '2026-03-13',
  '2026-03-14',
  '2026-03',
);
const edits = fc.record({
  at: fc.nat(60),
  /** How many go there, which come in their places. */
  gone: fc.nat(2),
  joined: fc.array(fc.record({ time: times, pinned: fc.constantFrom(false, false, true) }), {
    maxLength: 3,
  }),
});

it.each(orders)(
  'whatever comes and goes, with the %s first, stands where it would in a new page',
  (order) => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 30 }), (changes) => {
        let list: readonly Update[] = [];
        let arranged = arrange(list, layout(order));
        let made = 0;
        for (const { at, gone, joined } of changes) {
          const start = Math.min(at, list.length);
          const fresh = joined.map((fields) => ({ ...fields, id: `n${(made += 1)}`, body: [] }));
          list = [...list.slice(0, start), ...fresh, ...list.slice(start + gone)];
          arranged = rearrange(list, arranged);
          const anew = arrange(list, layout(order));
          expect(ids(arranged.pinned)).toEqual(ids(anew.pinned));
          expect(inGroups(arranged)).toEqual(inGroups(anew));
          expect(ids(arranged.stream)).toEqual(ids(anew.stream));
        }
      }),
    );
  },
);
