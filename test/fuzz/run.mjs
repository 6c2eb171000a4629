// `npm run fuzz`: the properties of `test/fuzz`, which `npm test` tries on a thousand inputs each, on a
// hundred thousand. FUZZ_RUNS says another number. Each processor takes its share of the reading, with a
// seed of its own; FUZZ_SEED, which a failure names, has one of them find it again.
import { availableParallelism } from 'node:os';
import { run } from '../run-program.mjs';

const { FUZZ_RUNS = '100000', FUZZ_SEED } = process.env;
const lanes = FUZZ_SEED ? 1 : availableParallelism();
const first = Number(FUZZ_SEED ?? Date.now() % 2 ** 31);

/** @param {string} project @param {number} runs @param {number} seed */
async function fuzz(project, runs, seed) {
  console.log(`${project}: ${runs} runs from seed ${seed}`);
  Object.assign(process.env, { FUZZ_RUNS: runs, FUZZ_SEED: seed });
  const args = ['node_modules/vitest/vitest.mjs', 'run', `--project=${project}`, 'test/fuzz'];
  if ((await run(process.execPath, args, 240)) !== 0) process.exitCode = 1;
}

// Reading in Node, in bulk; elements in the browser that tells of long tasks, which wants to be alone.
const share = Math.ceil(Number(FUZZ_RUNS) / lanes);
await Promise.all(Array.from({ length: lanes }, (_, lane) => fuzz('node', share, first + lane)));
await fuzz('chromium', Number(FUZZ_RUNS), first);
