/** Written by the build: which files each element is made of. */
declare module 'virtual:embed-chunks' {
  /** File names, relative to `embed.js`. */
  export const files: readonly string[];
  /** For each tag the places of its files in {@link files}. */
  export const chunks: Readonly<Record<string, readonly number[]>>;
}
