/** `npm run new`, in a copy of the house: what it writes holds as it is, and what it refuses. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../engines/installed.mjs';
import { root } from '../helpers/pressroom.ts';
import { run } from '../package/command-line.ts';

const copy = mkdtempSync(join(tmpdir(), 'standfirst-new-'));
const read = (file: string): string => readFileSync(join(copy, file), 'utf8');
const node = (...args: string[]): Promise<string> => run(process.execPath, args, copy);
const bin = (file: string, ...args: string[]): Promise<string> =>
  node(join('node_modules', file), ...args);
const make = (...args: string[]): Promise<string> => node('tools/new.mjs', ...args);

const house = ['src', 'docs', 'stories', 'test', 'tools', '.storybook'];
const papers = [
  ...['README.md', 'CHANGELOG.md', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['vite.config.ts', '.oxlintrc.json', '.prettierrc.json', '.prettierignore'],
];

/** Its modules come from beside the copy, and what is made of them must not go there. */
const keepCacheHere = (): void =>
  writeFileSync(
    join(copy, 'vitest.config.ts'),
    `import { mergeConfig } from 'vitest/config';
     import house from './vite.config.ts';
     export default mergeConfig(house({ mode: 'test', command: 'serve' }), {
       cacheDir: './.cache',
       server: { fs: { strict: false } },
     });`,
  );

beforeAll(async () => {
  for (const one of [...house, ...papers])
    cpSync(join(root, one), join(copy, one), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  await make('plain-proof', 'What a test has made.');
  await make('worded-proof', 'What a test has made, with words of its own', '--words');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('enters an element in every list', () => {
  for (const [tag, name] of [
    ['plain-proof', 'PlainProof'],
    ['worded-proof', 'WordedProof'],
  ]) {
    expect(read('src/define.ts')).toContain(`import './elements/${tag}/define.js';`);
    expect(read('src/index.ts')).toContain(`export { ${name}Element }`);
    expect(read('src/elements/define-elements.ts')).toContain(`  ${name}Element,\n`);
    expect(read('README.md')).toMatch(new RegExp(`^\\| \`${tag}\` +\\| what a test has made`, 'm'));
    expect(read('CHANGELOG.md')).toContain(`- \`${tag}\`: what a test has made`);
  }
});

it('enters words into every language', () => {
  expect(read('src/locales/en/worded-proof.ts')).toContain("wordedProof: 'Worded proof'");
  expect(read('src/locales/ar.ts')).toContain("wordedProof: 'Worded proof',");
});

it('says what an element is to a screen reader', () => {
  for (const tag of ['plain-proof', 'worded-proof'])
    expect(read(`stories/elements/${tag}.access.ts`)).toContain('notes: AccessNotes');
  expect(read('stories/elements/worded-proof.access.ts')).toContain('“Worded proof”');
});

describe('what it writes', () => {
  it.concurrent.each([
    ['is formatted', 'prettier/bin/prettier.cjs', ['--check', '.']],
    ['passes the linter', 'oxlint/bin/oxlint', ['--deny-warnings', '.']],
    ['has the right types', 'typescript/bin/tsc', ['-p', '.']],
    ['is built', 'vite/bin/vite.js', ['build', '--mode', 'chunks', '--logLevel', 'error']],
  ])('%s', async (_name, file, args) => {
    await bin(file, ...args);
  });

  it('has notes in words that it says', async () => {
    keepCacheHere();
    const report = join(copy, 'notes.json');
    await bin(
      'vitest/vitest.mjs',
      ...['run', '--project=node', '--reporter=json', `--outputFile=${report}`, 'access-notes'],
    );
    const { numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    expect(numFailedTests).toBe(0);
    expect(JSON.stringify(testResults)).toContain('the notes of worded-proof');
  });

  it.skipIf(!findChromium())('passes its own tests, and those of all elements', async () => {
    keepCacheHere();
    const report = join(copy, 'report.json');
    await bin(
      'vitest/vitest.mjs',
      ...['run', '--project=chromium', '--reporter=json', `--outputFile=${report}`],
      ...['proof.test.ts', 'elements/define.test.ts', 'elements/story-element.test.ts'],
      ...['--testNamePattern', 'proof>|^define|^defineElements|^importing'],
    );
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    expect(numFailedTests).toBe(0);
    // Five of its own and some forty that all share, for each of the two.
    expect(numPassedTests).toBeGreaterThan(80);
    expect(testResults).toHaveLength(4);
  });
});

describe('it refuses, in a sentence and without writing anything,', () => {
  it.each([
    ['no name', [], /^Usage: npm run new/m],
    ['a name of one word', ['proof'], /"proof" is no name for an element/],
    ['a name with capitals', ['Proof-Sheet'], /"Proof-Sheet" is no name/],
    ['a name that leaves the folder', ['../proof-sheet'], /is no name/],
    ['a name that HTML has', ['font-face'], /HTML keeps the name <font-face>/],
    ['an element that is there', ['pull-quote'], /<pull-quote> is there already/],
    ['an option that it does not know', ['proof-sheet', '--fast'], /There is no option --fast/],
  ])('%s', async (_name, args, sentence) => {
    const before = read('src/index.ts');
    await expect(make(...args)).rejects.toThrow(sentence);
    expect(existsSync(join(copy, 'src/elements/proof-sheet'))).toBe(false);
    expect(read('src/index.ts')).toBe(before);
  });
});
