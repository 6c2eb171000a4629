import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it } from 'vitest';
import { SourceListElement } from '../../src/index.js';
import { linesOf, longWord, overflowOf, partsOf } from '../helpers/cards.js';
import { changed, fixtures, shortStory } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, desk, place, rootOf, shows, showsFallback, until } from '../helpers/proof.js';

expectNoIncidents();
beforeAll(() => void SourceListElement.define());
afterEach(clearDesk);

describe('<source-list>', () => {
  it('names what the story rests on, with links and notes', async () => {
    const list = place(SourceListElement, {
      story: {
        headline: 'H',
        sources: [
          { name: 'River board', url: 'https://river.example/', note: { html: 'By <b>hour</b>' } },
          { name: 'Our reporter' },
          { name: 'A bad one', url: 'javascript:alert(1)' },
        ],
      },
    });
    await shows(list, 'By hour');
    expect(list).shadowDom.to.equal(
      `<div>
        <section part="sources" aria-label="Sources">
          <h2 part="title">Sources</h2>
          <ul role="list">
            <li part="source">
              <p><a rel="noopener noreferrer" href="https://river.example/">River board</a></p>
              <p>By <strong>hour</strong></p>
            </li>
            <li part="source"><p>Our reporter</p></li>
            <li part="source"><p>A bad one</p></li>
          </ul>
        </section>
      </div>`,
      { ignoreAttributes: ['class', 'dir'] },
    );
  });

  it('fits the headings of the page', async () => {
    const list = place(SourceListElement, { story: shortStory() }, { 'heading-level': '4' });
    await shows(list, 'Maud Terrieu');
    expect(rootOf(list).querySelector('h4')?.textContent).to.equal('Sources');
  });

  it('stands at the right edge in Arabic', async () => {
    desk().lang = 'ar';
    desk().dir = 'rtl';
    const list = place(SourceListElement, { story: changed(fixtures.arabic, ['url']) });
    await shows(list, 'المصادر');
    for (const name of rootOf(list).querySelectorAll('.name'))
      expect(getComputedStyle(name).direction).to.equal('rtl');
  });

  it('keeps its fallback where the story names none', async () => {
    const list = place(SourceListElement, { story: { headline: 'H', sources: [] }, fallback: 'F' });
    await until(() => !!list.story, 'there is a story');
    await list.updateComplete;
    expect(showsFallback(list)).to.equal(true);
  });

  it('stays readable with one word of 200 letters, and with fifty sources', async () => {
    desk().style.inlineSize = '320px';
    const source = { name: longWord, url: 'https://river.example/', note: longWord };
    const sources = Array.from({ length: 50 }, () => source);
    const list = place(SourceListElement, { story: { headline: 'H', sources } });
    await shows(list, longWord);
    expect(partsOf(list, 'source')).to.have.lengthOf(50);
    expect(linesOf(list, 'source')[49]).to.equal(`${longWord} ${longWord}`);
    expect(overflowOf(list)).to.equal(0);
  });
});
