/**
 * Lit without what none of our elements uses, for the files that a script tag loads; apps from npm
 * have all of it. What is to be taken out must be found, and once, else a new Lit does not build
 * before somebody has looked. `tighten-templates.ts` refuses templates that need it.
 */
import { basename, resolve } from 'node:path';
import { RolldownMagicString } from 'rolldown';
import { Visitor } from 'rolldown/utils';
import type { Plugin } from 'vite';
import { unusedOfLit } from './unused-of-lit.ts';

/** What is left of one of Lit's files before its unused members go too. */
export function trimmed(file: string, code: string): string {
  let left = code;
  for (const [unused, other] of unusedOfLit[file]?.instead ?? []) {
    if (left.split(unused).length !== 2) throw new Error(`Lit has not once: ${unused}`);
    left = left.replace(unused, () => other);
  }
  return left;
}

export function trimLit(): Plugin {
  const seen = new Set<string>();
  return {
    name: 'standfirst:trim-lit',
    resolveId: (source) =>
      source === 'standfirst:template-of' ? resolve('tools/template-of.ts') : null,
    transform: {
      filter: { id: /node_modules\/(?:@lit\/reactive-element|lit-html|lit-element)\/[\w-]+\.js$/ },
      handler(code, id) {
        const trimming = unusedOfLit[basename(id)];
        if (!trimming) return null;
        seen.add(basename(id));
        const result = new RolldownMagicString(trimmed(basename(id), code));
        const gone = new Set(trimming.gone);
        new Visitor({
          MethodDefinition({ key, start, end }) {
            if (key.type !== 'Identifier' || !trimming.gone.includes(key.name)) return;
            gone.delete(key.name);
            result.remove(start, end);
          },
        }).visit(this.parse(result.toString()));
        if (gone.size) throw new Error(`${basename(id)} has no ${[...gone].join()}`);
        return { code: result.toString(), map: null };
      },
    },
    // Our templates are marked for the trimmed one: another would not read them.
    buildEnd(error) {
      if (!error && seen.size < Object.keys(unusedOfLit).length)
        throw new Error('this is not the Lit that was to be trimmed');
    },
  };
}
