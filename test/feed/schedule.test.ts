import { describe, expect, it } from 'vitest';
import { startOf, step, type FeedEvent, type Schedule } from '../../src/feed/schedule.js';

const second = 1_000;
const start = 1_000_000;

/** Plays events at their seconds after the start, with the same chance each time. */
function play(
  events: readonly (readonly [at: number, event: FeedEvent | FeedEvent['type']])[],
  random = 0.5,
  first = startOf(start, () => random),
): Schedule {
  return events.reduce<Schedule>((state, [at, event]) => {
    const whole = typeof event === 'string' ? ({ type: event } as FeedEvent) : event;
    return step(state, whole, start + at * second, () => random);
  }, first);
}

/** Seconds from the start until the next request, as it stands. */
const due = ({ dueAt }: Schedule): number | undefined =>
  dueAt === undefined ? undefined : Math.round(dueAt - start) / second;

describe('the first request', () => {
  it.each([
    ['the usual interval', 0.5, undefined, undefined, 15],
    ['a fifth less at the least', 0, undefined, undefined, 12],
    ['a fifth more at the most', 1, undefined, undefined, 18],
    ['an interval of the story', 0.5, 60, undefined, 60],
    ['not less than a second', 0.5, 0.01, undefined, 1],
    ['not more than a day', 0.5, 1e9, undefined, 86_400],
    ['at once for a story of unknown age', 0.5, undefined, 0, 0],
    ['at once for one that is older than the interval', 0.5, undefined, start - 16 * second, 0],
    ['in turn for one that is not', 0.5, undefined, start - 14 * second, 15],
  ])('comes after %s', (_name, random, interval, checkedAt, expected) => {
    const ms = interval === undefined ? undefined : interval * second;
    expect(due(startOf(start, () => random, ms, checkedAt))).toBe(expected);
  });
});

describe('after an answer', () => {
  it.each([
    ['the next comes after an interval', { type: 'success' }, 0.5, 115],
    ['give or take a fifth', { type: 'success' }, 0, 112],
    ['of the length that the server wants', { type: 'success', interval: 30_000 }, 1, 136],
    ['within reason', { type: 'success', interval: 1 }, 0.5, 101],
    ['a failure waits longer by chance', { type: 'failure' }, 0.5, 130],
    ['and never less than the interval', { type: 'failure' }, 0, 115],
    ['Retry-After is obeyed', { type: 'failure', retryAfter: 40_000 }, 0, 140],
    [
      'and those told the same do not come together',
      { type: 'failure', retryAfter: 40_000 },
      1,
      170,
    ],
    ['a shorter one changes nothing', { type: 'failure', retryAfter: 1_000 }, 0, 115],
    ['a stream that drops is opened within the interval', { type: 'drop' }, 0.5, 107.5],
    ['the last answer is the last', { type: 'success', final: true }, 0.5, undefined],
    ['an end is one', { type: 'end' }, 0.5, undefined],
  ] satisfies [string, FeedEvent, number, number | undefined][])(
    '%s',
    (_name, event, random, expected) => {
      expect(due(play([[100, event]], random))).toBe(expected);
    },
  );

  it('failures in a row spread further, up to two minutes', () => {
    const waits = [1, 2, 3, 4, 5, 50].map((count) => {
      const failures = Array.from({ length: count }, () => [0, 'failure'] as const);
      return due(play(failures, 1));
    });
    expect(waits).toEqual([45, 75, 135, 135, 135, 135]);
  });

  it('a success forgives the failures before it', () => {
    const state = play([...'abc'].map((_, at) => [at, 'failure'] as const));
    expect(state).toMatchObject({ phase: 'degraded', failures: 3 });
    const mended = step(state, { type: 'success' }, start, () => 0.5);
    expect(mended).toMatchObject({ phase: 'live', failures: 0, notBefore: 0 });
    expect(due(mended)).toBe(15);
  });
});

