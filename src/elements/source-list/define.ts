import { SourceListElement } from './source-list.js';

SourceListElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'source-list': SourceListElement;
  }
}
