import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it, vi } from 'vitest';
import { StoryCardElement } from '../../src/index.js';
import {
  linesOf,
  longWord,
  missingPicture,
  overflowOf,
  partsOf,
  picture,
  picturesSettled,
} from '../helpers/cards.js';
import { shortStory } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, desk, place, rootOf, shows, showsFallback, until } from '../helpers/proof.js';
import { faultUrl } from '../helpers/wire.js';

expectNoIncidents();
beforeAll(() => void StoryCardElement.define());
afterEach(() => {
  clearDesk();
  vi.useRealTimers();
});

const links = (element: Element): string[] =>
  [...rootOf(element).querySelectorAll('a')].map(({ href }) => href);

describe('<story-card>', () => {
  it('shows labels, headline, a line and a picture of a story, as one link', async () => {
    const story = {
      ...shortStory(),
      url: 'https://lantern.example/tram',
      standfirst: { html: 'Emptied by <a href="https://boat.example/">boat</a>.' },
    };
    const card = place(StoryCardElement, { story });
    await shows(card, 'Emptied by boat.');
    expect(linesOf(card, 'headline')).to.deep.equal(['Tram afloat']);
    expect(linesOf(card, 'section')).to.deep.equal(['City']);
    expect(rootOf(card).querySelector('.status')?.textContent).to.equal('Live');
    expect(links(card)).to.deep.equal(['https://lantern.example/tram']);
    await picturesSettled(card);
    expect(rootOf(card).querySelector('img')?.alt).to.equal('A tram in the river');
    // The words come first for those who listen.
    expect(rootOf(card).querySelector('.card')?.firstElementChild?.className).to.equal('teaser');
  });

  it('is a link all over', async () => {
    const card = place(StoryCardElement, { story: shortStory() }, { href: '/tram' });
    await shows(card, 'Tram afloat');
    const [article] = partsOf(card, 'card');
    const box = article?.getBoundingClientRect();
    if (!box) throw new Error('there is no card');
    for (const [x, y] of [
      [box.left + 2, box.top + 2],
      [box.right - 2, box.top + 2],
      [box.left + 2, box.bottom - 2],
      [box.right - 2, box.bottom - 2],
    ] as const) {
      const hit = rootOf(card).elementFromPoint(x, y);
      expect(hit?.matches('a'), `${x}, ${y}`).to.equal(true);
    }
    expect(links(card)).to.deep.equal([new URL('/tram', document.baseURI).href]);
  });

  it('is no link where there is nowhere to go', async () => {
    const card = place(StoryCardElement, { story: shortStory() }, { href: 'javascript:alert(1)' });
    await shows(card, 'Tram afloat');
    expect(links(card)).to.deep.equal([]);
  });

  describe('tells how old it is', () => {
    const now = Date.parse('2026-03-14T12:00:00Z');
    it.each([
      ['2026-03-14T11:59:40Z', 'This minute'],
      ['2026-03-14T11:55:00Z', '5 min. ago'],
      ['2026-03-14T08:30:00Z', '3 hr. ago'],
      ['2026-03-13T08:30:00Z', 'yesterday'],
      ['2026-03-10T08:30:00Z', '4 days ago'],
      ['2026-03-01T08:30:00Z', 'March 1, 2026'],
      ['2026-04-01T08:30:00Z', 'April 1, 2026'],
      ['2026-03-14', 'March 14, 2026'],
      ['2026-03', 'March 2026'],
    ])('%s: %s', async (published, said) => {
      vi.spyOn(Date, 'now').mockReturnValue(now);
      const card = place(StoryCardElement, { story: { headline: 'H', published } });
      await until(() => linesOf(card, 'age').length > 0, 'it tells its age');
      vi.restoreAllMocks();
      expect(linesOf(card, 'age')[0]?.toLowerCase()).to.equal(said.toLowerCase());
      expect(rootOf(card).querySelector('time')?.dateTime).to.equal(published);
    });

    it('by its last change while it goes on, and by its beginning once it is over', async () => {
      const times = { published: '2026-03-01', modified: '2026-03-02' };
      const card = place(StoryCardElement, { story: { headline: 'H', status: 'live', ...times } });
      await until(() => linesOf(card, 'age').length > 0, 'it tells its age');
      expect(linesOf(card, 'age')).to.deep.equal(['Updated March 2, 2026']);
      card.story = { headline: 'H', status: 'final', ...times };
      await until(() => linesOf(card, 'age')[0] === 'March 1, 2026', 'it is over');
    });

    it('and gets older', async () => {
      const clock = vi.spyOn(Date, 'now').mockReturnValue(now);
      const card = place(StoryCardElement, {
        story: { headline: 'H', published: '2026-03-14T11:55:00Z' },
      });
      await shows(card, '5 min. ago');
      clock.mockReturnValue(now + 60_000);
      card.requestUpdate();
      await shows(card, '6 min. ago');
      vi.restoreAllMocks();
    });
  });

  describe('by hand', () => {
    const byHand = {
      headline: 'Dust',
      href: '/dust',
      section: 'Science',
      kicker: 'Space',
      status: 'upcoming',
      image: picture,
      'image-alt': 'Map',
      published: '2022-12-23',
    };

    it('says what the attributes say, and the content as its line', async () => {
      const card = place(StoryCardElement, { fallback: 'A short history.' }, byHand);
      await shows(card, 'Dust');
      expect(['headline', 'section', 'kicker', 'age'].map((part) => linesOf(card, part)[0]))
        .to.deep //
        .equal(['Dust', 'Science', 'Space', 'December 23, 2022']);
      expect(rootOf(card).querySelector('.status')?.textContent).to.equal('Upcoming');
      expect(rootOf(card).querySelector('.line slot')).not.to.equal(null);
      await picturesSettled(card);
      expect(rootOf(card).querySelector('img')?.alt).to.equal('Map');
      expect(links(card)).to.deep.equal([new URL('/dust', document.baseURI).href]);
      await expect(card).to.be.accessible();
    });

    it('takes a picture of the page', async () => {
      const card = place(StoryCardElement, {}, { headline: 'Dust', href: '/dust' });
      const image = document.createElement('img');
      Object.assign(image, { slot: 'image', src: picture, alt: '' });
      card.append(image);
      await until(() => !!image.assignedSlot, 'it has a place');
      const box = image.getBoundingClientRect();
      expect(box.width / box.height).to.be.closeTo(1.5, 0.02);
    });

    it('stands until there is a story', async () => {
      const card = place(StoryCardElement, { src: faultUrl('silent') }, byHand);
      await shows(card, 'Dust');
      card.story = shortStory();
      await shows(card, 'Tram afloat');
      expect(linesOf(card, 'section')).to.deep.equal(['City']);
    });

    it('is a mere fallback without a headline', async () => {
      const card = place(StoryCardElement, { fallback: 'Read it' }, { section: 'Science' });
      await card.updateComplete;
      expect(showsFallback(card)).to.equal(true);
      expect(partsOf(card, 'card')).to.have.lengthOf(0);
    });
  });

  it('shows no more than a headline where there is no more', async () => {
    const card = place(StoryCardElement, { story: { headline: 'Only this' } });
    await shows(card, 'Only this');
    expect(rootOf(card).querySelector('.teaser')?.children).to.have.lengthOf(1);
  });

  for (const width of [320, 768])
    for (const [name, lead] of [
      ['that comes, of unknown size', { src: picture }],
      ['that fails', { src: missingPicture }],
      ['that fails, of known size', { src: missingPicture, width: 9, height: 90 }],
    ] as const)
      it(`stays as it is with a picture ${name}, at ${width} px`, async () => {
        desk().style.inlineSize = `${width}px`;
        const card = place(StoryCardElement, {
          story: { headline: 'H', lead: { type: 'figure', ...lead } },
        });
        await shows(card, 'H');
        const before = card.getBoundingClientRect().height;
        await picturesSettled(card);
        expect(card.getBoundingClientRect().height).to.equal(before);
        expect(before).to.be.greaterThan(100);
      });

  it('stays readable with one word of 200 letters', async () => {
    desk().style.inlineSize = '320px';
    const card = place(StoryCardElement, {
      story: {
        headline: longWord,
        kicker: longWord,
        section: { name: longWord },
        standfirst: longWord,
        lead: { type: 'figure', src: picture },
      },
    });
    await shows(card, longWord);
    expect(overflowOf(card)).to.equal(0);
  });
});
