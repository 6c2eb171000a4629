import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it } from 'vitest';
import { PullQuoteElement } from '../../src/index.js';
import { onDay } from '../helpers/clock.js';
import { shortStory, fixtures, copyOf } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import {
  clearDesk,
  minutes,
  next,
  place,
  rootOf,
  shows,
  showsFallback,
  until,
  wordsOf,
} from '../helpers/proof.js';
import { blobUrl, faultUrl } from '../helpers/wire.js';

expectNoIncidents();
beforeAll(() => void PullQuoteElement.define());
afterEach(clearDesk);

const plain = { ignoreAttributes: ['class', 'dir'], ignoreTags: ['svg'] };

describe('<pull-quote>', () => {
  it('shows a quote with all that it rests on', async () => {
    const quote = place(PullQuoteElement, { story: shortStory() }, { quote: 'q-oars' });
    await shows(quote, 'The four is floating.');
    expect(quote).shadowDom.to.equal(
      `<div>
        <figure part="quote">
          <blockquote>The four is floating.</blockquote>
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
      </div>`,
      plain,
    );
    expect(rootOf(quote).querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('without an id shows the first', async () => {
    const quote = place(PullQuoteElement, { story: copyOf(fixtures.everything) });
    await shows(quote, 'the four is floating');
  });

  it('finds one in an update', async () => {
    const story = copyOf(fixtures.everything);
    const quote = place(PullQuoteElement, { story }, { quote: 'q-van' });
    await shows(quote, 'It fits if you leave the doors open.');
    expect(wordsOf(quote)).to.contain('Baker on Mint Street');
  });

  it('follows its id', async () => {
    const story = copyOf(fixtures.everything);
    const quote = place(PullQuoteElement, { story }, { quote: 'q-oars' });
    await shows(quote, 'the four is floating');
    quote.quote = 'q-proverb';
    await shows(quote, 'Wie het water deert');
    expect(rootOf(quote).querySelector('blockquote')?.lang).to.equal('nl');
    expect(wordsOf(quote)).not.to.contain('Hanneke');
  });

  for (const [name, setUp] of [
    ['a story', () => ({ story: shortStory() })],
    ['a src', () => ({ src: blobUrl(shortStory()) })],
  ] as const)
    it(`keeps its fallback where ${name} has no such quote, and says so once`, async () => {
      const quote = place(PullQuoteElement, { ...setUp(), fallback: 'Read it' }, { quote: 'nope' });
      const lines = minutes(quote);
      const { detail } = await next(quote, 'story-error');
      expect(detail).to.include({ code: 'not-found', phase: 'find', retryable: false });
      expect(detail.message).to.contain('nope');
      quote.requestUpdate();
      await quote.updateComplete;
      expect(showsFallback(quote)).to.equal(true);
      expect(wordsOf(quote)).not.to.contain('Hanneke');
      expect(lines).to.deep.equal(['load', 'error not-found']);
      quote.quote = 'q-oars';
      await shows(quote, 'The four is floating.');
      expect(lines).to.deep.equal(['load', 'error not-found']);
    });

  it('says so again of another id', async () => {
    const quote = place(PullQuoteElement, { story: shortStory() }, { quote: 'nope' });
    const lines = minutes(quote);
    await next(quote, 'story-error');
    quote.quote = 'neither';
    const { detail } = await next(quote, 'story-error');
    expect(detail.message).to.contain('neither');
    expect(lines.filter((line) => line === 'error not-found')).to.have.length(2);
  });

  it('does not find what was withdrawn', async () => {
    const story = {
      headline: 'H',
      updates: [
        {
          id: 'u',
          time: '2026-03-14',
          body: [{ type: 'quote', id: 'q', text: 'Never again' }],
          retracted: { time: '2026-03-14' },
        },
      ],
    };
    const quote = place(PullQuoteElement, { story, fallback: 'Read it' }, { quote: 'q' });
    const { detail } = await next(quote, 'story-error');
    expect(detail.code).to.equal('not-found');
    expect(wordsOf(quote)).not.to.contain('Never');
  });

  it('can be written by hand', async () => {
    const quote = place(
      PullQuoteElement,
      { fallback: 'We print what we can check.' },
      {
        speaker: 'Mara Lindqvist',
        'speaker-title': 'Editor',
        organization: 'The Desk',
        source: 'The Lantern',
        'source-url': '/city',
        date: '2026-03-13',
        photo: '/fixtures/pictures/portrait-finch.svg',
      },
    );
    await shows(quote, 'Mara Lindqvist');
    expect(quote).shadowDom.to.equal(
      `<div>
        <figure part="quote">
          <blockquote><slot></slot></blockquote>
          <figcaption>
            <img src="${new URL('/fixtures/pictures/portrait-finch.svg', location.href).href}"
              alt="" width="96" height="96" loading="lazy" decoding="async">
            <span>
              <cite part="speaker">Mara Lindqvist</cite>
              <span>Editor, The Desk</span>
              <span part="source">
                <a href="${new URL('/city', location.href).href}">The Lantern</a> ·
                <time datetime="2026-03-13">${onDay('2026-03-13')}</time>
              </span>
            </span>
          </figcaption>
        </figure>
      </div>`,
      plain,
    );
    quote.speaker = null;
    await until(() => !wordsOf(quote).includes('Mara'), 'the speaker is gone');
    quote.date = 'yesterday';
    await until(() => !rootOf(quote).querySelector('time'), 'the date is none');
  });

  it('by hand is a mere fallback for a story on its way, unless it has a speaker', async () => {
    const src = faultUrl('silent');
    const link = place(PullQuoteElement, { src, fallback: 'Read it' });
    await link.updateComplete;
    expect(rootOf(link).querySelector('blockquote')).to.equal(null);
    const words = place(PullQuoteElement, { src, fallback: 'Words' }, { speaker: 'Mara' });
    await words.updateComplete;
    expect(rootOf(words).querySelector('blockquote slot')).not.to.equal(null);
  });

  for (const [attribute, url] of [
    ['source-url', 'javascript:alert(1)'],
    ['source-url', 'data:text/html,x'],
    ['photo', 'javascript:alert(1)'],
    ['photo', 'mailto:a@b.example'],
  ] as const)
    it(`by hand takes no ${attribute}="${url}"`, async () => {
      const quote = place(
        PullQuoteElement,
        { fallback: 'Words' },
        { speaker: 'Mara', source: 'S', [attribute]: url },
      );
      await shows(quote, 'Mara');
      expect(rootOf(quote).querySelector('a, img')).to.equal(null);
    });

  it('shows words in several languages as such', async () => {
    const story = { ...shortStory(), language: 'fr', body: [{ type: 'quote', text: 'Mot' }] };
    const quote = place(PullQuoteElement, { story });
    await shows(quote, 'Mot');
    expect(rootOf(quote).querySelector('blockquote')?.lang).to.equal('fr');
    expect(rootOf(quote).querySelector('figcaption')).to.equal(null);
  });
});
