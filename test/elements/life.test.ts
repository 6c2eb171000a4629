/** What a page may do with an element: copy it, move it, lend it to a frame, take it away. */
import { afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  defineElements,
  elementClasses,
  LiveTimelineElement,
  type StoryElement,
} from '../../src/index.js';
import { Desk } from '../helpers/feed-desk.js';
import { signOf, storyFor } from '../helpers/family.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { nothingLeft, openLedger } from '../helpers/ledger.js';
import { differences, lookOf, type Look } from '../helpers/looks.js';
import { clearDesk, desk, place, proof, until } from '../helpers/proof.js';
import { blobUrl, faultUrl } from '../helpers/wire.js';

expectNoIncidents();
beforeAll(() => void defineElements());
afterEach(clearDesk);

const isTold = (element: Element): Promise<void> =>
  until(
    () => !!element.shadowRoot?.querySelector(signOf(element)),
    `<${element.localName}> shows its story`,
  );

/** Computed styles of so many nodes are compared. */
const many = 10;

/** A part of a page, as wide in every page. */
function column(page: Document = document): HTMLElement {
  const box = page.createElement('div');
  box.style.cssText = 'inline-size: 640px';
  (page === document ? desk() : page.body).append(box);
  return box;
}

/** A page in a frame of this one. */
async function otherPage(): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.title = 'Another page';
  frame.style.cssText =
    'position: fixed; inset: 0 auto auto 0; inline-size: 800px; block-size: 600px';
  frame.srcdoc = '<!doctype html><html lang="en"><title>Another page</title><body></body></html>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  onTestFinished(() => {
    // Nobody tells an element that its frame is taken away.
    frame.contentDocument?.body.replaceChildren();
    frame.remove();
  });
  await loaded;
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument;
}

