import type { HtmlDoor } from '../story/html.js';
import { blockNodes } from './block-nodes.js';
import { inlineNodes } from './inline-nodes.js';
import { purify } from './purify.js';

/**
 * The one door for HTML: a string goes in, typed nodes come out, and nothing else. HTML that is too
 * long comes out as nothing; {@link parseStory} names it as a problem before it gets here.
 */
export const sanitize: HtmlDoor = {
  inline: (html, base) => inlineNodes(purify(html)?.childNodes ?? [], base),
  blocks: (html, base) => blockNodes(purify(html)?.childNodes ?? [], base),
};
