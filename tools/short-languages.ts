import type { Plugin } from 'vite';

/** Languages side by side, each with its import written out, as a bundler needs them. */
const list =
  /\{((?:\s*\w\w: (?:\/\* @__PURE__ \*\/ )?new [\w$]+\(\(\) => import\("\.\/\w\w\.js"\)\),?){3,}\s*)\}/;

/** The same in a few bytes: once the files are there, their names follow from the languages. */
export function shortLanguages(): Plugin {
  return {
    name: 'standfirst:short-languages',
    renderChunk(code) {
      const [all = '', inner = ''] = list.exec(code) ?? [];
      if (!all) return null;
      const late = /new ([\w$]+)/.exec(inner)?.[1] ?? '';
      const names = [...inner.matchAll(/(\w\w): new/g)].map(([, name]) => name).join();
      const short = `Object.fromEntries("${names}".split(",").map((name) => [name, new ${late}(() => import(\`./\${name}.js\`))]))`;
      return { code: code.replace(all, () => short), map: null };
    },
  };
}
