import type { Theme } from '../themes/themes.js';
import { colours } from './colours.js';
import { measures } from './measures.js';
import { cssOf, type Token } from './token.js';
import { type } from './type.js';

const all = { ...colours, ...type, ...measures };

export type TokenName = keyof typeof all;

/**
 * Every token there is, by its name without `--story-`: the one place from which come the elements'
 * style sheets, the themes, the manifest, Storybook's tables and the tests of contrast.
 */
export const tokens: Readonly<Record<TokenName, Token>> = all;

export const tokenNames = Object.keys(tokens) as readonly TokenName[];

/** The CSS value of a token under a theme. */
export const valueOf = (name: TokenName, theme: Theme = 'host'): string => {
  const { host, themes } = tokens[name];
  return cssOf((theme !== 'host' && themes?.[theme]) || host);
};

/** Private values for elements to use, each open to its public token. */
const opened = (names: readonly TokenName[], theme?: Theme): string =>
  names.map((name) => `--_${name}:var(--story-${name},${valueOf(name, theme)})`).join(';');

/** A style sheet that brings some tokens to an element. */
export const tokenCss = (...names: readonly TokenName[]): string => `.sheet{${opened(names)}}`;

/**
 * A theme as a style sheet, to be laid over those of an element. Paper is white: printed, a theme is
 * its light self, and one that has none keeps its fonts alone. Where it is dark in every mode it
 * says so, to scroll bars and to the `light-dark()` of a page's own tokens.
 */
export function themeCss(theme: Exclude<Theme, 'host'>): string {
  const own = tokenNames.filter((name) => valueOf(name, theme) !== valueOf(name));
  const shades = opened(
    own.filter((name) => name in colours),
    theme,
  );
  const others = opened(
    own.filter((name) => !(name in colours)),
    theme,
  );
  return theme === 'orbit'
    ? `.sheet{font-variant-numeric:tabular-nums;${others}}@media screen{.sheet{color-scheme:dark;${shades}}}`
    : `.sheet{${others};${shades}}@media print{.sheet{color-scheme:light}}`;
}
