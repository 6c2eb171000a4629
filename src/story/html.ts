import type { Fault } from './read.js';
import type { Block, Inline, Story } from './schema.js';

/**
 * The door that HTML must pass. `story/` knows only its shape; `sanitize/` has the one that cleans,
 * and whoever reads a story hands it over.
 */
export interface HtmlDoor {
  /**
   * HTML as the inside of one paragraph. `base` is what relative addresses resolve against; `faults`
   * is told where the page lets nobody parse HTML, and only its bare words could be had, and what was
   * left out: `where` is the path of the HTML, or the story that it is somewhere in.
   */
  inline(html: string, base?: string, faults?: Fault[], where?: string | Story): readonly Inline[];
  /** HTML as blocks. */
  blocks(html: string, base?: string, faults?: Fault[], where?: string | Story): readonly Block[];
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

/**
 * HTML as bare words, without the door: enough to be searched for, and for nothing else. It is text
 * and stays text.
 */
export const bareText = (html: string): string =>
  html
    .replace(/<(?:script|style)\b[^]*?(?:<\/(?:script|style)|$)/gi, '')
    .replace(/<[^>]*>?/g, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => named[name] ?? '');
