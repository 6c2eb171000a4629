import type { Plugin } from 'vite';

/** In this order the one file is smallest. */
const order = [
  [
    './**/*.styles.ts',
    './styles/**/*.ts',
    './elements/live-timeline/{bar,shelves,rail,controls}.ts',
  ],
  './views/*.ts',
  './story/*.ts',
  './feed/*.ts',
];

/**
 * What packs a file looks back 32 KB and no further: in the one file with the whole family what is alike
 * shall lie side by side, style sheets above all. They are imported first, in this order.
 */
export function sideBySide(): Plugin {
  const first = order.map(
    (files) => `import.meta.glob(${JSON.stringify(files)}, { eager: true });`,
  );
  return {
    name: 'standfirst:side-by-side',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/whole\.ts$/ },
      handler: (code) => ({ code: [...first, code].join('\n'), map: null }),
    },
  };
}
