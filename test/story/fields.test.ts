/** What a bad field costs: for every field there is, in every place where the fixture has it. */
import { describe, expect, it } from 'vitest';
import { validateStory } from '../../src/index.js';
import {
  changed,
  copyOf,
  fixtures,
  isObject,
  places,
  spelled,
  type Json,
  type Path,
} from '../helpers/copy.js';

const { everything } = fixtures;
const all = [...places(everything)];
const errorsOf = (json: Json): readonly string[] =>
  validateStory(json).problems.flatMap(({ severity, path }) =>
    severity === 'error' ? [path] : [],
  );

/** A table keeps its shape: there, a cell that cannot be read leaves a hole. */
const holds = (path: Path): boolean =>
  /\.(?:columns\[\d+\]|rows\[\d+\]\[\d+\])$/.test(spelled(path));

/** The story without the smallest piece around a place that it can do without. */
function without(path: Path): Json {
  for (let end = path.length; end > 0; end--) {
    const around = path.slice(0, end);
    const left = changed(everything, around, holds(around) ? '' : undefined);
    if (!errorsOf(left).length) return left;
  }
  throw new Error(`a story cannot do without ${spelled(path)}`);
}

/** Not the headline, which a story always has, nor retractions, which hide what they fail to say. */
const tried = all.filter(([path]) => path[0] !== 'headline' && !path.includes('retracted'));
const nameOf = (path: Path): string => spelled(path.slice(0, 2));
const groups = [...new Set(tried.map(([path]) => nameOf(path)))].map(
  (name) => [name, tried.filter(([path]) => nameOf(path) === name)] as const,
);

describe.each(groups)('a field of wrong type in %s', (_group, fields) => {
  it('costs the smallest piece, and is named', () => {
    for (const [path, value] of fields) {
      const wrong = typeof value === 'boolean' ? 'yes' : true;
      const { story, problems } = validateStory(changed(everything, path, wrong));
      const name = spelled(path);
      const blamed = problems.flatMap((one) => (one.severity === 'info' ? [] : [one.path]));
      expect([...new Set(blamed)], name).toEqual([name]);
      expect(JSON.stringify(story), name).toBe(
        JSON.stringify(validateStory(copyOf(without(path))).story),
      );
    }
  });
});

describe('a field that the format does not know', () => {
  it('is kept out of every object, and named as information', () => {
    const good = JSON.stringify(validateStory(copyOf(everything)).story);
    const objects: readonly (readonly [Path, Json])[] = [[[], everything], ...all];
    for (const [path, value] of objects) {
      if (!isObject(value)) continue;
      const odd = changed(everything, [...path, 'surprise'], { html: '<b>' });
      const { story, problems } = validateStory(odd);
      expect(problems, spelled(path)).toMatchObject([
        { path: spelled([...path, 'surprise']), code: 'unknown-field', severity: 'info' },
      ]);
      expect(JSON.stringify(story), spelled(path)).toBe(good);
    }
  });
});
