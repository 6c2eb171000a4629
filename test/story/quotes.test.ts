import { describe, expect, it } from 'vitest';
import { findQuote, parseStory, plainText, type Story } from '../../src/index.js';

const time = '2026-03-13T21:02:00Z';
const said = (id: string, text: string): object => ({ type: 'quote', id, text });
const storyOf = (value: object): Story => {
  const { story } = parseStory({ headline: 'H', ...value });
  if (!story) throw new Error('no story');
  return story;
};

describe('a quote', () => {
  const story = storyOf({
    body: [{ type: 'divider' }, said('a', 'in the body'), said('b', 'second')],
    updates: [
      { id: 'u1', time, body: [said('c', 'in an update'), said('a', 'a namesake')] },
      { id: 'u2', time, body: [said('d', 'withdrawn')], retracted: { time } },
      { id: 'u3', time, body: [{ type: 'quote', text: 'without id' }] },
    ],
  });

  it.each([
    ['a', 'in the body'],
    ['b', 'second'],
    ['c', 'in an update'],
    [undefined, 'in the body'],
    ['d', undefined],
    ['nope', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('by the id %j is %j', (id, text) => {
    expect(findQuote(story, id)?.text).toBe(text);
  });

  it('without an id is the first of the updates where the body has none', () => {
    expect(findQuote(storyOf({ updates: story.updates }))?.text).toBe('in an update');
    expect(findQuote(storyOf({}))).toBeUndefined();
  });

  it('is data, whole', () => {
    const whole = {
      type: 'quote',
      id: 'q',
      text: 'Words',
      speaker: { name: 'N', title: 'T', organization: 'O', url: 'https://a.example/' },
      source: { name: 'S', url: 'https://b.example/' },
      date: '2022-12',
      language: 'nl',
    };
    expect(findQuote(storyOf({ body: [whole] }), 'q')).toEqual(whole);
  });
});

describe('plain text', () => {
  it.each([
    ['a string', 'words', 'words'],
    ['nothing', undefined, ''],
    ['nodes', [{ type: 'text', text: 'a' }, { type: 'break' }, { type: 'em', text: 'b' }], 'a\nb'],
    [
      'marks in marks',
      [
        {
          type: 'strong',
          text: 'a',
          children: [{ type: 'link', url: 'https://a.example/', text: 'b' }],
        },
      ],
      'ab',
    ],
    ['a time with words', [{ type: 'time', time: '2022-12', text: 'in December' }], 'in December'],
    ['a time without', [{ type: 'time', time: '2022-12' }], '2022-12'],
    ['HTML that is still closed', { html: '<b>x</b>' }, ''],
  ])('of %s', (_name, standfirst, expected) => {
    expect(plainText(storyOf({ standfirst }).standfirst)).toBe(expected);
  });
});
