import { readFileSync } from 'node:fs';
import type { Exchange } from './server.ts';

/**
 * The built package as another version of it: `/copies/0.0.9/dist/embed.js`. Of one whose version ends
 * with `-lost`, the chunks are gone.
 */
export function serveCopy(root: string, { response, url }: Exchange): void {
  const [, version = '', file = ''] =
    /^\/copies\/([^/]+)\/dist\/([\w./-]+\.js)$/.exec(url.pathname) ?? [];
  const lost = version.endsWith('-lost') && file !== 'embed.js';
  if (!file || file.includes('..') || lost) {
    response.writeHead(404).end();
    return;
  }
  const { version: built } = JSON.parse(readFileSync(`${root}../package.json`, 'utf8'));
  const [major = ''] = version.split('.');
  const code = readFileSync(`${root}${file}`, 'utf8')
    .replaceAll(built, version)
    .replace(/standfirst\.\d+/g, `standfirst.${major}`);
  response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(code);
}
