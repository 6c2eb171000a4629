import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it } from 'vitest';
import { commands } from 'vitest/browser';
import { ArticleBodyElement, ArticleGalleryElement } from '../../src/index.js';
import { copyOf, fixtures } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import {
  clearDesk,
  desk,
  minutes,
  place,
  rootOf,
  shows,
  showsFallback,
  until,
  wordsOf,
} from '../helpers/proof.js';
import { askedSince } from '../helpers/strangers.js';
import { newKey } from '../helpers/wire.js';

expectNoIncidents();
beforeAll(() => {
  ArticleGalleryElement.define();
  ArticleBodyElement.define();
});
afterEach(clearDesk);

const here = `${location.origin}/fixtures/story.json`;
const files = ['tram-map.svg', 'soyuz-lead.svg', 'train-lead.svg', 'related-rocket.svg'];
const picture = (at: number): object => ({
  src: `pictures/${files[at % files.length]}?at=${at}`,
  alt: `Picture ${at + 1}`,
  caption: `Caption ${at + 1}`,
  credit: `Credit ${at + 1}`,
});
const pictures = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, at) => picture(at));
const storyOf = (...body: readonly object[]): object => ({
  id: 'gallery',
  url: here,
  headline: 'H',
  language: 'en',
  body,
});
const galleryOf = (count: number): object => ({
  type: 'gallery',
  title: 'The night',
  figures: pictures(count),
});
const withGallery = async (
  block: object,
  attributes: Readonly<Record<string, string>> = {},
): Promise<ArticleGalleryElement> => {
  const element = place(ArticleGalleryElement, { story: storyOf(block) }, attributes);
  await until(() => !!rootOf(element).querySelector('[part=gallery]'), 'there is a gallery');
  return element;
};
const buttonsOf = (element: Element): readonly HTMLButtonElement[] => [
  ...rootOf(element).querySelectorAll<HTMLButtonElement>('button[part=picture]'),
];
const lightboxOf = (element: Element): ShadowRoot | null =>
  rootOf(element).querySelector('.lightbox')?.shadowRoot ?? null;
const dialogOf = (element: Element): HTMLDialogElement | null =>
  lightboxOf(element)?.querySelector('dialog') ?? null;
/** What a reader of the full screen has before the eyes. */
const full = (element: Element): string =>
  lightboxOf(element)?.querySelector('.stage img')?.getAttribute('alt') ?? '';
