import type { Theme } from '../themes/themes.js';

/** A CSS value: one for both modes, or one for light and one for dark. */
export type TokenValue = string | readonly [light: string, dark: string];

/** What a page can set, what for, and what it is until a page does. */
export interface Token {
  readonly doc: string;
  /** Without a theme: a value that follows the page's own font, text and ground. */
  readonly host: TokenValue;
  /** Each theme's own; where a theme names none it is that of `host`. */
  readonly themes?: Readonly<Record<Exclude<Theme, 'host'>, TokenValue>>;
}

/** So much of the text's own colour: faint enough for grounds and lines. */
export const tint = (share: number): string =>
  `color-mix(in srgb,currentColor ${share}%,transparent)`;

/**
 * The text's own colour, let through by `share` where it is strong, and nearly whole where a page
 * has set it pale: #555 at 80 % would be too faint to read on anything but white. The paler it is,
 * the nearer to the middle of lightness, 50; at `whole` from there nothing is let through.
 */
export const faded = (share: number, whole: number): string =>
  `lab(from currentColor l a b/max(${share},1 - (max(l - 50,50 - l) - ${whole})/60))`;

/**
 * A colour that stands out from the page's ground, light or dark. Which of them the ground is, its
 * text says: many a dark page never names its `color-scheme`.
 */
export const byText = (chroma: number, hue: number): string =>
  `oklch(from currentColor clamp(.47,l*99 - 56,.77) ${chroma} ${hue}/1)`;

/** One CSS value for both modes. */
export const cssOf = (value: TokenValue): string =>
  typeof value === 'string' ? value : `light-dark(${value.join()})`;
