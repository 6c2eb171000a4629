import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { FeedPhase } from '../../src/feed/feed-state.js';
import { LiveBadgeElement, statuses } from '../../src/index.js';
import { shortStory, type Json } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import {
  clearDesk,
  desk,
  place,
  rootOf,
  shows,
  showsFallback,
  until,
  wordsOf,
} from '../helpers/proof.js';
import { faultUrl } from '../helpers/wire.js';

expectNoIncidents();
beforeAll(() => void LiveBadgeElement.define());
afterEach(() => {
  clearDesk();
  vi.restoreAllMocks();
});

const words = { upcoming: 'Upcoming', live: 'Live', developing: 'Developing', final: 'Final' };
const storyThatIs = (status: Json): unknown => ({ ...shortStory(), status });

const badgeIn = (element: Element): HTMLElement => {
  const badge = rootOf(element).querySelector<HTMLElement>('[part=badge]');
  if (!badge) throw new Error('there is no badge');
  return badge;
};
/** What can be seen: a part that is only heard is a pixel wide, or not there. */
const seen = (element: Element): string =>
  [...badgeIn(element).querySelectorAll('span')]
    .flatMap(({ childNodes }) => [...childNodes])
    .filter((node) => node instanceof Text && node.parentElement?.className === '')
    .map((node) => node.textContent?.trim())
    .join('');
/** What a screen reader comes upon. */
const heard = (element: Element): string =>
  badgeIn(element)
    .innerText.replace(/\s+(,?)/g, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();
const pulses = (element: Element): number => rootOf(element).getAnimations().length;

describe('<live-badge>', () => {
  for (const status of statuses)
    it(`says that a story is ${status}`, async () => {
      const badge = place(LiveBadgeElement, { story: storyThatIs(status) });
      await shows(badge, words[status]);
      expect(seen(badge)).to.equal(words[status]);
      expect(heard(badge)).to.equal(`Status: ${words[status]}`);
      expect(pulses(badge)).to.equal(status === 'live' ? 1 : 0);
    });

  it('follows the story', async () => {
    const badge = place(LiveBadgeElement, { story: storyThatIs('live') });
    await shows(badge, 'Live');
    badge.story = storyThatIs('final');
    await shows(badge, 'Final');
    expect(seen(badge)).to.equal('Final');
    badge.story = storyThatIs('nonsense');
    await until(() => wordsOf(badge) === '', 'it says nothing');
  });

  it('pulses three times and rests', async () => {
    const badge = place(LiveBadgeElement, { story: storyThatIs('live') });
    await shows(badge, 'Live');
    const [pulse] = rootOf(badge).getAnimations();
    expect(pulse?.effect?.getComputedTiming()).to.include({ iterations: 3, duration: 1250 });
  });

  it('is still for a reader who wants no motion (where a test can say so)', async ({ skip }) => {
    if (!(await commands.emulateMedia({ reducedMotion: 'reduce' }))) skip();
    const badge = place(LiveBadgeElement, { story: storyThatIs('live') });
    await shows(badge, 'Live');
    expect(pulses(badge)).to.equal(0);
    await commands.emulateMedia({ reducedMotion: null });
  });

  it('is no wider than its word', async () => {
    const badge = place(LiveBadgeElement, { story: storyThatIs('live') });
    await shows(badge, 'Live');
    const { width, height } = badge.getBoundingClientRect();
    expect(width).to.be.within(40, 100);
    expect(height).to.be.within(20, 34);
  });

  it('speaks the language of the page', async () => {
    desk().lang = 'ar';
    const badge = place(LiveBadgeElement, { story: storyThatIs('live') });
    await shows(badge, 'مباشر');
    expect(heard(badge)).to.equal('الحالة: مباشر');
  });

  describe('by hand', () => {
    for (const status of statuses)
      it(`says "${status}" in our words`, async () => {
        const badge = place(LiveBadgeElement, {}, { status });
        await shows(badge, words[status]);
        expect(heard(badge)).to.equal(`Status: ${words[status]}`);
      });

    it('says it in the words of the page', async () => {
      const badge = place(LiveBadgeElement, { fallback: 'On air' }, { status: 'live' });
      await badge.updateComplete;
      expect(badgeIn(badge).querySelector('slot')).not.to.equal(null);
      expect(seen(badge)).to.equal('');
      expect(pulses(badge)).to.equal(1);
    });

    it('knows no other status', async () => {
      const badge = place(LiveBadgeElement, { fallback: 'Hello' }, { status: 'breaking' });
      await badge.updateComplete;
      expect(rootOf(badge).querySelector('[part=badge]')).to.equal(null);
      expect(showsFallback(badge)).to.equal(true);
      badge.status = 'final';
      await until(() => !!badgeIn(badge), 'there is a badge');
    });

    it('gives way to a story that knows better, and stays for one that does not', async () => {
      const badge = place(LiveBadgeElement, { src: faultUrl('silent') }, { status: 'live' });
      await shows(badge, 'Live');
      badge.story = storyThatIs('final');
      await shows(badge, 'Final');
      badge.story = { headline: 'Only this' };
      await shows(badge, 'Live');
    });
  });

  it('is not there for a story without a status', async () => {
    const badge = place(LiveBadgeElement, { story: { headline: 'Only this' } });
    const silent = place(LiveBadgeElement, {
      story: { headline: 'Only this' },
      fallback: 'Read it',
    });
    await until(() => !!badge.story && !!silent.story, 'there are stories');
    await Promise.all([badge.updateComplete, silent.updateComplete]);
    expect(wordsOf(badge)).to.equal('');
    expect(showsFallback(silent)).to.equal(true);
  });

  describe('while nobody knows whether it still holds', () => {
    for (const phase of ['degraded', 'offline', 'idle', 'ended'] as const)
      it(`is quiet, and says so: ${phase}`, async () => {
        const badge = place(LiveBadgeElement, { story: storyThatIs('live') });
        await shows(badge, 'Live');
        const ground = (): string => getComputedStyle(badgeIn(badge)).backgroundColor;
        const loud = ground();
        const become = async (now: FeedPhase): Promise<void> => {
          const feed = { phase: now, checkedAt: undefined, since: 0, paused: false };
          Object.defineProperty(badge, 'feed', { value: feed, configurable: true });
          badge.requestUpdate();
          await badge.updateComplete;
        };
        await become('live');
        expect([ground(), pulses(badge), heard(badge)]).to.deep.equal([loud, 1, 'Status: Live']);
        await become(phase);
        expect(ground()).not.to.equal(loud);
        expect(pulses(badge)).to.equal(0);
        expect(seen(badge)).to.equal('Live');
        expect(heard(badge)).to.equal('Status: Live, not up to date');
        await become('live');
        expect([ground(), heard(badge)]).to.deep.equal([loud, 'Status: Live']);
        badge.story = storyThatIs('final');
        await become(phase);
        expect(heard(badge)).to.equal('Status: Final');
      });
  });

  for (const scheme of ['light', 'dark'])
    for (const theme of ['host', 'paper', 'signal', 'orbit'])
      it(`can be read by everyone, ${scheme}, ${theme}`, async () => {
        desk().style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
        const badges = statuses.map((status) => place(LiveBadgeElement, {}, { status, theme }));
        await Promise.all(badges.map((badge) => shows(badge, words[badge.status ?? 'live'])));
        for (const badge of badges) await badge.updateComplete;
        await expect(desk()).to.be.accessible();
      });
});
