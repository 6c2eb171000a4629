import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { LiveTimelineElement } from '../../src/index.js';
import { handling } from '../../src/elements/live-timeline/parts.js';
import { atTime } from '../helpers/clock.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import {
  articleOf,
  blog,
  frames,
  isShown,
  liveBlog,
  update,
  updates,
} from '../helpers/live-blog.js';
import { clearDesk, desk, next, place, rootOf, until } from '../helpers/proof.js';

expectNoIncidents();
beforeAll(() => void LiveTimelineElement.define());
afterEach(() => {
  clearDesk();
  vi.useRealTimers();
  vi.restoreAllMocks();
  localStorage.clear();
  scrollTo(0, 0);
});

const shownIds = (timeline: Element): readonly string[] =>
  [...rootOf(timeline).querySelectorAll('[part=update]')].map(({ id }) => id.slice(7));
const stampOf = (timeline: Element, index: number): string =>
  articleOf(timeline, index).querySelector('time')?.textContent ?? '';
const press = (timeline: Element, label: string): void => {
  const button = [...rootOf(timeline).querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === label,
  );
  if (!button) throw new Error(`no button ${label}`);
  button.click();
};

describe('the choice', () => {
  const three = [update(0), update(1, { key: true }), update(2)];

  it('of key events alone', async () => {
    const timeline = place(LiveTimelineElement, { story: blog(three) }, { show: 'key' });
    await until(() => isShown(timeline, 1), 'the key event');
    expect(shownIds(timeline)).to.deep.equal(['u1']);
    timeline.show = 'all';
    await until(() => isShown(timeline, 0), 'the others');
    expect(shownIds(timeline)).to.deep.equal(['u2', 'u1', 'u0']);
  });

  it('of the reader’s clock goes for stamps and days', async () => {
    const own = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions');
    own.mockReturnValue({ timeZone: 'Asia/Tokyo' } as Intl.ResolvedDateTimeFormatOptions);
    const late = update(0, { time: '2024-01-01T20:00:00Z' });
    const timeline = place(LiveTimelineElement, { story: blog([late]) }, { clock: 'reader' });
    await until(() => isShown(timeline, 0), 'the update');
    expect(stampOf(timeline, 0)).to.match(/5:00\sAM GMT\+9/);
    expect(rootOf(timeline).querySelector('[part=day]')?.textContent).to.contain('January 2');
    timeline.clock = 'desk';
    await until(() => stampOf(timeline, 0) === atTime('2024-01-01T20:00:00Z'), 'the desk’s time');
  });

  it('is the reader’s own with `controls`', async () => {
    const timeline = place(LiveTimelineElement, { story: blog(three) }, { controls: '' });
    await until(() => isShown(timeline, 2), 'the updates');
    press(timeline, 'Oldest first');
    await until(() => shownIds(timeline)[0] === 'u0', 'the oldest first');
    press(timeline, 'Key events');
    await until(() => shownIds(timeline).length === 1, 'key events');
    const chosen = [...rootOf(timeline).querySelectorAll('[aria-pressed=true]')];
    expect(chosen.map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'Oldest first',
      'Key events',
    ]);
  });

  it('has no key events to choose where there are none', async () => {
    const timeline = place(LiveTimelineElement, { story: blog(updates(0, 3)) }, { controls: '' });
    await until(() => isShown(timeline, 2), 'the updates');
    expect(rootOf(timeline).textContent).not.to.contain('Key events');
  });
});

describe('Page Down and Page Up', () => {
  it('go from update to update', async () => {
    const timeline = await liveBlog(4);
    articleOf(timeline, 3).querySelector<HTMLElement>('[part=stamp]')?.focus();
    // What turns pages is loaded with the first touch.
    await handling.load();
    await commands.pressKey('PageDown');
    await until(() => rootOf(timeline).activeElement?.id === 'update-u2', 'the second');
    await commands.pressKey('PageDown');
    await until(() => rootOf(timeline).activeElement?.id === 'update-u1', 'the third');
    await commands.pressKey('PageUp');
    await until(() => rootOf(timeline).activeElement?.id === 'update-u2', 'the second again');
  });
});

