// `npm test`: every check there is, one after the other, and one line of counts at the end.
//   npm test -- --engine=firefox      only that engine's tests
//   npm test -- timeline              only the test files whose path contains the word
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests } from './count.mjs';
import { ensureEngines, ensureServers } from './engines/install.mjs';
import { engineNames } from './engines/installed.mjs';

const root = new URL('..', import.meta.url);
const { scripts = {} } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const inCI = process.env.CI === 'true';
const args = process.argv.slice(2);
const engines = args.filter((arg) => arg.startsWith('--engine=')).map((arg) => arg.slice(9));
const filters = args.filter((arg) => !arg.startsWith('--engine='));
/** Whoever asks for one engine or one file wants it soon: then only what those tests need is run. */
const quick = args.length > 0;

/** @type {{ name: string, passed: number, failed: number, skipped: number, seconds: number }[]} */
const steps = [];

/**
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number, skipped: number }>} work
 */
async function step(name, work) {
  console.log(`\n=== ${name} ===`);
  const start = performance.now();
  let counts;
  try {
    counts = await work();
  } catch (error) {
    console.log(error);
    counts = failed;
  }
  const seconds = (performance.now() - start) / 1000;
  steps.push({ name, ...counts, seconds });
  console.log(`=== ${name}: ${counts.failed ? 'FAILED' : 'done'} in ${seconds.toFixed(1)} s ===`);
  return counts.failed === 0;
}

const passed = { passed: 1, failed: 0, skipped: 0 };
const failed = { passed: 0, failed: 1, skipped: 0 };
const skipped = { passed: 0, failed: 0, skipped: 1 };

/** @returns {Promise<number | null>} the exit code, null where it was killed or did not start */
function run(/** @type {string} */ program, /** @type {string[]} */ programArgs, minutes = 10) {
  return new Promise((resolve) => {
    const child = spawn(program, programArgs, {
      cwd: root,
      // Colour codes and moving lines are noise in a log.
      env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const limit = setTimeout(() => {
      console.log(`${program} ${programArgs.join(' ')} took more than ${minutes} minutes`);
      child.kill('SIGKILL');
    }, minutes * 60_000);
    const end = (/** @type {number | null} */ code) => {
      clearTimeout(limit);
      resolve(code);
    };
    child.once('error', (error) => {
      console.log(error.message);
      end(null);
    });
    child.once('close', end);
  });
}

function npmRun(/** @type {string} */ script) {
  return step(script, async () => {
    if (!scripts[script]) {
      console.log(`package.json has no script "${script}"`);
      return failed;
    }
    return (await run('npm', ['run', '--silent', script])) === 0 ? passed : failed;
  });
}

function skip(/** @type {string} */ name, /** @type {string} */ why) {
  return step(name, async () => {
    console.log(`Skipped: ${why}`);
    return skipped;
  });
}

async function browsers() {
  const unknown = engines.filter((name) => !engineNames.some((known) => known === name));
  if (unknown.length) throw new Error(`No such engine: ${unknown.join(', ')}`);
  const wanted = engines.length
    ? engineNames.filter((name) => engines.includes(name))
    : engineNames;
  const missing = ensureEngines(wanted);
  const needed = missing.filter((name) => inCI || quick || name === 'chromium');
  if (needed.length) console.log(`This run cannot do without ${needed.join(' and ')}.`);
  else if (missing.length) console.log(`!!! NOT TESTED on this machine: ${missing.join(', ')} !!!`);
  else console.log(`Found ${wanted.join(', ')}`);
  return {
    passed: needed.length ? 0 : 1,
    failed: needed.length,
    skipped: missing.length - needed.length,
  };
}

async function servers() {
  const missing = ensureServers();
  if (missing.length && !inCI)
    console.log(`!!! NOT TESTED on this machine: many readers, over ${missing.join(' and ')} !!!`);
  return {
    passed: missing.length ? 0 : 1,
    failed: inCI ? missing.length : 0,
    skipped: inCI ? 0 : missing.length,
  };
}

async function tests(/** @type {boolean} */ built) {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-'));
  const report = join(folder, 'vitest.json');
  // Without a build the packed files are missing or old, and what is said of them means nothing.
  const projects = engines.length ? engines : built ? [] : ['!node'];
  const exitCode = await run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...projects.map((name) => `--project=${name}`),
      ...filters,
    ],
    40,
  );
  const counts = countTests(report, exitCode);
  rmSync(folder, { recursive: true, force: true });
  return counts;
}

await step('browsers', browsers);
await (engines.length
  ? skip('servers', 'not part of a run in one engine')
  : step('servers', servers));
for (const script of ['lint', 'format:check', 'check:types'])
  await (quick ? skip(script, 'not part of a quick run') : npmRun(script));
const built = await npmRun('build');
if (quick || !built)
  await skip('check:sizes', built ? 'not part of a quick run' : 'there is no build to measure');
else await npmRun('check:sizes');
await step('tests', () => tests(built));

console.log(`\n${'step'.padEnd(14)}  passed  failed  skipped  seconds`);
for (const { name, seconds, ...counts } of steps) {
  const columns = [counts.passed, counts.failed, counts.skipped, seconds.toFixed(1)];
  const widths = [6, 6, 7, 7];
  console.log(
    [name.padEnd(14), ...columns.map((c, i) => String(c).padStart(widths[i]))].join('  '),
  );
}
const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
  steps.reduce((total, counts) => total + counts[key], 0);
process.exitCode = sum('failed') ? 1 : 0;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
