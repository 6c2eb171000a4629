/** Whole pages of other people: everything that a story says is there to be read. */
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../helpers/copy.ts';
import { openHost, sourceOf, type HostPage } from '../helpers/host-page.ts';
import { rootOf } from '../helpers/proof.ts';
import { descriptions, partFor, quoteIn, sentences, showsAll } from '../helpers/sentences.ts';
import { newKey, requestsFor } from '../helpers/wire.ts';

const pages = [
  {
    page: '/hosts/meridian.html',
    story: '/fixtures/soyuz.json',
    key: 'meridian',
    quote: 'q-lifeboat',
  },
  {
    page: '/hosts/space-news.html',
    story: '/packages/shared-stories/soyuz-leak.json',
    key: 'space-news',
    quote: 'q-borisov',
  },
] as const;
type Case = (typeof pages)[number];

const asModule = (source: string): string =>
  source.replace('async src="/dist/embed.js"', 'type="module" src="/dist/standfirst.js"');

const ways = {
  'embed.js': ({ page }: Case) => openHost(page),
  'standfirst.js': async ({ page }: Case) => openHost(asModule(await sourceOf(page))),
  'embed.js on the page as it is written, in a srcdoc': async ({ page }: Case) =>
    openHost(await sourceOf(page)),
} as const;

async function storyOf({ story }: Case): Promise<JsonObject | undefined> {
  const response = await fetch(`${story}?key=${newKey()}`);
  if (response.status === 404) return undefined;
  expect(response.status).toBe(200);
  return (await response.json()) as JsonObject;
}

async function expectWholeStory(host: HostPage, story: JsonObject, quote: string): Promise<void> {
  for (const tag of ['article-header', 'article-body', 'live-timeline'] as const)
    await showsAll(host.find(tag), sentences(partFor(story, tag)));
  await showsAll(host.find('pull-quote'), sentences(quoteIn(story, quote) ?? {}));
  // Portraits stand beside the name that describes them; the lead picture speaks for itself.
  const { lead = null } = story;
  const images = rootOf(host.find('article-header')).querySelectorAll('img');
  const alts = [...images].map(({ alt }) => alt);
  expect(alts).toEqual(expect.arrayContaining(descriptions(lead)));
}

for (const one of pages)
  describe(`${one.story} on ${one.page}`, () => {
    for (const [way, open] of Object.entries(ways))
      it(`is there to be read through ${way}`, async ({ skip }) => {
        const story = await storyOf(one);
        if (!story) {
          console.warn(`!!! NOT TESTED: the server has no ${one.story} !!!`);
          return skip(`the server has no ${one.story}`);
        }
        const asked = await requestsFor(one.key);
        const host = await open(one);
        await expectWholeStory(host, story, one.quote);
        await host.rest();

        expect((await requestsFor(one.key)) - asked, 'requests for the story').toBe(1);
        expect(host.loaded(one.story)).toHaveLength(1);
        expect(host.errors).toEqual([]);
        expect(host.warnings).toEqual([]);

        // Both stories have one update that is known to the day.
        const borisov = rootOf(host.find('live-timeline')).getElementById('update-borisov');
        const stamp = borisov?.querySelector('[part~="stamp"]')?.textContent ?? '';
        expect(stamp).toContain('December 20');
        expect(stamp).not.toMatch(/\d[:.]\d\d|\b\d{1,2}\s?[ap]\.?m|midnight/i);
        expect(borisov?.querySelector('time')?.dateTime).toBe('2022-12-20');
      });
  });
