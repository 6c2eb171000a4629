/**
 * Every regular expression of the sources answers soon, whatever it is given: a story may be from
 * anybody, and some expressions need longer than the universe has.
 */
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Letters of what it is tried on. */
const size = 100_000;
/** Milliseconds until the first answer, and until there is none left among a hundred thousand. */
const enough = 10;
const enoughForAll = 60;

interface Found {
  readonly file: string;
  readonly expression: RegExp;
}

function expressionsIn(file: string): readonly Found[] {
  const found: Found[] = [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern = '', flags] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
      found.push({ file, expression: new RegExp(pattern, flags) });
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name}`);
const all = sources.flatMap(expressionsIn);

/** Letters that an expression tells apart, and some that most do. */
function alphabetOf({ source }: RegExp): readonly string[] {
  const written = source
    .replace(/\\u\{([\da-f]+)\}|\\u([\da-f]{4})/gi, (_, long: string, short: string) =>
      String.fromCodePoint(parseInt(long ?? short, 16)),
    )
    .replace(/\\[pP]\{[^}]*\}|\\[a-z]|\(\?<?[:=!]/gi, '')
    .replace(/[\\^$*+?()[\]{}|]/g, '');
  return [...new Set([' ', '\n', 'a', '0', '-', '<', '\u0301', '\ud800', ...written])].slice(0, 16);
}

/** Words that the expression finds, as far as a generator can make them, without their last letter too. */
function nearMisses(expression: RegExp): readonly string[] {
  // The generator walks along all of Unicode for these.
  if (/\\p|\[\^|\(\?</i.test(expression.source)) return [];
  try {
    const words = fc.sample(fc.stringMatching(expression), { numRuns: 8, seed: 7 });
    return words.flatMap((word) => [word, word.slice(0, -1), word.slice(0, word.length / 2)]);
  } catch {
    return [];
  }
}

function piecesFor(expression: RegExp): readonly string[] {
  const alphabet = alphabetOf(expression);
  const literals = expression.source.match(/[\w<>=" -]{2,}/g) ?? [];
  const pairs = alphabet.flatMap((one) => alphabet.slice(0, 6).map((other) => one + other));
  return [...alphabet, ...pairs, ...literals, ...nearMisses(expression)].filter(Boolean);
}

/** A run of a piece, what fits to its end and then does not, and what begins otherwise. */
const nasty = (piece: string, length: number): readonly string[] => {
  const run = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return [run, `${run}\u0000`, `<a ${run}`];
};

/** The best of a few, since others use the machine as well. */
function best(run: () => void, limit: number): number {
  let least = Infinity;
  for (let attempt = 0; attempt < 4 && least > limit; attempt++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
    // It is not going to be quicker.
    if (least > limit * 20) break;
  }
  return least;
}

/** Milliseconds until the first answer; of all of them, as a part of what they may take. */
function timeOf(expression: RegExp, text: string): number {
  const first = best(() => {
    expression.lastIndex = 0;
    expression.test(text);
  }, enough);
  if (!expression.global) return first;
  const every = best(() => void text.replace(expression, ''), enoughForAll);
  return Math.max(first, (every * enough) / enoughForAll);
}

/** What it takes longest for; from little to much, so that what never ends is found where it does. */
function slowest(expression: RegExp): { readonly time: number; readonly text: string } {
  let worst = { time: 0, text: '' };
  const pieces = piecesFor(expression);
  for (const length of [28, 200, 5_000, 30_000, size])
    for (const piece of pieces)
      for (const text of nasty(piece, length)) {
        const time = timeOf(expression, text);
        if (time > worst.time) worst = { time, text: `${length} of ${JSON.stringify(piece)}` };
        if (time > enough) return worst;
      }
  return worst;
}

describe('a regular expression', () => {
  it('is made of letters that are written out, so that it is found here', () => {
    expect(all.length).toBeGreaterThan(50);
    const made = sources.filter((file) => /\bRegExp\(/.test(readFileSync(file, 'utf8')));
    expect(made).toEqual([]);
  });

  const distinct = new Map(all.map((one) => [String(one.expression), one]));
  it.each([...distinct.values()].map((one) => [one.file, String(one.expression), one.expression]))(
    '%s %s',
    (_file, _text, expression) => {
      const { time, text } = slowest(expression as RegExp);
      expect(time, `on ${text}`).toBeLessThanOrEqual(enough);
    },
  );

  it.each([[/\s+$/], [/^(?:\w+\s?)*$/], [/(?:<[^>]*)*x/], [/a[^b]*?=[^b]*?c/]])(
    'as slow as %s would be found here',
    (slow) => expect(slowest(slow).time).toBeGreaterThan(enough),
  );
});
