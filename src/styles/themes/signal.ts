import type { TokenValues } from '../tokens.js';

/** A bold broadcaster: black on white, heavy bars. */
export const signal: TokenValues = {
  bg: 'light-dark(#fff, #0a0a0a)',
  surface: 'light-dark(#f4f4f4, #1a1a1a)',
  text: 'light-dark(#0a0a0a, #fafafa)',
  'text-muted': 'light-dark(#565656, #ababab)',
  rule: 'light-dark(#d6d6d6, #3a3a3a)',
  control: 'light-dark(#7a7a7a, #818181)',
  accent: 'light-dark(#c8102e, #ff6475)',
  live: 'light-dark(#c8102e, #ff6475)',
  focus: 'light-dark(#0a0a0a, #fafafa)',
  warning: 'light-dark(#805000, #f2b75c)',
  key: 'light-dark(#f9ecee, #2b1217)',
  'font-headline': 'system-ui, "Helvetica Neue", Arial, sans-serif',
  'font-body': 'system-ui, "Helvetica Neue", Arial, sans-serif',
  'font-ui': 'system-ui, "Helvetica Neue", Arial, sans-serif',
  'weight-headline': '800',
  'tracking-headline': '-0.02em',
  padding: '1.25em',
  radius: '0',
  bar: '6px',
};
