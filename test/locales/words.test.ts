/** What the compiler cannot see of our words: that plurals are whole, blanks stay, and marks are right. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/elements/parts.js';
import { counted, type Plural } from '../../src/locales/plural.js';
import type { Words } from '../../src/locales/words.js';
import { wordsIn } from '../helpers/tongues.js';

type Phrases = string | Readonly<Record<string, string>>;

const english: Readonly<Record<string, Phrases>> = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<Readonly<Record<string, object>>>('../../src/locales/en/*.ts', {
      eager: true,
    }),
  ).flatMap((slice) => Object.values(slice)),
);

/** By number: every whole number falls into a form that one of these falls into. */
const numbers = [...Array.from({ length: 201 }, (_, count) => count), 1_000, 1_000_000, 2_000_000];

const isPlural = (value: Words[keyof Words]): value is Plural =>
  typeof value === 'object' && 'other' in value;

const plurals = (words: Words): readonly (readonly [string, Plural])[] =>
  Object.entries(words).flatMap(([key, value]) => (isPlural(value) ? [[key, value]] : []));

/** Single phrases, without the colon: it is there for its spaces. */
const phrases = ({ colon: _colon, ...words }: Words): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[key, value] as const]
      : Object.entries(value).map(([form, phrase]) => [`${key}.${form}`, phrase] as const),
  );

/** What is filled in when a phrase is said, such as `{time}`. */
const blanks = (phrase: string | undefined): readonly string[] =>
  [...(phrase ?? '').matchAll(/\{\w+\}/g)].map(([blank]) => blank).toSorted();

/** What would be typed, and no paper prints. */
const slips: readonly (readonly [string, RegExp])[] = [
  ['a typewriter’s quotation mark', /["']/],
  ['three dots in place of an ellipsis', /\.\.\./],
  ['a space at an end', /^ | $/],
  ['two spaces', / {2}/],
];

/** Slips in the eyes of some languages alone. */
const ownSlips: Readonly<Record<string, RegExp>> = {
  fr: /(?<![\u00a0\u202f])[:;!?]/,
  ar: /[,;?]/,
  zh: /[,:;!?]|\.$/,
  ja: /[,:;!?]|\.$/,
  hi: /\.$/,
};

describe.each(Object.keys(languages))('our words in %s', (language) => {
  it('have every plural that a whole number can ask for', async () => {
    const rules = new Intl.PluralRules(language);
    const forms = [...new Set(numbers.map((count) => rules.select(count)))];
    const words = plurals(await wordsIn(language));
    expect(words.length).toBeGreaterThan(0);
    for (const [key, plural] of words)
      expect(Object.keys(plural), key).toEqual(expect.arrayContaining(forms));
  });

  it('count from three on in figures', async () => {
    for (const [key, plural] of plurals(await wordsIn(language)))
      for (const count of numbers.slice(3)) {
        const figure = new Intl.NumberFormat(language).format(count);
        expect(counted(count, plural, language), key).toContain(figure);
      }
  });

  it('leave blank what English leaves blank', async () => {
    for (const [key, phrase] of Object.entries(await wordsIn(language)))
      if (typeof phrase === 'string') {
        const same = english[key];
        expect([key, ...blanks(phrase)]).toEqual([
          key,
          ...blanks(typeof same === 'string' ? same : ''),
        ]);
      }
  });

  it.each(slips)('are without %s', async (_name, slip) => {
    const words = phrases(await wordsIn(language));
    expect(words.filter(([, phrase]) => slip.test(phrase))).toEqual([]);
  });

  it('have the marks of their language', async () => {
    const slip = ownSlips[language] ?? /^$/;
    const words = phrases(await wordsIn(language));
    expect(words.filter(([, phrase]) => slip.test(phrase))).toEqual([]);
  });
});
