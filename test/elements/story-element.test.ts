/** What all elements have in common, tried on each of them. */
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { defineElements, elementClasses, type StoryElement } from '../../src/index.js';
import { type Json } from '../helpers/copy.js';
import { mayBeSilent, needsOnlyHeadline, signOf, storyFor } from '../helpers/family.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import {
  clearDesk,
  desk,
  minutes,
  next,
  place,
  proof,
  rootOf,
  showsFallback,
  until,
  wordsOf,
} from '../helpers/proof.js';
import { blobUrl, faultUrl, fixtureUrl, newKey, requestsFor, stranger } from '../helpers/wire.js';

type ElementClass = (typeof elementClasses)[number];

expectNoIncidents();
beforeAll(() => void defineElements());
afterEach(() => {
  clearDesk();
  vi.restoreAllMocks();
});

/** Pictures on cards come after the words, into their room. */
const told = (element: Element): boolean =>
  !!element.shadowRoot?.querySelector(signOf(element)) &&
  !element.shadowRoot.querySelector('.frame:empty');
const isTold = (element: Element): Promise<void> =>
  until(() => told(element), `<${element.localName}> shows its story`);

/** The same story about something else: no element looks the same with it. */
const otherStory = (tag: string): Json =>
  JSON.parse(
    JSON.stringify(storyFor(tag, 'Bus afloat'))
      .replaceAll('"tram"', '"bus"')
      .replaceAll('A tram', 'A bus')
      .replaceAll('Maud', 'Anna')
      .replaceAll('street', 'square')
      .replaceAll('All are', 'Some are')
      .replaceAll('Hanneke', 'Ria')
      .replaceAll('High', 'Low')
      .replaceAll('Heron', 'Egret')
      .replaceAll('"live"', '"final"'),
  );
const jsonScript = (value: unknown): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof value === 'string' ? value : JSON.stringify(value);
  return script;
};
const bare = ({ tag }: ElementClass): StoryElement => document.createElement(tag) as StoryElement;

/** What an element looks like with a story: the measure for all the ways to give it one. */
async function lookOf(
  elementClass: ElementClass,
  story: Json = storyFor(elementClass.tag),
): Promise<string> {
  const element = place<StoryElement>(elementClass, { story });
  await isTold(element);
  const look = proof(element);
  element.remove();
  return look;
}

const tags = elementClasses.map((elementClass) => [elementClass.tag, elementClass] as const);

