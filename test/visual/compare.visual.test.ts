/** The comparison itself: what it must see, and what it must not mind. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { differenceOf, pictureOf, type Picture } from './compare.ts';
import { fontStyles } from './fonts.ts';
import { Studio, documentOf } from './studio.ts';

let studio: Studio;
let before: Picture;
beforeAll(async () => {
  studio = await Studio.open(inject('standfirst'));
  before = await shot();
});
afterAll(() => studio.close());

const text = 'Sixty-one passengers, and the driver, have been rowed from a tram.';

/** A page with one caption-sized line of text and a hairline, as an element would have them. */
async function shot(change: { words?: string; styles?: string } = {}): Promise<Picture> {
  const page = await studio.show(
    documentOf(
      `<p>${change.words ?? text}</p><hr><a href="#a">A link</a><i></i>`,
      `${fontStyles}
      body { margin: 16px; color: #595d62; background: #fff; font-size: 14px }
      hr { border: 0; border-block-start: 1px solid #dcdfe3; margin: 8px 0 }
      a { color: #0b5cad; display: block }
      i { display: block; inline-size: 40px; block-size: 40px; border-radius: 50%; background: #c4001a }
      ${change.styles ?? ''}`,
    ),
    { width: 480 },
  );
  const picture = await pictureOf(await page.screenshot());
  await page.context().close();
  return picture;
}

describe('the comparison sees', () => {
  it.each([
    ['a comma that is missing', { words: text.replace('passengers,', 'passengers') }],
    [
      'a hairline that has moved by one pixel',
      { styles: 'hr { position: relative; inset-block-start: 1px }' },
    ],
    ['a hairline that is gone', { styles: 'hr { visibility: hidden }' }],
    [
      'a line of text that has moved by one pixel',
      { styles: 'p { position: relative; inset-block-start: 1px }' },
    ],
    ['another colour of a link', { styles: 'a { color: #0b6cad }' }],
    ['another colour of a ground', { styles: 'i { background: #b8001a }' }],
    ['a ground that is a little less white', { styles: 'body { background: #f4f4f4 }' }],
    ['an underline that is missing', { styles: 'a { text-decoration: none }' }],
    ['a weight that is heavier', { styles: 'p { font-weight: 500 }' }],
    ['a page that is one pixel taller', { styles: 'p { padding-block-end: 1px }' }],
  ])('%s', async (_what, change) => {
    expect(differenceOf(before, await shot(change))).toBeDefined();
  });
});

describe('the comparison does not mind', () => {
  it('the same page, drawn once more', async () => {
    expect(differenceOf(before, await shot())).toBeUndefined();
  });

  it('edges that another machine smooths in another way', async () => {
    const data = Buffer.from(before.data);
    const { width, height } = before;
    let edges = 0;
    // Each pixel that lies between two colours becomes somewhat lighter or darker.
    for (let at = width; at < width * height - width; at += 1) {
      const here = data[at * 4] ?? 0;
      const beside = [at - 1, at + 1, at - width, at + width].map(
        (one) => before.data[one * 4] ?? 0,
      );
      if (here - Math.min(...beside) < 24 || Math.max(...beside) - here < 24) continue;
      edges += 1;
      for (const channel of [0, 1, 2])
        data[at * 4 + channel] = Math.min(255, (data[at * 4 + channel] ?? 0) + (at % 2 ? 8 : -8));
    }
    expect(edges).toBeGreaterThan(200);
    expect(differenceOf(before, { ...before, data })).toBeUndefined();
  });
});
