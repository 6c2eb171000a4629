import { FactBoxElement } from './fact-box.js';

FactBoxElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'fact-box': FactBoxElement;
  }
}
