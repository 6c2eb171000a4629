import { findBlock } from './find-blocks.js';
import type { BlockOf, Story } from './schema.js';

/** The facts with this id, or else this title, wherever they stand; without a name the first ones. */
export const findFacts = (story: Story, name?: string): BlockOf<'facts'> | undefined =>
  name === undefined
    ? findBlock(story, 'facts', ({ items }) => items.length > 0)
    : (findBlock(story, 'facts', ({ id }) => id === name) ??
      findBlock(story, 'facts', ({ title }) => title === name));
