import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/index.js';

const read = (published: unknown): string | undefined =>
  parseStory({ headline: 'H', published }).story?.published;

describe('a moment', () => {
  it.each([
    ['2022-12-18T18:20:00Z'],
    ['2022-12-18T18:20:00+03:00'],
    ['2022-12-18T18:20:00-11:30'],
    ['2022-12-18T18:20:00.5Z'],
    ['2022-12-18T23:59:59.999999Z'],
    ['2024-02-29'],
    ['2022-12-20'],
    ['2022-12'],
    ['0001-01-01'],
    ['9999-12-31T23:59:59Z'],
  ])('%s is taken as it is', (moment) => {
    expect(read(moment)).toBe(moment);
  });

  it.each([
    ['2022-12-18t18:20:00z', '2022-12-18T18:20:00Z', 'in lower case'],
    ['2022-12-18 18:20:00Z', '2022-12-18T18:20:00Z', 'with a space for the T'],
    [' 2022-12-18T18:20:00Z\n', '2022-12-18T18:20:00Z', 'with space around it'],
    ['2022-12-18T18:20Z', '2022-12-18T18:20:00Z', 'without seconds'],
    ['2022-12-18T18:20+01:00', '2022-12-18T18:20:00+01:00', 'without seconds, in a zone'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z', 'on a leap second'],
  ])('%j becomes %s', (spelled, standard) => {
    expect(read(spelled)).toBe(standard);
    expect(Number.isNaN(Date.parse(standard))).toBe(false);
  });

  it.each([
    ['2022-13-01', 'a 13th month'],
    ['2022-00', 'a month 0'],
    ['2022-02-30', 'a day that its month has not'],
    ['2023-02-29', 'a leap day in a common year'],
    ['2022-02-30T10:00:00Z', 'a time on such a day'],
    ['2022-12-18T24:00:00Z', 'hour 24'],
    ['2022-12-18T18:60:00Z', 'minute 60'],
    ['2022-12-18T18:20:61Z', 'second 61'],
    ['2022-12-18T18:20:00', 'no offset: whose clock?'],
    ['2022-12-18T18:20:00+24:00', 'an offset of a day'],
    ['2022-12-18T18:20:00+0100', 'an offset without its colon'],
    ['2022-12-18T18:20:00 UTC', 'a zone by name'],
    ['2022', 'a year'],
    ['2022-W51', 'a week'],
    ['2022-352', 'a day of the year'],
    ['20221218', 'no dashes'],
    ['+012022-12-18', 'a year of six digits'],
    ['-000001-12-18', 'a year before 0'],
    ['18/12/2022', 'day first'],
    ['Dec 18, 2022', 'words'],
    ['Sun, 18 Dec 2022 18:20:00 GMT', 'a date of HTTP'],
    ['1671387600', 'seconds since 1970'],
    ['now', 'a word'],
    ['', 'nothing'],
    ['2022-12-18T18:20:00Z<script>', 'markup after it'],
    ['２０２２-12-18', 'wide digits'],
  ])('%j is none (%s)', (bad) => {
    const { story, problems } = parseStory({ headline: 'H', published: bad, kicker: 'K' });
    expect(story).toEqual({ headline: 'H', kicker: 'K' });
    expect(problems).toMatchObject([{ path: 'published', code: 'bad-moment' }]);
  });

  it.each([[0], [1671387600], [true], [{}], [[]], [['2022-12-18']]])(
    '%j is none, being no string',
    (bad) => {
      expect(read(bad)).toBeUndefined();
    },
  );

  it.each([['2022-12-20'], ['2022-12']])('%s is never made a midnight', (moment) => {
    const { story } = parseStory({
      headline: 'H',
      published: moment,
      updates: [{ id: 'a', time: moment, body: [] }],
      body: [{ type: 'paragraph', text: [{ type: 'time', time: moment }] }],
    });
    const json = JSON.stringify(story);
    expect(json.split(`"${moment}"`)).toHaveLength(4);
    expect(json).not.toMatch(/T\d\d|00:00/);
  });
});
