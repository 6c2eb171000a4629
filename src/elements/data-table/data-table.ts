import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { dataTableWords } from '../../locales/en/data-table.js';
import { rareBlockWords } from '../../locales/en/rare-blocks.js';
import type { Story } from '../../story/schema.js';
import { tableStyles } from '../../styles/table.styles.js';
import { richText } from '../../views/rich-text.js';
import type { Setting } from '../../views/setting.js';
import { alignOf, headsOf, type Cell, type Head, type Table } from '../../views/table-parts.js';
import { Late } from '../late.js';
import { Herald } from '../live-ticker/herald.js';
import { StoryElement } from '../story-element.js';
import { cellView, wordsIn } from './cell-view.js';
import { dataTableStyles } from './data-table.styles.js';
import { findTable } from './find-table.js';
import { groundUnder } from './ground.js';
import type { Sorting } from './sort-rows.js';

type Row = readonly Cell[];

/** Most readers only read. */
const sorting = new Late(() => import('./sort-rows.js'));

/**
 * A table of the story that its reader can sort. Long ones scroll under their header in a box of
 * their own; where there is no room for columns each row becomes a card.
 *
 * ```html
 * <data-table src="/stories/soyuz.json" table="Readings at Quay Gate"></data-table>
 * ```
 *
 * @tag data-table
 * @since 0.2.0
 * @slot - Shown until there is a story, and where it has no such table.
 * @csspart table - The table.
 * @csspart caption - Its caption.
 * @csspart sort - The button in the head of a column.
 * @cssproperty [--story-table-height=40em] - Height above which the rows scroll under their header.
 * @cssproperty [--story-accent] - The arrow of the column that sorts.
 * @cssproperty [--story-rule] - The lines between rows, and around cards.
 * @cssproperty [--story-control] - The line under the header; arrows.
 * @cssproperty [--story-surface] - Ground of a head that is pointed at.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryChangeEvent} story-change - The story has gone on.
 * @fires {StoryErrorEvent} story-error - Something failed; `not-found` if no such table is there.
 */
export class DataTableElement extends StoryElement {
  static override readonly tag = 'data-table';
  static override styles = [...StoryElement.styles, tableStyles, dataTableStyles];
  static override properties: PropertyDeclarations = { table: {} };

  #sorting: Sorting | undefined;
  /** The last rows in their order, and what they were ordered from. */
  #sorted: { readonly from: readonly unknown[]; readonly rows: readonly Row[] } | undefined;
  #missed: readonly unknown[] = [];
  readonly #herald = new Herald(() => this.requestUpdate());
  #chosen: string | null = null;

  /** Which table of the story: its number, counted from 1, or its caption. Without it the first. */
  table: string | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#herald.stop();
  }

  protected override renderStory(
    story: Story,
    setting: Setting,
  ): TemplateResult | typeof nothing | undefined {
    // Another table starts in its own order.
    if (this.table !== this.#chosen) this.#sorting = undefined;
    this.#chosen = this.table;
    const table = findTable(story, this.table ?? '');
    if (table) return this.#renderTable(table, story, setting);
    if (this.table === null) return nothing;
    if (this.#missed[0] !== story || this.#missed[1] !== this.table) {
      this.#missed = [story, this.table];
      this.report('find', 'not-found', `no table "${this.table}"`);
    }
    return undefined;
  }

  #renderTable(table: Table, { language }: Story, setting: Setting): TemplateResult {
    const { caption, rowHeaders } = table;
    const heads = headsOf(table) ?? [];
    const labels = heads.map(({ label }) => wordsIn(label, setting));
    const rows = this.#order(table, language ?? setting.language, setting);
    const width = Math.max(heads.length, ...table.rows.map(({ length }) => length));
    // Not Array.from: MooTools and Prototype.js have put one of their own in its place.
    const columns = [...' '.repeat(width)].map((_, at) => at);
    const body = rows.map(
      (row) =>
        html`<tr role="row">
          ${columns.map((at) => cellView(row[at] ?? '', heads[at], labels[at], rowHeaders && at === 0, setting))}
        </tr>`,
    );
    return html`<div
        class="box"
        tabindex="0"
        role="region"
        aria-label=${(caption && wordsIn(caption, setting)) || setting.words(rareBlockWords).table}
        lang=${setting.storyLanguage ?? nothing}
        @scroll=${this.#cover}
      >
        <table
          class="${width > 2 ? 'wide' : ''} ${rowHeaders ? 'named' : ''}"
          part="table"
          role="table"
        >
          ${
            caption
              ? html`<caption class="ui" part="caption" dir="auto">
                ${richText(caption, setting)}
              </caption>`
              : nothing
          }
          ${
            heads.length
              ? html`<thead class="ui" role="rowgroup">
                <tr role="row">
                  ${columns.map((at) => this.#renderHead(heads[at], at, table, labels, setting))}
                </tr>
              </thead>`
              : nothing
          }
          <tbody role="rowgroup">
            ${body}
          </tbody>
        </table>
      </div>
      <p class="heard" role="status">${this.#herald.said}</p>`;
  }

  #renderHead(
    head: Head | undefined,
    at: number,
    { rows }: Table,
    labels: readonly string[],
    setting: Setting,
  ): TemplateResult {
    const { column, descending } = this.#sorting ?? {};
    const sorts = column !== at ? nothing : descending ? 'descending' : 'ascending';
    // A column without a name has no button: nobody could say what it does.
    return html`<th
      scope="col"
      role="columnheader"
      class=${alignOf(head, rows.find((row) => row[at] !== '')?.[at])}
      aria-sort=${sorts}
    >
      ${
        head && labels[at]
          ? html`<button type="button" part="sort" @click=${() => this.#sortBy(at, labels[at] ?? '', setting)}>
            <bdi>${richText(head.label, setting)}</bdi>
            <svg viewBox="0 0 10 16" aria-hidden="true"><path class="up" d="m1 6.500 4-5 4 5Z" /><path class="down" d="m1 9.500 4 5 4-5Z" /></svg>
          </button>`
          : nothing
      }
    </th>`;
  }

  /** The rows as the reader wants them; made anew only if something has changed. */
  #order({ rows }: Table, language: string, setting: Setting): readonly Row[] {
    const part = sorting.value;
    if (!this.#sorting || !part) return rows;
    const { column, descending } = this.#sorting;
    const from = [rows, this.#sorting, language, setting.waiting()];
    if (from.some((one, at) => one !== this.#sorted?.from[at])) {
      const cellOf = (row: Row) => part.sortCell(row[column] ?? '', setting);
      this.#sorted = { from, rows: part.sortRows(rows, cellOf, descending, language) };
    }
    return this.#sorted?.rows ?? rows;
  }

  /** Up, down, and as the desk had it. */
  async #sortBy(column: number, label: string, { words }: Setting): Promise<void> {
    await sorting.load();
    if (!sorting.value) return this.report('render', 'part-unavailable', 'what sorts did not load');
    const { sortedUp, sortedDown, unsorted } = words(dataTableWords);
    const before = this.#sorting?.column === column ? this.#sorting : undefined;
    this.#sorting = before?.descending ? undefined : { column, descending: !!before };
    const phrase = !before ? sortedUp : before.descending ? unsorted : sortedDown;
    this.#herald.answer(phrase.replace('{column}', () => label));
    this.requestUpdate();
  }

  /** Rows must not be seen through the header that they are under. */
  readonly #cover = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLElement)
      currentTarget.style.setProperty('--_cover', groundUnder(currentTarget));
  };
}
