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

const timed = (rounds: number, work: () => void): number =>
  median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );

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
  await element.updateComplete;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const time = performance.now() - start;
  expect(element.shadowRoot?.querySelectorAll('[part=update]').length).toBeGreaterThanOrEqual(25);
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
    const json = timed(5, () => JSON.parse(many));
    const marks = timed(5, () => parseStory(JSON.parse(many))) - json;
    const all = timed(3, () => validateStory(JSON.parse(many))) - json;
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
    const markup = median([await markupPaint(many), await markupPaint(many)]);
    console.log(
      `first paint: 100 updates ${hundred.toFixed(0)} ms, 10,000 ${thousands.toFixed(0)} ms ` +
        `(${(thousands / hundred).toFixed(1)} ×); as finished markup ${markup.toFixed(0)} ms ` +
        `(${(markup / thousands).toFixed(1)} × ours)`,
    );
    expect(thousands).toBeLessThan(hundred * 15);
    expect(thousands).toBeLessThan(markup);
  });
});
