/**
 * Whatever becomes of where a story comes from: one `story-error`, nothing for the page's own error
 * reporting, and the last good story stays, marked stale. In every element, by every code.
 */
import { afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sourceErrorCodes } from '../../src/feed/source-error.js';
import { defineElements, type StoryElement, type StoryErrorCode } from '../../src/index.js';
import type { JsonObject } from '../helpers/copy.js';
import { Desk } from '../helpers/feed-desk.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { comeHome, hasten } from '../helpers/pace.js';
import { clearDesk, until } from '../helpers/proof.js';
import { Family, fallback, forEach, wholeStory, type ByTag } from '../helpers/whole-family.js';
import { faultUrl } from '../helpers/wire.js';
import type { DeskAnswer } from '../hosts/feed-desk.js';

expectNoIncidents();
beforeAll(() => void defineElements());
afterEach(() => {
  clearDesk();
  comeHome();
});

/** A server of the page's own that has the story, and then something else. */
async function openDesk(story: JsonObject): Promise<Desk> {
  const desk = await Desk.open({ foreign: false, head: false });
  onTestFinished(() => void desk.tell('close'));
  await desk.set({ story: { body: story } });
  return desk;
}

const answers: readonly (readonly [string, StoryErrorCode, DeskAnswer])[] = [
  ['a dropped connection', 'network', { fault: 'reset' }],
  ['half an answer', 'network', { body: wholeText(), fault: 'cut' }],
  ['404', 'http-status', { status: 404 }],
  ['503', 'http-status', { status: 503, headers: { 'Retry-After': '30' } }],
  ['no answer at all', 'timeout', { fault: 'hang' }],
  ['an answer of six megabytes', 'too-large', { body: { headline: 'x'.repeat(6 * 1024 * 1024) } }],
  ['a page to sign in', 'not-json', { body: '<!doctype html><title>Sign in</title>' }],
  ['a list', 'not-a-story', { body: [1, 2] }],
];
function wholeText(): string {
  return JSON.stringify({ headline: 'Half of it' });
}

const inline = (text: string): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
};
const byHand: readonly (readonly [string, StoryErrorCode, (element: StoryElement) => void])[] = [
  ['an address that is none', 'bad-src', (element) => (element.src = 'https://[')],
  ['another address that has nothing', 'http-status', (el) => (el.src = faultUrl('404'))],
  ['words in place of a story', 'not-a-story', (element) => (element.story = 'nonsense')],
  ['an empty story', 'not-a-story', (element) => (element.story = {})],
  [
    'a story that throws when it is looked at',
    'not-a-story',
    (element) => {
      const trap = (): never => {
        throw new Error('the page’s own');
      };
      element.story = new Proxy(
        {},
        { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap },
      );
    },
  ],
];

/** One error each, the same story as before, and a mark on it. */
async function expectLastGood(
  family: Family,
  code: StoryErrorCode,
  before: ByTag<string>,
): Promise<void> {
  await family.hasTold(undefined, 15_000);
  expect(family.told).toEqual(forEach([code]));
  expect(family.unlike(before)).toEqual([]);
  expect(family.states('stale')).toEqual(forEach(true));
}

/** With a good story again nothing is left of it. */
async function expectRecovery(family: Family): Promise<void> {
  family.forget();
  await until(() => Object.values(family.states('stale')).every((one) => !one), 'nothing is stale');
  await family.isThere();
  expect(family.told).toEqual(forEach([]));
  expect(family.states('error')).toEqual(forEach(false));
}

