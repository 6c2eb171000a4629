/** Blocks that not every story has, and what a reader can do with them. */
import type { Block } from '../../story/schema.js';
import { rareView } from '../../views/rare-views.js';
import type { Setting, Shown } from '../../views/setting.js';
import { openLightbox } from '../article-gallery/open-lightbox.js';
import { loadPlayer } from '../media-embed/load-player.js';

export { retraction, styles, updateFoot } from '../../views/rare-views.js';

const acts = {
  load: (request) => void loadPlayer(request, 'ask'),
  open: openLightbox,
} satisfies Parameters<typeof rareView>[2];

export const rareBlock = (block: Block, setting: Setting): Shown => rareView(block, setting, acts);
