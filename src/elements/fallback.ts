/**
 * Whether there is anything in the light DOM that a reader could see in place of the story. Not by
 * class: the page that we are in now may be another window's.
 */
export const hasFallback = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    isElement(node)
      ? !node.matches('script, template, style, [slot]')
      : // 3 is text.
        node.nodeType === 3 && !!node.nodeValue?.trim(),
  );

const isElement = (node: Node): node is Element => node.nodeType === 1;
