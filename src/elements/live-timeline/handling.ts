import { sharingWords } from '../../locales/en/sharing.js';
import type { Setting } from '../../views/setting.js';
import { hrefOf, idOf } from '../anchor.js';
import { passOn, sayForAMoment } from '../share-bar/pass-on.js';

/** Takes the reader to an update. */
export function takeTo(update: HTMLElement): void {
  // Where it stands is a guess for as long as its group, and the one above, were never laid out.
  let box = update.closest('.group');
  for (let count = 0; box && count < 4; count++) {
    box.classList.add('at-hand');
    // The first on its shelf has the shelf before it above.
    box = box.previousElementSibling ?? box.parentElement;
  }
  update.scrollIntoView({ block: 'start' });
  update.focus({ preventScroll: true });
}

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
  const title =
    update?.getAttribute('aria-label') ?? Reflect.get(HTMLDocument.prototype, 'title', document);
  const end = await passOn(button, { id, url, title });
  // Nothing is allowed here: the address bar at least is the reader's own.
  if (end === 'refused') location.hash = new URL(url).hash;
  if (end === 'copied') sayForAMoment(button, () => thank(button, words(sharingWords).copied));
}

/** On the button for the eye; from the status for those who listen. */
function thank(button: Element, copied: string): () => void {
  const root = button.getRootNode();
  const status = root instanceof ShadowRoot ? root.querySelector('.arrivals > p') : null;
  const before = button.textContent;
  button.textContent = copied;
  if (status) status.textContent = copied;
  return () => {
    button.textContent = before;
    if (status?.textContent === copied) status.textContent = '';
  };
}