describe('nobody asks', () => {
  const quiet: [FeedEvent['type'], FeedEvent['type'], Schedule['phase']][] = [
    ['hidden', 'visible', 'idle'],
    ['pause', 'resume', 'idle'],
    ['offline', 'online', 'offline'],
  ];
  it.each(quiet)('after %s, until %s', (begin, end, phase) => {
    const away = play([[1, begin]]);
    expect(away).toMatchObject({ phase, dueAt: undefined, since: start + second });
    expect(
      play([
        [1, begin],
        [900, 'tick'],
        [901, 'success'],
      ]).dueAt,
    ).toBeUndefined();
    expect(
      play([
        [1, begin],
        [2, end],
      ]).phase,
    ).toBe('live');
    expect(
      due(
        play([
          [1, 'hidden'],
          [1, 'pause'],
          [1, 'offline'],
          [2, end],
        ]),
      ),
    ).toBeUndefined();
  });

  it.each<[string, FeedEvent['type'], FeedEvent['type'], number, number]>([
    ['a short look away changes nothing', 'hidden', 'visible', 5, 15],
    ['what is stale is asked for at once', 'hidden', 'visible', 15.1, 15.1],
    ['what was due in between comes at once', 'hidden', 'visible', 15, 15],
    ['so does a pause that was short', 'pause', 'resume', 5, 15],
    ['or long', 'pause', 'resume', 300, 300],
    ['who comes back online waits up to five seconds', 'offline', 'online', 300, 302.5],
    ['after a moment too', 'offline', 'online', 2, 4.5],
  ])('%s', (_name, begin, end, back, expected) => {
    expect(
      due(
        play([
          [1, begin],
          [back, end],
        ]),
      ),
    ).toBe(expected);
  });

  it('sooner than the server wants, even when somebody looks again', () => {
    const told: FeedEvent = { type: 'failure', retryAfter: 100_000 };
    for (const [begin, end] of quiet)
      expect(
        due(
          play(
            [
              [0, told],
              [1, begin],
              [50, end],
            ],
            0,
          ),
        ),
      ).toBe(100);
  });

  it('once it has ended, whatever happens', () => {
    const after = [
      'success',
      'visible',
      'online',
      'resume',
      'tick',
      'stream-open',
      'failure',
    ] as const;
    const state = play([[1, 'end'], ...after.map((type) => [99, type] as const)]);
    expect(state).toMatchObject({ phase: 'ended', dueAt: undefined, since: start + second });
    expect(state.streaming).toBe(false);
  });
});

describe('an open stream', () => {
  it('is live, and needs no request', () => {
    const state = play([
      [1, 'failure'],
      [20, 'stream-open'],
      [30, 'success'],
    ]);
    expect(state).toMatchObject({ phase: 'live', failures: 0, streaming: true, dueAt: undefined });
    expect(state.checkedAt).toBe(start + 30 * second);
  });

  it.each(['hidden', 'pause', 'offline', 'failure', 'drop', 'end'] as const)(
    'is none after %s',
    (type) =>
      expect(
        play([
          [1, 'stream-open'],
          [2, type],
        ]).streaming,
      ).toBe(false),
  );
});

describe('the clock', () => {
  const ticks = (...seconds: number[]) => seconds.map((at) => [at, 'tick'] as const);
  it.each([
    ['runs', ticks(5, 10), 15],
    ['may be late by a busy page', ticks(5, 14), 15],
    ['jumps over a sleep: now', ticks(5, 3_600), 3_600],
    ['is put back: now', ticks(5, -3_600), -3_600],
    ['is put right by a little', ticks(5, 4.5), 15],
  ])('%s', (_name, events, expected) => {
    expect(due(play(events))).toBe(expected);
  });

  it('that jumps closes a stream that may be dead', () => {
    const state = play([[0, 'stream-open'], ...ticks(5, 3_600)]);
    expect(state.streaming).toBe(false);
    expect(due(state)).toBe(3_600);
  });

  it('put back leaves what the server wants as long as it was', () => {
    const state = play(
      [
        [0, { type: 'failure', retryAfter: 100_000 }],
        [-1_000, 'tick'],
      ],
      0,
    );
    expect(due(state)).toBe(-900);
  });
});

it('a step changes nothing but what it gives back', () => {
  const state = Object.freeze(startOf(start, Math.random));
  for (const type of ['success', 'failure', 'hidden', 'tick', 'end'] as const)
    expect(step(state, { type }, start, Math.random)).not.toBe(state);
});
