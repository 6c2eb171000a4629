/**
 * HTML as a tree in a document that has no page: nothing in it runs or loads. A page may require
 * Trusted Types, or have it reported, where a string goes into `DOMParser` or `innerHTML`; a guest
 * cannot find out without being the cause of a report. So a string goes where no type is asked for.
 */

/** What browsers with the Sanitizer API have: it takes strings, since it lets nothing through that runs. */
interface SafeParser {
  parseHTMLUnsafe: unknown;
  parseHTML?(html: string, options: { sanitizer: SanitizerConfig }): Document;
}

export function inertTree(html: string): Document {
  const parser: SafeParser = Document;
  // Nothing else is taken out here: DOMPurify does that, alike in every browser.
  if (parser.parseHTML) return parser.parseHTML(html, { sanitizer: { removeElements: [] } });
  if ('trustedTypes' in window && 'XSLTProcessor' in window) return transformed(html);
  return new DOMParser().parseFromString(html, 'text/html');
}

const xsl = 'http://www.w3.org/1999/XSL/Transform';
let transformer: XSLTProcessor | undefined;

/** A style sheet that puts out the words of its document as they are, for a parser of HTML. */
function transformerOf(): XSLTProcessor {
  if (transformer) return transformer;
  const sheet = document.implementation.createDocument(xsl, 'xsl:stylesheet');
  sheet.documentElement.setAttribute('version', '1.0');
  const add = (parent: Element, name: string, attributes: Readonly<Record<string, string>>) => {
    const one = sheet.createElementNS(xsl, `xsl:${name}`);
    for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
    return parent.appendChild(one);
  };
  add(sheet.documentElement, 'output', { method: 'html' });
  const template = add(sheet.documentElement, 'template', { match: '/' });
  add(template, 'value-of', { select: '.', 'disable-output-escaping': 'yes' });
  transformer = new XSLTProcessor();
  transformer.importStylesheet(sheet);
  return transformer;
}

/** For Safari, which has Trusted Types and no Sanitizer API: its XSLT ends in the parser of HTML. */
function transformed(html: string): Document {
  const source = document.implementation.createDocument(null, 'html');
  // What XML cannot hold would cost all of it.
  source.documentElement.append(
    html.replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD'),
  );
  const result = document.implementation.createHTMLDocument('');
  const tree: DocumentFragment | null = transformerOf().transformToFragment(source, result);
  if (!tree) throw new TypeError('not transformed');
  result.body.append(tree);
  return result;
}
