/**
 * Signs that turn text around, and letters that nobody sees: whatever a field ends with, what stands
 * beside it stands where it stood.
 */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defineElements, elementClasses } from '../../src/index.js';
import type { StoryElement } from '../../src/index.js';
import { isObject, type Json } from '../helpers/copy.ts';
import { expectNoIncidents } from '../helpers/incidents.ts';
import { showingOf, storiesAt } from '../helpers/line-up.ts';
import { clearDesk, desk, isWhole, place, rootOf, until } from '../helpers/proof.ts';

expectNoIncidents();
beforeAll(() => void defineElements());
afterEach(clearDesk);

const tricks: Readonly<Record<string, string>> = {
  'an open override': '\u202e',
  'an open isolate': '\u2067',
  'all that opens': '\u202a\u202b\u202d\u202e\u2066\u2067\u2068',
  'a sign that closes the isolation around the field': '\u2069\u202e',
  'many that close': '\u202c\u2069\u202c\u2069\u2069\u202e\u2067',
  'marks of direction': '\u061c\u200f\u200e',
  // Not U+200B, where a line may break as it may at a space.
  'letters without width': '\u200c\u200d\u2060',
  'tags that nobody sees': '\u{e0041}\u{e0042}\u{e007f}',
};

/** Fields whose words are not shown as they are, or mean something. */
const coded = new Set(
  'src url poster poll stream type format status kind align language timeZone time published modified date id epoch alt'.split(
    ' ',
  ),
);

const isRich = (list: readonly Json[]): boolean =>
  list.length > 0 && list.every((item) => isObject(item) && inlineTypes.has(String(item.type)));
const inlineTypes = new Set('text link strong em code sub sup mark del ins break time'.split(' '));

/**
 * Fields that are figures alone stay out of it: a mark of direction is all the direction that they have,
 * which is their own affair.
 */
const isWords = (value: Json): boolean =>
  typeof value === 'string'
    ? /\p{L}/u.test(value.replace(/<[^>]*>/g, ''))
    : isObject(value)
      ? isWords(value.text ?? value.children ?? '')
      : Array.isArray(value) && value.some(isWords);

/** A story in which every field of words ends with a trick. Rich text is one field. */
function tricked(value: Json, trick: string, key = ''): Json {
  if (typeof value === 'string') {
    if (coded.has(key) || !isWords(value)) return value;
    return key === 'html' ? value.replace(/(?:<\/[^>]*>)*$/, `${trick}$&`) : value + trick;
  }
  if (Array.isArray(value)) {
    const list: readonly Json[] = value;
    if (isRich(list)) return isWords(list) ? [...list, { type: 'text', text: trick }] : list;
    return list.map((item) => tricked(item, trick, key));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, tricked(field, trick, name)]),
  );
}

const invisible = /[\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069]|[\u{e0000}-\u{e007f}]/gu;

interface Letter {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
}

/** Every letter that is drawn, and where; but for the figures of a clock, which goes on. */
function letters(element: Element, into: Letter[] = []): readonly Letter[] {
  const walker = document.createTreeWalker(rootOf(element), NodeFilter.SHOW_ALL);
  const from = desk().getBoundingClientRect();
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element && node.shadowRoot) letters(node, into);
    if (!(node instanceof Text) || node.parentElement?.closest('.figures')) continue;
    let offset = 0;
    for (const letter of node.data) {
      range.setStart(node, offset);
      range.setEnd(node, (offset += letter.length));
      if (letter.replace(invisible, '').trim() === '') continue;
      const [box] = range.getClientRects();
      if (box) into.push({ letter, x: box.x - from.x, y: box.y - from.y });
    }
  }
  return into;
}

/** Letters may be drawn closer to each other where nothing stands between them: by a pixel or two. */
const alike = (one: Letter, other?: Letter): boolean =>
  one.letter === other?.letter && Math.hypot(one.x - other.x, one.y - other.y) < 2;

async function drawn(
  elementClass: (typeof elementClasses)[number],
  story: Json,
): Promise<readonly Letter[]> {
  const { attributes } = showingOf(elementClass.tag);
  const element = place<StoryElement>(elementClass, { story }, attributes);
  desk().style.inlineSize = '700px';
  await until(() => isWhole(element), 'it has loaded');
  await element.updateComplete;
  const found = letters(element);
  clearDesk();
  return found;
}

const stories = storiesAt(new URL('/fixtures/story.json', location.href).href);

/** As it is without tricks: drawn once for all of them. */
const untouched = new Map<string, Promise<readonly Letter[]>>();

for (const elementClass of elementClasses)
  describe(`<${elementClass.tag}>`, () => {
    for (const [language, story] of Object.entries(stories))
      it.each(Object.entries(tricks))(
        `stands as it stood, in ${language}, with %s`,
        async (name, trick) => {
          const key = `${elementClass.tag} ${language}`;
          if (!untouched.has(key)) untouched.set(key, drawn(elementClass, story));
          const before = (await untouched.get(key)) ?? [];
          expect(before.length).toBeGreaterThan(3);
          const after = await drawn(elementClass, tricked(story, trick));
          // One alone shares its box with what follows it unseen; where two change places, two have moved.
          const stands = before.map((letter, at) => alike(letter, after[at]));
          const moved = before.flatMap((letter, at) =>
            stands[at] || (stands[at - 1] !== false && stands[at + 1] !== false)
              ? []
              : [JSON.stringify([letter, after[at]])],
          );
          expect({ name, letters: after.length, moved: moved.slice(0, 20) }).toEqual({
            name,
            letters: before.length,
            moved: [],
          });
        },
      );
  });
