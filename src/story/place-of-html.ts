import { pathTo } from './marks.js';
import type { Story } from './schema.js';
import { originOf } from './update.js';

/**
 * Where in a story a piece of HTML stands, as problems spell it. Of updates only those that have been
 * read are asked: what was shown is among them.
 */
export function placeOfHtml(html: string, { updates = [], ...story }: Story): string {
  const within = (value: unknown, path = ''): string | undefined => {
    if (typeof value !== 'object' || !value) return undefined;
    if (Reflect.get(value, 'html') === html) return path;
    for (const [key, one] of Object.entries(value)) {
      const at = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
      const found = within(one, at);
      if (found) return found;
    }
    return undefined;
  };
  const origins = updates.map((update) => originOf(update));
  const places = origins.map((origin) => origin && within(origin.rest, pathTo(origin.place)));
  return places.find(Boolean) ?? within(story) ?? '';
}
