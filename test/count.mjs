// Counts what Vitest's JSON report says.
import { readFileSync } from 'node:fs';

/**
 * @param {string} report path of the report
 * @param {number | null} exitCode how Vitest ended; its report knows nothing of errors outside a test
 */
export function countTests(report, exitCode) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  let files;
  try {
    files = JSON.parse(readFileSync(report, 'utf8')).testResults;
  } catch {
    console.log('Vitest left no report: it crashed.');
    return { ...counts, failed: 1 };
  }
  for (const file of files) {
    for (const { status } of file.assertionResults)
      counts[status === 'passed' || status === 'failed' ? status : 'skipped'] += 1;
    // A file that could not be loaded has failed, though it has no tests to show for it.
    const blamed = file.assertionResults.some(({ status }) => status === 'failed');
    if (file.status === 'failed' && !blamed) counts.failed += 1;
  }
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}
