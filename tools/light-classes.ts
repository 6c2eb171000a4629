import type { Plugin } from 'vite';

const passing = /constructor\(\.\.\.(\w+)\) \{\s*super\(\.\.\.\1\)/;

/** Static blocks that set something plain, before another one. */
const short =
  /static \{((?:\s*this(?:\.\w+|\[\w+\]) = (?:"[\w-]+"|\w+|\[[^\]{}]*\]);)+)\s*\}\s*static \{/;

function joined(code: string): string {
  const next = code.replace(short, 'static {$1');
  return next === code ? code : joined(next);
}

/**
 * What the compiler writes for the fields of our elements, as short as we may have it: nobody makes an
 * element with arguments, and one static block does for several.
 */
export function lightClasses(): Plugin {
  return {
    name: 'standfirst:light-classes',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/elements\/.*\.ts$/, code: /extends (?:Story|Lit)Element/ },
      handler: (code) => ({
        code: joined(code.replace(passing, 'constructor() { super()')),
        map: null,
      }),
    },
  };
}
