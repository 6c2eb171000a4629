import { fetchText } from './fetch-json.js';
import { pace } from './pace.js';
import { SourceError } from './source-error.js';

/** What was answered last: the same answer once more costs nothing. */
export interface Answer {
  readonly asked: string;
  /** Where it came from in the end. */
  readonly url: string;
  readonly text: string;
  readonly etag: string | null;
}

/** Asks whether there is anything new; if not, the answer is `last` itself. */
export async function poll(
  asked: string,
  request: AbortController,
  last?: Answer,
): Promise<Answer> {
  const known = last?.asked === asked ? last : undefined;
  // A header of ours would cost a stranger's server a preflight: there the browser's cache must do.
  const ours = known?.etag && asked.startsWith(`${globalThis.location?.origin}/`);
  const init: RequestInit = ours
    ? { cache: 'no-store', headers: { 'If-None-Match': known.etag } }
    : { cache: 'no-cache' };
  try {
    const { text, url, headers } = await fetchText(asked, request, init, pace.longest);
    return known?.text === text ? known : { asked, url, text, etag: headers.get('etag') };
  } catch (error) {
    if (known && error instanceof SourceError && error.response?.status === 304) return known;
    throw error;
  }
}

/** Milliseconds that the server wants to be left alone. */
export function retryAfterOf({ response }: SourceError): number | undefined {
  const header = response?.headers.get('retry-after');
  if (!header) return undefined;
  const wait = Number.isNaN(+header) ? Date.parse(header) - Date.now() : +header * 1_000;
  return Number.isNaN(wait) ? undefined : wait;
}
