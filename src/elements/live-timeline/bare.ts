import { bareText } from '../../story/html.js';
import type { Setting } from '../../views/setting.js';

/** Far from the screen HTML is shown as bare words: a search finds them, and no door is needed. */
export const bare = (setting: Setting): Setting => ({
  ...setting,
  inline: ({ html }) => [{ type: 'text', text: bareText(html) }],
  blocks: ({ html }) => [{ type: 'paragraph', text: bareText(html) }],
});
