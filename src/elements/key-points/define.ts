import { KeyPointsElement } from './key-points.js';

KeyPointsElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'key-points': KeyPointsElement;
  }
}
