import { ShareBarElement } from './share-bar.js';

ShareBarElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'share-bar': ShareBarElement;
  }
}
