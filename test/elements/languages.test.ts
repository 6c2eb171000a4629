/** The language of our words and dates: which one, by whose word, and beside words of another. */
import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it } from 'vitest';
import {
  ArticleBodyElement,
  ArticleBylineElement,
  defineElements,
  LiveBadgeElement,
  LiveTimelineElement,
  PullQuoteElement,
} from '../../src/index.js';
import { copyOf, fixtures, shortStory } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, desk, place, rootOf, shows, until, wordsOf } from '../helpers/proof.js';
import { tongues } from '../helpers/tongues.js';

expectNoIncidents();
beforeAll(() => void defineElements());
afterEach(clearDesk);

const badge = (attributes: Readonly<Record<string, string>> = {}): LiveBadgeElement =>
  place(LiveBadgeElement, {}, { status: 'live', ...attributes });
const sheetOf = (element: Element): HTMLElement => {
  const sheet = rootOf(element).querySelector<HTMLElement>('.sheet');
  if (!sheet) throw new Error('nothing is shown');
  return sheet;
};

describe('the language of our words', () => {
  const live: Readonly<Record<string, string>> = {
    'pt-BR': 'Ao vivo',
    'pt-PT': 'Ao vivo',
    'zh-CN': '直播',
    'zh-Hans': '直播',
    'zh-Hans-HK': '直播',
    'zh-SG': '直播',
    'de-AT': 'Live',
    'es-419': 'En directo',
    'FR-ca': 'En direct',
    iw: 'דיווח חי',
    'he-IL': 'דיווח חי',
    'ar-SA': 'مباشر',
    uk: 'Наживо',
  };
  for (const [tag, word] of Object.entries(live))
    it(`is the one of ${tag}`, async () => {
      await shows(badge({ lang: tag }), word);
    });

  // Better English than words in a script, or a language, that the page did not ask for.
  for (const tag of ['zh-TW', 'zh-Hant', 'zh-HK', 'hi-Latn', 'nb', 'tlh', 'en_US', '-', 'toString'])
    it(`is English for ${tag}`, async () => {
      const element = badge({ lang: tag });
      await shows(element, 'Live');
      expect(wordsOf(element)).to.equal('Status: Live');
      expect(sheetOf(element).lang).to.equal('en');
    });

  it('is that of the nearest `lang`, through shadow roots, as it changes', async () => {
    const host = document.createElement('div');
    const inner = document.createElement('section');
    host.attachShadow({ mode: 'open' }).append(inner);
    desk().append(host);
    const element = document.createElement(LiveBadgeElement.tag);
    element.setAttribute('status', 'live');
    inner.append(element);
    const { lang } = document.documentElement;
    document.documentElement.lang = 'it';
    await shows(element, 'In diretta');
    host.lang = 'pl';
    await shows(element, 'Na żywo');
    element.lang = 'tr';
    await shows(element, 'Canlı');
    element.removeAttribute('lang');
    host.removeAttribute('lang');
    document.documentElement.lang = 'ko';
    await shows(element, '실시간');
    document.documentElement.lang = lang;
  });
});

