import { nothing } from 'lit';
import { has } from '../story/read.js';
import type { RichText } from '../story/schema.js';
import type { Setting } from './setting.js';

/** Rich text as the inside of a paragraph. Much of it is a string. */
export function richText(rich: RichText, setting: Setting): unknown {
  if (typeof rich === 'string') return rich;
  const nodes = has(rich, 'html') ? setting.inline(rich) : rich;
  return setting.details()?.inlineNodes(nodes, setting) ?? nothing;
}
