import { setTimeout as pause } from 'node:timers/promises';
import { isRecord } from '../story/read.js';

/** Milliseconds for one request to a node that is next door. */
const longest = 5_000;
/** A node that has died may have sent something just before. */
const onItsWay = 150;

/** `failed`: not taken, or nobody can say; the same message is to be posted again. */
export type Posted = 'taken' | 'failed' | 'too-large';

interface Told {
  readonly lastId: string;
  readonly messages: number;
}

/**
 * A channel of nchan, with one door or several (nodes over one Redis). Sees to it that a message is
 * in it once: where a node died before it answered, the channel itself says whether it has it.
 */
export class NchanChannel {
  /** The one that answered last comes first. */
  #doors: readonly string[];
  readonly #closing = new AbortController();
  /** The id of the last message that is known to be in the channel; empty if there is none. */
  #lastId: string | undefined;
  /** A message of which nobody knows whether it was taken. */
  #doubtful: string | undefined;
  #emptied = false;

  constructor(doors: readonly string[]) {
    this.#doors = doors;
  }

  /** Posts a message; as the `first` one it takes the place of all that were there. */
  async post(message: unknown, first = false): Promise<Posted> {
    this.#lastId ??= (await this.#look())?.lastId;
    if (this.#lastId === undefined) return 'failed';
    const body = JSON.stringify(message);
    for (const door of this.#doors) {
      if (this.#doubtful !== undefined) {
        const there = await this.#isThere(this.#doubtful === body);
        if (there !== false) return there ? 'taken' : 'failed';
      }
      const answer = await this.#ask(door, body, first);
      if (answer === 413) return 'too-large';
      if (typeof answer === 'number') continue;
      this.#emptied = answer.messages === 1 && !first && this.#lastId !== '';
      this.#lastId = answer.lastId;
      return 'taken';
    }
    return 'failed';
  }

  /** Whether nothing has ever been posted there, as far as anybody remembers. */
  async isEmpty(): Promise<boolean> {
    return (await this.#look())?.lastId === '';
  }

  /** Whether messages that were posted are gone, as after the restart of a node or of Redis. */
  async hasForgotten(): Promise<boolean> {
    if (this.#doubtful !== undefined) return false;
    const now = (await this.#look()) ?? { lastId: this.#lastId };
    const forgotten = this.#emptied || now.lastId !== this.#lastId;
    this.#emptied = false;
    this.#lastId = now.lastId;
    return forgotten;
  }

  close(): void {
    this.#closing.abort();
  }

  /** Whether the message in doubt is in the channel, and is the one at hand; undefined if nobody knows. */
  async #isThere(atHand: boolean): Promise<boolean | undefined> {
    await pause(onItsWay, undefined, { ref: false });
    const now = await this.#look();
    if (!now) return undefined;
    this.#doubtful = undefined;
    const there = now.lastId !== '' && now.lastId !== this.#lastId;
    this.#lastId = now.lastId;
    return there && atHand;
  }

  async #look(): Promise<Told | undefined> {
    for (const door of this.#doors) {
      const answer = await this.#ask(door);
      if (answer === 404) return { lastId: '', messages: 0 };
      if (typeof answer !== 'number') return answer;
    }
    return undefined;
  }

  /** Asks a door; the answer is what the channel says of itself, or a status (0: there was none). */
  async #ask(door: string, body?: string, first = false): Promise<Told | number> {
    let status = 0;
    try {
      const response = await fetch(first ? `${door}?first=1` : door, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { Accept: 'text/json', 'Content-Type': 'application/json' },
        body: body ?? null,
        signal: AbortSignal.any([this.#closing.signal, AbortSignal.timeout(longest)]),
      });
      ({ status } = response);
      const text = await response.text();
      if (response.ok) {
        const told: unknown = JSON.parse(text);
        if (!isRecord(told)) throw new TypeError('not what nchan says');
        this.#doors = [door, ...this.#doors.filter((other) => other !== door)];
        const messages = Number(told.messages);
        // A channel that somebody waits at, but to which nothing was posted, gives a number as well.
        return { lastId: messages ? String(told.last_message_id) : '', messages };
      }
    } catch (error) {
      // Nothing has left this machine if nobody took the call.
      if (isUnanswered(error)) return 0;
    }
    // A node that fails may have handed the message on to Redis before.
    const refused = status >= 400 && status < 500;
    if (body !== undefined && !refused) this.#doubtful = body;
    return status;
  }
}

function isUnanswered(error: unknown): boolean {
  const { cause } = error instanceof Error ? error : { cause: undefined };
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
}
