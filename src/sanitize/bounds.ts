import { limits } from '../story/read.js';

/** HTML of more than is worth reading. */
export class Excess extends Error {
  constructor(readonly what: 'too-deep' | 'too-wide') {
    super(what);
  }
}

/** Ends without a tag that says so, or never begins. */
const shut =
  /^(?:p|li|d[dt]|t[dhr]|t(?:body|head|foot)|caption|col|br|hr|wbr|img|input|link|meta|source)$/i;

/**
 * Throws where a parser would take too long, before it is asked: it opens every mark that nobody has
 * closed anew in each paragraph to come.
 */
export function expectShallow(html: string): void {
  const open = new Map<string, number>();
  let [depth, work] = [0, 0];
  for (const [, end, name = ''] of html.toLowerCase().matchAll(/<(\/?)([a-z][^\s/>]*)/g)) {
    work += depth;
    const count = open.get(name) ?? 0;
    const step = shut.test(name) || (end && !count) ? 0 : end ? -1 : 1;
    open.set(name, count + step);
    depth += step;
    if (depth > limits.depth || work > 100_000) throw new Excess('too-deep');
  }
}

/** Throws where an element has more attributes than anybody needs: DOMPurify is quadratic in them. */
export function expectNarrow(tree: Document): void {
  // A form of the story may have fields, and its document images, that are called like what is asked for.
  for (const one of Document.prototype.querySelectorAll.call(tree, '*'))
    if (Reflect.get(Element.prototype, 'attributes', one).length > 1_000)
      throw new Excess('too-wide');
}
