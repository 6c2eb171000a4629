/**
 * What a reader downloads, gzipped, against what the project promises: the script tag, and all
 * JavaScript of a page with one element and a plain-text story, without anybody doing anything.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';

const promised = {
  'embed.js': 3072,
  'pull-quote': 15 * 1024,
  'live-timeline': 20 * 1024,
  'live-timeline that polls': 22 * 1024,
};

const { folder, chunks } = JSON.parse(readFileSync('dist/chunks/list.json', 'utf8'));
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
function tell(name, bytes, most) {
  const verdict = most === undefined ? '' : bytes <= most ? `of ${most}` : `OVER ${most}`;
  if (verdict.startsWith('OVER')) over++;
  console.log(`${name.padEnd(26)} ${String(bytes).padStart(6)} bytes gzipped ${verdict}`);
}

const embed = weigh('embed.js');
tell('embed.js', embed, promised['embed.js']);
for (const [tag, needed] of Object.entries(chunks)) tell(tag, embed + sum(needed), promised[tag]);

const polling = ['freshness'];
tell(
  'live-timeline that polls',
  embed + sum(withImports([...chunks['live-timeline'], ...polling])),
  promised['live-timeline that polls'],
);

console.log('\nLoaded late, each by itself:');
const names = readdirSync(`dist/${folder}`)
  .filter((file) => file.endsWith('.js'))
  .map((file) => basename(file, '.js'));
const early = new Set(Object.values(chunks).flat());
for (const name of names) if (!early.has(name)) tell(name, sum([name]));

if (!names.includes('stream') || names.some((name) => importsOf(name).includes('stream'))) {
  over++;
  console.log('\nThe stream is not in a chunk of its own that is loaded late.');
}
process.exitCode = over ? 1 : 0;
