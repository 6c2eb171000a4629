/** `custom-elements.json`: what editors, Storybook and wrappers know of the elements. */
import { beforeAll, describe, expect, it } from 'vitest';
import { tokenNames, valueOf } from '../../src/styles/tokens/list.ts';
import { dist, expectBuild, readJson, tags } from '../helpers/pressroom.ts';

interface Told {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}
interface Member extends Told {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'public' | 'protected' | 'private';
  readonly static?: boolean;
  readonly attribute?: string;
}
interface Attribute extends Told {
  readonly fieldName?: string;
  readonly type?: { readonly text: string };
}
interface Declaration extends Told {
  readonly kind: string;
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Attribute[];
  readonly slots?: readonly Told[];
  readonly events?: readonly (Told & { readonly type?: { readonly text: string } })[];
  readonly cssParts?: readonly Told[];
  readonly cssProperties?: readonly Told[];
  readonly cssStates?: readonly Told[];
}
interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly Declaration[];
    readonly exports?: readonly { readonly kind: string; readonly name: string }[];
  }[];
}

const declarations = new Map<string, Declaration>();
let manifest: Manifest;

beforeAll(() => {
  expectBuild();
  manifest = readJson(`${dist}custom-elements.json`) as Manifest;
  for (const { declarations: some = [] } of manifest.modules)
    for (const one of some) if (one.tagName) declarations.set(one.tagName, one);
});

const find = (tag: string): Declaration => {
  const found = declarations.get(tag);
  if (!found) throw new Error(`the manifest has no <${tag}>`);
  return found;
};

const undescribed = (list: readonly Told[] = []): string[] =>
  list.filter(({ description }) => !description?.trim()).map(({ name }) => name || '(default)');

it('lists the elements, and no others', () => {
  expect([...declarations.keys()].sort()).toEqual(tags);
});

describe.each(tags)('<%s>', (tag) => {
  it('has a description with an example', () => {
    expect(find(tag).description).toContain('```html');
    expect(find(tag).description).toContain(`<${tag}`);
  });

  it('has attributes, slots, events, parts, properties and states, each with what it is', () => {
    const { attributes, slots, events, cssParts, cssProperties, cssStates } = find(tag);
    const lists = { attributes, slots, events, cssParts, cssProperties, cssStates };
    for (const [name, list] of Object.entries(lists)) {
      expect(list?.length, name).toBeGreaterThan(0);
      expect(undescribed(list), `${name} without a description`).toEqual([]);
    }
  });

  it('takes its story and its theme like all others', () => {
    const names = find(tag).attributes?.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['src', 'theme']));
    const fields = find(tag).members?.map(({ name }) => name);
    expect(fields).toEqual(expect.arrayContaining(['src', 'theme', 'story', 'problems', 'reload']));
  });

  it('names its events with their classes', () => {
    const { events = [] } = find(tag);
    expect(events.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['story-load', 'story-error']),
    );
    for (const { name, type } of events) {
      expect(name).toMatch(/^(?:story|update)-/);
      expect(type?.text).toMatch(/^\w+Event$/);
    }
  });

  it('describes every public member', () => {
    const open = find(tag).members?.filter(
      ({ name, privacy = 'public' }) => privacy === 'public' && !/^[#[_]/.test(name),
    );
    expect(undescribed(open)).toEqual([]);
  });

  it('names only tokens that there are, with their defaults', () => {
    for (const { name, default: value } of find(tag).cssProperties ?? []) {
      const token = tokenNames.find((one) => name === `--story-${one}`);
      expect(token, name).toBeDefined();
      if (token) expect(value).toBe(valueOf(token));
    }
  });
});
