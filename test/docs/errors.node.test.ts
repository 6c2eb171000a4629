/** `docs/errors.md` says of every code what the table says, and no reader downloads that. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { errorRows } from '../../docs/errors.ts';
import { storyErrorCodes } from '../../src/elements/error-codes.ts';
import { errorPage } from '../../tools/error-page.ts';
import { expectBuild, filesIn, read, root } from '../helpers/pressroom.ts';

beforeAll(expectBuild);

const page = `${root}docs/errors.md`;

it('is what `npm run docs` makes', async () => {
  expect(readFileSync(page, 'utf8')).toBe(await errorPage(page));
});

it('has one row for each code, with cause and cure', () => {
  const rows = readFileSync(page, 'utf8').matchAll(/^\| `([\w-]+)`.*?\| (.*?) *\| (.*?) *\|$/gm);
  const said = [...rows].map(([, code = '', cause = '', cure = '']) => {
    expect(cause, code).toMatch(/\w.*\.$/);
    expect(cure, code).toMatch(/\w.*\.$/);
    return code;
  });
  expect(said).toEqual([...storyErrorCodes]);
});

it('is in no file of the package', () => {
  const sentences = Object.values(errorRows).flatMap(({ cause, cure }) => [cause, cure]);
  for (const file of [...filesIn('', '.js'), ...filesIn('', '.d.ts')]) {
    const text = read(file);
    for (const sentence of sentences) expect(text.includes(sentence), file).toBe(false);
  }
});
