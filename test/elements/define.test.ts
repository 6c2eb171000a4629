/** Names: whose they are, and what happens when they are somebody else's. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  PullQuoteElement,
  StoryElement,
  defineElements,
  elementClasses,
  type ArticleBodyElement,
} from '../../src/index.js';
import { shortStory } from '../helpers/copy.js';
import { tags } from '../helpers/family.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, desk, shows } from '../helpers/proof.js';
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
