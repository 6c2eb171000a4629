import DOMPurify from 'dompurify';
import { attributes, longestHtml, tags } from './allow-list.js';

/** Our own: what an app sets on the shared one, or hooks into it, is not for us. */
let ours: typeof DOMPurify | undefined;

function purifier(): typeof DOMPurify {
  if (ours) return ours;
  ours = DOMPurify(window);
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
 * the tree is read, with the story's own check.
 */
export function purify(html: string): DocumentFragment | undefined {
  // What is asked for here only tells the compiler; the configuration is set, and read once.
  return html.length > longestHtml
    ? undefined
    : purifier().sanitize(html, { RETURN_DOM_FRAGMENT: true });
}
