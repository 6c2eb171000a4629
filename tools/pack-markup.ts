/** White space, comments and quotation marks of a template are for us, not for the reader's line. */

/** Stands for a value. */
export const hole = '\uE000';

const tag = /<[a-zA-Z][^>]*>/g;
/** White space beside a tag of these is never shown. */
const block =
  '(?:article|aside|blockquote|details|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)';
/** What HTML itself ends, and nothing else does. */
const withoutEnd = /^(?:area|br|col|embed|hr|img|input|source|track|wbr)$/;
const drawn = /^(?:svg|path)$/;

const tightTag = (text: string): string =>
  text
    .replace(/ (?=\/?>$)/, '')
    .replace(/="([\w-]+)"(?=[ >])/g, '=$1')
    .replace(/\/>$/, (end) => (withoutEnd.test(/\w+/.exec(text)?.[0] ?? '') ? '>' : end));

/** Refuses what `trim-lit.ts` has taken out of Lit. */
export function tightHtml(markup: string): string {
  const tight = markup.replace(/\s+/g, ' ').replace(tag, tightTag);
  for (const one of tight.match(tag) ?? [])
    if (one.replace(/="[^"]*"|=\uE000(?!\/)/g, '').includes(hole) || / [.?][\w-]+=/.test(one))
      throw new Error(`a value where our Lit takes none: ${one}`);
  if (/<!--|<\/?\uE000|<(?:script|style|textarea|title|template|pre)\b/.test(tight))
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

/**
 * For `template-of.ts`: every element ends with `</>`, or with the template. Refuses what a browser's
 * parser would put right, since ours does as it is told.
 */
export function packed(markup: string): string {
  const refuse = (why: string): never => {
    throw new Error(`${why} in a template: ${markup}`);
  };
  if (/&/.test(markup)) refuse('an entity');
  if (/<[^>]*="[^"]*[<>]/.test(markup)) refuse('a bracket');
  if (/<[^>]* style[ =>]/.test(markup)) refuse('a style, which strict pages do not apply,');
  const open: string[] = [];
  const result = markup.replace(
    /<(\/?)([a-zA-Z][\w-]*)([^>]*?)(\/?)>/g,
    (_text, close: string, name: string, attributes: string, closed: string) => {
      if (close) return open.pop() === name ? '</>' : refuse(`</${name}> out of place`);
      const above = open.at(-1) ?? '';
      if (/[A-Z]/.test(name)) refuse(`<${name}>`);
      if (drawn.test(above) ? name !== 'path' : name === 'path') refuse(`<${name}>`);
      if (above === 'p' && new RegExp(`^${block}$`).test(name)) refuse(`<${name}> in <p>`);
      if (name === 'tr' && above === 'table') refuse('<table> without <tbody>');
      if (closed && !drawn.test(name)) refuse(`<${name}/>`);
      if (closed || withoutEnd.test(name)) return `<${name}${attributes}></>`;
      open.push(name);
      return `<${name}${attributes}>`;
    },
  );
  if (open.length) refuse(`<${open.join('><')}> without an end`);
  return result.replace(/(?:<\/>)+$/, '');
}
