/** The files that `npm run build` leaves: there, readable, and of one piece. */
import { existsSync, statSync } from 'node:fs';
import { Script, createContext, runInContext } from 'node:vm';
import { parseAst } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  closureOf,
  dist,
  expectBuild,
  filesIn,
  importsOf,
  read,
  tags,
} from '../helpers/pressroom.ts';

beforeAll(expectBuild);

const promised = [
  'embed.js',
  'frame.html',
  'standfirst.js',
  'npm/index.js',
  'npm/index.d.ts',
  'npm/define.js',
  'npm/define.d.ts',
  'npm/server/index.js',
  'npm/server/index.d.ts',
  'custom-elements.json',
  'story.schema.json',
  'integrity.json',
  ...tags.flatMap((tag) =>
    [tag, 'define'].flatMap((name) => [
      `npm/elements/${tag}/${name}.js`,
      `npm/elements/${tag}/${name}.d.ts`,
    ]),
  ),
];

it.each(promised)('%s is there, and not empty', (file) => {
  expect(existsSync(dist + file)).toBe(true);
  expect(statSync(dist + file).size).toBeGreaterThan(10);
});

describe('every module', () => {
  const modules = (): string[] => [
    'standfirst.js',
    ...filesIn('chunks', '.js'),
    ...filesIn('npm', '.js'),
  ];

  it('parses', () => {
    for (const file of modules()) expect(() => parseAst(read(file)), file).not.toThrow();
  });

  it('imports only what is there', () => {
    const { now, later } = modules()
      .map(importsOf)
      .reduce((all, one) => ({
        now: [...all.now, ...one.now],
        later: [...all.later, ...one.later],
      }));
    expect([...now, ...later].filter((file) => !existsSync(dist + file))).toEqual([]);
  });

  it('makes no code out of strings', () => {
    const eager =
      /\beval\s*\(|\bnew\s+Function\b|(?<![.\w$])Function\s*\(|set(?:Timeout|Interval)\s*\(\s*["'`]/;
    for (const file of ['embed.js', ...modules()]) expect(read(file), file).not.toMatch(eager);
  });

  it('leaves nothing of the developer’s machine or mode behind', () => {
    for (const file of ['embed.js', ...modules()]) {
      expect(read(file), file).not.toContain('file://');
      expect(read(file), file).not.toContain('Lit is in dev mode');
      expect(read(file), file).not.toContain('process.env');
    }
  });
});

it('standfirst.js is all in one file', () => {
  const code = read('standfirst.js');
  expect(importsOf('standfirst.js')).toEqual({ now: [], later: [] });
  expect(code).not.toMatch(/\bimport\s*\(/);
  // Once, for what its own tag says of names; nothing is looked for beside it.
  expect(code.match(/\bimport\.meta\b.{4}/g)).toEqual(['import.meta.url']);
  for (const tag of tags) expect(code, tag).toContain(tag);
});

it('npm/define.js brings every element', () => {
  const needed = closureOf('npm/define.js');
  for (const tag of tags) expect(needed).toContain(`npm/elements/${tag}/define.js`);
});

it('npm/index.js brings none', () => {
  const registering = closureOf('npm/index.js', true).filter((file) =>
    tags.some((tag) => file === `npm/elements/${tag}/define.js`),
  );
  expect(registering).toEqual([]);
});

it('the npm modules leave their dependencies to the app', () => {
  // What is for Node has a test of its own.
  const files = filesIn('npm', '.js').filter((file) => !file.startsWith('npm/server/'));
  const outside = files.flatMap((file) =>
    [...read(file).matchAll(/\bfrom\s*["']([^."'][^"']*)["']/g)].map(([, name = '']) => name),
  );
  const packages = new Set(outside.map((name) => name.split('/')[0]));
  expect([...packages].sort()).toEqual(['dompurify', 'eventsource-parser', 'lit']);
});

describe('embed.js', () => {
  /** A page just large enough for the script: it has these tags and notes what is imported. */
  function runEmbed(present: readonly string[], dataset = {}) {
    const imported: string[] = [];
    class HTMLScriptElement {
      src = 'https://cdn.example/s/embed.js';
      dataset = dataset;
      getAttribute = (name: string): string | null =>
        new Map<string, string>(Object.entries(dataset)).get(name.replace('data-', '')) ?? null;
    }
    class HTMLDocument {
      get currentScript(): HTMLScriptElement {
        return new HTMLScriptElement();
      }
      getElementsByTagName(tag: string): object[] {
        return present.includes(tag) ? [{}] : [];
      }
    }
    const scope = {
      HTMLScriptElement,
      URL,
      console: { warn: () => undefined },
      customElements: { get: () => undefined },
      HTMLDocument,
      document: new HTMLDocument(),
      MutationObserver: class {
        observe = (): void => undefined;
      },
      importChunk: (url: string) => {
        imported.push(url.replace('https://cdn.example/s/', ''));
        return Promise.resolve({ place: () => undefined });
      },
      setTimeout,
    };
    const context = createContext({ ...scope, window: scope });
    const before = Object.getOwnPropertyNames(context);
    runInContext(read('embed.js').replace(/\bimport\(/g, 'importChunk('), context);
    const after = Object.getOwnPropertyNames(context);
    return { imported, added: after.filter((name) => !before.includes(name)) };
  }

  it('is a classic script', () => {
    expect(() => new Script(read('embed.js'))).not.toThrow();
    expect(read('embed.js')).not.toMatch(/^\s*(?:import|export)\b/m);
  });

  it('declares nothing in the scope that all scripts of a page share', () => {
    expect(runEmbed([]).added).toEqual([]);
    // What is declared with let, const or class is no property of window, and collides all the same.
    const declared = parseAst(read('embed.js')).body.map(({ type }) => type);
    expect(declared.filter((type) => type.endsWith('Declaration'))).toEqual([]);
  });

  it('loads nothing for a page that uses nothing', () => {
    expect(runEmbed([]).imported).toEqual([]);
  });

  it.each(tags)('loads for <%s> just what it is made of', (tag) => {
    const { imported } = runEmbed([tag]);
    for (const file of imported) expect(existsSync(dist + file), file).toBe(true);
    const entries = imported.filter((file) => read(file).includes('.define('));
    const [entry = ''] = imported.filter((file) =>
      new RegExp(`/${tag}(?:-[\\w-]{8})?\\.js$`).test(file),
    );
    expect(entry, 'the chunk that registers it').not.toBe('');
    expect(entries.length).toBeGreaterThan(0);
    // More would be wasted; fewer would be found one after another.
    expect([...imported].sort()).toEqual(closureOf(entry));
  });

  it('loads one file where elements are isolated', () => {
    const { imported } = runEmbed(tags, { isolate: '', story: '/story.json', prefix: '' });
    expect(new Set(imported.map((file) => file.replace(/^.*\//, '')))).toEqual(
      new Set(['isolate.js']),
    );
    for (const file of imported) expect(existsSync(dist + file), file).toBe(true);
  });

  it('reaches every chunk that there is', () => {
    const imported = [{ story: '/story.json' }, { isolate: '' }].flatMap(
      (dataset) => runEmbed(tags, dataset).imported,
    );
    const reached = new Set(imported.flatMap((file) => closureOf(file, true)));
    expect(filesIn('chunks', '.js').filter((file) => !reached.has(file))).toEqual([]);
  });
});
