/** What the colours among the tokens come to, as this browser computes them. */
import type { Theme } from '../../src/index.js';
import { colours } from '../../src/styles/tokens/colours.js';
import { themeCss, tokenCss, tokenNames } from '../../src/styles/tokens/list.js';
import { painted } from '../../test/helpers/contrast.js';

export type Mode = 'light' | 'dark';
export type Colour = keyof typeof colours;

const isColour = (name: string): name is Colour => name in colours;
export const colourNames: readonly Colour[] = Object.keys(colours).filter(isColour);

/** What an element's own sheet has of tokens, with all of them; and a theme over it. */
export const tokenSheets = (theme: Theme): CSSStyleSheet[] =>
  [tokenCss(...tokenNames), ...(theme === 'host' ? [] : [themeCss(theme)])].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });

export interface Palette {
  /** What is behind everything, as `#rrggbb`. */
  readonly ground: string;
  /** Each colour on that ground. */
  readonly colours: Readonly<Record<Colour, string>>;
}

const hex = (layers: readonly string[]): string =>
  `#${painted(layers)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;

/** The colours of a theme on a plain page, with what has been set over them. */
export function palette(
  theme: Theme,
  mode: Mode,
  set: Readonly<Record<string, string>> = {},
): Palette {
  const page = document.createElement('div');
  page.style.cssText = `position:fixed;visibility:hidden;color-scheme:${mode};background:Canvas;color:CanvasText`;
  for (const [name, value] of Object.entries(set)) page.style.setProperty(name, value);
  const root = page.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = tokenSheets(theme);
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  sheet.style.color = 'var(--_text)';
  const swatches = colourNames.map((name) => {
    const swatch = document.createElement('i');
    swatch.style.background = `var(--_${name})`;
    return [name, swatch] as const;
  });
  sheet.append(...swatches.map(([, swatch]) => swatch));
  root.append(sheet);
  document.body.append(page);
  const colourOf = (element: Element): string => getComputedStyle(element).backgroundColor;
  const under = [colourOf(page)];
  const found = new Map(swatches.map(([name, swatch]) => [name, colourOf(swatch)]));
  page.remove();
  under.push(found.get('bg') ?? 'transparent');
  const all = [...found].map(([name, colour]) => [name, hex([...under, colour])]);
  return { ground: hex(under), colours: Object.fromEntries(all) };
}
