import { unsafeCSS, type CSSResult } from 'lit';
import type { Theme } from './themes/themes.js';
import { themeCss, tokenCss, type TokenName } from './tokens/list.js';

/**
 * Brings tokens to an element, inside its style sheet: css`${tokenSheet('raised', 'target')} …`.
 * Below it `--_raised` is what the page has set, or the theme, or the default. Names are written
 * out, since the builds put the finished text in place of the call (`tools/set-tokens.ts`): no
 * reader loads the list.
 */
export const tokenSheet = (...names: readonly TokenName[]): CSSResult =>
  unsafeCSS(tokenCss(...names));

/** A theme as a style sheet; likewise. */
export const themeSheet = (theme: Exclude<Theme, 'host'>): CSSResult => unsafeCSS(themeCss(theme));
