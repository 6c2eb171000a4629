import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveFile } from './files.ts';
import type { Exchange } from './server.ts';

const witness = fileURLToPath(new URL('inside-witness.js', import.meta.url));

/**
 * The built package with a witness in its `frame.html`, into which nobody can look otherwise: its policy
 * allows that script, by its hash, and is else as it is built. Below `lost/` there is no such page.
 */
export function serveWitnessed(root: string, exchange: Exchange): void {
  const [, lost, file = ''] = /^\/witnessed\/(lost\/)?(.*)$/.exec(exchange.url.pathname) ?? [];
  if (file !== 'frame.html') return serveFile(root, file, exchange);
  if (lost) return void exchange.response.writeHead(404).end('Not found');
  const code = readFileSync(witness, 'utf8').trim();
  const hash = createHash('sha384').update(code).digest('base64');
  const page = readFileSync(`${root}frame.html`, 'utf8')
    .replace('script-src ', `script-src 'sha384-${hash}' `)
    .replace('<script', () => `<script>${code}</script>\n<script`);
  exchange.response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}
