import type { ArgTypesEnhancer } from 'storybook/internal/types';

export interface Item {
  readonly name: string;
  readonly description?: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly attribute?: string;
  readonly type?: { readonly text: string };
}

export interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly Item[];
  readonly attributes?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly events?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssStates?: readonly Item[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** The manifest that `npm run build:manifest` writes; without it there are stories, but no controls. */
const built = import.meta.glob<Manifest>('../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});

const declarations = Object.values(built)
  .flatMap(({ modules }) => modules)
  .flatMap((one) => one.declarations ?? []);

/** All that the manifest says of an element. */
export const declarationOf = (tag: string): Declaration | undefined =>
  declarations.find(({ tagName }) => tagName === tag);

const named =
  (write: (name: string) => string) =>
  (item: Item): Item => ({ ...item, name: write(item.name) });

const isPublicProperty = ({ kind, privacy, attribute, ...item }: Item): boolean =>
  kind === 'field' && !privacy && !attribute && !item.static;

/** `string | null` and `number | undefined` are edited like what they are when they are set. */
const withoutNull = (item: Item): Item => ({
  ...item,
  type: item.type && { text: item.type.text.replace(/ \| (?:null|undefined)$/, '') },
});

/**
 * Storybook keeps everything about an element in one table with a row a name. It would show private
 * fields, show what is both property and attribute twice, and lose an attribute to a part of its name.
 */
const forStorybook = (declaration: Declaration): Declaration => ({
  ...declaration,
  members: declaration.members?.filter(isPublicProperty).map(withoutNull),
  attributes: declaration.attributes?.map(withoutNull),
  slots: declaration.slots?.map(named((name) => name || '(content)')),
  cssParts: [
    ...(declaration.cssParts ?? []).map(named((name) => `::part(${name})`)),
    ...(declaration.cssStates ?? []).map(named((name) => `:state(${name})`)),
  ],
});

export const manifest: Manifest = {
  modules: Object.values(built).flatMap(({ modules }) =>
    modules.map((one) => ({ ...one, declarations: one.declarations?.map(forStorybook) })),
  ),
};

const editable = ['attributes', 'properties', 'story'];

/** Events, slots, tokens and parts are there to be read about: there is nothing to set. */
export const withoutIdleControls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const category: unknown = argType['table']?.category;
      const idle = typeof category === 'string' && !editable.includes(category);
      return [name, idle ? { ...argType, control: false } : argType];
    }),
  );