describe.each(tags)('<%s>', (tag, elementClass) => {
  describe('shows the same story', () => {
    it.each<[string, () => StoryElement]>([
      ['by its src', () => place<StoryElement>(elementClass, { src: blobUrl(storyFor(tag)) })],
      [
        'by its src property',
        () => {
          const element = place<StoryElement>(elementClass);
          element.src = blobUrl(storyFor(tag));
          return element;
        },
      ],
      [
        'by its story property, set before it is attached',
        () => place<StoryElement>(elementClass, { story: storyFor(tag) }),
      ],
      [
        'by its story property, set after',
        () => {
          const element = place<StoryElement>(elementClass);
          element.story = storyFor(tag);
          return element;
        },
      ],
      [
        'by a parsed story of another element',
        () => {
          const other = bare(elementClass);
          other.story = storyFor(tag);
          return place<StoryElement>(elementClass, { story: other.story });
        },
      ],
      [
        'by JSON inside it',
        () => {
          const element = bare(elementClass);
          element.append(jsonScript(storyFor(tag)));
          desk().append(element);
          return element;
        },
      ],
      [
        'by JSON that comes later',
        () => {
          const element = place<StoryElement>(elementClass);
          element.append(jsonScript(storyFor(tag)));
          return element;
        },
      ],
      [
        'by its story rather than its src',
        () => place<StoryElement>(elementClass, { src: faultUrl('count'), story: storyFor(tag) }),
      ],
      [
        'beside a fallback',
        () => place<StoryElement>(elementClass, { story: storyFor(tag), fallback: 'Read it' }),
      ],
    ])('%s', async (_name, make) => {
      const look = await lookOf(elementClass);
      const element = make();
      await isTold(element);
      expect(proof(element)).toBe(look);
      expect(element.story?.headline).toBe('Tram afloat');
    });

    it('when it is upgraded late, whatever it was given before', async () => {
      const look = await lookOf(elementClass);
      const name = `x-${newKey()}-${elementClass.tag}`;
      const give: readonly ((element: HTMLElement & { story?: unknown }) => void)[] = [
        (element) => element.setAttribute('src', blobUrl(storyFor(tag))),
        (element) => Object.assign(element, { src: blobUrl(storyFor(tag)) }),
        (element) => (element.story = storyFor(tag)),
        (element) => element.append(jsonScript(storyFor(tag))),
      ];
      const elements = give.map((how) => {
        const element = document.createElement(name);
        element.append('Read it');
        how(element);
        desk().append(element);
        return element;
      });
      expect(elements.every(({ shadowRoot }) => shadowRoot === null)).toBe(true);
      expect(elementClass.define(name)).toBe(true);
      await Promise.all(elements.map(isTold));
      expect(elements.map(proof)).toEqual(elements.map(() => look));
    });

    it('from HTML that a parser makes', async () => {
      const look = await lookOf(elementClass);
      const box = document.createElement('div');
      box.innerHTML = `<${elementClass.tag} src="${blobUrl(storyFor(tag))}">Read it</${elementClass.tag}>`;
      desk().append(box);
      const [element] = box.children;
      if (!element) throw new Error('no element');
      await isTold(element);
      expect(proof(element)).toBe(look);
    });
  });

  it('shows a second story in place of the first', async () => {
    const [look, other] = [await lookOf(elementClass), await lookOf(elementClass, otherStory(tag))];
    expect(other).not.toBe(look);
    const element = place<StoryElement>(elementClass, { story: storyFor(tag) });
    const lines = minutes(element);
    await isTold(element);
    // What a change of story takes may be loaded with the first one.
    element.story = otherStory(tag);
    await until(() => proof(element) === other, 'the other story');
    element.story = storyFor(tag);
    await until(() => proof(element) === look, 'the first story');
    expect(lines).toEqual(['load', 'load', 'load']);
  });

  it('gives the word back to src when its story is taken away', async () => {
    const other = await lookOf(elementClass, otherStory(tag));
    const element = place<StoryElement>(elementClass, {
      src: blobUrl(otherStory(tag)),
      story: storyFor(tag),
    });
    await isTold(element);
    element.story = null;
    await until(() => proof(element) === other, 'the story of src is shown');
  });

  it('follows its src', async () => {
    const [look, other] = [await lookOf(elementClass), await lookOf(elementClass, otherStory(tag))];
    const element = place<StoryElement>(elementClass, { src: blobUrl(storyFor(tag)) });
    await isTold(element);
    element.setAttribute('src', blobUrl(otherStory(tag)));
    await until(() => proof(element) === other, 'the other story is shown');
    element.setAttribute('src', faultUrl('404'));
    await next(element, 'story-error');
    // The last good story stays.
    expect(proof(element)).toBe(other);
    element.setAttribute('src', blobUrl(storyFor(tag)));
    await until(() => proof(element) === look, 'the first story is shown');
  });

  it('tells of a story once, with what is wrong with it', async () => {
    const story = { ...storyFor(tag), surprise: 1 };
    const element = bare(elementClass);
    const lines = minutes(desk());
    const loaded = next(element, 'story-load');
    element.story = story;
    desk().append(element);
    const { detail, bubbles, composed } = await loaded;
    expect(detail.story).toBe(element.story);
    expect([bubbles, composed]).toEqual([true, true]);
    await isTold(element);
    await until(() => element.problems.length > 0, 'problems are known');
    expect(element.problems).toMatchObject([{ path: 'surprise', severity: 'info' }]);
    expect(lines).toEqual(['load']);
  });

  it('tells once of each piece that was left out', async () => {
    const authors = [{ name: 'Maud Terrieu' }, { name: 5 }, {}];
    const story = { ...storyFor(tag), timeZone: 'Lantern/City', authors };
    const element = place<StoryElement>(elementClass, { story });
    const errors: unknown[] = [];
    element.addEventListener('story-error', ({ detail }) => errors.push(detail));
    await isTold(element);
    await until(() => errors.length >= 3, 'errors are told');
    element.requestUpdate();
    await element.updateComplete;
    expect(errors).toMatchObject([
      { code: 'wrong-value', path: 'timeZone', phase: 'parse', retryable: false },
      { code: 'wrong-type', path: 'authors[1].name', phase: 'parse' },
      { code: 'missing', path: 'authors[2].name', phase: 'parse' },
    ]);
  });

  describe('shows its fallback', () => {
    it('until there is a story, and again when there is none any more', async () => {
      const element = place<StoryElement>(elementClass, { fallback: 'Read it' });
      await element.updateComplete;
      expect(showsFallback(element)).toBe(true);
      expect(told(element)).toBe(false);
      element.append(jsonScript(storyFor(tag)));
      await isTold(element);
      expect(showsFallback(element)).toBe(false);
      element.querySelector('script')?.remove();
      await until(() => showsFallback(element), 'the fallback is back');
      expect(told(element)).toBe(false);
    });

    it('while a story is on its way', async () => {
      const element = place<StoryElement>(elementClass, {
        src: faultUrl('silent'),
        fallback: 'Read it',
      });
      await element.updateComplete;
      expect(showsFallback(element)).toBe(true);
    });

    it.each<[string, string, (element: StoryElement) => unknown]>([
      ['a status of 404', 'http-status', (element) => (element.src = faultUrl('404'))],
      ['a status of 500', 'http-status', (element) => (element.src = faultUrl('500'))],
      ['HTML for JSON', 'not-json', (element) => (element.src = faultUrl('html'))],
      ['half an answer', 'not-json', (element) => (element.src = faultUrl('cut'))],
      ['no permission', 'network', (el) => (el.src = stranger(fixtureUrl('soyuz.json')))],
      ['JSON of something else', 'not-a-story', (element) => (element.src = blobUrl([1]))],
      ['an address that is none', 'bad-src', (element) => (element.src = 'https://[')],
      ['a property that is no story', 'not-a-story', (element) => (element.story = 'nonsense')],
      ['inline JSON that is broken', 'bad-inline', (element) => element.append(jsonScript('{'))],
      ['inline JSON of nothing', 'not-a-story', (element) => element.append(jsonScript('{}'))],
    ])('after %s, and tells of it once', async (_name, code, fail) => {
      const element = place<StoryElement>(elementClass, { fallback: 'Read it' });
      const lines = minutes(element);
      const failed = next(element, 'story-error');
      fail(element);
      const { detail, bubbles, composed } = await failed;
      expect([bubbles, composed]).toEqual([true, true]);
      expect(detail).toMatchObject({ code });
      expect(detail.message).toMatch(/\w{3}/);
      element.requestUpdate();
      await element.updateComplete;
      await until(() => showsFallback(element), 'the fallback is shown');
      expect(told(element)).toBe(false);
      expect(lines).toEqual([`error ${code}`]);
      // And it is not the end.
      element.story = storyFor(tag);
      await isTold(element);
      expect(lines).toEqual([`error ${code}`, 'load']);
    });
  });

  it('without a fallback says what failed, and tries again when asked', async () => {
    const look = await lookOf(elementClass);
    vi.spyOn(globalThis, 'fetch')
      .mockResolvedValueOnce(new Response('', { status: 503 }))
      .mockResolvedValueOnce(new Response(JSON.stringify(storyFor(tag))));
    const element = place<StoryElement>(elementClass, { src: `https://feed.example/${newKey()}` });
    await until(() => !!rootOf(element).querySelector('button'), 'there is a button');
    expect(rootOf(element).querySelector('[role=alert]')?.textContent).toContain('could not be');
    rootOf(element).querySelector('button')?.click();
    await isTold(element);
    expect(proof(element)).toBe(look);
  });

  it('without a part of its own in the story does not fail', async () => {
    const element = place<StoryElement>(elementClass, { story: { headline: 'Only this' } });
    await next(element, 'story-load');
    await until(() => wordsOf(element) !== '' || mayBeSilent.has(elementClass.tag), 'some words');
    const silent = place<StoryElement>(elementClass, {
      story: { headline: 'Only this' },
      fallback: 'Read it',
    });
    await next(silent, 'story-load');
    if (needsOnlyHeadline.has(elementClass.tag))
      await until(() => !showsFallback(silent), 'the headline stands in its place');
    else expect(showsFallback(silent)).toBe(true);
  });

  it('looks the same wherever it is moved', async () => {
    const look = await lookOf(elementClass);
    const key = newKey();
    const given = place<StoryElement>(elementClass, { story: storyFor(tag) });
    const fetched = place<StoryElement>(elementClass, { src: blobUrl(storyFor(tag)) });
    const counted = place<StoryElement>(elementClass, { src: faultUrl('count', key) });
    const lines = minutes(fetched);
    await Promise.all([isTold(given), isTold(fetched), next(counted, 'story-load')]);
    const box = document.createElement('section');
    desk().append(box);
    for (const element of [given, fetched, counted]) {
      box.append(element);
      desk().prepend(element);
    }
    await Promise.all([given.updateComplete, fetched.updateComplete]);
    expect([proof(given), proof(fetched)]).toEqual([look, look]);
    expect(lines).toEqual(['load']);
    expect(await requestsFor(key)).toBe(1);
  });

  it('looks the same when it was away for a while', async () => {
    const look = await lookOf(elementClass);
    const given = place<StoryElement>(elementClass, { story: storyFor(tag) });
    const fetched = place<StoryElement>(elementClass, { src: blobUrl(storyFor(tag)) });
    await Promise.all([isTold(given), isTold(fetched)]);
    desk().replaceChildren();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([proof(given), proof(fetched)]).toEqual([look, look]);
    desk().append(given, fetched);
    await Promise.all([given.updateComplete, fetched.updateComplete]);
    expect([proof(given), proof(fetched)]).toEqual([look, look]);
    given.story = otherStory(tag);
    await next(given, 'story-load');
    expect(proof(given)).not.toBe(look);
  });

  it('left before its story came, it shows it when it is back', async () => {
    const look = await lookOf(elementClass);
    const element = place<StoryElement>(elementClass, { src: blobUrl(storyFor(tag)) });
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 5));
    desk().append(element);
    await isTold(element);
    expect(proof(element)).toBe(look);
  });

  it('can be cloned and imported', async () => {
    const look = await lookOf(elementClass);
    const fetched = place<StoryElement>(elementClass, { src: blobUrl(storyFor(tag)) });
    const inline = place<StoryElement>(elementClass);
    inline.append(jsonScript(storyFor(tag)));
    await Promise.all([isTold(fetched), isTold(inline)]);
    const clones = [fetched, inline].flatMap((element) => [
      element.cloneNode(true) as StoryElement,
      document.importNode(element, true),
    ]);
    desk().append(...clones);
    await Promise.all(clones.map(isTold));
    expect(clones.map(proof)).toEqual(clones.map(() => look));
  });

  it('follows the language, the direction and the theme of the page as they change', async () => {
    const element = place<StoryElement>(elementClass, { story: storyFor(tag) });
    await isTold(element);
    const look = proof(element);
    const sheet = (): Element | null => rootOf(element).querySelector('.sheet');
    const ground = (): string => getComputedStyle(sheet() ?? element).backgroundColor;
    const plain = ground();

    desk().lang = 'ar';
    await until(() => proof(element) !== look, 'its words are Arabic');
    desk().lang = 'nb';
    // We have no Norwegian words: ours are English, and say so.
    await until(() => sheet()?.getAttribute('lang') === 'en', 'its words are English');
    desk().removeAttribute('lang');
    await until(() => proof(element) === look, 'all is as it was');

    element.story = { ...storyFor(tag), language: 'ar' };
    await until(() => sheet()?.getAttribute('dir') === 'rtl', 'it runs from right to left');
    desk().dir = 'ltr';
    await until(() => !sheet()?.hasAttribute('dir'), 'the page has the word');
    desk().removeAttribute('dir');

    element.theme = 'orbit';
    await until(() => ground() !== plain, 'it is dressed');
    expect(element.getAttribute('theme')).toBe('orbit');
    const orbit = ground();
    element.removeAttribute('theme');
    await until(() => ground() === plain, 'it is undressed');
    desk().setAttribute('theme', 'orbit');
    await until(() => ground() === orbit, 'the page dresses it');
  });

  it.each(['neon', 'toString', ''])(
    'looks as ever under the theme "%s", which there is not',
    async (theme) => {
      const look = await lookOf(elementClass);
      const lines = minutes(desk());
      const element = place<StoryElement>(elementClass, { story: storyFor(tag) }, { theme });
      await isTold(element);
      expect(proof(element)).toBe(look);
      expect(lines).toEqual(['load']);
    },
  );

  const statesKnown = CSS.supports('selector(:state(loading))');
  it.skipIf(!statesKnown)('has custom states (not in every engine)', async () => {
    const stateOf = (element: Element): string =>
      ['loading', 'error'].filter((state) => element.matches(`:state(${state})`)).join();
    const element = place<StoryElement>(elementClass);
    await element.updateComplete;
    expect(stateOf(element)).toBe('');
    element.src = faultUrl('slow?ms=50&to=/faults/404');
    await until(() => stateOf(element) === 'loading', 'it is loading');
    await until(() => stateOf(element) === 'error', 'it has failed');
    element.src = blobUrl(storyFor(tag));
    await until(() => stateOf(element) === '', 'all is well');
  });

  it('does without custom states where there are none', async () => {
    const look = await lookOf(elementClass);
    vi.spyOn(HTMLElement.prototype, 'attachInternals').mockReturnValue(
      Object.create(null) as ElementInternals,
    );
    expect(await lookOf(elementClass)).toBe(look);
  });

  it('leaves the meaning of global attributes alone', async () => {
    const element = place<StoryElement>(
      elementClass,
      { story: storyFor(tag) },
      { title: 'T', id: 'I', role: 'note' },
    );
    await isTold(element);
    expect([element.title, element.id, element.getAttribute('role')]).toEqual(['T', 'I', 'note']);
    element.hidden = true;
    expect(element.getBoundingClientRect().height).toBe(0);
    expect(element.getAttributeNames().sort()).toEqual(['hidden', 'id', 'role', 'title']);
  });
});

