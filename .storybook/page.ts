import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { initialGlobals, type PageGlobals } from './toolbar.js';
import './page.css';

/** The page that a story stands on: all that the elements take from their surroundings. */
export const onPage: Decorator = (story, { globals }) => {
  const { theme, mode, direction, language, width }: PageGlobals = {
    ...initialGlobals,
    ...globals,
  };
  return html`<div
    class="page"
    theme=${theme === 'host' ? nothing : theme}
    dir=${direction === 'unset' ? nothing : direction}
    lang=${language}
    style="color-scheme: ${mode}; inline-size: ${width === 'full' ? 'auto' : `${width}px`}"
  >
    ${story()}
  </div>`;
};
