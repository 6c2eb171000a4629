/**
 * A reader of server-sent events, written from the specification and not with what the elements use:
 * two that agree are better proof than one. For Node tests.
 */
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { onTestFinished, vi } from 'vitest';
import type { Json } from './story-file.ts';

export interface StreamEvent {
  readonly id: string;
  readonly data: string;
}

export class StreamReader {
  readonly events: StreamEvent[] = [];
  comments = 0;
  status: number | undefined;
  headers: IncomingMessage['headers'] = {};
  /** How the connection ended: undefined while it is open. */
  end: 'closed' | 'cut' | undefined;
  #rest = '';
  #id = '';
  #data: string[] = [];
  readonly #request: ClientRequest;

  constructor(url: string, lastEventId = '') {
    this.#id = lastEventId;
    this.#request = request(url, {
      // One connection a reader, as in life.
      agent: false,
      headers: {
        Accept: 'text/event-stream',
        Origin: 'https://reader.example',
        ...(lastEventId && { 'Last-Event-ID': lastEventId }),
      },
    });
    this.#request.on('response', (response) => {
      this.status = response.statusCode;
      this.headers = response.headers;
      response.setEncoding('utf8');
      response.on('data', (text: string) => this.#take(text));
      response.on('end', () => (this.end = 'closed'));
      response.on('error', () => (this.end ??= 'cut'));
    });
    this.#request.on('error', () => (this.end ??= 'cut'));
    this.#request.end();
  }

  /** Where to go on after a break. */
  get lastId(): string {
    return this.#id;
  }

  get deltas(): Json[] {
    return this.events.map(({ data }) => JSON.parse(data) as Json);
  }

  /** Stops taking anything from the line, as a phone in a tunnel does. */
  stall(): void {
    this.#request.socket?.pause();
  }

  /** Waits for a number of events in all. */
  async heard(count: number, timeout = 5_000): Promise<readonly Json[]> {
    await this.until(() => this.events.length >= count, `${count} events`, timeout);
    return this.deltas;
  }

  until(holds: () => boolean, what: string, timeout = 5_000): Promise<void> {
    return vi.waitFor(
      () => {
        if (holds()) return;
        const line = `${this.status ?? 'no'} answer, ${this.end ?? 'open'}`;
        throw new Error(`in vain: ${what}; heard ${this.events.length} events; ${line}`);
      },
      { timeout, interval: 5 },
    );
  }

  close(): void {
    this.#request.destroy();
  }

  #take(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    let id = this.#id;
    for (const line of lines) {
      if (line.startsWith(':')) this.comments++;
      else if (line.startsWith('data:')) this.#data.push(line.slice(5).replace(/^ /, ''));
      else if (line.startsWith('id:')) id = line.slice(3).replace(/^ /, '');
      else if (line === '') {
        this.#id = id;
        if (this.#data.length) this.events.push({ id, data: this.#data.join('\n') });
        this.#data = [];
      }
    }
  }
}

/** Listens for the time of one test. */
export async function listenTo(url: string, lastEventId = ''): Promise<StreamReader> {
  const reader = new StreamReader(url, lastEventId);
  onTestFinished(() => reader.close());
  await reader.until(() => reader.status !== undefined || !!reader.end, 'an answer');
  return reader;
}
