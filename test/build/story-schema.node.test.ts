/** `story.schema.json`: what editors and other people's validators hold a story against. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { changed, type Json, type JsonObject, type Path } from '../helpers/copy.ts';
import { dist, expectBuild, readJson, root } from '../helpers/pressroom.ts';

let validate: ValidateFunction;

beforeAll(() => {
  expectBuild();
  const schema = readJson(`${dist}story.schema.json`) as JsonObject;
  // `uri-reference` needs a package of its own, and says little: nearly every string is one.
  const ajv = new Ajv2020({ allErrors: true, formats: { 'uri-reference': true } });
  validate = ajv.compile(schema);
});

const fixture = (name: string): JsonObject =>
  readJson(`${root}stories/fixtures/${name}.json`) as JsonObject;

const faults = (story: unknown): string[] =>
  validate(story)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

describe('takes', () => {
  it.each(['soyuz', 'everything', 'arabic'])('the example story %s', (name) => {
    expect(faults(fixture(name))).toEqual([]);
  });

  it('a headline and nothing else', () => {
    expect(faults({ headline: 'Tram afloat' })).toEqual([]);
  });

  it.each(['2022-12-20', '2022-12', '2022-12-18T18:20:00Z', '2022-12-18T18:20:00.5+03:00'])(
    'the moment %s',
    (published) => {
      expect(faults({ headline: 'Tram afloat', published })).toEqual([]);
    },
  );
});

describe('refuses', () => {
  const broken: [what: string, path: Path, to?: Json][] = [
    ['a story without a headline', ['headline']],
    ['a headline that is a number', ['headline'], 12],
    ['another format', ['format'], 'story/9'],
    ['a status that there is not', ['status'], 'breaking'],
    ['a date in words', ['published'], '20 December'],
    ['a date that stands for nothing', ['published'], ''],
    ['a field that there is not', ['headlines'], 'Two'],
    ['key points that are no list', ['keyPoints'], 'One'],
    ['an author without a name', ['authors', 0, 'name']],
    ['an author that is a string', ['authors', 0], 'Ines Halloran'],
    ['a block of an unknown type', ['body', 0, 'type'], 'blink'],
    ['a block without a type', ['body', 0, 'type']],
    ['a heading of level 7', ['body', 3, 'level'], 7],
    ['an update without an id', ['updates', 0, 'id']],
    ['an update without a time', ['updates', 0, 'time']],
    ['an update whose version is a word', ['updates', 0, 'version'], 'two'],
    ['a mark that is not there', ['standfirst', 1, 'type'], 'blink'],
    ['HTML that is no string', ['keyPoints', 3, 'html'], 12],
    ['a list of stories', []],
  ];

  it.each(broken.map(([what, path, to]) => ({ what, path, to })))('$what', ({ path, to }) => {
    const story = path.length ? changed(fixture('soyuz'), path, to) : [fixture('soyuz')];
    expect(story).not.toEqual(fixture('soyuz'));
    expect(faults(story)).not.toEqual([]);
  });
});
