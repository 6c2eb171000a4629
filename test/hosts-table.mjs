// `npm run test:hosts`: runs the tests of host pages in each engine, and prints what they have found as a
// table: every element on every page. The same tests as in `npm test`; nothing is tried here alone.
//   npm run test:hosts -- --engine=firefox
import { ensureEngines } from './engines/install.mjs';
import { engineNames, findEngines } from './engines/installed.mjs';
import { failuresText, tableOf } from './host-table-text.mjs';
import { runProject } from './project-run.mjs';

const chosen = process.argv.slice(2).flatMap((arg) => arg.match(/^--engine=(.+)/)?.[1] ?? []);
const wanted = engineNames.filter((name) => !chosen.length || chosen.includes(name));
ensureEngines(wanted);
const found = findEngines();
const missing = wanted.filter((name) => !found[name]);
for (const name of missing) console.log(`!!! NOT TESTED on this machine: ${name} !!!`);

/** @type {import('./host-table-text.mjs').Run[]} */
const runs = [];
for (const engine of wanted.filter((name) => found[name])) {
  const { files, failed, failures } = await runProject(engine, ['test/hosts/']);
  runs.push({ engine, files, failed, failures });
}
console.log(`\n${tableOf(runs)}`);
console.log(failuresText(runs));
const bad =
  runs.some(({ failed }) => failed) ||
  !runs.length ||
  (process.env.CI === 'true' && missing.length);
process.exitCode = bad ? 1 : 0;
