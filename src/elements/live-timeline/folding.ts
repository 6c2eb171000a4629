/** What of updates that are very many is left far from the screen: their words, and little else. */
import { isOccupied } from './occupied.js';
import { keepPlace, placeAmong } from './reading-place.js';
import type { Near, Shown } from './stream.js';

/** What a reader may have opened, sorted, or stopped at a place. */
const atWork = 'audio,details,iframe,table,video';
/** What stands within a line; all else ends a word. */
const withinLine = 'a,bdi,code,del,em,ins,mark,strong,sub,sup';

/** What puts readers back where they were, by stream, in the task in which a group near them opens. */
const places = new WeakMap<Element, () => void>();

/**
 * Whether a group is near the screen by now: two screens, as far as it is watched from. What was told of
 * it may be older than the link by which the reader has come to it since.
 */
function isNear(group: HTMLElement): boolean {
  const { top, bottom } = group.getBoundingClientRect();
  return bottom > -2 * innerHeight && top < 3 * innerHeight;
}

/**
 * Lets go of groups that have left the screen, where nothing of the reader's is lost. Whether it has.
 * Where others are about to open it notes the reader's place: who has jumped to them sees them in
 * brief, and they grow.
 */
export function letGo(groups: readonly Shown[], near: Near, opened: Set<string>): boolean {
  const list = groups[0]?.element.closest('.stream');
  if (list && groups.some(({ key, element }) => near.get(element) && !opened.has(key))) {
    const elements = groups.map(({ element }) => element);
    places.set(list, keepPlace(placeAmong(elements, list), list));
    setTimeout(() => places.delete(list));
  }
  const before = opened.size;
  for (const { key, element } of groups) {
    if (near.get(element) !== false || !opened.has(key) || element.querySelector(atWork)) continue;
    if (isNear(element)) continue;
    const root = element.getRootNode();
    if (root instanceof ShadowRoot && !isOccupied(element, root)) opened.delete(key);
  }
  return opened.size < before;
}

/** Puts the reader back, when what has opened comes onto the page: once, for a link may lead elsewhere next. */
export function settle(list: Element | null | undefined): void {
  if (!list) return;
  places.get(list)?.();
  places.delete(list);
}

/**
 * Leaves each update of a group its headline, which headings are found by, and its words, which a
 * search finds: some four nodes of seventeen. Its anchor and its name stay.
 */
export function fold(group: HTMLElement): void {
  const whole = group.querySelectorAll('.update');
  // To measure what is folded already would have all of the page laid out.
  const { isConnected, parentNode, nextSibling } = group;
  if (whole[0] && isConnected) {
    // Less the room for focus rings.
    group.style.containIntrinsicBlockSize = `auto calc(${group.getBoundingClientRect().height}px - 0.5em)`;
    // Only now may it be passed over, which leaves it that height.
    group.classList.remove('at-hand');
    // An engine that lays out nothing far from the screen keeps what it has laid out there before,
    // until that is taken out of the page.
    group.remove();
    parentNode?.insertBefore(group, nextSibling);
  }
  for (const update of whole) {
    const headline = update.querySelector('.update-headline');
    headline?.remove();
    update.querySelector('.share')?.remove();
    for (const one of update.querySelectorAll(`:not(${withinLine})`)) one.append(' ');
    update.replaceChildren(headline ?? '', update.textContent ?? '');
    // Without what is drawn beside it, which are nodes as well.
    update.className = 'folded';
  }
}
