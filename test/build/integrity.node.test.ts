/** `integrity.json` names every file that a page may load, and what its bytes are. */
import { execFileSync } from 'node:child_process';
import { beforeAll, expect, it } from 'vitest';
import { dist, expectBuild, filesIn, readJson } from '../helpers/pressroom.ts';

beforeAll(expectBuild);

const integrity = (): Record<string, string> =>
  readJson(`${dist}integrity.json`) as Record<string, string>;

it('names each of them, and no other', () => {
  const loaded = ['.js', '.mjs', '.css', '.html'].flatMap((ending) => filesIn('', ending));
  // Those of `npm/` are for a bundler, which makes other files of them.
  const files = loaded.filter((file) => !file.startsWith('npm/'));
  expect(files).toContain('embed.js');
  expect(files).toContain('standfirst.js');
  expect(Object.keys(integrity()).sort()).toEqual(files.sort());
});

it('says what OpenSSL says', () => {
  for (const [file, said] of Object.entries(integrity())) {
    const digest = execFileSync('openssl', ['dgst', '-sha384', '-binary', dist + file]);
    expect(said, file).toBe(`sha384-${digest.toString('base64')}`);
  }
});
