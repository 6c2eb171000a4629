import type { BlockOf } from './schema.js';

/** Blocks that play something, or stand for something elsewhere. */
export type MediaBlock = BlockOf<'video' | 'audio' | 'embed'>;

/** Every address that a media block is known by. */
export const addressesOf = (block: MediaBlock): readonly string[] =>
  block.type === 'embed'
    ? [block.url]
    : [block.url, block.src, ...(block.sources ?? []).map(({ src }) => src)].filter(
        (url) => url !== undefined,
      );

/** Whether a media block has a file of its own; else it is a page elsewhere. */
export const isFile = (block: MediaBlock): block is BlockOf<'video' | 'audio'> =>
  block.type !== 'embed' && !!(block.src ?? block.sources?.length);
