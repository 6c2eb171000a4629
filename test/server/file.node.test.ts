/** The file behind a served story: saved in every way there is, broken, and gone. */
import { appendFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serve, storyOf, update, type Json } from '../helpers/story-file.ts';

const second = 1_000;
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('is served anew after', () => {
  it('it was written in place', async () => {
    const { served, save } = await serve(storyOf(1));
    await save(storyOf(2));
    expect(served.story?.updates).toHaveLength(2);
  });

  it('another file took its place', async () => {
    const { served, file } = await serve(storyOf(1));
    for (let count = 2; count <= 4; count++) {
      file.replace(storyOf(count));
      await expect.poll(() => served.sequence, { timeout: 3 * second }).toBe(count - 1);
    }
  });

  it('it was moved away, and another came', async () => {
    const { served, file } = await serve(storyOf(1));
    renameSync(file.path, `${file.path}~`);
    await pause(100);
    file.save(storyOf(2));
    await expect.poll(() => served.sequence, { timeout: 3 * second }).toBe(1);
  });

  it('a link was pointed at another file, in another folder', async () => {
    const { file } = await serve(storyOf(1));
    const link = join(file.folder, 'link.json');
    symlinkSync(file.path, link);
    const linked = await serve(undefined);
    const there = linked.file.path;
    symlinkSync(link, there);
    await expect.poll(() => linked.served.story?.updates, { timeout: 3 * second }).toHaveLength(1);
    // No folder that is watched hears of this: only a look at it shows.
    file.save(storyOf(2));
    await expect.poll(() => linked.served.sequence, { timeout: 3 * second }).toBe(1);
  });

  it('many saves at once, with nothing lost of the last', async () => {
    const { served, file } = await serve(storyOf(1));
    for (let count = 2; count <= 60; count++) {
      file.save(storyOf(count));
      if (count % 7 === 0) await pause(1);
    }
    await expect.poll(() => served.story?.updates, { timeout: 3 * second }).toHaveLength(60);
  });
});

it.each<[string, unknown]>([
  ['saved as it was', storyOf(2)],
  ['with its fields in another order', Object.fromEntries(Object.entries(storyOf(2)).toReversed())],
  ['with a field that is null', { ...storyOf(2), kicker: null }],
  ['with its updates in another order', { ...storyOf(2), updates: [update(2), update(1)] }],
])('%s is no news', async (_, same) => {
  const { served, file } = await serve(storyOf(2));
  const { epoch } = served;
  file.save(same);
  await pause(250);
  expect([served.sequence, served.epoch]).toEqual([0, epoch]);
});

describe('a file that', () => {
  const good = JSON.stringify(storyOf(3));

  it.each([
    ['is cut off', good.slice(0, good.length / 2), 'not-a-story'],
    ['is empty', '', 'not-a-story'],
    ['is HTML', '<!doctype html><title>Sign in</title>', 'not-a-story'],
    ['is a list', '[1, 2]', 'not-a-story'],
    ['is null', 'null', 'not-a-story'],
    ['is an object of something else', '{"name":"standfirst"}', 'not-a-story'],
  ])('%s changes nothing, is told once, and is forgiven', async (_, text, code) => {
    const { served, file, problems, save } = await serve(storyOf(2));
    const before = served.story;
    file.write(text);
    await expect
      .poll(() => problems.map((one) => one.code), { timeout: 3 * second })
      .toEqual([code]);
    expect(problems[0]?.message).toContain(file.path);
    expect(served.story).toEqual(before);
    await save(storyOf(3), 1);
    expect(problems).toHaveLength(1);
  });

  it('stays broken is not told of again and again', async () => {
    const { file, problems } = await serve(storyOf(2));
    file.write('{');
    await pause(2.5 * second);
    expect(problems).toHaveLength(1);
  });

  it('is gone leaves the story where it was, and is told', async () => {
    const { served, file, problems, at, save } = await serve(storyOf(2));
    file.remove();
    await expect.poll(() => problems, { timeout: 3 * second }).toMatchObject([{ code: 'file' }]);
    expect((await fetch(at('story.json'))).status).toBe(200);
    await save(storyOf(3), 1);
    expect(served.story?.updates).toHaveLength(3);
  });

  it('is written piece by piece is nobody’s problem', async () => {
    const { served, file, problems } = await serve(storyOf(2));
    writeFileSync(file.path, '');
    for (let from = 0; from < good.length; from += 80) {
      appendFileSync(file.path, good.slice(from, from + 80));
      await pause(20);
    }
    await expect.poll(() => served.sequence, { timeout: 3 * second }).toBe(1);
    expect(served.story?.updates).toHaveLength(3);
    expect(problems).toEqual([]);
  });

  it('has an update that nobody can read is served without it, and that is told', async () => {
    const bad: Json = { id: 'bad', time: 'tea time' };
    const { served, problems } = await serve({ ...storyOf(1), updates: [bad, update(1)] });
    expect(served.story?.updates).toEqual([update(1)]);
    expect(problems).toMatchObject([
      { code: 'piece', message: expect.stringContaining('updates[0].time') },
    ]);
  });
});