describe('dates', () => {
  const figures = (language: string, year: number): string =>
    new Intl.NumberFormat(language, { useGrouping: false }).format(year);
  const moments = [
    ['a month', '2022-12', /19|18/],
    ['a day', '2022-12-19', /18/],
    ['an instant', '2022-12-19T18:05:00Z', /^$/],
  ] as const;

  for (const language of [...tongues, 'ar-SA', 'ar-EG', 'he-u-ca-hebrew', 'hi-u-nu-deva', 'en-GB'])
    for (const [name, published, never] of moments)
      it(`in ${language}: ${name} is by the calendar of the papers, and no finer than it was`, async () => {
        const story = { published, timeZone: 'UTC' };
        const byline = place(ArticleBylineElement, { story }, { lang: language });
        const time = (): string => rootOf(byline).querySelector('time')?.textContent ?? '';
        await until(() => time().includes(figures(language, 2022)), `the year in “${time()}”`);
        expect(time()).not.to.match(never);
      });

  it('follow the region of the page', async () => {
    const story = { published: '2022-12-19' };
    await shows(place(ArticleBylineElement, { story }, { lang: 'en-GB' }), '19 December 2022');
    await shows(place(ArticleBylineElement, { story }, { lang: 'en-US' }), 'December 19, 2022');
  });

  it('among words of the story are in its language', async () => {
    const quote = { type: 'quote', text: 'سلام', speaker: { name: 'ندى' }, date: '2022-12-19' };
    const fa = place(
      PullQuoteElement,
      { story: { language: 'fa', body: [quote] } },
      { lang: 'en' },
    );
    await shows(fa, '۲۰۲۲');
    const th = place(
      PullQuoteElement,
      { story: { language: 'th', body: [quote] } },
      { lang: 'en' },
    );
    await shows(th, '2022');
  });

  it('are whole in a page that runs the other way', async () => {
    const update = { id: 'a', time: '2022-12-19T18:05:00Z', headline: 'A', pinned: true };
    const timeline = place(
      LiveTimelineElement,
      { story: { updates: [update] } },
      { lang: 'ar', dir: 'ltr' },
    );
    await shows(timeline, 'مثبّت');
    const range = document.createRange();
    const text = [...(rootOf(timeline).querySelector('time')?.childNodes ?? [])].at(-1);
    if (!(text instanceof Text)) throw new Error('no date');
    const leftOf = (words: string): number => {
      const at = text.data.indexOf(words);
      range.setStart(text, at);
      range.setEnd(text, at + words.length);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf(figures('ar', 19))).to.be.greaterThan(leftOf(figures('ar', 2022)));
  });
});

describe('words of the story beside ours', () => {
  const marked = (element: Element, selector: string): readonly string[] => {
    const found = [...rootOf(element).querySelectorAll<HTMLElement>(selector)];
    return found.map((one) => one.closest<HTMLElement>('[lang]')?.lang ?? '');
  };

  it('are marked in an Arabic story on an English page', async () => {
    const elements = place(
      PullQuoteElement,
      { story: copyOf(fixtures.arabic) },
      { lang: 'en', dir: 'ltr' },
    );
    await until(() => !!rootOf(elements).querySelector('blockquote'), 'the quote');
    expect(marked(elements, 'blockquote, cite')).to.deep.equal(['ar', 'ar']);
    expect(sheetOf(elements).dir).to.equal('');
  });

  it('run their own way in lists and tables, with the marks on the right side', async () => {
    const body = [
      { type: 'list', items: ['رمل', 'ماء'] },
      { type: 'table', columns: ['المقطع', 'المنجز'], rows: [['ا', 1]] },
    ];
    const story = { language: 'ar', body };
    const article = place(ArticleBodyElement, { story }, { lang: 'en', dir: 'ltr' });
    await until(() => !!rootOf(article).querySelector('td'), 'the table');
    for (const selector of ['ul', 'table']) {
      const found = rootOf(article).querySelector(selector);
      expect(found && getComputedStyle(found).direction, selector).to.equal('rtl');
    }
  });

  it('are joined with the comma of their script', async () => {
    const said = (language: string, title: string, organization: string): unknown => ({
      language,
      body: [{ type: 'quote', text: '…', speaker: { name: 'X', title, organization } }],
    });
    const joined = {
      ar: 'مديرة، وكالة',
      zh: '局长，航天局',
      ja: '長官、宇宙局',
      en: 'Director, Agency',
    };
    for (const [language, words] of Object.entries(joined)) {
      const [title = '', organization = ''] = words.split(/[،，、,] ?/);
      await shows(place(PullQuoteElement, { story: said(language, title, organization) }), words);
    }
  });

  it('are not marked where the page speaks as they do', async () => {
    const byline = place(
      ArticleBylineElement,
      { story: { ...shortStory(), language: 'he' } },
      { lang: 'iw' },
    );
    await shows(byline, 'מאת');
    expect(rootOf(byline).querySelector('.authors [lang]')).to.equal(null);
  });

  it('are marked in a traditional story on a simplified page', async () => {
    const byline = place(
      ArticleBylineElement,
      { story: { ...shortStory(), language: 'zh-Hant' } },
      { lang: 'zh' },
    );
    await shows(byline, '发布于');
    expect(marked(byline, '.name')).to.deep.equal(['zh-Hant']);
  });
});
