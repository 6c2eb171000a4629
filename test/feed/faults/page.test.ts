/**
 * What happens to the page of a reader: it is hidden, cut off, put away, asleep. The events are real
 * ones; what they say of the page is pretended, since no engine lets a test do these things to itself.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sourceOf } from '../../../src/feed/given.js';
import { pace } from '../../../src/feed/pace.js';
import { StorySource } from '../../../src/index.js';
import { readStory } from '../../../src/story/read-story.js';
import { Desk, Watch, news } from '../../helpers/feed-desk.js';
import { expectNoIncidents } from '../../helpers/incidents.js';
import { bringBack, comeHome, connect, hasten, jump, putAway, show } from '../../helpers/pace.js';

expectNoIncidents();
const second = 50;
const rest = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * second));

let desk: Desk;
let watch: Watch;
beforeEach(async () => {
  hasten(1_000 / second);
  desk = await Desk.open();
  watch = new Watch(StorySource.of(desk.url));
  await watch.ready();
});
afterEach(async () => {
  watch.stop();
  comeHome();
  await desk.tell('close');
});

/** So many seconds in which nobody asks for anything. */
async function expectSilence(seconds = 8): Promise<void> {
  // What was on its way has come.
  await rest(1);
  const { length } = await desk.requests();
  await rest(seconds);
  expect(await desk.requests(), 'requests').toHaveLength(length);
}

/** From now on nobody would ask by himself for a long time. */
async function longInterval(): Promise<void> {
  // Counted as it is set: what asks right after that has the answer already, and asks no more.
  const { requests } = await desk.set({ head: { body: desk.delta({ interval: 600 }) } });
  const before = requests.filter(({ path }) => path === 'head').length;
  await watch.until(async () => (await desk.requests('head')).length > before, 'a long interval');
  await rest(1);
}

const ways: [string, () => void, () => void, string][] = [
  ['is hidden', () => show('hidden'), () => show('visible'), 'idle'],
  ['is offline', () => connect(false), () => connect(true), 'offline'],
  ['is put away', putAway, bringBack, 'idle'],
  ['is paused', () => watch.source.pause(), () => watch.source.resume(), 'idle'],
];

describe.each(ways)('a page that %s', (_name, leave, back, phase) => {
  it('asks for nothing, and for what it missed when it is back', async () => {
    leave();
    await watch.phased(phase);
    await desk.publish(2);
    await expectSilence();
    expect(watch.ids).toEqual(['u1', 'u2']);
    back();
    await watch.has('u4');
    await watch.phased('live');
    watch.expectWhole(desk);
  });

  it('and comes back ten times in a second asks no more than once each time', async () => {
    const { length } = await desk.requests('head');
    const from = pace.now();
    for (let count = 0; count < 10; count++) {
      leave();
      await Promise.resolve();
      back();
      await rest(0.1);
    }
    // A busy machine takes longer for that, in which the page may ask as usual.
    const seconds = Math.floor((pace.now() - from) / 1_000);
    expect((await desk.requests('head')).length - length).toBeLessThanOrEqual(10 + seconds);
    await desk.publish();
    await watch.has('u3');
    watch.expectWhole(desk);
  });
});

describe('a page', () => {
  it('that is hidden at first begins when it is seen', async () => {
    watch.stop();
    await rest(1);
    show('hidden');
    const late = new Watch(StorySource.of(desk.url));
    await late.phased('idle');
    await expectSilence();
    await desk.publish();
    show('visible');
    await late.has('u3');
    late.stop();
  });

  it('that is left by everyone leaves no timer and no listener behind', async () => {
    // The one that every test has: it would listen too, and go on doing so.
    watch.stop();
    await rest(2);
    const set = vi.spyOn(globalThis, 'setTimeout');
    const add = vi.spyOn(window, 'addEventListener');
    const remove = vi.spyOn(window, 'removeEventListener');
    const key = await Desk.open();
    const other = new Watch(StorySource.of(key.url));
    await other.ready();
    await rest(3);
    other.stop();
    await rest(2);
    const { length } = await key.requests();
    set.mockClear();
    await rest(8);
    // Its own wait is the only one.
    expect(set.mock.calls).toHaveLength(1);
    expect(await key.requests()).toHaveLength(length);
    const types = (calls: readonly unknown[][]): string[] =>
      calls.filter(([type]) => /page|line|visib|freeze|resume/.test(String(type))).map(String);
    expect(types(remove.mock.calls)).toEqual(types(add.mock.calls));
    vi.restoreAllMocks();
    await key.tell('close');
  });

  it('after a sleep asks now', async () => {
    await longInterval();
    await desk.publish();
    await expectSilence(6);
    jump(3_600);
    await watch.has('u3');
    watch.expectWhole(desk);
  });

  it('whose clock is put back asks now, too', async () => {
    await longInterval();
    await desk.publish();
    jump(-3_600);
    await watch.has('u3');
    watch.expectWhole(desk);
  });

  it('may ask for news at once', async () => {
    await longInterval();
    await desk.publish();
    await watch.source.check();
    expect(watch.ids).toContain('u3');
    await desk.set({ head: { status: 500 } });
    await watch.source.check();
    expect(watch.phase).toBe('degraded');
  });

  it('that loads the story anew goes on from there', async () => {
    desk.sequence += 3;
    await desk.set({ story: desk.story() });
    await watch.source.reload();
    await watch.has('u5');
    await desk.publish();
    await watch.has('u6');
    expect(watch.states.filter(({ change }) => change)).toHaveLength(1);
    await desk.set({ story: { status: 500 } });
    await watch.source.reload();
    await watch.phased('degraded');
    await desk.publish();
    await watch.has('u7');
    watch.expectWhole(desk, ['http-status']);
  });
});

describe('a story that was handed over', () => {
  const given = (): object => ({
    id: 'tram',
    headline: 'Tram',
    feed: { poll: new URL('head', desk.url).href, interval: 1, sequence: 2, epoch: 'morning' },
    updates: [news('u1'), news('u2')],
  });
  const held = (raw: object): StorySource => sourceOf(raw, readStory(raw));

  it('is kept fresh, one source for each object', async () => {
    const raw = given();
    expect(held(raw)).toBe(held(raw));
    expect(held(raw)).not.toBe(held(given()));
    const one = new Watch(held(raw));
    expect(one.ids).toEqual(['u1', 'u2']);
    await desk.publish();
    await one.has('u3');
    const other = new Watch(held(raw));
    expect(other.ids).toEqual(['u1', 'u2', 'u3']);
    expect(other.source.state.reading).toBe(one.source.state.reading);
    one.stop();
    other.stop();
    await rest(1);
    await desk.publish();
    const back = new Watch(held(raw));
    expect(back.ids).toEqual(['u1', 'u2', 'u3']);
    await back.has('u4');
    back.stop();
    back.expectWhole(desk);
  });

  it('and has changed since is read anew for everyone', async () => {
    const raw = given();
    const one = new Watch(held(raw));
    Object.assign(raw, { headline: 'Ashore' });
    held(raw);
    expect(one.source.state.reading?.story?.headline).toBe('Ashore');
    await desk.publish();
    await one.has('u3');
    one.stop();
  });

  it('says once that a gap cannot be filled, and goes on', async () => {
    const one = new Watch(held(given()));
    await one.ready();
    await desk.publish(30, 5);
    await one.has('u32');
    await desk.publish();
    await one.has('u33');
    expect(one.codes).toEqual(['gap']);
    expect([...one.errors][0]?.retryable).toBe(false);
    expect(one.phase).toBe('live');
    one.stop();
  });
});
