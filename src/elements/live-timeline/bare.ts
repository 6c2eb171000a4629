import type { Setting } from '../../views/setting.js';
import type { Need } from '../setting-for.js';
import { bareHtml } from './parts.js';

/** Far from the screen HTML is shown as bare words: a search finds them, and no door is needed. */
export function bare(setting: Setting, need: Need): Setting {
  const text = (html: string): string => need(bareHtml)?.bareText(html) ?? '';
  return {
    ...setting,
    inline: ({ html }) => [{ type: 'text', text: text(html) }],
    blocks: ({ html }) => [{ type: 'paragraph', text: text(html) }],
  };
}
