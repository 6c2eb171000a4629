import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StorySource, sourceErrorCodes, type SourceState } from '../../src/index.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { until } from '../helpers/proof.js';
import { blobUrl, faultUrl, fixtureUrl, newKey, requestsFor, stranger } from '../helpers/wire.js';

expectNoIncidents();
const leave: (() => void)[] = [];
afterEach(() => {
  leave.splice(0).forEach((stop) => stop());
  vi.restoreAllMocks();
});

/** Subscribes for the time of one test, and notes what is heard. */
function listen(source: StorySource): { readonly heard: SourceState[]; readonly stop: () => void } {
  const heard: SourceState[] = [];
  const stop = source.subscribe((state) => void heard.push(state));
  leave.push(stop);
  return { heard, stop };
}

/** The first state that is not `loading`. */
const outcome = (source: StorySource): Promise<SourceState> =>
  new Promise((resolve) => {
    const stop = source.subscribe((state) => {
      if (state.status !== 'loading') resolve(state);
    });
    leave.push(stop);
  });

/** By when whoever left has been let go. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

describe('a source', () => {
  it('is one for each URL, and one request for any number of subscribers', async () => {
    const key = newKey();
    const url = fixtureUrl('soyuz.json', key);
    const source = StorySource.of(url);
    const listeners = Array.from({ length: 20 }, () => {
      expect(StorySource.of(url)).toBe(source);
      return listen(StorySource.of(url));
    });
    await outcome(source);
    expect(source.state.status).toBe('ready');
    for (const { heard } of listeners)
      expect(heard.map(({ status }) => status)).toEqual(['loading', 'ready']);
    expect(listen(source).heard).toEqual([source.state]);
    expect(await requestsFor(key)).toBe(1);
    expect(StorySource.of(fixtureUrl('soyuz.json'))).not.toBe(source);
  });

  it('asks for nothing until somebody subscribes', async () => {
    const key = newKey();
    expect(StorySource.of(fixtureUrl('soyuz.json', key)).state.status).toBe('loading');
    await nextTask();
    expect(await requestsFor(key)).toBe(0);
  });

  it('sends no cookie', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    document.cookie = 'taste=sweet';
    await outcome(StorySource.of(fixtureUrl('soyuz.json')));
    document.cookie = 'taste=; max-age=0';
    const [[, init] = []] = fetched.mock.calls;
    expect(init?.credentials).toBe('omit');
  });

  it('reads addresses against where the answer came from in the end', async () => {
    const state = await outcome(StorySource.of(faultUrl('redirect?to=/fixtures/soyuz.json')));
    expect(state.reading?.story?.lead).toMatchObject({
      src: new URL('/fixtures/pictures/soyuz-lead.svg', location.origin).href,
    });
  });

  it('may be slow, or somewhere else that lets us', async () => {
    const open = new URL(stranger(fixtureUrl('soyuz.json')));
    open.pathname = `/cors${open.pathname}`;
    const urls = [faultUrl('slow?ms=150&to=/fixtures/soyuz.json'), open.href];
    const states = await Promise.all(urls.map((url) => outcome(StorySource.of(url))));
    expect(states.map(({ status }) => status)).toEqual(['ready', 'ready']);
  });
});

describe('a fault', () => {
  it.each<[string, () => string, string, boolean]>([
    ['400', () => faultUrl('400'), 'http-status', false],
    ['404', () => faultUrl('404'), 'http-status', false],
    ['410', () => faultUrl('410'), 'http-status', false],
    ['429', () => faultUrl('429'), 'http-status', true],
    ['500', () => faultUrl('500'), 'http-status', true],
    ['503', () => faultUrl('503'), 'http-status', true],
    ['HTML', () => faultUrl('html'), 'not-json', false],
    ['half an answer', () => faultUrl('cut'), 'not-json', false],
    ['an answer of 6 MB', () => faultUrl('huge'), 'too-large', false],
    ['one that says so', () => faultUrl('huge-declared'), 'too-large', false],
    ['a reset connection', () => faultUrl('reset'), 'network', true],
    ['no permission', () => stranger(fixtureUrl('soyuz.json')), 'network', true],
    ['a port where nobody is', () => 'http://127.0.0.1:1/story.json', 'network', true],
    ['a scheme that cannot be fetched', () => 'mailto:desk@lantern.example', 'network', true],
    ['JSON that is no story', () => blobUrl({ articles: [] }), 'not-a-story', false],
    ['JSON that is a list', () => blobUrl([{ headline: 'H' }]), 'not-a-story', false],
    ['JSON that is null', () => blobUrl(null), 'not-a-story', false],
  ])('(%s) ends with its code', async (_name, url, code, retryable) => {
    const { status, error, reading } = await outcome(StorySource.of(url()));
    expect(status).toBe('error');
    expect(sourceErrorCodes).toContain(code);
    expect(error).toMatchObject({ code, retryable });
    expect(error?.message).toMatch(/\w{3}/);
    expect(reading?.story).toBeUndefined();
  });

  it('is asked for once, whoever subscribes later', async () => {
    const key = newKey();
    const source = StorySource.of(faultUrl('404', key));
    const { error } = await outcome(source);
    expect((await outcome(source)).error).toBe(error);
    expect(await requestsFor(key)).toBe(1);
  });
});

describe('reload', () => {
  /** What the next requests are answered with, in turn. */
  let answers: (() => Response | Promise<Response>)[];
  const story = (headline: string) => (): Response =>
    new Response(JSON.stringify({ headline }), { status: 200 });
  let asked = 0;
  beforeEach(() => {
    answers = [];
    asked = 0;
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
      asked++;
      return (await answers.shift()?.()) ?? new Response('', { status: 500 });
    });
  });
  const newSource = (): StorySource => StorySource.of(`https://feed.example/${newKey()}`);

  it('fetches again, and tells everyone', async () => {
    answers = [story('One'), story('Two')];
    const source = newSource();
    await outcome(source);
    const { heard } = listen(source);
    const state = await source.reload();
    expect(asked).toBe(2);
    expect(state).toBe(source.state);
    expect(heard.map(({ status, reading }) => [status, reading?.story?.headline])).toEqual([
      ['ready', 'One'],
      ['loading', 'One'],
      ['ready', 'Two'],
    ]);
  });

  it('keeps the last good story when it fails', async () => {
    answers = [story('One'), () => new Response('', { status: 503 }), story('Three')];
    const source = newSource();
    await outcome(source);
    const failed = await source.reload();
    expect(failed).toMatchObject({ status: 'error', reading: { story: { headline: 'One' } } });
    expect(failed.error?.code).toBe('http-status');
    const mended = await source.reload();
    expect(mended).toMatchObject({ status: 'ready', reading: { story: { headline: 'Three' } } });
    expect(mended.error).toBeUndefined();
  });

  it('takes the place of a request under way', async () => {
    let late: (answer: Response) => void = () => undefined;
    answers = [() => new Promise<Response>((resolve) => (late = resolve)), story('Fresh')];
    const source = newSource();
    const { heard } = listen(source);
    await until(() => asked === 1, 'it is asked for');
    await source.reload();
    late(story('Stale')());
    await nextTask();
    expect(source.state.reading?.story?.headline).toBe('Fresh');
    expect(heard.some(({ reading }) => reading?.story?.headline === 'Stale')).toBe(false);
  });

  it('never rejects', async () => {
    answers = [() => Promise.reject(new TypeError('gone'))];
    const source = newSource();
    await expect(source.reload()).resolves.toMatchObject({
      status: 'error',
      error: { code: 'network', retryable: true },
    });
  });
});

