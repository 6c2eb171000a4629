import DOMPurify from 'dompurify';
import { attributes, longestHtml, tags } from './allow-list.js';
import { expectNarrow, expectShallow } from './bounds.js';
import { emptyDocument, inertTree } from './inert.js';

/** Our own: what an app sets on the shared one, or hooks into it, is not for us. */
let ours: typeof DOMPurify | undefined;

/** What is to be cleaned. */
let tree: Document | undefined;

/** In place of the page's parser: hands over the tree that has been made already. */
class ReadyTree {
  parseFromString(): Document {
    return tree ?? emptyDocument();
  }
}

function purifier(): typeof DOMPurify {
  if (ours) return ours;
  // It would ask for a policy of its own, and give strings to the page's parser: strict pages report
  // the one and refuse the other. What it needs of a window is this.
  const { DocumentFragment, Element, HTMLFormElement, HTMLTemplateElement } = window;
  const { NamedNodeMap, Node, NodeFilter } = window;
  ours = DOMPurify({
    document: emptyDocument(),
    DocumentFragment,
    DOMParser: ReadyTree,
    Element,
    HTMLFormElement,
    HTMLTemplateElement,
    NamedNodeMap,
    Node,
    NodeFilter,
  });
  ours.setConfig({
    ALLOWED_TAGS: [...tags],
    ALLOWED_ATTR: [...attributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // What stands in a control is no part of a story; elsewhere the words of a dropped tag stay.
    ADD_FORBID_CONTENTS: ['button', 'select', 'textarea'],
    RETURN_DOM_FRAGMENT: true,
  });
  return ours;
}

/**
 * String in, inert fragment out; nothing of it ever enters a page. Without hooks and without
 * in-place work, which is the part of DOMPurify that is tried hardest. URLs are checked later, when
 * the tree is read, with the story's own check. Throws where the page lets nobody parse HTML, and an
 * {@link Excess} where there is too much of it.
 */
export function purify(html: string): DocumentFragment | undefined {
  if (html.length > longestHtml) return undefined;
  expectShallow(html);
  tree = inertTree(html);
  expectNarrow(tree);
  // What is asked for here only tells the compiler; the configuration is set, and read once.
  const clean = purifier().sanitize(html, { RETURN_DOM_FRAGMENT: true });
  // Words that stood around a comment are one text in some browsers, two in others.
  clean.normalize();
  return clean;
}
