import type { HtmlDoor } from './html.js';
import { fault, isRecord, type Desk } from './read.js';
import { block, unopenedHtml } from './schema.js';

/** Opens HTML as it is read. A block of HTML is several blocks then, or none. */
export const openHtml =
  (door: HtmlDoor): Desk['finish'] =>
  (shape, good, path, desk) => {
    const through = (html: unknown, kind: 'inline' | 'blocks'): readonly unknown[] => {
      try {
        return door[kind](String(html), desk.base, desk.faults, path);
      } catch {
        fault(desk, path, html, 'bad-html');
        return [];
      }
    };
    if (shape === unopenedHtml && isRecord(good)) return through(good.html, 'inline');
    if (!isRecord(good) || shape !== block || good.type !== 'html')
      return shape.kind === 'list' && shape.of === block && Array.isArray(good)
        ? good.flat()
        : good;
    return through(good.html, 'blocks');
  };
