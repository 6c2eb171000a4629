/** Names: whose they are, and what happens when they are somebody else's. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { version as packageVersion } from '../../package.json';
import { alike, version } from '../../src/elements/copies.js';
import {
  PullQuoteElement,
  StoryElement,
  defineElements,
  elementClasses,
  type ArticleBodyElement,
  type LiveStoryElement,
  type StoryErrorEvent,
} from '../../src/index.js';
import { shortStory } from '../helpers/copy.js';
import { tags } from '../helpers/family.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, desk, shows, until } from '../helpers/proof.js';
import { newKey } from '../helpers/wire.js';

expectNoIncidents();
afterEach(() => {
  clearDesk();
  vi.restoreAllMocks();
});

const newTag = (): string => `x-${newKey()}`;

describe('importing Standfirst', () => {
  it('registers nothing', () => {
    for (const tag of tags) expect(customElements.get(tag)).toBeUndefined();
  });

  it('gives classes that know their tags', () => {
    expect(elementClasses.map(({ tag }) => tag)).toEqual(tags);
    for (const elementClass of elementClasses)
      expect(elementClass.prototype).toBeInstanceOf(StoryElement);
  });
});

describe('define', () => {
  it('registers under any name, and several', async () => {
    const warned = vi.spyOn(console, 'warn');
    const names = [newTag(), newTag(), newTag()];
    expect(names.map((name) => PullQuoteElement.define(name))).toEqual([true, true, true]);
    for (const name of names) {
      const element = document.createElement(name) as PullQuoteElement;
      expect(element).toBeInstanceOf(PullQuoteElement);
      element.story = shortStory();
      desk().append(element);
      await shows(element, 'The four is floating.');
    }
    expect(warned).not.toHaveBeenCalled();
  });

  it('of a name that is ours already is fine', () => {
    const warned = vi.spyOn(console, 'warn');
    const name = newTag();
    expect([PullQuoteElement.define(name), PullQuoteElement.define(name)]).toEqual([true, true]);
    expect(warned).not.toHaveBeenCalled();
  });

  it('of a name that a stranger has is no exception: the page is told once', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const name = newTag();
    class Stranger extends HTMLElement {}
    customElements.define(name, Stranger);
    expect(PullQuoteElement.define(name)).toBe(false);
    expect(customElements.get(name)).toBe(Stranger);
    expect(warned).toHaveBeenCalledTimes(1);
    expect(String(warned.mock.calls[0]?.[0])).toContain(`<${name}>`);
  });

  it('leaves the other elements alone when one name is taken', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const prefix = `${newTag()}-`;
    customElements.define(`${prefix}key-points`, class extends HTMLElement {});
    expect(defineElements({ prefix })).toEqual(
      tags.filter((tag) => tag !== 'key-points').map((tag) => prefix + tag),
    );
    expect(warned).toHaveBeenCalledTimes(1);
  });
});

describe('a copy of another version', () => {
  /** A class of it, as it would have registered it. */
  const theirs = (major: number, version: string): CustomElementConstructor =>
    class extends HTMLElement {
      static {
        Reflect.set(this, Symbol.for(`standfirst.${major}`), version);
      }
    };
  const heard: StoryErrorEvent['detail'][] = [];
  const listen = ({ detail }: StoryErrorEvent): void => void heard.push(detail);
  beforeEach(() => {
    heard.length = 0;
    document.addEventListener('story-error', listen);
  });
  afterEach(() => document.removeEventListener('story-error', listen));

  it.each(['0.0.1', '0.98.0'])(
    '%s of this major version keeps its names, told once',
    async (old) => {
      const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
      const names = [newTag(), newTag()];
      for (const name of names) customElements.define(name, theirs(0, old));
      expect(names.map((name) => PullQuoteElement.define(name))).toEqual([true, true]);
      const ofIt = () => heard.filter(({ message }) => message.includes(old));
      await until(() => ofIt().length > 0, 'the page is told');
      expect(ofIt()).toHaveLength(1);
      expect(ofIt()[0]).toMatchObject({ code: 'tag-collision', phase: 'define', retryable: false });
      expect(warned).toHaveBeenCalledTimes(1);
    },
  );

  it('of another major version: the name is not ours', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const name = newTag();
    customElements.define(name, theirs(7, '7.1.0'));
    expect(PullQuoteElement.define(name)).toBe(false);
    const ofIt = () => heard.filter(({ message }) => message.includes(`<${name}>`));
    await until(() => ofIt().length > 0, 'the page is told');
    expect(ofIt()).toHaveLength(1);
  });

  it('has the major version of this one under its name', () => {
    const [major] = version.split('.');
    expect(version).toBe(packageVersion);
    expect(alike).toBe(Symbol.for(`standfirst.${major}`));
    expect(Reflect.get(PullQuoteElement, alike)).toBe(version);
  });
});

describe('defineElements', () => {
  it('registers all, and again is fine', () => {
    expect(defineElements()).toEqual(tags);
    expect(defineElements()).toEqual(tags);
    for (const { tag } of elementClasses)
      expect(document.createElement(tag)).toBeInstanceOf(StoryElement);
  });

  it('upgrades what is in the page already', async () => {
    const prefix = `${newTag()}-`;
    const element = document.createElement(`${prefix}article-body`) as ArticleBodyElement;
    element.story = shortStory();
    desk().append(element);
    defineElements({ prefix });
    await shows(element, 'The street had become the river.');
  });

  const scoped = ((): CustomElementRegistry | undefined => {
    try {
      return new CustomElementRegistry();
    } catch {
      return undefined;
    }
  })();
  it.skipIf(!scoped)('takes another registry (not in every engine)', () => {
    expect(defineElements({ ...(scoped && { registry: scoped }), prefix: 'own-' })).toEqual(
      tags.map((tag) => `own-${tag}`),
    );
    expect(customElements.get('own-pull-quote')).toBeUndefined();
    expect(scoped?.get('own-pull-quote')).toHaveProperty('tag', 'pull-quote');
  });

  it.skipIf(!scoped)('shows a story in it, whole (not in every engine)', async () => {
    const registry = new CustomElementRegistry();
    defineElements({ registry, prefix: 'mine-' });
    const box = document.createElement('div');
    desk().append(box);
    const root = box.attachShadow({ mode: 'open', customElementRegistry: registry });
    const live = document.createElement('mine-live-story', {
      customElementRegistry: registry,
    }) as LiveStoryElement;
    live.story = shortStory();
    root.append(live);
    await shows(live, 'Tram afloat');
    await shows(live, 'So is the dog.');
    expect(customElements.get('mine-live-story')).toBeUndefined();
  });
});

describe('a constructor', () => {
  it('touches nothing: an element is made without attributes and children', () => {
    defineElements();
    for (const elementClass of elementClasses) {
      const element = new elementClass();
      expect([element.attributes.length, element.childNodes.length]).toEqual([0, 0]);
    }
  });
});
