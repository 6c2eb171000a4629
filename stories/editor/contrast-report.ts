/** Which words of a theme can be read on its grounds, by the rule of WCAG 2. */
import type { Theme } from '../../src/index.js';
import { contrast, painted } from '../../test/helpers/contrast.js';
import { palette, type Colour, type Mode } from '../book/painted-tokens.js';

export interface Verdict {
  readonly words: Colour;
  readonly ground: string;
  readonly mode: Mode;
  readonly ratio: number;
  /** What is asked for: 4.5 for words, 3 for edges. */
  readonly least: number;
}

const pairs: readonly (readonly [words: Colour, ground: Colour, least: number])[] = [
  ['text', 'bg', 4.5],
  ['text-muted', 'bg', 4.5],
  ['accent', 'bg', 4.5],
  ['link', 'bg', 4.5],
  ['live', 'bg', 4.5],
  ['warning', 'bg', 4.5],
  ['on-live', 'live-fill', 4.5],
  ['text-muted', 'surface', 4.5],
  ['control', 'bg', 3],
  ['focus', 'bg', 3],
];

export const modes: readonly Mode[] = ['light', 'dark'];

/** All pairs, in both modes. */
export const report = (theme: Theme, set: Readonly<Record<string, string>>): readonly Verdict[] =>
  modes.flatMap((mode) => {
    const { colours } = palette(theme, mode, set);
    return pairs.map(([words, ground, least]) => ({
      words,
      ground,
      mode,
      least,
      ratio: contrast(painted([colours[words]]), painted([colours[ground]])),
    }));
  });
