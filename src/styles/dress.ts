import type { CSSResult } from 'lit';

/** A sheet serves the page that made it, and no other. */
const made = new WeakMap<Window, Map<CSSResult, CSSStyleSheet>>();

/** Lays style sheets over a shadow root, in whichever page it stands by now. */
export function dress(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const page = root.ownerDocument;
  const view = page === document ? window : page.defaultView;
  // Where there is no window there is nothing to be seen either.
  if (!view) return;
  const sheets = made.get(view) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(view, sheets);
  root.adoptedStyleSheets = styles.map((style) => {
    let sheet = sheets.get(style);
    if (!sheet) {
      sheets.set(style, (sheet = new view.CSSStyleSheet()));
      sheet.replaceSync(style.cssText);
    }
    return sheet;
  });
}
