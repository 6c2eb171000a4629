/** Each element, and whole pages, as a reader sees it: light and dark, from the left and from the right, narrow and wide. */
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { elementClasses } from '../../src/index.js';
import { asItWas, compared } from './compare.ts';
import { markupOf, sheetOf, sheetWidth, widths, type Language } from './sheet.ts';
import { Studio } from './studio.ts';

let studio: Studio;
beforeAll(async () => void (studio = await Studio.open(inject('standfirst'))));
afterAll(() => studio.close());

async function looksAsItDid(name: string, sheet: string, width: number): Promise<void> {
  const page = await studio.show(sheet, { width: sheetWidth(width) });
  expect(await compared(`${name}-${width}`, page, inject('updating'))).toBe(asItWas);
  await page.context().close();
}

for (const { tag } of elementClasses)
  it.each(widths)(`<${tag}> looks as it did, %i px wide`, (width) =>
    looksAsItDid(
      `elements/${tag}`,
      sheetOf((language) => markupOf(tag, language), width),
      width,
    ),
  );

const ours = new Set<string>(elementClasses.map(({ tag }) => tag));

/** Whole pages: elements in the order in which they stand. Those to come join by themselves. */
const pages = {
  article: {
    theme: 'paper',
    tags: [
      'article-header',
      'share-bar',
      'article-body',
      'fact-box',
      'correction-note',
      'source-list',
      'related-stories',
    ],
  },
  live: {
    theme: 'signal',
    tags: [
      'live-ticker',
      'live-badge',
      'article-byline',
      'countdown-clock',
      'key-points',
      'pull-quote',
      'live-timeline',
    ],
  },
} as const;

for (const [name, { theme, tags }] of Object.entries(pages))
  it.each(widths)(`the page "${name}" in ${theme} looks as it did, %i px wide`, (width) => {
    const shown = tags.filter((tag) => ours.has(tag));
    const page = (language: Language): string =>
      `<div class="page">${shown.map((tag) => markupOf(tag, language)).join('')}</div>`;
    return looksAsItDid(`pages/${name}`, sheetOf(page, width, theme), width);
  });

it('asks for nothing that is not here', () => {
  // The story has one picture on purpose that is missing.
  const strays = studio.strays.filter((url) => !url.endsWith('/no-such-picture.svg'));
  expect(strays).toEqual([]);
});
