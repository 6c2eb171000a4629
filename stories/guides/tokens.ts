import { themes } from '../../src/index.js';
import { tokenNames, tokens as list, valueOf } from '../../src/styles/tokens/list.js';

export interface Token {
  readonly name: string;
  readonly meaning: string;
  /** Its CSS value under each theme, in the order of `themes`. */
  readonly values: readonly string[];
}

/** Every token there is, from the one list that the elements are made from. */
export const tokens: readonly Token[] = tokenNames.map((name) => ({
  name: `--story-${name}`,
  meaning: list[name].doc,
  values: themes.map((theme) => valueOf(name, theme)),
}));
