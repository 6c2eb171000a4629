import { elementClasses } from '../../src/index.js';

export interface Token {
  readonly name: string;
  readonly meaning: string;
  readonly value: string;
}

const meanings: Readonly<Record<string, string>> = {
  bg: 'Ground of an element',
  padding: 'Room between the edge of an element and what it shows',
  surface: 'Ground of a box: facts, notes, a picture that is not there yet',
  text: 'Words',
  'text-muted': 'Words of the second rank: dates, roles, captions',
  'text-size': 'The size that all others count from; without it that is the reader’s own setting',
  rule: 'Thin lines, and the line that joins updates',
  control: 'Edges of buttons and dots',
  accent: 'Section label, bars, times, quotation mark',
  live: 'The word and dot of a live or developing story',
  'live-fill': 'Ground of the badge of a live story, and of the button for new updates',
  'on-live': 'Words on that ground',
  new: 'Ground of updates since the last visit',
  focus: 'Ring around what the keyboard is on',
  warning: 'Corrections, retractions, failures',
  key: 'Ground of pinned updates and of marked words',
  'font-headline': 'Headlines and pull quotes',
  'font-body': 'Running text',
  'font-ui': 'Names, dates, labels, captions',
  'weight-headline': 'Weight of headlines',
  'tracking-headline': 'Space between the letters of headlines',
  'leading-headline': 'Line height of headlines',
  'leading-body': 'Line height of running text',
  measure: 'Longest line of running text',
  target: 'Size of the buttons of the ticker',
  radius: 'Corners of pictures and buttons',
  bar: 'Strength of the coloured bars',
  'scroll-margin': 'Room above an update that a link goes to, for a page with a sticky header',
};

/** The text from `start` to the bracket that closes what is open there. */
function untilClosed(css: string, start: number): string {
  let depth = 0;
  for (let end = start; end < css.length; end++) {
    if (css[end] === '(') depth++;
    else if (css[end] === ')' && depth-- === 0) return css.slice(start, end);
  }
  return '';
}

/** Every token that the elements' own style sheets ask for, with what they do without it. */
function readTokens(): readonly Token[] {
  const css = elementClasses
    .flatMap(({ styles }) => styles)
    .map(({ cssText }) => cssText)
    .join('\n');
  const values = new Map<string, string>();
  for (const { 0: opening, 1: name = '', index } of css.matchAll(/var\(--story-([\w-]+),\s*/g))
    values.set(name, untilClosed(css, index + opening.length));
  const order = Object.keys(meanings);
  return [...values]
    .map(([name, value]) => ({ name: `--story-${name}`, meaning: meanings[name] ?? '', value }))
    .sort((a, b) => order.indexOf(a.name.slice(8)) - order.indexOf(b.name.slice(8)));
}

export const tokens = readTokens();
