/**
 * Tokens are written down once, with what they are for and what they are in each theme. A reader
 * needs none of that: in style sheets each `tokenSheet('…')` and `themeSheet('…')` becomes its text.
 */
import type { Plugin } from 'vite';
import { themes } from '../src/styles/themes/themes.js';
import { themeCss, tokenCss, tokenNames } from '../src/styles/tokens/list.js';

const call = /\$\{\s*(tokenSheet|themeSheet)\(([^()]*)\)\s*\}/g;

/** One of the names that there are. */
function known<T extends string>(names: readonly T[], name = ''): T {
  const found = names.find((one) => one === name);
  if (!found) throw new Error(`there is no token or theme "${name}"`);
  return found;
}

/** `--_bg:var(--story-bg,#fff)` as `$bg=#fff`: what is said twice is put back by `styles/css-tag.ts`. */
const short = (css: string): string =>
  css.replace(/--_([\w-]+):var\(--story-\1,([^;}]+)\)(?=[;}])/g, '$$$1=$2');

function cssFor(called: string, written: string): string {
  const names = [...written.matchAll(/'([^']*)'/g)].map(([, name]) => name);
  if (called === 'tokenSheet') return tokenCss(...names.map((name) => known(tokenNames, name)));
  const theme = known(themes, names[0]);
  return theme === 'host' ? '' : themeCss(theme);
}

/** `ours`: for a build with our own `css` tag, which reads the short form. */
export function setTokens(ours: boolean): Plugin {
  return {
    name: 'standfirst:set-tokens',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/(?:elements|views|styles)\/.*\.ts$/ },
      handler(code) {
        const told = code.replace(call, (_, called: string, written: string) => {
          const css = cssFor(called, written);
          return ours ? short(css) : css;
        });
        return { code: told, map: null };
      },
    },
  };
}
