/** Hostile stories: nothing of them runs, nothing of them is asked for. */
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ArticleBodyElement,
  ArticleHeaderElement,
  LiveTimelineElement,
  PullQuoteElement,
  defineElements,
  type StoryElement,
} from '../../src/index.js';
import { changed, fixtures, places, type Json, type Path } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { badUrls, payloads } from '../helpers/payloads.js';
import { clearDesk, desk, isWhole, place, rootOf, until, wordsOf } from '../helpers/proof.js';
import { faultUrl, newKey, requestsFor } from '../helpers/wire.js';

declare global {
  interface Window {
    fire?: (shot: number) => void;
  }
}

const classes = [
  ArticleBodyElement,
  LiveTimelineElement,
  ArticleHeaderElement,
  PullQuoteElement,
] as const;
/** Pictures in a story may be loaded; these are not there, and are not counted. */
const address = `${location.origin}/faults/none/story`;
const key = newKey();
const hostile = payloads(faultUrl('count', key));
const title = document.title;
const shots: number[] = [];

expectNoIncidents();
beforeAll(() => void defineElements());
beforeEach(() => {
  shots.length = 0;
  window.fire = (shot) => void shots.push(shot);
});
afterEach(clearDesk);

/** Recordings of the story itself may play; nobody is framed before the reader asks for it. */
const forbidden =
  'script,style,link,meta,base,iframe,frame,object,embed,applet,form,input,textarea,select,' +
  'math,template,noscript,marquee,svg:not(.glyph,.room),svg *:not(path),x-x';

/** Looks at every node that was made of a hostile story. */
function expectInert(element: StoryElement): void {
  const root = rootOf(element);
  expect([...root.querySelectorAll(forbidden)].map((node) => node.outerHTML)).toEqual([]);
  for (const node of root.querySelectorAll('*'))
    for (const { name, value } of node.attributes) {
      // The one style there is: the room that a picture leaves where it is missing.
      if (name === 'style' && /^aspect-ratio: [\d.]+ \/ [\d.]+;$/.test(value)) continue;
      if (/^on|^style$|^srcdoc$|^background$|^formaction$/i.test(name))
        throw new Error(`${name}="${value}" on <${node.localName}>`);
      // An update has an address of its own in the page, under a prefix of ours.
      if (
        /^(?:id|name|class|slot|part)$/.test(name) &&
        /[<(:]/.test(value.replace(/^update-.*/s, ''))
      )
        throw new Error(`${name}="${value}" is from the story`);
      if (!/^(?:href|src|xlink:href|poster|action|data)$/i.test(name)) continue;
      expect(new URL(value, address).protocol).toMatch(/^(?:https?|mailto|tel):$/);
    }
}

/** Whoever is linked to on another site learns nothing of this page. */
function expectDiscreet(element: StoryElement): void {
  const away = [...rootOf(element).querySelectorAll('a')].filter(
    ({ protocol, host }) => protocol.startsWith('http') && host !== location.host,
  );
  for (const link of away) expect([...link.relList]).toEqual(expect.arrayContaining(discreet));
}
const discreet = ['noopener', 'noreferrer'];

/** What would have run has run once something that must run has: it was there later. */
async function expectSilence(): Promise<void> {
  const canary = document.createElement('div');
  await new Promise<void>((resolve) => {
    window.fire = (shot) => (shot === -1 ? resolve() : void shots.push(shot));
    canary.innerHTML = '<img src="data:," onerror="fire(-1)">';
    desk().append(canary);
  });
  expect(shots).toEqual([]);
  expect(document.title).toBe(title);
  expect(await requestsFor(key)).toBe(0);
}

async function expectHarmless(
  story: unknown,
  sign?: string,
  elements: readonly (typeof classes)[number][] = classes,
): Promise<void> {
  const shown = elements.map((elementClass) => place<StoryElement>(elementClass, { story }));
  await until(
    () => shown.every((element) => isWhole(element) && wordsOf(element) !== ''),
    'something is shown',
  );
  if (sign !== undefined)
    await until(
      () => shown.some((element) => wordsOf(element).includes(sign)),
      'the words of the story are shown',
    );
  shown.forEach(expectInert);
  shown.forEach(expectDiscreet);
  await expectSilence();
  desk().replaceChildren();
}

describe('the payloads', () => {
  it('are many, and no two alike', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(150);
    expect(new Set(hostile.map(({ html }) => html)).size).toBeGreaterThanOrEqual(150);
  });

  it('do run and load, where nobody cleans them', async () => {
    const raw = payloads(faultUrl('count', `${key}-raw`));
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    frame.srcdoc = '<!doctype html><title>Raw</title>';
    desk().append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const { contentWindow, contentDocument } = frame;
    if (!contentWindow || !contentDocument) throw new Error('no frame');
    const hit = new Set<number>();
    contentWindow.fire = (shot) => void hit.add(shot);
    for (const { html } of raw) {
      const box = contentDocument.createElement('div');
      box.innerHTML = html;
      contentDocument.body.append(box);
    }
    await until(() => hit.size >= 50, 'fifty of them run');
    await vi.waitFor(async () => expect(await requestsFor(`${key}-raw`)).toBeGreaterThan(0), {
      timeout: 10_000,
    });
  });
});

