import { unsafeCSS, type CSSResult } from 'lit';

/** What a theme gives to each token. Colours that differ by mode are `light-dark()` pairs. */
export type TokenValues = Readonly<Record<string, string>>;

/** So much of the text's own colour. */
export const mix = (share: number): string =>
  `color-mix(in srgb, currentColor ${share}%, transparent)`;

/** What every element stands on. */
export const ground: TokenValues = {
  bg: 'transparent',
  surface: mix(4),
  text: 'currentColor',
  'text-muted': mix(80),
  rule: mix(16),
  accent: 'light-dark(#0b5cad, #7cb8ff)',
  focus: 'light-dark(#0b5cad, #7cb8ff)',
  'font-headline': 'inherit',
  'font-body': 'inherit',
  'font-ui': 'inherit',
  'tracking-headline': 'normal',
  'leading-body': '1.5',
  measure: '38em',
  padding: '0',
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

export const groundTokens = sheetOf(ground);
