// `npm test`: every check there is, one after the other, and one line of counts at the end.
//   npm test -- --engine=firefox      only that engine's tests
//   npm test -- timeline              only the test files whose path contains the word
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { sum } from './count.mjs';
import { ensureEngines, ensureLibraries, ensureServers } from './engines/install.mjs';
import { engineNames, findEngines } from './engines/installed.mjs';
import { runProject } from './project-run.mjs';
import { run } from './run-program.mjs';

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

/** What only some tests need: elsewhere than in CI they can do without.
 * @param {readonly string[]} missing @param {string} what */
function helpful(missing, what) {
  if (missing.length && !inCI)
    console.log(`!!! NOT TESTED on this machine: ${what} ${missing.join(' and ')} !!!`);
  return {
    passed: missing.length ? 0 : 1,
    failed: inCI ? missing.length : 0,
    skipped: inCI ? 0 : missing.length,
  };
}

/** What failed in each project, told once more at the end. @type {string[]} */
const failures = [];

/** @param {string} project */
const testsOf = (project) =>
  step(project, async () => {
    const { failures: ours, files: _, ...counts } = await runProject(project, filters);
    failures.push(...ours.map((failure) => `${project}  ${failure}`));
    return counts;
  });

/** One after the other; whoever comes while others are at it takes the next. @param {string[]} queue */
async function takeFrom(queue) {
  for (let next = queue.shift(); next; next = queue.shift()) await testsOf(next);
}

await step('browsers', browsers);
await step('libraries', async () => helpful(ensureLibraries(), 'pages with'));
await (engines.length
  ? skip('servers', 'not part of a run in one engine')
  : step('servers', async () => helpful(ensureServers(), 'many readers, over')));
for (const script of ['lint', 'format:check', 'check:types'])
  await (quick ? skip(script, 'not part of a quick run') : npmRun(script));
const built = await npmRun('build');
if (quick || !built)
  await skip('check:sizes', built ? 'not part of a quick run' : 'there is no build to measure');
else await npmRun('check:sizes');

if (engines.length) await takeFrom(engines);
else {
  const found = findEngines();
  // The longest first, so that both lanes end at about the same time.
  const queue = [
    ...['webkit', 'firefox', 'chromium'].filter((name) => found[name]),
    // Without a build the packed files are missing or old, and what is said of them means nothing.
    ...(built ? ['node'] : []),
    ...(found.chromium ? ['stories', 'visual'] : []),
  ];
  // Two browsers wait more than they work, and three are too much; where there is one processor, so
  // is the second.
  const lanes = Math.min(2, availableParallelism());
  await Promise.all(Array.from({ length: lanes }, () => takeFrom(queue)));
}

if (failures.length) console.log(`\n${failures.join('\n')}`);
console.log(`\n${'step'.padEnd(14)}  passed  failed  skipped  seconds`);
for (const { name, seconds, ...counts } of steps) {
  const columns = [counts.passed, counts.failed, counts.skipped, seconds.toFixed(1)];
  const widths = [6, 6, 7, 7];
  console.log(
    [name.padEnd(14), ...columns.map((c, i) => String(c).padStart(widths[i]))].join('  '),
  );
}
const total = sum(steps);
process.exitCode = total.failed ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
