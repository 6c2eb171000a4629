import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, beforeEach, describe, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { LiveTickerElement } from '../../src/index.js';
import { atTime, onDay } from '../helpers/clock.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, desk, place, rootOf, shows, until, wordsOf } from '../helpers/proof.js';
import type { JsonObject } from '../helpers/copy.js';

expectNoIncidents();
beforeAll(() => void LiveTickerElement.define());
afterEach(() => {
  clearDesk();
  vi.restoreAllMocks();
});

const news = (id: string, minute: number, more: JsonObject = {}): JsonObject => ({
  id,
  time: `2026-03-13T21:${String(minute).padStart(2, '0')}:00Z`,
  headline: `News ${id}`,
  ...more,
});
const paper = (...updates: readonly JsonObject[]): JsonObject => ({
  headline: 'Tram afloat',
  language: 'en',
  updates,
});
const three = paper(news('b', 20), news('c', 30), news('a', 10));

const partOf = (ticker: Element, part: string): HTMLElement | null =>
  rootOf(ticker).querySelector<HTMLElement>(`[part=${part}]`);
const shown = (ticker: Element): string => partOf(ticker, 'headline')?.textContent ?? '';
const said = (ticker: Element): string =>
  rootOf(ticker).querySelector('[role=status]')?.textContent?.trim() ?? 'no live region';
const placeOf = (ticker: Element): string =>
  rootOf(ticker).querySelector('.place')?.textContent?.trim() ?? '';
const dead = (ticker: Element): readonly (string | null | undefined)[] =>
  ['newer', 'older'].map((part) => partOf(ticker, part)?.getAttribute('aria-disabled'));
const linkOf = (ticker: Element): string | undefined =>
  rootOf(ticker).querySelector<HTMLAnchorElement>('a')?.href;

async function press(ticker: LiveTickerElement, part: 'newer' | 'older'): Promise<void> {
  partOf(ticker, part)?.click();
  await ticker.updateComplete;
}
async function give(ticker: LiveTickerElement, story: unknown): Promise<void> {
  ticker.story = story;
  await ticker.updateComplete;
}
async function tickerOf(
  story: unknown,
  attributes: Readonly<Record<string, string>> = {},
): Promise<LiveTickerElement> {
  const ticker = place(LiveTickerElement, { story }, attributes);
  await until(() => shown(ticker) !== '', 'there is an update');
  return ticker;
}

