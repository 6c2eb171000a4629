import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it } from 'vitest';
import { KeyPointsElement } from '../../src/index.js';
import { shortStory } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, place, rootOf, shows, showsFallback, until } from '../helpers/proof.js';

expectNoIncidents();
beforeAll(() => void KeyPointsElement.define());
afterEach(clearDesk);

describe('<key-points>', () => {
  it('shows a list with a name', async () => {
    const points = place(KeyPointsElement, { story: shortStory() });
    await shows(points, 'All are ashore.');
    expect(points).shadowDom.to.equal(
      `<div>
        <section part="key-points" aria-label="Key points">
          <ul role="list">
            <li part="point">All are ashore.</li>
            <li part="point">The river still rises.</li>
          </ul>
        </section>
      </div>`,
      { ignoreAttributes: ['class', 'dir'] },
    );
  });

  it('takes every kind of rich text', async () => {
    const keyPoints = [
      'Plain <b>is plain</b>',
      { html: '<p>HTML <b>is bold</b></p>' },
      [
        { type: 'text', text: 'Nodes ' },
        { type: 'strong', text: 'are strong', children: [{ type: 'em', text: ' and nested' }] },
        { type: 'break' },
        { type: 'time', time: '2026-03' },
        { type: 'link', url: 'tel:+31', children: [{ type: 'mark', text: 'call' }] },
      ],
    ];
    const points = place(KeyPointsElement, { story: { headline: 'H', keyPoints } });
    await shows(points, 'HTML is bold');
    const [list] = rootOf(points).querySelectorAll('ul');
    expect(list).dom.to.equal(
      `<ul role="list">
        <li part="point">Plain &lt;b&gt;is plain&lt;/b&gt;</li>
        <li part="point">HTML <strong>is bold</strong></li>
        <li part="point">
          Nodes <strong>are strong<em> and nested</em></strong><br>
          <time datetime="2026-03">March 2026</time><a href="tel:+31"><mark>call</mark></a>
        </li>
      </ul>`,
      { ignoreAttributes: ['class', 'dir', 'lang'] },
    );
  });

  it('names the language of the story where it is not that of the page', async () => {
    const story = { ...shortStory(), language: 'nl' };
    const points = place(KeyPointsElement, { story });
    await shows(points, 'All are ashore.');
    expect(rootOf(points).querySelector('ul')?.lang).to.equal('nl');
    expect(rootOf(points).querySelector('section')?.getAttribute('aria-label')).to.equal(
      'Key points',
    );
  });

  it('keeps its fallback where there are no points', async () => {
    const story = { headline: 'H', keyPoints: [] };
    const points = place(KeyPointsElement, { story, fallback: 'Read it' });
    await until(() => !!points.story, 'there is a story');
    await points.updateComplete;
    expect(showsFallback(points)).to.equal(true);
  });
});
