import type { Block, BlockOf, BlockType, Figure, Story } from './schema.js';

/** Updates are read one by one as they are come to: whoever has found enough looks no further. */
function* blocksOf({ lead, body = [], updates = [] }: Story): Generator<Block> {
  if (lead) yield lead;
  yield* body;
  for (const update of updates) yield* update.body ?? [];
}

/** The blocks of some types, wherever they stand in the story: lead, body, then updates. */
export function* findBlocks<T extends BlockType>(
  story: Story,
  ...types: readonly T[]
): Generator<BlockOf<T>> {
  const isOne = (block: Block): block is BlockOf<T> =>
    types.some((type): boolean => type === block.type);
  for (const block of blocksOf(story)) if (isOne(block)) yield block;
}

/** The first block of a type that fits, wherever it stands in the story. */
export function findBlock<T extends BlockType>(
  story: Story,
  type: T,
  fits: (block: BlockOf<T>) => boolean,
): BlockOf<T> | undefined {
  for (const block of findBlocks(story, type)) if (fits(block)) return block;
  return undefined;
}

/** The one at a place, counted from 1. */
export function nth<T>(list: Iterable<T>, place: number): T | undefined {
  let at = 0;
  for (const one of list) if (++at === place) return one;
  return undefined;
}

/** Pictures that stand by themselves: the lead, and those in the text. */
export const singleFigures = (story: Story): readonly Figure[] => [
  ...findBlocks({ ...story, updates: [] }, 'figure'),
];
