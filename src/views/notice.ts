import { css, html, nothing, type TemplateResult } from 'lit';
import { noticeWords } from '../locales/en/notices.js';
import { tokenSheet } from '../styles/tokens.js';
import type { Setting } from './setting.js';

export const styles = css`
  ${tokenSheet('warning')}
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    max-inline-size: 38em;
    padding: 0.75em 1em;
    border-inline-start: var(--_bar) solid var(--_rule);
    background: var(--_surface);
  }
  .notice[role] {
    border-color: var(--_warning);
  }
  .notice button {
    min-block-size: 2.75em;
    padding: 0 1em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
`;

/** The story is there, but has nothing for this element. */
export const emptyNotice = ({ words }: Setting): TemplateResult =>
  html`<p class="notice ui muted"><bdi>${words(noticeWords).nothingToShow}</bdi></p>`;

/** What went wrong, in a line, and a way to try again where that may help. */
export const errorNotice = ({ words }: Setting, retry?: () => void): TemplateResult =>
  html`<div class="notice ui" role="alert">
    <p><bdi>${words(noticeWords).failed}</bdi></p>
    ${retry ? html`<button type="button" @click=${retry}>${words(noticeWords).retry}</button>` : nothing}
  </div>`;
