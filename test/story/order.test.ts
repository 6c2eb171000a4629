import { describe, expect, it } from 'vitest';
import { groupByDay, orderUpdates, orders, parseStory, type Update } from '../../src/index.js';

/** Updates with the names and times of a line each: `a 2022-12-20T10:00:00Z`. */
function updates(...lines: readonly string[]): readonly Update[] {
  const raw = lines.map((line) => {
    const [id, time] = line.split(' ');
    return { id, time, body: [] };
  });
  return parseStory({ headline: 'H', updates: raw }).story?.updates ?? [];
}
const names = (list: readonly Update[]): string => list.map(({ id }) => id).join(' ');
const days = (list: readonly Update[], zone?: string): string =>
  groupByDay(list, zone)
    .map(({ day, updates: ofDay }) => `${day}: ${names(ofDay)}`)
    .join('; ');

describe('the order of updates', () => {
  it.each<[string, readonly string[], string, string, string?]>([
    [
      'exact times',
      ['a 2022-12-20T10:00:00Z', 'b 2022-12-20T11:00:00Z', 'c 2022-12-19T23:00:00Z'],
      'b a c',
      'c a b',
    ],
    [
      'the same instant in two offsets keeps the order of the JSON',
      ['a 2022-12-20T10:00:00Z', 'b 2022-12-20T12:00:00+02:00', 'c 2022-12-20T09:59:59Z'],
      'a b c',
      'c a b',
    ],
    [
      'fractions of a second',
      ['a 2022-12-20T10:00:00.1Z', 'b 2022-12-20T10:00:00.25Z'],
      'b a',
      'a b',
    ],
    [
      'a day stands above the exact times of its day',
      ['a 2022-12-20T00:00:00Z', 'b 2022-12-20T23:59:59Z', 'd 2022-12-20', 'e 2022-12-21'],
      'e d b a',
      'd a b e',
    ],
    [
      'several of one day keep the order of the JSON',
      ['c 2022-12-20', 'a 2022-12-20', 'b 2022-12-20', 'x 2022-12-20T05:00:00Z'],
      'c a b x',
      'c a b x',
    ],
    [
      'a month stands above its days',
      ['d 2022-12-31', 'm 2022-12', 'x 2022-12-31T10:00:00Z', 'n 2023-01-01', 'o 2022-11-30'],
      'n m d x o',
      'o m d x n',
    ],
    [
      'a day is the desk’s: late in UTC, early next day in Tokyo',
      ['x 2022-12-20T16:00:00Z', 'd 2022-12-21', 'y 2022-12-20T14:00:00Z', 'e 2022-12-20'],
      'd x e y',
      'e y d x',
      'Asia/Tokyo',
    ],
    [
      'west of UTC it is the day before',
      ['x 2022-12-21T03:00:00Z', 'd 2022-12-20', 'e 2022-12-21'],
      'e d x',
      'd x e',
      'America/New_York',
    ],
    [
      'the hour that comes twice when summer time ends',
      ['b 2022-10-30T02:30:00+01:00', 'a 2022-10-30T02:30:00+02:00', 'd 2022-10-30'],
      'd b a',
      'd a b',
      'Europe/Amsterdam',
    ],
    [
      'the midnight that does not exist when summer time begins',
      ['x 2022-09-11T03:59:00Z', 'y 2022-09-11T04:00:00Z', 'd 2022-09-11', 'e 2022-09-10'],
      'd y e x',
      'e x d y',
      'America/Santiago',
    ],
    [
      'a zone of quarter hours',
      ['x 2022-12-20T18:14:00Z', 'y 2022-12-20T18:16:00Z', 'd 2022-12-21'],
      'd y x',
      'x d y',
      'Asia/Kathmandu',
    ],
    ['none at all', [], '', ''],
  ])('%s', (_name, lines, newest, oldest, zone) => {
    const list = updates(...lines);
    expect(names(orderUpdates(list, zone))).toBe(newest);
    expect(names(orderUpdates(list, zone, 'newest'))).toBe(newest);
    expect(names(orderUpdates(list, zone, 'oldest'))).toBe(oldest);
  });

  it('leaves what it was given as it was', () => {
    const list = Object.freeze([...updates('a 2022-12-20T10:00:00Z', 'b 2022-12-21')]);
    expect(orders.map((order) => names(orderUpdates(list, 'UTC', order)))).toEqual(['b a', 'a b']);
    expect(names(list)).toBe('a b');
    expect(orderUpdates(list)[1]).toBe(list[0]);
  });

  it('is the same whatever the order in the JSON, where no two are of one moment', () => {
    const lines = ['a 2022-12', 'b 2022-12-20', 'c 2022-12-20T10:00:00Z', 'd 2022-12-19T10:00:00Z'];
    for (let turn = 0; turn < lines.length; turn++) {
      lines.push(lines.shift() ?? '');
      expect(names(orderUpdates(updates(...lines)))).toBe('a b c d');
      expect(names(orderUpdates(updates(...[...lines].reverse())))).toBe('a b c d');
    }
  });
});

describe('days', () => {
  const list = updates(
    'm 2022-12',
    'd 2022-12-21',
    'x 2022-12-20T16:00:00Z',
    'y 2022-12-20T14:00:00Z',
  );
  it.each([
    ['UTC', '2022-12: m; 2022-12-21: d; 2022-12-20: x y'],
    ['Asia/Tokyo', '2022-12: m; 2022-12-21: d x; 2022-12-20: y'],
    [undefined, '2022-12: m; 2022-12-21: d; 2022-12-20: x y'],
  ])('are counted in %s', (zone, expected) => {
    expect(days(orderUpdates(list, zone), zone)).toBe(expected);
  });

  it.each([[[1, 30, 30, 2, 31, 1]], [[40, 1, 1, 1]], [[3, 3, 3]], [[1, 2, 100]]])(
    'of %j updates keep each its own',
    (lengths) => {
      const lines = lengths.flatMap((length, day) =>
        Array.from({ length }, (_, at) => `${day}-${at} 2022-12-0${day + 1}T10:00:00Z`),
      );
      const grouped = groupByDay(updates(...lines), 'Europe/Paris');
      expect(grouped.map((one) => one.updates.length)).toEqual(lengths);
      expect(grouped.map(({ day }) => day)).toEqual(lengths.map((_, day) => `2022-12-0${day + 1}`));
    },
  );

  it('are none of none', () => {
    expect(groupByDay([])).toEqual([]);
  });
});
