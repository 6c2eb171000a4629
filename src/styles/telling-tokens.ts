import { ground, mix, sheetOf, type TokenValues } from './tokens.js';

/** What headlines, updates and notices need besides. */
const telling: TokenValues = {
  control: mix(60),
  live: 'light-dark(#c4001a, #ff6b60)',
  warning: 'light-dark(#8a5200, #f0b35a)',
  key: 'color-mix(in srgb, var(--_accent) 8%, transparent)',
  'weight-headline': '700',
  'leading-headline': '1.12',
};

/**
 * All tokens and what they are in the `host` theme, which takes font, text and ground from the page.
 * Each is set by `--story-<name>` on the element or any ancestor.
 */
export const hostTokens: TokenValues = { ...ground, ...telling };

export const tellingTokens = sheetOf(telling);
