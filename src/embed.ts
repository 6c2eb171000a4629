/**
 * The script tag: `<script async src="…/embed.js"></script>`. Finds which elements a page uses and
 * loads just those, relative to its own address.
 *
 * On the tag: `data-story` (URL) puts the story there, or into `data-target` (a selector), shown by
 * `data-element` (tags, default header, body and timeline); `data-theme` is the look of all elements
 * that have no `theme` of their own.
 */
import { chunks, folder } from 'virtual:embed-chunks';

const ours = Symbol.for('standfirst.element');
const started = new Set<string>();

function start(script: HTMLOrSVGScriptElement | null): void {
  if (!(script instanceof HTMLScriptElement) || !script.src) {
    console.warn('Standfirst: embed.js wants a classic <script src>.');
    return;
  }
  if (!('customElements' in window)) return;
  const { story, element, target, theme } = script.dataset;
  const tags = Object.keys(chunks);

  const load = (tag: string): void => {
    if (started.has(tag)) return;
    started.add(tag);
    const existing = customElements.get(tag);
    if (existing) {
      if (!(ours in existing))
        console.warn(`Standfirst: <${tag}> is the page's own. See "Names" in the README.`);
      return;
    }
    // All files of an element at once: left to themselves they would be found one after another.
    const files = `${tag} ${chunks[tag]}`.trim().split(' ');
    const needed = files.map(
      (file) => import(/* @vite-ignore */ new URL(`${folder}${file}.js`, script.src).href),
    );
    Promise.all(needed).catch((error: unknown) => {
      // The fallback shows on. After a while a change of the page may have it tried once more.
      setTimeout(() => started.delete(tag), 30_000);
      console.warn(`Standfirst: <${tag}> was not loaded.`, error);
    });
  };

  const look = (): void => {
    for (const tag of tags) {
      const found = document.getElementsByTagName(tag);
      if (found.length) load(tag);
      if (theme)
        for (const one of found) if (!one.closest('[theme]')) one.setAttribute('theme', theme);
    }
  };

  const place = (): void => {
    if (!story) return;
    let into: Element | null = null;
    try {
      if (target) into = document.querySelector(target);
    } catch {
      // Not a selector: said below.
    }
    if (target && !into) {
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
      else console.warn(`Standfirst: no ${target} in the page.`);
      return;
    }
    const made = (element ?? 'article-header article-body live-timeline')
      .split(/[\s,]+/)
      .filter((tag) => tags.includes(tag))
      .map((tag) => {
        const one = document.createElement(tag);
        one.setAttribute('src', story);
        return one;
      });
    // What stood in the target becomes the fallback.
    if (into) {
      made[0]?.append(...into.childNodes);
      into.append(...made);
    } else script.after(...made);
  };

  place();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}

start(document.currentScript);
