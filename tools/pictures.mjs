// The pictures in README's table, taken of the real elements: npm run pictures
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}stories/pictures/`;
/** Widest and tallest, in CSS pixels; README shows them at half of it. */
const most = { width: 480, height: 400 };
const mostBytes = 20_000;

/** @template T @param {string} file @returns {Promise<T>} */
const load = async (file) => (await runnerImport(root + file)).module;

/** @type {typeof import('../test/visual/studio.ts')} */
const { Studio, builtModule, documentOf } = await load('test/visual/studio.ts');
/** @type {typeof import('../test/visual/sheet.ts')} */
const { markupOf } = await load('test/visual/sheet.ts');
/** @type {typeof import('../test/visual/fonts.ts')} */
const { fontStyles } = await load('test/visual/fonts.ts');
const readme = readFileSync(`${root}README.md`, 'utf8');
const { elementClasses } = await load('src/elements/define-elements.ts');

const styles = `${fontStyles}
  body { margin: 0; padding: 16px; background: #fff; color: #16181a; color-scheme: light }
  live-badge { display: inline-block }`;
const studio = await Studio.open(await builtModule(), { real: true });
mkdirSync(folder, { recursive: true });
try {
  for (const { tag } of elementClasses) {
    const page = await studio.show(documentOf(markupOf(tag, 'en'), styles), {
      width: most.width,
      scale: 2,
    });
    const { height } = page.viewportSize() ?? most;
    const clip = { x: 0, y: 0, width: most.width, height: Math.min(height, most.height) };
    const shot = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
    await page.context().close();
    let picture = shot;
    for (
      let quality = 70;
      quality >= 30 && (quality === 70 || picture.length > mostBytes);
      quality -= 10
    )
      picture = await sharp(shot).resize(640).webp({ quality, effort: 6 }).toBuffer();
    writeFileSync(`${folder}${tag}.webp`, picture);
    const named = readme.includes(`stories/pictures/${tag}.webp`) ? '' : ', not in README yet';
    console.log(`${tag}.webp  ${(picture.length / 1000).toFixed(1)} KB${named}`);
  }
} finally {
  await studio.close();
}
