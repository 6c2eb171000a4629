/** The package as it is published: packed, installed into an empty app, compiled, built and opened. */
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../engines/installed.mjs';
import { expectBuild, readJson, root, tags } from '../helpers/pressroom.ts';
import { appFiles, resolutions, type Mode } from './app.ts';
import { run } from './command-line.ts';

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}
interface Manifest {
  readonly exports: Readonly<
    Record<string, string | { readonly types: string; readonly default: string }>
  >;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = readJson(`${root}package.json`) as Manifest;
const folder = mkdtempSync(join(tmpdir(), 'standfirst-app-'));
const app = join(folder, 'app');
const chromium = findChromium();
let packed: Packed;

const bin = (name: string, ...args: string[]): Promise<string> =>
  run(
    process.execPath,
    [join(app, 'node_modules', name, 'bin', `${name === 'vite' ? 'vite.js' : 'tsc'}`), ...args],
    app,
  );

beforeAll(async () => {
  expectBuild();
  mkdirSync(app, { recursive: true });
  // `prepare` would build once more.
  const told = await run(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    root,
  );
  [packed] = JSON.parse(told) as [Packed];
  const { vite = '', typescript = '' } = manifest.devDependencies;
  const files = appFiles(join(folder, packed.filename), { vite, typescript });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(app, name)), { recursive: true });
    writeFileSync(join(app, name), text);
  }
  await run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'],
    app,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inPackage = (path: string): string => join(app, 'node_modules/standfirst', path);

