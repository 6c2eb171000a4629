/**
 * What a reader downloads, gzipped, against what the project promises: the script tag, and all
 * JavaScript of a page with one element and a plain-text story.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const promised = { 'embed.js': 3072, 'pull-quote': 15 * 1024, 'live-timeline': 20 * 1024 };

const weigh = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;
const { folder, chunks } = JSON.parse(readFileSync('dist/chunks/list.json', 'utf8'));

const pages = { 'embed.js': ['embed.js'] };
for (const [tag, needed] of Object.entries(chunks))
  pages[tag] = ['embed.js', ...needed.map((name) => `${folder}${name}.js`)];

let over = 0;
for (const [name, needed] of Object.entries(pages)) {
  const bytes = needed.reduce((sum, file) => sum + weigh(file), 0);
  const most = promised[name];
  const verdict = most === undefined ? '' : bytes <= most ? `of ${most}` : `OVER ${most}`;
  if (verdict.startsWith('OVER')) over++;
  console.log(`${name.padEnd(16)} ${String(bytes).padStart(6)} bytes gzipped ${verdict}`);
}
process.exitCode = over ? 1 : 0;
