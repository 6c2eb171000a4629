/** A contact sheet: one element in all its modes, side by side, on one page. */
import { showingOf, storiesAt } from '../helpers/line-up.ts';
import { fontStyles } from './fonts.ts';
import { documentOf, studioUrl } from './studio.ts';

const modes = ['light', 'dark'] as const;
export const languages = ['en', 'ar'] as const;
export const widths = [360, 1024] as const;

export type Language = (typeof languages)[number];

/** As a page would have them: what is loaded along with them is at their address. */
export const stories = storiesAt(`${studioUrl}fixtures/story.json`);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** An element with the story in it, as a page would write it. */
export function markupOf(tag: string, language: Language): string {
  const { attributes = {}, words } = showingOf(tag);
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const json = JSON.stringify(stories[language]).replaceAll('<', '\\u003c');
  return `<${tag}${written.join('')}>${escaped(words ?? '')}<script type="application/json">${json}</script></${tag}>`;
}

const gap = 16;
/** A wide sheet has two boxes a row, a narrow one four. */
const columns = (width: number): number => (width < 600 ? 4 : 2);

export const sheetWidth = (width: number): number => columns(width) * (width + gap) + gap;

/** Boxes of one width: light and dark, from the left and from the right. */
export function sheetOf(show: (language: Language) => string, width: number, theme = ''): string {
  const boxes = languages.flatMap((language) =>
    modes.map(
      (mode) =>
        `<div class="box ${mode}" ${surroundings(language)}${theme && ` theme="${theme}"`}>${show(language)}</div>`,
    ),
  );
  return documentOf(
    boxes.join(''),
    `${fontStyles}
    body {
      display: grid;
      grid-template-columns: repeat(${columns(width)}, ${width}px);
      gap: ${gap}px;
      align-items: start;
      margin: 0;
      padding: ${gap}px;
      background: #808080;
    }
    .box { background: #fff; color: #16181a; color-scheme: light }
    .dark { background: #121416; color: #eceef0; color-scheme: dark }
    .page > live-badge { justify-self: start }
    .page { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px; padding: 16px }`,
  );
}

export const surroundings = (language: Language): string =>
  `lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`;
