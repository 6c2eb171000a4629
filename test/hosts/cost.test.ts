/** What a page pays: the files that are loaded for it, and nothing that it does not use. */
import { describe, expect, it } from 'vitest';
import { elementClasses } from '../../src/index.js';
import {
  closureOf,
  htmlStory,
  inDoor,
  inThemes,
  openHost,
  plainStory,
  thatHold,
  type HostPage,
} from '../helpers/host-page.ts';
import { shows, until } from '../helpers/proof.ts';

const embed = '<script async src="/dist/embed.js"></script>';
const tags = elementClasses.map(({ tag }) => tag);

/** The file in which an element is registered. */
const entryOf = (host: HostPage, tag: string): string | undefined =>
  host.built().find((file) => new RegExp(`/${tag}(?:-[\\w-]{8})?\\.js$`).test(file));

/** The file that keeps a story fresh. */
const isFresh = (file: string): boolean => file.endsWith('/freshness.js');

/** The files that came beyond those that these elements are made of. */
async function extra(host: HostPage, ...of: readonly string[]): Promise<string[]> {
  const known = new Set(['embed.js']);
  for (const tag of of)
    for (const file of await closureOf(entryOf(host, tag) ?? `no chunk for ${tag}`))
      known.add(file);
  return host.built().filter((file) => !known.has(file) && !isFresh(file));
}

describe('a page with one pull-quote', () => {
  it('loads one pull-quote', async () => {
    const host = await openHost(`${embed}<pull-quote src="${plainStory()}"></pull-quote>`);
    await shows(host.find('pull-quote'), 'The four is floating.');
    await host.rest();
    const files = host.built();
    const needed = await closureOf(entryOf(host, 'pull-quote') ?? 'no chunk');
    // The story is still developing, and so is kept fresh.
    expect(files.filter((file) => !isFresh(file))).toEqual(['embed.js', ...needed].sort());
    for (const tag of tags.filter((one) => one !== 'pull-quote'))
      expect(entryOf(host, tag), tag).toBe(undefined);
    expect(await thatHold(inDoor, files)).toEqual([]);
    expect(await thatHold(inThemes, files)).toEqual([]);
    expect(host.loaded().length, 'those files and the story').toBe(files.length + 1);
  });

  it('loads nothing more for a quote that is written by hand', async () => {
    const host = await openHost(
      `${embed}<pull-quote speaker="Hanneke Vos">The four is floating.</pull-quote>`,
    );
    await shows(host.find('pull-quote'), 'Hanneke Vos');
    await host.rest();
    expect(await extra(host, 'pull-quote')).toEqual([]);
    expect(host.loaded()).toHaveLength(host.built().length);
  });
});

describe('a story in plain text', () => {
  it('never loads DOMPurify, whichever elements show it', async () => {
    const src = plainStory();
    const host = await openHost(
      embed + tags.map((tag) => `<${tag} src="${src}"></${tag}>`).join(''),
    );
    for (const tag of ['article-header', 'article-body', 'live-timeline', 'pull-quote'])
      await until(() => (host.find(tag).shadowRoot?.textContent ?? '').length > 20, tag);
    await host.rest();
    expect(await thatHold(inDoor, host.built())).toEqual([]);
    expect(await thatHold(inThemes, host.built())).toEqual([]);
  });
});

describe('a story in HTML', () => {
  it('loads DOMPurify when it is first shown, once', async () => {
    const src = htmlStory();
    const host = await openHost(
      `${embed}<pull-quote src="${src}"></pull-quote>
       <article-header src="${src}"></article-header><article-body src="${src}"></article-body>`,
    );
    await shows(host.find('pull-quote'), 'The four is floating.');
    await shows(host.find('article-header'), 'All are ashore.');
    await shows(host.find('article-body'), 'The street had become the river.');
    const late = host.document.createElement('live-timeline');
    late.setAttribute('src', src);
    host.document.body.append(late);
    await shows(late, 'So is the dog.');
    await host.rest();

    expect(await thatHold(inDoor, host.built())).toHaveLength(1);
    const all = host.built();
    expect(all).toEqual([...new Set(all)]);
  });

  it('does not load it for an element that shows none of the HTML', async () => {
    const host = await openHost(
      `${embed}<pull-quote src="/fixtures/soyuz.json" quote="q-lifeboat"></pull-quote>`,
    );
    await shows(host.find('pull-quote'), 'Nobody on board is in danger tonight.');
    await host.rest();
    expect(await thatHold(inDoor, host.built())).toEqual([]);
  });
});

it('a page without our elements pays for the script tag alone', async () => {
  const host = await openHost(`${embed}<p>No story today.</p>`);
  await host.rest();
  expect(host.built()).toEqual(['embed.js']);
});

it('a theme costs one file, and only a page that has one', async () => {
  const host = await openHost(
    `${embed}<pull-quote theme="orbit" src="${plainStory()}"></pull-quote>`,
  );
  await shows(host.find('pull-quote'), 'The four is floating.');
  await host.rest();
  const files = await extra(host, 'pull-quote');
  expect(files).toHaveLength(1);
  expect(await thatHold(inThemes, files)).toEqual(files);
});
