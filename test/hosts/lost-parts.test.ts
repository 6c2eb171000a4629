/** A file of ours that is needed late and does not come: one `story-error`, and all else is shown. */
import { describe, expect, it } from 'vitest';
import { signOf, storyFor, tags } from '../helpers/family.ts';
import { inThemes, openHost, thatHold, type HostPage } from '../helpers/host-page.ts';
import { until } from '../helpers/proof.ts';
import { blobUrl } from '../helpers/wire.ts';

const embed = '<script async src="/dist/embed.js"></script>';
const listen = `<script>
  told = [];
  addEventListener('story-error', ({ detail, target }) => told.push(detail.code + ' ' + target.localName));
</script>`;

const told = (host: HostPage): readonly string[] => Reflect.get(host.window, 'told');

/** Sends requests for a file to a server that is down. */
const without = (file: string): string =>
  `<script type="importmap">${JSON.stringify({
    imports: { [new URL(`/dist/${file}`, location.origin).href]: '/faults/503' },
  })}</script>`;

const list = async (): Promise<{ folder: string; files: string[] }> => {
  const integrity = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
  const files = Object.keys(integrity).filter((file) => file.startsWith('chunks/'));
  return { folder: files[0]?.split('/').slice(0, 2).join('/') ?? '', files };
};

const themeFile = async (): Promise<string> => {
  const [file = ''] = await thatHold(inThemes, (await list()).files);
  expect(file).toContain('chunks/');
  return file;
};

const isTold = (host: HostPage, tag: string): Promise<void> =>
  until(() => {
    const element = host.find(tag);
    return !!element.shadowRoot?.querySelector(signOf(element));
  }, `<${tag}> shows its story`);

describe.each(tags)('<%s>', (tag) => {
  it('without its theme is there as the page looks, and says so once', async () => {
    const host = await openHost(
      `${without(await themeFile())}${listen}${embed}
       <${tag} src="${blobUrl(storyFor(tag))}">Read it</${tag}>`,
    );
    await isTold(host, tag);
    await host.rest();
    expect(told(host)).toEqual([]);
    const before = host.find(tag).getBoundingClientRect().height;
    // What was shown stays while the theme is asked for, and when it does not come.
    host.find(tag).setAttribute('theme', 'orbit');
    await until(() => told(host).length > 0, 'it is told');
    await host.rest();
    await isTold(host, tag);
    expect(host.find(tag).getBoundingClientRect().height).toBe(before);
    expect(told(host)).toEqual([`part-unavailable ${tag}`]);
    expect(host.errors).toEqual([]);
  });
});

it('the whole family says it once for the page', async () => {
  const elements = tags.map(
    (tag) => `<${tag} theme="orbit" src="${blobUrl(storyFor(tag))}">Read it</${tag}>`,
  );
  const host = await openHost(`${without(await themeFile())}${listen}${embed}${elements.join('')}`);
  for (const tag of tags) await isTold(host, tag);
  await host.rest();
  expect(told(host)).toHaveLength(1);
  expect(host.errors).toEqual([]);
});

describe('a late file that does not come, whichever it is', () => {
  const everything = {
    ...storyFor('media-embed'),
    status: 'live',
    surprise: 1,
    sources: [5, { name: 'The club', note: { html: 'Told <b>us</b>' } }],
    keyPoints: [{ html: 'A <b>point</b>' }],
    // Nothing comes of it: another story would take the place of what is looked for.
    feed: { poll: '/faults/503', interval: 15 },
  };

  /** Loaded by a page of Dutch readers with a story that has everything, and by nobody at once. */
  interface LateFile {
    readonly name: string;
    readonly tag: string;
    /** What a reader does that it is needed for. */
    readonly press?: string;
  }
  const lateFiles: readonly LateFile[] = [
    { name: 'nl', tag: 'live-badge' },
    { name: 'explain', tag: 'source-list' },
    { name: 'door', tag: 'key-points' },
    { name: 'given', tag: 'live-timeline' },
    { name: 'details', tag: 'article-header' },
    { name: 'sorter', tag: 'data-table', press: 'button' },
    { name: 'lightbox', tag: 'article-gallery', press: 'button' },
    { name: 'handling', tag: 'live-timeline', press: '.share' },
    { name: 'reading-time', tag: 'live-timeline' },
  ];

  it.each(lateFiles)('$name costs a page with <$tag> what it was for', async (late) => {
    const { name, tag, press } = late;
    const { folder, files } = await list();
    const file = `${folder}/${name}.js`;
    expect(files).toContain(file);
    const host = await openHost(
      `${without(file)}${listen}${embed}
       <${tag} lang="nl"><script type="application/json">${JSON.stringify({ ...storyFor(tag), ...(press ? {} : everything) })}</script></${tag}>`,
    );
    await isTold(host, tag);
    await host.rest();
    if (press) host.find(tag).shadowRoot?.querySelector<HTMLElement>(press)?.click();
    await until(() => told(host).some((one) => one.startsWith('part-')), 'it is told');
    await host.rest();
    expect(told(host).filter((one) => one.startsWith('part-'))).toEqual([
      `part-unavailable ${tag}`,
    ]);
    await isTold(host, tag);
    expect(host.errors).toEqual([]);
  });
});
