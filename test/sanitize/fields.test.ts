/** Hostile words in every field of the format, in every element: none is more than words. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  PullQuoteElement,
  defineElements,
  elementClasses,
  validateStory,
  type StoryElement,
} from '../../src/index.js';
import { places as jsonPlaces, type Json, type JsonObject } from '../helpers/copy.ts';
import { expectNoIncidents } from '../helpers/incidents.ts';
import { showingOf } from '../helpers/line-up.ts';
import { badUrls } from '../helpers/payloads/addresses.ts';
import { fieldsOf, writtenStory, type Field } from '../helpers/payloads/hostile-story.ts';
import { expectDiscreet, expectInert, expectStable, mark } from '../helpers/payloads/inert.ts';
import { families } from '../helpers/payloads/payloads.ts';
import { Silence } from '../helpers/payloads/silence.ts';
import { clearDesk, isWhole, place, rootOf, until, wordsOf } from '../helpers/proof.ts';
import { faultUrl, newKey } from '../helpers/wire.ts';

const address = `${location.origin}/faults/none/story`;
const key = newKey();
const silence = new Silence(key);
expectNoIncidents();
beforeAll(() => void defineElements());
afterEach(clearDesk);

/** What means something to a template, a script or a parser beside those of HTML. */
const signs = [
  '${fire(1)}',
  '{{fire(1)}}',
  '<!--?lit$1$--><!--/-->',
  'lit$1$',
  '</template></style></script></textarea></title>',
  ']]></svg>',
  '--><!--',
  '\u0000',
  '&lt;img src=x onerror=fire(1)&gt;',
  'javascript:fire(1)',
];
const kinds = families(faultUrl('count', key));
const fields = fieldsOf();
const places = new Map(fields.map(({ path }, at) => [path, at]));

/** A payload of each kind in one string, or of one where there are very many; others at each turn. */
function words(at: number, turn: number, one = false): string {
  const chosen = one ? [kinds[(at + turn) % kinds.length] ?? []] : kinds;
  const some = chosen.map((family) => family[(at * 31 + turn * 17) % family.length]?.html);
  return `${mark} ${[...some, signs[(at + turn) % signs.length]].join(' ')}`;
}

/** HTML is one payload at a time: in a row each would stand in what the one before it has left open. */
function html(at: number, turn: number): string {
  const family = kinds[(at + turn) % kinds.length] ?? [];
  return `<i>${mark}</i> ${family[(at * 31 + turn * 17) % family.length]?.html}`;
}

const badUrl = (at: number, turn: number): string => badUrls[(at + turn) % badUrls.length] ?? '';

/** A value that the format wants there, where another one costs the piece that it stands in. */
function good({ shape }: Field, at: number): Json | undefined {
  switch (shape.kind) {
    case 'moment':
      return '2026-03-13T21:02:00Z';
    case 'url':
      return `${location.origin}/faults/none/${at}`;
    case 'choice':
      return shape.values[0] ?? null;
    case 'number':
      return Number.isFinite(shape.min) ? Math.max(shape.min, 1) : 1;
    case 'flag':
      return true;
    case 'language':
      return 'en';
    case 'zone':
      return 'UTC';
    default:
      return mark;
  }
}

/** What an object of the format has none of, and some programs would put on an element. */
const strange = [
  'id',
  'name',
  'class',
  'className',
  'style',
  'slot',
  'part',
  'onclick',
  'innerHTML',
];

interface Written {
  readonly story: JsonObject;
  readonly fields: ReadonlySet<string>;
}

/** `all` is told which fields are hostile; the others are as they should be. */
function hostileStory(turn: number, all: (field: Field) => boolean): Written {
  const written = new Set<string>();
  const story = writtenStory(
    (field) => {
      const at = places.get(field.path) ?? 0;
      const { kind } = field.shape;
      if (!all(field)) return field.path === 'url' ? address : good(field, at);
      written.add(field.path);
      if (kind === 'html') return html(at, turn);
      if (kind === 'url') return badUrl(at, turn);
      // An id alone, as a name that could be one; else with all that it could be besides.
      if (/\bid$/.test(field.path) && turn % 2) return `${mark}${at}`;
      return words(at, turn, field.path.includes('<list>'));
    },
    {
      turn,
      more: (path) => Object.fromEntries(strange.map((name) => [name, words(path.length, turn)])),
      // Of an update that is withdrawn its reason alone is shown.
      without: (path) => path === 'updates.retracted' && turn % 2 === 0,
    },
  );
  return { story, fields: written };
}

