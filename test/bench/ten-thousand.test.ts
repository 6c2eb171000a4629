import { describe, expect, it } from 'vitest';
import { LiveTimelineElement, parseStory, validateStory } from '../../src/index.js';

/** A story as a long live blog has it: three paragraphs an update, one update every ten minutes. */
function longStory(count: number): string {
  const words = 'The desk has heard from two people on the platform that the train will wait. ';
  const start = Date.UTC(2024, 0, 1);
  const updates = Array.from({ length: count }, (_, index) => ({
    id: `u${index}`,
    version: 1,
    time: new Date(start + index * 600_000).toISOString(),
    key: index % 40 === 0,
    headline: `Update number ${index}`,
    body: Array.from({ length: 3 }, () => ({ type: 'paragraph', text: words.repeat(3) })),
  }));
  return JSON.stringify({ format: 'story/1', headline: 'Long', timeZone: 'Europe/Paris', updates });
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The shortest time of each of several works, taken in turn: a busy machine makes none of them shorter. */
function timed<K extends string>(rounds: number, works: Readonly<Record<K, () => void>>) {
  const shortest = new Map<string, number>();
  for (let round = 0; round < rounds; round++)
    for (const [name, work] of Object.entries<() => void>(works)) {
      const start = performance.now();
      work();
      shortest.set(name, Math.min(shortest.get(name) ?? Infinity, performance.now() - start));
    }
  return (name: K): number => shortest.get(name) ?? NaN;
}

/** From setting the story until the frame that shows it. */
async function firstPaint(text: string): Promise<number> {
  const tag = 'bench-timeline';
  LiveTimelineElement.define(tag);
  const element = document.createElement(tag);
  if (!(element instanceof LiveTimelineElement)) throw new Error('not ours');
  document.body.append(element);
  await element.updateComplete;
  const start = performance.now();
  element.story = JSON.parse(text);
  const shown = (): readonly Element[] => [
    ...(element.shadowRoot?.querySelectorAll('[part=update]') ?? []),
  ];
  do await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  while (!shown().length);
  const time = performance.now() - start;
  // A whole screen, with more below it to scroll to.
  expect(shown().at(-1)?.getBoundingClientRect().bottom).toBeGreaterThan(innerHeight * 1.5);
  element.remove();
  return time;
}

/** The same updates as finished markup: what a server could send at best. */
async function markupPaint(text: string): Promise<number> {
  const { updates = [] } = parseStory(JSON.parse(text)).story ?? {};
  const markup = updates
    .map(({ id, time, headline, body = [] }) => {
      const paragraphs = body.map((one) =>
        one.type === 'paragraph' ? `<p>${String(one.text)}</p>` : '',
      );
      return `<article id="${id}"><time>${time}</time><h3>${headline}</h3>${paragraphs.join('')}</article>`;
    })
    .join('');
  const page = document.createElement('div');
  document.body.append(page);
  const start = performance.now();
  page.innerHTML = markup;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const time = performance.now() - start;
  page.remove();
  return time;
}

describe('ten thousand updates', () => {
  const many = longStory(10_000);

  it('are read in a small multiple of the time that their JSON takes', () => {
    const time = timed(4, {
      json: () => JSON.parse(many),
      marks: () => parseStory(JSON.parse(many)),
      all: () => validateStory(JSON.parse(many)),
    });
    const json = time('json');
    const [marks, all] = [time('marks') - json, time('all') - json];
    console.log(
      `10,000 updates: JSON.parse ${json.toFixed(0)} ms, marks ${marks.toFixed(0)} ms ` +
        `(${(marks / json).toFixed(1)} ×), everything ${all.toFixed(0)} ms (${(all / json).toFixed(1)} ×)`,
    );
    expect(marks).toBeLessThan(all);
  });

  it('do not hold up the first paint', async () => {
    const few = longStory(100);
    await firstPaint(few);
    const hundred = median([await firstPaint(few), await firstPaint(few), await firstPaint(few)]);
    const thousands = median([
      await firstPaint(many),
      await firstPaint(many),
      await firstPaint(many),
    ]);
    // Once: WebKit takes six seconds for it.
    const markup = await markupPaint(many);
    console.log(
      `first paint: 100 updates ${hundred.toFixed(0)} ms, 10,000 ${thousands.toFixed(0)} ms ` +
        `(${(thousands / hundred).toFixed(1)} ×); as finished markup ${markup.toFixed(0)} ms ` +
        `(${(markup / thousands).toFixed(1)} × ours)`,
    );
    expect(thousands).toBeLessThan(hundred * 15);
    expect(thousands).toBeLessThan(markup);
  });
});
