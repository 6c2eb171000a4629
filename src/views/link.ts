import { html, nothing, type TemplateResult } from 'lit';

/** What a link to another site carries: that site gets no hold of this page, nor its address. */
export function relOf(url: string): string | typeof nothing {
  const host = url.split('/')[2];
  return host && host !== globalThis.location?.host ? 'noopener noreferrer' : nothing;
}

/** Words of the story as a link, where they have an address. */
export const link = <T>(words: T, url: string | undefined): T | TemplateResult =>
  url ? html`<a rel=${relOf(url)} href=${url}>${words}</a>` : words;
