import type { CSSResult } from 'lit';
import { sheetOf } from '../tokens.js';
import { orbit } from './orbit.js';
import { paper } from './paper.js';
import { signal } from './signal.js';
import type { Theme } from './themes.js';

/** The style sheet of each theme, to be laid over that of `host`; no other name finds anything. */
export const sheets: Readonly<Record<Exclude<Theme, 'host'>, CSSResult>> = Object.assign(
  Object.create(null),
  { paper: sheetOf(paper), signal: sheetOf(signal), orbit: sheetOf(orbit) },
);
