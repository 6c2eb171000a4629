/** How a reader has sorted a table: loaded when they first do. */
import { dataTableWords } from '../../locales/en/data-table.js';
import type { Setting } from '../../views/setting.js';
import type { Cell } from '../../views/table-parts.js';
import { Herald } from '../live-ticker/herald.js';
import { sortCell, sortRows } from './sort-rows.js';

type Row = readonly Cell[];

/** Which column, and which end first. */
interface Sorting {
  readonly column: number;
  readonly descending: boolean;
}

export class Sorter extends Herald {
  sorting: Sorting | undefined;
  /** The last rows in their order, and what they were ordered from. */
  #sorted: { readonly from: readonly unknown[]; readonly rows: readonly Row[] } | undefined;

  /** Up, down, and as the desk had it; says so. */
  turn(column: number, label: string, { words }: Setting): void {
    const { sortedUp, sortedDown, unsorted } = words(dataTableWords);
    const before = this.sorting?.column === column ? this.sorting : undefined;
    this.sorting = before?.descending ? undefined : { column, descending: !!before };
    const phrase = !before ? sortedUp : before.descending ? unsorted : sortedDown;
    this.answer(phrase.replace('{column}', () => label));
  }

  /** The rows as the reader wants them; made anew only if something has changed. */
  order(rows: readonly Row[], language: string, setting: Setting): readonly Row[] {
    if (!this.sorting) return rows;
    const { column, descending } = this.sorting;
    const from = [rows, this.sorting, language, setting.waiting()];
    if (from.some((one, at) => one !== this.#sorted?.from[at])) {
      const cellOf = (row: Row) => sortCell(row[column] ?? '', setting);
      this.#sorted = { from, rows: sortRows(rows, cellOf, descending, language) };
    }
    return this.#sorted?.rows ?? rows;
  }
}
