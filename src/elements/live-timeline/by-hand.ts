/** What a template would do, for elements that are set once: it would remember each of them. */
import { render } from 'lit';

/** Shows a template once; nothing is kept that could bring it up to date. */
export function put(element: Element, content: unknown): void {
  const box = new DocumentFragment();
  render(content, box);
  clear(box);
  element.replaceChildren(box);
}

/**
 * Takes away Lit's notes for the next time, in the page and in memory: there is none, and they are
 * half of what an update weighs.
 */
function clear(node: Node): void {
  for (const child of [...node.childNodes])
    if (child instanceof Comment) child.remove();
    else clear(child);
}

/** Gives a list these children; those that stay are not moved, which would end what they play. */
export function fill(list: Element, wanted: readonly Element[]): void {
  const before = [...list.children];
  let same = 0;
  while (same < wanted.length && before[same] === wanted[same]) same++;
  for (const child of before.slice(same)) if (!wanted.includes(child)) child.remove();
  let at = same ? (wanted[same - 1]?.nextElementSibling ?? null) : list.firstElementChild;
  for (const child of wanted.slice(same)) {
    if (child === at) at = at.nextElementSibling;
    else list.insertBefore(child, at);
  }
}
