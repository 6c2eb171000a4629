/** Room for very many groups: loaded with a timeline of more than one shelf holds. */
import { css } from 'lit';
import type { Update } from '../../story/schema.js';
import { make } from '../make.js';
import { fill } from './by-hand.js';
import { letGo, settle } from './folding.js';
import { arrange, shelfLength, type Arrangement } from './groups.js';
import { watchShelves } from './shelf-watch.js';
import type { Near, Shown } from './stream.js';

export { readAhead } from '../../story/read-ahead.js';
export { fold } from './folding.js';

/** Follows what has come near the screen, or has left it. Whether some groups may be let go of. */
export function follow(
  groups: readonly Shown[],
  near: Near,
  opened: Set<string>,
  observer: IntersectionObserver,
): boolean {
  watchShelves(groups, near, observer);
  return letGo(groups, near, opened);
}

/** All of a story, some of which has been shown: groups that are as they were stay the same objects. */
export function complete(updates: readonly Update[], before: Arrangement): Arrangement {
  const whole = arrange(updates, before);
  const groups = whole.groups.map((group, at) => {
    const old = before.groups[at];
    const isSame = old?.updates.every((update, index) => update === group.updates[index]);
    return isSame && old?.updates.length === group.updates.length ? old : group;
  });
  return { ...whole, groups };
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
    lay(shelf, those);
    // Only then is it known how high it is likely to be.
    if (those.length >= shelfLength) shelf.classList.add('full');
  }
  settle(groups[0]?.element.closest('.stream'));
  return rows;
}

/** What lies on each shelf: nearly all are as they were, and an engine takes its time to tell. */
const laid = new WeakMap<Element, readonly Element[]>();

function lay(shelf: Element, groups: readonly Shown[]): void {
  const before = laid.get(shelf);
  let count = 0;
  const isSame = groups.every(({ rows }) => rows.every((row) => row === before?.[count++]));
  if (isSame && count === before?.length) return;
  const rows = groups.flatMap((group) => group.rows);
  fill(shelf, rows);
  laid.set(shelf, rows);
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
