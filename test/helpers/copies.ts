/** Other copies of Standfirst: the built one, served under an address and a version of its own. */
import type { HostPage } from './host-page.ts';

/** Older and newer than this one, in the same major version, and one of another. */
export const versions = { older: '0.0.9', newer: '0.99.0', other: '7.0.0' } as const;

export const copyOf = (version: string, file = 'embed.js'): string =>
  `/copies/${version}/dist/${file}`;

const names = ['standfirst.0', 'standfirst.7'];

/** Which version of us an element of a page is of; undefined for a stranger's. */
export function versionOf(host: HostPage, tag: string): string | undefined {
  const registered = host.window.customElements.get(tag);
  const found = names.map((name) => registered && Reflect.get(registered, Symbol.for(name)));
  return found.find((version) => typeof version === 'string');
}
