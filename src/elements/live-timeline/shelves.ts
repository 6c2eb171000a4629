/** Room for very many groups: loaded with a timeline of more than one shelf holds, or of over 1,000 updates. */
import { css } from 'lit';
import { make } from '../make.js';
import { fill } from './by-hand.js';
import { letGo, settle } from './folding.js';
import { shelfLength } from './groups.js';
import { watchShelves } from './shelf-watch.js';
import type { Shown } from './stream.js';

export { fold } from './folding.js';

/** Follows what has come near the screen, or has left it. Whether some groups may be let go of. */
export function follow(
  groups: readonly Shown[],
  near: ReadonlyMap<Element, boolean>,
  opened: Set<string>,
  observer: IntersectionObserver,
): boolean {
  watchShelves(groups, near, observer);
  return letGo(groups, near, opened);
}

export const styles = css`
  /* The first shelf is not to pull it up: a reader at its top would seem to be further down. */
  .stream {
    display: flow-root;
  }
  /* Where a browser keeps the reader's place while heights turn out other than guessed. */
  @supports (overflow-anchor: auto) {
    .full:not(.at-hand) {
      content-visibility: auto;
    }
  }
  .full {
    contain-intrinsic-block-size: auto 12000em;
    /* As for a group. */
    padding-block-start: 0.5em;
    margin-block-start: -0.5em;
  }
  .shelf:not(:first-child) > .day-title:first-child .day {
    padding-block-start: 1.75em;
  }
  @media print {
    .full:not(.at-hand) {
      content-visibility: visible;
    }
  }
`;

/**
 * The rows of groups, in order, most of them on shelves. An engine looks at each box of a list in every
 * frame, even at one far from the screen; what lies on a full shelf that is far costs nothing. (WebKit
 * loses count of boxes within boxes: there groups alone are passed over.) Whatever is on the page
 * stays where it lies, on a shelf or not, since moving it would end what it plays.
 */
export function shelve(groups: readonly Shown[]): readonly HTMLElement[] {
  const rows: HTMLElement[] = [];
  const shelves = new Map<HTMLElement, Shown[]>();
  let last: HTMLElement | undefined;
  groups.forEach((group, at) => {
    const shelf = stays(group, last, shelves)
      ? group.shelf
      : placeAt(groups.slice(at + 1), last, shelves);
    if (!shelf) rows.push(...group.rows);
    else if (shelf === last) shelves.get(shelf)?.push(group);
    else {
      shelves.set(shelf, [group]);
      rows.push(shelf);
    }
    last = group.shelf = shelf;
  });
  for (const [shelf, those] of shelves) {
    fill(
      shelf,
      those.flatMap((group) => group.rows),
    );
    // Only then is it known how high it is likely to be.
    if (those.length >= shelfLength) shelf.classList.add('full');
  }
  settle(groups[0]?.element.closest('.stream'));
  return rows;
}

type Shelves = ReadonlyMap<HTMLElement, readonly Shown[]>;

/** Whether a group can be left where it is: what is pinned, above them all, is left so as well. */
function stays({ key, shelf, element }: Shown, last: Shown['shelf'], shelves: Shelves): boolean {
  if (!key) return true;
  return shelf ? shelf === last || !shelves.has(shelf) : !!element.parentNode;
}

/** Where a newcomer goes: to one of its neighbours. Nothing splits a shelf, which would move half of it. */
function placeAt(below: readonly Shown[], last: Shown['shelf'], shelves: Shelves): HTMLElement {
  const next = below.find(({ element }) => element.parentNode)?.shelf;
  const room = (shelf: HTMLElement): number =>
    shelf === last && shelf === next
      ? Infinity
      : shelfLength - (shelves.get(shelf) ?? [...shelf.children]).length;
  for (const shelf of [last, next]) if (shelf && room(shelf) > 0) return shelf;
  const made = make('div');
  made.className = 'shelf';
  return made;
}
