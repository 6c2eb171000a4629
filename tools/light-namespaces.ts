import type { Plugin } from 'vite';

/**
 * What a late import gives where its module shares a file with others: an object of getters, as the
 * language has them, in place of a helper in a file of its own.
 */
export function lightNamespaces(): Plugin {
  /** It stands in a file of its own where two need it, else in the one that does. */
  const helper =
    /^import \{ \w+ as __exportAll \} from "[^"]*rolldown-runtime\.js";\n|^\/\/ \\0rolldown\/runtime\.js\n[^]*?^\};\n/m;
  const made = /\/\* @__PURE__ \*\/ __exportAll\(\{([^}]*)\}, 1\)/g;
  const getters = (list: string): string =>
    `{${list.replace(/(\w+): \(\) => (\w+)/g, 'get $1() { return $2; }')}}`;
  return {
    name: 'standfirst:light-namespaces',
    renderChunk(code, { name }) {
      if (name === 'rolldown-runtime') return null;
      const light = code.replace(helper, '').replace(made, (_all, list: string) => getters(list));
      if (light.includes('__exportAll')) throw new Error('a namespace is made in a new way');
      return light === code ? null : { code: light, map: null };
    },
    generateBundle(_options, bundle) {
      for (const [file, chunk] of Object.entries(bundle))
        if (file.includes('rolldown-runtime')) Reflect.deleteProperty(bundle, file);
        else if (chunk.type === 'chunk')
          chunk.imports = chunk.imports.filter((one) => !one.includes('rolldown-runtime'));
    },
  };
}

/**
 * The helper where it stays, in the one file that has everything: it must not take for exports what
 * a page has put on the prototype of all objects.
 */
export function ownNamespaces(): Plugin {
  const inherited = 'for (var name in all)';
  const getter = 'get: all[name]';
  return {
    name: 'standfirst:own-namespaces',
    renderChunk(code) {
      if (!code.includes(inherited) || !code.includes(getter))
        throw new Error('a namespace is made in a new way');
      const own = code
        .replace(inherited, 'for (var name of Object.keys(all))')
        .replace(getter, `__proto__: null, ${getter}`);
      return { code: own, map: null };
    },
  };
}
