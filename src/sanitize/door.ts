import { bareText, type HtmlDoor } from '../story/html.js';
import { placeOfHtml } from '../story/place-of-html.js';
import { limits, type Fault } from '../story/read.js';
import type { Story } from '../story/schema.js';
import { Excess } from './bounds.js';
import { blockNodes } from './block-nodes.js';
import { inlineNodes } from './inline-nodes.js';
import { purify } from './purify.js';

/** One for the page: whatever HTML comes next will be refused as well. */
const refusal: Fault = { path: '', value: '', cause: 'bad-html' };

function nodesOf(html: string, faults?: Fault[], where?: string | Story): Iterable<Node> {
  try {
    return purify(html)?.childNodes ?? [];
  } catch (error) {
    if (error instanceof Excess) {
      const path = typeof where === 'object' ? placeOfHtml(html, where) : (where ?? '');
      if (faults && faults.length < limits.faults)
        faults.push({ path, value: html, cause: error.what });
      return [];
    }
    // The page lets nobody parse HTML: better its bare words than nothing.
    if (!faults?.includes(refusal)) faults?.push(refusal);
    return [new Text(bareText(html).trim())];
  }
}

/**
 * The one door for HTML: a string goes in, typed nodes come out, and nothing else. HTML that is too
 * long comes out as nothing; {@link parseStory} names it as a problem before it gets here. So does what
 * nests too deep or has too many attributes, which is named here.
 */
export const sanitize: HtmlDoor = {
  inline: (html, base, faults, where) => inlineNodes(nodesOf(html, faults, where), base),
  blocks: (html, base, faults, where) => blockNodes(nodesOf(html, faults, where), base),
};
