/** Whether there is anything in the light DOM that a reader could see in place of the story. */
export const hasFallback = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element
      ? !node.matches('script, template, style, [slot]')
      : node.nodeType === Node.TEXT_NODE && !!node.nodeValue?.trim(),
  );
