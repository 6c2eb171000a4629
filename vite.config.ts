import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { storySchema } from './src/story/json-schema.js';
import { tokenNames } from './src/styles/tokens/list.js';
import { testSuite } from './test/engines/suite.ts';
import { webDevServerSocket } from './test/engines/web-dev-server-socket.ts';
import { hostServer } from './test/hosts/server.ts';
import { grouped, groups } from './tools/chunk-groups.ts';
import { giveClass } from './tools/give-class.ts';
import { importEarly } from './tools/import-early.ts';
import { lightClasses } from './tools/light-classes.ts';
import { lightNamespaces, ownNamespaces } from './tools/light-namespaces.ts';
import { minifyOnce } from './tools/minify-once.ts';
import { tightenTemplates } from './tools/tighten-templates.ts';
import { shortLanguages } from './tools/short-languages.ts';
import { sideBySide } from './tools/side-by-side.ts';
import { setTokens } from './tools/set-tokens.ts';
import { trimLit } from './tools/trim-lit.ts';
import { writeFrame } from './tools/write-frame.ts';
import { writeIntegrity } from './tools/write-integrity.ts';

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
for (const file of readdirSync('tools').toSorted()) edition.update(readFileSync(`tools/${file}`));
for (const file of ['vite.config.ts', 'package-lock.json']) edition.update(readFileSync(file));
const chunkFolder = `chunks/${edition.digest('hex').slice(0, 8)}/`;

/** Which other files each element is made of: written by `chunks`, read by `embed`. */
const chunkList = 'chunks/list.json';

function writeChunkList(): Plugin {
  return {
    name: 'standfirst:chunk-list',
    generateBundle(_options, bundle) {
      const chunks: Record<string, string[]> = {};
      for (const entry of Object.values(bundle)) {
        if (entry.type !== 'chunk' || !tags.includes(entry.name) || !entry.isEntry) continue;
        const needed = new Set([entry.fileName]);
        for (const file of needed) {
          const chunk = bundle[file];
          if (chunk?.type === 'chunk') chunk.imports.forEach((one) => needed.add(one));
        }
        const isFacade = entry.fileName.endsWith(`${facade}.js`);
        if (isFacade) Reflect.deleteProperty(bundle, entry.fileName);
        if (isFacade) needed.delete(entry.fileName);
        const files = [...needed].map((file) => basename(file, '.js'));
        chunks[entry.name] = [entry.name, ...files.filter((file) => file !== entry.name)];
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
      const lists = Object.values<string[]>(chunks).map((files) =>
        files.filter((file) => file !== 'base').join(' '),
      );
      return `export const folder = ${JSON.stringify(folder)}; export const chunks = ${JSON.stringify(lists.join())};`;
    },
  };
}

/** The names alone: what tokens are for no reader need load. */
function readTokenNames(): Plugin {
  const id = 'virtual:token-names';
  return {
    name: 'standfirst:token-names',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) =>
      source === `\0${id}`
        ? `export const names = ${JSON.stringify(tokenNames.join())}.split(',');`
        : null,
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

const shared = {
  outDir: 'dist',
  emptyOutDir: false,
  copyPublicDir: false,
  modulePreload: false,
  target: 'es2022',
  sourcemap: true,
} as const;

/** An element whose group has its `define.ts` as well needs no file beside that. */
const facade = '-facade';

/** What several elements share: the script tag names it once for each of them, so in two letters. */
const shortName = (modules: readonly string[]): string =>
  createHash('sha256')
    .update(modules.map((id) => relative('.', id)).join())
    .digest('base64url')
    .replace(/\W|_/g, '')
    .slice(0, 2);

/** Every build of the package, one a mode; `npm run build` runs them in this order. */
const builds: Readonly<Record<string, UserConfig>> = {
  /** One chunk an element, and what they share: what the script tag loads. */
  chunks: {
    plugins: [
      giveClass(),
      setTokens(true),
      lightCssTag(),
      trimLit(),
      tightenTemplates(),
      lightNamespaces(),
      lightClasses(),
      shortLanguages(),
      minifyOnce(),
      writeChunkList(),
    ],
    build: {
      ...shared,
      emptyOutDir: true,
      // Beside each file, but not named in it: a name is 30 bytes a file to a reader.
      sourcemap: 'hidden',
      // A library build: without the helper that Vite puts before every import().
      lib: {
        entry: {
          ...Object.fromEntries(tags.map((tag) => [tag, defineOf(tag)])),
          place: 'src/embed-place.ts',
        },
        formats: ['es'],
      },
      rolldownOptions: {
        // Nobody imports an element's file for its exports.
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: ({ moduleIds }) =>
            `${chunkFolder}${moduleIds.length ? '[name]' : `[name]${facade}`}.js`,
          chunkFileNames: ({ name, isDynamicEntry, moduleIds }) =>
            `${chunkFolder}${isDynamicEntry || grouped.has(name) ? '[name]' : shortName(moduleIds)}.js`,
          minify: false,
          generatedCode: { symbols: false },
          codeSplitting: {
            groups,
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
      sourcemap: 'hidden',
      lib: {
        entry: 'src/embed.ts',
        formats: ['iife'],
        name: 'standfirst',
        fileName: () => 'embed.js',
      },
    },
  },
  /** What stands on a page for an isolated element: a file of its own, which needs no other. */
  isolate: {
    plugins: [readTokenNames(), minifyOnce()],
    build: {
      ...shared,
      sourcemap: 'hidden',
      lib: { entry: { isolate: 'src/isolate/isolate.ts' }, formats: ['es'] },
      rolldownOptions: {
        output: { entryFileNames: `${chunkFolder}[name].js`, codeSplitting: false, minify: false },
      },
    },
  },
  /** `frame.html`, with its script in it. */
  frame: {
    plugins: [minifyOnce(false), writeFrame('dist')],
    build: {
      ...shared,
      sourcemap: false,
      lib: { entry: 'src/isolate/frame/frame.ts', formats: ['iife'], name: 'standfirst' },
    },
  },
  /** Everything in one self-registering file. */
  module: {
    plugins: [
      sideBySide(),
      importEarly(),
      setTokens(true),
      lightCssTag(),
      trimLit(),
      tightenTemplates(),
      ownNamespaces(),
      lightClasses(),
      minifyOnce(),
      writeSchema(),
      writeIntegrity('dist'),
    ],
    build: {
      ...shared,
      // In `dist` for who looks for a fault; in the package it would be a quarter of all there is.
      sourcemap: 'hidden',
      lib: { entry: { standfirst: 'src/whole.ts' }, formats: ['es'] },
      rolldownOptions: {
        output: { entryFileNames: '[name].js', codeSplitting: false, minify: false },
      },
    },
  },
  /** A file a module, with our dependencies left to the bundler of the app. */
  npm: {
    plugins: [setTokens(false)],
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
