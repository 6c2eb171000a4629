/** Written by the build: what the script tag loads. */
declare module 'virtual:embed-chunks' {
  /** The folder of all chunks, relative to `embed.js`. */
  export const folder: string;
  /** Each tag with the names of the chunks that it needs beside its own and the base. */
  export const chunks: string;
}
