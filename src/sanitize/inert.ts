import { quiet } from './quiet.js';

/**
 * HTML as a tree in a document that has no page: nothing in it runs or loads. A page may require
 * Trusted Types, or have it reported, where a string goes into `DOMParser` or `innerHTML`; a guest
 * cannot find out without being the cause of a report. So a string goes where no type is asked for.
 */

/** What browsers with the Sanitizer API have: it takes strings, since it lets nothing through that runs. */
interface SafeTemplate extends HTMLTemplateElement {
  setHTML?(html: string, options: { sanitizer: SanitizerConfig }): void;
}

/**
 * Elements are taken out by DOMPurify, alike in every browser. But Chromium 156 crashes where it has to
 * take `onstart` from a `<marquee>`.
 */
const sanitizer: SanitizerConfig = {
  removeElements: [],
  replaceWithChildrenElements: ['marquee'],
};

/** In the page's own, an image may be called `implementation`. */
const maker = (): DOMImplementation =>
  Reflect.get(HTMLDocument.prototype, 'implementation', document);
export const emptyDocument = (): Document => maker().createHTMLDocument('');

export function inertTree(html: string): Document {
  const result = emptyDocument();
  const template: SafeTemplate = result.createElement('template');
  if (template.setHTML) {
    template.setHTML(quiet(html), { sanitizer });
    // In a document it would be reported, in a template it is not.
    for (const sheet of template.content.querySelectorAll('style')) sheet.remove();
    result.body.append(template.content);
  } else if ('trustedTypes' in window && 'XSLTProcessor' in window)
    result.body.append(transformed(quiet(html), result));
  else return new DOMParser().parseFromString(html, 'text/html');
  return result;
}

const xsl = 'http://www.w3.org/1999/XSL/Transform';
let transformer: XSLTProcessor | undefined;

/** A style sheet that puts out the words of its document as they are, for a parser of HTML. */
function transformerOf(): XSLTProcessor {
  if (transformer) return transformer;
  const sheet = maker().createDocument(xsl, 'xsl:stylesheet');
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
function transformed(html: string, owner: Document): DocumentFragment {
  const source = maker().createDocument(null, 'html');
  // What XML cannot hold would cost all of it. A control character is a space to an address and to the
  // eye; NUL is a letter to every parser of HTML.
  source.documentElement.append(
    html
      .replaceAll('\0', '\uFFFD')
      .replace(/[^\P{Cc}\t\n\r]/gu, ' ')
      .replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD'),
  );
  const tree: DocumentFragment | null = transformerOf().transformToFragment(source, owner);
  if (!tree) throw new TypeError();
  return tree;
}
