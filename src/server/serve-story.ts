import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { posix } from 'node:path';
import type { JsonRecord } from '../story/read.js';
import { readEdition } from './edition.js';
import { Listeners } from './listeners.js';
import { publishTo, type Publisher } from './publish.js';
import { caching, openToAll, Sheet } from './sheet.js';
import { FileWatch, type FileNews } from './watch-file.js';
import { eventOf, Wire } from './wire.js';

/** What can go wrong with a served story. It is served all the same, as it last was. */
export type ServerProblemCode =
  /** The file is not there, or cannot be opened. */
  | 'file'
  /** What is in it is not JSON, or no story. */
  | 'not-a-story'
  /** Some piece of it will not be shown. */
  | 'piece'
  /** A delta could not be published yet. */
  | 'publish';

export interface ServerProblem {
  readonly code: ServerProblemCode;
  readonly message: string;
}

export interface ServeOptions {
  /** Where to serve what: `/story.json`, `/head.json` and `/stream` unless told otherwise. */
  readonly paths?: { readonly story?: string; readonly head?: string; readonly stream?: string };
  /** Seconds between two looks of a reader who polls: 15. `feed.interval` of the file goes before. */
  readonly interval?: number;
  /** Readers on the stream at once: 10,000. */
  readonly readers?: number;
  /** Bytes that may wait for a slow reader of the stream: 1 MB. */
  readonly waiting?: number;
  /** Seconds between two signs of life on the stream: 15. */
  readonly beat?: number;
  /**
   * Publisher locations of nchan; each gets every delta, once and in order. A list is one channel
   * with several doors (nodes over one Redis), tried one after the other.
   */
  readonly publish?: readonly (string | readonly string[])[];
  /** Told once for each problem; without it the console is. */
  readonly onProblem?: (problem: ServerProblem) => void;
}

export interface ServedStory {
  /** Answers a request if it is for this story; for use in a server of your own. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Opens a server for this story alone. Resolves to the address of the story. */
  listen(port?: number, host?: string): Promise<string>;
  /** The address of the story, once it listens. */
  readonly url: string | undefined;
  /** The story as it is served; undefined until there was a file that could be read. */
  readonly story: JsonRecord | undefined;
  readonly sequence: number;
  readonly epoch: string;
  /** How many are on the stream. */
  readonly readers: number;
  /** Stops watching, sends readers of the stream home, closes the server. */
  close(): Promise<void>;
}

/** Milliseconds. Half a file is no problem, if the other half follows. */
const patience = 400;

/**
 * Serves a story from a file, and keeps readers fresh: whenever the file changes, what has changed
 * goes into its head (for those who poll) and onto its stream. For one machine; see the guide to
 * live feeds for many readers.
 */
export function serveStory(file: string, options: ServeOptions = {}): ServedStory {
  const { interval = 15, readers = 10_000, waiting = 1024 * 1024, beat = 15 } = options;
  const paths = { story: '/story.json', head: '/head.json', stream: '/stream', ...options.paths };
  const beside = (path: string): string => posix.relative(posix.dirname(paths.story), path);
  const report = options.onProblem ?? (({ message }) => console.warn(`Standfirst: ${message}`));

  const wire = new Wire({ poll: beside(paths.head), stream: beside(paths.stream), interval });
  const listeners = new Listeners({ readers, waiting, beat });
  let sheets: { story: Sheet; head: Sheet } | undefined;
  let server: Server | undefined;
  let url: string | undefined;
  let closed = false;
  let doubt: NodeJS.Timeout | undefined;

  const publishers = (options.publish ?? []).map((doors): Publisher =>
    publishTo(wire, [doors].flat(), (message) => report({ code: 'publish', message })),
  );
  wire.onDelta((delta) => listeners.send(eventOf(delta)));
  const watch = new FileWatch(file, hear);

  function hear(news: FileNews): void {
    clearTimeout(doubt);
    try {
      if ('error' in news) throw news.error;
      const edition = readEdition(news.text);
      for (const fault of edition.faults) report({ code: 'piece', message: `${file}: ${fault}` });
      wire.take(edition);
      sheets = undefined;
      if (wire.final) listeners.end();
      for (const publisher of publishers) publisher.wake();
    } catch (error) {
      const code = 'error' in news ? 'file' : 'not-a-story';
      const reason = error instanceof Error ? error.message : String(error);
      doubt = setTimeout(() => report({ code, message: `${file}: ${reason}` }), patience).unref();
    }
  }

  function sheetsOfNow(): { story: Sheet; head: Sheet } | undefined {
    const story = wire.story();
    if (!sheets && story)
      sheets = {
        story: new Sheet(story, caching.story),
        head: new Sheet(wire.head(), caching.head),
      };
    return sheets;
  }

  function listen(request: IncomingMessage, response: ServerResponse): void {
    const missed = wire.missedSince(`${request.headers['last-event-id'] ?? ''}`);
    // Who has heard the end is told that there is no more; anybody else hears it first.
    if (wire.final && !missed) response.writeHead(204, openToAll).end();
    else listeners.add(request, response, missed ? eventOf(missed) : '', wire.final);
  }

  function handle(request: IncomingMessage, response: ServerResponse): boolean {
    const [path] = (request.url ?? '').split('?', 1);
    const name = (['story', 'head', 'stream'] as const).find((one) => paths[one] === path);
    if (!name || closed) return false;
    const { method } = request;
    const now = sheetsOfNow();
    if (method === 'OPTIONS') response.writeHead(204, { ...openToAll, ...preflight }).end();
    else if (method !== 'GET' && method !== 'HEAD')
      response.writeHead(405, { ...openToAll, Allow: allowed }).end();
    else if (!now) response.writeHead(503, { ...openToAll, 'Retry-After': 5 }).end();
    else if (name === 'stream') listen(request, response);
    else now[name].answer(request, response).catch(() => response.destroy());
    return true;
  }

  return {
    handle,
    async listen(port = 0, host = '127.0.0.1') {
      const own = createServer((request, response) => {
        if (!handle(request, response)) response.writeHead(404, openToAll).end();
      });
      await new Promise<void>((resolve, reject) => {
        own.once('error', reject);
        own.listen(port, host, resolve);
      });
      server = own;
      const address = own.address();
      const at = typeof address === 'object' && address ? address.port : port;
      const name = host.includes(':') ? `[${host}]` : host;
      return (url = `http://${name}:${at}${paths.story}`);
    },
    get url() {
      return url;
    },
    get story() {
      return wire.story();
    },
    get sequence() {
      return wire.sequence;
    },
    get epoch() {
      return wire.epoch;
    },
    get readers() {
      return listeners.count;
    },
    async close() {
      closed = true;
      clearTimeout(doubt);
      watch.close();
      listeners.end();
      await Promise.all(publishers.map((publisher) => publisher.close()));
      const own = server;
      server = url = undefined;
      if (!own) return;
      await new Promise<void>((resolve) => {
        own.close(() => resolve());
        own.closeAllConnections();
      });
    },
  };
}

const allowed = 'GET, HEAD, OPTIONS';
const preflight = {
  Allow: allowed,
  'Access-Control-Allow-Methods': allowed,
  'Access-Control-Allow-Headers': 'If-None-Match, Last-Event-ID, Cache-Control',
  'Access-Control-Max-Age': '86400',
} as const;
