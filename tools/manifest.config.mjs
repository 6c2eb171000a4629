/**
 * For `cem analyze`: each element's tokens are those that its style sheets take, with what the list
 * of tokens says of them. A `@cssproperty` in a class may say more exactly what one is for there, and
 * names those that come with late parts.
 */
import { runnerImport } from 'vite';

const load = async (file) => (await runnerImport(file)).module;
const { elementClasses } = await load('./src/elements/define-elements.ts');
const { tokens, tokenNames, valueOf } = await load('./src/styles/tokens/list.ts');

function tokensOf(tag) {
  const styles = elementClasses.find((one) => one.tag === tag)?.styles ?? [];
  const css = [styles].flat().map(String).join('\n');
  const used = new Set([...css.matchAll(/var\(--(?:_|story-)([\w-]+)\)/g)].map(([, name]) => name));
  return tokenNames.filter((name) => used.has(name));
}

function described(tag, said = []) {
  const names = said.map(({ name }) => name.replace('--story-', ''));
  const unknown = names.filter((name) => !tokenNames.includes(name));
  if (unknown.length) throw new Error(`<${tag}> speaks of tokens that there are not: ${unknown}`);
  const all = new Set([...names, ...tokensOf(tag)]);
  return [...all].map((name) => ({
    description: tokens[name].doc,
    ...said.find((one) => one.name === `--story-${name}`),
    name: `--story-${name}`,
    default: valueOf(name),
  }));
}

export default {
  plugins: [
    {
      name: 'standfirst:tokens',
      packageLinkPhase({ customElementsManifest: { modules } }) {
        for (const { declarations = [] } of modules)
          for (const one of declarations)
            if (one.tagName) one.cssProperties = described(one.tagName, one.cssProperties);
      },
    },
  ],
};
