import type { Words } from '../locales/words.js';
import { Late } from './late.js';

/** Everything that is loaded late, and for what. */
export const htmlDoor = new Late(() => import('../sanitize/door.js'));

/** Keeps a story fresh that did not come from a URL. */
export const givenSource = new Late(() => import('../feed/given.js'));

/** Words for what could not be read. */
export const explain = new Late(() => import('../story/explain.js'));

/** What stands in for a story that has failed, or has nothing to show here. */
export const notices = new Late(() => import('../views/notice.js'));

export const details = new Late(() => import('../views/details.js'));

export const rareViews = new Late(() => import('./article-body/rare-blocks.js'));

export const themeSheets = new Late(() => import('../styles/themes/sheets.js'));

interface Language {
  readonly words: Words;
}

/** Our words by language. The English ones come along with what says them. */
export const languages: Readonly<Record<string, Late<Language>>> = {
  ar: new Late(() => import('../locales/ar.js')),
};
