/** A token as `tools/set-tokens.ts` writes it for the files that a script tag loads. */
const token = /\$([\w-]+)=([^;}]+)/g;

/**
 * Stands in for Lit's module of this name in the files that a script tag loads. Lit's own also
 * serves engines without constructible style sheets, which ran out in 2023; this one is a third of
 * its size. The build fails if a new Lit imports more than is here.
 */
export class CSSResult {
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText.replace(token, '--_$1:var(--story-$1,$2)'));
    }
    return this.#sheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const unsafeCSS = (text: unknown): CSSResult => new CSSResult(String(text));

export const css = (strings: TemplateStringsArray, ...values: readonly unknown[]): CSSResult =>
  unsafeCSS(String.raw({ raw: strings }, ...values));

export const supportsAdoptingStyleSheets = true;

export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};

export const getCompatibleStyle = <T>(style: T): T => style;
