import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../story/schema.js';
import { captionOf, picture, type PictureOptions } from './picture.js';
import type { Setting } from './setting.js';

interface FigureOptions extends PictureOptions {
  /** What following its link does, where that is not plain to see. */
  readonly action?: string;
}

/** A picture with caption and credit. */
export function figure(
  shown: Figure,
  setting: Setting,
  options: FigureOptions = {},
): TemplateResult {
  const { url } = shown;
  const { action } = options;
  return html`<figure class="figure" part="figure">
    ${picture(shown, setting, options, (image) =>
      url
        ? html`<a href=${url}>${image}${action ? html`<span class="action ui" aria-hidden="true">${action}</span>` : nothing}</a>`
        : image,
    )}
    ${captionOf(shown, setting)}
  </figure>`;
}
