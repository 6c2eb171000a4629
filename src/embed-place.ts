/**
 * Puts a story where the script tag says: `data-story` is its URL, `data-target` (a selector) where to,
 * else after the tag; `data-element` names the tags to show it, else it is the whole of it, `live-story`.
 * Loaded with the first tag that has a `data-story`.
 */
export function place(script: HTMLScriptElement, tags: readonly string[]): void {
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
  if (target && !into) {
    if (document.readyState === 'loading')
      window.addEventListener('DOMContentLoaded', () => place(script, tags));
    else console.warn(`Standfirst: no ${target} in the page.`);
    return;
  }
  const made = (element ?? 'live-story')
    .split(/[\s,]+/)
    .filter((tag) => tags.includes(tag))
    .map((tag) => {
      const one = HTMLDocument.prototype.createElement.call(document, tag);
      one.setAttribute('src', story);
      return one;
    });
  // What stood in the target becomes the fallback.
  if (into) {
    made[0]?.append(...into.childNodes);
    into.append(...made);
  } else script.after(...made);
}
