import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it } from 'vitest';
import { commands } from 'vitest/browser';
import { ArticleBodyElement } from '../../src/index.js';
import { onDay } from '../helpers/clock.js';
import { copyOf, fixtures, shortStory } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, place, rootOf, shows, until, wordsOf } from '../helpers/proof.js';

expectNoIncidents();
beforeAll(() => void ArticleBodyElement.define());
afterEach(clearDesk);

const withBody = (...body: readonly object[]): ArticleBodyElement =>
  place(ArticleBodyElement, { story: { headline: 'H', body } });

describe('<article-body>', () => {
  it('shows the text', async () => {
    const body = place(ArticleBodyElement, { story: shortStory() });
    await shows(body, 'The street had become the river.');
    expect(body).shadowDom.to.equal(
      `<div>
        <div>
          <p part="paragraph">The street had become the river.</p>
          <h2 part="subhead">How it came</h2>
          <figure part="quote">
            <blockquote><p>The four is floating.</p></blockquote>
            <figcaption>
              <span>
                <cite part="speaker">Hanneke Vos</cite>
                <span>Treasurer, Rowing Club</span>
                <span part="source">
                  <a rel="noopener noreferrer" href="https://lantern.example/city">The Lantern</a> ·
                  <time datetime="2026-03-13">${onDay('2026-03-13')}</time>
                </span>
              </span>
            </figcaption>
          </figure>
        </div>
      </div>`,
      { ignoreAttributes: ['class', 'dir'] },
    );
  });

  it('makes one link of a link in a link', async () => {
    const inner = { type: 'link', url: 'https://a.example/inner', text: 'the wall' };
    const strong = { type: 'strong', children: [inner] };
    const outer = { type: 'link', url: 'https://a.example/outer', text: 'Read of ' };
    const body = withBody({ type: 'paragraph', text: [{ ...outer, children: [strong] }] });
    await shows(body, 'Read of the wall');
    const links = [...rootOf(body).querySelectorAll('a')];
    expect(links.map(({ href, textContent }) => [href, textContent])).to.deep.equal([
      ['https://a.example/outer', 'Read of the wall'],
    ]);
  });

  /** What a block shows, in roles that a reader meets. */
  for (const [name, block, selector, words] of [
    ['a list', { type: 'list', items: ['a', 'b'] }, 'ul > li + li', 'a b'],
    [
      'a numbered list',
      { type: 'list', ordered: true, start: 4, items: ['a'] },
      'ol[start="4"]',
      'a',
    ],
    [
      'a list in a list',
      { type: 'list', items: [{ text: 'a', ordered: true, items: ['b'] }] },
      'ul > li > ol > li',
      'a b',
    ],
    ['a divider', { type: 'divider' }, 'hr', ''],
    [
      'a figure',
      { type: 'figure', src: 'https://a.example/x.png', alt: 'X', caption: 'c' },
      'figure > div > img[alt="X"][loading="lazy"]',
      'c',
    ],
    [
      'a gallery',
      {
        type: 'gallery',
        figures: [{ src: 'https://a.example/x.png' }, { src: 'https://a.example/y.png' }],
      },
      'li + li > figure > div > button > img',
      '',
    ],
    [
      'a table',
      { type: 'table', caption: 'C', columns: ['A'], rows: [['x']] },
      'table > tbody > tr > td',
      'C A x',
    ],
    [
      'a table with heads at the side',
      { type: 'table', rowHeaders: true, rows: [['A', 1234.5]] },
      'tr > th[scope=row] + td',
      'A 1,234.5',
    ],
    [
      'facts',
      { type: 'facts', title: 'T', items: [{ label: 'A', value: 'x' }] },
      'dt + dd',
      'T A x',
    ],
    [
      'a video, as a link',
      { type: 'video', url: 'https://a.example/v', title: 'V', caption: 'c' },
      'a[href="https://a.example/v"]',
      'V c Watch: V a.example',
    ],
    [
      'a video without page, with controls',
      { type: 'video', title: 'V', sources: [{ src: 'https://a.example/v.webm' }] },
      'video[controls][preload=none][src="https://a.example/v.webm"]',
      'This cannot be played here. Open the file V',
    ],
    [
      'audio, with controls',
      { type: 'audio', src: 'https://a.example/a.wav', title: 'A' },
      'audio[controls][preload=none][src="https://a.example/a.wav"]',
      'This cannot be played here. Open the file A',
    ],
    [
      'an embed, as a link',
      { type: 'embed', url: 'https://a.example/e', provider: 'P', text: 't' },
      'a[href="https://a.example/e"]',
      'P t Open: P a.example',
    ],
    ['HTML', { type: 'html', html: '<h2>a</h2><p>b</p>' }, 'h2 + p', 'a b'],
  ] as const)
    it(`shows ${name}`, async () => {
      const body = withBody(block);
      await until(() => !!rootOf(body).querySelector(selector), selector);
      expect(wordsOf(body).replace(/\s/g, '')).to.equal(words.replace(/\s/g, ''));
      expect(rootOf(body).querySelector('iframe, embed, object')).to.equal(null);
    });

  it('asks no third party for anything, pictures apart', async () => {
    const asked = (): readonly string[] =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /harbourtalk|tracker|\.(?:webm|wav|vtt)/.test(name));
    const body = place(ArticleBodyElement, { story: copyOf(fixtures.everything) });
    await shows(body, 'Open: Quay Gate neighbours');
    await shows(body, 'Words of an unknown element stay.');
    expect(asked()).to.deep.equal([]);
  });

  it('shows every block of everything', async () => {
    const body = place(ArticleBodyElement, { story: copyOf(fixtures.everything) });
    await shows(body, 'Words of an unknown element stay.');
    const words = wordsOf(body);
    for (const part of [
      'The 20:48 from Harbour End',
      'the river, all of it',
      'October 1998',
      'a Saturday in May 1931',
      'published at six',
      '“wet feet at worst”',
      'the kitchen, which feeds it',
      'Wie het water deert',
      'The boat comes alongside.',
      'Watch: The gauge at Quay Gate',
      'Listen: The bell of car 412',
      'nearly reached',
      'Never before late by more than an hour',
      'This line must look like any other.',
    ])
      expect(words).to.contain(part);
    expect(document.title).not.to.equal('taken over');
    expect(words).not.to.match(/taken over|<\w|undefined|\[object/);
  });

  for (const [level, tags] of [
    [undefined, 'H2 H3 H4'],
    ['1', 'H2 H3 H4'],
    ['2', 'H3 H4 H5'],
    ['4', 'H5 H6 H6'],
    ['6', 'H6 H6 H6'],
  ])
    it(`has its subheads below level ${level}`, async () => {
      const heads = [2, 3, 4].map((depth) => ({ type: 'heading', level: depth, text: `${depth}` }));
      const body = place(
        ArticleBodyElement,
        { story: { headline: 'H', body: heads } },
        level ? { 'heading-level': level } : {},
      );
      await shows(body, '4');
      const found = [...rootOf(body).querySelectorAll('[part=subhead]')];
      expect(found.map(({ tagName }) => tagName).join(' ')).to.equal(tags);
    });

  it('can be read by keyboard: links, and tables that scroll', async () => {
    const body = withBody(
      { type: 'paragraph', text: [{ type: 'link', url: 'https://a.example/', text: 'one' }] },
      { type: 'table', caption: 'Two', rows: [['x']] },
      {
        type: 'figure',
        src: 'https://a.example/x.png',
        alt: 'three',
        url: 'https://b.example/',
      },
      { type: 'html', html: '<p><a href="https://c.example/">four</a> <a>not this</a></p>' },
    );
    await shows(body, 'four');
    await until(() => !!rootOf(body).querySelector('table'), 'there is a table');
    const before = document.createElement('button');
    before.textContent = 'Before';
    body.before(before);
    before.focus();
    const reached: string[] = [];
    for (let step = 0; step < 4; step++) {
      await commands.pressKey('Tab');
      const at = rootOf(body).activeElement;
      reached.push(
        at?.getAttribute('aria-label') ?? at?.querySelector('img')?.alt ?? at?.textContent ?? '',
      );
    }
    expect(reached.map((name) => name.trim())).to.deep.equal(['one', 'Two', 'three', 'four']);
  });

  it('gives each table region a name', async () => {
    const body = withBody(
      { type: 'table', caption: 'Boats', rows: [['x']] },
      { type: 'table', rows: [['y']] },
    );
    await until(() => rootOf(body).querySelectorAll('table').length === 2, 'there are tables');
    const regions = [...rootOf(body).querySelectorAll('[role=region][tabindex="0"]')];
    expect(regions.map((region) => region.getAttribute('aria-label'))).to.deep.equal([
      'Boats',
      'Table',
    ]);
  });

  it('says of pictures in HTML what it says of others', async () => {
    const { src } = shortStory().lead as { src: string };
    const body = withBody({
      type: 'html',
      html: `<figure><img src="${src}" alt="X" width="16" height="9"><figcaption>c</figcaption></figure>`,
    });
    await shows(body, 'c');
    expect(rootOf(body).querySelector('figure[part=figure] img')?.getAttribute('alt')).to.equal(
      'X',
    );
  });

  it('shows an Arabic story from right to left, in its own language', async () => {
    const body = place(ArticleBodyElement, { story: copyOf(fixtures.arabic) });
    await until(() => !!rootOf(body).querySelector('[part=paragraph]'), 'there is text');
    const paragraph = rootOf(body).querySelector<HTMLElement>('[part=paragraph]');
    expect(paragraph?.lang).to.equal('ar');
    expect(paragraph && getComputedStyle(paragraph).direction).to.equal('rtl');
  });
});
