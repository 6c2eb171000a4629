import { findBlock } from './find-blocks.js';
import type { Quote, Story } from './schema.js';

/** The quote with this id, wherever it stands in the story; without an id the first one. */
export const findQuote = (story: Story, id?: string): Quote | undefined =>
  findBlock(story, 'quote', (quote) => id === undefined || quote.id === id);
