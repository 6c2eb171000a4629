import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { readJson } from './fetch-json.js';
import type { Freshness } from './freshness.js';
import { pace } from './pace.js';
import type { FeedEvent } from './schedule.js';
import { SourceError } from './source-error.js';

/** Characters of one event. */
const largest = 5 * 1024 * 1024;

/** How often in a row a stream has come to nothing, by URL: then this page polls instead. */
const strikes = new Map<string, number>();
const out = 2;
/** The server's name for the last event that was taken in. */
const lastIds = new WeakMap<Freshness, string>();

/** Gives every stream another chance, as a new page would. */
export const forgetStrikes = (): void => strikes.clear();

/**
 * Follows server-sent events until they end; half an event is not told. Undefined if nothing comes
 * through and it is better to poll. Not `EventSource`: that gives up for ever at the first 503.
 */
export async function follow(
  url: string,
  request: AbortController,
  keeper: Freshness,
): Promise<FeedEvent | undefined> {
  if ((strikes.get(url) ?? 0) >= out && keeper.polls) return undefined;
  const { signal } = request;
  const line = new AbortController();
  const hangUp = (): void => line.abort();
  signal.addEventListener('abort', hangUp);
  let silent = false;
  let clock: ReturnType<typeof setTimeout> | undefined;
  const listen = (): void => {
    signal.throwIfAborted();
    clearTimeout(clock);
    clock = pace.later(() => {
      silent = true;
      hangUp();
    }, pace.silence);
  };
  const turn = (event: FeedEvent): void => {
    listen();
    keeper.turn(event);
  };
  try {
    listen();
    const response = await open(url, line, keeper);
    if (response.status === 204) return { type: 'end' };
    turn({ type: 'stream-open' });
    const worked = await hear(response, turn, async ({ data, id, event = 'message' }) => {
      if (event !== 'message') return;
      const taken = await keeper.take(readJson(data), url, request);
      if (id) lastIds.set(keeper, id);
      strikes.delete(url);
      turn(taken);
    });
    if (!worked || silent) throw new SourceError('network', 'the stream has ended', true);
    return { type: 'drop' };
  } catch (cause) {
    signal.throwIfAborted();
    const error = silent ? new SourceError('timeout', 'a silent stream', true) : cause;
    const struck = silent ? out : (strikes.get(url) ?? 0) + 1;
    strikes.set(url, struck);
    if (struck < out || !keeper.polls) throw error;
    keeper.turn(keeper.fail(error));
    return undefined;
  } finally {
    clearTimeout(clock);
    signal.removeEventListener('abort', hangUp);
    hangUp();
  }
}

/** Hears a stream out. Resolves with whether anything came. */
async function hear(
  { body }: Response,
  turn: (event: FeedEvent) => void,
  take: (message: EventSourceMessage) => Promise<void>,
): Promise<boolean> {
  const messages: EventSourceMessage[] = [];
  const parser = createParser({
    maxBufferSize: largest,
    onEvent: (message) => messages.push(message),
    onError: ({ type }) => {
      if (type === 'max-buffer-size-exceeded') throw new SourceError('too-large', 'over 5 MB');
    },
  });
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  for (let worked = false; ; worked = true) {
    const piece = await reader?.read().catch(() => undefined);
    if (!piece?.value) return worked;
    turn({ type: 'success' });
    parser.feed(decoder.decode(piece.value, { stream: true }));
    for (const message of messages.splice(0)) await take(message);
  }
}

async function open(url: string, line: AbortController, keeper: Freshness): Promise<Response> {
  const headers = new Headers({ Accept: 'text/event-stream' });
  const lastId = lastIds.get(keeper);
  if (lastId) headers.set('Last-Event-ID', lastId);
  try {
    const { signal } = line;
    const init: RequestInit = { headers, credentials: 'omit', cache: 'no-store', signal };
    const response = await fetch(url, init);
    const { status, ok } = response;
    const type = response.headers.get('content-type') ?? '';
    if (status === 204 || (ok && /^text\/event-stream\b/i.test(type))) return response;
    // A story whose stream is gone may still be polled: that decides whether it has ended.
    const said = keeper.polls && /404|410/.test(`${status}`) ? undefined : response;
    throw ok
      ? new SourceError('network', 'no event stream')
      : new SourceError('http-status', `status ${status}`, true, said);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    // A stranger's server may not let the header through: then it begins anew.
    lastIds.delete(keeper);
    throw new SourceError('network', 'no answer', true);
  }
}
