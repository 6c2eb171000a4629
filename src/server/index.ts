/** `standfirst/server`: serves a story file and what changes in it. For Node; no page loads it. */
export { serveStory } from './serve-story.js';
export type { ServedStory, ServeOptions, ServerProblem, ServerProblemCode } from './serve-story.js';
