import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { serveCopy } from './copies.ts';
import { faults } from './faults.ts';
import { feedDesks } from './feed-desk.ts';
import { serveFile } from './files.ts';
import { libraryFile } from './libraries.ts';
import { requestsSince, writeDown } from './ledger-of-requests.ts';
import { RequestCounts } from './request-counts.ts';
import { ourTemplates } from './our-templates.ts';
import { serveWitnessed } from './witnessed.ts';
import { writtenPage } from './written.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where a path of the server lies on disk. The last one exists only beside a checkout of its own. */
const folders = new Map([
  ['dist', folder('dist')],
  ['hosts', folder('test/hosts')],
  ['fixtures', folder('stories/fixtures')],
  ['packages/shared-stories', folder('../shared/stories')],
]);

export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** The address without the leading `/cors`. */
  url: URL;
  /** Serves another path of this server in the same exchange. */
  serve(path: string): void;
}

/**
 * What an embedding site would serve: files as they are, and faults. Without CORS, so that this server
 * under its other name (`localhost`, `127.0.0.1`) is a stranger; below `/cors/` it is an open one.
 */
export function hostServer(): Plugin {
  const counts = new RequestCounts();

  function answer(request: IncomingMessage, response: ServerResponse, path: string): boolean {
    const url = new URL(`http://host.test${path}`);
    if (url.pathname === '/requests-since') {
      requestsSince(url, response);
      return true;
    }
    if (url.pathname.startsWith('/feed-desk/')) {
      void feedDesks(request, response, url);
      return true;
    }
    const open = url.pathname.startsWith('/cors/');
    if (open) url.pathname = url.pathname.slice('/cors'.length);
    if (url.pathname === '/our-templates') {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(ourTemplates()));
      return true;
    }
    const fault = faults.get(url.pathname.replace(/^\/faults\//, ''));
    const inFolder = [...folders].find(([name]) => url.pathname.startsWith(`/${name}/`));
    const ofOthers = url.pathname.startsWith('/libraries/');
    const written = url.pathname === '/written';
    const ofFaults = url.pathname.startsWith('/faults/');
    const ofCopies = url.pathname.startsWith('/copies/');
    const witnessed = url.pathname.startsWith('/witnessed/');
    const known = open || inFolder || ofOthers || written || ofFaults || ofCopies || witnessed;
    if (!known) return false;

    response.setHeader('Cache-Control', 'no-store');
    if (open) allowEveryone(request, response);
    if (request.method === 'OPTIONS') {
      response.writeHead(open ? 204 : 405).end();
      return true;
    }
    if (url.pathname === '/faults/requests') {
      counts.report(url, response);
      return true;
    }
    counts.note(url);
    const exchange: Exchange = {
      request,
      response,
      url,
      serve: (other) => {
        if (!answer(request, response, other)) response.writeHead(404).end();
      },
    };
    if (witnessed) serveWitnessed(folder('dist/'), exchange);
    else if (ofCopies) serveCopy(folder('dist/'), exchange);
    else if (inFolder) {
      const [name, root] = inFolder;
      serveFile(root, url.pathname.slice(name.length + 2), exchange);
    } else if (ofOthers) {
      const { dir, base } = parse(libraryFile(url.pathname.slice('/libraries/'.length)));
      serveFile(dir, base, exchange);
    } else if (written) writtenPage(exchange);
    else if (fault) fault(exchange);
    else response.writeHead(404).end();
    return true;
  }

  return {
    name: 'standfirst:host-server',
    // Vite's own CORS would admit every origin on localhost, before our middleware is asked.
    config: () => ({ server: { cors: false } }),
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        writeDown(request);
        const { url = '/' } = request;
        // What a module imports Vite makes a module of.
        if (/[?&]import\b/.test(url) || !answer(request, response, url)) next();
      });
    },
  };
}

function allowEveryone(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  const wanted = request.headers['access-control-request-headers'];
  if (wanted) response.setHeader('Access-Control-Allow-Headers', wanted);
}
