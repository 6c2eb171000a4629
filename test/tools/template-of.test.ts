/** The templates of the script tag's files are made without the browser's parser: to the same nodes. */
import { expect, it } from 'vitest';
import { hole, marked, packed, tightHtml } from '../../tools/pack-markup.ts';
import { templateOf } from '../../tools/template-of.ts';

/** As the browser's own parser reads it, with the places of values taken out as Lit does. */
function asParsed(markup: string) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const walker = document.createTreeWalker(template.content, 129);
  const parts: object[] = [];
  let index = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode(), index++) {
    if (node instanceof Comment) {
      expect(node.data).toBe('?');
      node.data = '';
      parts.push({ index });
    } else if (node instanceof Element)
      for (const name of node.getAttributeNames()) {
        const strings = (node.getAttribute(name) ?? '').split('^');
        if (strings.length < 2) continue;
        parts.push({ index, name, strings });
        node.removeAttribute(name);
      }
  }
  return { content: template.content, parts };
}

it('every one of them', async () => {
  const templates = (await (await fetch('/our-templates')).json()) as string[];
  expect(templates.length).toBeGreaterThan(100);
  for (const template of templates) {
    const markup = marked(tightHtml(template));
    const { content, parts } = asParsed(markup.replaceAll(hole, ''));
    const ours = templateOf(packed(markup).split(hole));
    const words = (node: DocumentFragment): string => new XMLSerializer().serializeToString(node);
    expect(words(ours.el), template).toBe(words(content));
    expect(ours.el.isEqualNode(content), template).toBe(true);
    expect(ours.parts).toEqual(parts);
  }
});

it('in a document that loads nothing', () => {
  const { el } = templateOf(['<img src="/faults/count?key=a-template" alt="">']);
  expect(el.ownerDocument).not.toBe(document);
  expect(el.ownerDocument.defaultView).toBe(null);
});
