/**
 * A story with something in every field of the format: made from the schema, so that none is forgotten,
 * not one that comes tomorrow.
 */
import { story as storyShape } from '../../../src/story/schema.js';
import type { AnyShape, Fields } from '../../../src/story/shape.js';
import type { Json, JsonObject } from '../copy.ts';

/** A place in the format that holds one value. */
export interface Field {
  /** As in `body<quote>.speaker.name`, `keyPoints<list><link>.url`; a place in a list has no number. */
  readonly path: string;
  readonly shape: AnyShape;
  /** Whether its piece is left out without it. */
  readonly needed: boolean;
}

/** What to write into a field; undefined leaves it out. */
export type Writer = (field: Field) => Json | undefined;

/** What holds itself says the same wherever it stands: in one place of each kind it is written twice deep. */
const isDeepest = (path: string, depth: number): boolean =>
  depth > (/^body<(?:paragraph|list)>/.test(path) ? 1 : 0);

/** What is written beside the fields, and where. */
export interface Manner {
  /** Decides what stands where the format leaves a choice and there is room for one. */
  readonly turn: number;
  /** What an object has beside its own fields. */
  readonly more?: (path: string) => JsonObject;
  /** What is left out, as a whole. */
  readonly without?: (path: string) => boolean;
}

class Author {
  readonly #write: Writer;
  readonly #manner: Manner;

  constructor(write: Writer, manner: Manner) {
    this.#write = write;
    this.#manner = manner;
  }

  value(shape: AnyShape, path: string, needed = true, depth = 0): Json | undefined {
    switch (shape.kind) {
      case 'later':
        return isDeepest(path, depth)
          ? undefined
          : this.value(shape.shape(), path, needed, depth + 1);
      case 'list':
        return this.#items(shape.of, path, depth);
      case 'object':
        return this.#record(shape, path, depth);
      case 'variants':
        return this.#pick(this.#variants(shape, path, depth));
      case 'either':
        return this.#pick(this.#options(shape, path, needed, depth));
      default:
        return this.#write({ path, shape, needed });
    }
  }

  /** Where there is room for one, they take turns. */
  #pick(all: readonly (() => Json | undefined)[]): Json | undefined {
    return all[this.#manner.turn % all.length]?.();
  }

  /** Of each kind that a list may hold one. */
  #items(of: AnyShape, path: string, depth: number): readonly Json[] {
    const all =
      of.kind === 'variants'
        ? this.#variants(of, path, depth)
        : of.kind === 'either'
          ? this.#options(of, path, true, depth)
          : [() => this.value(of, path, true, depth)];
    return all.map((make) => make()).filter((item) => item !== undefined);
  }

  #variants(
    { by }: AnyShape & { kind: 'variants' },
    path: string,
    depth: number,
  ): readonly (() => Json | undefined)[] {
    return Object.entries(by).map(([type, shape]) => () => {
      const at = `${path}<${type}>`;
      const said = this.#write({ path: `${at}.type`, shape: typeShape(type), needed: true });
      const rest = this.value(shape, at, true, depth);
      return { type: said ?? type, ...(rest as JsonObject | undefined) };
    });
  }

  #options(
    { options }: AnyShape & { kind: 'either' },
    path: string,
    needed: boolean,
    depth: number,
  ): readonly (() => Json | undefined)[] {
    return options.map(
      (option) => () => this.value(option, `${path}<${kindOf(option)}>`, needed, depth),
    );
  }

  #record({ needs, may }: { needs: Fields; may: Fields }, path: string, depth: number): JsonObject {
    const at = path && `${path}.`;
    const entries = [needs, may].flatMap((fields) =>
      Object.entries(fields).flatMap(([key, shape]) => {
        if (this.#manner.without?.(at + key)) return [];
        const value = this.value(shape, at + key, fields === needs, depth);
        return value === undefined ? [] : [[key, value] as const];
      }),
    );
    return { ...this.#manner.more?.(path), ...Object.fromEntries(entries) };
  }
}

const typeShape = (type: string): AnyShape => ({ kind: 'choice', values: [type] });

/** What an option is called in a path. Of two objects the one is HTML. */
function kindOf(shape: AnyShape): string {
  const { kind } = shape.kind === 'later' ? shape.shape() : shape;
  if (shape.kind !== 'object') return kind;
  return 'html' in shape.needs ? 'html' : Object.keys(shape.needs).join('-');
}

/** A story that has every field that `write` gives something for. */
export const writtenStory = (write: Writer, manner: Manner): JsonObject =>
  new Author(write, manner).value(storyShape, '') as JsonObject;

/** Every field of the format, found by another walk than the one that writes. */
export function fieldsOf(
  shape: AnyShape = storyShape,
  path = '',
  needed = true,
  depth = 0,
): readonly Field[] {
  switch (shape.kind) {
    case 'later':
      return isDeepest(path, depth) ? [] : fieldsOf(shape.shape(), path, needed, depth + 1);
    case 'list':
      return fieldsOf(shape.of, path, true, depth);
    case 'object':
      return [shape.needs, shape.may].flatMap((fields) =>
        Object.entries(fields).flatMap(([key, one]) =>
          fieldsOf(one, path ? `${path}.${key}` : key, fields === shape.needs, depth),
        ),
      );
    case 'variants':
      return Object.entries(shape.by).flatMap(([type, one]) => [
        { path: `${path}<${type}>.type`, shape: typeShape(type), needed: true },
        ...fieldsOf(one, `${path}<${type}>`, true, depth),
      ]);
    case 'either':
      return shape.options.flatMap((option) =>
        fieldsOf(option, `${path}<${kindOf(option)}>`, needed, depth),
      );
    default:
      return [{ path, shape, needed }];
  }
}
