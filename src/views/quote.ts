import { html, nothing, type TemplateResult } from 'lit';
import type { Quote } from '../story/schema.js';
import { attribution } from './attribution.js';
import { richText } from './rich-text.js';
import type { Setting } from './setting.js';

/** A quote as it stands in running text. */
export const quote = (said: Quote, setting: Setting): TemplateResult =>
  html`<figure class="quote" part="quote">
    <blockquote lang=${said.language ?? setting.storyLanguage ?? nothing} dir="auto">
      <p>${richText(said.text, setting)}</p>
    </blockquote>
    ${attribution(said, setting)}
  </figure>`;
