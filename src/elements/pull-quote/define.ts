import { PullQuoteElement } from './pull-quote.js';

PullQuoteElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'pull-quote': PullQuoteElement;
  }
}
