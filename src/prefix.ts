/**
 * What a script tag puts before all names: `data-prefix="acme"` makes `acme-live-story` … Not of
 * `dataset`: a page may have put a `prefix` on the prototype of all objects.
 */
export const prefixOf = (script: Element | undefined): string =>
  script?.getAttribute('data-prefix')?.replace(/-?$/, '-') ?? '';

/** Whether a name can begin with it; else the console says so. */
export function canBegin(prefix: string): boolean {
  const can = !prefix || /^[a-z][\da-z_-]*$/.test(prefix);
  if (!can) console.warn(`Standfirst: no name begins with ${prefix}`);
  return can;
}
