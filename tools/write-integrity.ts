import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';

export const integrityOf = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** What a page loads; maps, schemas and lists are for people and programs. */
const loadable = /\.(?:js|mjs|css|html)$/;

/**
 * `integrity.json`: what a browser is to compare each file with that a page may load, as it lies on
 * disk. Of the last build that writes such a file, since the others are there by then.
 */
export function writeIntegrity(dist: string): Plugin {
  return {
    name: 'standfirst:integrity',
    writeBundle() {
      const chunks = readdirSync(`${dist}/chunks`, { recursive: true, encoding: 'utf8' });
      const files = [
        ...readdirSync(dist).toSorted(),
        ...chunks.map((file) => `chunks/${file.replaceAll('\\', '/')}`).toSorted(),
      ].filter((file) => loadable.test(file));
      const all = files.map((file) => [file, integrityOf(readFileSync(`${dist}/${file}`))]);
      writeFileSync(
        `${dist}/integrity.json`,
        `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`,
      );
    },
  };
}
