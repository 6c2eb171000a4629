import { html, type TemplateResult } from 'lit';
import type { Photo } from '../story/schema.js';

/** Better no face than a broken icon; its room stays, or the name beside it would move. */
function onMissing({ target }: Event): void {
  if (target instanceof HTMLElement) target.classList.add('missing');
}

/** A round portrait; the name stands beside it, so that it needs no description of its own. */
export const portrait = ({ src }: Photo): TemplateResult =>
  html`<img class="portrait" src=${src} alt="" width="96" height="96" loading="lazy" decoding="async" @error=${onMissing} />`;
