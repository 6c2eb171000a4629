import type { Definable } from '../define-element.js';

/**
 * Makes an element of ours that stands inside another one, under whatever name its class has here.
 * Where it has none yet it gets one that no page would take, since the plain name may be meant for a
 * class of the page's own: `live-story-article-header`.
 */
export function makePart<T extends HTMLElement>(
  elementClass: Definable & (new () => T),
  within: string,
  registry: CustomElementRegistry = customElements,
): T {
  if (!registry.getName(elementClass)) {
    let tag = `${within}-${elementClass.tag}`;
    // Another copy of Standfirst may have been here before.
    while (registry.get(tag)) tag += '-';
    registry.define(tag, elementClass);
  }
  return new elementClass();
}
