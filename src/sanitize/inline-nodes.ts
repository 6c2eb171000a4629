import { contained } from '../story/contained.js';
import type { Inline } from '../story/schema.js';
import { readMoment } from '../story/moment.js';
import { safeUrl } from '../story/url.js';

const marks: Readonly<
  Record<string, 'strong' | 'em' | 'code' | 'sub' | 'sup' | 'mark' | 'del' | 'ins'>
> = {
  B: 'strong',
  STRONG: 'strong',
  I: 'em',
  EM: 'em',
  CITE: 'em',
  CODE: 'code',
  KBD: 'code',
  SAMP: 'code',
  PRE: 'code',
  SUB: 'sub',
  SUP: 'sup',
  MARK: 'mark',
  DEL: 'del',
  S: 'del',
  INS: 'ins',
};

const apart =
  /^(?:P|DIV|SECTION|ARTICLE|HEADER|FOOTER|ASIDE|MAIN|H\d|UL|OL|LI|BLOCKQUOTE|PRE|FIGURE|FIGCAPTION|TR|TABLE|D[LTD]|DETAILS|SUMMARY|HR|CAPTION)$/;

/** Reads clean DOM nodes as inline nodes; block elements inside become line breaks. */
export function inlineNodes(nodes: Iterable<Node>, base?: string): readonly Inline[] {
  const result: Inline[] = [];
  for (const node of nodes) read(node, base, result);
  return tidy(result);
}

function read(node: Node, base: string | undefined, into: Inline[]): void {
  if (node.nodeType === 3) {
    const text = (node.nodeValue ?? '').replace(/[ \t\n\r\f]+/g, ' ');
    // Only here is what was written as `&#x202E;` what it means.
    if (text) into.push({ type: 'text', text: contained(text) });
    return;
  }
  if (!(node instanceof Element)) return;
  const name = node.tagName;
  const inner = inlineInside(node, base);
  const mark = marks[name];
  if (name === 'BR') into.push({ type: 'break' });
  else if (name === 'Q')
    into.push({ type: 'text', text: '“' }, ...inner, { type: 'text', text: '”' });
  else if (name === 'A') {
    const url = safeUrl(node.getAttribute('href') ?? '', base);
    if (url && inner.length) into.push({ type: 'link', url, children: inner });
    else into.push(...inner);
  } else if (name === 'TIME') {
    const time = readMoment(node.getAttribute('datetime') ?? '');
    if (time)
      into.push({ type: 'time', time, text: contained(node.textContent ?? '').trim() || time });
    else into.push(...inner);
  } else if (mark && inner.length) into.push({ type: mark, children: inner });
  else if (apart.test(name)) into.push({ type: 'break' }, ...inner, { type: 'break' });
  else into.push(...inner);
}

const inlineInside = (node: Node, base?: string): readonly Inline[] => {
  const result: Inline[] = [];
  for (const child of node.childNodes) read(child, base, result);
  return result;
};

/** No breaks at the edges, no more than one between two lines, no doubled spaces around them. */
function tidy(nodes: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    const blank = node.type === 'text' && !node.text.trim();
    if ((node.type === 'break' || blank) && (!last || last.type === 'break')) continue;
    result.push(node);
  }
  for (let last = result.at(-1); last; last = result.at(-1)) {
    if (last.type !== 'break' && !(last.type === 'text' && !last.text.trim())) break;
    result.pop();
  }
  return result;
}
