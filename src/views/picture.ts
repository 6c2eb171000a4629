import { html, nothing, type TemplateResult } from 'lit';
import { pictureWords } from '../locales/en/pictures.js';
import type { Figure } from '../story/schema.js';
import { richText } from './rich-text.js';
import type { Setting } from './setting.js';

export interface PictureOptions {
  /** The one picture that a reader waits for: loaded at once and first. */
  readonly eager?: boolean;
  /** How wide it stands, for the choice among renditions. */
  readonly sizes?: string;
}

/** The same picture in all its widths; undefined where there is one alone. */
export function srcsetOf({ src, width, renditions }: Figure): string | undefined {
  if (!renditions?.length) return undefined;
  const all = width ? [...renditions, { src, width }] : renditions;
  // A comma or a space in an address would end its entry in the list.
  return all.map((one) => `${one.src.replace(/[\s,]/g, encodeURIComponent)} ${one.width}w`).join();
}

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

/** A picture in the space that it will need; `wrap` puts a link or a button around it. */
export function picture(
  shown: Figure,
  { words, storyLanguage }: Setting,
  { eager = false, sizes = '(min-width: 60em) 60em, 100vw' }: PictureOptions = {},
  wrap: (image: TemplateResult) => TemplateResult = (image) => image,
): TemplateResult {
  const { src, alt = '', width, height } = shown;
  const list = srcsetOf(shown);
  // Its addresses come last: WebKit asks for each as soon as it is there, whatever is still to come.
  const image = html`<img
    lang=${storyLanguage ?? nothing}
    alt=${alt}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading=${eager ? 'eager' : 'lazy'}
    fetchpriority=${eager ? 'high' : nothing}
    decoding="async"
    @error=${onMissing}
    @load=${onThere}
    sizes=${list ? sizes : nothing}
    srcset=${list ?? nothing}
    src=${src}
  />`;
  return html`<div class="frame" data-missing=${words(pictureWords).pictureMissing}>
    ${wrap(image)}
  </div>`;
}

/** Caption and credit of a picture. */
export function captionOf(
  { caption, credit }: Pick<Figure, 'caption' | 'credit'>,
  setting: Setting,
): TemplateResult | typeof nothing {
  if (!caption && !credit) return nothing;
  return html`<figcaption class="caption ui" part="caption" lang=${setting.storyLanguage ?? nothing} dir="auto">
    ${caption ? html`<span>${richText(caption, setting)}</span>` : nothing}
    ${credit ? html`<span class="credit muted">${credit}</span>` : nothing}
  </figcaption>`;
}
