/**
 * `npm run bench:herd`: a million readers, each with the schedule of the elements, through an outage
 * and other strokes of fate. What a server would get in its worst second, against a steady day.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { table, Verdict } from './workshop.mjs';

const readers = Number(process.env.HERD_READERS ?? 1_000_000);

const built = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    minify: false,
    lib: { entry: fileURLToPath(new URL('herd.ts', import.meta.url)), formats: ['es'] },
  },
});
const [chunk] = Array.isArray(built) ? (built[0]?.output ?? []) : [];
if (chunk?.type !== 'chunk') throw new Error('the simulation was not built');
/** @type {typeof import('./herd.js')} */
const { scenarios, simulate } = await import(
  `data:text/javascript,${encodeURIComponent(chunk.code)}`
);

console.log(`${readers.toLocaleString('en')} readers, one request in 15 s each\n`);
const times = (/** @type {number} */ load) => `${load.toFixed(3)} ×`;
const rows = [['highest second', 'steady', 'during', 'after', 'requests', 'took']];
const verdict = new Verdict();
/** @type {(() => void)[]} */
const limits = [];
for (const scenario of scenarios) {
  const start = performance.now();
  const { before, during, after, requests } = simulate(scenario, readers);
  const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  rows.push([
    scenario.name,
    times(before),
    times(during),
    times(after),
    requests.toLocaleString('en'),
    took,
  ]);
  const most = scenario.limits;
  if (!most) continue;
  limits.push(
    () =>
      verdict.expect(`${scenario.name}: at most ${most.during} during it`, during <= most.during),
    () => verdict.expect(`${scenario.name}: at most ${most.after} after it`, after <= most.after),
  );
}
console.log(`${table(rows)}\n`);
for (const check of limits) check();
verdict.end();
