/** What the next edition of a file becomes for those who read along. */
import { describe, expect, it } from 'vitest';
import { serve, storyOf, update, type Json } from '../helpers/story-file.ts';
import { listenTo } from '../helpers/stream-reader.ts';

const before = storyOf(2, { kicker: 'Harbour', keyPoints: ['All are safe.'] });
const [one, two] = [update(1), update(2)];
const with_ = (more: Json): Json => ({ ...before, ...more });

describe('becomes a delta:', () => {
  it.each<[string, Json, Json]>([
    ['a new update', with_({ updates: [one, two, update(3)] }), { updates: [update(3)] }],
    [
      'three at once',
      with_({ updates: [update(5), one, update(4), two, update(3)] }),
      {
        updates: [update(5), update(4), update(3)],
      },
    ],
    [
      'an edit',
      with_({ updates: [update(1, { version: 2 }), two] }),
      {
        updates: [update(1, { version: 2 })],
      },
    ],
    [
      'an edit that nobody numbered',
      with_({ updates: [update(1, { headline: 'Turned' }), two] }),
      {
        updates: [update(1, { headline: 'Turned' })],
      },
    ],
    [
      'a correction',
      with_({ updates: [one, { ...two, correction: { time: '2026-03-13', text: 'Not fog.' } }] }),
      {
        updates: [{ ...two, correction: { time: '2026-03-13', text: 'Not fog.' } }],
      },
    ],
    [
      'a retraction',
      with_({ updates: [one, { ...two, retracted: { time: '2026-03-13' } }] }),
      {
        updates: [{ ...two, retracted: { time: '2026-03-13' } }],
      },
    ],
    [
      'headline, status and key points',
      with_({ headline: 'Home', status: 'final', keyPoints: ['All are home.'] }),
      {
        story: { headline: 'Home', status: 'final', keyPoints: ['All are home.'] },
      },
    ],
    ['a field that is gone', with_({ kicker: undefined }), { story: { kicker: null } }],
    ['a field that is new', with_({ standfirst: 'Fog.' }), { story: { standfirst: 'Fog.' } }],
    [
      'all at once',
      with_({ headline: 'Home', updates: [update(1, { version: 2 }), two, update(3)] }),
      {
        story: { headline: 'Home' },
        updates: [update(1, { version: 2 }), update(3)],
      },
    ],
  ])('%s', async (_, after, delta) => {
    const { served, at, save } = await serve(before);
    const { epoch } = served;
    const reader = await listenTo(at('stream'));
    await save(after, 1);
    const [, heard] = await reader.heard(2);
    expect(heard).toEqual({ format: 'story-delta/1', sequence: 1, since: 0, epoch, ...delta });
    expect(served.story).toMatchObject({ feed: { sequence: 1, epoch } });
  });
});

describe('becomes a new epoch, as no delta can say it:', () => {
  it.each<[string, Json]>([
    ['an update that was deleted', with_({ updates: [two] })],
    ['an update under another id', with_({ updates: [one, { ...two, id: 'u2-again' }] })],
    [
      'an older edition in place of a newer one',
      with_({ updates: [{ ...one, version: 0, modified: '2026-03-12' }, two] }),
    ],
    ['another place of the feed', with_({ feed: { poll: 'https://cdn.example/head.json' } })],
    ['another story', storyOf(0, { headline: 'Something else', updates: [update(9)] })],
  ])('%s', async (name, after) => {
    const modified = { ...one, modified: '2026-03-13' };
    const { served, at, save } = await serve(
      name.startsWith('an older') ? with_({ updates: [modified, two] }) : before,
    );
    await save(with_({ updates: [{ ...modified, version: 1 }, two, update(3)] }), 1).catch(
      () => undefined,
    );
    const { epoch } = served;
    const reader = await listenTo(at('stream'));
    await save(after, 2);
    expect(served.epoch).not.toBe(epoch);
    const [, heard] = await reader.heard(2);
    expect(heard).toMatchObject({ epoch: served.epoch, sequence: 2, since: 1 });
    const story: unknown = await (await fetch(at('story.json'))).json();
    expect(story).toMatchObject({ feed: { epoch: served.epoch, sequence: 2 } });
    const head: unknown = await (await fetch(at('head.json'))).json();
    expect(head).toMatchObject({ epoch: served.epoch, sequence: 2, since: 1 });
  });
});

it('each start is an epoch of its own', async () => {
  const [first, second] = [await serve(before), await serve(before)];
  expect(first.served.epoch).not.toBe(second.served.epoch);
});
