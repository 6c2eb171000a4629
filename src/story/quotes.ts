import type { Block, Quote, Story } from './schema.js';

/**
 * The quote with this id, wherever it stands in the story; without an id the first one, body before
 * updates, both as the story gives them. A retracted update has no quotes any more.
 */
export function findQuote(story: Story, id?: string): Quote | undefined {
  const fits = (block: Block): boolean =>
    block.type === 'quote' && (id === undefined || block.id === id);
  const within = (blocks: readonly Block[] = []): Quote | undefined => {
    const found = blocks.find(fits);
    return found?.type === 'quote' ? found : undefined;
  };
  const inBody = within(story.body);
  if (inBody) return inBody;
  for (const update of story.updates ?? []) {
    const found = within(update.body);
    if (found) return found;
  }
  return undefined;
}
