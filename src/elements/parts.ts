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

/**
 * Our words by language. The English ones come along with what says them. The names are written out,
 * so that any bundler can follow them: side by side they cost a reader a few bytes each.
 */
export const languages: Readonly<Record<string, Late<Language>>> = {
  ar: new Late(() => import('../locales/ar.js')),
  de: new Late(() => import('../locales/de.js')),
  es: new Late(() => import('../locales/es.js')),
  fr: new Late(() => import('../locales/fr.js')),
  he: new Late(() => import('../locales/he.js')),
  hi: new Late(() => import('../locales/hi.js')),
  it: new Late(() => import('../locales/it.js')),
  ja: new Late(() => import('../locales/ja.js')),
  ko: new Late(() => import('../locales/ko.js')),
  nl: new Late(() => import('../locales/nl.js')),
  pl: new Late(() => import('../locales/pl.js')),
  pt: new Late(() => import('../locales/pt.js')),
  ru: new Late(() => import('../locales/ru.js')),
  tr: new Late(() => import('../locales/tr.js')),
  uk: new Late(() => import('../locales/uk.js')),
  zh: new Late(() => import('../locales/zh.js')),
};
