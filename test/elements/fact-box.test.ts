import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it } from 'vitest';
import { FactBoxElement } from '../../src/index.js';
import { longWord, overflowOf, partsOf } from '../helpers/cards.js';
import { shortStory } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import {
  clearDesk,
  desk,
  minutes,
  next,
  place,
  rootOf,
  shows,
  showsFallback,
  until,
} from '../helpers/proof.js';

expectNoIncidents();
beforeAll(() => void FactBoxElement.define());
afterEach(clearDesk);

const box = (title: string, value: string, id?: string) => ({
  type: 'facts',
  title,
  items: [{ label: 'Seats', value }],
  ...(id && { id }),
});
const story = {
  headline: 'H',
  body: [
    { type: 'paragraph', text: 'Words.' },
    box('The tram', '48'),
    box('The bus', '40', 'bus'),
    box('bus', '41'),
  ],
  updates: [{ id: 'u', time: '2026-03-14', body: [box('The boat', '8')] }],
};
const rows = (element: Element): string[] =>
  [...rootOf(element).querySelectorAll('dl > div')].map((row) =>
    [...row.children]
      .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
      .join(': '),
  );

/** A `<fact-box>` with a list in it, as a page writes it. */
function byHand(markup: string, attributes: Readonly<Record<string, string>> = {}): FactBoxElement {
  const element = document.createElement('fact-box');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = markup;
  desk().append(element);
  return element;
}

describe('<fact-box>', () => {
  it('shows the first facts of a story, under their title', async () => {
    const element = place(FactBoxElement, { story });
    await shows(element, 'The tram');
    expect(element).shadowDom.to.equal(
      `<div>
        <aside part="facts" aria-label="The tram">
          <h2 part="facts-title">The tram</h2>
          <dl><div><dt><bdi>Seats</bdi></dt><dd><bdi>48</bdi></dd></div></dl>
        </aside>
      </div>`,
      { ignoreAttributes: ['class', 'dir'] },
    );
    await expect(element).to.be.accessible();
  });

  it.each([
    ['id', 'bus', 'The bus', 'Seats: 40'],
    ['title', 'The tram', 'The tram', 'Seats: 48'],
    ['title, in an update', 'The boat', 'The boat', 'Seats: 8'],
  ])('finds them by %s', async (_name, facts, title, row) => {
    const element = place(FactBoxElement, { story }, { facts });
    await shows(element, title);
    expect(rows(element)).to.deep.equal([row]);
  });

  it('fits the headings of the page', async () => {
    const element = place(FactBoxElement, { story }, { 'heading-level': '4' });
    await shows(element, 'The tram');
    expect(rootOf(element).querySelector('h4')?.textContent).to.equal('The tram');
  });

  it('tells once that there are no such facts, and keeps its fallback', async () => {
    const element = place(FactBoxElement, { fallback: 'Read it' }, { facts: 'nowhere' });
    const lines = minutes(element);
    const failed = next(element, 'story-error');
    element.story = shortStory();
    expect((await failed).detail).to.include({ code: 'not-found', phase: 'find' });
    element.requestUpdate();
    await element.updateComplete;
    expect(showsFallback(element)).to.equal(true);
    expect(lines).to.deep.equal(['load', 'error not-found']);
  });

  it('keeps its fallback, and tells of nothing, where the story has no facts', async () => {
    const element = place(FactBoxElement, { story: { headline: 'H' }, fallback: 'Read it' });
    const lines = minutes(element);
    await until(() => !!element.story, 'there is a story');
    await element.updateComplete;
    expect(showsFallback(element)).to.equal(true);
    expect(lines).to.deep.equal(['load']);
  });

  describe('by hand', () => {
    const list =
      '<dl><dt>Built</dt><dd>1974</dd><dt>Seats</dt><dd><b>48</b>, see <a href="/plan">the plan</a></dd></dl>';

    it('sets a list of the page, with its links and emphasis', async () => {
      const element = byHand(list, { heading: 'Car 412' });
      await shows(element, 'see the plan');
      expect(rows(element)).to.deep.equal(['Built: 1974', 'Seats: 48, see the plan']);
      expect(rootOf(element).querySelector('a')?.href).to.equal(
        new URL('/plan', location.href).href,
      );
      expect(rootOf(element).querySelector('strong')?.textContent).to.equal('48');
      await expect(element).to.be.accessible();
    });

    it('follows the page as it changes', async () => {
      const element = byHand(list);
      await shows(element, '1974');
      const [, fact] = element.querySelectorAll('dd, dt');
      if (fact) fact.textContent = '1975';
      await shows(element, '1975');
    });

    it('takes nothing along but words', async () => {
      const element = byHand(
        `<dl><dt>A</dt><dd onclick="x()"><a href="javascript:x()">words</a><img src="/x.png" alt=""><style>p{}</style></dd></dl>`,
      );
      await shows(element, 'words');
      expect(rows(element)).to.deep.equal(['A: words']);
      expect(rootOf(element).querySelectorAll('a, img, style, [onclick]')).to.have.lengthOf(0);
    });

    it('stands until there is a story', async () => {
      const element = byHand(list);
      await shows(element, '1974');
      element.story = story;
      await shows(element, 'The tram');
    });

    it('is a mere fallback where the list is empty', async () => {
      const element = byHand('<dl></dl>');
      await element.updateComplete;
      expect(showsFallback(element)).to.equal(true);
      expect(partsOf(element, 'facts')).to.have.lengthOf(0);
    });
  });

  it('stays readable with one word of 200 letters, and with fifty facts', async () => {
    desk().style.inlineSize = '320px';
    const items = Array.from({ length: 50 }, () => ({ label: longWord, value: longWord }));
    const element = place(FactBoxElement, {
      story: { headline: 'H', body: [{ type: 'facts', title: longWord, items }] },
    });
    await shows(element, longWord);
    expect(rows(element)).to.have.lengthOf(50);
    expect(overflowOf(element)).to.equal(0);
  });
});
