/** What in a text reaches out of its field is not in the story; the rest is as it was written. */
import { describe, expect, it } from 'vitest';
import { parseStory, sanitize, validateStory } from '../../src/index.js';

const headline = (text: string): string | undefined =>
  parseStory({ headline: text }).story?.headline;

describe('a field keeps', () => {
  it.each([
    ['a pair of isolates', 'a \u2067b\u2069 c'],
    ['marks of direction', 'a\u200e \u200f\u061cb'],
    ['joiners', '\u0645\u06cc\u200c\u062e \ud83d\udc69\u200d\ud83d\ude80'],
    [
      'letters with as many marks as scripts have',
      'e\u0301\u0300 \u0915\u094d\u0937\u0940 \u05e9\u05c1\u05bc\u05b8',
    ],
    ['the flag of Scotland', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ])('%s', (_, text) => expect(headline(text)).toBe(text));
});

describe('a field loses', () => {
  it.each([
    ['signs that override', 'a\u202eb\u202cc\u202d', 'abc'],
    ['signs that embed', '\u202aa\u202c\u202bb', 'ab'],
    ['an isolate that nothing closes', 'a\u2067b \u2066c\u2069', 'ab \u2066c\u2069'],
    [
      'a closing sign that opens the field’s own isolation',
      '\u2069a\u2066b\u2069\u2069',
      'a\u2066b\u2069',
    ],
    ['a tower of marks', `e${'\u0301'.repeat(300)}x`, `e${'\u0301'.repeat(8)}x`],
    ['letters of tags', 'a\u{e0001}\u{e0041}\u{e007f}b', 'ab'],
    ['half a letter', 'a\ud800b\udc00', 'ab'],
    ['NUL', 'a\u0000b', 'ab'],
  ])('%s', (_, text, left) => {
    expect(headline(text)).toBe(left);
    // Also where HTML says it in figures.
    const html = [...text].map((one) => `&#${one.codePointAt(0)};`).join('');
    const { story } = validateStory({ headline: 'H', standfirst: { html } }, { sanitize });
    // What HTML cannot say either is a letter to its parser.
    if (!/[\ud800\0]/.test(text)) expect(story?.standfirst).toEqual([{ type: 'text', text: left }]);
  });

  it('the same in its id, so that every link to an update is an address', () => {
    const { story } = parseStory({
      headline: 'H',
      updates: [{ id: 'a\ud800\u202e', time: '2026-03-13T21:02:00Z' }],
    });
    expect(story?.updates?.[0]?.id).toBe('a');
  });
});
