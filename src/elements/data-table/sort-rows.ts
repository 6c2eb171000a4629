import { readMoment } from '../../story/moment.js';
import { has } from '../../story/read.js';
import { plainText } from '../../story/rich-text.js';
import type { Setting } from '../../views/setting.js';
import type { Cell } from '../../views/table-parts.js';

/** A cell as sorting sees it: a number, or its bare words, and the moment that it names if it does. */
export interface SortCell {
  readonly value: number | string;
  readonly moment?: string | undefined;
}

type Compare = (a: SortCell, b: SortCell) => number;

/** What desks write where there is nothing. */
const isEmpty = ({ value }: SortCell): boolean =>
  typeof value === 'string' && /^[\s\u2013\u2014\u2212.…-]*$/.test(value);

/**
 * Rows in the order of a column: numbers as numbers, dates as dates, all else as the language sorts
 * it. Empty cells are last at either end first, and rows that are alike keep their order.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  cellOf: (row: Row) => SortCell,
  descending: boolean,
  language: string,
): readonly Row[] {
  const all = rows.map((row) => ({ row, cell: cellOf(row) }));
  const full = all.filter(({ cell }) => !isEmpty(cell));
  const compare = compareFor(
    full.map(({ cell }) => cell),
    language,
  );
  const turn = descending ? -1 : 1;
  full.sort((a, b) => turn * compare(a.cell, b.cell));
  return [...full, ...all.filter(({ cell }) => isEmpty(cell))].map(({ row }) => row);
}

/** How to compare the cells of a column: by what all of them are. */
function compareFor(cells: readonly SortCell[], language: string): Compare {
  return (
    byNumber(cells, (cell) => numberIn(cell, language)) ??
    byNumber(cells, dateIn) ??
    byWords(language)
  );
}

function byNumber(
  cells: readonly SortCell[],
  read: (cell: SortCell) => { readonly number: number; readonly unit: string } | undefined,
): Compare | undefined {
  const numbers = new Map<SortCell, number>();
  let common: string | undefined;
  for (const cell of cells) {
    const { number, unit } = read(cell) ?? { number: Number.NaN, unit: '' };
    // 80 m and 1.2 km are not to be compared by their numbers.
    common ??= unit || undefined;
    if (Number.isNaN(number) || (unit && unit !== common)) return undefined;
    numbers.set(cell, number);
  }
  return (a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0);
}

function byWords(language: string): Compare {
  const collator = new Intl.Collator(language, { numeric: true });
  return (a, b) => collator.compare(String(a.value), String(b.value));
}

const form =
  /^([^\p{L}\d\s.,+\u2212-]{0,12})\s{0,9}([+\u2212-]?)([\d.,'’\s]{0,40}\d)\s{0,9}(\D{0,12})$/u;
const marks = new Map<string, string>();

/** What stands between the whole and the rest of a number in a language. */
function decimalMark(language: string): string {
  const known = marks.get(language);
  if (known) return known;
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  const mark = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  marks.set(language, mark);
  return mark;
}

/** A number with or without a unit: `1,204`, `−3 °C`, `45%`, `€ 12.50`. */
function numberIn({ value }: SortCell, language: string) {
  if (typeof value === 'number') return { number: value, unit: '' };
  const western = value
    .trim()
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll('\u066B', '.')
    .replaceAll('\u066C', '');
  const [, before = '', sign, digits, after = ''] = form.exec(western) ?? [];
  if (digits === undefined) return undefined;
  const mark = decimalMark(language) === ',' && !value.includes('\u066B') ? ',' : '.';
  const plain = digits.replace(mark === ',' ? /[.'’\s]/g : /[,'’\s]/g, '').replace(mark, '.');
  const number = Number(plain) * (sign && sign !== '+' ? -1 : 1);
  return { number, unit: `${before}${after.trim()}` };
}

const written = /^(?:\d{1,2}\.? )?\p{L}{3,9}\.? (?:\d{1,2}, )?\d{4}$/u;

/** A date: as the format writes it, as the cell has marked it, or in English words with a year. */
function dateIn({ value, moment }: SortCell) {
  const words = String(value).trim();
  const found = moment ?? readMoment(words) ?? (written.test(words) ? words : undefined);
  return found === undefined ? undefined : { number: Date.parse(found), unit: '' };
}

/** A cell that is nothing but a marked time sorts by that time. */
export function sortCell(value: Cell, setting: Setting): SortCell {
  if (typeof value === 'number') return { value };
  const nodes =
    typeof value === 'object' ? (has(value, 'html') ? setting.inline(value) : value) : [];
  const [only, ...more] = nodes;
  const moment = only?.type === 'time' && !more.length ? only.time : undefined;
  return { value: typeof value === 'string' ? value : plainText(nodes), moment };
}
