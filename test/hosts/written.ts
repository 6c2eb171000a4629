import type { Exchange } from './server.ts';

/**
 * A page as its address says: `markup` is what it is made of, each `header` one line of the answer.
 * A Content Security Policy is only what it is for a reader when it comes as a header.
 */
export function writtenPage({ response, url }: Exchange): void {
  for (const line of url.searchParams.getAll('header')) {
    const [, name = '', value = ''] = /^([\w-]+): (.*)$/.exec(line) ?? [];
    response.setHeader(name, value);
  }
  response
    .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    .end(url.searchParams.get('markup'));
}
