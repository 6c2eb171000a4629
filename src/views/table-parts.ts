import type { BlockOf, RichText } from '../story/schema.js';
import { richText } from './rich-text.js';
import type { Setting } from './setting.js';

export type Table = BlockOf<'table'>;
export type Cell = RichText | number;
type Align = 'start' | 'center' | 'end';

export interface Head {
  readonly label: RichText;
  readonly align?: Align | undefined;
}

export const headsOf = ({ columns }: Table): readonly Head[] | undefined =>
  columns?.map((column) =>
    typeof column === 'string' ? { label: column, align: undefined } : column,
  );

/** A format is dear to make, and a table may have thousands of numbers. */
let numbers: { readonly language: string; readonly format: Intl.NumberFormat } | undefined;

export function cellText(value: Cell, setting: Setting): unknown {
  if (typeof value !== 'number') return richText(value, setting);
  const language = setting.storyLanguage ?? setting.language;
  if (numbers?.language !== language)
    numbers = { language, format: new Intl.NumberFormat(language) };
  // A minus as wide as a figure; most languages of Intl have a hyphen there.
  return numbers.format.format(value).replace('-', '\u2212');
}

/** As the column says, else numbers end under each other. */
export const alignOf = (head: Head | undefined, value: Cell | undefined): Align =>
  head?.align ?? (typeof value === 'number' ? 'end' : 'start');
