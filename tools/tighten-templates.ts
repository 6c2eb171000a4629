/**
 * White space, comments and quotation marks in our templates and style sheets are for us, not for
 * the reader's line. What is left shows alike. Templates become what `template-of.ts` reads.
 */
import { RolldownMagicString } from 'rolldown';
import { Visitor } from 'rolldown/utils';
import type { Plugin } from 'vite';
import { hole, marked, packed, tightHtml } from './pack-markup.ts';

export const tightCss = (sheet: string): string =>
  sheet
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .replace(/(?<=[ :,(-])0(?=\.\d)/g, '')
    .replace(/[^{};]+(?=\{)/g, (selector) => selector.replace(/ ([+~]) /g, '$1'))
    .trim();

const tighten: Readonly<Record<string, (text: string) => string>> = {
  css: tightCss,
  html: (markup) => packed(marked(tightHtml(markup))),
};

export function tightenTemplates(): Plugin {
  return {
    name: 'standfirst:tighten-templates',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/(?:elements|styles|views)\/.*\.ts$/ },
      handler(code) {
        const result = new RolldownMagicString(code);
        new Visitor({
          ImportDeclaration({ source }) {
            if (source.value.startsWith('lit/')) throw new Error(`no ${source.value} in our Lit`);
          },
          TaggedTemplateExpression({ tag: called, quasi: { quasis } }) {
            const name = called.type === 'Identifier' ? called.name : '';
            if (name === 'svg' || name === 'mathml') throw new Error(`no ${name} in our Lit`);
            const shorten = tighten[name];
            if (!shorten) return;
            const whole = quasis.map(({ value }) => value.raw).join(hole);
            const parts = shorten(whole).split(hole);
            quasis.forEach(({ start, end }, i) => {
              if (end > start) result.overwrite(start, end, parts[i] ?? '');
              // Between two values there may be nothing but the mark of the second.
              else result.appendLeft(start, parts[i] ?? '');
            });
          },
        }).visit(this.parse(code));
        return { code: result.toString(), map: result.generateMap({ hires: true }).toString() };
      },
    },
  };
}
