import { plainText } from '../../story/rich-text.js';
import { has } from '../../story/read.js';
import type { Block, RichText } from '../../story/schema.js';
import type { Setting } from '../../views/setting.js';

/** Between two words, or where there are no spaces between two letters: two lines of a phone. */
const start = /^.{1,120}(?!\S)|^.{120}/su;

/** What an update without a headline begins with. */
export function firstWords(body: readonly Block[] = [], setting: Setting): string {
  for (const block of body) {
    const words =
      block.type === 'html'
        ? firstWords(setting.blocks(block), setting)
        : cut(plain('text' in block ? block.text : undefined, setting));
    if (words) return words;
  }
  return '';
}

const plain = (text: RichText | undefined, setting: Setting): string =>
  plainText(typeof text === 'object' && has(text, 'html') ? setting.inline(text) : text).trim();

function cut(words: string): string {
  const [first] = start.exec(words) ?? [];
  return first === undefined || first === words ? words : `${first}…`;
}
