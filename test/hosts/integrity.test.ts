/** Integrity: what the README says to paste holds the page to our bytes, and to no others. */
import { expect, it } from 'vitest';
import { openHost, plainStory, type HostPage } from '../helpers/host-page.ts';
import { shows } from '../helpers/proof.ts';

const integrity = async (): Promise<Record<string, string>> =>
  (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;

const wrong = `sha384-${'A'.repeat(64)}`;

const page = (script: string): string =>
  `${script}<pull-quote src="${plainStory()}"><a href="/flood">The flood</a></pull-quote>`;

const importMap = (all: Readonly<Record<string, string>>): string =>
  `<script type="importmap">${JSON.stringify({
    integrity: Object.fromEntries(Object.entries(all).map(([file, one]) => [`/dist/${file}`, one])),
  })}</script>`;

const tag = {
  'embed.js': (one = '') =>
    `<script async src="/dist/embed.js" integrity="${one}" crossorigin="anonymous"></script>`,
  'standfirst.js': (one = '') =>
    `<script type="module" src="/dist/standfirst.js" integrity="${one}" crossorigin="anonymous"></script>`,
} as const;

const showsFallback = async (host: HostPage): Promise<void> => {
  await host.rest(400);
  expect(host.find('pull-quote a').getClientRects().length).toBeGreaterThan(0);
  expect(host.find('pull-quote').shadowRoot).toBe(null);
};

for (const file of ['embed.js', 'standfirst.js'] as const) {
  it(`${file} with the right one shows the story`, async () => {
    const all = await integrity();
    const host = await openHost(page(tag[file](all[file])));
    await shows(host.find('pull-quote'), 'The four is floating.');
    expect(host.errors).toEqual([]);
  });

  it(`${file} with another one leaves the fallback`, async () => {
    const host = await openHost(page(tag[file](wrong)));
    await showsFallback(host);
  });
}

it('an import map holds the chunks to theirs', async () => {
  const all = await integrity();
  const host = await openHost(page(importMap(all) + tag['embed.js'](all['embed.js'])));
  await shows(host.find('pull-quote'), 'The four is floating.');
  expect(host.errors).toEqual([]);
  expect(host.warnings).toEqual([]);
});

it('and refuses one that is another', async () => {
  const all = await integrity();
  const base = Object.keys(all).find((file) => file.endsWith('/base.js')) ?? '';
  const map = importMap({ ...all, [base]: wrong });
  const host = await openHost(page(map + tag['embed.js'](all['embed.js'])));
  await showsFallback(host);
  expect(host.warnings.join()).toContain('<pull-quote> was not loaded');
  expect(host.errors).toEqual([]);
});