/** Pictures that have come, or will not. */
const picturesIn = (element: Element): HTMLImageElement[] =>
  [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((node) =>
    node instanceof HTMLImageElement ? [node] : picturesIn(node),
  );

/** What shows the pictures of cards comes after the cards. */
const hasEmptyFrames = ({ shadowRoot }: Element): boolean =>
  !!shadowRoot?.querySelector('.frame:empty') ||
  [...(shadowRoot?.querySelectorAll('*') ?? [])].some(hasEmptyFrames);

async function atRest(element: StoryElement): Promise<void> {
  await element.updateComplete;
  await until(
    () => !hasEmptyFrames(element) && picturesIn(element).every(({ complete }) => complete),
    'its pictures have come',
  );
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Whether an element looks as it did, once it has had the time to. */
async function expectLook(element: StoryElement, markup: string, look: Look): Promise<void> {
  await until(() => proof(element) === markup, `<${element.localName}> shows what it showed`).catch(
    () => expect(proof(element)).toBe(markup),
  );
  await atRest(element);
  await vi.waitFor(() => expect(differences(look, lookOf(element, many))).toEqual([]));
}

/** An element that shows its story, and what it looks like. */
async function shown(elementClass: (typeof elementClasses)[number]) {
  const element = place<StoryElement>(elementClass, {
    src: blobUrl(storyFor(elementClass.tag)),
    fallback: 'Read it',
  });
  column().append(element);
  await isTold(element);
  await atRest(element);
  return { element, markup: proof(element), look: lookOf(element, many) };
}

const tags = elementClasses.map((elementClass) => [elementClass.tag, elementClass] as const);

describe.each(tags)('<%s>', (tag, elementClass) => {
  it('is the same once more as a copy', async () => {
    const { element, markup, look } = await shown(elementClass);
    const copy = element.cloneNode(true) as StoryElement;
    element.remove();
    column().append(copy);
    await isTold(copy);
    await expectLook(copy, markup, look);
  });

  it('stays what it is where it is moved to, and asks nobody again', async () => {
    const { element, markup, look } = await shown(elementClass);
    const ledger = openLedger();
    const events: string[] = [];
    for (const type of ['story-load', 'story-error'])
      document.addEventListener(type, () => events.push(type), { once: true });
    column().append(element);
    await expectLook(element, markup, look);
    const box = column();
    if ('moveBefore' in box && typeof box.moveBefore === 'function') {
      box.moveBefore(element, null);
      expect(element.parentElement).toBe(box);
      await expectLook(element, markup, look);
    }
    expect(ledger.asked).toBe(0);
    expect(events).toEqual([]);
  });

  it('keeps its look in the page of a frame, and back here', async () => {
    const { element, markup, look } = await shown(elementClass);
    const page = await otherPage();
    column(page).append(element);
    expect(element.ownerDocument).toBe(page);
    await expectLook(element, markup, look);
    column().append(element);
    expect(element.ownerDocument).toBe(document);
    await expectLook(element, markup, look);
  });

  it('looks the same where it is first seen in a frame', async () => {
    const { element: here, markup, look } = await shown(elementClass);
    const page = await otherPage();
    const element = document.createElement(tag) as StoryElement;
    element.append('Read it');
    element.setAttribute('src', here.src ?? '');
    column(page).append(element);
    await isTold(element);
    await expectLook(element, markup, look);
  });

  it('leaves nothing behind where it is taken away while it loads', async () => {
    const ledger = openLedger();
    const later = place<StoryElement>(elementClass, {
      src: faultUrl('slow?ms=3000&to=/hosts/tram.json'),
    });
    const waiting = place<StoryElement>(elementClass, { story: storyFor(tag) });
    await until(() => ledger.left.requests > 0, 'it asks for its story');
    later.remove();
    waiting.remove();
    await vi.waitFor(() => expect(ledger.left).toEqual(nothingLeft), { timeout: 1_000 });
    // And can be put back.
    later.setAttribute('src', blobUrl(storyFor(tag)));
    column().append(later, waiting);
    await isTold(later);
    await isTold(waiting);
    later.remove();
    waiting.remove();
    await vi.waitFor(() => expect(ledger.left).toEqual(nothingLeft), { timeout: 1_000 });
  });
});

describe('a story that is kept fresh', () => {
  it('is asked for no more once the frame that it is shown in has been taken away', async () => {
    const feed = await Desk.open();
    const page = await otherPage();
    const element = place<StoryElement>(LiveTimelineElement, { src: feed.url });
    column(page).append(element);
    const asked = async (): Promise<number> => (await feed.requests('head')).length;
    await vi.waitFor(async () => expect(await asked()).toBeGreaterThan(1), { timeout: 10_000 });
    const ledger = openLedger();
    page.defaultView?.frameElement?.remove();
    expect(page.defaultView).toBe(null);
    expect(element.isConnected, 'nobody has told it').toBe(true);
    // The answer that comes next, to what may be asked once more, finds nobody.
    await vi.waitFor(() => expect(ledger.asked).toBe(1), { timeout: 10_000 });
    await vi.waitFor(() => expect(ledger.left).toEqual(nothingLeft), { timeout: 5_000 });
    const before = await asked();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await asked()).toBe(before);
    // In a page again it goes on.
    column().append(element);
    await vi.waitFor(async () => expect(await asked()).toBeGreaterThan(before), {
      timeout: 10_000,
    });
  }, 45_000);
});

it('a single-page site that goes through a thousand pages has nothing left of them', async () => {
  const mounts = 1_000;
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  const addresses = tags.map(([tag]) => blobUrl(storyFor(tag)));
  // What is loaded for the first of its kind stays.
  for (const [at, [, elementClass]] of tags.entries())
    await isTold(place<StoryElement>(elementClass, { src: addresses[at] ?? '' }));
  clearDesk();
  await frame();
  const ledger = openLedger();
  let seen = 0;
  for (let at = 0; at < mounts; at++) {
    const index = at % tags.length;
    const [tag, elementClass] = tags[index] ?? tags[0]!;
    // By turns from its address and by hand; one in three is gone before it has been seen.
    const element =
      at % 2
        ? place<StoryElement>(elementClass, { src: addresses[index] ?? '' })
        : place<StoryElement>(elementClass, { story: storyFor(tag) });
    if (at % 3) await new Promise((resolve) => queueMicrotask(() => resolve(0)));
    if (at % 10 === 9) await isTold(element).then(() => seen++);
    element.remove();
  }
  await vi.waitFor(() => expect(ledger.left).toEqual(nothingLeft), { timeout: 2_000 });
  expect(seen).toBe(mounts / 10);
  expect(desk().childElementCount).toBe(0);
  const last = place<StoryElement>(elementClasses[0], { story: storyFor(elementClasses[0].tag) });
  await isTold(last);
}, 60_000);
