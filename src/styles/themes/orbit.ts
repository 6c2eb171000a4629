import type { TokenValues } from '../tokens.js';

/** Dark in every mode, for news from space. */
export const orbit: TokenValues = {
  bg: '#0a0e1a',
  surface: '#121829',
  text: '#e9edf7',
  'text-muted': '#a3adc4',
  rule: '#29324a',
  control: '#6f7b98',
  accent: '#6fc3ff',
  live: '#ff7557',
  focus: '#ffd166',
  warning: '#ffc46b',
  key: '#141d36',
  'font-headline': 'system-ui, sans-serif',
  'font-body': 'system-ui, sans-serif',
  'font-ui': 'system-ui, sans-serif',
  'weight-headline': '650',
  padding: '1.25em',
  radius: '6px',
};
