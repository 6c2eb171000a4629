import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { MediaEmbedElement } from '../../src/index.js';
import { copyOf, fixtures, type JsonObject } from '../helpers/copy.js';
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
  wordsOf,
} from '../helpers/proof.js';
import { askedSince, noStrangers } from '../helpers/strangers.js';
import { newKey } from '../helpers/wire.js';

expectNoIncidents();
noStrangers();
beforeAll(() => void MediaEmbedElement.define());
afterEach(clearDesk);

const here = `${location.origin}/fixtures/story.json`;
const film = {
  type: 'video',
  src: 'media/gauge.webm',
  title: 'The gauge',
  caption: 'It rises.',
  credit: 'The Lantern',
  duration: 64,
  url: 'https://lantern.example/video/gauge',
  width: 320,
  height: 180,
  poster: 'pictures/tram-map.svg',
};
const bell = { type: 'audio', src: 'media/tram-bell.wav', title: 'The bell', duration: 3 };
const tube = (id = 'dQw4w9WgXcQ'): JsonObject => ({
  type: 'embed',
  url: `https://www.youtube.com/watch?v=${id}`,
  title: 'The leak',
  author: 'Space TV',
  date: '2022-12-15',
  text: 'As filmed from the station.',
});
const toot = {
  type: 'embed',
  url: 'https://mastodon.social/@esa/109',
  author: 'ESA',
  text: 'The crew is safe.',
};
const storyOf = (...body: readonly object[]): object => ({
  id: 'media',
  url: here,
  headline: 'H',
  language: 'en',
  body,
});
const withMedia = async (
  body: readonly object[],
  attributes: Readonly<Record<string, string>> = {},
): Promise<MediaEmbedElement> => {
  const element = place(MediaEmbedElement, { story: storyOf(...body) }, attributes);
  await until(() => !!rootOf(element).querySelector('[part=media]'), 'there are media');
  return element;
};
const find = <T extends HTMLElement = HTMLElement>(element: Element, selector: string): T => {
  const found = rootOf(element).querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const frameOf = (element: Element): HTMLIFrameElement | null =>
  rootOf(element).querySelector('iframe');
const loaded = async (element: MediaEmbedElement): Promise<HTMLIFrameElement> => {
  find(element, '[part=load]').click();
  await until(() => !!frameOf(element), 'there is a player');
  return find<HTMLIFrameElement>(element, 'iframe');
};

describe('<media-embed>', () => {
  describe('of a third party', () => {
    it('shows what the story knows, and asks nobody for anything', async () => {
      const start = performance.now();
      const element = await withMedia([tube()]);
      for (const words of [
        'The leak',
        'Space TV',
        'YouTube',
        'December 15, 2022',
        'As filmed from the station.',
        'This contacts www.youtube-nocookie.com, which may collect data about you.',
      ])
        await shows(element, words);
      expect(find(element, '[part=load]').textContent?.trim()).to.equal(
        'Load video from YouTube: The leak',
      );
      expect(find<HTMLAnchorElement>(element, '[part=link]').href).to.equal(
        'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      );
      expect(rootOf(element).querySelector('iframe, img, video')).to.equal(null);
      expect(askedSince(start, /youtu|ytimg|google|mastodon/)).to.deep.equal([]);
    });

    it('shows the picture that the story gives, and no other', async () => {
      const element = await withMedia([
        { ...tube(), image: { src: 'pictures/soyuz-lead.svg', alt: 'A leak' } },
      ]);
      const images = [...rootOf(element).querySelectorAll('img')];
      expect(images.map(({ src }) => new URL(src).pathname)).to.deep.equal([
        '/fixtures/pictures/soyuz-lead.svg',
      ]);
    });

    it('loads the player at a click, in a box it cannot leave', async () => {
      const element = await withMedia([tube()]);
      const frame = await loaded(element);
      expect(frame.src).to.equal('https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ');
      expect(frame.title).to.equal('The leak – YouTube');
      expect([...frame.sandbox].sort()).to.deep.equal([
        'allow-popups',
        'allow-popups-to-escape-sandbox',
        'allow-same-origin',
        'allow-scripts',
      ]);
      expect(frame.referrerPolicy).to.equal('strict-origin');
      expect(frame.allow).to.equal('fullscreen; picture-in-picture');
      expect(rootOf(element).activeElement).to.equal(frame);
    });

    for (const [name, block] of [
      ['a video', tube()],
      ['an upright video', { ...tube(), url: 'https://www.youtube.com/shorts/dQw4w9WgXcQ' }],
      ['a post', toot],
    ] as const)
      for (const width of [320, 900])
        it(`gives the player the room of the facade: ${name} at ${width} px`, async () => {
          desk().style.inlineSize = `${width}px`;
          const element = await withMedia([block]);
          const before = element.getBoundingClientRect();
          const stage = find(element, '[part=stage]').getBoundingClientRect();
          const frame = (await loaded(element)).getBoundingClientRect();
          expect(element.getBoundingClientRect().height).to.equal(before.height);
          expect(Math.abs(frame.height - stage.height)).to.be.below(3);
          expect(Math.abs(frame.width - stage.width)).to.be.below(3);
          if (block !== toot && 'url' in block)
            expect(frame.width / frame.height).to.be.closeTo(
              String(block.url).includes('shorts') ? 9 / 16 : 16 / 9,
              0.02,
            );
        });

    it('can be loaded by keyboard', async () => {
      const element = await withMedia([tube()]);
      find(element, '[part=load]').focus();
      await commands.pressKey('Enter');
      await until(() => !!frameOf(element), 'there is a player');
    });

    it('asks the page first, which may refuse and load it later', async () => {
      const element = await withMedia([toot]);
      const asked = next(desk(), 'story-consent');
      desk().addEventListener('story-consent', (event) => event.preventDefault(), { once: true });
      find(element, '[part=load]').click();
      const event = await asked;
      expect(event.detail).to.deep.equal({
        provider: 'Mastodon',
        url: 'https://mastodon.social/@esa/109',
        host: 'mastodon.social',
      });
      await element.updateComplete;
      expect(frameOf(element)).to.equal(null);
      expect(find(element, '[part=load]').checkVisibility()).to.equal(true);
      event.load();
      expect(frameOf(element)?.src).to.equal('https://mastodon.social/@esa/109/embed');
    });

    it('loads by the page’s own word without asking', async () => {
      const element = await withMedia([tube()]);
      const heard = vi.fn();
      element.addEventListener('story-consent', heard);
      expect(await element.load()).to.equal(true);
      expect(frameOf(element)).not.to.equal(null);
      expect(heard.mock.calls).to.deep.equal([]);
      const file = await withMedia([film]);
      expect(await file.load()).to.equal(false);
    });

    it('makes one player of two clicks', async () => {
      const element = await withMedia([tube()]);
      find(element, '[part=load]').click();
      await loaded(element);
      await element.load();
      expect(rootOf(element).querySelectorAll('iframe')).to.have.lengthOf(1);
    });

    it('frames the post of a server that the page trusts', async () => {
      const post = { ...toot, url: 'https://social.lantern.example/@desk/12' };
      const stranger = await withMedia([post]);
      expect(rootOf(stranger).querySelector('[part=load]')).to.equal(null);
      const known = await withMedia([post], { servers: 'a.example social.lantern.example' });
      expect((await loaded(known)).src).to.equal('https://social.lantern.example/@desk/12/embed');
    });
  });

  describe('that is nobody we know', () => {
    for (const [name, block] of [
      ['another site', { url: 'https://harbourtalk.example/@q/1' }],
      [
        'a name that looks like YouTube',
        { url: 'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ' },
      ],
      ['a provider by word alone', { url: 'https://evil.example/x', provider: 'YouTube' }],
      ['a password in the address', { url: 'https://u:p@www.youtube.com/watch?v=dQw4w9WgXcQ' }],
      ['an id that is none', { url: 'https://www.youtube.com/watch?v=%22onload' }],
      ['a mail address', { url: 'mailto:desk@lantern.example' }],
    ] as const)
      it(`is a card with a link: ${name}`, async () => {
        const element = await withMedia([
          { type: 'embed', title: 'Soup', text: 'At nine.', ...block },
        ]);
        await shows(element, 'At nine.');
        expect(find<HTMLAnchorElement>(element, '[part=link]').href).to.equal(block.url);
        expect(rootOf(element).querySelector('[part=load], iframe')).to.equal(null);
        expect(await element.load()).to.equal(false);
      });

    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://', 7, null])
      it(`is left out: ${url}`, async () => {
        const element = place(MediaEmbedElement, {
          story: storyOf({ type: 'embed', url, title: 'T' }, { type: 'video', src: url }),
          fallback: 'Read it',
        });
        await until(() => !!element.story, 'there is a story');
        await element.updateComplete;
        expect(showsFallback(element)).to.equal(true);
        expect(rootOf(element).querySelector('iframe, video, a')).to.equal(null);
      });
  });

  describe('of a file', () => {
    it('plays with the browser’s controls, and asks for nothing before', async () => {
      const start = performance.now();
      const element = await withMedia([film]);
      const video = find<HTMLVideoElement>(element, 'video');
      expect(video.controls).to.equal(true);
      expect(video.preload).to.equal('none');
      expect(new URL(video.src).pathname).to.equal('/fixtures/media/gauge.webm');
      expect(new URL(video.poster).pathname).to.equal('/fixtures/pictures/tram-map.svg');
      expect(video.getAttribute('aria-label')).to.equal('The gauge');
      expect(wordsOf(element)).to.contain('1:04');
      expect(rootOf(element).querySelector('time')?.getAttribute('datetime')).to.equal('PT64S');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(askedSince(start, /\.(?:webm|wav|vtt)/)).to.deep.equal([]);
    });

    it('has the shape that the story gives, from the start', async () => {
      desk().style.inlineSize = '480px';
      const element = await withMedia([{ ...film, width: 400, height: 300 }]);
      const { width, height } = find(element, 'video').getBoundingClientRect();
      expect(width / height).to.be.closeTo(4 / 3, 0.02);
    });

    it('has captions, subtitles, descriptions and chapters beside it', async () => {
      const { body } = copyOf(fixtures.everything) as { body: { type: string }[] };
      const video = body.find(({ type }) => type === 'video') ?? {};
      const element = await withMedia([video]);
      const tracks = [...rootOf(element).querySelectorAll('track')];
      expect(tracks.map(({ kind, srclang, label }) => [kind, srclang, label])).to.deep.equal([
        ['captions', 'en', 'English'],
        ['subtitles', 'nl', 'Nederlands'],
        ['descriptions', 'en', 'Described'],
        ['chapters', 'en', 'Chapters'],
      ]);
      expect(find(element, 'video').hasAttribute('crossorigin')).to.equal(false);
    });

    it('names the language of a track without a label, and asks leave for one from elsewhere', async () => {
      const element = await withMedia([
        { ...film, tracks: [{ src: 'https://media.lantern.example/x.vtt', language: 'nl' }] },
      ]);
      expect(find<HTMLTrackElement>(element, 'track').label).to.equal('Dutch');
      expect(find(element, 'video').getAttribute('crossorigin')).to.equal('anonymous');
    });

    it('tries its files in turn, and says so where none can be played', async () => {
      const element = await withMedia([
        {
          type: 'audio',
          title: 'A',
          sources: [{ src: 'media/none.wav' }, { src: 'media/no.wav' }],
        },
      ]);
      const audio = find<HTMLAudioElement>(element, 'audio');
      const note = find(element, '[role=alert]');
      expect(new URL(audio.src).pathname).to.equal('/fixtures/media/none.wav');
      expect(note.hidden).to.equal(true);
      // As if somebody pressed play, which no script may do in their place.
      audio.preload = 'auto';
      audio.load();
      await until(() => !note.hidden, 'it says that it cannot be played', 10_000);
      expect(new URL(audio.src).pathname).to.equal('/fixtures/media/no.wav');
      expect(note.textContent).to.contain('This cannot be played here.');
      expect(note.querySelector('a')?.pathname).to.equal('/fixtures/media/none.wav');
    });

    it('plays a recording', async () => {
      const element = await withMedia([bell]);
      expect(find<HTMLAudioElement>(element, 'audio').controls).to.equal(true);
      expect(wordsOf(element)).to.contain('0:03');
      expect(rootOf(element).querySelector('[part=link]')).to.equal(null);
    });
  });

  describe('of several', () => {
    const lead = { ...film, title: 'Lead film' };
    const story = {
      ...storyOf(tube(), bell),
      lead,
      updates: [{ id: 'u', time: '2022-12-15', body: [toot] }],
    };
    for (const [media, words] of [
      [undefined, 'Lead film'],
      ['1', 'Lead film'],
      ['2', 'The leak'],
      ['3', 'The bell'],
      ['4', 'The crew is safe.'],
      ['https://mastodon.social/@esa/109', 'The crew is safe.'],
      ['media/tram-bell.wav', 'The bell'],
      ['https://lantern.example/video/gauge', 'Lead film'],
    ])
      it(`shows the one that is asked for: ${media ?? 'none'}`, async () => {
        const element = place(MediaEmbedElement, { story }, media ? { media } : {});
        await shows(element, words ?? '');
        expect(rootOf(element).querySelectorAll('[part=media]')).to.have.lengthOf(1);
      });

    for (const media of ['5', '0', 'x', 'https://evil.example/', 'javascript:alert(1)'])
      it(`keeps its fallback, and says so, where there is no such one: ${media}`, async () => {
        const element = place(MediaEmbedElement, { story, fallback: 'Read it' }, { media });
        const heard = minutes(element);
        await until(() => heard.includes('error not-found'), 'it tells');
        expect(showsFallback(element)).to.equal(true);
      });
  });

  describe('of a story that goes on', () => {
    it('keeps what the reader has loaded, wherever the story has it now', async () => {
      const element = await withMedia([tube()]);
      const frame = await loaded(element);
      element.story = storyOf(bell, film, { ...tube(), title: 'The leak, at last' });
      await shows(element, 'The leak, at last');
      expect(frameOf(element)).to.equal(frame);
      expect(frame.isConnected).to.equal(true);
    });

    it('takes away what the story has no more, once the reader is not at it', async () => {
      const element = await withMedia([tube()]);
      await loaded(element);
      const other = document.createElement('button');
      desk().append(other);
      other.focus();
      element.story = storyOf({ ...tube('aaaaaaaaaaa'), title: 'Another' });
      await shows(element, 'Another');
      await until(() => !frameOf(element), 'the player is gone');
      expect((await loaded(element)).src).to.contain('aaaaaaaaaaa');
    });

    it('lets a film play on, and gives way when it is paused', async () => {
      const element = await withMedia([film]);
      const video = find<HTMLVideoElement>(element, 'video');
      // Whether a browser without a hand on it plays is its own affair.
      video.dispatchEvent(new Event('play'));
      element.story = storyOf({ ...bell, title: 'Another' });
      await element.updateComplete;
      expect(video.isConnected).to.equal(true);
      video.dispatchEvent(new Event('pause'));
      await shows(element, 'Another');
    });

    it('shows another one where the page asks for it', async () => {
      const element = await withMedia([tube(), toot]);
      await loaded(element);
      element.media = '2';
      await shows(element, 'The crew is safe.');
      await until(() => !frameOf(element), 'the player is gone');
    });
  });

  it('keeps its fallback where the story has nothing for it', async () => {
    const element = place(MediaEmbedElement, {
      story: { headline: 'Only this' },
      fallback: 'Read it',
    });
    await until(() => !!element.story, 'there is a story');
    await element.updateComplete;
    expect(showsFallback(element)).to.equal(true);
  });

  it('stays as narrow as it must with the longest words', async () => {
    desk().style.inlineSize = '320px';
    const long = 'W'.repeat(200);
    for (const block of [
      { ...tube(), title: long, author: long, text: long },
      { ...toot, title: long, author: long, text: long },
      { ...film, title: long, caption: long, credit: long },
    ]) {
      const element = await withMedia([block]);
      await shows(element, long);
      expect(element.scrollWidth).to.be.at.most(320);
    }
  });

  it('speaks the language of the page, and names that of the story', async () => {
    desk().lang = 'ar';
    const element = place(MediaEmbedElement, {
      story: { ...storyOf({ ...tube(), title: 'De lekkage' }), language: 'nl' },
    });
    await shows(element, 'تحميل الفيديو من YouTube');
    expect(rootOf(element).querySelector('[lang=nl].media-title')?.textContent).to.equal(
      'De lekkage',
    );
  });

  it('is the same under another name', async () => {
    const tag = `x-${newKey()}`;
    expect(MediaEmbedElement.define(tag)).to.equal(true);
    const element = document.createElement(tag);
    Object.assign(element, { story: storyOf(tube()) });
    desk().append(element);
    await shows(element, 'The leak');
  });

  for (const [name, block] of [
    ['a facade', tube()],
    ['a post', toot],
    ['a card', { type: 'embed', url: 'https://a.example/', title: 'A', text: 'b' }],
    ['a film', film],
    ['a recording', bell],
  ] as const)
    it(`can be read by everyone: ${name}`, async () => {
      const element = await withMedia([block]);
      await expect(element).to.be.accessible();
    });
});
