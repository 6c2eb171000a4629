/** What an element is seen through: the page, or a box that scrolls. Pixels from the top of the page. */
export interface View {
  readonly scroller: Element;
  readonly top: number;
  readonly bottom: number;
}

/** Where the reader is among the updates. */
export interface Place {
  readonly view: View;
  /** Whether the top of the list is in view or still to come: nothing above can be pushed down. */
  readonly atTop: boolean;
  /** The first update that is wholly in view, else the one that fills it; not looked for at the top. */
  readonly under: HTMLElement | undefined;
  /** The last update of which something is in view; not looked for at the top. */
  readonly last: HTMLElement | undefined;
}

const parentOf = (node: Node): Node | null =>
  node instanceof ShadowRoot
    ? node.host
    : (node instanceof Element && node.assignedSlot) || node.parentNode;

export function viewOf(element: Element): View {
  // Asked past images of the page that are called so.
  const ofPage = (name: 'scrollingElement' | 'documentElement'): Element | null =>
    Reflect.get(HTMLDocument.prototype, name, element.ownerDocument);
  const scrollingElement = ofPage('scrollingElement');
  const documentElement = ofPage('documentElement');
  for (let at = parentOf(element); at && at !== documentElement; at = parentOf(at)) {
    if (!(at instanceof Element) || at === scrollingElement) continue;
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) {
      const { top, bottom } = at.getBoundingClientRect();
      return { scroller: at, top, bottom };
    }
  }
  return { scroller: scrollingElement ?? documentElement ?? element, top: 0, bottom: innerHeight };
}

/** The first of some stacked elements that ends below a line. */
function firstBelow(elements: ArrayLike<Element>, line: number): number {
  let low = 0;
  for (let high = elements.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) > line) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The first group that ends below a line. Shelves are asked before what lies on them: an engine that
 * has passed over one would lay it out to say where its groups are.
 */
function firstGroup(groups: readonly HTMLElement[], list: Element, line: number): number {
  const row = list.children[firstBelow(list.children, line)];
  if (!row) return groups.length;
  const { DOCUMENT_POSITION_FOLLOWING: after } = Node;
  const first = groups.findIndex(
    (group) => group === row || row.compareDocumentPosition(group) & after,
  );
  const inside = groups.filter((group) => row.contains(group));
  return first < 0 ? groups.length : first + firstBelow(inside, line);
}

/** Looks for the reader among `groups`, whose children are the updates. */
export function placeAmong(groups: readonly HTMLElement[], list: Element): Place {
  const view = viewOf(list);
  const atTop = list.getBoundingClientRect().top >= view.top;
  let under: HTMLElement | undefined;
  let last: HTMLElement | undefined;
  if (atTop) return { view, atTop, under, last };
  for (let at = firstGroup(groups, list, view.top); at < groups.length; at++) {
    const entries = groups[at]?.children ?? [];
    for (let index = firstBelow(entries, view.top); index < entries.length; index++) {
      const entry = entries[index];
      if (!(entry instanceof HTMLElement)) continue;
      const { top } = entry.getBoundingClientRect();
      if (top >= view.bottom) return { view, atTop, under, last };
      // Scrolling ends at whole pixels: what a link has led to may begin a part of one above.
      const isCut = under === last && (under?.getBoundingClientRect().top ?? 0) < view.top - 1;
      if (!under || isCut) under = entry;
      last = entry;
    }
  }
  return { view, atTop, under, last };
}

/**
 * Remembers where on the screen the reader's update is; the function that comes back puts it there
 * again. Browsers anchor scrolling by themselves, but not all do, and none does in every case.
 */
export function keepPlace({ view, atTop, under }: Place, list: Element): () => void {
  if (atTop) return () => {};
  // Whoever reads on below the list keeps the end of it.
  const where = (): number =>
    under ? under.getBoundingClientRect().top : list.getBoundingClientRect().bottom;
  const before = where();
  return () => {
    const moved = under?.isConnected === false ? 0 : Math.round(where() - before);
    if (moved) view.scroller.scrollBy({ top: moved, behavior: 'instant' });
  };
}