describe('whoever leaves', () => {
  const signals = (): (() => readonly boolean[]) => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    return () => fetched.mock.calls.map(([, init]) => init?.signal?.aborted ?? false);
  };

  it('hears no more', async () => {
    const source = StorySource.of(fixtureUrl('soyuz.json'));
    const { heard, stop } = listen(source);
    const stays = outcome(source);
    stop();
    stop();
    await stays;
    expect(heard.map(({ status }) => status)).toEqual(['loading']);
  });

  it('lets the request go, if it was the last', async () => {
    const aborted = signals();
    const source = StorySource.of(faultUrl('silent'));
    const one = listen(source);
    const other = listen(source);
    one.stop();
    await nextTask();
    expect(aborted()).toEqual([false]);
    other.stop();
    await until(() => aborted()[0] === true, 'it is aborted');
    expect(aborted()).toEqual([true]);
    await nextTask();
    expect(source.state.status).not.toBe('error');
  });

  it('and comes back within the task, keeps it: so does a moved element', async () => {
    const key = newKey();
    const source = StorySource.of(fixtureUrl('soyuz.json', key));
    listen(source).stop();
    const ended = outcome(source);
    await nextTask();
    expect((await ended).status).toBe('ready');
    expect(StorySource.of(source.url ?? '')).toBe(source);
    expect(await requestsFor(key)).toBe(1);
  });

  it('and comes back later, gets a fresh story', async () => {
    const key = newKey();
    const url = fixtureUrl('soyuz.json', key);
    const first = listen(StorySource.of(url));
    await until(() => first.heard.at(-1)?.status === 'ready', 'a story');
    first.stop();
    await nextTask();
    expect((await outcome(StorySource.of(url))).status).toBe('ready');
    expect(await requestsFor(key)).toBe(2);
  });

  it('and comes back to the source that it kept, gets a story from it', async () => {
    const source = StorySource.of(fixtureUrl('soyuz.json'));
    const early = listen(source);
    early.stop();
    await nextTask();
    const { heard } = listen(source);
    await until(() => heard.at(-1)?.status === 'ready', 'a story');
  });
});
