/** What the measurements share: a small server of pages, Chromium, and the figures in the end. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright';
import { findChromium } from '../engines/installed.mjs';

const root = new URL('../../', import.meta.url);
/** The build that is measured; another one can be named, to compare. */
const built = new URL(process.env.STANDFIRST_FILE ?? 'dist/standfirst.js', root);

export function standfirst() {
  if (existsSync(built)) return readFileSync(built);
  console.error('There is nothing to measure yet: run `npm run build`.');
  process.exit(1);
}

/**
 * Serves on a port of its own: an empty page at `/`, and `answers` by path, each a text or a
 * function that makes one.
 * @param {Record<string, string | Buffer | ((request: import('node:http').IncomingMessage) => string)>} answers
 */
export async function serve(answers) {
  const types = { js: 'text/javascript', css: 'text/css', json: 'application/json' };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = answers[pathname];
    const type = types[/** @type {keyof types} */ (pathname.split('.').at(-1))] ?? 'text/html';
    response.writeHead(answer === undefined && pathname !== '/' ? 404 : 200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'no-store',
    });
    response.end(typeof answer === 'function' ? answer(request) : (answer ?? page));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Bench</title><body></body></html>';

/** Chromium, which paints as soon as it can: a screen's beat would hide what takes less than one. */
export function launch() {
  const executablePath = findChromium();
  if (!executablePath) {
    console.error('Chromium is not installed; CHROMIUM_BIN may name it.');
    process.exit(1);
  }
  const args = ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync'];
  return chromium.launch({ executablePath, args });
}

/** @param {readonly number[]} values */
export const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/**
 * Lines of columns, the first of words, the others of figures.
 * @param {readonly (readonly string[])[]} rows
 */
export function table(rows) {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  );
  return rows
    .map((row) =>
      row.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join('  '),
    )
    .join('\n');
}

/** Says of each limit whether it holds; whether all do. */
export class Verdict {
  #failed = 0;

  /** @param {string} what @param {boolean} holds */
  expect(what, holds) {
    if (!holds) this.#failed += 1;
    console.log(`${holds ? 'pass' : 'FAIL'}  ${what}`);
  }

  end() {
    console.log(this.#failed ? `\n${this.#failed} limits do not hold` : '\nAll limits hold');
    process.exitCode = this.#failed ? 1 : 0;
  }
}
