/** What Storybook says an element is to a screen reader: of every element, in words that it says. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AccessNotes } from '../../stories/book/access-notes.js';
import { root } from '../helpers/pressroom.ts';

const tags = readdirSync(join(root, 'src/elements'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const files = import.meta.glob<AccessNotes>('../../stories/elements/*.access.ts', {
  eager: true,
  import: 'notes',
});
const noted = Object.entries(files).map(
  ([file, notes]) => [basename(file, '.access.ts'), notes] as const,
);
const locales = import.meta.glob<object>('../../src/locales/en/*.ts', { eager: true });

const phrasesIn = (words: unknown): string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words
      ? Object.values(words).flatMap(phrasesIn)
      : [];

/** Our phrases, each blank standing for anything. */
const said = phrasesIn(locales).map(
  (phrase) =>
    new RegExp(
      `^${phrase
        .split(/\{\w+\}/)
        .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('.+')}$`,
    ),
);

const sentences = ({ role, name, keys = [], notes = [] }: AccessNotes): string[] => [
  role,
  ...(name === undefined ? [] : [name]),
  ...keys.flat(),
  ...notes,
];

it('there are notes of every element, and of nothing else', () => {
  expect(noted.map(([tag]) => tag).sort()).toEqual(tags.sort());
});

describe.each(noted)('the notes of %s', (_tag, notes) => {
  it('are sentences, and each key does something', () => {
    for (const text of [notes.role, notes.name ?? 'None.', ...(notes.notes ?? [])])
      expect(text).toMatch(/^[“`\p{Lu}].*\.$/u);
    for (const [key, does] of notes.keys ?? []) {
      expect(key).not.toBe('');
      expect(does).not.toMatch(/^$|\.$/);
    }
  });

  it('quote no word that Standfirst does not say', () => {
    const quoted = sentences(notes).flatMap((text) => text.match(/(?<=“)[^”]+(?=”)/g) ?? []);
    // What stands behind a colon may be the story's.
    const ours = (words: string): boolean =>
      [words, ...(words.match(/^[^:]*:?/) ?? []), ...(words.match(/^[^:]*/) ?? [])].some((piece) =>
        said.some((phrase) => phrase.test(piece)),
      );
    const unsaid = quoted.filter((words) => !ours(words));
    expect(unsaid).toEqual([]);
  });
});
