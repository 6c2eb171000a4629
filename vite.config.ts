import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { RolldownMagicString } from 'rolldown';
import { Visitor } from 'rolldown/utils';
import { minify } from 'terser';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { storySchema } from './src/story/json-schema.js';
import { testSuite } from './test/engines/suite.ts';
import { webDevServerSocket } from './test/engines/web-dev-server-socket.ts';
import { hostServer } from './test/hosts/server.ts';

const tags = readdirSync('src/elements', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const defineOf = (tag: string): string => `src/elements/${tag}/define.ts`;

/**
 * The folder of the chunks is named for what they are made from, so that a page never mixes two
 * builds; one name in place of one a file is also less to send.
 */
const edition = createHash('sha256');
for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).toSorted())
  if (file.endsWith('.ts')) edition.update(readFileSync(`src/${file}`));
edition.update(readFileSync('package-lock.json'));
const chunkFolder = `chunks/${edition.digest('hex').slice(0, 8)}/`;

/** Which other files each element is made of: written by `chunks`, read by `embed`. */
const chunkList = 'chunks/list.json';

function writeChunkList(): Plugin {
  return {
    name: 'standfirst:chunk-list',
    generateBundle(_options, bundle) {
      const chunks: Record<string, string[]> = {};
      for (const entry of Object.values(bundle)) {
        if (entry.type !== 'chunk' || !entry.isEntry) continue;
        const needed = new Set([entry.fileName]);
        for (const file of needed) {
          const chunk = bundle[file];
          if (chunk?.type === 'chunk') chunk.imports.forEach((one) => needed.add(one));
        }
        chunks[entry.name] = [...needed].map((file) => basename(file, '.js'));
      }
      const source = JSON.stringify({ folder: chunkFolder, chunks });
      this.emitFile({ type: 'asset', fileName: chunkList, source });
    },
  };
}

function readChunkList(): Plugin {
  const id = 'virtual:embed-chunks';
  return {
    name: 'standfirst:embed-chunks',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(source) {
      if (source !== `\0${id}`) return null;
      const { folder, chunks } = JSON.parse(readFileSync(`dist/${chunkList}`, 'utf8'));
      const others = Object.entries<string[]>(chunks).map(([tag, files]) => [
        tag,
        files.filter((file) => file !== tag).join(' '),
      ]);
      return `export const folder = ${JSON.stringify(folder)}; export const chunks = ${JSON.stringify(Object.fromEntries(others))};`;
    },
  };
}

function writeSchema(): Plugin {
  return {
    name: 'standfirst:story-schema',
    generateBundle() {
      const source = JSON.stringify(storySchema(), null, 2);
      this.emitFile({ type: 'asset', fileName: 'story.schema.json', source });
    },
  };
}

/**
 * White space and comments in our templates and style sheets are for us, not for the reader's line.
 * Runs of white space become one space, which HTML shows alike.
 */
function tightenTemplates(): Plugin {
  const tight = (css: string): string =>
    css
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;\}/g, '}')
      .trim();
  const shorter: Readonly<Record<string, (text: string) => string>> = {
    css: tight,
    html: (markup) => markup.replace(/\s+/g, ' ').replace(/(?<=<[^>]*) (?=\/?>)/g, ''),
  };
  return {
    name: 'standfirst:tighten-templates',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/(?:elements|styles|views)\/.*\.ts$/ },
      handler(code) {
        const result = new RolldownMagicString(code);
        new Visitor({
          TaggedTemplateExpression({ tag, quasi }) {
            const shorten = tag.type === 'Identifier' ? shorter[tag.name] : undefined;
            for (const { start, end, value } of quasi.quasis)
              if (shorten && value.raw) result.overwrite(start, end, shorten(value.raw));
          },
        }).visit(this.parse(code));
        return result.toString();
      },
    },
  };
}

/** See `src/styles/css-tag.ts`. */
function lightCssTag(): Plugin {
  return {
    name: 'standfirst:css-tag',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === './css-tag.js' && importer?.includes('@lit/reactive-element')
        ? resolve('src/styles/css-tag.ts')
        : null,
  };
}

/**
 * What Lit brings for old browsers, for decorators and for its own statistics: we use none of it,
 * and each look at a global name is one that a page may have taken. A Lit in which one of these is
 * not found as it is written here does not build.
 */
const unusedOfLit: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'reactive-element.js': [
    [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{(?:[^{}]|\{[^{}]*\})*\}/, ''],
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'void 0'],
  ],
  'lit-html.js': [
    [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'void 0'],
  ],
  'lit-element.js': [
    [/\w+\.litElementPolyfillSupport/, 'void 0'],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'void 0'],
  ],
};

