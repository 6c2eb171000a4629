import { css, type CSSResult } from 'lit';
import { themeSheet } from '../tokens.js';
import type { Theme } from './themes.js';

const paper = css`
  ${themeSheet('paper')}
`;
const signal = css`
  ${themeSheet('signal')}
`;
const orbit = css`
  ${themeSheet('orbit')}
`;

/** The style sheet of each theme, to be laid over that of `host`; no other name finds anything. */
export const sheets: Readonly<Record<Exclude<Theme, 'host'>, CSSResult>> = Object.assign(
  Object.create(null),
  { paper, signal, orbit },
);
