/**
 * What a reader downloads, gzipped, against what the project promises: the script tag, all JavaScript
 * of a page with one element and a plain-text story without anybody doing anything, and the one file
 * with the whole family.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** All of a page. */
const promised = {
  family: 60 * 1024,
  'embed.js': 3072,
  'pull-quote': 15 * 1024,
  'live-timeline': 20 * 1024,
  'live-timeline that polls': 22 * 1024,
};

/** What a page with one element downloads more than the script tag and what all elements share. */
const further = 3072;

/**
 * Alone on a page a header needs more: a lead picture, labels and a byline, which it shares with others. It
 * must not grow; and what it has for itself alone is held to `further`, since that is what it adds to
 * a page that has those others.
 */
const sharing = { 'article-header': 4800 };

const { folder, chunks } = JSON.parse(readFileSync('dist/chunks/list.json', 'utf8'));
const names = readdirSync(`dist/${folder}`)
  .filter((file) => file.endsWith('.js'))
  .map((file) => basename(file, '.js'));
const read = (name) => readFileSync(`dist/${folder}${name}.js`, 'utf8');
const weigh = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;
const sum = (names) => names.reduce((all, name) => all + weigh(`${folder}${name}.js`), 0);

const importsOf = (name) =>
  [...read(name).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w-]+)\.js["']/g)].map(
    ([, one = '']) => one,
  );

/** Chunks with all that they import at once. */
function withImports(names) {
  const found = new Set(names);
  for (const name of found) importsOf(name).forEach((one) => found.add(one));
  return [...found];
}

let over = 0;
const row = (...cells) =>
  console.log(cells.map((cell, at) => (at ? `${cell}`.padStart(11) : cell.padEnd(26))).join(''));
function verdict(bytes, most) {
  if (most === undefined) return '';
  if (bytes > most) over++;
  return bytes > most ? `OVER ${most}` : `of ${most}`;
}

row('gzipped bytes', 'page', '', 'over base', '', 'its own', '');
const embed = weigh('embed.js');
row('embed.js', embed, verdict(embed, promised['embed.js']));
for (const [tag, needed] of Object.entries(chunks)) {
  const page = embed + sum(needed);
  const more = sum(needed.filter((name) => name !== 'base'));
  const others = names.filter((name) => !needed.includes(name)).flatMap(importsOf);
  const own = sum(needed.filter((name) => name !== 'base' && !others.includes(name)));
  // A page with a timeline has a promise of its own.
  const limit = tag === 'live-timeline' ? undefined : further;
  row(
    tag,
    page,
    verdict(page, promised[tag]),
    more,
    verdict(more, sharing[tag] ?? limit),
    own,
    verdict(own, limit),
  );
}

const polling = ['freshness'];
const polls = embed + sum(withImports([...chunks['live-timeline'], ...polling]));
row('live-timeline that polls', polls, verdict(polls, promised['live-timeline that polls']));

// `build:embed` alone leaves none.
if (existsSync('dist/standfirst.js')) row('standfirst.js', weigh('standfirst.js'));
const family = await weighFamily();
row('the family in one file', family, verdict(family, promised.family));

console.log('\nLoaded late, each by itself:');
const early = new Set(Object.values(chunks).flat());
for (const name of names) if (!early.has(name)) row(name, sum([name]));

if (!names.includes('stream') || names.some((name) => importsOf(name).includes('stream'))) {
  over++;
  console.log('\nThe stream is not in a chunk of its own that is loaded late.');
}
process.exitCode = over ? 1 : 0;

/**
 * `standfirst.js` without our words in any language, DOMPurify, and what plays media and frames
 * posts: whoever takes one file takes these too, but a page that uses the script tag loads them only
 * with a reader, a story or a click that needs them. The file is built once more without these
 * modules, since the sizes of their own gzipped files do not add up to what they cost inside of one.
 */
async function weighFamily() {
  const { output } = await build({
    mode: 'module',
    logLevel: 'error',
    build: {
      write: false,
      sourcemap: false,
      rolldownOptions: {
        external: [
          /\/locales\/(?:[a-z]{2}|en\/[\w-]+)\.js$/,
          /^dompurify$/,
          /\/(?:recording|frame-part|frame)\.js$/,
        ],
      },
    },
  }).then((one) => (Array.isArray(one) ? one[0] : one));
  return gzipSync(output[0].code, { level: 9 }).length;
}
