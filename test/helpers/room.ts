/** Whether what an element shows stays in the room that it was given. */

/** Every element below a node, through shadow roots. */
export function* everyElement(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

const parentOf = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** Words for screen readers only, and what is hidden. */
const unseen = (element: Element): boolean => {
  const { clipPath, visibility, position, opacity } = getComputedStyle(element);
  return (
    clipPath.startsWith('inset(50%') ||
    visibility === 'hidden' ||
    (position === 'absolute' && opacity === '0')
  );
};

const scrolls = (element: Element): boolean =>
  /auto|scroll/.test(getComputedStyle(element).overflowX);
const clips = (element: Element): boolean =>
  /hidden|clip/.test(getComputedStyle(element).overflowX);

/**
 * What stands out of an element to either side, or is cut off there, by its markup. Boxes made to
 * scroll may hold more than they show.
 */
export function outside(host: Element): string[] {
  const found: string[] = [];
  const room = host.getBoundingClientRect();
  for (const element of everyElement(host.shadowRoot ?? host)) {
    const box = element.getBoundingClientRect();
    // The lines of a drawing are its own matter.
    if (!box.width || !box.height || element.closest('svg *')) continue;
    const around: Element[] = [];
    for (let at: Element | null = element; at && at !== host; at = parentOf(at)) around.push(at);
    if (around.some(unseen) || around.slice(1).some(scrolls)) continue;
    const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
    const cut = around.slice(1).find((one) => clips(one));
    const limits = cut?.getBoundingClientRect() ?? room;
    if (box.right > limits.right + 1 || box.left < limits.left - 1)
      found.push(`${name} from ${box.left} to ${box.right} of ${limits.left} to ${limits.right}`);
    if (clips(element) && element.scrollWidth > element.clientWidth + 1)
      found.push(`${name} cuts off ${element.scrollWidth - element.clientWidth} px`);
  }
  return found;
}
