/** WCAG AA in every theme and mode, computed from what each engine resolves and paints. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { defineElements, elementClasses, themes, type StoryElement } from '../../src/index.js';
import { themeCss, tokenCss, tokenNames, type TokenName } from '../../src/styles/tokens/list.js';
import { contrast, contrastOf, hostPages, painted } from '../helpers/contrast.js';
import { fixtures } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, desk, isWhole, place, rootOf, until } from '../helpers/proof.js';

expectNoIncidents();
beforeAll(() => void defineElements());
afterEach(clearDesk);

type Page = readonly [name: string, ground: string, text: string, scheme: string];

const words: readonly TokenName[] = [
  'text',
  'text-muted',
  'accent',
  'link',
  'live',
  'positive',
  'warning',
];
const grounds: readonly TokenName[] = ['bg', 'surface', 'raised', 'key', 'new'];

/** What is to be told apart from what, and how far. */
const pairs: readonly (readonly [TokenName, TokenName, number])[] = [
  ...words.flatMap((word) => grounds.map((ground) => [word, ground, 4.5] as const)),
  ['on-live', 'live-fill', 4.5],
  ...grounds.flatMap((ground) => [['focus', ground, 3] as const, ['control', ground, 3] as const]),
];

function dressPage([, ground, text, scheme]: Page): void {
  desk().style.cssText = `background: ${ground}; color: ${text}; color-scheme: ${scheme}`;
}

/** A sheet with all tokens, as an element has some of them; gives what the engine makes of each. */
function swatches(theme: (typeof themes)[number]): (name: TokenName) => string {
  const host = document.createElement('div');
  desk().append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [
    `${tokenCss(...tokenNames)} .sheet { color: var(--_text) }`,
    ...(theme === 'host' ? [] : [themeCss(theme)]),
  ].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  const swatch = document.createElement('i');
  sheet.append(swatch);
  root.append(sheet);
  return (name) => {
    swatch.style.backgroundColor = '';
    swatch.style.backgroundColor = `var(--_${name})`;
    return getComputedStyle(swatch).backgroundColor;
  };
}

function tooFaint(page: Page, theme: (typeof themes)[number]): string[] {
  dressPage(page);
  const colour = swatches(theme);
  const below = [getComputedStyle(desk()).backgroundColor, colour('bg')];
  return pairs.flatMap(([one, other, least]) => {
    const ground = other === 'bg' ? below : [...below, colour(other)];
    const found = contrast(painted(ground), painted([...ground, colour(one)]));
    return found >= least ? [] : [`${one} on ${other}: ${found.toFixed(2)} of ${least}`];
  });
}

describe('tokens stand out from their grounds', () => {
  it.each(hostPages)('on a page that is %s', (...page) => {
    expect(tooFaint(page, 'host')).toEqual([]);
  });

  for (const theme of themes)
    for (const scheme of ['light', 'dark'])
      it(`in the theme ${theme}, ${scheme}`, () => {
        expect(tooFaint(['plain', 'Canvas', 'CanvasText', scheme], theme)).toEqual([]);
      });
});

it.each([
  ['paper', 'dark'],
  ['signal', 'dark'],
  ['orbit', 'light'],
] as const)('printed on white, %s is dark words in a page that is %s', async (theme, scheme) => {
  // Only Chromium can be told that it prints; in the others this is what the screen shows.
  const prints = await commands.emulateMedia({ media: 'print' });
  dressPage(['plain', 'transparent', 'CanvasText', scheme]);
  const colour = swatches(theme);
  const faint = words.filter(
    (word) =>
      contrast(painted([prints ? '#fff' : colour('bg')]), painted(['#fff', colour(word)])) < 4.5,
  );
  await commands.emulateMedia({ media: null });
  expect(faint).toEqual([]);
});

/** What is shown of an element that holds words of its own, and is not switched off. */
const spoken = (element: StoryElement): Element[] =>
  [...rootOf(element).querySelectorAll('.sheet *')].filter(
    (one) =>
      one.checkVisibility() &&
      !one.closest('[aria-disabled=true]') &&
      [...one.childNodes].some((node) => node instanceof Text && node.data.trim()),
  );

/** A whole story has no words but those of its parts. */
const speakers = elementClasses.filter(({ tag }) => tag !== 'live-story');

describe.each(speakers.map((elementClass) => [elementClass.tag, elementClass] as const))(
  'all words of <%s> can be read',
  (_tag, elementClass) => {
    /** What is too faint, on one page after the other: colours follow the page. */
    const tooFaintOn = async (theme: string, pages: readonly Page[]): Promise<string[]> => {
      const element = place<StoryElement>(elementClass, { story: fixtures.everything }, { theme });
      await until(() => isWhole(element) && spoken(element).length > 0, 'it speaks');
      return pages.flatMap((page) => {
        dressPage(page);
        return spoken(element).flatMap((one) => {
          const found = contrastOf(one);
          return found >= 4.5
            ? []
            : [`${page[0]}: ${one.outerHTML.slice(0, 80)}: ${found.toFixed(2)}`];
        });
      });
    };

    it.each(themes)('in the theme %s, light and dark', async (theme) => {
      const modes = ['light', 'dark'].map((mode) => [mode, 'Canvas', 'CanvasText', mode] as const);
      expect(await tooFaintOn(theme, modes)).toEqual([]);
    });

    it('on a page of any colour', async () => {
      expect(await tooFaintOn('host', hostPages)).toEqual([]);
    });
  },
);