describe('sharing', () => {
  it('copies the link of the update, and says so', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'canShare', { value: () => false, configurable: true });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void copied.push(text) },
      configurable: true,
    });
    const timeline = await liveBlog(2);
    const shared = next(timeline, 'story-share');
    const button = articleOf(timeline, 1).querySelector<HTMLElement>('[part=share]');
    button?.click();
    const { detail } = await shared;
    expect([detail.id, detail.title]).to.deep.equal(['u1', 'Headline 1']);
    await until(() => button?.textContent === 'Link copied', 'it says so');
    expect(rootOf(timeline).querySelector('[role=status]')?.textContent).to.equal('Link copied');
    expect(copied).to.deep.equal([new URL('#update-u1', location.href).href]);
    // Once more before that is over: it is taken back all the same.
    button?.click();
    await until(() => copied.length === 2, 'it is copied again');
    await until(() => button?.textContent === 'Share', 'it is a button again', 4_000);
  });

  it('is the page’s own where it prevents ours', async () => {
    const writeText = vi.fn();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const timeline = await liveBlog(2);
    timeline.addEventListener('story-share', (event) => event.preventDefault());
    const shared = next(timeline, 'story-share');
    articleOf(timeline, 1).querySelector<HTMLElement>('[part=share]')?.click();
    await shared;
    await frames(2);
    expect(writeText.mock.calls.length).to.equal(0);
  });
});

describe('since the last visit', () => {
  const marked = (timeline: Element): readonly string[] =>
    [...rootOf(timeline).querySelectorAll('.since')].map(({ id }) => id.slice(7));

  it('stores nothing and marks nothing unless asked', async () => {
    await liveBlog(3);
    expect(localStorage.length).to.equal(0);
  });

  it('marks what has come since', async () => {
    const first = await liveBlog(3, { remember: '' });
    expect(marked(first)).to.deep.equal([]);
    first.remove();
    const second = await liveBlog(5, { remember: '' });
    expect(marked(second)).to.deep.equal(['u4', 'u3']);
  });

  it('does without where storage is forbidden', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const timeline = await liveBlog(3, { remember: '' });
    expect(marked(timeline)).to.deep.equal([]);
  });
});

describe('an update that has just come', () => {
  it('says how long ago that was', async () => {
    const time = new Date(Date.now() - 5 * 60_000).toISOString();
    const timeline = place(LiveTimelineElement, { story: blog([update(0, { time })]) });
    await until(() => isShown(timeline, 0), 'the update');
    expect(articleOf(timeline, 0).querySelector('.ago')?.textContent).to.match(/^5 min/);
    timeline.story = blog([update(0, { time: new Date(Date.now() - 7 * 60_000).toISOString() })]);
    await until(
      () => articleOf(timeline, 0).querySelector('.ago')?.textContent?.startsWith('7 min') === true,
      'seven minutes',
    );
  });
});

describe('what is said for a while', () => {
  it('changes without touching what is in use', async () => {
    const now = Date.now();
    const time = new Date(now - 4 * 60_000).toISOString();
    const timeline = place(LiveTimelineElement, { story: blog([update(0, { time })]) });
    await until(() => isShown(timeline, 0), 'the update');
    const stamp = articleOf(timeline, 0).querySelector<HTMLElement>('[part=stamp]');
    stamp?.focus();
    vi.spyOn(Date, 'now').mockReturnValue(now + 120_000);
    timeline.requestUpdate();
    await until(
      () => articleOf(timeline, 0).querySelector('.ago')?.textContent?.startsWith('6 min') === true,
      'six minutes',
    );
    expect(rootOf(timeline).activeElement).to.equal(stamp);
  });
});

