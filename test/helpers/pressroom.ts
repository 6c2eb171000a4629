/** The pressroom: the files of the built package, as Node tests look at them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const dist = `${root}dist/`;

/** Without a build every finding about it would be about something else. */
export function expectBuild(): void {
  if (!existsSync(`${dist}embed.js`)) throw new Error('there is no dist: run `npm run build`');
}

export const read = (file: string): string => readFileSync(`${dist}${file}`, 'utf8');
export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The files below a folder of `dist`, by their path in `dist`, that end in a certain way. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(`${dist}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => (folder ? `${folder}/${name}` : name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending) && !name.startsWith('storybook/'))
    .sort();
}

/** The tags of Standfirst, by the folders of its elements. */
export const tags = readdirSync(`${root}src/elements`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const from = (file: string, specifier: string): string =>
  new URL(specifier, `http://host.test/${file}`).pathname.slice(1);

/** The relative imports of a module at once, and those that it makes later. */
export function importsOf(file: string): { readonly now: string[]; readonly later: string[] } {
  const code = read(file);
  const now = parseAst(code).body.flatMap((node) =>
    'source' in node && node.source ? [node.source.value] : [],
  );
  const named = [...code.matchAll(/\bimport\(\s*["'`]([^"'`$]+)["'`]\s*\)/g)];
  // Languages are named in a row, and imported by their names: see `tools/short-languages.ts`.
  const row =
    /"([\w,]+)"\.split\(","\)\.map\((\w+)=>\[\2,new \w+\(\(\)=>import\(`\.\/\$\{\2\}\.js`\)\)/g;
  const inRows = [...code.matchAll(row)].flatMap(([, names = '']) => names.split(','));
  const later = [...named.map(([, name]) => name), ...inRows.map((name) => `./${name}.js`)];
  const unread = code.match(/\bimport\(\s*`[^`]*\$\{/g)?.length ?? 0;
  if (unread !== (code.match(row)?.length ?? 0))
    throw new Error(`${file} imports what no name is read of`);
  const relative = (specifiers: readonly (string | undefined)[]): string[] =>
    specifiers.flatMap((one) => (one?.startsWith('.') ? [from(file, one)] : []));
  return { now: relative(now), later: relative(later) };
}

/** A module with all that it imports at once, and so on; with `late`, with what comes later too. */
export function closureOf(file: string, late = false): string[] {
  const found = new Set([file]);
  for (const one of found) {
    const { now, later } = importsOf(one);
    for (const next of late ? [...now, ...later] : now) found.add(next);
  }
  return [...found].sort();
}
