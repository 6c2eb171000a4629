/**
 * Where things stand in a JSON text. `JSON.parse` gives values without places, and of a text that is
 * broken each engine says something else, some of them without a line.
 */

/** What broke the text, and how many characters into it. */
class Broken extends Error {
  constructor(message, at) {
    super(message);
    this.at = at;
  }
}

const space = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const plain = /[^"\\\u0000-\u001f]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

class Scanner {
  at = 0;
  /** How far into the text each value begins, by its path: `updates[2].time`. */
  places = new Map();

  constructor(text) {
    this.text = text;
  }

  read() {
    this.skip();
    this.value('');
    this.skip();
    if (this.at < this.text.length) this.fail('something stands after the end of the JSON');
  }

  /** Takes what a sticky pattern matches here; undefined where it does not. */
  take(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  skip() {
    this.take(space);
  }

  takes(character) {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  /** The general complaint, unless what stands here has a better one. */
  fail(message) {
    const here = this.text[this.at];
    const better =
      here === undefined
        ? 'the text ends here, before everything is closed'
        : /[“”„‘’«»]/.test(here)
          ? 'JSON wants straight double quotes, not typographic ones'
          : here === "'"
            ? 'JSON wants double quotes, not single ones'
            : this.text.startsWith('//', this.at) || this.text.startsWith('/*', this.at)
              ? 'JSON knows no comments'
              : message;
    throw new Broken(better, this.at);
  }

  value(path) {
    this.places.set(path, this.at);
    if (this.takes('{')) this.members(path);
    else if (this.takes('[')) this.items(path);
    else if (this.text[this.at] === '"') this.string();
    else if (!this.take(word) && !this.take(number)) this.fail('a value is missing here');
  }

  members(path) {
    this.skip();
    if (this.takes('}')) return;
    do {
      this.skip();
      if (this.text[this.at] === '}') this.fail('there is a comma too many before this');
      const start = this.at;
      if (this.text[this.at] !== '"') this.fail('a name in double quotes is missing here');
      const name = JSON.parse(this.string());
      this.skip();
      if (!this.takes(':')) this.fail('a colon is missing before this');
      this.skip();
      const member = path ? `${path}.${name}` : name;
      this.value(member);
      // A field is found by its name, which is what is to be mended as often as its value.
      this.places.set(member, start);
      this.skip();
    } while (this.takes(','));
    if (!this.takes('}')) this.fail('a comma or a closing brace is missing before this');
  }

  items(path) {
    this.skip();
    if (this.takes(']')) return;
    let count = 0;
    do {
      this.skip();
      if (this.text[this.at] === ']') this.fail('there is a comma too many before this');
      this.value(`${path}[${count}]`);
      count += 1;
      this.skip();
    } while (this.takes(','));
    if (!this.takes(']')) this.fail('a comma or a closing bracket is missing before this');
  }

  string() {
    const start = this.at;
    this.at += 1;
    do this.take(plain);
    while (this.take(escaped));
    if (this.takes('"')) return this.text.slice(start, this.at);
    return this.fail(
      this.text[this.at] === '\\'
        ? 'a backslash stands here that JSON does not know'
        : 'a line break or control character stands inside this text',
    );
  }
}

/** Tells line and column, both from 1, of places in a text. */
export function linesOf(text) {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)];
  return (at) => {
    const line = starts.findLastIndex((start) => start <= at);
    return { line: line + 1, column: [...text.slice(starts[line], at)].length + 1 };
  };
}

/** Every path of a JSON text with its place, and what broke the text, if anything did. */
export function scanJson(text) {
  const scanner = new Scanner(text);
  try {
    scanner.read();
    return { places: scanner.places };
  } catch (error) {
    // Nested deeper than the stack is: then there are fewer places to tell.
    if (!(error instanceof Broken)) return { places: scanner.places };
    return { places: scanner.places, fault: { message: error.message, at: error.at } };
  }
}

/** The place of a path, or of the nearest thing around it that is in the text. */
export function placeOf(places, path) {
  let near = path;
  while (near && !places.has(near))
    near = near.slice(0, Math.max(near.lastIndexOf('.'), near.lastIndexOf('['), 0));
  return places.get(near);
}