const control = (element: Element, name: string): HTMLElement => {
  const found = lightboxOf(element)?.querySelector<HTMLElement>(`[aria-label="${name}"]`);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const openAt = async (element: Element, at: number): Promise<HTMLDialogElement> => {
  buttonsOf(element)[at]?.focus();
  buttonsOf(element)[at]?.click();
  await until(() => !!dialogOf(element)?.open, 'the dialog is open');
  return dialogOf(element) as HTMLDialogElement;
};

describe('<article-gallery>', () => {
  it('shows pictures with caption and credit', async () => {
    const element = await withGallery(galleryOf(3));
    expect(rootOf(element).querySelectorAll('li > figure')).to.have.lengthOf(3);
    for (const words of ['The night', 'Caption 1', 'Credit 3']) await shows(element, words);
    const [first] = buttonsOf(element);
    expect(first?.querySelector('img')?.alt).to.equal('Picture 1');
    expect(first?.querySelector('img')?.loading).to.equal('lazy');
  });

  it('takes the rendition that fits', async () => {
    const { body } = copyOf(fixtures.everything) as { body: { type: string }[] };
    const element = await withGallery(body.find(({ type }) => type === 'gallery') ?? {});
    const image = rootOf(element).querySelector('img');
    expect(image?.srcset).to.match(/tram-lead-480\.webp 480w,.*960w,.*1600w/);
    expect(image?.sizes).to.contain('33vw');
  });

  describe('of several', () => {
    const lead = { type: 'figure', ...picture(10) };
    const story = {
      ...storyOf(
        { type: 'figure', ...picture(11) },
        { ...galleryOf(2), title: 'First' },
        { ...galleryOf(3), title: 'Second' },
      ),
      lead,
      updates: [{ id: 'u', time: '2022-12-15', body: [{ ...galleryOf(4), title: 'Third' }] }],
    };
    for (const [gallery, count, title] of [
      [undefined, 2, 'First'],
      ['1', 2, 'First'],
      ['2', 3, 'Second'],
      ['3', 4, 'Third'],
      ['figures', 2, 'Pictures'],
    ] as const)
      it(`shows the one that is asked for: ${gallery ?? 'none'}`, async () => {
        const element = place(ArticleGalleryElement, { story }, gallery ? { gallery } : {});
        await until(() => buttonsOf(element).length === count, `${count} pictures`);
        const section = rootOf(element).querySelector('section');
        expect(section?.getAttribute('aria-label')).to.equal(title);
      });

    it('shows single pictures where there is no gallery', async () => {
      const element = place(ArticleGalleryElement, {
        story: { ...storyOf({ type: 'figure', ...picture(1) }), lead },
      });
      await until(() => buttonsOf(element).length === 2, 'two pictures');
    });

    for (const gallery of ['4', '0', '-1', 'x'])
      it(`keeps its fallback, and says so, where there is no such one: ${gallery}`, async () => {
        const element = place(ArticleGalleryElement, { story, fallback: 'Read it' }, { gallery });
        const heard = minutes(element);
        await until(() => heard.includes('error not-found'), 'it tells');
        expect(showsFallback(element)).to.equal(true);
      });
  });

  describe('moves nothing', () => {
    for (const layout of ['grid', 'strip'])
      it(`for pictures of unknown size, or missing ones, in a ${layout}`, async () => {
        desk().style.inlineSize = '600px';
        const broken = {
          src: `pictures/none-${newKey()}.svg`,
          alt: 'A boat',
          width: 9,
          height: 99,
        };
        const element = await withGallery(
          { type: 'gallery', figures: [...pictures(2), broken] },
          { layout },
        );
        const before = element.getBoundingClientRect().height;
        const frames = [...rootOf(element).querySelectorAll('.frame')];
        await until(
          () =>
            !!frames[2]?.classList.contains('missing') &&
            !!frames[0]?.querySelector('img')?.complete,
          'pictures have come, and one has not',
        );
        expect(element.getBoundingClientRect().height).to.equal(before);
        expect(frames[2]?.querySelector('img')?.alt).to.equal('A boat');
      });
  });

  describe('full screen', () => {
    it('opens at the picture that was chosen, over a page that is out of reach', async () => {
      const element = await withGallery(galleryOf(3));
      const dialog = await openAt(element, 1);
      expect(dialog.matches(':modal')).to.equal(true);
      expect(dialog.getAttribute('aria-label')).to.equal('The night');
      expect(full(element)).to.equal('Picture 2');
      const words = dialog.textContent ?? '';
      expect(words).to.contain('2 of 3');
      expect(words).to.contain('Caption 2');
      expect(words).to.contain('Credit 2');
      const { width, height } = dialog.getBoundingClientRect();
      expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
    });

    it('lies on a ground of its own, which hides the page', async () => {
      const dialog = await openAt(await withGallery(galleryOf(3)), 0);
      const { backgroundColor, color } = getComputedStyle(dialog);
      expect(backgroundColor).to.equal('rgb(12, 14, 16)');
      expect(color).to.equal('rgb(244, 245, 246)');
    });

    it('tells politely which one it is', async () => {
      const element = await withGallery(galleryOf(3));
      await openAt(element, 0);
      const status = lightboxOf(element)?.querySelector('[role=status]');
      expect(status?.textContent?.replace(/\s+/g, '')).to.equal('1of3Picture1');
      control(element, 'Next picture').click();
      expect(lightboxOf(element)?.querySelector('[role=status]')).to.equal(status);
      expect(status?.textContent?.replace(/\s+/g, '')).to.equal('2of3Picture2');
    });

    it('turns by buttons, as far as there are pictures', async () => {
      const element = await withGallery(galleryOf(2));
      await openAt(element, 0);
      const [back, on] = [control(element, 'Previous picture'), control(element, 'Next picture')];
      expect(back.getAttribute('aria-disabled')).to.equal('true');
      back.click();
      expect(full(element)).to.equal('Picture 1');
      on.click();
      expect(full(element)).to.equal('Picture 2');
      expect(on.getAttribute('aria-disabled')).to.equal('true');
      on.click();
      expect(full(element)).to.equal('Picture 2');
      back.click();
      expect(full(element)).to.equal('Picture 1');
    });

    for (const [dir, on, back] of [
      ['ltr', 'ArrowRight', 'ArrowLeft'],
      ['rtl', 'ArrowLeft', 'ArrowRight'],
    ] as const)
      it(`turns by keys, ${dir}`, async () => {
        desk().dir = dir;
        const element = await withGallery(galleryOf(4));
        await openAt(element, 1);
        for (const [key, alt] of [
          [on, 'Picture 3'],
          [back, 'Picture 2'],
          ['End', 'Picture 4'],
          [on, 'Picture 4'],
          ['Home', 'Picture 1'],
          [back, 'Picture 1'],
        ] as const) {
          await commands.pressKey(key);
          expect(full(element), key).to.equal(alt);
        }
      });

    const drag = (element: Element, by: number, ids: readonly number[] = [1], down = 0): void => {
      const stage = lightboxOf(element)?.querySelector('.stage');
      const send = (type: string, pointerId: number, x: number, y: number): void =>
        void stage?.dispatchEvent(
          new PointerEvent(type, { pointerId, clientX: x, clientY: y, bubbles: true, button: 0 }),
        );
      for (const id of ids) send('pointerdown', id, 300, 300);
      for (const id of ids) send('pointermove', id, 300 + by, 300 + down);
      for (const id of ids) send('pointerup', id, 300 + by, 300 + down);
    };

    for (const [dir, by, alt] of [
      ['ltr', -150, 'Picture 3'],
      ['ltr', 150, 'Picture 1'],
      ['rtl', 150, 'Picture 3'],
      ['rtl', -150, 'Picture 1'],
      ['ltr', -8, 'Picture 2'],
    ] as const)
      it(`turns by a swipe of ${by} px, ${dir}`, async () => {
        desk().dir = dir;
        const element = await withGallery(galleryOf(4));
        await openAt(element, 1);
        drag(element, by);
        expect(full(element)).to.equal(alt);
      });

    it('leaves two fingers to the zoom, and a finger that goes down to the reader', async () => {
      const element = await withGallery(galleryOf(4));
      await openAt(element, 1);
      drag(element, -150, [1, 2]);
      expect(full(element)).to.equal('Picture 2');
      drag(element, -150, [3], 400);
      expect(full(element)).to.equal('Picture 2');
      const pinch = (touches: number): boolean => {
        const event = new Event('touchmove', { bubbles: true, cancelable: true });
        Object.assign(event, { touches: { length: touches } });
        lightboxOf(element)?.querySelector('.stage')?.dispatchEvent(event);
        return event.defaultPrevented;
      };
      expect(pinch(1), 'one finger would scroll the page').to.equal(true);
      expect(pinch(2), 'two would zoom').to.equal(false);
    });

    it('closes with Escape, and gives the focus back to where it came from', async () => {
      const element = await withGallery(galleryOf(3));
      await openAt(element, 1);
      await commands.pressKey('ArrowRight');
      await commands.pressKey('Escape');
      await until(() => !lightboxOf(element), 'the dialog is gone');
      expect(rootOf(element).activeElement).to.equal(buttonsOf(element)[1]);
    });

    it('closes by its button, and opens again', async () => {
      const element = await withGallery(galleryOf(3));
      await openAt(element, 2);
      control(element, 'Close').click();
      await until(() => !lightboxOf(element), 'the dialog is gone');
      expect(rootOf(element).activeElement).to.equal(buttonsOf(element)[2]);
      await openAt(element, 0);
      expect(full(element)).to.equal('Picture 1');
    });

    it('is opened by keyboard, and once by two presses', async () => {
      const element = await withGallery(galleryOf(3));
      buttonsOf(element)[0]?.focus();
      await commands.pressKey('Enter');
      await until(() => !!dialogOf(element)?.open, 'the dialog is open');
      buttonsOf(element)[1]?.click();
      await element.updateComplete;
      expect(rootOf(element).querySelectorAll('.lightbox')).to.have.lengthOf(1);
    });

    it('keeps the page behind it still', async () => {
      const element = await withGallery(galleryOf(3));
      desk().style.blockSize = '5000px';
      const dialog = await openAt(element, 0);
      const before = scrollY;
      for (const key of ['PageDown', 'ArrowDown', 'End', 'PageUp']) await commands.pressKey(key);
      const wheel = new WheelEvent('wheel', { deltaY: 200, bubbles: true, cancelable: true });
      dialog.querySelector('.stage')?.dispatchEvent(wheel);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(scrollY).to.equal(before);
      expect(wheel.defaultPrevented).to.equal(true);
      expect(document.documentElement.getAttribute('style')).to.equal(null);
    });

    it('asks for the picture and its neighbours alone', async () => {
      const key = newKey();
      const figures = Array.from({ length: 7 }, (_, at) => ({
        src: `pictures/tram-map.svg?${key}=${at}`,
        width: 4000,
        renditions: [{ src: 'pictures/tram-lead-480.webp', width: 480 }],
        alt: `Picture ${at + 1}`,
      }));
      // Small on the page, so that the large ones are for the full screen alone.
      desk().style.inlineSize = '300px';
      const element = await withGallery({ type: 'gallery', figures });
      const large = (): readonly string[] =>
        askedSince(0, new RegExp(key)).map((name) => name.split('=').at(-1) ?? '');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect([...large()]).to.deep.equal([]);
      await openAt(element, 3);
      await until(() => large().length >= 3, 'three are asked for');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(large()[0]).to.equal('3');
      expect([...large()].sort()).to.deep.equal(['2', '3', '4']);
    });

    it('says of a picture that is not there what was to be seen, and goes on', async () => {
      const broken = { src: `pictures/none-${newKey()}.svg`, alt: 'A boat' };
      const element = await withGallery({ type: 'gallery', figures: [broken, picture(1)] });
      const dialog = await openAt(element, 0);
      await until(() => (dialog.textContent ?? '').includes('Picture not available'), 'it says so');
      expect(dialog.querySelector('.missing')?.textContent).to.contain('A boat');
      await commands.pressKey('ArrowRight');
      expect(full(element)).to.equal('Picture 2');
      await commands.pressKey('ArrowLeft');
      expect(dialog.querySelector('.missing')?.textContent).to.contain('A boat');
    });

    it('has no controls for a picture alone', async () => {
      const element = await withGallery(galleryOf(1));
      const dialog = await openAt(element, 0);
      expect(full(element)).to.equal('Picture 1');
      expect(dialog.textContent).not.to.contain('1 of 1');
      const names = [...dialog.querySelectorAll('button')].map((one) => one.ariaLabel);
      expect(names).to.deep.equal(['Close']);
      await commands.pressKey('ArrowRight');
      expect(full(element)).to.equal('Picture 1');
    });

    it('stays open while the story goes on', async () => {
      const element = await withGallery(galleryOf(3));
      const dialog = await openAt(element, 1);
      element.story = storyOf({ ...galleryOf(4), title: 'The morning' });
      await shows(element, 'The morning');
      expect(dialog.open).to.equal(true);
      expect(full(element)).to.equal('Picture 2');
      dialog.close();
      await until(() => !lightboxOf(element), 'the dialog is gone');
      expect(rootOf(element).activeElement?.getAttribute('part')).to.equal('picture');
    });

    it('speaks the language of the page', async () => {
      desk().lang = 'ar';
      desk().dir = 'rtl';
      const element = await withGallery(galleryOf(3));
      await until(() => buttonsOf(element)[0]?.title === 'تكبير', 'Arabic has come');
      const dialog = await openAt(element, 0);
      expect(dialog.querySelector('.count')?.textContent).to.contain('من');
      expect(control(element, 'إغلاق').localName).to.equal('button');
    });

    it('can be read by everyone', async () => {
      const element = await withGallery(galleryOf(3));
      await openAt(element, 1);
      await expect(element).to.be.accessible();
    });
  });

  describe('in running text', () => {
    it('is the same, and its text waits until it is closed', async () => {
      const body = place(ArticleBodyElement, { story: storyOf(galleryOf(3)) });
      await until(() => buttonsOf(body).length === 3, 'there is a gallery');
      const dialog = await openAt(body, 2);
      expect(full(body)).to.equal('Picture 3');
      body.story = storyOf({ type: 'paragraph', text: 'New at the top.' }, galleryOf(3));
      await body.updateComplete;
      expect(dialog.isConnected && dialog.open).to.equal(true);
      dialog.close();
      await until(() => !lightboxOf(body), 'the dialog is gone');
      await shows(body, 'New at the top.');
    });
  });

  describe('of bad input', () => {
    it('shows fifty pictures', async () => {
      desk().style.inlineSize = '320px';
      const element = await withGallery(galleryOf(50));
      expect(buttonsOf(element)).to.have.lengthOf(50);
      expect(element.scrollWidth).to.be.at.most(320);
      await openAt(element, 49);
      expect(dialogOf(element)?.textContent).to.contain('50 of 50');
    });

    it('breaks the longest words', async () => {
      desk().style.inlineSize = '320px';
      const long = 'W'.repeat(200);
      const element = await withGallery({
        type: 'gallery',
        title: long,
        figures: [0, 1].map((at) => ({ ...picture(at), caption: long, credit: long, alt: long })),
      });
      expect(element.scrollWidth).to.be.at.most(320);
      const dialog = await openAt(element, 0);
      expect(dialog.scrollWidth).to.be.at.most(innerWidth);
    });

    it('leaves out what is no picture', async () => {
      const element = await withGallery({
        type: 'gallery',
        title: 7,
        figures: [
          { src: 'javascript:alert(1)' },
          { src: 'data:image/svg+xml,<svg/>' },
          'x',
          null,
          { alt: 'No address' },
          picture(0),
        ],
      });
      expect(buttonsOf(element)).to.have.lengthOf(1);
    });

    for (const figures of [[], 'x', null, [{ src: 'data:x' }]])
      it(`keeps its fallback: ${JSON.stringify(figures)}`, async () => {
        const element = place(ArticleGalleryElement, {
          story: storyOf({ type: 'gallery', figures }),
          fallback: 'Read it',
        });
        await until(() => !!element.story, 'there is a story');
        await element.updateComplete;
        expect(showsFallback(element)).to.equal(true);
        expect(wordsOf(element)).to.equal('');
      });
  });

  it('is the same under another name', async () => {
    const tag = `x-${newKey()}`;
    expect(ArticleGalleryElement.define(tag)).to.equal(true);
    const element = document.createElement(tag);
    Object.assign(element, { story: storyOf(galleryOf(2)) });
    desk().append(element);
    await shows(element, 'Caption 2');
  });

  for (const layout of ['grid', 'strip'])
    it(`can be read by everyone: ${layout}`, async () => {
      const element = await withGallery(galleryOf(7), { layout });
      await expect(element).to.be.accessible();
    });
});
