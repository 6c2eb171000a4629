/** Pages whose scripts have changed the language and the document under everybody's feet. */
import { describe, expect, it } from 'vitest';
import { storySchema } from '../../src/story/json-schema.js';
import { fallback, familyIsThere, familyPage, unlikePlain, ways } from '../helpers/family-page.ts';
import { tags } from '../helpers/family.ts';
import { noteHosts } from '../helpers/host-matrix.ts';
import { openHost, type HostWindow } from '../helpers/host-page.ts';

interface Mess {
  /** What of other people the page loads. */
  readonly library?: string;
  /** What it does then. */
  readonly script?: string;
  readonly markup?: string;
  /** An expression of the page that is true as long as the mess is there. */
  readonly holds: string;
}

/** Under these names Lit, its older copies and we may look something up. */
const globals = [
  'customElements',
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementPolyfillSupport',
  'reactiveElementVersions',
  'standfirst',
  'trustedTypes',
  'ShadyCSS',
  'ShadyDOM',
];

/** Whatever a document has or does. */
const ofDocument: string[] = [];
for (const name in document) ofDocument.push(name);

/** Every field that a story may have, at any depth, and what makes another thing of a property. */
const fields = new Set(['html', 'story', 'updates', 'set', 'writable']);
JSON.stringify(storySchema(), (key, value: unknown) => {
  if (key === 'properties') Object.keys(Object(value)).forEach((name) => fields.add(name));
  return value;
});
const polluted = (enumerable: boolean, value: string): Mess => ({
  script: `for (const name of ${JSON.stringify([...fields])})
    Object.defineProperty(Object.prototype, name, {
      __proto__: null, value: ${value}, enumerable: ${enumerable}, writable: true, configurable: true,
    });`,
  holds: `!!({}).url && !!({}).value && !!({}).html`,
});

const prototypes =
  '[Object, Array, String, Number, Function, Date, RegExp, Map, Promise, Element, Node, Event].map((one) => one.prototype)';

const messes: Readonly<Record<string, Mess>> = {
  'Prototype.js': { library: 'prototype.js', holds: '!!Prototype.Version && !![].each' },
  MooTools: { library: 'mootools.js', holds: '!!MooTools.version && !![].combine' },
  'enumerable additions to every prototype': {
    script: `for (const one of ${prototypes}) {
      one.extendedByPage = function () { return this; };
      one.nothingOfThePage = null;
      one.listOfThePage = ['theirs'];
    }`,
    holds: "(() => { for (const name in {}) return name === 'extendedByPage'; })()",
  },
  'a toJSON of its own': {
    script: `Array.prototype.toJSON = function () { return '[' + this.join() + ']'; };
      String.prototype.toJSON = function () { return '"' + this + '"'; };
      Date.prototype.toJSON = function () { return this.getTime() / 1000; };
      Object.prototype.toJSON = function () { return 'an object'; };`,
    holds: 'JSON.stringify([1]) === \'"[1]"\'',
  },
  'frozen intrinsics': {
    script: `for (const name of Object.getOwnPropertyNames(window)) {
      const one = /^[A-Z]/.test(name) && typeof window[name] === 'function' ? window[name] : undefined;
      if (one) Object.freeze(one);
      if (one?.prototype) Object.freeze(one.prototype);
    }
    for (const one of [Math, JSON, Reflect, Intl]) Object.freeze(one);`,
    holds: 'Object.isFrozen(Object.prototype) && Object.isFrozen(HTMLElement.prototype)',
  },
  'ids that window takes for names': {
    markup: globals.map((name) => `<a id="${name}" href="/theirs"></a>`).join(''),
    holds: "reactiveElementVersions instanceof Element && litHtmlVersions.id === 'litHtmlVersions'",
  },
  'images that document takes for its own': {
    markup: ofDocument.map((name) => `<img name="${name}" alt="" />`).join(''),
    holds: 'document.createElement instanceof Element && document.body.alt === ""',
  },
  'forms that document takes for its own': {
    markup: ofDocument.map((name) => `<form name="${name}"></form>`).join(''),
    holds: 'document.createTreeWalker instanceof Element && !!document.baseURI.elements',
  },
  'words in every field of every object': polluted(true, `'theirs'`),
  'hidden lists in every field of every object': polluted(false, `['theirs']`),
  'zone.js': { library: 'zone.js', holds: "!!Zone.current && Promise.name === 'ZoneAwarePromise'" },
  'SES lockdown': {
    library: 'ses.js',
    script: 'lockdown();',
    holds: 'Object.isFrozen(Array.prototype) && Object.isFrozen(Promise.prototype)',
  },
};

/** Not ours, no file of ours makes a `<style>`: WebKit asks the page's document for one itself. */
const ofWebKit =
  /^error: TypeError: document\.createElement is not a function\. \(In 'document\.createElement\("style"\)'/;

const sourceOfMess = ({ library, script, markup = '' }: Mess): string =>
  `${library ? `<script src="/libraries/${library}"></script>` : ''}
   ${script ? `<script>${script}</script>` : ''}${markup}`;

const evaluate = (window: HostWindow, expression: string): unknown =>
  Reflect.get(window, 'eval')(expression);

for (const way of ['embed.js', 'standfirst.js'] as const)
  describe(way, () => {
    for (const [name, mess] of Object.entries(messes))
      it(`shows every element as ever on a page with ${name}`, async (context) => {
        const { library } = mess;
        noteHosts(context, name, tags, () => true);
        if (library && !(await fetch(`/libraries/${library}`)).ok) {
          console.warn(`!!! NOT TESTED: this machine has no ${library} !!!`);
          return context.skip(`this machine has no ${library}`);
        }
        const host = await openHost(familyPage(way, sourceOfMess(mess)));
        await familyIsThere(host);
        const others = await unlikePlain(host, way);
        noteHosts(context, name, tags, (tag) => !others.some((one) => one.startsWith(`<${tag}>`)));
        expect(others).toEqual([]);
        expect(host.errors.filter((error) => !ofWebKit.test(error))).toEqual([]);
        expect(evaluate(host.window, mess.holds), 'the mess is there').toBe(true);
      });

    it('leaves what the page has put there where there are no custom elements', async (context) => {
      noteHosts(context, 'no custom elements', tags, () => true);
      const host = await openHost(
        familyPage(
          way,
          `<script>Object.defineProperty(window, 'customElements', { value: undefined });</script>`,
        ),
      );
      await host.rest();
      expect(Reflect.get(host.window, 'customElements')).toBe(undefined);
      for (const tag of tags) {
        expect(host.find(tag).shadowRoot).toBe(null);
        expect(host.find(tag).innerText).toBe(fallback);
      }
      expect(host.document.scripts.length, ways[way]).toBeGreaterThan(1);
      expect(host.errors).toEqual([]);
      expect(host.warnings).toEqual([]);
    });
  });
