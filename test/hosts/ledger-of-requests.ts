import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly cookie: string | undefined;
}

const ledger: Asked[] = [];

/** Writes down what the server is asked, whoever answers it in the end. */
export function writeDown({ method = '', url = '', headers }: IncomingMessage): void {
  if (url.startsWith('/requests-since')) return;
  ledger.push({ method, path: url, cookie: headers.cookie });
}

/** `/requests-since?at=12`: what came after the twelfth, and how many there are by now. */
export function requestsSince(url: URL, response: ServerResponse): void {
  const at = Number(url.searchParams.get('at') ?? 0);
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify({ at: ledger.length, requests: ledger.slice(at) }));
}
