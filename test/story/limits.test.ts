/** More than a story may have: that piece is left out and named, and nobody waits for it long. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ArticleBodyElement, defineElements, sanitize, validateStory } from '../../src/index.js';
import { clearDesk, next, place, shows } from '../helpers/proof.ts';

const time = '2026-03-13T21:02:00Z';
const attributes = (count: number): string =>
  Array.from({ length: count }, (_, at) => `a${at}`).join(' ');
const wide = (count: number): string => `<p ${attributes(count)}>Wide</p>`;
const deep = (levels: number): string => `${'<b>'.repeat(levels)}Deep${'</b>'.repeat(levels)}`;
/** Every parser opens all the marks once more in each paragraph. */
const reopened = (paragraphs: number): string =>
  `<p>${Array.from({ length: 200 }, (_, at) => `<b a${at}>`).join('')}${'<p>x'.repeat(paragraphs)}`;
const clobbered = (count: number): string =>
  `<form ${attributes(count)}><input name="attributes"><input name="firstChild">Form</form>`;

const read = (html: string) =>
  validateStory(
    { headline: 'H', body: [{ type: 'divider' }, { type: 'html', html }], standfirst: { html } },
    { sanitize },
  );

describe('HTML', () => {
  it.each([
    ['1,000 attributes in one element', wide(1_000), 'Wide'],
    ['250 elements in each other', deep(250), 'Deep'],
    ['many elements with a few attributes', '<i title="x" id="y">Many</i> '.repeat(1_500), 'Many'],
  ])('of %s is read', (_, html, words) => {
    const { story, problems } = read(html);
    expect(problems).toEqual([]);
    expect(JSON.stringify(story?.body)).toContain(words);
    expect(JSON.stringify(story?.standfirst)).toContain(words);
  });

  it.each([
    ['1,001 attributes in one element', wide(1_001), 'too-many'],
    ['a form that hides how many it has', clobbered(1_001), 'too-many'],
    ['260 elements in each other', deep(260), 'too-deep'],
    ['marks that each paragraph opens anew', reopened(4_000), 'too-deep'],
  ])('of %s is left out, and its neighbours stay', (_, html, code) => {
    const { story, problems } = read(html);
    expect(story?.body).toEqual([{ type: 'divider' }]);
    expect(story?.headline).toBe('H');
    expect(problems.map((one) => [one.path, one.code, one.severity])).toEqual([
      ['standfirst', code, 'error'],
      ['body[1]', code, 'error'],
    ]);
  });
});

describe('an element', () => {
  beforeAll(() => void defineElements());
  afterEach(clearDesk);

  it('shows the rest, and says where it was', async () => {
    const element = place(ArticleBodyElement);
    const told = next(element, 'story-error');
    element.story = {
      headline: 'H',
      body: [
        { type: 'paragraph', text: 'Before' },
        { type: 'html', html: wide(2_000) },
        { type: 'html', html: '<p>After</p>' },
      ],
    };
    await shows(element, 'After');
    expect((await told).detail).toMatchObject({ code: 'too-many', path: 'body[1]' });
  });
});

/** Milliseconds that clocks which tell whole ones can be believed for. */
const measurable = 25;

/** Milliseconds of one run: what takes less than a clock tells is run until it does. */
function timeOf(run: () => void): number {
  const start = performance.now();
  for (let runs = 1; ; runs++) {
    run();
    const taken = performance.now() - start;
    if (taken >= measurable) return taken / runs;
  }
}

/**
 * How many times as long one work takes as another. In turn, and the best of each: what others do
 * with the machine can make both longer and neither shorter. So what is too many is measured again,
 * and is too many once it stays so.
 */
function timesAsLong(one: () => void, other: () => void, tooMany: number): number {
  one();
  other();
  let [longer, shorter] = [Infinity, Infinity];
  for (let round = 0; round < 5 || (round < 40 && longer / shorter >= tooMany); round++) {
    longer = Math.min(longer, timeOf(one));
    shorter = Math.min(shorter, timeOf(other));
  }
  return longer / shorter;
}

const updates = (make: (at: number) => object) => (count: number) =>
  void validateStory({
    headline: 'H',
    updates: Array.from({ length: count }, (_, at) => make(at)),
  });

describe('four times as much takes no more than in proportion', () => {
  it.each<[string, (size: number) => void, number]>([
    ['marks that are opened anew', (count) => void read(reopened(count)), 3_000],
    ['elements in each other', (levels) => void read(deep(levels)), 2_000],
    ['updates with one id', updates(() => ({ id: 'a', time })), 2_500],
    [
      'updates of which one is none',
      updates((at) => (at === 1 ? [] : { id: `a${at}`, time })),
      2_500,
    ],
    ['signs that turn text', (count) => void read('\u202e\u2067x\u2069'.repeat(count)), 4_000],
    ['marks on one letter', (count) => void read(`e${'\u0301'.repeat(count)}`), 16_000],
    [
      'fields that nobody knows',
      (count) =>
        void validateStory({
          headline: 'H',
          ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`field${at}`, at])),
        }),
      20_000,
    ],
  ])('of %s', (_, run, size) =>
    expect(
      timesAsLong(
        () => run(size * 4),
        () => run(size),
        9,
      ),
    ).toBeLessThan(9),
  );
});

it('ten thousand updates of one time that have no id take little longer than others', () => {
  const others = (): void => updates((at) => ({ id: `a${at}`, time }))(10_000);
  const alike = (): void => updates(() => ({ time }))(10_000);
  expect(timesAsLong(alike, others, 8)).toBeLessThan(8);
});
