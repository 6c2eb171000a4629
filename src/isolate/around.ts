import { names } from 'virtual:token-names';
import { nearest, unwatchSurroundings, watchSurroundings } from '../elements/surroundings.js';
import type { Around } from './messages.js';

/** What the theme `host` takes from the page, which ends at a frame. */
const properties = [
  'color',
  'color-scheme',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'line-height',
  ...names.map((name) => `--story-${name}`),
];

/** What the page says where an element stands. */
export function aroundOf(element: Element): Around {
  const computed = getComputedStyle(element);
  const style: Record<string, string> = {};
  for (const name of properties) {
    const value = computed.getPropertyValue(name);
    if (value) style[name] = value;
  }
  const [page = ''] = location.href.split('#');
  return {
    lang: nearest(element, 'lang'),
    dir: nearest(element, 'dir'),
    theme: nearest(element, 'theme'),
    style,
    base: element.baseURI,
    page,
  };
}

/** Calls back when any of it may have changed; returns how to end that. */
export function watchAround(element: Element, listener: () => void): () => void {
  watchSurroundings(element, listener);
  // What a page turns light and dark by, as a rule.
  const observer = new MutationObserver(listener);
  for (let at: Element | null = element.parentElement; at; at = at.parentElement)
    observer.observe(at, { attributeFilter: ['class', 'style', 'data-theme', 'data-bs-theme'] });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', listener);
  return () => {
    unwatchSurroundings(listener);
    observer.disconnect();
    dark.removeEventListener('change', listener);
  };
}
