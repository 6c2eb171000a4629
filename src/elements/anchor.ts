/** Where on a page an update is: its anchor, and the links to it. */
const prefix = 'update-';

export const anchorOf = (id: string): string => prefix + id;

/** The update that an element stands for, by the element's own `id`. */
export const idOf = (anchor: string): string => anchor.slice(prefix.length);

/** A link to an update on the page where the reader is, whatever `<base>` that page has. */
export function hrefOf(id: string): string {
  const hash = `#${prefix}${encodeURIComponent(id)}`;
  const page = globalThis.location?.href.split('#')[0];
  return !page || page === new Text().baseURI.split('#')[0] ? hash : page + hash;
}

/** The update that an address points at. */
export function linkedId(hash: string): string | undefined {
  if (!hash.startsWith(`#${prefix}`)) return undefined;
  try {
    return decodeURIComponent(hash.slice(prefix.length + 1));
  } catch {
    return undefined;
  }
}
