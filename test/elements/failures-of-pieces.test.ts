/**
 * Whatever is wrong with a piece of a story, or with the code that draws it: one `story-error` of each
 * element that meets it, nothing for the page's own error reporting, and all else stays on the page.
 */
import { html } from 'lit';
import { afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { errorRows } from '../../docs/errors.js';
import { elementErrorCodes } from '../../src/elements/error-codes.js';
import {
  defineElements,
  elementClasses,
  parseStory,
  type StoryErrorCode,
} from '../../src/index.js';
import { problemCodes, type ProblemCode } from '../../src/story/problem.js';
import type { Json, JsonObject } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, until } from '../helpers/proof.js';
import { Family, allTags, forEach, wholeStory } from '../helpers/whole-family.js';

expectNoIncidents();
beforeAll(() => void defineElements());
afterEach(clearDesk);

const listed = (story: JsonObject, field: string): readonly Json[] => {
  const list = story[field];
  return Array.isArray(list) ? list : [];
};
const more =
  (field: string, ...items: readonly Json[]) =>
  (story: JsonObject): JsonObject => ({ ...story, [field]: [...listed(story, field), ...items] });

const nested = (depth: number): Json => {
  let text: Json = { type: 'em', text: 'deep' };
  for (let at = 0; at < depth; at++) text = { type: 'em', children: [text] };
  return { type: 'paragraph', text: [text] };
};

interface Piece {
  readonly code: ProblemCode;
  readonly bad: (story: JsonObject) => JsonObject;
  /** The story without that piece, where it is another one than before. */
  readonly rest?: (story: JsonObject) => JsonObject;
}

const pieces: readonly Piece[] = [
  { code: 'wrong-type', bad: more('sources', 5) },
  {
    code: 'wrong-value',
    bad: (story) => ({ ...story, timeZone: 'Lantern/City' }),
    rest: (story) =>
      Object.fromEntries(Object.entries(story).filter(([key]) => key !== 'timeZone')),
  },
  { code: 'missing', bad: more('sources', { note: 'by nobody' }) },
  { code: 'unknown-type', bad: more('body', { type: 'hologram' }) },
  { code: 'bad-moment', bad: more('corrections', { time: 'yesterday', text: 'All of it.' }) },
  { code: 'bad-url', bad: more('related', { headline: 'Here', url: 'javascript:alert(1)' }) },
  { code: 'too-long', bad: more('keyPoints', 'x'.repeat(70_000)) },
  // What it is nested in stays, and is empty.
  { code: 'too-deep', bad: more('body', nested(300)), rest: more('body', nested(200)) },
  { code: 'unknown-field', bad: (story) => ({ ...story, surprise: 1 }) },
  { code: 'unknown-format', bad: (story) => ({ ...story, format: 'story/9' }) },
  {
    code: 'duplicate-id',
    bad: (story: JsonObject) =>
      more('updates', structuredClone(listed(story, 'updates')[0] ?? null))(story),
  },
];

const isQuiet = (code: StoryErrorCode): boolean => !!errorRows[code].quiet;

