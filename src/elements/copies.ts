/** This copy of Standfirst among others that a page may have. */
export const version = '0.1.0';

/**
 * A name for each major version. Its classes have their version under it, and `customElements` has what the script
 * tags bring: the first of them that knows an element brings it, for all.
 */
export const alike = Symbol.for('standfirst.0');

/** Has a name registered; resolves when that is over. Undefined for a name that nobody here knows. */
export type Bring = (name: string) => Promise<void> | undefined;

declare global {
  interface CustomElementRegistry {
    [alike]?: Bring;
  }
  interface CustomElementConstructor {
    readonly [alike]?: string;
  }
}