function trimLit(): Plugin {
  return {
    name: 'standfirst:trim-lit',
    transform: {
      filter: { id: /node_modules\/(?:@lit\/reactive-element|lit-html|lit-element)\/[\w-]+\.js$/ },
      handler(code, id) {
        let trimmed = code;
        for (const [unused, instead] of unusedOfLit[basename(id)] ?? []) {
          if (!unused.test(trimmed)) throw new Error(`${basename(id)} has no ${unused}`);
          trimmed = trimmed.replace(unused, instead);
        }
        return { code: trimmed, map: null };
      },
    },
  };
}

/** Terser is slower than what Vite brings and makes 3 % less: here bytes are what a reader pays. */
function minifyOnce(module = true): Plugin {
  return {
    name: 'standfirst:minify',
    async renderChunk(code) {
      const { code: small, map } = await minify(code, {
        // A classic script must keep its wrapper: its names would be the page's.
        module,
        ecma: 2020,
        compress: {
          passes: 5,
          unsafe: true,
          keep_fargs: false,
          pure_getters: true,
          unsafe_arrows: true,
          unsafe_methods: true,
        },
        format: { comments: false },
        sourceMap: true,
      });
      return { code: small ?? code, map: typeof map === 'string' ? map : null };
    },
  };
}

const shared = {
  outDir: 'dist',
  emptyOutDir: false,
  copyPublicDir: false,
  modulePreload: false,
  target: 'es2022',
  sourcemap: true,
} as const;

const shownByAll =
  /node_modules.(?:lit|@lit)(?!.*directives?\b)|src.elements.(?!page-clock|reader-events)[\w-]+\.ts|src.feed.(?:source|source-error|fetch-json|feed-state)\.ts|src.story.(?:shape|schema|read|read-story|update|moment|url)\.ts|src.styles.(?:css-tag|tokens|sheet|attribution)|src.views.(?:rich-text|attribution|setting)/;
const sharedByTexts =
  /src.locales.en.ts|src.views.(?:blocks|quote|day-text|stamp|heading)\.ts|src.styles.(?:blocks|quote|telling)/;
const sharedByUpdates = /src.story.(?:order|day)\.ts|permalink\.ts/;

/** Every build of the package, one a mode; `npm run build` runs them in this order. */
const builds: Readonly<Record<string, UserConfig>> = {
  /** One chunk an element, and what they share: what the script tag loads. */
  chunks: {
    plugins: [lightCssTag(), trimLit(), tightenTemplates(), minifyOnce(), writeChunkList()],
    build: {
      ...shared,
      emptyOutDir: true,
      // A library build: without the helper that Vite puts before every import().
      lib: { entry: Object.fromEntries(tags.map((tag) => [tag, defineOf(tag)])), formats: ['es'] },
      rolldownOptions: {
        output: {
          entryFileNames: `${chunkFolder}[name].js`,
          chunkFileNames: `${chunkFolder}[name].js`,
          minify: false,
          codeSplitting: {
            groups: [
              // Fewer files compress better: what nearly every element needs is one,
              { name: 'base', test: shownByAll, priority: 2 },
              // what header, body and timeline share another.
              { name: 'text', test: sharedByTexts, priority: 1 },
              { name: 'order', test: sharedByUpdates, priority: 1 },
            ],
          },
        },
      },
    },
  },
  /** The script tag itself, a classic script. */
  embed: {
    plugins: [readChunkList(), minifyOnce(false)],
    build: {
      ...shared,
      lib: {
        entry: 'src/embed.ts',
        formats: ['iife'],
        name: 'standfirst',
        fileName: () => 'embed.js',
      },
    },
  },
  /** Everything in one self-registering file. */
  module: {
    plugins: [lightCssTag(), trimLit(), tightenTemplates(), minifyOnce(), writeSchema()],
    build: {
      ...shared,
      lib: { entry: { standfirst: 'src/define.ts' }, formats: ['es'] },
      rolldownOptions: {
        output: { entryFileNames: '[name].js', codeSplitting: false, minify: false },
      },
    },
  },
  /** A file a module, with our dependencies left to the bundler of the app. */
  npm: {
    build: {
      ...shared,
      outDir: 'dist/npm',
      minify: false,
      lib: {
        entry: ['src/index.ts', 'src/define.ts', 'src/server/index.ts', ...tags.map(defineOf)],
        formats: ['es'],
      },
      rolldownOptions: {
        external: /^(?:node:|(?:lit|dompurify|eventsource-parser)(?:\/|$))/,
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  },
};

export default defineConfig(({ mode }) => {
  const build = builds[mode];
  if (build) return { ...build, configFile: false };
  return { plugins: [webDevServerSocket(), hostServer()], test: testSuite() };
});
