/**
 * What a server sees of a million readers while it fails and when it is back: simulated with the
 * real schedule, second by second. `npm run bench:herd` (or with a number of readers).
 */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const interval = 15_000;
const second = 1_000;
/** The outage begins when the readers have long been strangers to each other. */
const begins = 60 * second;
const lasts = 60 * second;
const ends = begins + lasts + 120 * second;

/** Readers by the tenth of a second in which they act next. */
const slot = 100;

/** A small, fast source of chance that is the same in every run (mulberry32). */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const trouble = {
  'no answer for 60 s': { outage: () => ({ type: 'failure' }) },
  '503 with Retry-After: 30 for 60 s': {
    outage: () => ({ type: 'failure', retryAfter: 30_000 }),
  },
  'every stream dropped at once, then no answer for 60 s': {
    outage: () => ({ type: 'failure' }),
    streaming: true,
  },
};

/** Requests in each second of one story of trouble. */
export function simulate({ startOf, step }, readers, { outage, streaming = false }) {
  const random = dice(20_221_215);
  const requests = new Float64Array(ends / second + 1);
  const agenda = Array.from({ length: ends / slot + 1 }, () => []);
  const schedules = new Array(readers);
  const plan = (reader, now) => {
    const { dueAt } = schedules[reader];
    // Nobody acts twice in one slot.
    if (dueAt !== undefined && dueAt < ends)
      agenda[Math.max(Math.floor(dueAt / slot), Math.floor(now / slot) + 1)]?.push(reader);
  };
  for (let reader = 0; reader < readers; reader++) {
    const arrival = random() * interval;
    schedules[reader] = startOf(arrival, random, interval);
    if (streaming)
      schedules[reader] = step(schedules[reader], { type: 'stream-open' }, arrival, random);
    plan(reader, arrival);
  }
  for (let at = 0; at < agenda.length; at++) {
    const now = at * slot;
    if (streaming && now === begins)
      for (let reader = 0; reader < readers; reader++) {
        schedules[reader] = step(schedules[reader], { type: 'drop' }, now, random);
        plan(reader, now);
      }
    const fails = now >= begins && now < begins + lasts;
    for (const reader of agenda[at]) {
      requests[Math.floor(now / second)] += 1;
      const event = fails ? outage() : { type: 'success' };
      schedules[reader] = step(schedules[reader], event, now, random);
      plan(reader, now);
    }
    agenda[at] = [];
  }
  return requests;
}

/** The most requests in a second, as a multiple of what is steady: during the outage and after it. */
export function peaks(requests, readers) {
  const steady = (readers * second) / interval;
  const most = (from, to) => Math.max(...requests.subarray(from / second, to / second)) / steady;
  return {
    before: most(begins / 2, begins),
    during: most(begins, begins + lasts),
    after: most(begins + lasts, ends - second),
  };
}

export const limits = { during: 1.1, after: 1.2 };

/** The schedule itself, as it is in the source. */
export async function realSchedule() {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await server.ssrLoadModule('/src/feed/schedule.ts');
  } finally {
    await server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const readers = Number(process.argv[2]) || 1_000_000;
  const schedule = await realSchedule();
  console.log(`${readers.toLocaleString('en')} readers, one request in ${interval / second} s`);
  console.log('requests a second at the worst, as a multiple of what is steady\n');
  console.log(`${'trouble'.padEnd(54)}  before  during  after`);
  let over = false;
  for (const [name, story] of Object.entries(trouble)) {
    const { before, during, after } = peaks(simulate(schedule, readers, story), readers);
    over ||= during > limits.during || after > limits.after;
    const figures = [before, during, after].map((figure) => figure.toFixed(3).padStart(6));
    console.log(`${name.padEnd(54)}  ${figures.join('  ')}`);
  }
  console.log(
    `\nat most ${limits.during} during it and ${limits.after} after: ${over ? 'MISSED' : 'kept'}`,
  );
  process.exitCode = over ? 1 : 0;
}
