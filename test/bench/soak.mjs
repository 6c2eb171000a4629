/**
 * `npm run soak`: a day of a live blog in a few minutes. 8,640 updates come one by one into a
 * mounted timeline, through its feed; then the element goes, and what is left is counted.
 */
import { launch, serve, standfirst, table, Verdict } from './workshop.mjs';

const arrivals = Number(process.env.SOAK_UPDATES ?? 8_640);
const mounts = Number(process.env.SOAK_MOUNTS ?? 1_000);
/** After so many updates all code is loaded and warm: growth is counted from there. */
const warm = 60;
/** A head holds that many changes, most of them known. */
const memory = 20;
const longest = 8 * 60_000;
const started = performance.now();
const begin = Date.UTC(2026, 0, 1);

/** @param {number} index */
const update = (index) => ({
  id: `u${index}`,
  version: 1,
  time: new Date(begin + index * 10_000).toISOString().replace('.000', ''),
  headline: `Update number ${index}`,
  ...(index % 40 === 0 && { key: true }),
  body: [{ type: 'paragraph', text: `Word from the desk, for the ${index}th time today.` }],
});

let sequence = warm;
const feed = { poll: '/head.json', interval: 3_600, sequence, epoch: 'soak' };
const story = {
  format: 'story/1',
  id: 'soak',
  headline: 'A long day',
  timeZone: 'Europe/Amsterdam',
  status: 'live',
  updates: Array.from({ length: warm }, (_, index) => update(index)),
  feed,
};

const server = await serve({
  '/standfirst.js': standfirst(),
  '/story.json': () => JSON.stringify(story),
  '/head.json': () => {
    const since = ++sequence - memory;
    const updates = Array.from({ length: memory }, (_, index) => update(since + index));
    return JSON.stringify({ format: 'story-delta/1', epoch: 'soak', sequence, since, updates });
  },
});
const browser = await launch();
const page = await browser.newPage();
page.on('pageerror', (error) => console.log(`In the page: ${error}`));
await page.addInitScript(watchPage);
await page.goto(`${server.origin}/`);
const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable');

/** What the page holds once it has been tidied up. */
async function count() {
  // Twice: what a finalizer lets go of is only garbage the next time.
  for (let time = 0; time < 2; time++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  const elements = await page.evaluate(() => {
    const root = document.querySelector('live-timeline')?.shadowRoot;
    return root?.querySelectorAll('*').length ?? 0;
  });
  return { heap: usedSize, nodes, listeners: jsEventListeners, elements };
}

await page.addScriptTag({ type: 'module', url: '/standfirst.js' });
await page.waitForFunction(() => customElements.get('live-timeline'));
await page.evaluate(async () => {
  const element = document.createElement('live-timeline');
  Object.assign(element, { story: await (await fetch('/story.json')).json() });
  document.body.append(element);
  await new Promise((done) => setTimeout(done, 1_000));
});

const rows = [['updates', 'heap', 'an update', 'DOM nodes', 'elements', 'listeners', 'ms each']];
const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
let at = performance.now();
let done = 0;
/** @type {Awaited<ReturnType<typeof count>>[]} */
const counts = [];
async function take(/** @type {number} */ many) {
  await page.evaluate(async (times) => {
    const element = /** @type {any} */ (document.querySelector('live-timeline'));
    for (let time = 0; time < times; time++) {
      await element.reload();
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    }
  }, many);
  done += many;
  const each = (performance.now() - at) / many;
  const now = await count();
  counts.push(now);
  const first = counts[0] ?? now;
  rows.push([
    String(done + warm),
    megabytes(now.heap),
    counts.length > 1 ? `${((now.heap - first.heap) / (done - warm)).toFixed(0)} bytes` : '',
    String(now.nodes),
    String(now.elements),
    String(now.listeners),
    each.toFixed(1),
  ]);
  console.log(table([rows[0] ?? [], rows.at(-1) ?? []]));
  at = performance.now();
}

await take(warm);
while (done < arrivals && performance.now() - started < longest)
  await take(Math.min(540, arrivals - done));

const shown = await page.evaluate(
  () => document.querySelector('live-timeline')?.story?.updates?.length,
);
const told = sequence;
await page.evaluate(() => document.querySelector('live-timeline')?.remove());
await page.waitForTimeout(2_000);
const left = await page.evaluate(() => /** @type {any} */ (window).left());
const after = await count();

/** Mounts and unmounts the same story. */
async function mount(/** @type {number} */ times) {
  await page.evaluate(async (many) => {
    const json = await (await fetch('/story.json')).json();
    for (let time = 0; time < many; time++) {
      const element = document.createElement('live-timeline');
      Object.assign(element, { story: json });
      document.body.append(element);
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
      element.remove();
    }
    await new Promise((next) => setTimeout(next, 1_000));
  }, times);
  return count();
}
const before = await mount(100);
const mounted = await mount(mounts);
const leftMounted = await page.evaluate(() => /** @type {any} */ (window).left());
await browser.close();
server.close();

console.log(`\n${table(rows)}\n`);
const [first, last] = [counts[0], counts.at(-1)];
if (!first || !last) throw new Error('nothing was measured');
console.log(
  `after removal: heap ${megabytes(after.heap)}, ${after.nodes} DOM nodes; ` +
    `in all ${((performance.now() - started) / 1000).toFixed(0)} s\n`,
);
const verdict = new Verdict();
const growth = last.heap - first.heap;
const leak = mounted.heap - before.heap;
verdict.expect(
  `all ${told} updates have come (${shown}), ${arrivals} of them one by one (${done})`,
  shown === told && done === arrivals,
);
verdict.expect(`heap grew by at most 5 MB (${megabytes(growth)})`, growth <= 5e6);
verdict.expect(`DOM nodes are bounded (${last.nodes})`, last.nodes <= 60_000);
verdict.expect(`0 timers left after removal (${left.timers})`, left.timers === 0);
verdict.expect(`0 requests left after removal (${left.requests})`, left.requests === 0);
verdict.expect(
  `${mounts} mounts and unmounts leak at most 100 KB (${(leak / 1e3).toFixed(0)} KB)`,
  leak <= 100_000,
);
verdict.expect(
  `nothing is left of them (${leftMounted.timers} timers, ${leftMounted.requests} requests)`,
  leftMounted.timers === 0 && leftMounted.requests === 0,
);
verdict.end();

/** In the page, before anything else: who has a timer, or a request? */
function watchPage() {
  const timers = new Set();
  let requests = 0;
  const {
    setTimeout: later,
    clearTimeout: never,
    setInterval: often,
    clearInterval: stop,
  } = window;
  const { fetch } = window;
  Object.assign(window, {
    setTimeout(
      /** @type {TimerHandler} */ task,
      /** @type {number} */ wait,
      /** @type {any[]} */ ...rest
    ) {
      const id = later(() => {
        timers.delete(id);
        if (typeof task === 'function') task(...rest);
      }, wait);
      timers.add(id);
      return id;
    },
    clearTimeout(/** @type {number} */ id) {
      timers.delete(id);
      never(id);
    },
    setInterval(/** @type {TimerHandler} */ task, /** @type {number} */ wait) {
      const id = often(task, wait);
      timers.add(id);
      return id;
    },
    clearInterval(/** @type {number} */ id) {
      timers.delete(id);
      stop(id);
    },
    async fetch(/** @type {Parameters<typeof fetch>} */ ...given) {
      requests += 1;
      try {
        const response = await fetch(...given);
        return response;
      } finally {
        requests -= 1;
      }
    },
    left: () => ({ timers: timers.size, requests }),
  });
}
