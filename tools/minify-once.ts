import { minify } from 'terser';
import type { Plugin } from 'vite';
import { insideCache, insideProperties } from './inside-names.ts';

/** What a chunk and its neighbours call a thing, both shall call it inside: `export{a}`, not `export{b as a}`. */
function namesAcross(code: string): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  const clauses = [...code.matchAll(/^(import|export) \{([^}]*)\}/gm)];
  for (const [, kind, list = ''] of clauses)
    for (const [, one = '', other = ''] of list.matchAll(/([\w$]+) as ([\w$]+)/g)) {
      const [inside, outside] = kind === 'import' ? [other, one] : [one, other];
      if (outside !== 'default' && !Object.values(names).includes(outside))
        names[`$${inside}`] ??= outside;
    }
  return names;
}

/** Terser is slower than what Vite brings and makes 3 % less: here bytes are what a reader pays. */
export function minifyOnce(module = true): Plugin {
  return {
    name: 'standfirst:minify',
    async renderChunk(code) {
      const { code: small, map } = await minify(code, {
        // A classic script must keep its wrapper: its names would be the page's.
        module,
        ecma: 2020,
        compress: {
          passes: 5,
          unsafe: true,
          keep_fargs: false,
          pure_getters: true,
          hoist_funs: true,
          unsafe_arrows: true,
          unsafe_methods: true,
        },
        format: { comments: false },
        mangle: { properties: insideProperties },
        nameCache: {
          ...(module && { vars: { props: namesAcross(code) } }),
          props: { props: insideCache() },
        },
        sourceMap: true,
      });
      return { code: small ?? code, map: typeof map === 'string' ? map : null };
    },
  };
}