describe('<live-ticker>', () => {
  it('lets its way to try again be read in one line where the story does not come', async () => {
    const ticker = place(LiveTickerElement, { src: '/no-such-story.json' });
    await until(() => !!rootOf(ticker).querySelector('.notice button'), 'it says that it failed');
    const button = rootOf(ticker).querySelector<HTMLElement>('.notice button');
    expect(button?.scrollHeight).to.be.at.most(button?.clientHeight ?? 0);
    expect(button?.offsetWidth).to.be.above(button?.offsetHeight ?? 0);
  });

  it('shows the newest update: its time, its headline, the way to it', async () => {
    const ticker = await tickerOf(three);
    expect(shown(ticker)).to.equal('News c');
    expect(partOf(ticker, 'stamp')?.querySelector('time')?.dateTime).to.equal(
      '2026-03-13T21:30:00Z',
    );
    expect(partOf(ticker, 'ticker')?.getAttribute('aria-label')).to.equal('Latest updates');
    expect(rootOf(ticker).querySelectorAll('a')).to.have.length(1);
    expect(said(ticker)).to.equal('');
  });

  it('stamps what is new with its time, and what is older than a day with its date', async () => {
    const now = new Date().toISOString();
    const ticker = await tickerOf(paper({ id: 'now', time: now, headline: 'Now' }, news('a', 1)));
    const words = (): string => partOf(ticker, 'stamp')?.textContent?.trim() ?? '';
    expect(words()).to.equal(atTime(now));
    await press(ticker, 'older');
    expect(words()).to.equal(onDay('2026-03-13'));
    await give(ticker, paper({ id: 'day', time: '2026-03-12', headline: 'A day' }));
    expect(words()).to.equal(onDay('2026-03-12'));
  });

  const long = `${'Word '.repeat(60).trim()}.`;
  for (const [what, update, words] of [
    [
      'its first words',
      { body: [{ type: 'paragraph', text: 'Its doors are shut.' }] },
      /^Its doors/,
    ],
    [
      'the first words after a picture',
      {
        body: [
          { type: 'figure', src: 'https://lantern.example/map.png', alt: 'Map' },
          { type: 'divider' },
          { type: 'heading', text: [{ type: 'strong', text: 'Shut' }] },
        ],
      },
      /^Shut$/,
    ],
    [
      'words of HTML',
      { body: [{ type: 'html', html: '<p>So is <b>the dog</b></p>' }] },
      /^So is the dog$/,
    ],
    [
      'words of an HTML paragraph',
      { body: [{ type: 'paragraph', text: { html: 'All <i>well</i>' } }] },
      /^All well$/,
    ],
    [
      'no more words than a line or two',
      { body: [{ type: 'paragraph', text: long }] },
      /^(?:Word ){22,24}Word…$/,
    ],
    [
      'letters, where there are no spaces',
      { body: [{ type: 'paragraph', text: '水'.repeat(300) }] },
      /^水{120}…$/,
    ],
  ] as const)
    it(`without a headline shows ${what}`, async () => {
      const ticker = await tickerOf(
        paper({ ...news('x', 1), headline: '', ...update } as JsonObject),
      );
      expect(shown(ticker)).to.match(words);
    });

  it('leaves out what was withdrawn, and what has no words', async () => {
    const ticker = await tickerOf(
      paper(
        news('gone', 40, { retracted: { time: '2026-03-13T22:00:00Z' } }),
        news('mute', 39, { headline: '', body: [{ type: 'divider' }] }),
        news('good', 38),
      ),
    );
    expect(shown(ticker)).to.equal('News good');
    expect(wordsOf(ticker)).not.to.contain('gone');
    expect(rootOf(ticker).querySelector('button')).to.equal(null);
  });

  it('says that there is nothing yet', async () => {
    const ticker = place(LiveTickerElement, { story: paper() });
    await shows(ticker, 'Nothing here yet.');
  });

  describe('has buttons', () => {
    it('that turn to the older updates and back, and no further', async () => {
      const ticker = await tickerOf(three);
      expect([placeOf(ticker), dead(ticker)]).to.deep.equal(['1 / 3', ['true', 'false']]);
      await press(ticker, 'older');
      expect([shown(ticker), placeOf(ticker)]).to.deep.equal(['News b', '2 / 3']);
      expect(dead(ticker)).to.deep.equal(['false', 'false']);
      await press(ticker, 'older');
      await press(ticker, 'older');
      expect([shown(ticker), dead(ticker)]).to.deep.equal(['News a', ['false', 'true']]);
      await press(ticker, 'newer');
      expect(shown(ticker)).to.equal('News b');
    });

    it('that keep the focus, also at the ends', async () => {
      const ticker = await tickerOf(three);
      partOf(ticker, 'older')?.focus();
      for (const _ of [1, 2, 3]) await press(ticker, 'older');
      expect(rootOf(ticker).activeElement).to.equal(partOf(ticker, 'older'));
    });

    it('that a finger can hit, and whose names can be read out', async () => {
      const ticker = await tickerOf(three);
      for (const [part, name] of [
        ['newer', 'Newer update'],
        ['older', 'Older update'],
      ] as const) {
        const button = partOf(ticker, part);
        expect(button?.getAttribute('aria-label')).to.equal(name);
        expect(button?.getBoundingClientRect().width).to.be.at.least(44);
        expect(button?.getBoundingClientRect().height).to.be.at.least(44);
      }
    });

    it('that say what they turn to', async () => {
      const ticker = await tickerOf(three);
      await press(ticker, 'older');
      await until(() => said(ticker) === 'News b', 'what speaks is there');
      await press(ticker, 'newer');
      expect(said(ticker)).to.equal('News c');
    });
  });

  for (const [count, all] of [
    ['2', 2],
    ['1', 0],
    ['50', 8],
    ['0', 5],
    ['many', 5],
    ['-3', 1],
  ] as const)
    it(`with count="${count}" turns through ${all || 'none'}`, async () => {
      const story = paper(...Array.from({ length: 8 }, (_, at) => news(String(at), at)));
      const ticker = await tickerOf(story, { count });
      expect(placeOf(ticker)).to.equal(all > 1 ? `1 / ${all}` : '');
    });

  for (const [what, url, href, link] of [
    ['the page that it is told', undefined, '/soyuz?live#top', '/soyuz?live#update-a'],
    [
      'that page rather than the story',
      'https://lantern.example/tram',
      '/soyuz',
      '/soyuz#update-a',
    ],
    [
      'the page of the story',
      'https://lantern.example/tram',
      undefined,
      'https://lantern.example/tram#update-a',
    ],
    ['this page', undefined, undefined, '#update-a'],
    ['this page rather than run a script', undefined, 'javascript:alert(1)', '#update-a'],
  ] as const)
    it(`links to ${what}`, async () => {
      const story = { ...paper(news('a', 1)), ...(url ? { url } : {}) };
      const ticker = await tickerOf(story, href ? { href } : {});
      expect(linkOf(ticker)).to.equal(new URL(link, document.baseURI).href);
    });

  it('links to an odd id as the timeline does', async () => {
    const ticker = await tickerOf(paper({ ...news('x', 1), id: 'a b/ü#' }), { href: '/soyuz' });
    expect(linkOf(ticker)).to.match(/\/soyuz#update-a%20b%2F%C3%BC%23$/);
  });

  describe('with a new update', () => {
    const four = paper(...(three.updates as JsonObject[]), news('d', 40));

    it('shows it, wherever the reader had turned to', async () => {
      const ticker = await tickerOf(three);
      await press(ticker, 'older');
      await give(ticker, four);
      expect([shown(ticker), placeOf(ticker)]).to.deep.equal(['News d', '1 / 4']);
    });

    for (const [what, stay, leave] of [
      [
        'has the focus in it',
        (ticker: LiveTickerElement) => rootOf(ticker).querySelector('a')?.focus(),
        (ticker: LiveTickerElement) => rootOf(ticker).querySelector('a')?.blur(),
      ],
      [
        'points at it',
        (ticker: LiveTickerElement) => {
          const { matches } = Element.prototype;
          vi.spyOn(ticker, 'matches').mockImplementation(function (this: Element, selector) {
            return selector.includes(':hover') || matches.call(this, selector);
          });
        },
        (ticker: LiveTickerElement) => {
          vi.restoreAllMocks();
          partOf(ticker, 'ticker')?.dispatchEvent(new MouseEvent('mouseleave'));
        },
      ],
    ] as const)
      it(`waits while the reader ${what}`, async () => {
        const ticker = await tickerOf(three);
        stay(ticker);
        const [line] = rootOf(ticker).querySelectorAll('a');
        await give(ticker, four);
        expect([shown(ticker), placeOf(ticker)]).to.deep.equal(['News c', '2 / 4']);
        expect(partOf(ticker, 'newer')?.classList.contains('fresh')).to.equal(true);
        expect(rootOf(ticker).querySelector('a')).to.equal(line);
        leave(ticker);
        await until(() => shown(ticker) === 'News d', 'the new one is shown');
        expect(partOf(ticker, 'newer')?.classList.contains('fresh')).to.equal(false);
      });

    it('keeps what is being read, though it is no longer among the newest', async () => {
      const ticker = await tickerOf(three, { count: '2' });
      await press(ticker, 'older');
      partOf(ticker, 'older')?.focus();
      await give(ticker, four);
      expect([shown(ticker), placeOf(ticker)]).to.deep.equal(['News b', '3 / 3']);
      partOf(ticker, 'older')?.blur();
      await until(() => shown(ticker) === 'News d', 'the new one is shown');
      expect(placeOf(ticker)).to.equal('1 / 2');
    });

    it('does not come in when the focus goes from one button to the next', async () => {
      const ticker = await tickerOf(three);
      partOf(ticker, 'newer')?.focus();
      await give(ticker, four);
      partOf(ticker, 'older')?.focus();
      await ticker.updateComplete;
      expect(shown(ticker)).to.equal('News c');
    });

    it('stays where the reader has turned to since', async () => {
      const ticker = await tickerOf(three);
      partOf(ticker, 'older')?.focus();
      await give(ticker, four);
      await press(ticker, 'older');
      partOf(ticker, 'older')?.blur();
      await ticker.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(shown(ticker)).to.equal('News b');
    });
  });

  it('puts right what is shown, in place', async () => {
    const ticker = await tickerOf(three);
    const [line] = rootOf(ticker).querySelectorAll('a');
    line?.focus();
    await give(ticker, paper(news('c', 30, { headline: 'Put right', version: 2 }), news('a', 10)));
    expect([shown(ticker), placeOf(ticker)]).to.deep.equal(['Put right', '1 / 2']);
    expect(rootOf(ticker).activeElement).to.equal(line);
  });

  it('drops what is withdrawn, even under the eyes, and shows the next', async () => {
    const ticker = await tickerOf(three);
    rootOf(ticker).querySelector('a')?.focus();
    const retracted = { time: '2026-03-13T22:00:00Z' };
    await give(ticker, paper(news('c', 30, { retracted }), news('b', 20)));
    expect(shown(ticker)).to.equal('News b');
    expect(said(ticker)).to.equal('');
  });

  it('stays where the reader has turned to when the newest is withdrawn', async () => {
    const ticker = await tickerOf(three);
    await press(ticker, 'older');
    await press(ticker, 'older');
    const retracted = { time: '2026-03-13T22:00:00Z' };
    await give(ticker, paper(news('c', 30, { retracted }), news('b', 20), news('a', 10)));
    expect([shown(ticker), placeOf(ticker)]).to.deep.equal(['News a', '2 / 2']);
  });

  describe('speaks', () => {
    beforeAll(async () => {
      const ticker = await tickerOf(three);
      await press(ticker, 'older');
      await until(() => said(ticker) === 'News b', 'what speaks is there');
    });
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
    afterEach(() => void vi.useRealTimers());
    const more = (...ids: readonly string[]): JsonObject =>
      paper(news('a', 1), ...ids.map((id, at) => news(id, 10 + at)));

    it('of a new update, once in 20 seconds, and then of the newest', async () => {
      const ticker = place(LiveTickerElement, { story: more() });
      await ticker.updateComplete;
      expect(said(ticker)).to.equal('');
      await give(ticker, more('b'));
      expect(said(ticker)).to.equal('News b');
      await give(ticker, more('b', 'c'));
      await give(ticker, more('b', 'c', 'd'));
      expect([shown(ticker), said(ticker)]).to.deep.equal(['News d', 'News b']);
      vi.advanceTimersByTime(19_000);
      await ticker.updateComplete;
      expect(said(ticker)).to.equal('News b');
      vi.advanceTimersByTime(1_000);
      await ticker.updateComplete;
      expect(said(ticker)).to.equal('News d');
      vi.advanceTimersByTime(20_000);
      await ticker.updateComplete;
      expect(said(ticker)).to.equal('');
    });

    it('of it also while another is being read', async () => {
      const ticker = place(LiveTickerElement, { story: more() });
      await ticker.updateComplete;
      rootOf(ticker).querySelector('a')?.focus();
      await give(ticker, more('b'));
      expect([shown(ticker), said(ticker)]).to.deep.equal(['News a', 'News b']);
    });

    it('not of an edit, nor of one more at the far end', async () => {
      const ticker = place(LiveTickerElement, { story: more('b') });
      await ticker.updateComplete;
      await give(ticker, paper(news('a', 1), news('b', 10, { headline: 'Edited' }), news('z', 0)));
      expect([shown(ticker), said(ticker)]).to.deep.equal(['Edited', '']);
    });

    it('no more once it is gone, and leaves no timer', async () => {
      const ticker = place(LiveTickerElement, { story: more() });
      await ticker.updateComplete;
      await give(ticker, more('b'));
      expect(vi.getTimerCount()).to.be.greaterThan(0);
      ticker.remove();
      expect(vi.getTimerCount()).to.equal(0);
    });
  });

  for (const width of ['320px', '1000px'])
    it(`has the same height whatever it shows, ${width} wide`, async () => {
      desk().style.inlineSize = width;
      const headline = 'Straßenbahnoberleitungsreparaturkolonnenführer gibt Entwarnung '.repeat(4);
      const ticker = await tickerOf(paper(news('a', 1)));
      const alone = ticker.getBoundingClientRect().height;
      await give(ticker, paper(news('a', 1), news('b', 2)));
      expect(ticker.getBoundingClientRect().height).to.equal(alone);
      await give(ticker, paper(news('a', 1), news('b', 2), news('c', 3, { headline })));
      expect(shown(ticker)).to.equal(headline);
      expect(ticker.getBoundingClientRect().height).to.equal(alone);
      expect(ticker.scrollWidth).to.be.at.most(ticker.clientWidth);
    });

  it('prints as a list, without buttons (where a test can print)', async ({ skip }) => {
    const ticker = await tickerOf(three);
    if (!(await commands.emulateMedia({ media: 'print' }))) skip();
    expect(partOf(ticker, 'ticker')?.innerText.match(/News \w/g)).to.deep.equal([
      'News c',
      'News b',
      'News a',
    ]);
    expect(partOf(ticker, 'older')?.getBoundingClientRect().height).to.equal(0);
    await commands.emulateMedia({ media: null });
  });

  it('marks the language of the story, and counts in that of the page', async () => {
    desk().lang = 'ar';
    desk().dir = 'rtl';
    const ticker = place(LiveTickerElement, { story: three });
    await until(
      () => partOf(ticker, 'older')?.getAttribute('aria-label') === 'التحديث الأقدم',
      'its words are Arabic',
    );
    expect(partOf(ticker, 'headline')?.lang).to.equal('en');
    const [newer, older] = ['newer', 'older'].map((part) => partOf(ticker, part));
    expect(newer?.getBoundingClientRect().left).to.be.greaterThan(
      older?.getBoundingClientRect().right ?? 0,
    );
  });
});
