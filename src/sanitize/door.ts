import { bareText, type HtmlDoor } from '../story/html.js';
import type { Fault } from '../story/read.js';
import { blockNodes } from './block-nodes.js';
import { inlineNodes } from './inline-nodes.js';
import { purify } from './purify.js';

/** One for the page: whatever HTML comes next will be refused as well. */
const refusal: Fault = { path: '', value: '', cause: 'bad-html' };

function nodesOf(html: string, faults?: Fault[]): Iterable<Node> {
  try {
    return purify(html)?.childNodes ?? [];
  } catch {
    // The page lets nobody parse HTML: better its bare words than nothing.
    if (!faults?.includes(refusal)) faults?.push(refusal);
    return [new Text(bareText(html).trim())];
  }
}

/**
 * The one door for HTML: a string goes in, typed nodes come out, and nothing else. HTML that is too
 * long comes out as nothing; {@link parseStory} names it as a problem before it gets here.
 */
export const sanitize: HtmlDoor = {
  inline: (html, base, faults) => inlineNodes(nodesOf(html, faults), base),
  blocks: (html, base, faults) => blockNodes(nodesOf(html, faults), base),
};
