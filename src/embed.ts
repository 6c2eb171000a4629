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
/** Past images and forms of the page that are called like what we ask its document. */
const ofDocument = HTMLDocument.prototype;

function start(script: HTMLOrSVGScriptElement | null): void {
  if (!(script instanceof HTMLScriptElement) || !script.src) {
    console.warn('Standfirst: needs <script src>.');
    return;
  }
  if (!window.customElements) return;
  // Not of `dataset`: a page may have put a `story` on the prototype of all objects.
  const story = script.getAttribute('data-story');
  const { theme } = script.dataset;
  const lists = chunks.split(',').map((list) => list.split(' '));

  const bring = (file: string) =>
    import(/* @vite-ignore */ new URL(`${folder}${file}.js`, script.src).href);

  const load = (tag: string, files: readonly string[]): void => {
    if (started.has(tag)) return;
    started.add(tag);
    const existing = customElements.get(tag);
    if (existing) {
      if (!(ours in existing)) console.warn(`Standfirst: <${tag}> is the page's own.`);
      return;
    }
    // All files of an element at once: left to themselves they would be found one after another.
    Promise.all(['base', ...files].map(bring)).catch((error: unknown) => {
      // The fallback shows on. After a while a change of the page may have it tried once more.
      setTimeout(() => started.delete(tag), 30_000);
      console.warn(`Standfirst: <${tag}> was not loaded.`, error);
    });
  };

  const look = (): void => {
    for (const files of lists) {
      const [tag = ''] = files;
      const found = ofDocument.getElementsByTagName.call(document, tag);
      if (found.length) load(tag, files);
      if (theme)
        for (const one of found) if (!one.closest('[theme]')) one.setAttribute('theme', theme);
    }
  };

  // Most pages write their elements themselves.
  if (story)
    bring('place').then(({ place }: typeof import('./embed-place.js')) => {
      place(
        script,
        lists.map(([tag = '']) => tag),
      );
    }, console.warn);
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}

start(Reflect.get(ofDocument, 'currentScript', document));
