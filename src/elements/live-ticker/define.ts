import { LiveTickerElement } from './live-ticker.js';

LiveTickerElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'live-ticker': LiveTickerElement;
  }
}
