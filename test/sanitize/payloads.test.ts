/** Hostile HTML in bulk: nothing of it runs, nothing of it is asked for, and what is left of it is ours. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  ArticleBodyElement,
  ArticleHeaderElement,
  LiveTimelineElement,
  defineElements,
  sanitize,
  validateStory,
  type StoryElement,
} from '../../src/index.js';
import { attributes, tags } from '../../src/sanitize/allow-list.js';
import { purify } from '../../src/sanitize/purify.js';
import { expectNoIncidents } from '../helpers/incidents.ts';
import { expectDiscreet, expectInert, expectStable } from '../helpers/payloads/inert.ts';
import { payloads } from '../helpers/payloads/payloads.ts';
import { fireRaw } from '../helpers/payloads/raw-control.ts';
import { Silence } from '../helpers/payloads/silence.ts';
import { clearDesk, isWhole, place, rootOf, until, wordsOf } from '../helpers/proof.ts';
import { faultUrl, newKey, requestsFor } from '../helpers/wire.ts';
import fixtures from './dompurify/expect.mjs';

/** Pictures in a story may be loaded; these are not there, and are not counted. */
const address = `${location.origin}/faults/none/story`;
const key = newKey();
const ours = payloads(faultUrl('count', key));
const theirs = fixtures.map(({ title = '', payload }, at) => ({
  name: `DOMPurify ${at} ${title}`,
  html: payload,
}));
const hostile = [...ours, ...theirs];

const silence = new Silence(key);
expectNoIncidents();
beforeAll(() => void defineElements());
afterEach(clearDesk);

/** Many at a time, so that each has its share of one page. */
const inCrowds = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  );

const crowds = inCrowds(hostile, 1_200).map((crowd, at) => [at, crowd] as const);

describe('the payloads', () => {
  it('are many, and no two alike', () => {
    const unnumbered = ours.map(({ html }) => html.replaceAll(/\bfire\(\d+\)/g, 'fire()'));
    expect(new Set(unnumbered).size).toBeGreaterThan(5_000);
    expect(theirs.length).toBeGreaterThan(200);
  });

  it('are the same each time', () => {
    expect(payloads(faultUrl('count', key))).toEqual(ours);
  });

  it('do run and load, where nobody cleans them', { timeout: 120_000 }, async () => {
    const rawKey = newKey();
    const raw = await fireRaw(payloads(faultUrl('count', rawKey)), 700);
    expect(raw.fired.size).toBeGreaterThanOrEqual(500);
    expect(await requestsFor(rawKey)).toBeGreaterThan(0);
    const { dialogs } = await fireRaw(theirs);
    expect(dialogs).toBeGreaterThan(0);
  });
});

describe('cleaned', () => {
  it('they are held to lists on which nothing runs, frames, styles or sends', () => {
    const barred =
      /^(?:script|style|link|meta|base|i?frame|frameset|object|embed|applet|form|input|button|textarea|select|option|template|slot|noscript|svg|math|marquee|portal|dialog|video|audio|source|track|map|area|.*-.*)$/;
    expect(tags.filter((tag) => barred.test(tag))).toEqual([]);
    // Whoever lengthens the list says so here as well: no pattern knows every tag that does harm.
    const ours = `a abbr article aside b blockquote br caption cite code dd del details div dl dt em
      figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p picture pre q
      s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul`;
    expect([...tags].sort()).toEqual(ours.split(/\s+/));
    expect([...attributes].sort()).toEqual([
      'alt',
      'datetime',
      'height',
      'href',
      'src',
      'start',
      'width',
    ]);
  });

  it('no kind of attribute comes beside the list, and no words of a control', () => {
    const others = `data-a data-player aria-label aria-owns id class style name slot part on onclick
      lang dir title role tabindex hidden popover itemprop xmlns`.split(/\s+/);
    const clean = purify(
      `<p ${others.map((name) => `${name}="x"`).join(' ')}>words<button>one</button><select><option>two
      </option></select><textarea>three</textarea></p>`,
    );
    const paragraph = clean?.querySelector('p');
    expect(paragraph?.getAttributeNames()).toEqual([]);
    expect(clean?.textContent?.trim()).toBe('words');
  });

  it('they are made of what is on the list, and no parser finds more in them', () => {
    const listed = new Set<string>(tags);
    const known = new Set<string>(attributes);
    const faults: string[] = [];
    const look = (name: string, tree: ParentNode): void => {
      for (const node of tree.querySelectorAll('*')) {
        if (!listed.has(node.localName) || node.namespaceURI !== 'http://www.w3.org/1999/xhtml')
          faults.push(`${name}: <${node.localName}>`);
        for (const attribute of node.attributes)
          if (!known.has(attribute.name)) faults.push(`${name}: ${attribute.name}`);
      }
    };
    for (const { name, html } of hostile) {
      const box = document.implementation.createHTMLDocument().createElement('div');
      box.append(purify(html) ?? '');
      look(name, box);
      const { innerHTML } = box;
      box.innerHTML = innerHTML;
      look(`${name}, parsed again`, box);
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it.each(crowds)(
    'they are typed nodes of the format, which read once more say the same, crowd %i',
    (_at, crowd) => {
      for (const { name, html } of crowd) {
        const story = {
          headline: 'H',
          standfirst: sanitize.inline(html, address),
          body: sanitize.blocks(html, address),
        };
        const json = JSON.stringify(story);
        const read = validateStory(JSON.parse(json));
        expect(read.problems, name).toEqual([]);
        expect(JSON.parse(JSON.stringify(read.story)), name).toEqual(JSON.parse(json));
      }
    },
  );
});

async function expectHarmless(
  elementClass: { readonly tag: string } & (new () => StoryElement),
  story: object,
  sign: string,
): Promise<void> {
  const element = place<StoryElement>(elementClass, { story: { url: address, ...story } });
  await until(() => isWhole(element) && wordsOf(element).includes(sign), 'it is shown');
  expectInert(element, address);
  expectDiscreet(element);
  expectStable(rootOf(element).childNodes);
  await silence.expect();
  clearDesk();
}

describe('shown as HTML', () => {
  const sign = { type: 'paragraph', text: 'The end of it' };

  it.each(crowds)('they are harmless in a body, crowd %i', async (_at, crowd) => {
    const body = [...crowd.map(({ html }) => ({ type: 'html', html })), sign];
    await expectHarmless(ArticleBodyElement, { headline: 'H', body }, sign.text);
  });

  it.each(crowds)('they are harmless in an update, crowd %i', async (_at, crowd) => {
    const body = [
      ...crowd.map(({ html }, place) =>
        place % 2 ? { type: 'html', html } : { type: 'paragraph', text: { html } },
      ),
      sign,
    ];
    const updates = [{ id: 'u', time: '2026-03-13T21:02:00Z', body }];
    await expectHarmless(LiveTimelineElement, { headline: 'H', updates }, sign.text);
  });

  it.each(crowds)('they are harmless as rich text, crowd %i', async (_at, crowd) => {
    const keyPoints = [...crowd.map(({ html }) => ({ html })), sign.text];
    await expectHarmless(ArticleHeaderElement, { headline: 'H', keyPoints }, sign.text);
  });
});
