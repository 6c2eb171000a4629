/** The script on a server of its own, as most sites embed it. */
import { describe, expect, it } from 'vitest';
import { htmlStory, openHost, plainStory } from '../helpers/host-page.ts';
import { shows, until } from '../helpers/proof.ts';
import { stranger } from '../helpers/wire.ts';

describe('on another origin', () => {
  const from = (path: string): string => stranger(new URL(path, location.origin).href);

  it('loads its chunks from its own address, where that allows it', async () => {
    const host = await openHost(
      `<script async src="${from('/cors/dist/embed.js')}" data-theme="orbit"></script>
       <pull-quote src="${htmlStory()}"></pull-quote>`,
    );
    await shows(host.find('pull-quote'), 'The four is floating.');
    const scripts = host.scripts();
    expect(scripts.length).toBeGreaterThan(2);
    for (const url of scripts) expect(url.startsWith(from('/cors/dist/'))).toBe(true);
    expect(host.errors).toEqual([]);
    expect(host.warnings).toEqual([]);
  });

  it('takes a story from there too', async () => {
    const host = await openHost(
      `<script async src="/dist/embed.js"></script><pull-quote src="${from(`/cors${plainStory()}`)}"></pull-quote>`,
    );
    await shows(host.find('pull-quote'), 'The four is floating.');
    expect(host.errors).toEqual([]);
    expect(host.warnings).toEqual([]);
  });

  it('leaves the fallback and says why, where that does not allow it', async () => {
    const host = await openHost(
      `<script async src="${from('/dist/embed.js')}"></script>
       <pull-quote src="${plainStory()}"><a href="/flood">The flood</a></pull-quote>`,
    );
    await until(() => host.warnings.length > 0, 'a warning');
    await host.rest();
    expect(host.warnings).toHaveLength(1);
    expect(host.warnings[0]).toContain('<pull-quote>');
    expect(host.errors).toEqual([]);
    expect(host.find('pull-quote a').getClientRects().length).toBeGreaterThan(0);
  });
});