describe('a piece that is', () => {
  for (const { code, bad, rest = (story: JsonObject): JsonObject => story } of pieces)
    it(`${code} costs no more than itself, and is told once by each`, async () => {
      const good = new Family((element) => (element.story = rest(wholeStory())));
      await good.isThere();
      const { shown } = good;
      clearDesk();
      const family = new Family((element) => (element.story = bad(wholeStory())));
      await family.isThere();
      if (!isQuiet(code)) await family.hasTold();
      expect(family.told).toEqual(forEach(isQuiet(code) ? [] : [code]));
      expect(
        family.unlike(shown, ...(code === 'too-deep' ? ['article-body', 'live-story'] : [])),
      ).toEqual([]);
      expect(family.states('stale')).toEqual(forEach(false));
      family.do(({ problems }, tag) =>
        expect(
          problems.map((one) => one.code),
          tag,
        ).toContain(code),
      );
    });

  it('too-many is told once by each, and the newest are there', async () => {
    const updates = Array.from({ length: 10_001 }, (_, at) => ({
      id: `u${at}`,
      time: new Date(Date.UTC(2026, 2, 14) - at * 60_000).toISOString(),
      headline: `Update ${at}`,
    }));
    const family = new Family(
      (element) => (element.story = { ...wholeStory(), updates: [...updates] }),
    );
    await family.hasTold();
    expect(family.told).toEqual(forEach(['too-many']));
    family.do(({ story }, tag) => {
      expect(story?.updates?.length, tag).toBe(10_000);
      expect(story?.updates?.[0]?.id, tag).toBe('u0');
    });
  }, 60_000);

  it('unreadable, in an update that throws when it is looked at, costs that one', async () => {
    const trap = (): Json => {
      const update = { id: 'trap', time: '2026-03-16', headline: 'A trap' };
      return Object.defineProperty(update, 'body', {
        enumerable: true,
        get: () => {
          throw new Error('the page’s own');
        },
      });
    };
    const family = new Family((element) => (element.story = more('updates', trap())(wholeStory())));
    await family.isThere();
    const readers = ['live-story', 'live-ticker', 'live-timeline'];
    await family.hasTold(readers);
    // Whoever looks for a quote or a picture in updates may meet it, too.
    for (const [tag, codes] of Object.entries(family.told))
      expect(codes, tag).toEqual(codes.length || readers.includes(tag) ? ['unreadable'] : []);
  });

  it('bad-html, where the page lets nobody parse it, is told once, and its words are shown', async () => {
    const ways = [
      [Element.prototype, 'setHTML'],
      [DOMParser.prototype, 'parseFromString'],
      [XSLTProcessor.prototype, 'transformToFragment'],
    ] as const;
    for (const [owner, name] of ways) {
      const was = Object.getOwnPropertyDescriptor(owner, name);
      if (!was) continue;
      const refuse = (): never => {
        throw new TypeError('refused');
      };
      Object.defineProperty(owner, name, { configurable: true, value: refuse });
      onTestFinished(() => void Object.defineProperty(owner, name, was));
    }
    const words = { html: 'Rowed <b>ashore</b> by hand' };
    const family = new Family(
      (element) =>
        (element.story = {
          ...wholeStory(),
          standfirst: words,
          keyPoints: [words],
          body: [{ type: 'paragraph', text: words }],
          sources: [{ name: 'The club', note: words }],
        }),
    );
    const readers = ['article-body', 'article-header', 'key-points', 'live-story', 'source-list'];
    const told = (): string[] => Object.values(family.told).flat();
    await until(() => told().includes('bad-html'), 'it is told');
    for (const tag of readers)
      await until(
        () => /Rowed\s+ashore\s+by hand/.test(family.shown[tag] ?? ''),
        `<${tag}> has its words`,
      );
    await family.rest();
    // It is the page that refuses: the first one speaks for all.
    expect(told().filter((code) => code !== 'not-found')).toEqual(['bad-html']);
  });

  it('empty is what a list of nothing is', () => {
    expect(parseStory([1]).problems.map(({ code }) => code)).toEqual(['empty']);
  });

  it('any other is none of the list', () => {
    const met = [...pieces.map(({ code }) => code), 'too-many', 'unreadable', 'bad-html', 'empty'];
    expect(met.sort()).toEqual([...problemCodes].sort());
  });
});

describe('what the page asks for and the story has not', () => {
  const wishes: Readonly<Record<string, string>> = {
    'article-gallery': 'gallery',
    'data-table': 'table',
    'fact-box': 'facts',
    'live-story': 'quote',
    'media-embed': 'media',
    'pull-quote': 'quote',
  };

  it('is told once, and leaves the place to what the page has put there', async () => {
    const family = new Family((element, tag) => {
      const attribute = wishes[tag];
      if (attribute) element.setAttribute(attribute, '999');
      element.story = wholeStory();
    });
    await family.hasTold(Object.keys(wishes));
    expect(family.told).toEqual({ ...forEach([]), ...forEach(['not-found'], Object.keys(wishes)) });
    const alone = Object.keys(wishes).filter((tag) => tag !== 'live-story');
    expect(family.fallbacks).toEqual({ ...forEach(false), ...forEach(true, alone) });
    expect(family.states('stale')).toEqual(forEach(false));
  });
});

