import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { tableWords } from '../../locales/en/table.js';
import type { Story } from '../../story/schema.js';
import { tableStyles } from '../../styles/table.styles.js';
import { richText } from '../../views/rich-text.js';
import type { Setting } from '../../views/setting.js';
import { alignOf, headsOf, type Head, type Table } from '../../views/table-parts.js';
import { Late } from '../late.js';
import { StoryElement } from '../story-element.js';
import { cellView, wordsIn } from './cell-view.js';
import { dataTableStyles } from './data-table.styles.js';
import { findTable } from './find-table.js';
import { groundUnder } from './ground.js';
import type { Sorter } from './sorter.js';

/** Most readers only read. */
const sorters = new Late(() => import('./sorter.js'));

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
 * @cssstate stale - What is shown may be out of date.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryChangeEvent} story-change - The story has gone on.
 * @fires {StoryErrorEvent} story-error - Something failed; `not-found` if no such table is there.
 */
export class DataTableElement extends StoryElement {
  static override readonly tag = 'data-table';
  static override styles = [...StoryElement.styles, tableStyles, dataTableStyles];
  static override properties: PropertyDeclarations = { table: {} };

  #sorter: Sorter | undefined;
  #missed: readonly unknown[] = [];
  #chosen: string | null = null;

  /** Which table of the story: its number, counted from 1, or its caption. Without it the first. */
  table: string | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sorter?.stop();
  }

  protected override renderStory(
    story: Story,
    setting: Setting,
  ): TemplateResult | typeof nothing | undefined {
    // Another table starts in its own order.
    if (this.table !== this.#chosen && this.#sorter) this.#sorter.sorting = undefined;
    this.#chosen = this.table;
    const table = findTable(story, this.table ?? '', setting);
    if (table) return this.#renderTable(table, story, setting);
    if (this.table === null) return nothing;
    // A name may be known only when marked text is.
    if (setting.waiting()) return undefined;
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
    const rows =
      this.#sorter?.order(table.rows, language ?? setting.language, setting) ?? table.rows;
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
        aria-label=${(caption && wordsIn(caption, setting)) || setting.words(tableWords).table}
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
      <p class="heard" role="status">${this.#sorter?.said}</p>`;
  }

  #renderHead(
    head: Head | undefined,
    at: number,
    { rows }: Table,
    labels: readonly string[],
    setting: Setting,
  ): TemplateResult {
    const { column, descending } = this.#sorter?.sorting ?? {};
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

  async #sortBy(column: number, label: string, setting: Setting): Promise<void> {
    await sorters.load();
    const { Sorter } = sorters.value ?? {};
    if (!Sorter) return this.storyOrigin.lost(sorters);
    this.#sorter ??= new Sorter(() => this.requestUpdate());
    this.#sorter.turn(column, label, setting);
    this.requestUpdate();
  }

  /** Rows must not be seen through the header that they are under. */
  readonly #cover = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLElement)
      currentTarget.style.setProperty('--_cover', groundUnder(currentTarget));
  };
}
