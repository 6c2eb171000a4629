import { html, type TemplateResult } from 'lit';
import type { Figure } from '../story/schema.js';
import { relOf } from './link.js';
import { captionOf, picture, type PictureOptions } from './picture.js';
import type { Setting } from './setting.js';

interface FigureOptions extends PictureOptions {
  /** Lies on the picture: what following its link does, where that is not plain to see. */
  readonly sign?: TemplateResult | undefined;
}

/** A picture with caption and credit. */
export function figure(
  shown: Figure,
  setting: Setting,
  options: FigureOptions = {},
): TemplateResult {
  const { url } = shown;
  return html`<figure class="figure" part="figure">
    ${picture(shown, setting, options, (image) =>
      url ? html`<a rel=${relOf(url)} href=${url}>${image}${options.sign}</a>` : image,
    )}
    ${captionOf(shown, setting)}
  </figure>`;
}
