import type { CSSResult } from 'lit';

/** A sheet serves the document that made it, and no other. */
const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Lays style sheets over a shadow root, whichever document it stands in by now. */
export function dress(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const { ownerDocument } = root;
  // A page may have an image of that name: it is only asked where it must be.
  const view = ownerDocument === document ? globalThis : ownerDocument.defaultView;
  // Where there is no window there is nothing to be seen either.
  if (!view) return;
  const sheets = made.get(ownerDocument) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(ownerDocument, sheets);
  root.adoptedStyleSheets = styles.map((style) => {
    let sheet = sheets.get(style);
    if (!sheet) {
      sheets.set(style, (sheet = new view.CSSStyleSheet()));
      sheet.replaceSync(style.cssText);
    }
    return sheet;
  });
}
