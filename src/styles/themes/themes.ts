/** The looks that `theme="…"` knows. `host`, the default, is the page's own. */
export const themes = ['host', 'paper', 'signal', 'orbit'] as const;
export type Theme = (typeof themes)[number];
