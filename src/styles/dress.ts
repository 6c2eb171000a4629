/** What is in a style sheet, whoever has made it. */
interface Sheet {
  readonly cssText: string;
}

const made = new Map<Sheet, CSSStyleSheet>();

/** Lays style sheets over a shadow root, in whichever page it stands by now. */
export function dress(root: ShadowRoot, styles: readonly Sheet[]): void {
  const page = root.ownerDocument;
  const view = page === document ? window : page.defaultView;
  // Where there is no window there is nothing to be seen either.
  if (!view) return;
  // A sheet serves the page that made it, and no other.
  const sheets = view === window ? made : new Map<Sheet, CSSStyleSheet>();
  root.adoptedStyleSheets = styles.map((style) => {
    let sheet = sheets.get(style);
    if (!sheet) {
      sheets.set(style, (sheet = new view.CSSStyleSheet()));
      sheet.replaceSync(style.cssText);
    }
    return sheet;
  });
}
