import { Readable } from 'node:stream';
import type { Exchange } from './server.ts';

const json = { 'Content-Type': 'application/json' };
const wellFormed = JSON.stringify({
  format: 'story/1',
  headline: 'A story that does not arrive whole',
  standfirst: 'Its end is missing.',
});
const half = wellFormed.slice(0, wellFormed.length / 2);

/** A little over 6 MB, in chunks: one object with a very long list of key points. */
function* huge(): Generator<string> {
  const point = JSON.stringify(
    'A key point that says again what the one before it said. '.repeat(18),
  );
  yield '{"format":"story/1","headline":"Huge","keyPoints":[';
  for (let size = 0; size < 6.1 * 1024 * 1024; size += point.length + 1) yield `${point},`;
  yield '"The last one"]}';
}

function status(code: number) {
  return ({ response, url }: Exchange): void => {
    const retryAfter = url.searchParams.get('retry-after');
    if (retryAfter !== null) response.setHeader('Retry-After', retryAfter);
    response.writeHead(code, { 'Content-Type': 'text/plain' }).end(`Status ${code}`);
  };
}

function slow({ response, url, serve }: Exchange): void {
  const later = setTimeout(
    () => serve(url.searchParams.get('to') ?? '/'),
    Number(url.searchParams.get('ms') ?? 1000),
  );
  response.once('close', () => clearTimeout(later));
}

/** What goes wrong between a page and its story, by the name below `/faults/`. */
export const faults = new Map<string, (exchange: Exchange) => void>([
  ...[400, 401, 403, 404, 410, 429, 500, 502, 503].map(
    (code) => [String(code), status(code)] as const,
  ),
  /** Answers well; there to be counted. */
  ['count', ({ response }) => response.writeHead(200, json).end(wellFormed)],
  ['cut', ({ response }) => response.writeHead(200, json).end(half)],
  [
    'html',
    ({ response }) => {
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end('<!doctype html><title>Sign in</title><p>Please sign in to this network.</p>');
    },
  ],
  ['huge', ({ response }) => Readable.from(huge()).pipe(response.writeHead(200, json))],
  [
    'huge-declared',
    ({ response }) => {
      const body = [...huge()].join('');
      response.writeHead(200, { ...json, 'Content-Length': body.length }).end(body);
    },
  ],
  [
    'redirect',
    ({ response, url }) =>
      response.writeHead(302, { Location: url.searchParams.get('to') ?? '/' }).end(),
  ],
  ['reset', ({ request }) => request.socket.resetAndDestroy()],
  ['silent', () => undefined],
  ['slow', slow],
  [
    'stall',
    ({ response }) =>
      response.writeHead(200, { ...json, 'Content-Length': wellFormed.length }).write(half),
  ],
]);
