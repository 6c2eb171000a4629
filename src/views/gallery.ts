import { html, nothing, type TemplateResult } from 'lit';
import { galleryWords } from '../locales/en/gallery.js';
import type { Figure } from '../story/schema.js';
import { captionOf, picture } from './picture.js';
import type { Setting } from './setting.js';

export const galleryLayouts = ['grid', 'strip'] as const;
export type GalleryLayout = (typeof galleryLayouts)[number];

/** Pictures that belong together. */
export interface Pictures {
  readonly title?: string | undefined;
  readonly figures: readonly Figure[];
}

/** A reader's wish to see a picture full screen. */
export interface PicturesRequest extends Pictures {
  /** Which of them, from 0. */
  readonly at: number;
  readonly setting: Setting;
  /** The gallery on the page, and the button of the picture in it. */
  readonly gallery: HTMLElement;
  readonly opener: HTMLElement;
}

export interface GalleryOptions {
  readonly layout?: GalleryLayout | undefined;
  /** What a reader's click does. */
  readonly open: (request: PicturesRequest) => void;
}

/** So many columns that no row of a few pictures is left with a hole; an odd one leads. */
const columnsOf = (count: number): number => (count % 3 && count < 10 ? 2 : 3);

/** Pictures side by side with caption and credit, each of them a button to the full screen. */
export function gallery(
  { title, figures }: Pictures,
  setting: Setting,
  { layout = 'grid', open }: GalleryOptions,
): TemplateResult | typeof nothing {
  if (!figures.length) return nothing;
  const { pictures, enlarge } = setting.words(galleryWords);
  const lang = setting.storyLanguage ?? nothing;
  const single = figures.length === 1;
  const sizes = single ? undefined : '(min-width: 60em) 20em, (min-width: 30em) 33vw, 66vw';
  const onOpen = ({ currentTarget: opener }: Event): void => {
    if (!(opener instanceof HTMLElement)) return;
    const around = opener.closest<HTMLElement>('.gallery');
    const at = Number(opener.dataset.at);
    if (around) open({ title, figures, at, setting, gallery: around, opener });
  };
  const item = (figure: Figure, at: number): TemplateResult =>
    html`<li class="item">
      <figure class="figure" part="figure">
        ${picture(
          figure,
          setting,
          sizes ? { sizes } : {},
          (image) =>
            html`<button class="enlarge" part="picture" type="button" title=${enlarge} aria-haspopup="dialog" data-at=${at} @click=${onOpen}
              >${image}</button
            >`,
        )}
        ${captionOf(figure, setting)}
      </figure>
    </li>`;
  const kind = single ? 'single' : `${layout} columns-${columnsOf(figures.length)}`;
  return html`<section class="gallery" part="gallery" aria-label=${title ?? pictures} lang=${title ? lang : nothing}>
    ${title ? html`<p class="gallery-title ui" part="title" lang=${lang} dir="auto">${title}</p>` : nothing}
    <ul class="pictures ${kind}" role="list">
      ${figures.map(item)}
    </ul>
  </section>`;
}
