/** Our words in every language, on the narrowest of phones and beside a wide timeline: nothing is cut. */
import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it } from 'vitest';
import type { FeedState } from '../../src/feed/feed-state.js';
import {
  defineElements,
  elementClasses,
  KeyPointsElement,
  LiveBadgeElement,
  LiveTimelineElement,
  statuses,
  type StoryElement,
} from '../../src/index.js';
import { shortStory } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { frames } from '../helpers/live-blog.js';
import { clearDesk, desk, isWhole, place, rootOf, until, wordsOf } from '../helpers/proof.js';
import { tongues, wordsIn } from '../helpers/tongues.js';
import { faultUrl } from '../helpers/wire.js';

expectNoIncidents();
beforeAll(() => void defineElements());
afterEach(clearDesk);

const time = '2026-09-23T21:02:00Z';
const modified = '2026-09-24T22:00:00Z';
const text = 'It is.';
/** All that makes us say something; the words of the story are short. */
const story: unknown = {
  ...shortStory(),
  timeZone: 'Pacific/Kiritimati',
  status: 'developing',
  published: time,
  modified,
  lead: {
    type: 'video',
    url: '/v',
    poster: '/fixtures/none.png',
    title: 'V',
    width: 16,
    height: 9,
  },
  body: [
    { type: 'video', url: '/v', title: 'V' },
    { type: 'audio', url: '/a', title: 'A' },
    { type: 'embed', url: '/e', title: 'E' },
    { type: 'table', rows: [[1, 2]] },
    { type: 'quote', text, speaker: { name: 'Vos' }, date: time },
  ],
  updates: [
    { id: 'a', time, modified, key: true, headline: 'A', correction: { time, text }, body: [] },
    { id: 'b', time, retracted: { time }, key: true, headline: 'B' },
    { id: 'c', time, pinned: true, key: true, headline: 'C', body: [] },
  ],
};

const feedStates: readonly Partial<FeedState>[] = [
  { phase: 'live' },
  { phase: 'degraded' },
  { phase: 'offline' },
  { phase: 'idle', paused: true },
  { phase: 'ended' },
];

/** What is heard, or printed, or scrolls in a box of its own. */
const apart = '.heard, .printed, .table *';

/** What reaches over the element's edges, or over its own. Words are not broken to make them fit. */
function tooWide(element: StoryElement): readonly string[] {
  const edge = element.getBoundingClientRect();
  return [...rootOf(element).querySelectorAll<HTMLElement>('.sheet *')]
    .filter((one) => !one.matches(apart))
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      const inline = getComputedStyle(one).display === 'inline';
      const over = left < edge.left - 1 || right > edge.right + 1;
      return width > 0 && (over || (!inline && one.scrollWidth > one.clientWidth + 2));
    })
    .map((one) => `<${element.localName}> .${one.className}: ${one.textContent?.trim()}`);
}

async function fit(...elements: readonly StoryElement[]): Promise<void> {
  for (const element of elements) {
    await until(() => isWhole(element), `<${element.localName}> is shown`);
    rootOf(element)
      .querySelector<HTMLElement>('.sheet')
      ?.style.setProperty('overflow-wrap', 'normal');
  }
  await frames(1);
  expect(elements.flatMap(tooWide)).to.deep.equal([]);
}

async function timelineFits(timeline: LiveTimelineElement): Promise<void> {
  for (const state of feedStates) {
    const feed = { checkedAt: 0, since: 0, paused: false, ...state };
    Object.defineProperty(timeline, 'feed', { value: feed, configurable: true });
    timeline.requestUpdate();
    await until(() => !!rootOf(timeline).querySelector('.freshness'), 'it says how fresh it is');
    await timeline.updateComplete;
    await fit(timeline);
  }
}

for (const language of tongues)
  describe(`in ${language}`, () => {
    const page = async (width: number): Promise<void> => {
      if (language !== 'en') await wordsIn(language);
      desk().lang = language;
      desk().dir = /^(?:ar|he)$/.test(language) ? 'rtl' : 'ltr';
      desk().style.inlineSize = `${width}px`;
    };

    it('every element is at home on a phone of 320 px', async () => {
      await page(320);
      await fit(
        ...elementClasses.map((one) => place<StoryElement>(one, { story })),
        ...statuses.map((status) => place(LiveBadgeElement, {}, { status })),
      );
    });

    it('so are its notices', async () => {
      await page(320);
      const empty = place(KeyPointsElement, { story: { headline: 'H' } });
      const failed = place(KeyPointsElement, { src: faultUrl('404') });
      await until(() => !!wordsOf(empty) && !!wordsOf(failed), 'there are words');
      await fit(empty, failed);
    });

    it.each([320, 1100])(
      'so is a timeline with all there is to choose, at %i px',
      async (width) => {
        await page(width);
        const timeline = place(LiveTimelineElement, { story }, { controls: '' });
        await until(() => !!rootOf(timeline).querySelector('.choice'), 'there are choices');
        if (width > 1000)
          await until(() => !!rootOf(timeline).querySelector('.rail-title'), 'there is a rail');
        await timelineFits(timeline);
      },
    );
  });
