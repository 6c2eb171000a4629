import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Less than this goes into one packet either way. */
const worthPacking = 1_200;
const pack = promisify(gzip);

/**
 * Seconds. A cache in between asks us that often, however many readers it has. It may hand out an older
 * head while it asks, but not an older story: that is what a reader fetches who has found a gap.
 */
export const freshFor = 1;
export const caching = {
  story: `public, max-age=${freshFor}`,
  head: `public, max-age=${freshFor}, stale-while-revalidate=4`,
} as const;

/** What every answer says: any page may read it, and nothing but what it says it is. */
export const openToAll = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** A document at one moment, ready to be handed out: made once, however many ask for it. */
export class Sheet {
  readonly #body: Buffer;
  readonly #tag: string;
  #packed: Promise<Buffer> | undefined;

  constructor(
    json: unknown,
    readonly cacheControl: string,
  ) {
    this.#body = Buffer.from(JSON.stringify(json));
    this.#tag = createHash('sha256').update(this.#body).digest('base64url').slice(0, 22);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const packed = this.#body.length > worthPacking && takesGzip(request);
    // A strong tag stands for bytes: packed ones are others.
    const tag = packed ? `${this.#tag}-gz` : this.#tag;
    for (const [name, value] of Object.entries({
      ...openToAll,
      ETag: `"${tag}"`,
      'Cache-Control': this.cacheControl,
      Vary: 'Accept-Encoding',
    }))
      response.setHeader(name, value);
    if (this.#isKnown(request)) {
      response.writeHead(304).end();
      return;
    }
    const body = packed ? await (this.#packed ??= pack(this.#body)) : this.#body;
    if (packed) response.setHeader('Content-Encoding', 'gzip');
    response.writeHead(200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  /** Compared weakly, as a server between us may have weakened or packed what we said. */
  #isKnown({ headers }: IncomingMessage): boolean {
    const known = headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return !!known?.some(
      (tag) => tag === '*' || tag === `"${this.#tag}"` || tag === `"${this.#tag}-gz"`,
    );
  }
}

const takesGzip = ({ headers }: IncomingMessage): boolean =>
  /(?:^|[,\s])gzip(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(`${headers['accept-encoding'] ?? ''}`);
