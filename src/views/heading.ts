import { html, nothing, type TemplateResult } from 'lit';

/**
 * The level that was asked for, or else the usual one: an attribute that is taken away, left empty or
 * misspelled asks for none.
 */
export const levelOf = (wish: number, usual = 1): number => (wish >= 1 ? Math.trunc(wish) : usual);

/** A heading of a level that is only known when it is shown; below 6 there is no element left. */
export function heading(
  level: number,
  name: string,
  content: unknown,
  language?: string,
): TemplateResult {
  const lang = language ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 class=${name} part=${name} lang=${lang} dir="auto">${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name} lang=${lang} dir="auto">${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name} lang=${lang} dir="auto">${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name} lang=${lang} dir="auto">${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name} lang=${lang} dir="auto">${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${name} lang=${lang} dir="auto">${content}</h6>`;
  }
}
