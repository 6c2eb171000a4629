import { has } from './read.js';
import type { Inline, RichText } from './schema.js';

/** The words of rich text alone. HTML that no door has opened yet has none. */
export function plainText(rich: RichText | undefined): string {
  if (rich === undefined || typeof rich === 'string') return rich ?? '';
  return has(rich, 'html') ? '' : rich.map(wordsOf).join('');
}

function wordsOf(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'break':
      return '\n';
    case 'time':
      return node.text ?? node.time;
    default:
      return (node.text ?? '') + (node.children?.map(wordsOf).join('') ?? '');
  }
}