/** Has all classes draw what `draw` gives, as long as it gives something. */
function intervene(draw: () => unknown): void {
  for (const { prototype } of elementClasses) {
    const was = Object.getOwnPropertyDescriptor(prototype, 'renderStory');
    const own: unknown = was?.value;
    if (!was || typeof own !== 'function') throw new Error('an element draws in another way');
    Object.defineProperty(prototype, 'renderStory', {
      ...was,
      value(...given: unknown[]): unknown {
        return draw() ?? Reflect.apply(own, this, given);
      },
    });
    onTestFinished(() => void Object.defineProperty(prototype, 'renderStory', was));
  }
}

describe('code that fails while a story is drawn', () => {
  const fail = (): never => {
    throw new Error('broken');
  };
  const ways: readonly (readonly [string, () => unknown])[] = [
    ['in its own lines', fail],
    ['as its result is put on the page', () => html`<p>${{ toString: fail }}</p>`],
  ];

  for (const [name, breaks] of ways)
    it(`${name} is told once, and the last good story stays, and is stale`, async () => {
      let broken = false;
      intervene(() => (broken ? breaks() : undefined));
      const family = new Family((element) => (element.story = wholeStory()));
      await family.isThere();
      const { shown } = family;
      broken = true;
      family.do((element) => (element.story = { ...wholeStory(), headline: 'Another' }));
      await family.hasTold();
      // Each part of a whole story has failed as well, and says so.
      const told = Object.values(family.told).map((codes) => [...new Set(codes)]);
      expect(told).toEqual(allTags.map(() => ['render-failed']));
      const { 'live-story': whole = [], ...others } = family.told;
      expect(whole.length).toBeLessThanOrEqual(11);
      for (const codes of Object.values(others)) expect(codes).toHaveLength(1);
      expect(family.unlike(shown)).toEqual([]);
      expect(family.states('stale')).toEqual(forEach(true));

      broken = false;
      family.forget();
      family.do((element) => (element.story = wholeStory()));
      await until(() => Object.values(family.states('stale')).every((one) => !one), 'all are good');
      await family.isThere();
      expect(family.told).toEqual(forEach([]));
      expect(family.unlike(shown)).toEqual([]);
    });

  it('at the first time leaves what the page has put there', async () => {
    let broken = true;
    intervene(() => (broken ? fail() : undefined));
    const family = new Family((element) => (element.story = wholeStory()));
    await family.hasTold();
    expect(family.told).toEqual(forEach(['render-failed']));
    expect(family.fallbacks).toEqual(forEach(true));
    broken = false;
    family.do((element) => element.requestUpdate());
    await family.isThere();
    expect(family.fallbacks).toEqual(forEach(false));
  });

  it('in what is shown until there is a story does not hold up the story', async () => {
    const [first] = elementClasses;
    const prototype: object = Object.getPrototypeOf(first.prototype);
    const was = Object.getOwnPropertyDescriptor(prototype, 'renderFallback') ?? {};
    Object.defineProperty(prototype, 'renderFallback', { ...was, value: fail });
    const restore = (): void => void Object.defineProperty(prototype, 'renderFallback', was);
    onTestFinished(restore);
    const family = new Family((element) => (element.story = wholeStory()), [first]);
    await until(() => family.told[first.tag]?.length === 1, 'it is told');
    restore();
    family.do((element) => element.requestUpdate());
    await until(() => /\w/.test(family.shown[first.tag] ?? ''), 'it shows its story');
    expect(family.told[first.tag]).toEqual(['render-failed']);
  });
});

it('every code of an element is provoked here, or where its files are', () => {
  const elsewhere = {
    'part-unavailable': 'test/hosts/lost-parts.test.ts',
    'tag-collision': 'test/hosts, by whoever comes second',
  };
  expect(['not-found', 'render-failed', ...Object.keys(elsewhere)].sort()).toEqual(
    [...elementErrorCodes].sort(),
  );
  expect(allTags).toHaveLength(20);
});
