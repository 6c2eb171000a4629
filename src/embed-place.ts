import { canBegin } from './prefix.js';

/**
 * Puts a story where the script tag says: `data-story` is its URL, `data-target` (a selector) where to,
 * else after the tag; `data-element` names the tags to show it (`lists` begin with those that there are), else it is the whole of it, `live-story`.
 * Loaded with the first tag that has a `data-story` or a prefix.
 */
export function place(
  script: HTMLScriptElement,
  lists: readonly (readonly string[])[],
  prefix: string,
): void {
  const {
    story = '',
    element,
    target,
  }: DOMStringMap = Object.assign(Object.create(null), script.dataset);
  let into: Element | null = null;
  try {
    if (target) into = HTMLDocument.prototype.querySelector.call(document, target);
  } catch {
    // Not a selector: said below.
  }
  if (!canBegin(prefix) || !story) return;
  if (target && !into) {
    if (document.readyState === 'loading')
      window.addEventListener('DOMContentLoaded', () => place(script, lists, prefix));
    else console.warn(`Standfirst: no ${target} in the page.`);
    return;
  }
  const made = (element ?? 'live-story')
    .split(/[\s,]+/)
    // With the prefix or without it: it is known.
    .map((tag) => (tag.startsWith(prefix) ? tag.slice(prefix.length) : tag))
    .filter((tag) => lists.some(([known]) => known === tag))
    .map((tag) => {
      const one = HTMLDocument.prototype.createElement.call(document, prefix + tag);
      one.setAttribute('src', story);
      return one;
    });
  // What stood in the target becomes the fallback.
  if (into) {
    made[0]?.append(...into.childNodes);
    into.append(...made);
  } else script.after(...made);
}