describe('HTML far from the screen', () => {
  const html = (index: number): object =>
    update(index, {
      body: [{ type: 'html', html: `<p>Marked <b>word ${index}</b> &amp; more</p>` }],
    });

  it('is bare words until it comes near, and then itself', async () => {
    const story = blog([...Array(200).keys()].map(html));
    const timeline = place(LiveTimelineElement, { story });
    await until(() => isShown(timeline, 0), 'the last of them', 10_000);
    expect(articleOf(timeline, 199).querySelector('strong')?.textContent).to.equal('word 199');
    const far = articleOf(timeline, 0);
    expect(far.querySelector('strong')).to.equal(null);
    expect(far.textContent).to.match(/Marked\s+word 0\s+& more/);
    const isOpened = (): boolean => {
      // Again, as a reader would who sees that the page goes on.
      articleOf(timeline, 0).scrollIntoView();
      return !!articleOf(timeline, 0).querySelector('strong');
    };
    await until(isOpened, 'it is opened', 8_000);
  });

  it('is opened on paper', async () => {
    const story = blog([...Array(100).keys()].map(html));
    const timeline = place(LiveTimelineElement, { story });
    await until(
      () => isShown(timeline, 99) && !!articleOf(timeline, 99).querySelector('strong'),
      'the first is opened',
    );
    dispatchEvent(new Event('beforeprint'));
    await timeline.updateComplete;
    expect(shownIds(timeline).length).to.equal(100);
    expect(articleOf(timeline, 0).querySelector('strong')?.textContent).to.equal('word 0');
  });
});

describe('the key events beside a wide timeline', () => {
  it('lead to their updates', async () => {
    await commands.setViewport(1280, 800);
    const story = blog(
      [...Array(60).keys()].map((index) => update(index, { key: index % 15 === 0 })),
    );
    const timeline = place(LiveTimelineElement, { story });
    await until(() => !!rootOf(timeline).querySelector('[part=rail] a'), 'the rail');
    const links = [...rootOf(timeline).querySelectorAll<HTMLElement>('[part=rail] a')];
    expect(
      links.map(({ textContent }) => /Headline \d+/.exec(textContent ?? '')?.[0]),
    ).to.deep.equal(['Headline 45', 'Headline 30', 'Headline 15', 'Headline 0']);
    links[2]?.click();
    await until(() => rootOf(timeline).activeElement?.id === 'update-u15', 'it has the focus');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('are at rest once they are there', async () => {
    await commands.setViewport(1280, 800);
    const story = blog([...Array(60).keys()].map((index) => update(index, { key: index < 5 })));
    // The second one has its rail at once: the first has loaded it.
    for (const timeline of [0, 1].map(() => place(LiveTimelineElement, { story }))) {
      await until(() => !!rootOf(timeline).querySelector('[part=rail] a'), 'the rail');
      await until(() => timeline.groups.length > 2, 'the last of its updates');
      let draws = 0;
      timeline.addController({ hostUpdated: () => void draws++ });
      let before = -1;
      const isAtRest = (): void => {
        const rests = draws === before;
        before = draws;
        expect(rests, `it is drawn once more: ${draws}`).to.equal(true);
      };
      await vi.waitFor(isAtRest, { timeout: 5_000, interval: 300 });
    }
  });
});

describe('an update that has been in view for five seconds', () => {
  it.each([
    ['', ''],
    [', on a page with an image called "hidden"', 'hidden'],
  ])('is told once%s', async (_where, name) => {
    const image = Object.assign(new Image(), { name });
    desk().append(image);
    const timeline = await liveBlog(2);
    const seen: string[] = [];
    timeline.addEventListener('update-view', ({ detail }) => seen.push(detail.id));
    // Seen anew, by a clock that is faster.
    timeline.remove();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    const start = Date.now();
    desk().append(timeline);
    const areSeen = (): boolean => {
      vi.advanceTimersByTime(100);
      return seen.length === 2;
    };
    await until(areSeen, 'both are seen');
    expect(Date.now() - start).to.be.at.least(5_000);
    vi.useRealTimers();
    timeline.requestUpdate();
    await frames(3);
    expect(seen.toSorted()).to.deep.equal(['u0', 'u1']);
  });
});
