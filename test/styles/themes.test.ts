/** Themes and tokens, as a page sets them and an engine resolves them. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import {
  ArticleBodyElement,
  PullQuoteElement,
  defineElements,
  elementClasses,
  type StoryElement,
} from '../../src/index.js';
import { tokenNames, valueOf } from '../../src/styles/tokens/list.js';
import { painted } from '../helpers/contrast.js';
import { shortStory } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, desk, isWhole, place, rootOf, until } from '../helpers/proof.js';

expectNoIncidents();
beforeAll(() => void defineElements());
afterEach(async () => {
  clearDesk();
  document.documentElement.removeAttribute('style');
  await commands.emulateColorScheme(null);
});

const sheetOf = (element: StoryElement): Element => {
  const sheet = rootOf(element).querySelector('.sheet');
  if (!sheet) throw new Error('there is no sheet');
  return sheet;
};
const hex = (colour: string): string =>
  `#${painted(['#fff', colour])
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;
const ground = (element: StoryElement): string =>
  hex(getComputedStyle(sheetOf(element)).backgroundColor);
const glyph = (element: StoryElement): string => {
  const found = rootOf(element).querySelector('.glyph');
  return found ? hex(getComputedStyle(found).color) : '';
};

const paper = { light: '#fbf7f0', dark: '#191613' };
const orbit = '#0a0e1a';

async function wears(element: StoryElement, colour: string): Promise<void> {
  await until(() => isWhole(element), 'it shows its story');
  await until(() => ground(element) === colour, `its ground is ${colour}`);
}
const quote = (attributes: Readonly<Record<string, string>> = {}): PullQuoteElement =>
  place(PullQuoteElement, { story: shortStory() }, attributes);

describe('the colour scheme is followed', () => {
  it.each([
    ['of the page', (scheme: string) => (document.documentElement.style.colorScheme = scheme)],
    ['of an ancestor', (scheme: string) => (desk().style.colorScheme = scheme)],
  ] as const)('%s, as it changes', async (_whose, set) => {
    set('dark');
    const element = quote({ theme: 'paper' });
    await wears(element, paper.dark);
    expect(glyph(element)).toBe('#f0a09a');
    set('light');
    await wears(element, paper.light);
    expect(glyph(element)).toBe('#8a1c2b');
  });

  it('of the element itself', async () => {
    const element = quote({ theme: 'paper', style: 'color-scheme: dark' });
    await wears(element, paper.dark);
  });

  it('of the reader, where the page leaves it to them', async () => {
    document.documentElement.style.colorScheme = 'light dark';
    const element = quote({ theme: 'paper' });
    const prefers = (): 'light' | 'dark' =>
      matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    await wears(element, paper[prefers()]);
    for (const scheme of ['dark', 'light'] as const)
      // Chromium can be told what its reader prefers; in the others it stays as it is.
      if (await commands.emulateColorScheme(scheme)) await wears(element, paper[scheme]);
  });

  it('by a page without a theme, through its text', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const element = quote();
    desk().style.color = 'CanvasText';
    await wears(element, '#ffffff');
    const onDark = glyph(element);
    document.documentElement.style.colorScheme = 'light';
    await until(() => glyph(element) !== onDark, 'the accent is another');
  });
});

describe('the nearest theme counts', () => {
  it('paper in orbit, orbit in paper, and a page of its own in both', async () => {
    desk().setAttribute('theme', 'orbit');
    const inner = document.createElement('section');
    const [own, outer] = [quote({ theme: 'paper' }), quote()];
    const plain = quote({ theme: 'host' });
    desk().append(inner);
    const within = quote();
    inner.append(within);
    await wears(own, paper.light);
    await wears(outer, orbit);
    await wears(within, orbit);
    await wears(plain, '#ffffff');
    inner.setAttribute('theme', 'paper');
    await wears(within, paper.light);
    inner.setAttribute('theme', 'neon');
    await wears(within, '#ffffff');
    desk().setAttribute('theme', 'paper');
    await wears(outer, paper.light);
  });

  it('orbit is dark to a token of the page too', async () => {
    desk().style.cssText =
      'color-scheme: light; --story-accent: light-dark(rgb(1, 2, 3), rgb(201, 202, 203))';
    const [dark, light] = [quote({ theme: 'orbit' }), quote({ theme: 'paper' })];
    await wears(dark, orbit);
    await wears(light, paper.light);
    expect([glyph(dark), glyph(light)]).toEqual(['#c9cacb', '#010203']);
  });

  it('what is loaded late wears it as well', async () => {
    const element = place(ArticleBodyElement, { src: 'data:,' }, { theme: 'signal' });
    const notice = (): Element | null => rootOf(element).querySelector('.notice');
    await until(() => !!notice(), 'it says that it has failed');
    expect(hex(getComputedStyle(notice() ?? element).borderInlineStartColor)).toBe('#805000');
  });
});

describe.each(elementClasses.map((one) => [one.tag, one] as const))('<%s>', (_tag, { styles }) => {
  const css = [styles].flat().map(String).join('\n');

  it('takes every token that its styles use', () => {
    const set = new Set([...css.matchAll(/--_([\w-]+):/g)].map(([, name]) => name));
    const used = [...css.matchAll(/var\(--_([\w-]+)\)/g)].map(([, name]) => name);
    expect(used.filter((name) => !set.has(name))).toEqual([]);
  });

  it('has no default of its own for a token', () => {
    const inPlace = [...css.matchAll(/var\(--story-([\w-]+),\s*([^()]+)\)/g)];
    expect(inPlace.length).toBeGreaterThan(0);
    for (const [, found, value] of inPlace) {
      const name = tokenNames.find((one) => one === found);
      expect(name, `--story-${found} is in the list of tokens`).toBeDefined();
      if (name) expect(value).toBe(valueOf(name));
    }
  });
});
