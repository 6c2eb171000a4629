/**
 * Whether there is anything in the light DOM that a reader could see in place of the story. Not by
 * class: the page that we are in now may be another window's.
 */
export const hasFallback = ({ children, childNodes }: Element): boolean =>
  [...children].some((child) => !child.matches('script, template, style, [slot]')) ||
  // 3 is text.
  [...childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && !!nodeValue?.trim());
