import type { Plugin } from 'vite';

/**
 * Imported when it is needed even in the one file: a language, of which a page has one, and the door
 * for HTML, whose sanitizer looks at the page as soon as it runs.
 */
const late = /\/locales\/|\/door\.js$/;

/**
 * In the one file with the whole family whatever is loaded late has come already. The bundler would
 * put every module that this leads to into a function, to be run when it is first asked for: 2 KB of
 * them. They run with the file, and asking for one is a promise that is kept.
 */
export function importEarly(): Plugin {
  return {
    name: 'standfirst:import-early',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.ts$/ },
      handler(code) {
        const early: string[] = [];
        const now = code.replace(/(?<!typeof )\bimport\('(\.[^']+)'\)/g, (whole, file: string) => {
          if (late.test(file)) return whole;
          early.push(`import * as early${early.length} from '${file}';`);
          return `Promise.resolve(early${early.length - 1})`;
        });
        return early.length ? { code: [...early, now].join('\n'), map: null } : null;
      },
    },
  };
}
