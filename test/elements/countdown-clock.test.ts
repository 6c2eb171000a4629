import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, beforeEach, describe, it, vi } from 'vitest';
import { heldAt, clockStateOf } from '../../src/elements/countdown-clock/clock-state.js';
import { spanText } from '../../src/elements/countdown-clock/count.js';
import { CountdownClockElement } from '../../src/index.js';
import { shortStory } from '../helpers/copy.js';
import { onDay, onDayAtTime } from '../helpers/clock.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, desk, place, rootOf, showsFallback, wordsOf } from '../helpers/proof.js';
import { newKey } from '../helpers/wire.js';

expectNoIncidents();
beforeAll(() => void CountdownClockElement.define());
const now = Date.parse('2026-03-01T12:00:00Z');
beforeEach(() => {
  // Some milliseconds into a second, as nearly every page is.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: now + 10 });
});
afterEach(() => {
  clearDesk();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const after = (seconds: number): string => new Date(now + seconds * 1000).toISOString();
const storyWith = (event: unknown): unknown => ({ ...shortStory(), event });
const launch = (time: string, status?: string): unknown =>
  storyWith({ name: 'Launch of Soyuz MS-23', time, ...(status && { status }) });

async function clockWith(story: unknown, attributes = {}): Promise<CountdownClockElement> {
  const clock = place(CountdownClockElement, { story }, attributes);
  await settled(clock);
  return clock;
}
/** Late parts are loaded by real time; here none is needed. */
async function settled(clock: CountdownClockElement): Promise<void> {
  for (let count = 0; count < 5; count++) {
    await clock.updateComplete;
    await Promise.resolve();
  }
}
async function pass(clock: CountdownClockElement, seconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  await settled(clock);
}
const figuresOf = (element: Element): string =>
  (rootOf(element).querySelector('.figures')?.textContent ?? '').replace(/\s+/g, '');
const heardFrom = (element: Element): string =>
  rootOf(element).querySelector('[role=timer] .heard')?.textContent ?? '';
const partOf = (element: Element, part: string): string =>
  (rootOf(element).querySelector(`[part=${part}]`)?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('<countdown-clock>', () => {
  for (const [seconds, figures, heard] of [
    [8_073, 'T−02:14:33', '2 hours, 15 minutes to go'],
    [59, 'T−00:00:59', '1 minute to go'],
    [1, 'T−00:00:01', '1 minute to go'],
    [0, 'T+00:00:00', 'now'],
    [-59, 'T+00:00:59', 'now'],
    [-60, 'T+00:01:00', '1 minute since then'],
    [-9_000, 'T+02:30:00', '2 hours, 30 minutes since then'],
    [12 * 86_400 + 7_200, 'T−12d02:00:00', '12 days, 2 hours to go'],
    [-400 * 86_400, 'T+400d00:00:00', '400 days since then'],
  ] as const)
    it(`shows ${figures}`, async () => {
      const clock = await clockWith(launch(after(seconds)));
      expect(figuresOf(clock)).to.equal(figures);
      expect(heardFrom(clock)).to.equal(heard);
      expect(partOf(clock, 'name')).to.equal('Launch of Soyuz MS-23');
      expect(partOf(clock, 'time')).to.equal(onDayAtTime(after(seconds)));
    });

  it('counts down to zero and on, second by second', async () => {
    const clock = await clockWith(launch(after(2)));
    const seen = [figuresOf(clock)];
    for (let count = 0; count < 3; count++) {
      await pass(clock, 1);
      seen.push(figuresOf(clock));
    }
    // Between two seconds nothing changes.
    await pass(clock, 0.5);
    seen.push(figuresOf(clock));
    expect(seen).to.deep.equal([
      'T−00:00:02',
      'T−00:00:01',
      'T+00:00:00',
      'T+00:00:01',
      'T+00:00:01',
    ]);
  });

  it('does not get wider or narrower while it counts', async () => {
    const clock = await clockWith(launch(after(21)));
    const widths = new Set<number>();
    for (let count = 0; count < 20; count++) {
      const box = rootOf(clock).querySelector('.figures .time')?.getBoundingClientRect();
      widths.add(Math.round((box?.width ?? 0) * 10));
      await pass(clock, 1);
    }
    expect([...widths]).to.have.lengthOf(1);
  });

  it('is silent from second to second, and is a timer', async () => {
    const clock = await clockWith(launch(after(150)));
    const timer = rootOf(clock).querySelector('[role=timer]');
    const said = new Set<string>();
    for (let count = 0; count < 60; count++) {
      said.add(heardFrom(clock));
      await pass(clock, 1);
    }
    expect([...said]).to.deep.equal(['3 minutes to go', '2 minutes to go']);
    expect(timer?.getAttribute('aria-label')).to.equal('Launch of Soyuz MS-23');
    expect(
      rootOf(clock).querySelectorAll('[aria-live], [role=status], [role=alert]'),
    ).to.have.lengthOf(0);
    expect(timer?.querySelector('.figures')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('asks one timer for all, and none once they are gone or have nothing to count', async () => {
    const clocks = await Promise.all([1, 2, 3].map((n) => clockWith(launch(after(100 + n)))));
    await clockWith(launch('2026-03-20'));
    const before = vi.getTimerCount();
    expect(before).to.equal(1);
    for (let count = 0; count < 5; count++) {
      await vi.advanceTimersByTimeAsync(1_000);
      expect(vi.getTimerCount()).to.equal(1);
    }
    for (const clock of clocks) clock.remove();
    expect(vi.getTimerCount()).to.equal(0);
    desk().append(clocks[0] ?? '');
    await settled(clocks[0] as CountdownClockElement);
    expect(vi.getTimerCount()).to.equal(1);
  });

  it('rests while nobody sees it, and is right at once when somebody does', async () => {
    const clock = await clockWith(launch(after(100)));
    const visible = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await pass(clock, 10);
    expect(vi.getTimerCount()).to.equal(0);
    visible.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(clock);
    expect(figuresOf(clock)).to.equal('T−00:01:30');
    await pass(clock, 1);
    expect(figuresOf(clock)).to.equal('T−00:01:29');
  });

  for (const jump of [3_600_000, -3_600_000])
    it(`follows a clock that is put right by ${jump} ms`, async () => {
      const clock = await clockWith(launch(after(7_200)));
      await pass(clock, 1);
      vi.setSystemTime(Date.now() + jump);
      await pass(clock, 1);
      expect(figuresOf(clock)).to.equal(jump > 0 ? 'T−00:59:58' : 'T−02:59:58');
    });

  describe('of an event whose day or month is known', () => {
    for (const [time, shown] of [
      ['2026-03-20', `${onDay('2026-03-20')} UTC`],
      ['2026-02-20', `${onDay('2026-02-20')} UTC`],
      ['2026-11', 'November 2026 UTC'],
    ] as const)
      it(`shows that: ${time}`, async () => {
        const clock = await clockWith(launch(time));
        expect(partOf(clock, 'count')).to.equal(shown);
        expect(figuresOf(clock)).to.equal('');
        expect(vi.getTimerCount()).to.equal(0);
      });
  });

  describe('on a hold', () => {
    it('stands still where it was, and goes on to the new time', async () => {
      const clock = await clockWith(launch(after(100)));
      await pass(clock, 10);
      clock.story = launch(after(100), 'hold');
      await settled(clock);
      expect([figuresOf(clock), partOf(clock, 'state')]).to.deep.equal(['T−00:01:30', 'Hold']);
      expect(vi.getTimerCount()).to.equal(0);
      await pass(clock, 30);
      expect(figuresOf(clock)).to.equal('T−00:01:30');
      clock.story = launch(after(140), 'go');
      await settled(clock);
      expect([figuresOf(clock), partOf(clock, 'state')]).to.deep.equal(['T−00:01:40', '']);
      await pass(clock, 1);
      expect(figuresOf(clock)).to.equal('T−00:01:39');
    });

    it('says where it stands if the desk does', async () => {
      const clock = await clockWith(launch(after(100), 'Hold at T-00:10:00'));
      expect([figuresOf(clock), partOf(clock, 'state')]).to.deep.equal(['T−00:10:00', 'Hold']);
    });

    it('makes up no figures for those who come later', async () => {
      const clock = await clockWith(launch(after(100), 'On Hold'));
      expect(figuresOf(clock)).to.equal('');
      expect(partOf(clock, 'count')).to.equal('Hold');
      expect(partOf(clock, 'time')).to.equal(onDayAtTime(after(100)));
      // Nor for another event.
      clock.story = storyWith({ name: 'Docking', time: after(500) });
      await settled(clock);
      clock.story = launch(after(100), 'hold');
      await settled(clock);
      expect(figuresOf(clock)).to.equal('');
    });
  });

  it('says that an attempt is scrubbed, and what was planned', async () => {
    const clock = await clockWith(launch(after(100)));
    clock.story = launch(after(100), 'scrubbed');
    await settled(clock);
    expect(partOf(clock, 'count')).to.equal('Scrubbed');
    expect(partOf(clock, 'time')).to.equal(`Was planned for ${onDayAtTime(after(100))}`);
    expect(vi.getTimerCount()).to.equal(0);
  });

  describe('understands the words of the trade', () => {
    for (const [state, all] of [
      [
        'hold',
        ['hold', 'HOLD', 'Holding', 'on hold', 'On-Hold', 'built-in hold', 'held', 'standing by'],
      ],
      [
        'scrub',
        [
          'scrub',
          'Scrubbed',
          'aborted',
          'ABORT',
          'cancelled',
          'canceled',
          'called off',
          'postponed',
          'hold, then scrub',
        ],
      ],
      [
        'counting',
        ['', 'go', 'Go for Launch', 'expected', 'counting', 'threshold reached', 'Success'],
      ],
    ] as const)
      for (const status of all)
        it(`"${status}" is ${state}`, () => {
          expect(clockStateOf(status)).to.equal(state);
        });

    for (const [status, count] of [
      ['Hold at T-00:10:00', -600],
      ['holding T−4:00', -240],
      ['hold at T-2d 01:00:00', -176_400],
      ['hold at T+00:00:05', 5],
      ['hold', undefined],
      ['hold until 18:20', undefined],
    ] as const)
      it(`"${status}" stands at ${count}`, () => {
        expect(heldAt(status)).to.equal(count);
      });
  });

  it('has words for spans in engines without Intl.DurationFormat', () => {
    const said = [-8_073, -12 * 86_400 - 7_200, -60].map((count) => spanText(count, 'en'));
    const descriptor = Object.getOwnPropertyDescriptor(Intl, 'DurationFormat');
    Reflect.deleteProperty(Intl, 'DurationFormat');
    const alone = [-8_073, -12 * 86_400 - 7_200, -60].map((count) => spanText(count, 'en'));
    if (descriptor) Object.defineProperty(Intl, 'DurationFormat', descriptor);
    expect(alone.map((words) => words.replace(',', ''))).to.deep.equal(
      said.map((words) => words.replace(',', '')),
    );
  });

  describe('by hand', () => {
    it('needs a time, and may have a name', async () => {
      const clock = place(CountdownClockElement, {}, { time: after(61), name: 'Kick-off' });
      await settled(clock);
      expect([partOf(clock, 'name'), figuresOf(clock)]).to.deep.equal(['Kick-off', 'T−00:01:01']);
      clock.setAttribute('state', 'hold');
      await settled(clock);
      await pass(clock, 5);
      expect([figuresOf(clock), partOf(clock, 'state')]).to.deep.equal(['T−00:01:01', 'Hold']);
    });

    it('takes its name from what is in it', async () => {
      const clock = place(CountdownClockElement, { fallback: 'Kick-off' }, { time: after(61) });
      await settled(clock);
      expect(showsFallback(clock)).to.equal(true);
      expect(figuresOf(clock)).to.equal('T−00:01:01');
    });

    it('gives way to a story that has an event, and stays for one that has none', async () => {
      const clock = place(CountdownClockElement, {}, { time: after(61), name: 'Kick-off' });
      clock.story = launch(after(10));
      await settled(clock);
      expect([partOf(clock, 'name'), figuresOf(clock)]).to.deep.equal([
        'Launch of Soyuz MS-23',
        'T−00:00:10',
      ]);
      clock.story = { headline: 'Only this' };
      await settled(clock);
      expect(figuresOf(clock)).to.equal('T−00:01:01');
    });

    for (const time of ['', 'soon', '2026-02-30', '2026-13-01T00:00:00Z', '12:00'])
      it(`shows the fallback for no time at all: "${time}"`, async () => {
        const clock = place(CountdownClockElement, { fallback: 'At noon' }, { time });
        await settled(clock);
        expect(showsFallback(clock)).to.equal(true);
        expect(rootOf(clock).querySelector('[part=clock]')).to.equal(null);
      });
  });

  for (const [what, event] of [
    ['a time that is none', { name: 'Launch', time: 'soon' }],
    ['no name', { time: after(5) }],
    ['a list', [1, 2]],
  ] as const)
    it(`keeps its fallback for ${what}`, async () => {
      const clock = place(CountdownClockElement, { story: storyWith(event), fallback: 'Soon' });
      await settled(clock);
      expect(showsFallback(clock)).to.equal(true);
    });

  for (const [what, event] of [
    ['a name of one long word', { name: 'a'.repeat(200), time: after(60) }],
    ['a year far off', { name: 'Launch', time: '9999-12-31T23:59:59Z' }],
    ['a year long gone', { name: 'Launch', time: '0001-01-01T00:00:00Z' }],
    ['a status of one long word', { name: 'Launch', time: after(60), status: 'a'.repeat(200) }],
  ] as const)
    it(`fits on a phone with ${what}`, async () => {
      desk().style.cssText = 'inline-size: 320px; overflow: hidden';
      const clock = await clockWith(storyWith(event));
      expect(figuresOf(clock)).to.match(/^T[−+]/);
      expect(desk().scrollWidth).to.be.at.most(320);
    });

  it('counts from left to right in every language', async () => {
    vi.useRealTimers();
    desk().lang = 'ar';
    desk().dir = 'rtl';
    const time = new Date(Date.now() + 3_600_000 * 30).toISOString();
    const clock = place(CountdownClockElement, { story: launch(time, 'scrub') });
    await vi.waitUntil(() => wordsOf(clock).includes('أُلغيت'));
    clock.story = launch(time);
    await vi.waitUntil(() => figuresOf(clock) !== '');
    const figures = rootOf(clock).querySelector<HTMLElement>('.figures');
    const [sign, days, rest] = [...(figures?.children ?? [])].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(figures?.dir).to.equal('ltr');
    expect(sign?.left).to.be.below(days?.left ?? 0);
    expect(days?.right, 'days and hours stand apart').to.be.below(rest?.left ?? 0);
    desk().removeAttribute('dir');
  });

  it('is the same under another name', async () => {
    const tag = `x-${newKey()}`;
    expect(CountdownClockElement.define(tag)).to.equal(true);
    const element = document.createElement(tag) as CountdownClockElement;
    element.story = launch(after(61));
    desk().append(element);
    await settled(element);
    expect(figuresOf(element)).to.equal('T−00:01:01');
  });

  for (const status of ['', 'hold at T-00:10:00', 'scrub'])
    it(`can be read by everyone, ${status || 'counting'}`, async () => {
      vi.useRealTimers();
      const clock = place(CountdownClockElement, {
        story: launch(new Date(Date.now() + 1e7).toISOString(), status),
      });
      await vi.waitUntil(() => partOf(clock, 'count') !== '');
      await expect(clock).to.be.accessible();
    });
});
