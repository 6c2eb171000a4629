import { own } from '../story/read.js';
import { SourceError } from './source-error.js';

/** Bytes, after decompression. */
const largest = 5 * 1024 * 1024;

export interface FetchedText {
  readonly text: string;
  /** Where the answer came from in the end, after redirects. */
  readonly url: string;
  readonly headers: Headers;
}

type BodyReader = ReadableStreamDefaultReader<Uint8Array> | undefined;

/**
 * Fetches text within bounds; `request` cancels it. Rejects with {@link SourceError}, whose code
 * means nothing if it was cancelled. `longest` is for the whole answer, not just its first byte.
 */
export async function fetchText(
  url: string,
  request: AbortController,
  init?: RequestInit,
  longest = 10_000,
): Promise<FetchedText> {
  // Not AbortSignal.any() with a timeout: in WebKit that signal may never come.
  let late = false;
  const clock = setTimeout(() => {
    late = true;
    request.abort();
  }, longest);
  let body: BodyReader;
  try {
    const { signal } = request;
    const response = await fetch(url, own<RequestInit>({ ...init, credentials: 'omit', signal }));
    const { status, ok, headers } = response;
    body = response.body?.getReader();
    if (!ok) {
      const retryable = /^5|408|429/.test(`${status}`);
      throw new SourceError('http-status', `status ${status}`, retryable, response);
    }
    return { text: await readText(body), url: response.url || url, headers };
  } catch (error) {
    // What is left of it; of one that broke there is nothing, which is an error again.
    body?.cancel().catch(Boolean);
    if (error instanceof SourceError) throw error;
    throw new SourceError(late ? 'timeout' : 'network', 'no answer', true);
  } finally {
    clearTimeout(clock);
  }
}

async function readText(reader: BodyReader): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; reader && size <= largest;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  throw new SourceError('too-large', 'over 5 MB');
}

export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceError('not-json', 'not JSON');
  }
}
