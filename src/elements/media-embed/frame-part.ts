/** What stands elsewhere, and how a reader comes to see it: loaded with the first of it. */
import type { MediaBlock } from '../../story/media-blocks.js';
import { framed, type FrameOptions } from '../../views/framed.js';
import type { Setting, Shown } from '../../views/setting.js';
import { loadPlayer } from './load-player.js';

export { framed, styles } from '../../views/framed.js';
export { loadPlayer };

const options: FrameOptions = { load: (request) => void loadPlayer(request, 'ask') };

/** As it stands in running text, with what everybody trusts. */
export const framedInText = (block: MediaBlock, setting: Setting): Shown =>
  framed(block, setting, options);
