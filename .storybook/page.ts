import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { initialGlobals, type PageGlobals } from './toolbar.js';
import './page.css';

/** A page as the toolbar has it: all that the elements take from their surroundings. */
export const pageWith = (
  { theme, mode, direction, language, width }: PageGlobals,
  content: unknown,
): TemplateResult =>
  html`<div
    class="page"
    theme=${theme === 'host' ? nothing : theme}
    dir=${direction === 'unset' ? nothing : direction}
    lang=${language}
    style="color-scheme: ${mode}; inline-size: ${width === 'full' ? 'auto' : `${width}px`}"
  >
    ${content}
  </div>`;

let present = initialGlobals;
const watchers = new Set<() => void>();

/** What the toolbar says now, for what stands on a docs page beside the stories. */
export const presentPage = (): PageGlobals => present;

/** Calls back when that changes, until the function that comes back is called. */
export function watchPage(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

/** The page that a story stands on. */
export const onPage: Decorator = (story, { globals }) => {
  const now: PageGlobals = { ...initialGlobals, ...globals };
  const changed = JSON.stringify(now) !== JSON.stringify(present);
  present = now;
  if (changed) watchers.forEach((notify) => notify());
  return pageWith(now, story());
};
