/** Blocks that not every story has: what plays, and what opens full screen, is a part of its own. */
import { isFile } from '../../story/media-blocks.js';
import type { Block } from '../../story/schema.js';
import { rareView } from '../../views/rare-views.js';
import type { Setting, Shown } from '../../views/setting.js';
import { Late } from '../late.js';
import { frames, recordings } from '../media-embed/parts.js';

export { retraction, styles, updateFoot } from '../../views/rare-views.js';

const galleries = new Late(() => import('../article-gallery/gallery-part.js'));

export function rareBlock(block: Block, setting: Setting): Shown {
  switch (block.type) {
    case 'gallery':
      return setting.need(galleries)?.galleryOf(block, setting) ?? [];
    case 'embed':
    case 'video':
    case 'audio':
      return (
        (isFile(block)
          ? setting.need(recordings)?.recording(block, setting)
          : setting.need(frames)?.framedInText(block, setting)) ?? []
      );
    default:
      return rareView(block, setting);
  }
}
