/** What runs in the page of a contender: measures it from inside, frame by frame. */
import { contender } from 'virtual:contender';
import { story, update } from './updates.mjs';

/** Long tasks, as the browser itself counts them: those over 50 ms. */
const tasks = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration });
}).observe({ type: 'longtask' });

const longestSince = (start) =>
  Math.max(
    0,
    ...tasks
      .filter(({ startTime, duration }) => startTime + duration > start)
      .map(({ duration }) => duration),
  );

const mark = document.createElement('p');
mark.style.cssText = 'position:fixed;inset:auto 0 0 auto;width:2px;height:2px;margin:0';
document.body.append(mark);

/**
 * Resolves when a frame has been painted. Something small changes in it: after a frame with nothing
 * to paint Chromium waits for the beat of a screen, 17 ms that would be counted as work.
 */
const frame = () =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      mark.style.background = mark.style.background === 'red' ? 'blue' : 'red';
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(undefined);
    });
  });

/** When a frame has been painted that has this update. */
async function painted(id) {
  let at = await frame();
  while (!contender.has(id)) at = await frame();
  return at;
}

const rest = (wait) => new Promise((done) => setTimeout(done, wait));

/** Until the oldest update is there, too, and nothing more is to do. */
async function settled() {
  while (!contender.has('u0')) await rest(100);
  await rest(500);
}

let next = 0;
let asHtml = false;

globalThis.stopwatch = {
  async show(count, html) {
    asHtml = html;
    next = count;
    const json = JSON.parse(story(count, html));
    await rest(300);
    await frame();
    const start = performance.now();
    contender.show(json);
    const paint = (await painted(`u${count - 1}`)) - start;
    await settled();
    return { paint, task: longestSince(start) };
  },

  async insert() {
    const one = JSON.parse(JSON.stringify(update(next++, asHtml)));
    await rest(200);
    await frame();
    const start = performance.now();
    contender.insert(one);
    const time = (await painted(one.id)) - start;
    await rest(300);
    return { time, task: longestSince(start) };
  },

  /** By a delta: from when its last byte is there. */
  async follow() {
    const { id } = update(next++, asHtml);
    await rest(200);
    await frame();
    const start = performance.now();
    void contender.follow();
    const end = await painted(id);
    await rest(300);
    const [arrival] = performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.includes('/head.json') && startTime >= start);
    return { time: end - arrival.responseEnd, task: longestSince(start) };
  },
};
