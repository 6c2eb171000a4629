import type { Block, BlockOf, Inline, ListItem } from '../story/schema.js';
import { own } from '../story/read.js';
import { plainText } from '../story/rich-text.js';
import { safeUrl } from '../story/url.js';
import { inlineNodes } from './inline-nodes.js';

type Figure = BlockOf<'figure'>;

const blocky =
  'p,div,section,article,header,footer,aside,main,h1,h2,h3,h4,h5,h6,ul,ol,blockquote,pre,figure,table,dl,hr,img,details';

/** Reads clean DOM nodes as blocks; loose words between them become paragraphs. */
export function blockNodes(nodes: Iterable<Node>, base?: string): readonly Block[] {
  const result: Block[] = [];
  let loose: Node[] = [];
  const settle = (): void => {
    const text = inlineNodes(loose, base);
    if (text.length) result.push({ type: 'paragraph', text });
    loose = [];
  };
  for (const node of nodes) {
    if (!(node instanceof Element) || !(node.matches(blocky) || node.querySelector(blocky))) {
      loose.push(node);
      continue;
    }
    settle();
    result.push(...blocksOf(node, base));
  }
  settle();
  return result;
}

function blocksOf(element: Element, base?: string): readonly Block[] {
  const inline = (from: Element | null): readonly Inline[] =>
    inlineNodes(from?.childNodes ?? [], base);
  switch (element.tagName) {
    case 'H1':
    case 'H2':
      return heading(2, inline(element));
    case 'H3':
      return heading(3, inline(element));
    case 'H4':
    case 'H5':
    case 'H6':
      return heading(4, inline(element));
    case 'UL':
    case 'OL': {
      const items = listItems(element, base);
      const start = Number.parseInt(element.getAttribute('start') ?? '', 10);
      if (!items.length) return [];
      const list = { type: 'list' as const, items, ordered: element.tagName === 'OL' };
      return [own(Number.isFinite(start) ? { ...list, start } : list)];
    }
    case 'BLOCKQUOTE':
      return quotes(element, base);
    case 'FIGURE': {
      const pictures = element.querySelectorAll('img');
      const image = pictures[0] && figureOf(pictures[0], base);
      const note = element.querySelector('figcaption');
      const other = [...element.childNodes].some(
        (node) => node !== note && node.textContent?.trim(),
      );
      // More than a picture and its caption: then it is a few blocks.
      if (!image || pictures.length > 1 || other) return blockNodes(element.childNodes, base);
      const caption = inline(note);
      return [caption.length ? own({ ...image, caption }) : image];
    }
    case 'IMG': {
      const image = figureOf(element, base);
      return image ? [image] : [];
    }
    case 'TABLE':
      return tables(element, base);
    case 'DL':
      return facts(element, base);
    case 'HR':
      return [{ type: 'divider' }];
    case 'P':
    case 'PRE': {
      if (element.querySelector('img')) return blockNodes(element.childNodes, base);
      const text = inline(element);
      return text.length ? [{ type: 'paragraph', text }] : [];
    }
    default:
      return blockNodes(element.childNodes, base);
  }
}

const heading = (level: 2 | 3 | 4, text: readonly Inline[]): readonly Block[] =>
  text.length ? [{ type: 'heading', level, text }] : [];

function listItems(list: Element, base?: string): readonly ListItem[] {
  const items: ListItem[] = [];
  // Words and lists right inside a list are no HTML, but editors write them: each is a line.
  for (const node of list.childNodes) {
    const item = node instanceof Element ? node : undefined;
    if (item && isList(item)) items.push(...listItems(item, base));
    else items.push(...lineOf(item?.tagName === 'LI' ? item.childNodes : [node], base));
  }
  return items;
}

const isList = (element: Element): boolean => /^[UO]L$/.test(element.tagName);

function lineOf(nodes: Iterable<Node>, base?: string): readonly ListItem[] {
  const all = [...nodes];
  const under = all.find((node): node is Element => node instanceof Element && isList(node));
  const rest = all.filter((node) => node !== under);
  const text = inlineNodes(rest, base);
  const items = under ? listItems(under, base) : [];
  if (items.length) return [{ text, items, ordered: under?.tagName === 'OL' }];
  return text.length ? [text] : [];
}

function quotes(element: Element, base?: string): readonly Block[] {
  const credit = element.querySelector('footer, cite');
  const name = plainText(inlineNodes(credit?.childNodes ?? [], base)).replace(/^[\s—–-]+/, '');
  credit?.remove();
  const text = inlineNodes(element.childNodes, base);
  if (!text.length) return [];
  return [own<BlockOf<'quote'>>({ type: 'quote', text, ...(name && { speaker: own({ name }) }) })];
}

function figureOf(picture: Element, base?: string): Figure | undefined {
  const src = safeUrl(picture.getAttribute('src') ?? '', base, 'media');
  if (!src) return undefined;
  const pixels = (name: string): number | undefined => {
    const value = Number.parseInt(picture.getAttribute(name) ?? '', 10);
    return value >= 1 && value <= 100_000 ? value : undefined;
  };
  const width = pixels('width');
  const height = pixels('height');
  return own<Figure>({
    type: 'figure',
    src,
    alt: picture.getAttribute('alt') ?? '',
    ...(width && height ? { width, height } : {}),
  });
}

function tables(table: Element, base?: string): readonly Block[] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const cells = (row: Element): readonly (readonly Inline[])[] =>
    [...row.children].map((cell) => inlineNodes(cell.childNodes, base));
  const [first] = rows;
  const headed = first && [...first.children].every((cell) => cell.tagName === 'TH');
  const body = headed ? rows.slice(1) : rows;
  const rowHeaders = body.length > 0 && body.every((row) => row.children[0]?.tagName === 'TH');
  const caption = inlineNodes(table.querySelector('caption')?.childNodes ?? [], base);
  if (!rows.length) return [];
  return [
    own<BlockOf<'table'>>({
      type: 'table',
      rows: body.map(cells),
      ...(headed && { columns: cells(first).map((label) => own({ label })) }),
      ...(caption.length > 0 && { caption }),
      ...(rowHeaders && { rowHeaders }),
    }),
  ];
}

function facts(element: Element, base?: string): readonly Block[] {
  const items: { value: readonly Inline[]; label?: string }[] = [];
  let label = '';
  for (const child of element.querySelectorAll('dt, dd')) {
    const value = inlineNodes(child.childNodes, base);
    if (child.tagName === 'DD') items.push(own(label ? { value, label } : { value }));
    else label = plainText(value).trim();
    // A term that no value follows is a fact of its own.
    if (child.tagName === 'DT' && value.length && child.nextElementSibling?.tagName !== 'DD')
      items.push(own({ value }));
  }
  return items.length ? [{ type: 'facts', items }] : [];
}
