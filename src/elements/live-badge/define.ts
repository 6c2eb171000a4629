import { LiveBadgeElement } from './live-badge.js';

LiveBadgeElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'live-badge': LiveBadgeElement;
  }
}