describe('after a good story, every element keeps it, says so once and is stale', () => {
  for (const [name, code, answer] of answers)
    it(`with ${name}`, async () => {
      const desk = await openDesk(wholeStory());
      const family = new Family((element) => element.setAttribute('src', desk.url));
      await family.isThere();
      const before = family.shown;
      expect(family.states('stale')).toEqual(forEach(false));
      await desk.set({ story: answer });
      family.do((element, tag) => tag === 'article-body' && void element.reload());
      await expectLastGood(family, code, before);
      expect(family.states('error')).toEqual(forEach(true));

      await desk.set({ story: { body: wholeStory() } });
      family.do((element, tag) => tag === 'article-body' && void element.reload());
      await expectRecovery(family);
    }, 40_000);

  for (const [name, code, fail] of byHand)
    it(`with ${name}`, async () => {
      const family = new Family((element) => (element.story = wholeStory()));
      await family.isThere();
      const before = family.shown;
      family.do((element) => {
        // What is fetched counts where nothing has been handed over.
        const story = element.story;
        fail(element);
        if (element.src !== null) element.story = null;
        expect(element.story, 'what is shown').toBe(story);
      });
      await expectLastGood(family, code, before);
      family.do((element) => (element.story = wholeStory()));
      await expectRecovery(family);
    });

  it('with JSON inside that breaks', async () => {
    const family = new Family((element) => element.append(inline(JSON.stringify(wholeStory()))));
    await family.isThere();
    const before = family.shown;
    family.do((element) => element.querySelector('script')?.replaceWith(inline('{"headline":')));
    await expectLastGood(family, 'bad-inline', before);
    family.do((element) =>
      element.querySelector('script')?.replaceWith(inline(JSON.stringify(wholeStory()))),
    );
    await expectRecovery(family);
  });
});

describe('without a good story, every element shows what the page has put there', () => {
  for (const [name, code, answer] of answers)
    it(`with ${name}, and says so once`, async () => {
      const desk = await openDesk({});
      await desk.set({ story: answer });
      const family = new Family((element) => element.setAttribute('src', desk.url));
      await family.hasTold(undefined, 15_000);
      expect(family.told).toEqual(forEach([code]));
      expect(family.fallbacks).toEqual(forEach(true));
      expect(family.states('stale')).toEqual(forEach(false));
      family.do((element) => expect(element.innerText).toContain(fallback));
    }, 40_000);
});

describe('a feed', () => {
  const live = (poll: string): JsonObject => ({
    ...wholeStory(),
    status: 'live',
    feed: { poll, interval: 1, epoch: 'morning', sequence: 2 },
  });
  const good: DeskAnswer = {
    body: { format: 'story-delta/1', epoch: 'morning', sequence: 2, since: 0, updates: [] },
  };

  it('that fails is told once in a streak by each, and what is shown is stale until it is over', async () => {
    hasten(20);
    const desk = await openDesk({});
    await desk.set({ story: { body: live('head') }, head: good });
    const family = new Family((element) => element.setAttribute('src', desk.url));
    await family.isThere();
    const before = family.shown;
    await desk.set({ head: { status: 500 } });
    await family.hasTold();
    const asked = (await desk.requests('head')).length;
    const goesOn = async (): Promise<boolean> => (await desk.requests('head')).length > asked + 2;
    for (let turn = 0; turn < 200 && !(await goesOn()); turn++) await family.rest();
    expect(family.told).toEqual(forEach(['http-status']));
    expect(family.states('stale')).toEqual(forEach(true));
    expect(family.states('error')).toEqual(forEach(false));
    // What is not certain any more, the badge does not say.
    expect(family.unlike(before, 'live-badge', 'live-story', 'live-timeline')).toEqual([]);
    await desk.set({ head: good });
    await expectRecovery(family);
  }, 30_000);

  it('with a gap, of a story that was handed over, is told once and loses nothing', async () => {
    hasten(20);
    const desk = await openDesk({});
    await desk.set({ head: good });
    const story = live(desk.url.replace(/story$/, 'head'));
    const family = new Family((element) => (element.story = story));
    await family.isThere();
    const words = family.shown;
    const update = { id: 'later', time: '2026-03-15T08:00:00Z', headline: 'After the gap' };
    const delta = { format: 'story-delta/1', epoch: 'morning', sequence: 9, since: 8 };
    await desk.set({ head: { body: { ...delta, updates: [update] } } });
    await family.hasTold();
    expect(family.told).toEqual(forEach(['gap']));
    const timeline = family.shown['live-timeline'] ?? '';
    expect(timeline.length).toBeGreaterThan(0);
    expect(family.shown['article-body']).toBe(words['article-body']);
    family.do((element) =>
      expect(element.story?.updates?.some(({ id }) => id === 'later')).toBe(true),
    );
  }, 30_000);
});

it('every code of a source has been provoked here', () => {
  const provoked = [...answers, ...byHand].map(([, code]) => code);
  expect([...new Set([...provoked, 'bad-inline', 'gap'])].sort()).toEqual(
    [...sourceErrorCodes].sort(),
  );
});
