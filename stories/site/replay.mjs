/**
 * Plays the demo story forward: writes one edition after the other to a file of its own, from which the
 * feed server of the package serves it, as it would serve that of any newsroom.
 */
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runningOrder } from './running-order.mjs';

const told = readFileSync(new URL('../fixtures/soyuz.json', import.meta.url), 'utf8');
/** Its pictures stay where they are. */
const { opening, steps } = runningOrder(
  JSON.parse(told.replaceAll('"pictures/', '"/fixtures/pictures/')),
);

/** Seconds for which the end stands before it all begins anew. */
const intermission = 45;

const paths = {
  story: '/live/soyuz.json',
  head: '/live/soyuz/head.json',
  stream: '/live/soyuz/stream',
};
const desk = '/live/replay';

/** `pace`: seconds from one step to the next. */
export async function startReplay(pace = 10) {
  const { serveStory } = await import('../../dist/npm/server/index.js');
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-replay-'));
  const file = join(folder, 'soyuz.json');
  let story;
  let played = 0;
  let run = 0;
  let paused = false;
  let timer;

  /** In one go, so that nobody ever reads half a story. */
  function save(next, now) {
    story = { ...next, modified: now.toISOString() };
    writeFileSync(`${file}.new`, JSON.stringify(story, null, 2));
    renameSync(`${file}.new`, file);
  }

  function restart() {
    run += 1;
    played = 0;
    paused = false;
    const now = new Date();
    save(opening(now), now);
    wait();
  }

  function wait() {
    clearTimeout(timer);
    const over = played === steps.length;
    if (!paused) timer = setTimeout(over ? restart : next, (over ? intermission : pace) * 1000);
  }

  function next() {
    const now = new Date();
    save(steps[played].play(story, now), now);
    played += 1;
    wait();
  }

  function pause(wanted) {
    paused = wanted;
    wait();
  }

  const deeds = new Map([
    ['restart', restart],
    ['pause', () => pause(true)],
    ['resume', () => pause(false)],
  ]);
  const state = () => ({
    run,
    played,
    steps: steps.length,
    says: steps[played - 1]?.says,
    paused,
    pace,
    intermission,
  });

  /** GET tells where the replay is; POST with `?do=` is what the buttons of the page do. */
  function direct(request, response) {
    const [path, query] = (request.url ?? '').split('?');
    if (path !== desk) return false;
    response.setHeader('Cache-Control', 'no-store');
    const deed = deeds.get(new URLSearchParams(query).get('do'));
    if (request.method === 'POST' && deed) {
      deed();
      response.writeHead(303, { Location: '/' }).end();
    } else {
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.writeHead(request.method === 'POST' ? 400 : 200).end(JSON.stringify(state()));
    }
    return true;
  }

  restart();
  const served = serveStory(file, { paths, interval: 5 });
  return {
    served,
    handle: (request, response) => direct(request, response) || served.handle(request, response),
    close() {
      clearTimeout(timer);
      rmSync(folder, { recursive: true, force: true });
      return served.close();
    },
  };
}