/** What has nothing of a story to say but what it says in our own words. */
const wordless = new Set(['live-badge', 'share-bar']);
/** What shows nothing of a story with a film in front, or of an update that is withdrawn. */
const silentAtOddTurns = new Set(['article-figure', 'live-ticker']);
const visited = new Set<string>();

async function expectHarmless({ story, fields: written }: Written, shown: boolean, turn: number) {
  for (const path of written) visited.add(path);
  // One after the other: an engine lays all of them out anew for each part of the one that comes.
  for (const elementClass of elementClasses) {
    const attributes = {
      ...showingOf(elementClass.tag).attributes,
      ...(elementClass.tag === 'media-embed' && { media: `${(turn % 3) + 1}` }),
    };
    const element = place<StoryElement>(elementClass, { story }, attributes);
    const { localName } = element;
    await until(() => isWhole(element), `<${localName}> is whole`);
    const silent = wordless.has(localName) || (turn % 2 && silentAtOddTurns.has(localName));
    if (shown && !silent)
      await until(
        () => wordsOf(element).includes(mark) || !!rootOf(element).querySelector(`[alt*=${mark}]`),
        `<${localName}> shows words of the story`,
      );
    expectInert(element, address);
    expectDiscreet(element);
    expectStable(rootOf(element).childNodes, `<${localName}>`);
    await silence.expect();
    clearDesk();
  }
}

const isAddress = ({ shape }: Field): boolean => shape.kind === 'url';
const isText = ({ shape }: Field): boolean => shape.kind === 'string' || shape.kind === 'html';
const turns = Array.from({ length: 12 }, (_, turn) => turn);

describe('in every field', () => {
  it.each(turns)('for words, and every address that it can do without, turn %i', async (turn) => {
    const all = (field: Field): boolean =>
      isText(field) || (isAddress(field) && !field.needed && field.path !== 'url');
    await expectHarmless(hostileStory(turn, all), true, turn);
  });

  it.each(turns.slice(0, 6))('for anything, turn %i', async (turn) => {
    await expectHarmless(
      hostileStory(turn, () => true),
      false,
      turn,
    );
  });

  it('for an address, every bad one comes to nothing', () => {
    const scheme = /^\s*(?:https?|mailto|tel):/;
    for (const turn of badUrls.keys()) {
      const { story } = hostileStory(turn, (field) => isAddress(field) && field.path !== 'url');
      const { story: read } = validateStory(story);
      const addresses = [...jsonPlaces(JSON.parse(JSON.stringify(read)) as Json)].filter(([path]) =>
        /^(?:url|src|poster|poll|stream)$/.test(String(path.at(-1))),
      );
      for (const [path, value] of addresses) expect(value, path.join('.')).toMatch(scheme);
    }
  });

  const kindsOfValue = [...new Set(fields.map(({ shape }) => shape.kind))];
  const kindsAndTurns = kindsOfValue.flatMap((kind) =>
    turns.slice(0, 3).map((turn) => ({ kind, turn })),
  );
  it.each(kindsAndTurns)('for a "$kind" alone, turn $turn', async ({ kind, turn }) => {
    await expectHarmless(
      hostileStory(turn, ({ shape, path }) => shape.kind === kind && path !== 'url'),
      false,
      turn,
    );
  });

  it('that there is', () => {
    const missed = fields.map(({ path }) => path).filter((path) => !visited.has(path));
    expect(missed).toEqual([]);
  });
});

it('in the attributes of a quote written by hand they are harmless', async () => {
  const names = ['speaker', 'speaker-title', 'organization', 'source', 'date', 'quote'];
  for (const [at, { html: payload = '' }] of (kinds[0] ?? []).entries()) {
    if (at % 29) continue;
    for (const url of [...badUrls.slice(0, 6), payload]) {
      const element = place(
        PullQuoteElement,
        { fallback: 'Words' },
        Object.fromEntries([
          ...names.map((name) => [name, payload] as const),
          ['source-url', url],
          ['photo', url],
          ['theme', payload],
          ['lang', payload],
        ]),
      );
      await element.updateComplete;
      expectInert(element, address);
    }
    clearDesk();
  }
  await silence.expect();
});
