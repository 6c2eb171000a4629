/** What the theme editor can set, and what each token is before anybody has set it. */
import type { Theme } from '../../src/index.js';
import { colours } from '../../src/styles/tokens/colours.js';
import { tokenNames, tokens, valueOf, type TokenName } from '../../src/styles/tokens/list.js';
import { measures } from '../../src/styles/tokens/measures.js';

export type Kind = 'colour' | 'font' | 'other';

export const kindOf = (name: TokenName): Kind =>
  name in colours ? 'colour' : name.startsWith('font-') ? 'font' : 'other';

export interface Chapter {
  readonly title: string;
  readonly names: readonly TokenName[];
}

const sized = /size/;

export const chapters: readonly Chapter[] = [
  { title: 'Colours', names: tokenNames.filter((name) => name in colours) },
  {
    title: 'Type',
    names: tokenNames.filter((name) => !(name in colours || name in measures || sized.test(name))),
  },
  { title: 'Sizes', names: tokenNames.filter((name) => sized.test(name)) },
  { title: 'Measures', names: tokenNames.filter((name) => name in measures) },
];

/** The first that fits says which values are values at all. */
const properties: readonly (readonly [RegExp, string])[] = [
  [/^font-/, 'font-family'],
  [/^weight-/, 'font-weight'],
  [/^tracking-/, 'letter-spacing'],
  [/^leading-/, 'line-height'],
  [/size/, 'font-size'],
  [/^radius$/, 'border-radius'],
  [/^bar$/, 'border-top-width'],
  [/^duration$/, 'transition-duration'],
  [/^scroll-margin$/, 'scroll-margin-top'],
  [/^padding$/, 'padding'],
];

export const isValue = (name: TokenName, value: string): boolean => {
  const [, property = 'inline-size'] = properties.find(([names]) => names.test(name)) ?? [];
  return CSS.supports(property, value);
};

/** As a page can write it: `--_accent` is known inside our sheets alone. */
const fromOutside = (value: string, theme: Theme): string =>
  value.replace(/var\(--_([\w-]+)\)/g, (all, other: string) => {
    const name = tokenNames.find((one) => one === other);
    return name ? `var(--story-${name}, ${fromOutside(valueOf(name, theme), theme)})` : all;
  });

/** A colour of each mode, as far as they have been chosen. */
export interface Shades {
  readonly light?: string;
  readonly dark?: string;
}

/** The value of a colour of which one mode or both have been chosen. */
export function shaded(name: TokenName, theme: Theme, { light, dark }: Shades): string {
  const { host, themes } = tokens[name];
  const base = (theme !== 'host' && themes?.[theme]) || host;
  const [baseLight, baseDark] = typeof base === 'string' ? [base, base] : base;
  const one = light ?? fromOutside(baseLight, theme);
  const other = dark ?? fromOutside(baseDark, theme);
  return one === other ? one : `light-dark(${one}, ${other})`;
}

/** What to paste into a page: what differs from the theme, and the theme itself. */
export function cssOfTheme(theme: Theme, set: Readonly<Record<string, string>>): string {
  const lines = Object.entries(set).map(([name, value]) => `  ${name}: ${value};`);
  const use =
    theme === 'host' ? '' : `/* With theme="${theme}" on the elements or around them. */\n`;
  return lines.length
    ? `${use}:root {\n${lines.join('\n')}\n}\n`
    : `${use}/* Nothing differs from “${theme}” yet. */\n`;
}
