import { unsafeCSS, type CSSResult } from 'lit';

/** What a theme gives to each token. Colours that differ by mode are `light-dark()` pairs. */
export type TokenValues = Readonly<Record<string, string>>;

const mix = (share: number): string => `color-mix(in srgb, currentColor ${share}%, transparent)`;

/**
 * The tokens and what they are in the `host` theme, which takes font, text and ground from the page.
 * Each is set by `--story-<name>` on the element or any ancestor.
 */
export const hostTokens: TokenValues = {
  bg: 'transparent',
  surface: mix(4),
  text: 'currentColor',
  'text-muted': mix(80),
  rule: mix(16),
  control: mix(60),
  accent: 'light-dark(#0b5cad, #7cb8ff)',
  live: 'light-dark(#c4001a, #ff6b60)',
  focus: 'light-dark(#0b5cad, #7cb8ff)',
  warning: 'light-dark(#8a5200, #f0b35a)',
  key: 'light-dark(#eef4fb, #172433)',
  'font-headline': 'inherit',
  'font-body': 'inherit',
  'font-ui': 'inherit',
  'weight-headline': '700',
  'tracking-headline': 'normal',
  'leading-headline': '1.12',
  'leading-body': '1.5',
  measure: '38em',
  radius: '2px',
  bar: '4px',
};

/** A theme as a style sheet: private values that elements use, each open to its public token. */
export const sheetOf = (values: TokenValues): CSSResult =>
  unsafeCSS(
    `.sheet{${Object.entries(values)
      .map(([name, value]) => `--_${name}:var(--story-${name},${value})`)
      .join(';')}}`,
  );

export const tokens = sheetOf(hostTokens);
