import { createReadStream, statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';
import type { Exchange } from './server.ts';

const types = new Map([
  ['.avif', 'image/avif'],
  ['.css', 'text/css; charset=utf-8'],
  ['.gif', 'image/gif'],
  ['.html', 'text/html; charset=utf-8'],
  ['.jpg', 'image/jpeg'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.map', 'application/json'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.mp3', 'audio/mpeg'],
  ['.mp4', 'video/mp4'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.vtt', 'text/vtt; charset=utf-8'],
  ['.webm', 'video/webm'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
]);

/** The file's path, or nothing where the name is broken or leads out of the folder. */
function within(folder: string, name: string): string | undefined {
  try {
    const file = resolve(folder, `./${decodeURIComponent(name)}`);
    return file.startsWith(resolve(folder) + sep) && !file.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
}

export function serveFile(folder: string, name: string, { request, response }: Exchange): void {
  const file = within(folder, name);
  const entry = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
  if (file === undefined || !entry?.isFile()) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'Content-Type': types.get(extname(file)) ?? 'application/octet-stream',
    'Content-Length': entry.size,
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}
