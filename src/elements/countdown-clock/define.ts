import { CountdownClockElement } from './countdown-clock.js';

CountdownClockElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'countdown-clock': CountdownClockElement;
  }
}
