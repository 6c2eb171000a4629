import { html, nothing, type TemplateResult } from 'lit';
import type { Inline } from '../story/schema.js';
import { link } from './link.js';
import { storyDay } from './story-day.js';
import type { Setting } from './setting.js';

type Content = string | TemplateResult | typeof nothing | readonly Content[];

/** Text with marks, links and times in it. */
export const inlineNodes = (nodes: readonly Inline[], setting: Setting): Content =>
  nodes.map((node) => inlineNode(node, setting, false));

/** `linked` is what stands in a link already: HTML knows none in another. */
function inlineNode(node: Inline, setting: Setting, linked: boolean): Content {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'break':
      return html`<br />`;
    case 'time':
      return html`<time datetime=${node.time}
        >${node.text ?? storyDay(node.time, setting)}</time
      >`;
    default:
      return marked(
        node,
        [
          node.text ?? nothing,
          node.children?.map((child) =>
            inlineNode(child, setting, linked || node.type === 'link'),
          ) ?? nothing,
        ],
        linked,
      );
  }
}

function marked(
  node: Exclude<Inline, { type: 'text' | 'break' | 'time' }>,
  inner: Content,
  linked: boolean,
): Content {
  switch (node.type) {
    case 'link':
      return linked ? inner : link(inner, node.url);
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'em':
      return html`<em>${inner}</em>`;
    case 'code':
      return html`<code>${inner}</code>`;
    case 'sub':
      return html`<sub>${inner}</sub>`;
    case 'sup':
      return html`<sup>${inner}</sup>`;
    case 'mark':
      return html`<mark>${inner}</mark>`;
    case 'del':
      return html`<del>${inner}</del>`;
    case 'ins':
      return html`<ins>${inner}</ins>`;
  }
}
