import { limits } from './read.js';
import { block, inline, richText, story } from './schema.js';
import type { AnyShape, Fields } from './shape.js';

type Json = Readonly<Record<string, unknown>>;

/** The story format as JSON Schema (draft 2020-12), for editors and other people's validators. */
export function storySchema(): Json {
  const found = new Map<string, Json>();
  const body = schemaOf(story, found);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Standfirst story, version 1',
    ...body,
    $defs: Object.fromEntries(found),
  };
}

/** What is used often, or contains itself, is written down once and referred to by name. */
function schemaOf(shape: AnyShape, found: Map<string, Json>): Json {
  const name = nameOf(shape);
  if (!name) return plain(shape, found);
  if (!found.has(name)) {
    // First the place, then the content, which may refer to it.
    found.set(name, {});
    found.set(name, plain(shape, found));
  }
  return { $ref: `#/$defs/${name}` };
}

const names = new Map<AnyShape, string>([
  [block, 'block'],
  [inline, 'inline'],
  [richText, 'richText'],
]);

function nameOf(shape: AnyShape): string | undefined {
  if (shape.kind === 'later' && !names.has(shape)) names.set(shape, `nested${names.size}`);
  return names.get(shape);
}

function plain(shape: AnyShape, found: Map<string, Json>): Json {
  switch (shape.kind) {
    case 'string':
    case 'zone':
    case 'language':
      return { type: 'string', maxLength: limits.text };
    case 'html':
      return { type: 'string', maxLength: limits.text, contentMediaType: 'text/html' };
    case 'number':
      return {
        type: 'number',
        ...(Number.isFinite(shape.min) && { minimum: shape.min }),
        ...(Number.isFinite(shape.max) && { maximum: shape.max }),
      };
    case 'flag':
      return { type: 'boolean' };
    case 'choice':
      return { enum: [...shape.values] };
    case 'url':
      return { type: 'string', format: 'uri-reference', maxLength: limits.text };
    case 'moment':
      return {
        type: 'string',
        pattern:
          '^\\d{4}-\\d{2}(-\\d{2}([Tt ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?([Zz]|[+-]\\d{2}:\\d{2}))?)?$',
        examples: ['2022-12-18T18:20:00Z', '2022-12-20', '2022-12'],
      };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of, found) };
    case 'either':
      return { anyOf: shape.options.map((option) => schemaOf(option, found)) };
    case 'object':
      return recordSchema(shape.needs, shape.may, found);
    case 'variants':
      return {
        oneOf: Object.entries(shape.by).map(([type, variant]) => {
          const schema = variant.kind === 'object' ? variant : { needs: {}, may: {} };
          return recordSchema(schema.needs, schema.may, found, type);
        }),
      };
    case 'later':
      return plain(shape.shape(), found);
  }
}

function recordSchema(needs: Fields, may: Fields, found: Map<string, Json>, type?: string): Json {
  const properties = Object.entries({ ...needs, ...may }).map(([key, field]) => [
    key,
    schemaOf(field, found),
  ]);
  const required = [...(type ? ['type'] : []), ...Object.keys(needs)];
  return {
    type: 'object',
    properties: { ...(type && { type: { const: type } }), ...Object.fromEntries(properties) },
    ...(required.length && { required }),
    additionalProperties: false,
  };
}
