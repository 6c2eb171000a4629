import { sharingWords } from '../../locales/en/sharing.js';
import type { Setting } from '../../views/setting.js';
import { StoryShareEvent } from '../share-event.js';
import { hrefOf, idOf } from '../anchor.js';

/** Milliseconds for which a button says that the link was copied. */
const thanks = 2_500;

/** Page Down and Page Up go from update to update, as the ARIA pattern of a feed has it. */
export function turnPage(event: KeyboardEvent): void {
  const step = { PageDown: 1, PageUp: -1 }[event.key];
  const { target, currentTarget: list } = event;
  if (!step || !(target instanceof Element) || !(list instanceof Element)) return;
  const updates = [...list.querySelectorAll<HTMLElement>('article')];
  const now = updates.findIndex((update) => update.contains(target));
  const next = updates[now + step];
  if (now < 0 || !next) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'start' });
}

/** Shares the update that a share button stands in: by the device if it can, else as a copied link. */
export async function share(button: Element, { words }: Setting): Promise<void> {
  const update = button.closest('article');
  const id = update && idOf(update.id);
  if (id === undefined || id === null) return;
  const url = new URL(hrefOf(id), location.href).href;
  const title = update?.getAttribute('aria-label') ?? document.title;
  const ask = new StoryShareEvent({ id, url, title });
  if (!button.dispatchEvent(ask)) return;
  try {
    if (navigator.canShare?.({ url, title })) return await navigator.share({ url, title });
    await navigator.clipboard.writeText(url);
  } catch (error) {
    // The reader thought better of it.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    // Neither is allowed here: the address bar at least is the reader's own.
    location.hash = new URL(url).hash;
    return;
  }
  const before = button.textContent;
  button.textContent = words(sharingWords).copied;
  setTimeout(() => (button.textContent = before), thanks);
}
