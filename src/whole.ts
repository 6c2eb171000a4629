/**
 * `standfirst.js`: everything in one file, which registers all elements at once. Where a script tag of
 * this major version was first, that one brings them, and this copy only what does not come.
 */
import { alike } from './elements/copies.js';
import { elementClasses } from './elements/define-elements.js';
import { canBegin, prefixOf } from './prefix.js';

/** A module has no `currentScript`, but its address. */
const script = [
  ...HTMLDocument.prototype.querySelectorAll.call<
    Document,
    [string],
    NodeListOf<HTMLScriptElement>
  >(document, 'script[data-prefix]'),
].find(({ src }) => src === import.meta.url);
const prefix = prefixOf(script);
const first = globalThis.customElements?.[alike];

for (const one of canBegin(prefix) ? elementClasses : []) {
  const name = prefix + one.tag;
  const define = (): unknown => one.define(name);
  void (first?.(name)?.then(define) ?? define());
}
