import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it } from 'vitest';
import { ArticleBylineElement } from '../../src/index.js';
import { onDay, onDayAtTime } from '../helpers/clock.js';
import { shortStory } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, place, rootOf, shows, wordsOf } from '../helpers/proof.js';

expectNoIncidents();
beforeAll(() => void ArticleBylineElement.define());
afterEach(clearDesk);

const times = (element: Element): readonly (string | null)[] =>
  [...rootOf(element).querySelectorAll('time')].map((time) => time.getAttribute('datetime'));

describe('<article-byline>', () => {
  it('shows who wrote the story, and when', async () => {
    const byline = place(ArticleBylineElement, { story: shortStory() });
    await shows(byline, 'Maud Terrieu');
    expect(byline).shadowDom.to.equal(
      `<div>
        <div part="byline">
          <ul role="list" part="authors">
            <li>
              <span><span>By</span> <bdi>Maud Terrieu</bdi> <span>City reporter</span></span>
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
      </div>`,
      { ignoreAttributes: ['class', 'dir'] },
    );
  });

  it('says "by" once, and links to authors who have a page', async () => {
    const authors = [
      { name: 'A', url: 'https://lantern.example/a' },
      { name: 'B', url: 'javascript:alert(1)' },
      { name: 'C', url: 'mailto:c@lantern.example' },
    ];
    const byline = place(ArticleBylineElement, { story: { headline: 'H', authors } });
    await shows(byline, 'By A');
    expect(wordsOf(byline)).to.equal('By A B C');
    const links = [...rootOf(byline).querySelectorAll('a')];
    expect(links.map((link) => `${link.textContent} ${link.getAttribute('href')}`)).to.deep.equal([
      'A https://lantern.example/a',
      'C mailto:c@lantern.example',
    ]);
  });

  it('shows a photo beside the name, without saying it twice', async () => {
    const { src } = shortStory().lead as { src: string };
    const authors = [{ name: 'A', photo: { src, alt: 'Portrait of A' } }, { name: 'B' }];
    const byline = place(ArticleBylineElement, { story: { headline: 'H', authors } });
    await shows(byline, 'By A');
    const photos = [...rootOf(byline).querySelectorAll('img')];
    expect(photos.map((photo) => [photo.getAttribute('src'), photo.alt])).to.deep.equal([
      [src, ''],
    ]);
  });

  it('shows no second date that says the same', async () => {
    const published = '2026-03-13T21:05:00Z';
    const story = { headline: 'H', published, modified: published };
    const byline = place(ArticleBylineElement, { story });
    await shows(byline, 'Published');
    expect(times(byline)).to.deep.equal([published]);
  });

  it('writes in the zone of the desk, and a day without a time of day', async () => {
    const story = {
      headline: 'H',
      timeZone: 'Asia/Tokyo',
      published: '2026-03-13T21:05:00Z',
      modified: '2026-03-14',
    };
    const byline = place(ArticleBylineElement, { story });
    await shows(byline, 'Published');
    expect(wordsOf(byline)).to.match(
      /Published March 14, 2026\D+6:05\sAM GMT\+9 Updated March 14, 2026 GMT\+9$/,
    );
    expect(times(byline)).to.deep.equal(['2026-03-13T21:05:00Z', '2026-03-14']);
  });

  it('writes a month as a month', async () => {
    const byline = place(ArticleBylineElement, { story: { headline: 'H', published: '2026-03' } });
    await shows(byline, 'Published');
    expect(wordsOf(byline)).to.match(/^Published March 2026\b/);
    expect(wordsOf(byline)).not.to.match(/\d:\d|March 1/);
  });

  it('speaks Arabic on an Arabic page', async () => {
    const byline = place(ArticleBylineElement, { story: shortStory() }, { lang: 'ar' });
    await shows(byline, 'بقلم');
    expect(rootOf(byline).querySelector('bdi')?.getAttribute('lang')).to.equal('en');
  });
});
