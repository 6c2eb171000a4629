import type { Plugin } from 'vite';

/** Where one is made: `__exportAll({ a: () => b }, 1)`. */
const made = /\/\* @__PURE__ \*\/ __exportAll\(\{([^}]*)\}(?:, 1)?\)/g;

/** With getters, as the language has them. */
function withGetters(code: string): string {
  const light = code.replace(
    made,
    (_all, list: string) =>
      `{${list.replace(/(\w+): \(\) => ([\w$]+)/g, 'get $1() { return $2; }')}}`,
  );
  if (light.includes('__exportAll')) throw new Error('a namespace is made in a new way');
  return light;
}

/**
 * What a late import gives where its module shares a file with others: an object of getters, in place
 * of a helper in a file of its own.
 */
export function lightNamespaces(): Plugin {
  /** It stands in a file of its own where two need it, else in the one that does. */
  const helper =
    /^import \{ \w+ as __exportAll \} from "[^"]*rolldown-runtime\.js";\n|^\/\/ \\0rolldown\/runtime\.js\n[^]*?^\};\n/m;
  return {
    name: 'standfirst:light-namespaces',
    renderChunk(code, { name }) {
      if (name === 'rolldown-runtime') return null;
      const light = withGetters(code.replace(helper, ''));
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
 * The same in the one file that has everything. There each module also waits for its first use: no
 * value of it is asked for, and none of ours fails.
 */
export function ownNamespaces(): Plugin {
  const helper = /^var __exportAll = [^]*?^\};\n/m;
  const then = /Promise\.resolve\(\)\.then\(\(\) => \(([\w$]+)\(\), ([\w$]+)\)\)/g;
  const late = 'var __late = (run, all) => Promise.resolve().then(() => (run(), all));\n';
  const first = /^var __esmMin = [^]*?^\};\n/m;
  return {
    name: 'standfirst:own-namespaces',
    renderChunk(code) {
      if (!helper.test(code) || !first.test(code))
        throw new Error('a namespace is made in a new way');
      const light = code
        .replace(then, '__late($1, $2)')
        .replace(helper, '')
        .replace(first, 'var __esmMin = (run) => () => { run && run(run = 0); };\n' + late);
      return { code: withGetters(light), map: null };
    },
  };
}