describe('the tarball', () => {
  const paths = (): string[] => packed.files.map(({ path }) => path);

  it('holds what is built, and what a package says of itself', () => {
    const said = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md'];
    const there = said.filter((name) => existsSync(root + name));
    expect(paths()).toEqual(expect.arrayContaining(there));
    const others = paths().filter((path) => !path.startsWith('dist/') && !said.includes(path));
    expect(others).toEqual([]);
  });

  it('holds no tests, stories, lists for the build, or what a system left lying about', () => {
    const unwanted =
      /\.test\.|\.stories\.|(?:^|\/)(?:test|stories|storybook|src|node_modules)\/|list\.json$|tsbuildinfo|\.DS_Store|\.env|\.tgz$/;
    expect(paths().filter((path) => unwanted.test(path))).toEqual([]);
  });

  it('holds whatever package.json points at', () => {
    const all = new Set(paths());
    const pointed = Object.values(manifest.exports)
      .flatMap((one) => (typeof one === 'string' ? [one] : [one.types, one.default]))
      .flatMap((path) =>
        path.includes('*') ? tags.map((tag) => path.replaceAll('*', tag)) : [path],
      )
      .map((path) => path.replace(/^\.\//, ''));
    expect(pointed.filter((path) => !all.has(path))).toEqual([]);
  });

  it('has source maps that need nothing from outside', () => {
    for (const path of paths().filter((one) => one.endsWith('.map'))) {
      const { sources, sourcesContent = [] } = readJson(inPackage(path)) as {
        sources: string[];
        sourcesContent?: (string | null)[];
      };
      const outside = sources.filter(
        (source, at) => /^(?:\/|file:|[a-z]:\\)/i.test(source) || !sourcesContent[at],
      );
      expect(outside, path).toEqual([]);
    }
  });

  it('names a source map only where there is one', () => {
    const all = new Set(paths());
    for (const path of paths().filter((one) => one.endsWith('.js'))) {
      const [, map] =
        /\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(inPackage(path), 'utf8')) ?? [];
      if (map) expect(all.has(join(dirname(path), map)), `${path} -> ${map}`).toBe(true);
    }
  });

  it('knows no path of the machine that built it', () => {
    for (const path of paths().filter((one) => /\.(?:js|ts|json|map)$/.test(one)))
      expect(readFileSync(inPackage(path), 'utf8').includes(root), path).toBe(false);
  });

  it('is of a size to be downloaded without a thought', () => {
    console.log(
      `The tarball: ${packed.files.length} files, ${packed.size} bytes, ${packed.unpackedSize} unpacked`,
    );
    expect(packed.size).toBeLessThan(1024 * 1024);
    expect(packed.unpackedSize).toBeLessThan(4 * 1024 * 1024);
  });
});

describe('installed', () => {
  it('brings what the README names, and nothing else that was not asked for', () => {
    const { dependencies } = readJson(inPackage('package.json')) as { dependencies: object };
    expect(Object.keys(dependencies).sort()).toEqual(['dompurify', 'eventsource-parser', 'lit']);
    for (const name of ['lit', 'dompurify'])
      expect(existsSync(join(app, 'node_modules', name)), name).toBe(true);
  });

  it('gives Node every door that package.json names, and no other', async () => {
    const names = Object.keys(manifest.exports)
      .flatMap((name) => (name.includes('*') ? tags.map((tag) => name.replace('*', tag)) : [name]))
      .map((name) => `standfirst${name.slice(1)}`);
    const code = `
      import { existsSync } from 'node:fs';
      const lost = ${JSON.stringify(names)}.filter(
        (name) => !existsSync(new URL(import.meta.resolve(name))),
      );
      let inside = 'shut';
      try { import.meta.resolve('standfirst/dist/npm/story/read.js'); inside = 'open'; } catch {}
      const { parseStory } = await import('standfirst');
      const { default: schema } = await import('standfirst/story.schema.json', { with: { type: 'json' } });
      await import('standfirst/define');
      const { headline } = parseStory({ headline: 'Tram afloat' }).story;
      console.log(JSON.stringify({ lost, inside, headline, title: schema.title }));`;
    const told = await run(
      process.execPath,
      ['--no-warnings', '--input-type=module', '--eval', code],
      app,
    );
    expect(JSON.parse(told)).toEqual({
      lost: [],
      inside: 'shut',
      headline: 'Tram afloat',
      title: expect.stringContaining('Standfirst'),
    });
  });

  it.each(resolutions)('has types that hold, resolved as %s', async (resolution) => {
    await bin('typescript', '-p', `tsconfig.${resolution}.json`);
  });
});

describe('built by Vite', () => {
  const build = async (mode: Mode): Promise<string> => {
    await bin('vite', 'build', '--mode', mode);
    const assets = join(app, 'out', mode, 'assets');
    return readdirSync(assets)
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(assets, name), 'utf8'))
      .join('\n');
  };

  it('an app that only parses has no Lit in it, no element and no DOMPurify', async () => {
    const code = await build('parse');
    for (const name of [
      'litHtmlVersions',
      'reactiveElementVersions',
      'customElements',
      'ALLOWED_TAGS',
    ])
      expect(code.includes(name), name).toBe(false);
    const bytes = gzipSync(code).length;
    console.log(`An app that only parses: ${bytes} bytes gzipped`);
    expect(bytes).toBeLessThan(8 * 1024);
  });

  it('an app with one element has one element in it', async () => {
    const code = await build('element');
    expect(code).toContain('pull-quote');
    expect(code).not.toContain('live-timeline');
    expect(code).not.toContain('article-header');
  });

  it('an app that wants every element gets every element', async () => {
    const code = await build('all');
    for (const tag of tags) expect(code.includes(tag), tag).toBe(true);
  });

  it.skipIf(!chromium)('a page shows the quote and the updates in a browser', async () => {
    const code = await build('page');
    expect(code).not.toContain('article-header');
    expect(code).not.toContain('Lit is in dev mode');

    const { chromium: browsers } = await import('playwright');
    const server = createServer(sirv(join(app, 'out/page'))).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const browser = await browsers.launch({
      ...(chromium && { executablePath: chromium }),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    try {
      const page = await browser.newPage();
      const incidents: string[] = [];
      page.on('pageerror', (error) => incidents.push(String(error)));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) incidents.push(message.text());
      });
      await page.goto(`http://127.0.0.1:${port}/page.html`);
      // Playwright looks through shadow roots, and waits.
      await page.getByText('The four is floating.').first().waitFor({ timeout: 10_000 });
      await page.locator('pull-quote').getByText('Hanneke Vos').waitFor({ timeout: 10_000 });
      await page.locator('acme-timeline').getByText('So is the dog.').waitFor({ timeout: 10_000 });
      expect(await page.title()).toBe('Tram afloat');
      // The browser asks for an icon of its own accord.
      expect(incidents.filter((one) => !one.includes('404'))).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
