import { make } from '../src/elements/make.ts';

/**
 * What stands in for Lit's reading of a template in the files that a script tag loads: nodes are made
 * one by one, where Lit gives a string to `innerHTML`. That takes a Trusted Types policy, which a
 * strict page may forbid; this asks for none, and so leaves nothing to be refused or reported.
 *
 * Reads only what `packed` (`pack-markup.ts`) has written when we built: all that a browser's parser
 * puts right has been refused there.
 */
const piece = /<(\W?)([\w-]*)([^>]*)>|[^<]+/g;
const attribute = /([^ =]+)(?:="([^"]*)"|=(\S*))?/g;

/** Where a value goes: into an attribute, or between two nodes. */
interface Place {
  /** Counted over elements and marks, as Lit walks them. */
  readonly index: number;
  readonly name?: string;
  readonly strings?: readonly string[];
}

export function templateOf(markup: readonly string[]) {
  // Its document is an inert one: nothing here loads or comes alive before it is copied into a page.
  const { content: el } = make('template');
  const owner = el.ownerDocument;
  const parts: Place[] = [];
  let into: Element | DocumentFragment = el;
  let index = 0;
  for (const [text, kind, tag = '', attributes = ''] of markup.join('').matchAll(piece)) {
    if (kind === '/') into = into.parentNode as Element;
    else if (kind) {
      into.append(owner.createComment(''));
      parts.push({ index: index++ });
    } else if (tag) {
      const space = /^(svg|path)$/.test(tag) ? '2000/svg' : '1999/xhtml';
      const one = owner.createElementNS(`http://www.w3.org/${space}`, tag);
      for (const [, name = '', quoted, bare = ''] of attributes.matchAll(attribute)) {
        const strings = (quoted ?? bare).split('^');
        if (strings.length > 1) parts.push({ index, name, strings });
        else one.setAttribute(name, strings[0] ?? '');
      }
      into.append(one);
      into = one;
      index++;
    } else into.append(text);
  }
  return { el, parts };
}
