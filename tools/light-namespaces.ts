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
