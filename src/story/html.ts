import type { Block, Inline } from './schema.js';

/**
 * The door that HTML must pass. `story/` knows only its shape; `sanitize/` has the one that cleans,
 * and whoever reads a story hands it over.
 */
export interface HtmlDoor {
  /** HTML as the inside of one paragraph. `base` is what relative addresses resolve against. */
  inline(html: string, base?: string): readonly Inline[];
  /** HTML as blocks. */
  blocks(html: string, base?: string): readonly Block[];
}
