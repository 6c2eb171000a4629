import type { Words } from '../locales/words.js';
import { Late } from './late.js';

/** Everything that is loaded late, and for what. */
export const htmlDoor = new Late(() => import('../sanitize/door.js').then((part) => part.sanitize));

/** Words for what could not be read. */
export const explain = new Late(() => import('../story/explain.js'));

/** What stands in for a story that has failed, or has nothing to show here. */
export const notices = new Late(() => import('../views/notice.js'));

export const rareBlocks = new Late(() => import('../views/rare-blocks.js'));

export const themeSheets = new Late(() =>
  import('../styles/themes/sheets.js').then((part) => part.sheets),
);

/** Our words by language. Elements that always need some bring the English ones along. */
export const languages: Readonly<Record<string, Late<Words>>> & { readonly en: Late<Words> } = {
  en: new Late(() => import('../locales/en.js').then((part) => part.en)),
  ar: new Late(() => import('../locales/ar.js').then((part) => part.ar)),
};
