import type { TokenValues } from '../tokens.js';

/** A serif broadsheet on warm stock. */
export const paper: TokenValues = {
  bg: 'light-dark(#fbf7f0, #191613)',
  surface: 'light-dark(#f4ede1, #221e1a)',
  text: 'light-dark(#1f1b16, #f0e9de)',
  'text-muted': 'light-dark(#5f574c, #b3a899)',
  rule: 'light-dark(#ddd3c3, #3b352e)',
  control: 'light-dark(#857b6d, #7d7467)',
  accent: 'light-dark(#8a1c2b, #f0a09a)',
  live: 'light-dark(#b3121f, #ff7a6e)',
  focus: 'light-dark(#8a1c2b, #f0a09a)',
  warning: 'light-dark(#7a4a00, #ecb560)',
  key: 'light-dark(#f4ede1, #2a241e)',
  'font-headline': 'Charter, "Bitstream Charter", Georgia, serif',
  'font-body': 'Charter, "Bitstream Charter", Georgia, serif',
  'font-ui': 'system-ui, sans-serif',
  'weight-headline': '500',
  padding: '1.25em',
  radius: '0',
};
