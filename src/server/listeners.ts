import type { IncomingMessage, ServerResponse } from 'node:http';
import { openToAll } from './sheet.js';

export interface ListenerLimits {
  /** How many may listen at once. */
  readonly readers: number;
  /** Bytes that may wait for one of them; who is slower than that has to come back. */
  readonly waiting: number;
  /** Seconds between two signs of life. */
  readonly beat: number;
}

/** Everybody who listens to the stream. */
export class Listeners {
  readonly #limits: ListenerLimits;
  readonly #all = new Set<ServerResponse>();
  #beat: NodeJS.Timeout | undefined;

  constructor(limits: ListenerLimits) {
    this.#limits = limits;
  }

  get count(): number {
    return this.#all.size;
  }

  /** Lets somebody listen, from what they have missed on; `last` where nothing will follow. */
  add(request: IncomingMessage, response: ServerResponse, missed: string, last: boolean): void {
    if (this.count >= this.#limits.readers) {
      // Spread, so that those who were turned away do not come back as one.
      const seconds = 10 + Math.round(Math.random() * 20);
      response.writeHead(503, { ...openToAll, 'Retry-After': seconds }).end();
      return;
    }
    response.writeHead(200, {
      ...openToAll,
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    });
    if (last || request.method === 'HEAD') {
      response.end(request.method === 'HEAD' ? undefined : missed);
      return;
    }
    request.socket.setTimeout(0);
    request.socket.setKeepAlive(true, 60_000);
    this.#all.add(response);
    response.once('close', () => this.#leave(response));
    response.on('error', () => this.#leave(response));
    // Something at once, so that proxies and readers know that the line is open.
    this.#write(response, missed || ': open\n\n');
    this.#beat ??= setInterval(() => this.send(': beat\n\n'), this.#limits.beat * 1000).unref();
  }

  send(text: string): void {
    for (const response of this.#all) this.#write(response, text);
  }

  /** Sends everybody home. */
  end(): void {
    for (const response of this.#all) {
      this.#leave(response);
      response.end();
    }
  }

  /** What waits is measured before, so that one long message is not everybody's end. */
  #write(response: ServerResponse, text: string): void {
    if (response.writableLength <= this.#limits.waiting) {
      response.write(text);
      return;
    }
    this.#leave(response);
    response.destroy();
  }

  #leave(response: ServerResponse): void {
    this.#all.delete(response);
    if (this.#all.size) return;
    clearInterval(this.#beat);
    this.#beat = undefined;
  }
}