describe('twenty elements of one src', () => {
  it('cause one request, and tell of it twenty times', async () => {
    const key = newKey();
    const src = faultUrl('count', key);
    const lines = minutes(desk());
    const elements = Array.from({ length: 20 }, (_, index) => {
      const elementClass = elementClasses[index % elementClasses.length] ?? elementClasses[0];
      return place<StoryElement>(elementClass, { src });
    });
    await until(() => elements.every(({ story }) => story), 'all have their story');
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    expect(lines.filter((line) => line === 'load')).toHaveLength(20);
    expect(new Set(elements.map(({ story }) => story)).size).toBe(1);
    expect(await requestsFor(key)).toBe(1);
  });

  it('share one, however their src is spelled', async () => {
    const key = newKey();
    const src = faultUrl('count', key);
    const spelled = [src, new URL(src).pathname + new URL(src).search, src.replace('http', 'HTTP')];
    const elements = spelled.map((one) => place<StoryElement>(elementClasses[0], { src: one }));
    await until(() => elements.every(({ story }) => story), 'all have their story');
    expect(await requestsFor(key)).toBe(1);
  });

  it('are reloaded by one of them', async () => {
    const key = newKey();
    const src = faultUrl('count', key);
    const [one, other] = [0, 1].map(() => place<StoryElement>(elementClasses[0], { src }));
    await until(() => !!one?.story && !!other?.story, 'both have their story');
    const [first] = [other?.story];
    await one?.reload();
    expect(await requestsFor(key)).toBe(2);
    await until(() => other?.story !== first, 'the other has the new one');
  });
});

describe('reload', () => {
  it('of an element without src does nothing, and does not reject', async () => {
    const element = place<StoryElement>(elementClasses[0], {
      story: storyFor(elementClasses[0].tag),
    });
    await expect(element.reload()).resolves.toBeUndefined();
  });

  it('of a story that fails keeps what is shown, and does not reject', async () => {
    const element = place<StoryElement>(elementClasses[0], {
      src: blobUrl(storyFor(elementClasses[0].tag)),
    });
    await isTold(element);
    const look = proof(element);
    URL.revokeObjectURL(element.src ?? '');
    const failed = next(element, 'story-error');
    await expect(element.reload()).resolves.toBeUndefined();
    expect((await failed).detail.code).toBe('network');
    expect(proof(element)).toBe(look);
  });
});
