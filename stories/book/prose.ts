import { html } from 'lit';

/** `code` in a sentence of the manifest. */
export const prose = (words = ''): readonly unknown[] =>
  words.split('`').map((piece, at) => (at % 2 ? html`<code>${piece}</code>` : piece));
