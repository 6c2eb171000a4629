import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { filesOf, wordsSlice, type NewElement } from './element-files.ts';

/** The tool was asked for something that it does not make; nothing has been written. */
export class Refusal extends Error {}

const usage = 'Usage: npm run new -- <tag> ["What it shows, in a sentence."] [--words]';

/** Hyphenated names that HTML keeps for itself. */
const reserved =
  /^(?:annotation-xml|color-profile|missing-glyph|font-face(?:-(?:src|uri|format|name))?)$/;

const camel = (tag: string): string => tag.replace(/-(.)/g, (_all, letter) => letter.toUpperCase());

/** What the command line asks for, or a refusal in a sentence. */
function read(args: readonly string[], root: string): NewElement {
  const options = args.filter((arg) => arg.startsWith('-'));
  const unknown = options.filter((option) => option !== '--words');
  if (unknown.length) throw new Refusal(`There is no option ${unknown.join(', ')}. ${usage}`);
  const [tag, says, ...rest] = args.filter((arg) => !arg.startsWith('-'));
  if (!tag || rest.length) throw new Refusal(usage);
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(tag))
    throw new Refusal(
      `"${tag}" is no name for an element of ours: two words or more in small letters, with a hyphen between them, such as pull-quote.`,
    );
  if (reserved.test(tag)) throw new Refusal(`HTML keeps the name <${tag}> for itself.`);
  if (existsSync(join(root, 'src/elements', tag)))
    throw new Refusal(`<${tag}> is there already: see src/elements/${tag}.`);
  const words = options.includes('--words');
  if (words && existsSync(join(root, `src/locales/en/${tag}.ts`)))
    throw new Refusal(`There are words of that name already: see src/locales/en/${tag}.ts.`);
  const name = camel(tag);
  return {
    tag,
    name,
    className: `${name.charAt(0).toUpperCase()}${name.slice(1)}Element`,
    says: says?.trim().replace(/\.?$/, '.') || 'What this element shows, in a sentence.',
    since: /^## (\d+\.\d+\.\d+)/m.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))?.[1] ?? '',
    word: tag.charAt(0).toUpperCase() + tag.slice(1).replaceAll('-', ' '),
    words,
  };
}

/**
 * Puts a line among those of its kind: before the first that is greater, else after the last. The
 * lines of a kind are told by a pattern whose first group is what they are ordered by; without such a
 * group the new line goes to their end.
 */
function among(text: string, kind: RegExp, line: string): string {
  const lines = text.split('\n');
  const keyOf = (one: string): string | undefined => kind.exec(one)?.[1];
  const found = [...lines.entries()].filter(([, one]) => kind.test(one));
  const last = found.at(-1);
  if (!last) throw new Error(`nothing like "${line}" is there to put it beside`);
  const key = keyOf(line);
  const after = key === undefined ? undefined : found.find(([, one]) => (keyOf(one) ?? '') > key);
  lines.splice(after ? after[0] : last[0] + 1, 0, line);
  return lines.join('\n');
}

/** Where elements are named, and how a new one is entered there. */
function entries({ tag, className, says, name, word, words }: NewElement, root: string): Entry[] {
  const sentence = says.charAt(0).toLowerCase() + says.slice(1, -1);
  const list: Entry[] = [
    [
      'src/define.ts',
      (text) => among(text, /^import '(.*)';/, `import './elements/${tag}/define.js';`),
    ],
    [
      'src/index.ts',
      (text) =>
        among(
          text,
          /^export \{ \w+Element.* from '\.\/elements\/([\w-]+)\/.*';/,
          `export { ${className} } from './elements/${tag}/${tag}.js';`,
        ),
    ],
    [
      'src/elements/define-elements.ts',
      (text) =>
        among(
          among(
            text,
            /^import .* from '(.*)';/,
            `import { ${className} } from './${tag}/${tag}.js';`,
          ),
          /^ {2}(\w+Element),/,
          `  ${className},`,
        ),
    ],
    ['README.md', (text) => afterRows(text, `| \`${tag}\` | ${sentence} | |`)],
    ['CHANGELOG.md', (text) => afterAdded(text, `- \`${tag}\`: ${sentence}.`)],
  ];
  if (!words) return list;
  const said = `  ${name}: '${word}',`;
  const languages = readdirSync(join(root, 'src/locales'))
    .map((file) => `src/locales/${file}`)
    .filter((file) => file.endsWith('.ts') && isLanguage(readFileSync(join(root, file), 'utf8')));
  return [
    ...list,
    [
      'src/locales/words.ts',
      (text) =>
        among(
          among(
            text,
            /^import type .* from '(.*)';/,
            `import type { ${name}Words } from './en/${tag}.js';`,
          ),
          /^ {4}typeof (\w+) &/,
          `    typeof ${name}Words &`,
        ),
    ],
    ...languages.map((file): Entry => [
      file,
      (text) => text.replace(/^\};/m, `  // In English still.\n${said}\n};`),
    ]),
  ];
}

type Entry = readonly [file: string, enter: (text: string) => string];

const isLanguage = (text: string): boolean => text.includes('export const words: Words = {');

/** The table of elements is the first whose head says "tag". */
const afterRows = (text: string, row: string): string =>
  text.replace(/^\| tag .*\n(?:\|.*\n)+/m, (table) => `${table}${row}\n`);

/** What is new stands under the newest version. */
const afterAdded = (text: string, line: string): string =>
  text.replace(/### Added\n\n(?:.+\n)+/, (added) => `${added}${line}\n`);

/** Makes an element; gives what there is to say of it. */
export async function newElement(args: readonly string[], root: string): Promise<string[]> {
  const element = read(args, root);
  const made = new Map(filesOf(element));
  if (element.words) made.set(`src/locales/en/${element.tag}.ts`, wordsSlice(element));
  const entered = entries(element, root).map(([file, enter]) => {
    const before = readFileSync(join(root, file), 'utf8');
    const after = enter(before);
    if (after === before) throw new Error(`${file} has no place for <${element.tag}>`);
    return [file, after] as const;
  });
  for (const [file, text] of [...made, ...entered]) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    const style = await resolveConfig(path);
    writeFileSync(path, await format(text, { ...style, filepath: path }));
  }
  return [
    `Made <${element.tag}>:`,
    ...[...made.keys()].map((file) => `  ${file}`),
    'Entered it in:',
    ...entered.map(([file]) => `  ${file}`),
    'It shows headline and standfirst so far: the rest is yours.',
  ];
}
