/** What a bad field costs: for every field there is, in every place where the fixture has it. */
import { describe, expect, it } from 'vitest';
import { validateStory, type ParsedStory } from '../../src/index.js';
import {
  changed,
  fixtures,
  isObject,
  places,
  spelled,
  type Json,
  type Path,
} from '../helpers/copy.js';

const { headline, url, ...rest } = fixtures.everything as { headline: Json; url: Json };

/** The example cut into small stories: one for each of its fields, blocks, updates and so on. */
const pieces = Object.entries<Json>({ url, ...rest }).flatMap(([key, value]) =>
  (Array.isArray(value) ? value.map((item: Json) => [item]) : [value]).map((piece: Json, index) => {
    const name = Array.isArray(value) ? `${key}[${index}]` : key;
    return [name, { headline, url, [key]: piece }, key] as const;
  }),
);

const errorsOf = ({ problems }: ParsedStory): readonly string[] =>
  problems.flatMap(({ severity, path }) => (severity === 'error' ? [path] : []));

/** A table keeps its shape: there, a cell that cannot be read leaves a hole. */
const holds = (path: Path): boolean =>
  /\.(?:columns\[\d+\]|rows\[\d+\]\[\d+\])$/.test(spelled(path));

/** What is read of a story without the smallest piece around a place that it can do without. */
function readWithout(story: Json, path: Path): string {
  for (let end = path.length; end > 0; end--) {
    const around = path.slice(0, end);
    const left = validateStory(changed(story, around, holds(around) ? '' : undefined));
    if (!errorsOf(left).length) return JSON.stringify(left.story);
  }
  throw new Error(`a story cannot do without ${spelled(path)}`);
}

describe.each(pieces)('in %s', (_name, story, key) => {
  const fields = [...places(story)].filter(([path]) => path[0] === key);

  it('a field of wrong type costs the smallest piece, and is named', () => {
    for (const [path, value] of fields) {
      // A retraction hides what it fails to say: no piece of it is too small to matter.
      if (path.includes('retracted')) continue;
      const wrong = typeof value === 'boolean' ? 'yes' : true;
      const read = validateStory(changed(story, path, wrong));
      const name = spelled(path);
      const blamed = read.problems.flatMap((one) => (one.severity === 'info' ? [] : [one.path]));
      expect([...new Set(blamed)], name).toEqual([name]);
      expect(JSON.stringify(read.story), name).toBe(readWithout(story, path));
    }
  });

  it('a field that the format does not know is kept out, and named as information', () => {
    const good = JSON.stringify(validateStory(story).story);
    for (const [path, value] of [...fields, [[], story] as const]) {
      if (!isObject(value)) continue;
      const at = [...path, 'surprise'];
      const read = validateStory(changed(story, at, { html: '<b>' }));
      expect(read.problems, spelled(at)).toMatchObject([
        { path: spelled(at), code: 'unknown-field', severity: 'info' },
      ]);
      expect(JSON.stringify(read.story), spelled(at)).toBe(good);
    }
  });
});
