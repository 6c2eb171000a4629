/** Pictures that belong together, and their full screen. */
import type { nothing, TemplateResult } from 'lit';
import type { Setting } from '../../views/setting.js';
import { gallery, type GalleryLayout, type Pictures } from '../../views/gallery.js';
import { Late } from '../late.js';

export { galleryStyles as styles } from '../../styles/gallery.styles.js';

const lightboxes = new Late(() => import('./lightbox.js'));

/** A gallery; of a picture that is chosen the full screen opens, once that part is there. */
export const galleryOf = (
  pictures: Pictures,
  setting: Setting,
  layout?: GalleryLayout,
): TemplateResult | typeof nothing =>
  gallery(pictures, setting, {
    layout,
    open: (request) =>
      void lightboxes.load().then(() => {
        const part = setting.need(lightboxes);
        if (part) new part.Lightbox(request);
      }),
  });
