/** A token as `tools/set-tokens.ts` writes it for the files that a script tag loads. */
const token = /\$([\w-]+)=([^;}]+)/g;

/**
 * Stands in for Lit's module of this name in the files that a script tag loads. Lit's own also makes
 * the style sheets, which `dress.ts` does for every document; this one is a part of its size. The
 * build fails if a new Lit imports more than is here.
 */
export class CSSResult {
  readonly cssText: string;

  constructor(cssText: string) {
    this.cssText = cssText.replace(token, '--_$1:var(--story-$1,$2)');
  }

  toString(): string {
    return this.cssText;
  }
}

export const unsafeCSS = (text: string): CSSResult => new CSSResult(text);

export const css = (strings: TemplateStringsArray, ...values: readonly unknown[]): CSSResult =>
  new CSSResult(String.raw({ raw: strings }, ...values));

export const supportsAdoptingStyleSheets = true;

/** Ours has a way of its own; the name is imported all the same. */
export const adoptStyles = 0;

export const getCompatibleStyle = <T>(style: T): T => style;
