import { DataTableElement } from './data-table.js';

DataTableElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'data-table': DataTableElement;
  }
}
