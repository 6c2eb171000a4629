import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it } from 'vitest';
import { RelatedStoriesElement } from '../../src/index.js';
import {
  linesOf,
  longWord,
  missingPicture,
  overflowOf,
  partsOf,
  picture,
  picturesSettled,
} from '../helpers/cards.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, desk, place, rootOf, shows, showsFallback, until } from '../helpers/proof.js';

expectNoIncidents();
beforeAll(() => void RelatedStoriesElement.define());
afterEach(clearDesk);

const related = [
  {
    headline: 'A tram in the snow',
    url: 'https://lantern.example/snow',
    section: { name: 'City', url: 'https://lantern.example/city' },
    image: { src: picture, alt: 'Map' },
    published: '2019-10',
  },
  { headline: 'Sandbags', url: 'https://lantern.example/sand' },
];

describe('<related-stories>', () => {
  it('shows a card for each', async () => {
    const list = place(RelatedStoriesElement, { story: { headline: 'H', related } });
    await shows(list, 'Sandbags');
    expect(linesOf(list, 'headline')).to.deep.equal(['A tram in the snow', 'Sandbags']);
    expect(linesOf(list, 'section')).to.deep.equal(['City']);
    expect(linesOf(list, 'age')).to.deep.equal(['October 2019']);
    // One link a card: that of a section would be a second.
    expect([...rootOf(list).querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'https://lantern.example/snow',
      'https://lantern.example/sand',
    ]);
  });

  it('fits the headings of the page: those of the cards are one below', async () => {
    const list = place(
      RelatedStoriesElement,
      { story: { headline: 'H', related } },
      { 'heading-level': '3' },
    );
    await shows(list, 'Sandbags');
    expect(rootOf(list).querySelector('h3')?.textContent).to.equal('Related');
    expect(rootOf(list).querySelectorAll('h4')).to.have.lengthOf(2);
  });

  it('keeps its fallback where the story names none', async () => {
    const list = place(RelatedStoriesElement, { story: { headline: 'H' }, fallback: 'F' });
    await until(() => !!list.story, 'there is a story');
    await list.updateComplete;
    expect(showsFallback(list)).to.equal(true);
  });

  for (const width of [320, 768])
    it(`stays as it is while pictures come or fail, at ${width} px`, async () => {
      desk().style.inlineSize = `${width}px`;
      const images = [
        { src: picture },
        { src: missingPicture },
        { src: missingPicture, width: 9, height: 90 },
      ];
      const list = place(RelatedStoriesElement, {
        story: {
          headline: 'H',
          related: images.map((image, at) => ({ headline: `Story ${at}`, url: '/', image })),
        },
      });
      await shows(list, 'Story 2');
      const before = list.getBoundingClientRect().height;
      await picturesSettled(list);
      expect(list.getBoundingClientRect().height).to.equal(before);
      expect(rootOf(list).querySelectorAll('.missing')).to.have.lengthOf(2);
      for (const frame of rootOf(list).querySelectorAll('.frame')) {
        const box = frame.getBoundingClientRect();
        expect(box.width / box.height).to.be.closeTo(1.5, 0.02);
      }
    });

  it('stays readable with one word of 200 letters, and with fifty stories', async () => {
    desk().style.inlineSize = '320px';
    const one = {
      headline: longWord,
      url: '/',
      section: { name: longWord },
      image: { src: picture },
    };
    const list = place(RelatedStoriesElement, {
      story: { headline: 'H', related: Array.from({ length: 50 }, () => one) },
    });
    await shows(list, longWord);
    expect(partsOf(list, 'card')).to.have.lengthOf(50);
    expect(overflowOf(list)).to.equal(0);
    const images = () => rootOf(list).querySelectorAll('img[loading=lazy]').length === 50;
    await until(images, 'each has its picture');
  });

  it('can be read by everyone', async () => {
    const list = place(RelatedStoriesElement, { story: { headline: 'H', related } });
    await shows(list, 'Sandbags');
    await expect(list).to.be.accessible();
  });
});
