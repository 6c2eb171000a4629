import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { Visitor } from 'rolldown/utils';
import { hole } from '../../tools/pack-markup.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** The markup of every template of ours, as it is written, with a mark where a value goes. */
export function ourTemplates(): string[] {
  const found: string[] = [];
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!/^(?:elements|views)[\\/].*\.ts$/.test(file)) continue;
    new Visitor({
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.type === 'Identifier' && tag.name === 'html')
          found.push(quasi.quasis.map(({ value }) => value.raw).join(hole));
      },
    }).visit(parseAst(readFileSync(src + file, 'utf8'), { lang: 'ts' }));
  }
  return found;
}
