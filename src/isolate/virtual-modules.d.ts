/** Written by the build. */
declare module 'virtual:token-names' {
  /** Every token, without `--story-`: see `styles/tokens/list.ts`. */
  export const names: readonly string[];
}
