/** Cards and what stands at the end of a story, tried with what no desk would send. */
import { rootOf, until } from './proof.js';

/** Two hundred letters without a place to break. */
export const longWord = 'Donaudampfschifffahrt'.repeat(10).slice(0, 200);

export const missingPicture = new URL('/faults/404', globalThis.location?.href).href;
/** A picture that is there, of a size that nothing tells. */
export const picture = new URL('/fixtures/pictures/tram-map.svg', globalThis.location?.href).href;

export const partsOf = (element: Element, part: string): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>(`[part=${part}]`),
];
export const linesOf = (element: Element, part: string): string[] =>
  partsOf(element, part).map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());

/** How much wider than the page an element would have it. */
export const overflowOf = (element: Element): number => {
  const sheet = rootOf(element).querySelector('.sheet');
  return sheet ? sheet.scrollWidth - sheet.clientWidth : Number.NaN;
};

/** Waits until every picture in an element has come, or has been found missing. */
export async function picturesSettled(element: Element): Promise<void> {
  const come = () => !rootOf(element).querySelector('.frame:empty');
  await until(come, 'what shows pictures is there');
  const images = [...rootOf(element).querySelectorAll('img')];
  // Below the fold it would never be asked for.
  for (const image of images) image.loading = 'eager';
  const settled = (image: HTMLImageElement): boolean =>
    image.naturalWidth > 0 || !!image.closest('.missing');
  await until(() => images.every(settled), 'the pictures have come or failed', 10_000);
}
