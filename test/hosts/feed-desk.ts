import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { freePort } from '../engines/free-port.ts';

/** How a desk answers one request. JSON gets an ETag, and 304 where that is known. */
export interface DeskAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or text as it is. */
  readonly body?: unknown;
  /** `cut`: half of it, then nothing. `hang`: no answer at all. `reset`: the line is cut. */
  readonly fault?: 'cut' | 'hang' | 'reset';
  /** Lets no other origin read it. */
  readonly closed?: boolean;
  /** A stream that begins with these events and stays open. */
  readonly stream?: string;
}

export interface DeskRequest {
  readonly path: string;
  readonly at: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export type DeskOrder =
  /** From now on a path is answered so. */
  | { readonly set: Readonly<Record<string, DeskAnswer>> }
  /** Before that, so: each once. */
  | { readonly queue: Readonly<Record<string, readonly DeskAnswer[]>> }
  /** Sent to every open stream. */
  | { readonly push: string }
  /** Cuts every open stream; `stop` the whole server, until `start`. */
  | { readonly now: 'drop' | 'stop' | 'start' | 'close' };

/** A server of its own for one test, which does as it is told and writes down who asked. */
class FeedDesk {
  readonly requests: DeskRequest[] = [];
  readonly #standing = new Map<string, DeskAnswer>();
  readonly #queue = new Map<string, DeskAnswer[]>();
  readonly #streams = new Set<ServerResponse>();
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;

  async start(): Promise<number> {
    const server = createServer((request, response) => this.answer(request, response));
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    this.#port ||= await freePort();
    server.listen(this.#port, '127.0.0.1').unref();
    await once(server, 'listening');
    this.#server = server;
    return this.#port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    for (const socket of this.#sockets) socket.destroy();
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  async obey(order: DeskOrder): Promise<void> {
    if ('set' in order)
      for (const [path, answer] of Object.entries(order.set)) this.#standing.set(path, answer);
    else if ('queue' in order)
      for (const [path, answers] of Object.entries(order.queue))
        this.#queue.set(path, [...(this.#queue.get(path) ?? []), ...answers]);
    else if ('push' in order) for (const stream of this.#streams) stream.write(order.push);
    else if (order.now === 'drop') for (const stream of this.#streams) stream.destroy();
    else if (order.now === 'start') await this.start();
    else await this.stop();
  }

  answer(request: IncomingMessage, response: ServerResponse, path = request.url ?? '/'): void {
    const name = path.replace(/^\/|\?.*$/g, '');
    const open = (answer?: DeskAnswer): boolean => {
      if (answer?.closed) return false;
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Expose-Headers', 'Retry-After, Date, ETag');
      return true;
    };
    if (request.method === 'OPTIONS') {
      if (open()) response.setHeader('Access-Control-Allow-Headers', '*, Last-Event-ID');
      response.writeHead(204).end();
      return;
    }
    this.requests.push({ path: name, at: Date.now(), headers: request.headers });
    const answer = this.#queue.get(name)?.shift() ?? this.#standing.get(name) ?? { status: 404 };
    open(answer);
    this.#send(answer, request, response);
  }

  #send(answer: DeskAnswer, request: IncomingMessage, response: ServerResponse): void {
    const { status = 200, headers = {}, body, fault, stream } = answer;
    if (fault === 'hang') return;
    if (fault === 'reset') {
      request.socket.destroy();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    if (stream !== undefined) {
      response.writeHead(status, { 'Content-Type': 'text/event-stream', ...headers });
      response.flushHeaders();
      response.write(stream);
      this.#streams.add(response);
      response.once('close', () => this.#streams.delete(response));
      return;
    }
    const words = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
    const etag = `"${createHash('sha1').update(words).digest('hex').slice(0, 12)}"`;
    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304, { ETag: etag }).end();
      return;
    }
    const length = Buffer.byteLength(words);
    const type = typeof body === 'string' ? 'text/html' : 'application/json';
    response.setHeader('Content-Type', type);
    if (status === 200) response.setHeader('ETag', etag);
    if (status !== 204) response.setHeader('Content-Length', length);
    response.writeHead(status, { ...headers });
    if (fault !== 'cut') response.end(words);
    else response.write(words.slice(0, words.length / 2), () => request.socket.destroy());
  }
}

const desks = new Map<string, FeedDesk>();

/**
 * `/feed-desk/<key>`: POST an order, GET what was asked. The desk itself listens on a port of its
 * own, and below `/feed-desk/<key>/` it is of the page's own origin.
 */
export async function feedDesks(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const [key = '', path] = url.pathname.replace('/feed-desk/', '').split('/', 2);
  let desk = desks.get(key);
  let port: number | undefined;
  if (!desk) {
    desks.set(key, (desk = new FeedDesk()));
    port = await desk.start();
  }
  if (path !== undefined) return desk.answer(request, response, path);
  if (request.method === 'POST') {
    const order = JSON.parse(await text(request)) as DeskOrder;
    await desk.obey(order);
    if ('now' in order && order.now === 'close') desks.delete(key);
  }
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ port, requests: desk.requests }));
}
