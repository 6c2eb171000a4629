import type { ToPage } from '../messages.js';

/** The address of the frame, which no reader should ever see. */
export const [here = ''] = location.href.split('#');

/** An address as it is for the page: a place in the frame is one on the page. */
export const onPage = (address: string, page: string): string =>
  address.replaceAll(here, page).replaceAll(encodeURIComponent(here), encodeURIComponent(page));

const linkOf = (event: Event): HTMLAnchorElement | undefined =>
  event.composedPath().find((node) => node instanceof HTMLAnchorElement);

/** Links to a place are followed on the page; all others open beside it. */
export function followLinks(page: () => string, tell: (message: ToPage) => void): void {
  // Before a reader can copy one.
  for (const type of ['pointerdown', 'focusin'])
    window.addEventListener(type, (event) => name(linkOf(event), page()), { capture: true });
  window.addEventListener(
    'click',
    (event) => {
      const link = linkOf(event);
      if (!link?.href) return;
      name(link, page());
      const [address, hash] = link.href.split('#');
      if (address === page() && hash && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        tell({ follow: `#${hash}` });
        return;
      }
      link.target = '_blank';
      link.relList.add('noopener');
    },
    { capture: true },
  );
}

function name(link: HTMLAnchorElement | undefined, page: string): void {
  if (!link) return;
  const address = onPage(link.href, page);
  if (address !== link.href) link.href = address;
}
