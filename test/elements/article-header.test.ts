import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it } from 'vitest';
import { ArticleHeaderElement } from '../../src/index.js';
import { onDay, onDayAtTime } from '../helpers/clock.js';
import { shortStory } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, place, rootOf, shows, until, wordsOf } from '../helpers/proof.js';

expectNoIncidents();
beforeAll(() => void ArticleHeaderElement.define());
afterEach(async () => {
  clearDesk();
  // What is kept of a visit is kept in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  localStorage.clear();
});

describe('<article-header>', () => {
  it('shows the top of the story', async () => {
    const header = place(ArticleHeaderElement, { story: shortStory() });
    await shows(header, 'Tram afloat');
    const { src } = shortStory().lead as { src: string };
    expect(header).shadowDom.to.equal(
      `<div>
        <header>
          <p>
            <bdi part="section"><a rel="noopener noreferrer" href="https://lantern.example/city">City</a></bdi>
            <slot name="status"><span>Live</span></slot>
            <bdi part="kicker">Flood</bdi>
          </p>
          <h1 part="headline">Tram afloat</h1>
          <p part="standfirst">The last tram is emptied by boat.</p>
          <div part="byline">
            <ul role="list" part="authors">
              <li>
                <span>
                  <span>By</span> <bdi>Maud Terrieu</bdi> <span>City reporter</span>
                </span>
              </li>
            </ul>
            <p part="dates">
              <span>Published
                <time datetime="2026-03-13T21:05:00Z">${onDayAtTime('2026-03-13T21:05:00Z')}</time>
              </span>
              <span>Updated
                <time datetime="2026-03-14">${onDay('2026-03-14')}</time> <span>UTC</span>
              </span>
            </p>
          </div>
          <figure part="figure">
            <div data-missing="Picture not available">
              <img src="${src}" width="16" height="9" alt="A tram in the river"
                loading="eager" fetchpriority="high" decoding="async">
            </div>
          </figure>
          <section part="key-points" aria-label="Key points">
            <ul role="list">
              <li part="point">All are ashore.</li>
              <li part="point">The river still rises.</li>
            </ul>
          </section>
        </header>
      </div>`,
      { ignoreAttributes: ['class', 'dir'] },
    );
  });

  it('is as short as its story', async () => {
    const header = place(ArticleHeaderElement, { story: { headline: 'Only this' } });
    await shows(header, 'Only this');
    expect(header).shadowDom.to.equal(
      '<div><header><h1 part="headline">Only this</h1></header></div>',
      { ignoreAttributes: ['class', 'dir'] },
    );
  });

  for (const [status, word] of [
    ['upcoming', 'Upcoming'],
    ['live', 'Live'],
    ['developing', 'Developing'],
    ['final', undefined],
  ])
    it(`says "${word}" of a story that is ${status}`, async () => {
      const header = place(ArticleHeaderElement, { story: { headline: 'H', status } });
      await shows(header, 'H');
      expect(wordsOf(header)).to.equal(word ? `${word} H` : 'H');
    });

  for (const [level, tag] of [
    [undefined, 'H1'],
    ['1', 'H1'],
    ['2', 'H2'],
    ['6', 'H6'],
    ['9', 'H6'],
    ['2.7', 'H2'],
  ])
    it(`has its headline on level ${level}`, async () => {
      const attributes: Record<string, string> = level ? { 'heading-level': level } : {};
      const header = place(ArticleHeaderElement, { story: shortStory() }, attributes);
      await shows(header, 'Tram afloat');
      const headline = rootOf(header).querySelector('[part=headline]');
      expect(headline?.tagName).to.equal(tag);
    });

  for (const level of ['0', '-1', 'two', ''])
    it(`has its headline on its usual level for "${level}", which is none`, async () => {
      const header = place(
        ArticleHeaderElement,
        { story: shortStory() },
        { 'heading-level': level },
      );
      await shows(header, 'Tram afloat');
      expect(rootOf(header).querySelector('[part=headline]')?.tagName).to.equal('H1');
    });

  it('changes the level at once', async () => {
    const header = place(ArticleHeaderElement, { story: shortStory() });
    await shows(header, 'Tram afloat');
    header.headingLevel = 3;
    await header.updateComplete;
    expect(rootOf(header).querySelector('[part=headline]')?.tagName).to.equal('H3');
  });

  it('leads with the poster of a video, which is a link to it', async () => {
    const { src } = shortStory().lead as { src: string };
    const lead = {
      type: 'video',
      poster: src,
      url: 'https://lantern.example/v',
      title: 'The bell',
    };
    const header = place(ArticleHeaderElement, { story: { headline: 'H', lead } });
    await shows(header, 'H');
    const link = rootOf(header).querySelector('figure a');
    expect(link?.getAttribute('href')).to.equal('https://lantern.example/v');
    expect(link?.querySelector('img')?.alt).to.equal('Watch: The bell');
    const height = header.offsetHeight;
    await until(() => !!link?.querySelector('.action'), 'it says so on the poster');
    expect(header.offsetHeight).to.equal(height);
  });

  it('leaves the place and the description of a picture that is missing', async () => {
    const lead = { type: 'figure', src: '/faults/404', alt: 'A tram', width: 160, height: 90 };
    const header = place(ArticleHeaderElement, { story: { headline: 'H', lead } });
    await until(() => !!rootOf(header).querySelector('.missing'), 'the picture is missing');
    const image = rootOf(header).querySelector('img');
    expect(image?.alt).to.equal('A tram');
    expect(rootOf(header).querySelector('figure')?.getBoundingClientRect().height).to.be.above(50);
  });

  it('marks key points that are new since the last visit, if asked', async () => {
    const points = (header: Element): (string | undefined)[] =>
      [...rootOf(header).querySelectorAll('[part=point]')].map((one) => one.textContent?.trim());
    const [known, late] = ['All are ashore.', 'The river still rises.'];
    const story = (...keyPoints: readonly string[]): object => ({ ...shortStory(), keyPoints });
    const forgetful = place(ArticleHeaderElement, { story: story(known) });
    await until(() => points(forgetful).length === 1, 'its points');
    const earlier = place(ArticleHeaderElement, { story: story(known) }, { remember: '' });
    await until(() => localStorage.length > 0, 'it is kept');
    expect(points(earlier)).to.deep.equal([known]);
    const header = place(ArticleHeaderElement, { story: story(late, known) }, { remember: '' });
    await until(() => points(header).length === 2, 'its points');
    expect(points(header)).to.deep.equal([`New ${late}`, known]);
    await expect(header).to.be.accessible();
  });

  describe('told where the corrections stand', () => {
    const corrections = '#corrections';
    const corrected = (header: Element): HTMLAnchorElement | null =>
      rootOf(header).querySelector('.corrected');
    const story = {
      headline: 'H',
      corrections: [
        { time: '2026-03-14', text: 'First.' },
        { time: '2026-03-15', text: 'Last.' },
        { time: '2026-03-13', text: 'Before.' },
      ],
    };

    it('says when the last one was made, and leads there', async () => {
      const header = place(ArticleHeaderElement, { story }, { corrections });
      await shows(header, 'Corrected');
      expect(corrected(header)?.getAttribute('href')).to.equal('#corrections');
      expect(corrected(header)?.querySelector('time')?.dateTime).to.equal('2026-03-15');
      await expect(header).to.be.accessible();
    });

    it('says nothing of a story without any, nor where it is not told', async () => {
      const headers = [
        place(ArticleHeaderElement, { story: { headline: 'H' } }, { corrections }),
        place(ArticleHeaderElement, { story }),
        place(ArticleHeaderElement, { story }, { corrections: 'javascript:alert(1)' }),
      ];
      for (const header of headers) {
        await shows(header, 'H');
        expect(corrected(header)).to.equal(null);
        expect(wordsOf(header)).to.equal('H');
      }
    });
  });
});
