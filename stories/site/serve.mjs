/**
 * Serves the demonstration page: `/` from stories/site, with the embed builder at `/builder` and the
 * torture page at `/torture`, `/dist/`
 * from dist, `/fixtures/` from stories/fixtures, `/live/` from the replay, and `/modules/` for what a
 * page of ours takes from the npm build that has a dependency. PORT asks for a port; where it is taken the next free one
 * is used. PACE is how many seconds the replay waits between two steps.
 */
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { startReplay } from './replay.mjs';
import { answerTorture } from './torture/serve.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const options = {
  dev: true, // look at the disk each time: a rebuilt file is a new file
  setHeaders: (response) => {
    response.setHeader('Cache-Control', 'no-cache');
    // The frame of an isolated element is a stranger here.
    response.setHeader('Access-Control-Allow-Origin', '*');
  },
};
/** Longest prefix first. */
const places = [
  ['/dist/', sirv(folder('../../dist'), options)],
  ['/modules/dompurify/', sirv(folder('../../node_modules/dompurify/dist'), options)],
  ['/fixtures/', sirv(folder('../fixtures'), options)],
  ['/', sirv(folder('.'), options)],
];

const replay = await startReplay(Number(process.env.PACE) || 10).catch((error) => {
  console.warn(`No replay, as the package is not built: run \`npm run build\`. ${error.message}`);
});

function answer(request, response) {
  const url = request.url ?? '/';
  if (replay?.handle(request, response)) return;
  if (answerTorture(request, response, folder('../../dist/custom-elements.json'))) return;
  if (url.startsWith('/live/soyuz.json')) {
    response.writeHead(302, { Location: '/fixtures/soyuz.json' }).end();
    return;
  }
  const [prefix, files] = places.find(([start]) => url.startsWith(start)) ?? places.at(-1);
  request.url = url.slice(prefix.length - 1);
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(`Nothing at ${url}\n`);
  });
}

const wanted = Number(process.env.PORT) || 4400;
const server = createServer(answer);
let port = wanted;

server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || port >= wanted + 20) {
    console.error(`Standfirst demo: ${error.message}`);
    process.exit(1);
  }
  port += 1;
  server.listen(port);
});
server.on('listening', () => {
  if (!existsSync(folder('../../dist/embed.js')))
    console.warn(
      'dist/embed.js is not there yet: run `npm run build`. Until then the page shows its fallbacks.',
    );
  console.log(
    `Standfirst demo: http://localhost:${port}/ (embed builder: http://localhost:${port}/builder, torture page: http://localhost:${port}/torture)`,
  );
});
server.listen(port);

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await replay?.close();
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
