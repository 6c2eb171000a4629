/** A file of ours that does not come: the page keeps what it had, and its console is not flooded. */
import { describe, expect, it } from 'vitest';
import { inDoor, openHost, plainStory, thatHold } from '../helpers/host-page.ts';
import { shows, until } from '../helpers/proof.ts';

const embed = '<script async src="/dist/embed.js"></script>';

describe('a chunk that does not come', () => {
  /** From this address the script looks for its chunks where there are none. */
  const lost = `<script async src="/faults/redirect?to=${encodeURIComponent('/dist/embed.js')}"></script>`;

  it('leaves the fallback, warns once an element, and throws nothing', async () => {
    const host = await openHost(
      `${lost}<pull-quote src="${plainStory()}"><a href="/flood">The flood</a></pull-quote>
       <live-timeline src="${plainStory()}"><a href="/flood">All updates</a></live-timeline>`,
    );
    await until(() => host.warnings.length >= 2, 'a warning for each element');
    await host.rest();
    for (const link of host.all('a')) expect(link.getClientRects().length).toBeGreaterThan(0);
    expect(host.warnings).toHaveLength(2);
    for (const tag of ['<pull-quote>', '<live-timeline>'])
      expect(host.warnings.filter((warning) => warning.includes(tag))).toHaveLength(1);
    expect(host.errors).toEqual([]);
  });

  it('is not asked for again and again by a page that is busy', async () => {
    const host = await openHost(
      `${lost}<pull-quote src="${plainStory()}"><a href="/flood">The flood</a></pull-quote><p></p>`,
    );
    await until(() => host.warnings.length > 0, 'the first warning');
    const { document: page } = host;
    for (let count = 0; count < 40; count++) {
      host.find('p').append(page.createElement('i'));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await host.rest();
    expect(host.warnings.length, 'warnings').toBeLessThan(5);
    expect(host.loaded('/faults/chunks/').length, 'requests').toBeLessThan(20);
    expect(host.errors).toEqual([]);
  });

  it('costs only what it was for, where it is a late one', async () => {
    // An import map sends the request for the HTML door to a server that is down.
    const well = await openHost(`${embed}<pull-quote src="/hosts/tram-html.json"></pull-quote>`);
    await shows(well.find('pull-quote'), 'The four is floating.');
    const [door = ''] = await thatHold(inDoor, well.built());
    const imports = { [new URL(`/dist/${door}`, location.origin).href]: '/faults/503' };
    const host = await openHost(
      `<script type="importmap">${JSON.stringify({ imports })}</script>
       ${embed}<script>
         told = [];
         addEventListener('story-error', ({ detail }) => told.push(detail.code));
       </script>
       <article-header src="/hosts/tram-html.json"></article-header>`,
    );
    await shows(host.find('article-header'), 'Tram afloat');
    await until(() => Reflect.get(host.window, 'told').length > 0, 'a story-error');
    await host.rest();
    expect(Reflect.get(host.window, 'told')).toEqual(['part-unavailable']);
    expect(host.errors).toEqual([]);
  });
});
