/**
 * White space, comments and quotation marks in our templates and style sheets are for us, not for
 * the reader's line. What is left shows alike. Refuses what `trim-lit.ts` has taken out of Lit.
 */
import { RolldownMagicString } from 'rolldown';
import { Visitor } from 'rolldown/utils';
import type { Plugin } from 'vite';

/** Stands for a value. */
const hole = '\uE000';

const tag = /<[a-zA-Z][^>]*>/g;
const withoutEnd = /^<(?:area|br|col|embed|hr|img|input|source|track|wbr)\b/;
/** White space beside a tag of these is never shown. */
const block =
  '(?:article|aside|blockquote|details|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)';

const tightTag = (text: string): string =>
  text
    .replace(/ (?=\/?>$)/, '')
    .replace(/="([\w-]+)"(?=[ >])/g, '=$1')
    .replace(/\/>$/, (end) => (withoutEnd.test(text) ? '>' : end));

export function tightHtml(markup: string): string {
  const tight = markup.replace(/\s+/g, ' ').replace(tag, tightTag);
  for (const one of tight.match(tag) ?? [])
    if (one.replace(/="[^"]*"|=\uE000(?!\/)/g, '').includes(hole) || / [.?][\w-]+=/.test(one))
      throw new Error(`a value where our Lit takes none: ${one}`);
  if (/<!--|<\/?\uE000|<(?:script|style|textarea|title)\b/.test(tight))
    throw new Error(`a template that our Lit does not read: ${tight}`);
  return tight
    .replace(new RegExp(`(<\\/?${block}\\b[^>]*>) `, 'g'), '$1')
    .replace(new RegExp(` (?=<\\/?${block}\\b)`, 'g'), '');
}

/**
 * Says in the markup itself where a value goes, as our Lit wants it: a `^` in an attribute, `<?>`
 * between tags. Lit finds out for itself each time a page is shown.
 */
export function marked(markup: string): string {
  if (/\^|<\?/.test(markup)) throw new Error(`a mark of ours stands in: ${markup}`);
  return markup
    .replace(tag, (text) => text.replaceAll(hole, `^${hole}`))
    .replace(new RegExp(`(?<!\\^)${hole}`, 'g'), `<?>${hole}`);
}

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
  html: (markup) => marked(tightHtml(markup)),
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
