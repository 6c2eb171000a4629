import type { PicturesRequest } from '../../views/gallery.js';
import { StoryErrorEvent } from '../events.js';
import { Late } from '../late.js';

const lightboxes = new Late(() => import('./lightbox.js'));

/** Shows a picture full screen. Where that part does not load, the page stays as it is. */
export async function openLightbox(request: PicturesRequest): Promise<void> {
  if (!lightboxes.value) await lightboxes.load();
  if (lightboxes.value) return void new lightboxes.value.Lightbox(request);
  request.gallery.dispatchEvent(
    new StoryErrorEvent({
      phase: 'render',
      code: 'part-unavailable',
      message: 'a chunk did not load',
      retryable: true,
    }),
  );
}
