/** What a feed may answer, from a real server: nothing is lost, nothing comes twice, one error is told. */
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { pace } from '../../../src/feed/pace.js';
import { StorySource, type SourceState } from '../../../src/index.js';
import { Desk, Watch, news } from '../../helpers/feed-desk.js';
import { comeHome, hasten } from '../../helpers/pace.js';
import { expectNoIncidents } from '../../helpers/incidents.js';
import { faultUrl } from '../../helpers/wire.js';
import type { DeskAnswer } from '../../hosts/feed-desk.js';

expectNoIncidents();
/** A second of the feed, in real milliseconds. */
const second = 50;
const rest = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * second));

let desk: Desk;
let watch: Watch;

async function open(options?: Parameters<typeof Desk.open>[0]): Promise<void> {
  desk = await Desk.open(options);
  watch = new Watch(StorySource.of(desk.url));
  await watch.ready();
}
beforeEach(() => hasten(1_000 / second));
afterEach(async () => {
  watch.stop();
  await desk.tell('close');
  comeHome();
});

describe('a feed that works', () => {
  it('brings what is new to everyone, by one request for all', async () => {
    await open();
    const others = [1, 2].map(() => new Watch(StorySource.of(desk.url)));
    await desk.publish();
    await watch.has('u3');
    await desk.publish(3);
    await watch.has('u6');
    for (const other of others) {
      expect(other.ids).toEqual(watch.ids);
      other.stop();
    }
    watch.expectWhole(desk);
    expect(await desk.requests('story')).toHaveLength(1);
  });

  it('is asked once in an interval, and not at all without listeners', async () => {
    await open();
    const from = pace.now();
    await rest(20);
    const asked = async (): Promise<number> => (await desk.requests('head')).length;
    await watch.until(async () => (await asked()) > 8, 'requests');
    // A busy machine takes its time, in which there may be more of them.
    const seconds = Math.max(20, (pace.now() - from) / 1_000);
    expect(await asked()).toBeLessThan((26 / 20) * seconds);
    watch.stop();
    await rest(3);
    const before = (await desk.requests()).length;
    await rest(6);
    expect(await desk.requests()).toHaveLength(before);
  });

  it('is asked with the last ETag where it is our own', async () => {
    await open({ foreign: false });
    await watch.until(async () => (await desk.requests('head')).length > 3, 'requests');
    const asked = await desk.requests('head');
    expect(asked[0]?.headers['if-none-match']).toBeUndefined();
    expect(asked.slice(1).map(({ headers }) => headers['if-none-match'])).toEqual(
      asked.slice(1).map(() => expect.stringMatching(/^"/)),
    );
    const { reading } = watch.source.state;
    expect(watch.states.every((state) => !state.reading || state.reading === reading)).toBe(true);
    await desk.publish();
    await watch.has('u3');
    watch.expectWhole(desk);
  });

  it('of a stranger is asked without a header that would need leave', async () => {
    await open();
    await watch.until(async () => (await desk.requests('head')).length > 3, 'requests');
    await desk.publish();
    await watch.has('u3');
    watch.expectWhole(desk);
  });

  it('may be the story itself', async () => {
    await open({ head: false, foreign: false });
    const [first] = watch.source.state.reading?.story?.updates ?? [];
    await desk.publish();
    await watch.has('u3');
    expect(watch.source.state.reading?.story?.updates?.[0]).toBe(first);
    watch.expectWhole(desk);
  });

  it('ends with the story', async () => {
    await open();
    desk.sequence++;
    await desk.set({ head: { body: desk.delta({ story: { status: 'final' } }) } });
    await watch.phased('ended');
    const asked = (await desk.requests('head')).length;
    await rest(6);
    expect(await desk.requests('head')).toHaveLength(asked);
    const change = watch.states.find((state) => state.change)?.change;
    expect(change?.fields).toEqual(['status']);
    watch.expectWhole(desk);
  });

  it('may ask for another interval while it runs', async () => {
    await open();
    await desk.set({ head: { body: desk.delta({ interval: 100 }) } });
    // One may have been under way before that.
    await watch.source.check();
    await watch.source.check();
    const asked = (await desk.requests('head')).length;
    await rest(10);
    expect(await desk.requests('head')).toHaveLength(asked);
  });
});

describe('a fault', () => {
  const html = '<!doctype html><title>Sign in</title>';
  const faults: [string, DeskAnswer, string][] = [
    ['500', { status: 500 }, 'http-status'],
    ['502', { status: 502, body: html }, 'http-status'],
    ['503 with Retry-After', { status: 503, headers: { 'Retry-After': '2' } }, 'http-status'],
    ['429', { status: 429 }, 'http-status'],
    ['408', { status: 408 }, 'http-status'],
    ['404 once', { status: 404 }, 'http-status'],
    ['no answer in time', { fault: 'hang' }, 'timeout'],
    ['a line that is cut', { fault: 'reset' }, 'network'],
    ['HTML with 200', { body: html }, 'not-json'],
    ['JSON cut by a proxy', { body: '{"format":"story-delta/1","seq' }, 'not-json'],
    ['JSON of something else', { body: { headline: 'Sign in', updates: [] } }, 'not-a-story'],
    ['a list', { body: [] }, 'not-a-story'],
    ['more than 5 MB', { body: 'x'.repeat(5.5e6) }, 'too-large'],
    ['a refusal of CORS', { closed: true, body: {} }, 'network'],
  ];
  it.each(faults)('(%s) is told once, and mended by the next answer', async (_name, bad, code) => {
    await open();
    if (code === 'timeout') pace.longest = 300;
    // Browsers ask again by themselves where a line was cut; 404 twice would be the end.
    if (bad.status === 404) await desk.queue('head', bad);
    else await desk.set({ head: bad });
    await watch.phased('degraded');
    pace.longest = 5_000;
    await desk.publish();
    const failed = watch.states.find(({ error }) => error);
    expect(failed).toMatchObject({ status: 'ready', error: { code }, feed: { phase: 'degraded' } });
    expect(failed?.reading?.story?.updates).toHaveLength(2);
    await watch.has('u3');
    await watch.phased('live');
    expect(watch.source.state.error).toBeUndefined();
    watch.expectWhole(desk, [code]);
  });

  it('an answer cut off on the way changes nothing', async () => {
    await open();
    // Before it is set before everyone: whoever asks in between would have it uncut.
    desk.sequence++;
    await desk.queue('head', { fault: 'cut', body: desk.delta() });
    await desk.publish(0);
    await watch.has('u3');
    await watch.phased('live');
    watch.expectWhole(desk, ['network']);
  });

  it('whose own words break off is no error of the page’s', async () => {
    await open();
    const { fetch } = window;
    onTestFinished(() => void (window.fetch = fetch));
    const start = (body: ReadableStreamDefaultController): void => body.error(new Error('gone'));
    window.fetch = () => {
      window.fetch = fetch;
      return Promise.resolve(new Response(new ReadableStream({ start }), { status: 503 }));
    };
    await watch.phased('degraded');
    await desk.publish();
    await watch.has('u3');
    watch.expectWhole(desk, ['http-status']);
  });

  it('again and again is one streak: one error, and longer waits', async () => {
    await open();
    await desk.queue('head', ...Array.from({ length: 4 }, () => ({ status: 500 })));
    await watch.phased('degraded');
    const end = Date.now() + 4 * second;
    await desk.publish();
    await rest(4);
    const asked = (await desk.requests('head')).filter(({ at }) => at < end);
    expect(asked.length).toBeLessThan(7);
    const { since } = watch.source.state.feed ?? {};
    expect(watch.source.state.feed?.since).toBe(since);
    await watch.has('u3');
    watch.expectWhole(desk, ['http-status']);
  });

  it('with Retry-After is not followed by a request before that', async () => {
    await open();
    await desk.queue('head', { status: 503, headers: { 'Retry-After': '10' } });
    await watch.phased('degraded');
    await desk.publish();
    await watch.has('u3');
    // As the server saw them come: nobody knows how long a busy machine takes to look.
    const times = (await desk.requests('head')).map(({ at }) => at);
    const waits = times.slice(1).map((at, index) => at - (times[index] ?? at));
    expect(Math.max(...waits)).toBeGreaterThanOrEqual(9 * second);
    watch.expectWhole(desk, ['http-status']);
  });

  it('(404 twice) is the end', async () => {
    await open();
    await desk.set({ head: { status: 404 } });
    await watch.phased('ended');
    const { length } = await desk.requests('head');
    await rest(6);
    expect(await desk.requests('head')).toHaveLength(length);
    watch.expectWhole(desk, ['http-status']);
  });

  it('(410) is the end at once, and no fault', async () => {
    await open();
    await desk.set({ head: { status: 410 } });
    await watch.phased('ended');
    watch.expectWhole(desk);
  });

  it('of the server, which starts again, costs nothing but time', async () => {
    await open();
    await desk.tell('stop');
    await watch.phased('degraded');
    desk.sequence += 2;
    await desk.publish();
    await desk.tell('start');
    await watch.has('u5');
    watch.expectWhole(desk, ['network']);
  });
});

describe('what comes', () => {
  it('twice or in another order is there once', async () => {
    await open();
    const old = desk.delta();
    await desk.publish();
    const middle = desk.delta({}, 1);
    await desk.publish();
    const fresh = desk.delta();
    const answers = [fresh, old, middle, fresh, old, fresh].map((body) => ({ body }));
    await desk.queue('head', ...answers);
    await watch.until(async () => (await desk.requests('head')).length > 8, 'all of it');
    watch.expectWhole(desk);
  });

  it('edited, corrected, withdrawn and renamed reaches the page', async () => {
    await open();
    const updates = [
      news('u1', { version: 2, headline: 'Mended' }),
      news('u2', { retracted: { time: '2026-03-14' } }),
    ];
    desk.sequence++;
    const story = { headline: 'Ashore' };
    await desk.set({ head: { body: desk.delta({ updates: [...updates, news('u3')], story }) } });
    await watch.has('u3');
    const now = watch.source.state.reading?.story;
    expect(now?.headline).toBe('Ashore');
    expect(now?.updates?.[0]?.headline).toBe('Mended');
    expect(now?.updates?.[1]).toMatchObject({ retracted: { time: '2026-03-14' } });
    expect(now?.updates?.[1]?.headline).toBeUndefined();
    const change = watch.states.find((state) => state.change)?.change;
    expect(change?.changed.map(({ id }) => id)).toEqual(['u1', 'u2']);
    expect(change?.fields).toEqual(['headline']);
    watch.expectWhole(desk);
  });

  it('after a gap is made whole by one request for the story', async () => {
    await open();
    await desk.publish(30, 5);
    await watch.has('u32');
    await rest(4);
    watch.expectWhole(desk);
    expect(await desk.requests('story')).toHaveLength(2);
  });

  it('after a gap, while the story cannot be had, is still known to be missing', async () => {
    await open();
    await desk.queue('story', { status: 500 }, { status: 500 });
    await desk.publish(30, 5);
    await watch.phased('degraded');
    expect(watch.ids).toEqual(['u1', 'u2']);
    await watch.has('u32');
    watch.expectWhole(desk, ['http-status']);
  });

  it('after a gap from a story that is behind is followed up', async () => {
    await open();
    const stale = desk.story();
    await desk.queue('story', stale);
    await desk.publish(30, 5);
    await watch.has('u10');
    watch.expectWhole(desk, ['gap']);
  });

  it('of a new epoch is the story anew', async () => {
    await open();
    const updates = [news('u1'), news('new')];
    const feed = { poll: 'head', interval: 1, sequence: 1, epoch: 'evening' };
    await desk.set({
      story: desk.story({ headline: 'Anew', feed, updates }),
      head: { body: { format: 'story-delta/1', epoch: 'evening', sequence: 1, updates: [] } },
    });
    await watch.has('new');
    expect(watch.ids).toEqual(['u1', 'new']);
    expect(watch.states.find((state) => state.change)?.change?.removed).toHaveLength(1);
    await rest(4);
    expect(await desk.requests('story')).toHaveLength(2);
    expect(watch.codes).toEqual([]);
  });
});

describe('an answer that never ends', () => {
  beforeEach(() => open());
  // Asked for at once, at the usual pace, so that the other tests run while these take their time.
  const patient = ['silent', 'stall'].map((fault) => {
    const source = StorySource.of(faultUrl(fault));
    const from = performance.now();
    const ended = new Promise<SourceState & { readonly after: number }>((resolve) => {
      source.subscribe((state) => {
        if (state.status !== 'loading') resolve({ ...state, after: performance.now() - from });
      });
    });
    return [fault, ended] as const;
  });

  it.each(patient)(
    '(%s) is given up after ten seconds',
    async (_fault, ended) => {
      const { status, error, after } = await ended;
      expect(status).toBe('error');
      expect(error).toMatchObject({ code: 'timeout', retryable: true });
      expect(after).toBeGreaterThan(9_500);
      expect(after).toBeLessThan(14_000);
    },
    20_000,
  );
});
