import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it } from 'vitest';
import { CorrectionNoteElement } from '../../src/index.js';
import { linesOf, longWord, overflowOf, partsOf } from '../helpers/cards.js';
import { shortStory } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, desk, place, rootOf, shows, showsFallback, until } from '../helpers/proof.js';

expectNoIncidents();
beforeAll(() => void CorrectionNoteElement.define());
afterEach(clearDesk);

const story = {
  ...shortStory(),
  corrections: [
    { time: '2026-03-13T10:00:00Z', text: 'The second.' },
    { time: '2026-03-14T10:00:00Z', text: { html: 'The <b>fourth</b>.' } },
    { time: '2026-03-13', text: 'The third: a day stands above its times.' },
  ],
  updates: [
    {
      id: 'a b',
      time: '2026-03-12T09:00:00Z',
      headline: 'A tram has stopped',
      correction: { time: '2026-03-13T09:00:00Z', text: 'The first.' },
    },
    {
      id: 'withdrawn',
      time: '2026-03-12T10:00:00Z',
      headline: 'A tram has sunk',
      correction: { time: '2026-03-13T12:00:00Z', text: 'It had not.' },
      retracted: { time: '2026-03-13T13:00:00Z' },
    },
  ],
};
const heightOf = (element: Element): number => element.getBoundingClientRect().height;

describe('<correction-note>', () => {
  it('tells what was put right, when, newest first', async () => {
    const note = place(CorrectionNoteElement, { story });
    await shows(note, 'The fourth.');
    const lines = linesOf(note, 'correction');
    expect(lines).to.have.lengthOf(4);
    expect(lines[0]).to.match(/^Correction March 14, 2026 at 10:00\sAM UTC The fourth\.$/);
    expect(lines[1]).to.match(/^Correction March 13, 2026 UTC The third/);
    expect(lines[2]).to.match(/The second\.$/);
    expect(lines[3]).to.match(/The first\. In the update: A tram has stopped$/);
    expect(rootOf(note).querySelector('section')?.getAttribute('aria-label')).to.equal(
      'Corrections',
    );
  });

  it('leads to the update that was put right, on this page or another', async () => {
    const note = place(CorrectionNoteElement, { story });
    await shows(note, 'The first.');
    const link = (): string | undefined => partsOf(note, 'update')[0]?.getAttribute('href') ?? '';
    expect(link()).to.match(/^#update-a%20b$|\/[^#]*#update-a%20b$/);
    note.href = 'https://lantern.example/tram#top';
    await note.updateComplete;
    expect(link()).to.equal('https://lantern.example/tram#update-a%20b');
    note.href = 'javascript:alert(1)';
    await note.updateComplete;
    expect(link()).not.to.contain('javascript');
  });

  it('names an update without a headline by its time', async () => {
    const note = place(CorrectionNoteElement, {
      story: {
        headline: 'H',
        updates: [
          { id: 'u', time: '2026-03-12', correction: { time: '2026-03-13', text: 'Not so.' } },
        ],
      },
    });
    await shows(note, 'Not so.');
    expect(linesOf(note, 'update')).to.deep.equal(['March 12, 2026 UTC']);
  });

  it('takes no room while it loads, nor for a story without corrections', async () => {
    desk().setAttribute('theme', 'paper');
    const note = place(CorrectionNoteElement, { story: { headline: 'Only this' } });
    await until(() => !!note.story, 'there is a story');
    await until(() => !!rootOf(note).querySelector('.none'), 'it says nothing');
    expect(heightOf(note)).to.equal(0);
    note.story = story;
    await shows(note, 'The first.');
    expect(heightOf(note)).to.be.greaterThan(100);
  });

  it('leaves what the page says where there is nothing to put right', async () => {
    const note = place(CorrectionNoteElement, {
      story: { headline: 'Only this', corrections: [] },
      fallback: 'No corrections so far.',
    });
    await until(() => !!note.story, 'there is a story');
    await note.updateComplete;
    expect(showsFallback(note)).to.equal(true);
  });

  it('stays readable with one word of 200 letters, and with fifty corrections', async () => {
    desk().style.inlineSize = '320px';
    const note = place(CorrectionNoteElement, {
      story: {
        headline: 'H',
        corrections: Array.from({ length: 50 }, () => ({ time: '2026-03-14', text: longWord })),
      },
    });
    await shows(note, longWord);
    expect(partsOf(note, 'correction')).to.have.lengthOf(50);
    expect(overflowOf(note)).to.equal(0);
  });

  it('can be read by everyone', async () => {
    const note = place(CorrectionNoteElement, { story });
    await shows(note, 'The first.');
    await expect(note).to.be.accessible();
  });
});
