import { sourceErrorCodes } from '../feed/source-error.js';
import { problemCodes } from '../story/problem.js';

/** What an element itself may fail at, beside its source and the pieces of its story. */
export const elementErrorCodes = [
  'not-found',
  'part-unavailable',
  'render-failed',
  'tag-collision',
] as const;

/** Every code a `story-error` can have: a closed list. `docs/errors.ts` has cause and cure of each. */
export const storyErrorCodes = [
  ...elementErrorCodes,
  ...sourceErrorCodes,
  ...problemCodes,
] as const;
export type StoryErrorCode = (typeof storyErrorCodes)[number];
