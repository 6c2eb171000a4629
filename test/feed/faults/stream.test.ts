/** What may happen to a stream: it drops, is refused, is held back by something on the way. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { StorySource } from '../../../src/index.js';
import { pace } from '../../../src/feed/pace.js';
import { Desk, Watch } from '../../helpers/feed-desk.js';
import { expectNoIncidents } from '../../helpers/incidents.js';
import { comeHome, connect, hasten, jump, putAway, bringBack, show } from '../../helpers/pace.js';

expectNoIncidents();
const second = 50;
const rest = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * second));

let desk: Desk;
let watch: Watch;
beforeEach(() => hasten(1_000 / second));
afterEach(async () => {
  watch.stop();
  comeHome();
  await desk.tell('close');
});

/** A story with a stream, which begins with the head unless it begins otherwise. */
async function open(begin?: string, foreign = false): Promise<void> {
  desk = await Desk.open({ stream: true, foreign });
  await desk.set({ stream: { stream: begin ?? desk.event(desk.delta()) } });
  watch = new Watch(StorySource.of(desk.url));
  await watch.ready();
  await watch.until(async () => (await desk.requests('stream')).length > 0, 'a stream');
  await rest(1);
}

/** Publishes for those who follow the stream. */
async function push(count = 1): Promise<void> {
  for (let step = 0; step < count; step++) {
    await desk.publish();
    await desk.push(desk.event());
  }
}
const streams = async (): Promise<number> => (await desk.requests('stream')).length;
const polls = async (): Promise<number> => (await desk.requests('head')).length;

it.each([
  ['our own', false],
  ["a stranger's", true],
])('is followed, and nothing is polled (%s)', async (_name, foreign) => {
  await open(undefined, foreign);
  await push(3);
  await watch.has('u5');
  await rest(6);
  expect(watch.phase).toBe('live');
  expect(await streams()).toBe(1);
  expect(await polls()).toBe(0);
  watch.expectWhole(desk);
});

it('says when it last heard something', async () => {
  await open();
  const { checkedAt = 0 } = watch.source.state.feed ?? {};
  await rest(2);
  await desk.push(': beat\n\n');
  await watch.until(() => (watch.source.state.feed?.checkedAt ?? 0) > checkedAt, 'a beat');
  watch.expectWhole(desk);
});

it('that drops in the middle of an event is opened anew from the last whole one', async () => {
  await open();
  await push();
  await watch.has('u3');
  await desk.publish();
  await desk.push(desk.event().slice(0, 60));
  await desk.set({ stream: { stream: desk.event() } });
  await desk.tell('drop');
  await watch.has('u4');
  const [, again] = await desk.requests('stream');
  expect(again?.headers['last-event-id']).toBe('3');
  watch.expectWhole(desk);
});

it('of a server that starts again goes on', async () => {
  await open(undefined, true);
  await desk.tell('stop');
  await watch.phased('degraded');
  // Its head as well: who finds it away twice before it is back polls from then on.
  await desk.publish(2);
  await desk.set({ stream: { stream: desk.event(desk.delta()) } });
  await desk.tell('start');
  await watch.has('u4');
  await watch.phased('live');
  watch.expectWhole(desk, ['network']);
});

it('with a gap fetches the story, and misses nothing meanwhile', async () => {
  await open();
  desk.sequence += 30;
  await desk.set({ story: desk.story() });
  await desk.push(desk.event());
  await push();
  await watch.has('u33');
  expect(await desk.requests('story')).toHaveLength(2);
  expect(await streams()).toBe(1);
  watch.expectWhole(desk);
});

it('with a gap that cannot be filled yet is opened anew, and still knows', async () => {
  await open();
  desk.sequence += 30;
  await desk.queue('story', { status: 500 });
  await desk.set({ story: desk.story(), stream: { stream: desk.event() } });
  await desk.push(desk.event());
  await watch.has('u20');
  watch.expectWhole(desk, ['http-status']);
});

it('that says 204 is over', async () => {
  await open();
  await desk.set({ stream: { status: 204 } });
  await desk.tell('drop');
  await watch.phased('ended');
  const asked = await streams();
  await rest(6);
  expect([await streams(), await polls()]).toEqual([asked, 0]);
  watch.expectWhole(desk);
});

it('ends with the story', async () => {
  await open();
  desk.sequence++;
  await desk.push(desk.event(desk.delta({ story: { status: 'final' } }, 1)));
  await watch.phased('ended');
  const asked = await streams();
  await rest(6);
  expect([await streams(), await polls()]).toEqual([asked, 0]);
  watch.expectWhole(desk);
});

it.each([
  ['500', { status: 500 }, 'http-status'],
  ['503', { status: 503 }, 'http-status'],
  ['404', { status: 404 }, 'http-status'],
  ['HTML with 200', { body: '<!doctype html><title>Sign in</title>' }, 'network'],
  ['JSON', { body: {} }, 'network'],
  ['events that are none', { stream: 'data: {"hello":"you"}\n\n' }, 'not-a-story'],
])('(%s) twice is polled from then on, in the whole page', async (_name, bad, code) => {
  desk = await Desk.open({ stream: true });
  await desk.set({ stream: bad });
  watch = new Watch(StorySource.of(desk.url));
  await watch.until(async () => (await streams()) === 2, 'two attempts');
  await desk.publish();
  await watch.has('u3');
  await watch.phased('live');
  await rest(5);
  expect(await streams()).toBe(2);
  expect(watch.codes[0]).toBe(code);
  expect(new Set(watch.codes).size).toBe(1);
  watch.stop();
  await rest(1);
  const next = new Watch(StorySource.of(desk.url));
  await next.ready();
  await rest(4);
  next.stop();
  expect(await streams()).toBe(2);
  expect([...next.ids].sort()).toEqual(['u1', 'u2', 'u3']);
});

it.each([
  ['from the start', { fault: 'hang' as const }],
  ['after its headers', { stream: '' }],
])('that is held back by a proxy %s is polled as soon as that is known', async (_name, begin) => {
  pace.silence = 10_000;
  desk = await Desk.open({ stream: true });
  await desk.set({ stream: begin });
  watch = new Watch(StorySource.of(desk.url));
  await watch.ready();
  await desk.publish();
  await watch.has('u3');
  await rest(5);
  await watch.until(async () => (await polls()) > 2, 'more than two polls');
  expect(await streams()).toBe(1);
  expect(watch.phase).toBe('live');
  watch.expectWhole(desk, ['timeout']);
});

it.each<[string, () => void, () => void]>([
  ['a hidden page', () => show('hidden'), () => show('visible')],
  ['a page put away', putAway, bringBack],
  ['a page offline', () => connect(false), () => connect(true)],
  ['a pause', () => watch.source.pause(), () => watch.source.resume()],
])('is closed for %s, and opened again after it', async (_name, leave, back) => {
  await open();
  leave();
  await watch.until(() => /idle|offline/.test(watch.phase ?? ''), 'rest');
  await desk.publish(2);
  await desk.set({ stream: { stream: desk.event(desk.delta()) } });
  await rest(6);
  expect([await streams(), await polls()]).toEqual([1, 0]);
  back();
  await watch.has('u4');
  expect(await streams()).toBe(2);
  watch.expectWhole(desk);
});

it('is opened anew after a sleep', async () => {
  await open();
  await desk.publish();
  await desk.set({ stream: { stream: desk.event(desk.delta()) } });
  jump(3_600);
  await watch.has('u3');
  expect(await streams()).toBe(2);
  watch.expectWhole(desk);
});
