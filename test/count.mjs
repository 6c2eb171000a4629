// Counts what Vitest's JSON report says.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/**
 * @typedef {object} TestResult
 * @property {string} status
 * @property {string} fullName
 * @property {readonly string[]} failureMessages
 * @property {{ readonly hosts?: readonly { page: string, tag: string, fine: boolean }[] }} [meta]
 */
/**
 * @typedef {object} TestFile
 * @property {string} name
 * @property {string} status
 * @property {string} message
 * @property {readonly TestResult[]} assertionResults
 */

/**
 * @param {string} path of the report
 * @returns {readonly TestFile[] | undefined} undefined where Vitest left none
 */
export function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).testResults;
  } catch {
    return undefined;
  }
}

/** @param {readonly Counts[]} all @returns {Counts} */
export const sum = (all) => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
  skipped: all.reduce((total, { skipped }) => total + skipped, 0),
});

/**
 * @param {readonly TestFile[] | undefined} files
 * @param {number | null} exitCode how Vitest ended; its report knows nothing of errors outside a test
 */
export function countTests(files, exitCode) {
  if (!files) {
    console.log('Vitest left no report: it crashed.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const counts = sum(files.map(countFile));
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {TestFile} file @returns {Counts} */
function countFile({ status, assertionResults }) {
  const having = (/** @type {string} */ one) =>
    assertionResults.filter((result) => result.status === one).length;
  const [passed, failed] = [having('passed'), having('failed')];
  return {
    passed,
    // A file that could not be loaded has failed, though it has no tests to show for it.
    failed: status === 'failed' ? Math.max(failed, 1) : failed,
    skipped: assertionResults.length - passed - failed,
  };
}

/**
 * What failed and how that begins: a long log is cut in its middle more often than at its end.
 * @param {readonly TestFile[]} files
 * @returns {readonly string[]}
 */
export const failuresOf = (files) =>
  files.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed');
    const path = relative('', name);
    if (status === 'failed' && !failed.length) return [`${path}\n${beginning(message)}`];
    return failed.map(
      ({ fullName, failureMessages: [first = ''] }) => `${path} > ${fullName}\n${beginning(first)}`,
    );
  });

/** What went wrong, and where in our files. */
const beginning = (/** @type {string} */ text) =>
  text
    .split('\n')
    .filter((line) => line.trim() && !/\/node_modules\/|\[native code\]/.test(line))
    .slice(0, 6)
    .map((line) => `    ${line.slice(0, 200)}`)
    .join('\n');
