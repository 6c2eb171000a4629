/** Whether two pictures of the same thing show the same to a reader. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright';
import sharp from 'sharp';

const root = fileURLToPath(new URL('../../', import.meta.url));
const known = fileURLToPath(new URL('pictures/', import.meta.url));
/** Where a failed comparison leaves what it saw. Not in the repository. */
const seen = fileURLToPath(new URL('differences/', import.meta.url));

export interface Picture {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

export async function pictureOf(file: Buffer): Promise<Picture> {
  const { data, info } = await sharp(file)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const fileOf = ({ data, width, height }: Picture): ReturnType<typeof sharp> =>
  sharp(data, { raw: { width, height, channels: 4 } });

/** Pictures are compared square by square, so that a large one forgives no more than a small one. */
const square = 8;

/**
 * What counts as a difference. Edges that are smoothed in another way are found by their neighbours
 * and do not count; what is left of them lies scattered.
 */
const rules = [
  // A comma is a handful of pixels that are clearly different, in one place.
  { threshold: 0.04, atMost: 3 },
  // A ground is a whole square that is slightly different.
  { threshold: 0.008, atMost: 48 },
] as const;

export interface Difference {
  /** What a developer reads of it. */
  readonly told: string;
  readonly picture?: Picture;
}

/** What is different, or undefined. */
export function differenceOf(before: Picture, after: Picture): Difference | undefined {
  const { width, height } = before;
  if (width !== after.width || height !== after.height)
    return { told: `it was ${width} × ${height} px and is ${after.width} × ${after.height} px` };
  if (before.data.equals(after.data)) return undefined;
  const picture = { data: Buffer.alloc(width * height * 4), width, height };
  for (const { threshold, atMost } of rules) {
    const options = { threshold, diffMask: true };
    picture.data.fill(0);
    pixelmatch(before.data, after.data, picture.data, width, height, options);
    const worst = worstSquare(picture);
    if (worst.count <= atMost) continue;
    pixelmatch(before.data, after.data, picture.data, width, height, { threshold });
    return { told: `${worst.all} pixels differ, most of them at ${worst.x}, ${worst.y}`, picture };
  }
  return undefined;
}

/** The square in which most pixels differ. Squares overlap, so that none is cut in two. */
function worstSquare({ data, width, height }: Picture): {
  count: number;
  all: number;
  x: number;
  y: number;
} {
  const half = square / 2;
  const columns = Math.ceil(width / half) + 1;
  const counts = new Uint32Array(columns * (Math.ceil(height / half) + 1));
  let all = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (!data[(y * width + x) * 4 + 3]) continue;
      all += 1;
      const at = Math.floor(y / half) * columns + Math.floor(x / half);
      for (const one of [at, at + 1, at + columns, at + columns + 1])
        counts[one] = (counts[one] ?? 0) + 1;
    }
  const count = counts.reduce((most, one) => Math.max(most, one), 0);
  const at = counts.indexOf(count);
  return { count, all, x: (at % columns) * half, y: Math.floor(at / columns) * half };
}

/** What to do with a picture or text that is not as it was: `all` takes it over. */
export type Updating = 'all' | 'new' | 'none';

const accept = 'Look at it, and if it is meant: npm run test:visual -- --update';
const named = (file: string): string => relative(root, file);

function write(file: string, contents: Buffer | string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, contents);
}

export const asItWas = 'as it was';

/**
 * Runs in the page. A layer of the browser's that has moved by a part of a pixel while the page came
 * keeps what was drawn of it before: a line of text lies a pixel higher or lower by chance.
 */
async function drawAnew(): Promise<void> {
  const drawn = (): Promise<unknown> =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { style } = document.documentElement;
  style.visibility = 'hidden';
  await drawn();
  style.removeProperty('visibility');
  await drawn();
}

/**
 * Compares with the picture in the repository, and says so if it is another one. A page that was
 * caught in the middle of something has a second chance.
 */
export async function compared(
  name: string,
  page: Page,
  updating: Updating,
): Promise<typeof asItWas | string> {
  const file = `${known}${name}.webp`;
  const [actual, marked] = [`${seen}${name}.actual.png`, `${seen}${name}.difference.png`];
  for (const old of [actual, marked]) rmSync(old, { force: true });
  const before = existsSync(file) ? await pictureOf(readFileSync(file)) : undefined;
  let shot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  let difference = before && differenceOf(before, await pictureOf(shot));
  if (before && !difference) return asItWas;
  await page.waitForTimeout(500);
  await page.evaluate(drawAnew);
  shot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const after = await pictureOf(shot);
  difference = before && differenceOf(before, after);
  if (before && !difference) return asItWas;
  if (updating === 'all') {
    write(file, await packed(after));
    return asItWas;
  }
  write(actual, shot);
  if (!difference)
    return `there is no ${named(file)} yet. ${named(actual)} is what it would be. ${accept}`;
  if (!difference.picture) return `${difference.told}: see ${named(actual)}. ${accept}`;
  write(marked, await fileOf(difference.picture).png().toBuffer());
  return `${difference.told}: see ${named(marked)} and ${named(actual)}. ${accept}`;
}

/** Small enough to be kept, and the same to the last pixel. */
const packed = (picture: Picture): Promise<Buffer> =>
  fileOf(picture).removeAlpha().webp({ lossless: true, effort: 4 }).toBuffer();

/** The text that a text is to be compared with; with `all` it is taken over first. */
export function expectedText(name: string, now: string, updating: Updating): string | undefined {
  const file = fileURLToPath(new URL(name, import.meta.url));
  if (updating === 'all') write(file, now);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
