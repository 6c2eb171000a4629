// `npm run fuzz`: the properties of `test/fuzz`, which `npm test` tries on a thousand inputs each, on a
// hundred thousand. FUZZ_RUNS says another number, FUZZ_SEED where chance begins: that of a failure
// finds it again.
import { run } from '../run-program.mjs';

process.env.FUZZ_RUNS ??= '100000';
process.env.FUZZ_SEED ??= String(Date.now() % 2 ** 31);
console.log(
  `Seed ${process.env.FUZZ_SEED}; once more: FUZZ_SEED=${process.env.FUZZ_SEED} npm run fuzz`,
);

/** Reading in Node, in bulk; elements in the browser that tells of long tasks. */
for (const project of ['node', 'chromium']) {
  const args = ['node_modules/vitest/vitest.mjs', 'run', `--project=${project}`, 'test/fuzz'];
  if ((await run(process.execPath, args, 240)) !== 0) process.exitCode = 1;
}
