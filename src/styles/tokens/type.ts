import type { Token } from './token.js';

/**
 * From `least` to `most` em as the element grows from 320 to 960 pixels: the part that follows its
 * width is in `cqi`, the rest counts from the reader's own size, so that it grows with that too.
 */
const fluid = (least: number, most: number): string => {
  const slope = (most - least) / 40;
  const round = (value: number): number => Math.round(value * 10_000) / 10_000;
  return `clamp(${least}em,${round(least - slope * 20)}em + ${round(slope * 100)}cqi,${most}em)`;
};

const serif = 'Charter,"Bitstream Charter",Georgia,serif';
const grotesque = 'system-ui,"Helvetica Neue",Arial,sans-serif';
const sans = 'system-ui,sans-serif';

/** Fonts, weights and sizes. */
export const type = {
  'font-headline': {
    doc: 'Headlines and pull quotes',
    host: 'inherit',
    themes: { paper: serif, signal: grotesque, orbit: sans },
  },
  'font-body': {
    doc: 'Running text',
    host: 'inherit',
    themes: { paper: serif, signal: grotesque, orbit: sans },
  },
  'font-ui': {
    doc: 'Names, dates, labels, captions',
    host: 'inherit',
    themes: { paper: sans, signal: grotesque, orbit: sans },
  },
  'font-code': { doc: 'Font of code in a text', host: 'monospace' },
  'weight-headline': {
    doc: 'Weight of headlines',
    host: '700',
    themes: { paper: '500', signal: '800', orbit: '650' },
  },
  'tracking-headline': {
    doc: 'Space between the letters of headlines',
    host: 'normal',
    themes: { paper: 'normal', signal: '-.02em', orbit: 'normal' },
  },
  'leading-headline': { doc: 'Line height of headlines', host: '1.12' },
  'leading-body': { doc: 'Line height of running text', host: '1.5' },
  'text-size': {
    doc: 'The size that all others count from: the reader’s own setting',
    host: 'medium',
  },
  'size-display': { doc: 'The headline of a story that fills the page', host: fluid(2.125, 4) },
  'size-headline': { doc: 'The headline of a story', host: fluid(1.75, 2.75) },
  'size-standfirst': { doc: 'The lines under it', host: fluid(1.0625, 1.375) },
  'size-body': { doc: 'Running text', host: fluid(1.0625, 1.25) },
  'size-subhead': { doc: 'Headings in running text, and of updates', host: fluid(1.1875, 1.5) },
  'size-update': { doc: 'Text of an update', host: fluid(1, 1.125) },
  'size-quote': { doc: 'Words of a pull quote', host: fluid(1.25, 1.75) },
  'size-meta': { doc: 'Names, dates, labels, captions', host: '.875em' },
  'size-badge': { doc: 'The word of a badge', host: '.75em' },
} as const satisfies Readonly<Record<string, Token>>;
