// Runs one project of the suite in a Vitest of its own, the slowest in two, one after the other: its
// browser ends with it, so that the memory of a small machine is never shared by three, and two
// projects can run side by side.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests, failuresOf, readReport } from './count.mjs';
import { run } from './run-program.mjs';

/** Far more than any project takes in one go. */
const minutes = 25;

/** The slowest engine is taken in two halves, with a new browser for the second. */
const partsOf = (/** @type {string} */ project) =>
  project === 'webkit' ? [['--shard=1/2'], ['--shard=2/2']] : [[]];

/**
 * @param {string} project
 * @param {readonly string[]} filters words in the paths of files; all files if there are none
 * @returns {Promise<import('./count.mjs').Counts & { failures: readonly string[], files: readonly import('./count.mjs').TestFile[] }>}
 */
export async function runProject(project, filters) {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-'));
  const vitest = (/** @type {readonly string[]} */ args) => {
    const program = 'node_modules/vitest/vitest.mjs';
    return run(process.execPath, [program, ...args, `--project=${project}`], minutes);
  };
  const test = async (/** @type {readonly string[]} */ paths) => {
    const report = join(folder, 'report.json');
    rmSync(report, { force: true });
    const reporters = [
      ...['--reporter=default', '--reporter=./test/message-first.mjs', '--reporter=json'],
      `--outputFile.json=${report}`,
    ];
    const exitCode = await vitest(['run', '--passWithNoTests', ...reporters, ...paths]);
    return { files: readReport(report), exitCode };
  };
  /** Files that a browser which died took along: begun and not ended, or never come to. */
  const lostFrom = async (/** @type {readonly import('./count.mjs').TestFile[]} */ files) => {
    const list = join(folder, 'files.json');
    await vitest(['list', '--filesOnly', `--json=${list}`, ...filters]);
    /** @type {readonly { file: string }[]} */
    const all = JSON.parse(readFileSync(list, 'utf8'));
    const ended = files.filter(
      ({ status, assertionResults: tests }) =>
        (status === 'failed' || tests.length > 0) &&
        tests.every((test) => test.status !== 'pending'),
    );
    const names = new Set(ended.map(({ name }) => name));
    return all.map(({ file }) => file).filter((name) => !names.has(name));
  };

  try {
    /** @type {readonly import('./count.mjs').TestFile[] | undefined} */
    let files = [];
    let exitCode = 0;
    for (const part of filters.length ? [[]] : partsOf(project)) {
      const told = await test([...part, ...filters]);
      exitCode ||= told.exitCode;
      files = files && told.files && [...files, ...told.files];
    }
    const lost = files && exitCode ? await lostFrom(files) : [];
    if (files && lost.length) {
      console.log(`\n!!! LOST the browser of ${project}; ${lost.length} files in another one !!!`);
      const done = files.filter(({ name }) => !lost.includes(name));
      const again = await test(lost);
      exitCode = again.exitCode;
      files = again.files && [...done, ...again.files];
    }
    return {
      ...countTests(files, exitCode),
      failures: failuresOf(files ?? []),
      files: files ?? [],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
