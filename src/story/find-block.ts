import type { Block, BlockOf, BlockType, Story } from './schema.js';

/**
 * The first block of a type that fits, wherever it stands in the story: body before updates, both as
 * the story gives them. A retracted update has no blocks any more.
 */
export function findBlock<T extends BlockType>(
  { body, updates = [] }: Story,
  type: T,
  fits: (block: BlockOf<T>) => boolean,
): BlockOf<T> | undefined {
  const isOfType = (block: Block): block is BlockOf<T> => block.type === type;
  const within = (blocks: readonly Block[] = []): BlockOf<T> | undefined =>
    blocks.find((block): block is BlockOf<T> => isOfType(block) && fits(block));
  const inBody = within(body);
  if (inBody) return inBody;
  for (const update of updates) {
    const found = within(update.body);
    if (found) return found;
  }
  return undefined;
}
