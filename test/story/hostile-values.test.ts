/** Values that JSON.parse never makes, but a page's own script can hand over. */
import { describe, expect, it } from 'vitest';
import { parseStory, validateStory } from '../../src/index.js';

const time = '2026-03-13T21:02:00Z';

function bomb(): never {
  throw new Error('do not touch');
}
const refusing = (): object =>
  new Proxy({}, { get: bomb, has: bomb, ownKeys: bomb, getOwnPropertyDescriptor: bomb });
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const cyclic = (): Record<string, unknown> => {
  const item: Record<string, unknown> = { text: 'x' };
  item.items = [item];
  const node: Record<string, unknown> = { type: 'em' };
  node.children = [node];
  const story: Record<string, unknown> = {
    headline: 'H',
    standfirst: [node],
    body: [{ type: 'list', items: [item] }],
  };
  story.section = story;
  story.updates = [story, { id: 'a', time, body: [{ type: 'list', items: [item] }] }];
  return story;
};
const getter = (field: string): object =>
  Object.defineProperty({ headline: 'H', kicker: 'K' }, field, { enumerable: true, get: bomb });

describe('parseStory never throws', () => {
  it.each<[string, () => unknown]>([
    ['a proxy that refuses everything', refusing],
    ['a revoked proxy', revoked],
    ['a headline that throws', () => getter('headline')],
    ['updates that throw', () => getter('updates')],
    ['a body that throws', () => getter('body')],
    ['an unknown field that throws', () => getter('surprise')],
    ['a proxy for a body', () => ({ headline: 'H', body: refusing() })],
    ['proxies in a list', () => ({ headline: 'H', body: [refusing(), revoked()] })],
    ['proxies for updates', () => ({ headline: 'H', updates: [refusing(), revoked()] })],
    [
      'a type that throws as a string',
      () => ({ headline: 'H', body: [{ type: { toString: bomb } }] }),
    ],
    ['a type without any string', () => ({ headline: 'H', body: [{ type: Object.create(null) }] })],
    ['a type that is a symbol', () => ({ headline: 'H', body: [{ type: Symbol('x') }] })],
    ['an object that contains itself', cyclic],
    ['no prototype', () => Object.assign(Object.create(null), { headline: 'H' })],
    [
      'a class of its own',
      () =>
        new (class Story {
          headline = 'H';
        })(),
    ],
    ['holes in lists', () => ({ headline: 'H', keyPoints: new Array(3), updates: new Array(3) })],
    ['frozen objects', () => Object.freeze({ headline: 'H', updates: Object.freeze([]) })],
    ['numbers that are none', () => ({ headline: 'H', lead: { type: 'video', duration: NaN } })],
    ['a document', () => document],
    ['a window', () => window],
  ])('for %s', (_name, make) => {
    const value = make();
    for (const read of [parseStory, validateStory]) {
      const parsed = read(value);
      expect(() => JSON.stringify(parsed.story)).not.toThrow();
      for (const problem of parsed.problems) expect(typeof problem.path).toBe('string');
    }
  });

  it('and keeps what is good beside it', () => {
    expect(validateStory(cyclic()).story).toMatchObject({ headline: 'H', updates: { length: 1 } });
  });
});

describe('keys with a meaning of their own', () => {
  it.each([
    ['__proto__', '{"headline":"H","__proto__":{"polluted":1,"kicker":"inherited"}}'],
    ['constructor', '{"headline":"H","constructor":{"prototype":{"polluted":1}}}'],
    ['toString', '{"headline":"H","toString":5,"hasOwnProperty":5,"valueOf":null}'],
    [
      '__proto__ in a block',
      '{"headline":"H","body":[{"__proto__":{"type":"divider","polluted":1}}]}',
    ],
    [
      'a type of the prototype',
      '{"headline":"H","body":[{"type":"constructor"},{"type":"__proto__"}]}',
    ],
    ['a node of the prototype', '{"headline":"H","standfirst":[{"type":"toString","text":"x"}]}'],
    [
      'an update',
      `{"headline":"H","updates":[{"id":"__proto__","time":"${time}","__proto__":{"polluted":1}}]}`,
    ],
  ])('%s', (_name, json) => {
    const { story } = validateStory(JSON.parse(json));
    expect(story?.headline).toBe('H');
    expect(story?.kicker).toBeUndefined();
    expect(story?.body ?? []).toEqual([]);
    expect(JSON.stringify(story)).not.toContain('polluted');
    // Records have a prototype of ours: nothing is on it, and nothing above it.
    const prototype: unknown = Object.getPrototypeOf(story);
    expect(prototype).toBe(Object.getPrototypeOf(parseStory({ headline: 'H' }).story));
    expect(Reflect.ownKeys(Object(prototype))).toEqual([]);
    expect(Object.getPrototypeOf(prototype)).toBe(null);
    expect('polluted' in {}).toBe(false);
  });

  it('are not read from a prototype', () => {
    const inherited = Object.create(
      { kicker: 'inherited' },
      {
        headline: { value: 'H', enumerable: true },
      },
    );
    expect(parseStory(inherited).story).toEqual({ headline: 'H' });
  });

  it('as ids of updates stay apart', () => {
    const ids = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];
    const { story, problems } = parseStory({
      headline: 'H',
      updates: ids.map((id) => ({ id, time })),
    });
    expect(story?.updates?.map(({ id }) => id)).toEqual(ids);
    expect(problems).toEqual([]);
  });
});
