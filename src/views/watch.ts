/** What lies on the poster of a video: loaded with the first story that leads with one. */
import { html, type TemplateResult } from 'lit';

export { watchStyles as styles } from '../styles/watch.styles.js';

/** Says what following the link does; its `alt` says it to those who do not see it. */
export const watchSign = (words: string): TemplateResult =>
  html`<span class="action ui" aria-hidden="true">${words}</span>`;
