import { alike, version } from './copies.js';
import { StoryErrorEvent } from './events.js';

/**
 * Tells the page, once for all copies of ours, that a name is taken. The other one stays; the document
 * hears it, since no element of ours is to blame.
 */
export function tell(tag: string, existing: CustomElementConstructor, warned = false): void {
  const theirs = existing[alike];
  const message = theirs
    ? `Standfirst ${theirs} serves here, not ${version}.`
    : `<${tag}> is the page's own, or another major's.`;
  const told: Record<symbol, unknown> = Object(customElements);
  const key = Symbol.for(message);
  if (told[key]) return;
  told[key] = true;
  if (theirs || !warned) console.warn(`Standfirst: ${message}`);
  document.dispatchEvent(
    new StoryErrorEvent({ phase: 'define', code: 'tag-collision', message, retryable: false }),
  );
}
