import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { validateStory } from '../../src/index.js';
import { storySchema } from '../../src/story/json-schema.js';
import { changed, copyOf, fixtures, shortStory } from '../helpers/copy.js';

const ajv = new Ajv2020({ allErrors: true, strict: true, formats: { 'uri-reference': true } });
const check = ajv.compile(storySchema());
const faultsOf = (value: unknown): readonly string[] => {
  check(value);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('the JSON Schema', () => {
  it('is a schema of its draft', () => {
    const schema = storySchema();
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it.each([...Object.entries(fixtures), ['a short story', shortStory()] as const])(
    'accepts %s, and what parseStory makes of it',
    (_name, json) => {
      expect(faultsOf(json)).toEqual([]);
      const { story } = validateStory(copyOf(json));
      expect(faultsOf(JSON.parse(JSON.stringify(story)))).toEqual([]);
    },
  );

  it.each([
    ['no headline', changed(shortStory(), ['headline'])],
    ['an unknown field', changed(shortStory(), ['surprise'], 1)],
    ['an unknown block', changed(shortStory(), ['body', 0, 'type'], 'poll')],
    ['a wrong type', changed(shortStory(), ['body', 0, 'text'], 5)],
    ['a bad moment', changed(shortStory(), ['published'], 'yesterday')],
    ['a bad choice', changed(shortStory(), ['status'], 'breaking')],
    ['a number out of range', changed(shortStory(), ['lead', 'width'], 0)],
  ])('refuses %s, as parseStory does', (_name, json) => {
    expect(faultsOf(json)).not.toEqual([]);
    expect(validateStory(json).problems).not.toEqual([]);
  });
});
