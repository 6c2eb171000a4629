/**
 * `npm run bench`: the same updates in the same page, shown by others and by us, and what that takes
 * until it is painted. Each measurement has a fresh page; figures are medians.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launch, median, serve, standfirst, table, Verdict } from './workshop.mjs';
import { update } from './updates.mjs';

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
/** Inserts in each page, after a first one that is not counted. */
const inserts = 3;
const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

if (!existsSync(here('node_modules'))) {
  console.log('Installing what we measure ourselves against, in test/bench …');
  // What they run on being installed checks for an older Node.
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: here('.'), stdio: 'inherit' });
}

const timelinejs = 'node_modules/@knight-lab/timelinejs/dist/';
const read = (/** @type {string} */ path) => readFileSync(here(path));

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} file
 * @property {readonly number[]} sizes
 * @property {boolean} [delta] Whether it knows deltas.
 * @property {() => string | Buffer} [script] What its page has beside the stopwatch.
 * @property {() => string | Buffer} [style]
 */
/** @type {readonly Contender[]} */
const contenders = [
  { name: 'finished markup, innerHTML', file: 'markup', sizes: [100, 10_000] },
  { name: 'FT x-live-blog 8.2.5, Preact', file: 'x-live-blog', sizes: [100, 10_000] },
  {
    name: 'Knight Lab TimelineJS 3.9.11',
    file: 'timelinejs',
    sizes: [100, 1_000],
    script: () => read(`${timelinejs}js/timeline.js`),
    style: () => read(`${timelinejs}css/timeline.css`),
  },
  {
    name: 'Standfirst',
    file: 'standfirst',
    sizes: [100, 10_000],
    delta: true,
    script: standfirst,
  },
].filter(({ file }) => (process.env.BENCH_ONLY ?? file).includes(file));

/** A contender and the stopwatch, in one file. @param {string} file */
async function pageOf(file) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: here('.'),
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { '@financial-times/x-engine': here('contenders/x-engine.mjs') } },
    plugins: [
      {
        name: 'contender',
        enforce: 'pre',
        resolveId: (id) => (id === 'virtual:contender' ? here(`contenders/${file}.mjs`) : null),
      },
    ],
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: here('stopwatch.mjs'), formats: ['es'] },
    },
  });
  const output = Array.isArray(built) ? (built[0]?.output ?? []) : [];
  return output.map((one) => (one.type === 'chunk' ? one.code : '')).join('');
}

/** @typedef {{ paint: number, insert: number, delta: number, load: number, later: number }} Figures */

/** @param {Contender} contender @param {number} count @param {boolean} html */
async function measure({ file, delta, script, style }, count, html) {
  let sequence = 0;
  const server = await serve({
    '/page.js': await pageOf(file),
    '/contender.js': script?.() ?? '',
    '/contender.css': style?.() ?? '',
    '/locale/en.json': read(`${timelinejs}js/locale/en.json`),
    '/head.json': () => {
      const updates = [update(upcoming, html)];
      sequence += 1;
      return JSON.stringify({ format: 'story-delta/1', epoch: 'bench', sequence, updates });
    },
  });
  let upcoming = 0;
  const browser = await launch();
  /** @type {{ [K in keyof Figures]: number[] }} */
  const all = { paint: [], insert: [], delta: [], load: [], later: [] };
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.log(`In the page of ${file}: ${error}`));
    await page.goto(`${server.origin}/`);
    await page.addStyleTag({ url: '/contender.css' });
    await page.addScriptTag({ type: delta ? 'module' : '', url: '/contender.js' });
    await page.addScriptTag({ type: 'module', url: '/page.js' });
    await page.waitForFunction('globalThis.stopwatch');
    sequence = 0;
    upcoming = count;
    const shown = await page.evaluate(`stopwatch.show(${count}, ${html})`);
    all.paint.push(shown.paint);
    all.load.push(shown.task);
    let task = 0;
    for (const way of /** @type {const} */ (['insert', 'delta'])) {
      if (way === 'delta' && !delta) continue;
      for (let time = 0; time <= inserts; time++) {
        const done = await page.evaluate(`stopwatch.${way === 'delta' ? 'follow' : 'insert'}()`);
        upcoming += 1;
        task = Math.max(task, done.task);
        if (time) all[way].push(done.time);
      }
    }
    all.later.push(task);
    await page.close();
  }
  await browser.close();
  server.close();
  /** @type {Figures} */
  const figures = {
    paint: median(all.paint),
    insert: median(all.insert),
    delta: median(all.delta),
    load: median(all.load),
    later: median(all.later),
  };
  return figures;
}

const ms = (/** @type {number} */ time) =>
  Number.isNaN(time) ? '' : `${time.toFixed(time < 100 ? 1 : 0)} ms`;
const long = (/** @type {number} */ time) => (time ? ms(time) : '≤ 50 ms');

const verdict = new Verdict();
/** @type {(() => void)[]} */
const limits = [];
const limit = (/** @type {string} */ what, /** @type {number} */ is, /** @type {number} */ most) =>
  limits.push(() => verdict.expect(`${what}: ${is.toFixed(2)}, at most ${most}`, is <= most));
const least = (/** @type {string} */ what, /** @type {number} */ is, /** @type {number} */ few) =>
  limits.push(() => verdict.expect(`${what}: ${is.toFixed(0)}, at least ${few}`, is >= few));

const head = ['', 'updates', 'first paint', 'insert', 'by delta', 'longest task', 'at an insert'];
for (const html of [false, true]) {
  const rows = [head];
  /** @type {Record<string, Figures>} */
  const found = {};
  for (const contender of contenders)
    for (const count of contender.sizes) {
      const figures = await measure(contender, count, html);
      found[`${contender.file} ${count}`] = figures;
      const { paint, insert, delta, load, later } = figures;
      rows.push([
        contender.name,
        count.toLocaleString('en'),
        ms(paint),
        ms(insert),
        ms(delta),
        long(load),
        long(later),
      ]);
      console.error(rows.at(-1)?.join('  '));
    }
  const bodies = html ? 'HTML bodies' : 'plain bodies';
  console.log(`\n${bodies}, medians of ${rounds}\n\n${table(rows)}\n`);
  const { 'standfirst 100': few, 'standfirst 10000': many, 'x-live-blog 10000': peer } = found;
  if (!few || !many) continue;
  limit(`${bodies}: first paint at 10,000, times that at 100`, many.paint / few.paint, 1.5);
  limit(`${bodies}: insert at 10,000, times that at 100`, many.insert / few.insert, 1.5);
  limit(`${bodies}: insert by delta at 10,000, times that at 100`, many.delta / few.delta, 1.5);
  limit(`${bodies}: longest task`, Math.max(many.load, many.later, few.load, few.later), 50);
  if (!peer) continue;
  least(
    `${bodies}: first paint at 10,000, times faster than x-live-blog`,
    peer.paint / many.paint,
    60,
  );
  least(`${bodies}: insert, times faster than x-live-blog`, peer.insert / many.insert, 60);
  least(`${bodies}: insert by delta, times faster than x-live-blog`, peer.insert / many.delta, 60);
}
console.log('TimelineJS is measured at 1,000: at 10,000 it does not come back.\n');
for (const check of limits) check();
verdict.end();