describe('as HTML', () => {
  it('they are harmless in a body', async () => {
    const body = hostile.map(({ html }) => ({ type: 'html', html }));
    const story = { headline: 'H', url: address, body: [...body, { type: 'quote', text: 'End' }] };
    await expectHarmless(story, 'End', [ArticleBodyElement]);
  });

  it('they are harmless in updates', async () => {
    const updates = hostile.map(({ html }, index) => ({
      id: `u${index}`,
      time: '2026-03-13T21:02:00Z',
      headline: `Update ${index}`,
      body: [
        { type: 'html', html },
        { type: 'paragraph', text: { html } },
      ],
    }));
    const last = `Update ${hostile.length - 1}`;
    await expectHarmless({ headline: 'H', url: address, updates }, last, [LiveTimelineElement]);
  });

  it('they are harmless as rich text', async () => {
    const rich = hostile.map(({ html }) => ({ html }));
    const story = { headline: 'H', url: address, keyPoints: [...rich, 'End'] };
    await expectHarmless(story, 'End', [ArticleHeaderElement]);
  });
});

describe('as a string', () => {
  const everything = changed(fixtures.everything, ['url'], address);
  const strings = [...places(everything)].filter(([, value]) => typeof value === 'string');
  const keyOf = (path: Path): string => String(path.findLast((part) => typeof part === 'string'));
  const addresses = new Set(['src', 'url', 'poster', 'poll', 'stream']);
  /** What a block or update is dropped for, if it says something else. */
  const coded = new Set([
    ...['type', 'format', 'status', 'kind', 'align', 'language', 'timeZone'],
    ...['time', 'published', 'modified', 'date'],
  ]);
  const isWords = ([path]: [Path, Json]): boolean =>
    !addresses.has(keyOf(path)) && !coded.has(keyOf(path));
  const put = (where: readonly (readonly [Path, Json])[], what: (index: number) => string): Json =>
    where.reduce<Json>((story, [path], index) => changed(story, path, what(index)), everything);

  const words = strings.filter(isWords);
  const turns = Array.from({ length: 6 }, (_, turn) => turn);
  it.each(turns)('they are harmless in every field for words, turn %i', async (turn) => {
    const step = Math.floor((hostile.length * turn) / turns.length);
    await expectHarmless(
      put(words, (index) => hostile[(index + step) % hostile.length]?.html ?? ''),
      'fire(',
    );
  });

  it.each(badUrls)('%j is harmless in every field for an address', async (url) => {
    const links = strings.filter(([path]) => keyOf(path) === 'url' && path.length > 1);
    await expectHarmless(
      put(links, () => url),
      'Line 4',
    );
    const media = strings.filter(([path]) => addresses.has(keyOf(path)) && keyOf(path) !== 'url');
    await expectHarmless(
      put(media, () => url),
      'Line 4',
    );
  });

  it.each([...coded])('they are harmless in every field "%s"', async (name) => {
    const fields = strings.filter(([path]) => keyOf(path) === name);
    expect(fields.length).toBeGreaterThan(0);
    await expectHarmless(put(fields, (index) => hostile[(index * 7) % hostile.length]?.html ?? ''));
    await expectHarmless(put(fields, (index) => badUrls[index % badUrls.length] ?? ''));
  });

  it('they are harmless in the attributes of a quote written by hand', async () => {
    const names = ['speaker', 'speaker-title', 'organization', 'source', 'date', 'quote'];
    for (const { html } of hostile.filter((_, index) => index % 29 === 0))
      for (const url of ['javascript:fire(1)', 'java\nscript:fire(1)', html]) {
        const element = place(
          PullQuoteElement,
          { fallback: 'Words' },
          Object.fromEntries([
            ...names.map((name) => [name, html] as const),
            ['source-url', url],
            ['photo', url],
            ['theme', html],
            ['lang', html],
          ]),
        );
        await element.updateComplete;
        expectInert(element);
      }
    await expectSilence();
  });
});
