/** An address that has passed {@link safeUrl}. */
export type Url = string & { readonly url?: never };

const page = /^(?:https?|mailto|tel):/;
const media = /^https?:/;
/** Only here so that an address without a base can be told from one with a scheme of its own. */
const nowhere = 'https://nowhere.invalid/';

/**
 * The one URL check, for JSON fields and HTML alike: http and https, for links also mailto and tel.
 * A relative address is resolved against `base`; without a base it is kept relative.
 * Returns undefined for anything else.
 */
export function safeUrl(
  value: string,
  base?: string,
  use: 'page' | 'media' = 'page',
): Url | undefined {
  try {
    const trimmed = value.trim();
    const { href, protocol } = new URL(trimmed, base ?? nowhere);
    if (!trimmed || !(use === 'page' ? page : media).test(protocol)) return undefined;
    return base === undefined && href.startsWith(nowhere) ? trimmed : href;
  } catch {
    return undefined;
  }
}
