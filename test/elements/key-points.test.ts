import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it, vi } from 'vitest';
import { KeyPointsElement } from '../../src/index.js';
import { shortStory } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, place, rootOf, shows, showsFallback, until } from '../helpers/proof.js';

expectNoIncidents();
beforeAll(() => void KeyPointsElement.define());
afterEach(async () => {
  clearDesk();
  // What is kept of a visit is kept in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  localStorage.clear();
});

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

  describe('since the last visit', () => {
    const toll = { headline: 'H', id: 'toll', url: 'https://lantern.example/toll' };
    const [one, other] = ['All are ashore.', 'The river still rises.'];
    const visit = async (
      keyPoints: readonly unknown[],
      attributes: Readonly<Record<string, string>> = { remember: '' },
      more: object = {},
    ): Promise<KeyPointsElement> => {
      const points = place(
        KeyPointsElement,
        { story: { ...toll, ...more, keyPoints } },
        attributes,
      );
      await until(() => rootOf(points).querySelectorAll('li').length > 0, 'the points');
      if ('remember' in attributes) await until(() => localStorage.length > 0, 'it is kept');
      return points;
    };
    const leave = async (keyPoints: readonly unknown[]): Promise<void> =>
      (await visit(keyPoints)).remove();
    const textOf = (points: Element): (string | undefined)[] =>
      [...rootOf(points).querySelectorAll('li')].map((point) => point.textContent?.trim());

    it('stores nothing and marks nothing unless asked', async () => {
      await visit([one], {});
      const points = await visit([one, other], {});
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(textOf(points)).to.deep.equal([one, other]);
      expect(localStorage.length).to.equal(0);
    });

    it('marks nothing on the first visit', async () => {
      expect(textOf(await visit([one, other]))).to.deep.equal([one, other]);
    });

    it.each([
      ['a point that is new', [one], [other, one], [`New ${other}`, one]],
      ['one that says something else', [one, other], [one, 'It falls.'], [one, 'New It falls.']],
      ['nothing that has only moved', [one, other], [other, one], [other, one]],
      ['nothing where all is as it was', [one], [one], [one]],
      [
        'marked text like any other',
        [{ html: 'It <b>rises</b>.' }],
        [{ html: 'It <b>rises</b>.' }, { html: 'It <i>rises</i>.' }],
        ['It rises.', 'New It rises.'],
      ],
    ])('marks in words %s', async (_, before, now, expected) => {
      await leave(before);
      const points = await visit(now);
      await until(() => textOf(points).join() === expected.join(), expected.join());
    });

    it('marks what comes while the page is open', async () => {
      await leave([one]);
      const points = await visit([one]);
      points.story = { ...toll, keyPoints: [one, other] };
      await until(() => textOf(points).join() === `${one},New ${other}`, 'the new one is marked');
    });

    it('says so in the language of the page, and to the eye', async () => {
      await leave(['Allen zijn aan wal.']);
      const now = ['Allen zijn aan wal.', 'De rivier stijgt.'];
      const points = await visit(now, { remember: '' }, { language: 'nl' });
      const mark = rootOf(points).querySelector<HTMLElement>('[part=new]');
      expect(mark?.lang).to.equal('en');
      const ground = mark && getComputedStyle(mark).backgroundColor;
      expect(ground).not.to.be.oneOf([null, 'rgba(0, 0, 0, 0)', 'transparent']);
    });

    it('says the same from every element that shows them', async () => {
      await leave([one]);
      const both = await Promise.all([visit([one, other]), visit([one, other])]);
      for (const points of both) expect(textOf(points)).to.deep.equal([one, `New ${other}`]);
    });

    it('knows stories apart', async () => {
      await leave([one]);
      expect(textOf(await visit([other], { remember: '' }, { id: 'bridge' }))).to.deep.equal([
        other,
      ]);
    });

    it('does without where storage is forbidden', async () => {
      const get = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
        throw new DOMException('no', 'SecurityError');
      });
      const points = place(KeyPointsElement, { story: shortStory() }, { remember: '' });
      await shows(points, 'All are ashore.');
      get.mockRestore();
      expect(textOf(points)).to.deep.equal([one, other]);
    });

    it('can be read by everyone', async () => {
      await leave([one]);
      const points = await visit([one, other]);
      await expect(points).to.be.accessible();
    });
  });

  it('keeps its fallback where there are no points', async () => {
    const story = { headline: 'H', keyPoints: [] };
    const points = place(KeyPointsElement, { story, fallback: 'Read it' });
    await until(() => !!points.story, 'there is a story');
    await points.updateComplete;
    expect(showsFallback(points)).to.equal(true);
  });
});
