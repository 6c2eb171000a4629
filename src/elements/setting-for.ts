import type { HtmlDoor } from '../story/html.js';
import type { Reading } from '../story/read-story.js';
import type { Story, UnopenedHtml } from '../story/schema.js';
import type { Setting } from '../views/setting.js';
import { details, htmlDoor, languages, rareViews } from './parts.js';
import { nearest } from './surroundings.js';

/** What an element's own words and layout follow. */
export interface Surroundings {
  readonly language: string;
  /** Set where the page names another language than the one we speak, or none. */
  readonly lang: string | undefined;
  /** Set where the page says nothing and the story is written from right to left. */
  readonly dir: 'rtl' | undefined;
}

/** Gives a late part, or undefined and has it loaded. */
export type Need = Setting['need'];

const fromRight = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/;

/** The language and script of a tag: `he,Hebr` for `iw-IL`, `zh,Hant` for `zh-TW`. */
function writing(tag = ''): readonly string[] {
  try {
    const { language, script = '' } = new Intl.Locale(tag).maximize();
    return [language, script];
  } catch {
    return [];
  }
}

const sameWriting = (one: string, other: string): boolean =>
  `${writing(one)}` === `${writing(other)}`;

/** Whether we have words for a tag, in the script that it asks for. */
function speaks(tag: string): boolean {
  const [language = ''] = writing(tag);
  return (language === 'en' || language in languages) && sameWriting(tag, language);
}

/** Our words follow the page; where it names no language the story; else they are English. */
export function surroundingsOf(element: Element, told: Story | undefined): Surroundings {
  const page = nearest(element, 'lang');
  const story = told?.language;
  const wanted = page || story || 'en';
  const language = speaks(wanted) ? wanted : 'en';
  return {
    language,
    lang: page === language ? undefined : language,
    dir: !nearest(element, 'dir') && fromRight.test(`${writing(story)}`) ? 'rtl' : undefined,
  };
}

/** Each piece of HTML is cleaned once, however often it is shown. */
const opened = new WeakMap<UnopenedHtml, readonly unknown[]>();

export function settingFor(
  { language }: Surroundings,
  reading: Reading | undefined,
  need: Need,
  waiting: () => boolean,
): Setting {
  const { story, base, faults } = reading ?? {};
  const key = writing(language)[0] ?? '';
  const open = <T>(html: UnopenedHtml, through: (door: HtmlDoor) => readonly T[]): readonly T[] => {
    const door = opened.has(html) ? undefined : need(htmlDoor);
    if (door) opened.set(html, through(door.sanitize));
    // What is remembered for a piece of HTML came through the same way: it stands in one place.
    return (opened.get(html) as readonly T[] | undefined) ?? [];
  };
  return {
    words: (english) => need(languages[key])?.words ?? english,
    language,
    storyLanguage:
      story?.language && !sameWriting(language, story.language) ? story.language : undefined,
    zone: story?.timeZone ?? 'UTC',
    inline: (html) => open(html, (door) => door.inline(html.html, base, faults, story)),
    blocks: (html) => open(html, (door) => door.blocks(html.html, base, faults, story)),
    details: () => need(details),
    rare: () => need(rareViews),
    need,
    waiting,
  };
}
