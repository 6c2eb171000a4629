import type { ServerResponse } from 'node:http';

/** Counts requests that carry `?key=`, so that a test can ask how often something was fetched. */
export class RequestCounts {
  readonly #counts = new Map<string, number>();

  note(url: URL): void {
    const key = url.searchParams.get('key');
    if (key !== null) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  report(url: URL, response: ServerResponse): void {
    const count = this.#counts.get(url.searchParams.get('key') ?? '') ?? 0;
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ count }));
  }
}
