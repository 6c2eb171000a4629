/** An update is read when it is first looked at, and only then, and only once. */
import { describe, expect, it } from 'vitest';
import { findQuote, orderUpdates, parseStory, validateStory } from '../../src/index.js';

const time = '2026-03-13T21:02:00Z';
const body = [{ type: 'paragraph', text: 'words' }];

/** A raw object that counts how often each of its fields is read. */
function counting<T extends object>(
  raw: T,
): { readonly raw: T; readonly reads: Map<string, number> } {
  const reads = new Map<string, number>();
  const proxy = new Proxy(raw, {
    get(target, key, receiver): unknown {
      if (typeof key === 'string') reads.set(key, (reads.get(key) ?? 0) + 1);
      return Reflect.get(target, key, receiver);
    },
  });
  return { raw: proxy, reads };
}

describe('a body', () => {
  it('is not touched until it is looked at, then read once', () => {
    const { raw, reads } = counting({ id: 'a', time, headline: 'A', body, label: 'L' });
    const { story } = parseStory({ headline: 'H', updates: [raw] });
    const update = story?.updates?.[0];
    orderUpdates(story?.updates ?? []);
    expect(update?.id).toBe('a');
    expect(reads.get('body') ?? 0).toBe(0);
    const first = update?.body;
    expect(first).toEqual(body);
    expect(update?.body).toBe(first);
    expect(update?.headline).toBe('A');
    void { ...update };
    JSON.stringify(update);
    expect(reads.get('body')).toBe(1);
  });

  it('of 10,000 updates is touched by nothing that orders them', () => {
    let touched = 0;
    const raw = Array.from({ length: 10_000 }, (_, index) => ({
      id: `u${index}`,
      time: new Date(index * 60_000).toISOString(),
      get body() {
        touched++;
        return body;
      },
    }));
    const { story } = parseStory({ headline: 'H', updates: raw });
    const ordered = orderUpdates(story?.updates ?? [], 'Europe/Amsterdam');
    expect(ordered).toHaveLength(10_000);
    expect(touched).toBe(0);
    expect(ordered[0]?.body).toEqual(body);
    expect(touched).toBe(1);
  });

  it('is read by validateStory, to its end', () => {
    const broken = { id: 'a', time, body: [{ type: 'paragraph', text: 5 }] };
    const lazy = parseStory({ headline: 'H', updates: [broken] });
    expect(lazy.problems).toEqual([]);
    expect(lazy.story?.updates?.[0]?.body).toEqual([]);
    // Found late, told all the same.
    expect(lazy.problems).toMatchObject([{ path: 'updates[0].body[0].text' }]);
    const fresh = { ...broken };
    expect(validateStory({ headline: 'H', updates: [fresh] }).problems).toHaveLength(1);
  });

  it('that cannot be read costs the body, and is named once', () => {
    const raw = {
      id: 'a',
      time,
      headline: 'A',
      get body(): never {
        throw new Error('gone');
      },
    };
    const parsed = parseStory({ headline: 'H', updates: [raw] });
    const update = parsed.story?.updates?.[0];
    expect(() => update?.body).not.toThrow();
    expect(update?.body ?? []).toEqual([]);
    expect(() => update?.headline).not.toThrow();
    expect(parsed.problems).toMatchObject([{ severity: 'error', code: 'unreadable' }]);
  });
});

describe('a raw update', () => {
  it('is never read twice, in whatever stories it stands', () => {
    const { raw, reads } = counting({ id: 'a', time, headline: 'A', body });
    const first = parseStory({ headline: 'One', updates: [raw] }).story?.updates?.[0];
    expect(first?.body).toEqual(body);
    const before = [...reads];
    const second = parseStory({ headline: 'Two', updates: [{ id: 'b', time, body }, raw] }).story
      ?.updates?.[1];
    expect(second).toBe(first);
    expect(second?.body).toBe(first?.body);
    expect([...reads]).toEqual(before);
  });

  it('is another update under another base: its addresses are others', () => {
    const raw = { id: 'a', time, body: [{ type: 'figure', src: 'x.png' }] };
    const at = (base: string) => parseStory({ headline: 'H', updates: [raw] }, { base }).story;
    expect(at('https://a.example/')?.updates?.[0]?.body).toMatchObject([
      { src: 'https://a.example/x.png' },
    ]);
    expect(at('https://b.example/')?.updates?.[0]?.body).toMatchObject([
      { src: 'https://b.example/x.png' },
    ]);
  });
});

describe('a parsed story', () => {
  it('keeps its updates when it is parsed again', () => {
    const json = {
      headline: 'H',
      updates: [
        { id: 'a', time, body },
        { id: 'b', time: '2026-03' },
      ],
    };
    const once = parseStory(json).story;
    const twice = parseStory(once).story;
    expect(twice?.updates?.[0]).toBe(once?.updates?.[0]);
    expect(twice?.updates?.[1]).toBe(once?.updates?.[1]);
  });

  it('keeps those that stayed when one is added', () => {
    const a = { id: 'a', time, body };
    const once = parseStory({ headline: 'H', updates: [a] }).story;
    const twice = parseStory({ headline: 'H', updates: [{ id: 'new', time, body }, a] }).story;
    expect(twice?.updates?.find(({ id }) => id === 'a')).toBe(once?.updates?.[0]);
    const edited = parseStory({ headline: 'H', updates: [{ ...a, version: 2 }] }).story;
    expect(edited?.updates?.[0]).not.toBe(once?.updates?.[0]);
  });

  it('can be extended by hand: a spread story with one more update', () => {
    const once = parseStory({ headline: 'H', updates: [{ id: 'a', time, body }] }).story;
    const more = { ...once, updates: [...(once?.updates ?? []), { id: 'b', time, body }] };
    const twice = parseStory(more).story;
    expect(twice?.updates?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(twice?.updates?.[0]).toBe(once?.updates?.[0]);
  });

  it('is findable by quote, reading no more than it must', () => {
    const { raw, reads } = counting({ id: 'z', time, body });
    const story = parseStory({
      headline: 'H',
      body: [{ type: 'quote', id: 'q', text: 'here' }],
      updates: [raw],
    }).story;
    if (!story) throw new Error('no story');
    expect(findQuote(story, 'q')?.text).toBe('here');
    expect(reads.get('body') ?? 0).toBe(0);
  });
});

describe('marks', () => {
  it('are an own field of an update, or none', () => {
    const raw: object = Object.assign(Object.create({ id: 'inherited', key: true }), { time });
    const { story, problems } = parseStory({ headline: 'H', updates: [raw] });
    expect(story?.updates).toEqual([{ id: time, time, body: undefined }]);
    expect(problems).toMatchObject([{ path: 'updates[0].id', code: 'missing' }]);
  });

  it('come out in one order, whatever they went in as', () => {
    const good = { pinned: true, key: false, id: 'a', modified: time, version: 2, time };
    const mended = { ...good, time: '2026-03-13 21:02Z', label: 'L' };
    const [one, other] = [good, mended].map(
      (raw) => parseStory({ headline: 'H', updates: [raw] }).story?.updates?.[0] ?? {},
    );
    const marks = ['time', 'version', 'modified', 'key', 'pinned', 'id', 'body'];
    expect(Object.keys(one ?? {})).toEqual(marks);
    expect(Object.keys(other ?? {})).toEqual([...marks, 'label']);
  });
});
