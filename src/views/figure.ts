import { html, nothing, type TemplateResult } from 'lit';
import { pictureWords } from '../locales/en/pictures.js';
import type { Figure } from '../story/schema.js';
import { richText } from './rich-text.js';
import type { Setting } from './setting.js';

export interface PictureOptions {
  /** The one picture that a reader waits for: loaded at once and first. */
  readonly eager?: boolean;
  /** What following its link does, where that is not plain to see. */
  readonly action?: string;
  /** How wide it stands, for the choice among renditions. */
  readonly sizes?: string;
}

const srcset = ({ src, width, renditions }: Figure): string | typeof nothing => {
  if (!renditions?.length) return nothing;
  const all = width ? [...renditions, { src, width }] : renditions;
  // A comma or a space in an address would end its entry in the list.
  return all.map((one) => `${one.src.replace(/[\s,]/g, encodeURIComponent)} ${one.width}w`).join();
};

/** A picture that is missing leaves its place and its description, not a broken icon. */
function onMissing({ target }: Event): void {
  if (!(target instanceof HTMLImageElement)) return;
  const frame = target.closest<HTMLElement>('.frame');
  const [width, height] = [target.getAttribute('width'), target.getAttribute('height')];
  frame?.classList.add('missing');
  if (width && height) frame?.style.setProperty('aspect-ratio', `${width} / ${height}`);
}

function onThere({ target }: Event): void {
  if (target instanceof Element) target.closest('.frame')?.classList.remove('missing');
}

/** A picture with caption and credit, in the space that it will need. */
export function figure(
  picture: Figure,
  setting: Setting,
  { eager = false, action, sizes = '(min-width: 60em) 60em, 100vw' }: PictureOptions = {},
): TemplateResult {
  const { src, alt = '', width, height, caption, credit, url } = picture;
  const list = srcset(picture);
  const lang = setting.storyLanguage ?? nothing;
  const image = html`<img
    lang=${lang}
    src=${src}
    srcset=${list}
    sizes=${list === nothing ? nothing : sizes}
    width=${width ?? nothing}
    height=${height ?? nothing}
    alt=${alt}
    loading=${eager ? 'eager' : 'lazy'}
    fetchpriority=${eager ? 'high' : nothing}
    decoding="async"
    @error=${onMissing}
    @load=${onThere}
  />`;
  return html`<figure class="figure" part="figure">
    <div class="frame" data-missing=${setting.words(pictureWords).pictureMissing}>
      ${
        url
          ? html`<a href=${url}>${image}${action ? html`<span class="action ui" aria-hidden="true">${action}</span>` : nothing}</a>`
          : image
      }
    </div>
    ${
      caption || credit
        ? html`<figcaption class="caption ui muted" part="caption" lang=${lang} dir="auto">
          ${caption ? html`<span>${richText(caption, setting)}</span>` : nothing}
          ${credit ? html`<span class="credit">${credit}</span>` : nothing}
        </figcaption>`
        : nothing
    }
  </figure>`;
}
