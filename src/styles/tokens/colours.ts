import { byText, faded, tint, type Token } from './token.js';

const gold = byText(0.11, 68);

const accent = {
  host: byText(0.13, 254),
  themes: { paper: ['#8a1c2b', '#f0a09a'], signal: ['#c8102e', '#ff6475'], orbit: '#6fc3ff' },
} as const;

/** Colours, named for what they are for. */
export const colours = {
  bg: {
    doc: 'Ground of an element',
    host: 'transparent',
    themes: { paper: ['#fbf7f0', '#191613'], signal: ['#fff', '#0a0a0a'], orbit: '#0a0e1a' },
  },
  surface: {
    doc: 'Ground of a box: facts, notes, a picture that is not there yet',
    host: tint(4),
    themes: { paper: ['#f4ede1', '#221e1a'], signal: ['#f4f4f4', '#1a1a1a'], orbit: '#121829' },
  },
  raised: {
    doc: 'Ground of what lies over other things: cards, menus, dialogs; never see-through',
    host: 'oklch(from currentColor clamp(.24,57 - l*99,1) 0 0/1)',
    themes: { paper: ['#fffdf8', '#2a2520'], signal: ['#fff', '#242424'], orbit: '#1a2238' },
  },
  text: {
    doc: 'Words',
    host: 'currentColor',
    themes: { paper: ['#1f1b16', '#f0e9de'], signal: ['#0a0a0a', '#fafafa'], orbit: '#e9edf7' },
  },
  'text-muted': {
    doc: 'Words of the second rank: dates, roles, captions',
    host: faded(0.8, 6),
    themes: { paper: ['#5f574c', '#b3a899'], signal: ['#565656', '#ababab'], orbit: '#a3adc4' },
  },
  rule: {
    doc: 'Thin lines, and the line that joins updates',
    host: tint(16),
    themes: { paper: ['#ddd3c3', '#3b352e'], signal: ['#d6d6d6', '#3a3a3a'], orbit: '#29324a' },
  },
  control: {
    doc: 'Edges of buttons and dots',
    host: faded(0.6, 0),
    themes: { paper: ['#857b6d', '#81786b'], signal: ['#7a7a7a', '#818181'], orbit: '#6f7b98' },
  },
  accent: { doc: 'Section label, bars, times, quotation mark', ...accent },
  link: { doc: 'Links in running text', host: 'var(--_accent)' },
  live: {
    doc: 'The word and dot of a live or developing story',
    host: byText(0.18, 26),
    themes: { paper: ['#b3121f', '#ff7a6e'], signal: ['#c8102e', '#ff6475'], orbit: '#ff7557' },
  },
  'live-fill': {
    doc: 'Ground of the badge of a live story, and of the button for new updates',
    host: ['#c4001a', '#d81f32'],
    themes: { paper: ['#b3121f', '#c92a30'], signal: ['#c8102e', '#d81f32'], orbit: '#ff7557' },
  },
  'on-live': {
    doc: 'Words on that ground',
    host: '#fff',
    themes: { paper: '#fff', signal: '#fff', orbit: '#0a0e1a' },
  },
  focus: {
    doc: 'Ring around what the keyboard is on; a halo in the opposite colour goes with it',
    host: 'var(--_accent)',
    themes: { paper: ['#8a1c2b', '#f0a09a'], signal: ['#0a0a0a', '#fafafa'], orbit: '#ffd166' },
  },
  positive: {
    doc: 'What has gone well: a link that was copied, a rise',
    host: byText(0.12, 154),
    themes: { paper: ['#2c6737', '#7cc48c'], signal: ['#1b6e3c', '#63c98a'], orbit: '#6fd6a0' },
  },
  warning: {
    doc: 'Corrections, retractions, failures',
    host: gold,
    themes: { paper: ['#7a4a00', '#ecb560'], signal: ['#805000', '#f2b75c'], orbit: '#ffc46b' },
  },
  key: {
    doc: 'Ground of pinned updates and of marked words',
    host: 'color-mix(in srgb,var(--_accent) 8%,transparent)',
    themes: { paper: ['#f4ede1', '#2a241e'], signal: ['#f9ecee', '#2b1217'], orbit: '#141d36' },
  },
  new: {
    doc: 'Ground of what has come since the last visit',
    host: `color-mix(in srgb,${gold} 10%,transparent)`,
    themes: { paper: ['#f8e9c4', '#362c14'], signal: ['#fff3c9', '#332a10'], orbit: '#2b2715' },
  },
  lightbox: { doc: 'Ground of pictures that fill the screen', host: '#0c0e10' },
  'on-lightbox': { doc: 'Words on it', host: '#f4f5f6' },
} as const satisfies Readonly<Record<string, Token>>;
