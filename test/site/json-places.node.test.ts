/** Where things stand in a JSON text, and where it is broken. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/pressroom.ts';

interface Scan {
  readonly places: ReadonlyMap<string, number>;
  readonly fault?: { readonly message: string; readonly at: number };
}
interface JsonPlaces {
  scanJson(text: string): Scan;
  placeOf(places: Scan['places'], path: string): number;
  linesOf(text: string): (at: number) => { readonly line: number; readonly column: number };
}
// A module of the demo: it has no types of its own.
const { scanJson, placeOf, linesOf }: JsonPlaces = await import(
  `${root}stories/site/builder/json-places.js`
);

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('what is broken', () => {
  it.each([
    ['{"a": 1 "b": 2}', 'a comma or a closing brace', 1, 9],
    ['{"a": 1,}', 'a comma too many', 1, 9],
    ['[1,\n 2,\n]', 'a comma too many', 3, 1],
    ['[1 2]', 'a closing bracket', 1, 4],
    ['{"a" 1}', 'a colon', 1, 6],
    ['{a: 1}', 'a name in double quotes', 1, 2],
    ["{'a': 1}", 'not single ones', 1, 2],
    ['{“a”: 1}', 'not typographic ones', 1, 2],
    ['{\r\n  // so\r\n}', 'no comments', 2, 3],
    ['{"a": "one\ntwo"}', 'a line break', 1, 11],
    ['{"a": "C:\\x"}', 'a backslash', 1, 10],
    ['{"a": [1,', 'before everything is closed', 1, 10],
    ['{"😀": nothing}', 'a value is missing', 1, 7],
    ['{} {}', 'after the end', 1, 4],
    ['', 'before everything is closed', 1, 1],
  ])('of %j is named, with line and column', (text, words, line, column) => {
    const { fault } = scanJson(text);
    expect(fault?.message).toContain(words);
    expect(linesOf(text)(fault?.at ?? -1)).toEqual({ line, column });
  });

  it('is broken for JSON.parse as well, and the other way round', () => {
    const somewhere = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.nat(2),
      fc.constantFrom(...'{}[],:"\\1e.-t '),
    );
    fc.assert(
      fc.property(somewhere, ([json, at, cut, put]) => {
        const start = at % (json.length + 1);
        const text = json.slice(0, start) + put + json.slice(start + cut);
        expect(scanJson(text).fault === undefined).toBe(parses(text));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a place', () => {
  const text = '{\n  "a": [1, {"b": true}],\n  "c.d": null\n}';
  const at = (path: string): string => text.slice(placeOf(scanJson(text).places, path)).slice(0, 5);

  it.each([
    ['', '{\n  "'],
    ['a', '"a": '],
    ['a[0]', '1, {"'],
    ['a[1].b', '"b": '],
    ['c.d', '"c.d"'],
  ])('is found for the path %j', (path, found) => expect(at(path)).toBe(found));

  it.each([
    ['a[1].b.text', '"b": '],
    ['a[7]', '"a": '],
    ['headline', '{\n  "'],
    ['a]x[', '{\n  "'],
  ])('is that of what is around %j, which is not there', (path, found) =>
    expect(at(path)).toBe(found),
  );

  it('costs nothing that is nested too deep for the stack its other places', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { places, fault } = scanJson(deep);
    expect(fault).toBe(undefined);
    expect(places.get('[0][0]')).toBe(2);
  });
});
