/**
 * The script tag: `<script async src="…/embed.js"></script>`. Finds which elements a page uses and
 * loads just those, relative to its own address.
 *
 * On the tag: `data-story`, see `embed-place.ts`; `data-theme` is the look of all elements that have no
 * `theme` of their own; `data-prefix` begins the names of all, see `prefix.ts`; with `data-isolate` each
 * is shown in a frame, see `isolate/`.
 */
import { chunks, folder } from 'virtual:embed-chunks';
import { alike, version, type Bring } from './elements/copies.js';
import { prefixOf } from './prefix.js';

/** Past images and forms of the page that are called like what we ask its document. */
const ofDocument = HTMLDocument.prototype;

function start(script: HTMLScriptElement | null): void {
  // One in an SVG has none.
  if (!script?.src) {
    console.warn('Standfirst: needs <script src>.');
    return;
  }
  const { customElements } = window;
  if (!customElements) return;
  // As it is now: a page may have a `<base>` later.
  const { src } = script;
  // Not of `dataset`: a page may have put a `story` on the prototype of all objects.
  const told = (name: string) => script.getAttribute(`data-${name}`);
  const theme = told('theme');
  const prefix = prefixOf(script);
  const lists = chunks.split(',').map((list) => list.split(' '));
  const begun: Record<string, Promise<void>> = Object.create(null);
  const before = customElements[alike];

  // One file stands for all where elements are isolated.
  const bring = (file: string) =>
    import(
      /* @vite-ignore */ new URL(`${folder}${told('isolate') != null ? 'isolate' : file}.js`, src)
        .href
    );

  const load = async (name: string, files: readonly string[]): Promise<void> => {
    // Where an earlier copy fails, this one takes its place.
    if (before) await before(name);
    const existing = customElements.get(name);
    try {
      if (!existing) {
        // All files of an element at once: left to themselves they would be found one after another.
        const [loaded] = await Promise.all([...files, 'base'].map(bring));
        loaded.default.define(name);
      } else if (existing[alike] !== version) (await bring('tag-collision')).tell(name, existing);
    } catch (error) {
      // The fallback shows on. After a while a change of the page may have it tried once more.
      setTimeout(() => delete begun[name], 30_000);
      console.warn(`Standfirst: <${name}> was not loaded.`, error);
    }
  };

  const serve: Bring = (name) => {
    const files = lists.find(([tag]) => prefix + tag === name);
    return files ? (begun[name] ??= load(name, files)) : before?.(name);
  };

  const look = (): void => {
    for (const [tag = ''] of lists) {
      const name = prefix + tag;
      const found = ofDocument.getElementsByTagName.call(document, name);
      if (found[0]) void serve(name);
      if (theme)
        for (const one of found) if (!one.closest('[theme]')) one.setAttribute('theme', theme);
    }
  };

  customElements[alike] = serve;
  // Most pages write their elements themselves.
  if (told('story') || prefix)
    bring('place').then(
      (late: typeof import('./embed-place.js')) => late.place(script, lists, prefix),
      console.warn,
    );
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}

start(Reflect.get<object, string>(ofDocument, 'currentScript', document));
