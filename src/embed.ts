/**
 * The script tag: `<script async src="…/embed.js"></script>`. Finds which elements a page uses and
 * loads just those, relative to its own address.
 *
 * On the tag: `data-story`, see `embed-place.ts`; `data-theme` is the look of all elements that have no
 * `theme` of their own.
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
  const { story, theme } = script.dataset;
  const tags = Object.keys(chunks);

  const bring = (file: string) =>
    import(/* @vite-ignore */ new URL(`${folder}${file}.js`, script.src).href);

  const load = (tag: string): void => {
    if (started.has(tag)) return;
    started.add(tag);
    const existing = customElements.get(tag);
    if (existing) {
      if (!(ours in existing)) console.warn(`Standfirst: <${tag}> is the page's own.`);
      return;
    }
    // All files of an element at once: left to themselves they would be found one after another.
    const files = `${tag} base ${chunks[tag]}`.trim().split(' ');
    Promise.all(files.map(bring)).catch((error: unknown) => {
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

  // Most pages write their elements themselves.
  if (story)
    bring('place').then(
      ({ place }: typeof import('./embed-place.js')) => place(script, tags),
      (error: unknown) => console.warn('Standfirst: data-story was not placed.', error),
    );
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}

start(document.currentScript);
