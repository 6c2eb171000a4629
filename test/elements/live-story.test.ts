import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it, onTestFinished, vi } from 'vitest';
import {
  ArticleHeaderElement,
  LiveStoryElement,
  LiveTimelineElement,
  StoryElement,
  elementClasses,
} from '../../src/index.js';
import { storyParts } from '../../src/elements/live-story/parts.js';
import { overflowOf } from '../helpers/cards.js';
import { changed, copyOf, fixtures, shortStory } from '../helpers/copy.js';
import { Desk } from '../helpers/feed-desk.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { articleOf, blog, buttonOf, frames, isShown, updates } from '../helpers/live-blog.js';
import {
  clearDesk,
  desk,
  next,
  place,
  rootOf,
  shows,
  showsFallback,
  until,
} from '../helpers/proof.js';
import { newKey, requestsFor } from '../helpers/wire.js';

expectNoIncidents();
beforeAll(() => void LiveStoryElement.define());
afterEach(async () => {
  clearDesk();
  // What is kept of a visit is kept in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});

/** The parts that are on the page, in the order in which they are read. */
const partsOf = (live: Element): StoryElement[] =>
  [...rootOf(live).querySelectorAll('*')].filter((one) => one instanceof StoryElement);
const namesOf = (live: Element): string[] => partsOf(live).map(({ className }) => className);
const article = (live: Element): Element | null => rootOf(live).querySelector('article');
const whole = (live: Element): Promise<void> =>
  until(
    () => !!article(live) && !article(live)?.matches('.coming, .waiting'),
    'the story is whole',
    8_000,
  );
const part = (live: Element, name: string): StoryElement => {
  const found = partsOf(live).find(({ className }) => className === name);
  if (!found) throw new Error(`no ${name} among ${namesOf(live).join(' ')}`);
  return found;
};
const boxOf = (live: Element, name: string): DOMRect => part(live, name).getBoundingClientRect();

/** The whole of the demo story and what came of it, which nothing is kept fresh of. */
const soyuz = (): object => ({
  ...copyOf(fixtures.soyuz),
  url: new URL('/fixtures/soyuz.json', location.href).href,
  event: { name: 'Launch of the rescue ship', time: '2023-02-24T00:24:29Z' },
  feed: undefined,
});
/** The short story without what stands at its end. */
const bareEnds = (more: object): object => ({
  ...shortStory(),
  sources: [],
  corrections: [],
  related: [],
  event: undefined,
  ...more,
});
const told = ['story-load', 'story-change', 'story-state', 'story-error'] as const;

describe('<live-story>', () => {
  it('shows all that a story has, in the order in which it is read', async () => {
    const live = place(LiveStoryElement, { story: soyuz() });
    await whole(live);
    expect(namesOf(live)).to.deep.equal([
      'article-header',
      'live-badge',
      'countdown-clock',
      'share-bar',
      'live-timeline',
      'article-body',
      'source-list',
      'correction-note',
      'related-stories',
    ]);
    await shows(part(live, 'article-header'), 'The lifeboat that sprang a leak');
    await shows(part(live, 'live-badge'), 'Developing');
    await shows(part(live, 'countdown-clock'), 'T+');
    await shows(part(live, 'share-bar'), 'Copy link');
    await shows(part(live, 'live-timeline'), 'An empty Soyuz will fly to the rescue');
    await shows(part(live, 'article-body'), 'A taxi, and also the only boat');
    await shows(part(live, 'source-list'), 'Roscosmos');
    await shows(part(live, 'correction-note'), 'There was none.');
    await shows(part(live, 'related-stories'), 'By train to the stars');
    expect(article(live)?.getAttribute('aria-label')).to.equal('The lifeboat that sprang a leak');
  });

  it.each([
    ['nothing but a headline', { headline: 'Only this' }, ['article-header']],
    [
      'no headline',
      bareEnds({ headline: undefined, status: undefined }),
      ['article-header', 'article-body', 'live-timeline'],
    ],
    ['no updates', bareEnds({ updates: [] }), ['article-header', 'live-badge', 'article-body']],
    ['no body', bareEnds({ body: [] }), ['article-header', 'live-badge', 'live-timeline']],
    ['an update that is no update', { headline: 'H', updates: ['?'] }, ['article-header']],
    [
      'nothing but an event',
      { headline: 'H', event: { name: 'High water', time: '2026-03-14' } },
      ['article-header', 'countdown-clock'],
    ],
    [
      'nothing but an address',
      { headline: 'H', url: 'https://lantern.example/tram' },
      ['article-header', 'share-bar'],
    ],
  ])('leaves out what is not there: %s', async (_, story, names) => {
    const live = place(LiveStoryElement, { story });
    await whole(live);
    expect(namesOf(live)).to.deep.equal(names);
  });

  it.each([
    ['live', null, 'live-timeline'],
    ['developing', null, 'live-timeline'],
    ['final', null, 'article-body'],
    [undefined, null, 'article-body'],
    ['live', 'body', 'article-body'],
    ['final', 'timeline', 'live-timeline'],
    ['final', 'nonsense', 'article-body'],
  ])('with status %s and first=%s begins with %s', async (status, first, name) => {
    const story = { ...shortStory(), status };
    const live = place(LiveStoryElement, { story }, first ? { first } : {});
    await whole(live);
    const either = namesOf(live).filter((one) => /live-timeline|article-body/.test(one));
    expect(either[0]).to.equal(name);
  });

  it('says what happens once, and for all its parts', async () => {
    const heard: string[] = [];
    const note = ({ type }: Event): void => void heard.push(type);
    for (const type of told) window.addEventListener(type, note, true);
    const news = await Desk.open();
    await news.publish(3);
    const live = place(LiveStoryElement, { src: news.url });
    await whole(live);
    expect(heard).to.deep.equal(['story-load', 'story-state']);
    for (const type of told) window.removeEventListener(type, note, true);
  });

  it('asks for its story once', async () => {
    const key = newKey();
    const live = place(LiveStoryElement, { src: `/fixtures/soyuz.json?key=${key}` });
    await whole(live);
    expect(await requestsFor(key)).to.equal(1);
  });

  it('tells once of what was left out, and says a failure once', async () => {
    const errors: string[] = [];
    desk().addEventListener('story-error', ({ detail }) => errors.push(detail.code));
    const live = place(LiveStoryElement, { story: { ...shortStory(), sources: 7 } });
    await whole(live);
    await until(() => errors.length > 0, 'the fault is told');
    expect(errors).to.have.lengthOf(1);

    const lost = place(LiveStoryElement, { src: '/faults/404' });
    await until(() => !!rootOf(lost).querySelector('[role=alert]'), 'it says that it failed');
    expect(partsOf(lost)).to.have.lengthOf(0);
    expect(errors).to.have.lengthOf(2);
  });

  it('reads a story once for all its parts', async () => {
    const live = place(LiveStoryElement, { story: soyuz() });
    await whole(live);
    for (const one of partsOf(live)) expect(one.story).to.equal(live.story);
  });

  it('hands on what is new, and takes in parts for it', async () => {
    const story = { ...shortStory(), updates: [] };
    const live = place(LiveStoryElement, { story });
    await whole(live);
    const header = part(live, 'article-header');
    live.story = { ...shortStory('Tram aground'), related: [{ headline: 'Rain', url: '/rain' }] };
    await until(() => namesOf(live).includes('related-stories'), 'there are related stories');
    await shows(header, 'Tram aground');
    await shows(part(live, 'live-timeline'), 'A tram has stopped');
    expect(part(live, 'article-header')).to.equal(header);
    live.story = { headline: 'Only this' };
    await until(() => namesOf(live).join() === 'article-header', 'the rest is gone');
  });

  it('does not change places while the same story ends', async () => {
    const live = place(LiveStoryElement, { story: shortStory() });
    await whole(live);
    const before = namesOf(live).filter((name) => name !== 'live-badge');
    live.story = { ...shortStory(), status: 'final' };
    await until(() => !namesOf(live).includes('live-badge'), 'the badge is gone');
    expect(namesOf(live)).to.deep.equal(before);
  });

  it('passes on what the page asks of its parts', async () => {
    const wishes = { order: 'oldest', show: 'key', clock: 'reader', controls: '', quote: 'q-oars' };
    const live = place(
      LiveStoryElement,
      { story: shortStory() },
      { ...wishes, 'heading-level': '3' },
    );
    await whole(live);
    const timeline = part(live, 'live-timeline');
    expect(timeline).to.include({ order: 'oldest', show: 'key', clock: 'reader', controls: true });
    expect(timeline).to.include({ remember: false, headingLevel: 4 });
    expect(rootOf(part(live, 'article-header')).querySelector('h3')).not.to.equal(null);
    expect(rootOf(part(live, 'article-body')).querySelector('h4')).not.to.equal(null);
    await shows(part(live, 'pull-quote'), 'The four is floating.');

    // What the reader has chosen since is the reader's.
    if (timeline instanceof LiveTimelineElement) timeline.order = 'newest';
    live.show = 'all';
    await live.updateComplete;
    expect(timeline).to.include({ order: 'newest', show: 'all' });
  });

  it('has updates and key points remembered, if asked', async () => {
    const live = place(LiveStoryElement, { story: shortStory() }, { remember: '' });
    await whole(live);
    for (const name of ['live-timeline', 'article-header'])
      expect(part(live, name), name).to.include({ remember: true });
  });

  it('leaves out the parts that the page names, and what leads to them', async () => {
    const without = 'share-bar  correction-note nonsense';
    const live = place(LiveStoryElement, { story: soyuz() }, { without });
    await whole(live);
    expect(namesOf(live)).not.to.include.members(['share-bar']);
    expect(namesOf(live)).not.to.include.members(['correction-note']);
    expect(namesOf(live)).to.include.members(['countdown-clock', 'related-stories']);
    expect(rootOf(part(live, 'article-header')).querySelector('.corrected')).to.equal(null);
    live.without = 'article-header';
    await until(() => namesOf(live).includes('share-bar'), 'it is there after all');
    expect(namesOf(live).slice(0, 3)).to.deep.equal(['live-badge', 'countdown-clock', 'share-bar']);
    live.without = null;
    await until(() => namesOf(live)[0] === 'article-header', 'so is the header');
  });

  it.each([
    [360, 'one under the other'],
    [1100, 'side by side'],
  ])('at %i px has clock and sharing under the header, %s', async (width, how) => {
    desk().style.inlineSize = `${width}px`;
    const live = place(LiveStoryElement, { story: soyuz() });
    await whole(live);
    const [clock, share] = [boxOf(live, 'countdown-clock'), boxOf(live, 'share-bar')];
    expect(clock.top).to.be.at.least(boxOf(live, 'article-header').bottom);
    expect(share.bottom).to.be.at.most(boxOf(live, 'live-timeline').top);
    if (how === 'side by side') expect(share.left).to.be.at.least(clock.right);
    else expect(share.top).to.be.at.least(clock.bottom);
    expect(overflowOf(live)).to.equal(0);
  });

  it('says that its story is shared, and lets the page do it', async () => {
    const live = place(LiveStoryElement, { story: soyuz() });
    await whole(live);
    live.addEventListener('story-share', (event) => event.preventDefault());
    const shared = next(live, 'story-share');
    rootOf(part(live, 'share-bar')).querySelector<HTMLElement>('[part=copy]')?.click();
    const { detail } = await shared;
    expect(detail.url).to.match(/soyuz\.json$/);
    expect(detail.title).to.equal('The lifeboat that sprang a leak');
  });

  it('shows what is held when asked', async () => {
    const story = (count: number): object => blog(updates(0, count), { status: 'live' });
    const live = place(LiveStoryElement, { story: story(40) });
    await whole(live);
    const timeline = part(live, 'live-timeline');
    await until(() => isShown(timeline, 0), 'all are there');
    articleOf(timeline, 20).scrollIntoView();
    await frames(3);
    live.story = story(42);
    await until(() => !!buttonOf(timeline), 'they are held');
    live.showNew();
    await until(() => isShown(timeline, 41), 'they are shown');
  });

  it('comes and changes a part at a time, so that no task is long', async () => {
    const later = globalThis.setTimeout;
    // A task is known by the timer that it began with.
    let task = 0;
    const timers = vi.spyOn(window, 'setTimeout');
    timers.mockImplementation((work: () => void, after?: number) =>
      later(() => {
        task += 1;
        work();
      }, after),
    );
    onTestFinished(() => timers.mockRestore());
    /** In which task each part was first drawn. */
    let drawn = new Map<StoryElement, number>();
    const watched = new Set<StoryElement>();
    const changes = { childList: true, characterData: true, subtree: true };
    const note = (one: StoryElement): unknown => drawn.has(one) || drawn.set(one, task);
    const watch = (): void => {
      for (const one of partsOf(live).filter((one) => !watched.has(one))) {
        watched.add(one);
        if (rootOf(one).querySelector('.sheet > :not(.loading)')) note(one);
        new MutationObserver(() => note(one)).observe(rootOf(one), changes);
      }
    };
    const tasks = (): number[] => [...drawn.values()];
    const live = place(LiveStoryElement, { story: soyuz() });
    new MutationObserver(watch).observe(rootOf(live), changes);
    await whole(live);
    expect(drawn.size).to.be.greaterThan(6);
    expect(tasks()).to.deep.equal([...new Set(tasks())]);
    drawn = new Map();
    live.story = JSON.parse(JSON.stringify(soyuz()).replaceAll('Soyuz', 'Sojuz'));
    await until(() => drawn.size > 3, 'several parts are drawn anew');
    expect(tasks()).to.deep.equal([...new Set(tasks())]);
  });

  it('is whole in the task that draws it, where a header is all there is: nothing below it moves', async () => {
    await whole(place(LiveStoryElement, { story: shortStory() }));
    const live = place(LiveStoryElement, { story: { headline: 'The four is floating' } });
    await new Promise((resolve) => setTimeout(resolve));
    expect(article(live)?.className).to.equal('story');
    expect(namesOf(live)).to.deep.equal(['article-header']);
  });

  it('is brought up to date once at a time', async () => {
    // What Lit says in development: each message once, so a name that it has not seen.
    const tag = `x-${newKey()}`;
    LiveStoryElement.define(tag);
    const warn = vi.spyOn(console, 'warn');
    const live = document.createElement(tag);
    Object.assign(live, { story: soyuz() });
    desk().append(live);
    await whole(live);
    const said = warn.mock.calls.flat().filter((words) => String(words).includes(tag));
    warn.mockRestore();
    expect(said).to.deep.equal([]);
  });

  it('keeps its fallback until the top of the story stands, and without a story', async () => {
    const live = place(LiveStoryElement, { fallback: 'Read it elsewhere' });
    await live.updateComplete;
    expect(showsFallback(live)).to.equal(true);
    live.story = soyuz();
    await live.updateComplete;
    expect(showsFallback(live)).to.equal(true);
    await whole(live);
    expect(showsFallback(live)).to.equal(false);
  });

  it('has room for a story that is still to come', async () => {
    const live = place(LiveStoryElement, { src: '/faults/slow?ms=60000' });
    await live.updateComplete;
    expect(live.getBoundingClientRect().height).to.be.at.least(innerHeight);
  });

  it('is made of our elements where the page has taken their names', async () => {
    if (!customElements.get('article-header'))
      customElements.define('article-header', class extends HTMLElement {});
    const theirs = customElements.get('article-header');
    const live = place(LiveStoryElement, { story: shortStory() });
    await whole(live);
    const header = part(live, 'article-header');
    expect(header).to.be.instanceOf(ArticleHeaderElement);
    expect(customElements.get('article-header')).to.equal(theirs);
    expect(customElements.getName(ArticleHeaderElement)).to.equal(header.localName);
    await shows(header, 'Tram afloat');
  });

  it('is the same under another name', async () => {
    const tag = `x-${newKey()}`;
    expect(LiveStoryElement.define(tag)).to.equal(true);
    const live = document.createElement(tag);
    Object.assign(live, { story: shortStory() });
    desk().append(live);
    await whole(live);
    await shows(part(live, 'article-header'), 'Tram afloat');
  });

  it.each([
    [360, 'one under the other'],
    [640, 'one under the other'],
    [1100, 'side by side'],
  ])('at %i px has sources and text %s, whatever the window', async (width, how) => {
    desk().style.inlineSize = `${width}px`;
    const live = place(LiveStoryElement, { story: soyuz() });
    await whole(live);
    const [text, sources] = [boxOf(live, 'article-body'), boxOf(live, 'source-list')];
    if (how === 'side by side') {
      expect(sources.right).to.be.below(text.left);
      expect(Math.abs(sources.top - text.top)).to.be.below(60);
      // The text stands where the stream does, beside the rail.
      const stream = rootOf(part(live, 'live-timeline')).querySelector('.main');
      expect(Math.abs((stream?.getBoundingClientRect().left ?? 0) - text.left)).to.be.below(2);
    } else expect(sources.top).to.be.at.least(text.bottom);
    expect(overflowOf(live)).to.equal(0);
  });

  it('goes to the update of a link, below all that stands above it', async () => {
    history.replaceState(null, '', '#update-borisov');
    const live = place(LiveStoryElement, { story: soyuz() });
    await whole(live);
    const root = rootOf(part(live, 'live-timeline'));
    await until(() => root.activeElement?.id === 'update-borisov', 'the update has the focus');
    const { top } = root.activeElement?.getBoundingClientRect() ?? { top: Number.NaN };
    expect(top).to.be.within(-5, innerHeight);
  });

  it('leads from the header to what was put right', async () => {
    const live = place(LiveStoryElement, { story: soyuz() });
    await whole(live);
    const link = rootOf(part(live, 'article-header')).querySelector<HTMLElement>('.corrected');
    link?.click();
    expect(rootOf(live).activeElement).to.equal(part(live, 'correction-note'));
    expect(location.hash).to.equal('');
  });

  it('has its parts styled by the page', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = `live-story::part(headline) { color: rgb(1, 2, 3) }
      live-story::part(update-headline) { color: rgb(4, 5, 6) }
      live-story::part(article-body) { color: rgb(7, 8, 9) }`;
    desk().append(sheet);
    const live = place(LiveStoryElement, { story: shortStory() });
    await whole(live);
    const colour = (name: string, inner: string): string => {
      const found = rootOf(part(live, name)).querySelector(inner);
      return found ? getComputedStyle(found).color : 'not there';
    };
    expect(colour('article-header', '[part~=headline]')).to.equal('rgb(1, 2, 3)');
    expect(colour('live-timeline', '[part~=update-headline]')).to.equal('rgb(4, 5, 6)');
    expect(getComputedStyle(part(live, 'article-body')).color).to.equal('rgb(7, 8, 9)');
  });

  it('is read from right to left in Arabic, in the theme of the page', async () => {
    desk().setAttribute('theme', 'paper');
    const live = place(LiveStoryElement, { story: changed(fixtures.arabic, ['feed']) });
    await whole(live);
    for (const one of partsOf(live)) {
      const sheet = rootOf(one).querySelector('.sheet');
      expect(sheet && getComputedStyle(sheet).direction, one.className).to.equal('rtl');
    }
    const grounds = [live, part(live, 'article-body')].map((one) => {
      const sheet = rootOf(one).querySelector('.sheet');
      return sheet && getComputedStyle(sheet).backgroundColor;
    });
    expect(grounds[0]).to.equal(grounds[1]);
  });

  it('has room around the whole, and none around each part', async () => {
    const live = place(LiveStoryElement, { story: shortStory() });
    live.style.setProperty('--story-padding', '20px');
    await whole(live);
    const padding = (one: Element): string => {
      const sheet = rootOf(one).querySelector('.sheet');
      return sheet ? getComputedStyle(sheet).paddingTop : '';
    };
    expect(padding(live)).to.equal('20px');
    expect(padding(part(live, 'live-timeline'))).to.equal('0px');
  });

  it('shows its story again after it was moved', async () => {
    const live = place(LiveStoryElement, { story: shortStory() });
    await whole(live);
    const before = namesOf(live);
    const box = document.createElement('div');
    desk().append(box);
    box.append(live);
    live.story = shortStory('Tram aground');
    await shows(part(live, 'article-header'), 'Tram aground');
    expect(namesOf(live)).to.deep.equal(before);
  });

  it('can be read by everyone', async () => {
    const live = place(LiveStoryElement, { story: soyuz() });
    await whole(live);
    await expect(live).to.be.accessible();
  });

  it('tells of a new story once the page gives it another', async () => {
    const live = place(LiveStoryElement, { story: shortStory() });
    await whole(live);
    const loaded = next(live, 'story-load');
    live.story = shortStory('Tram aground');
    expect((await loaded).detail.story.headline).to.equal('Tram aground');
  });
});

describe('the parts of a live story', () => {
  it('are all of them elements of ours', async () => {
    for (const { late } of storyParts) {
      await late.load();
      const all: readonly unknown[] = elementClasses;
      expect(all).to.include(late.value?.Part);
    }
  });
});
