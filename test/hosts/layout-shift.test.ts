/** How far a page moves when its stories come. Only Chromium counts that. */
import { describe, expect, it } from 'vitest';
import { server } from 'vitest/browser';
import { openHost, plainStory } from '../helpers/host-page.ts';
import { rootOf, shows, until } from '../helpers/proof.ts';

const embed = '<script async src="/dist/embed.js"></script>';

const three = (src = plainStory()): string =>
  `<article-header src="${src}"></article-header>
   <pull-quote src="${src}"></pull-quote>
   <live-timeline src="${src}"></live-timeline>`;

describe('layout shift', () => {
  const shiftOf = async (markup: string): Promise<number> => {
    const host = await openHost(markup);
    await shows(host.find('article-header'), 'Tram afloat');
    await shows(host.find('pull-quote'), 'The four is floating.');
    await shows(host.find('live-timeline'), 'So is the dog.');
    await host.rest();
    // Shifts are told of with the frame that they happened in.
    await new Promise((resolve) => setTimeout(resolve, 300));
    return host.shifts.reduce((sum, one) => sum + one, 0);
  };
  const chromium = server.browser === 'chromium';

  it.skipIf(!chromium)('is none where the page has kept the room', async () => {
    const shift = await shiftOf(
      `<style>
         body { margin: 0 }
         article-header { display: block; min-block-size: 300px }
         pull-quote { display: block; min-block-size: 200px }
         live-timeline { display: block; min-block-size: 400px }
       </style>${embed}${three()}<footer>The end</footer>`,
    );
    expect(shift).toBeLessThan(0.02);
  });

  it.skipIf(!chromium)('is none while a whole story comes together', async () => {
    const host = await openHost(
      `<style>body { margin: 0 } live-story:not(:defined) { display: block; min-block-size: 100vh }</style>
       ${embed}<live-story src="/fixtures/soyuz.json"></live-story><footer>The end</footer>`,
    );
    const live = host.find('live-story');
    const whole = (): boolean => !!live.shadowRoot?.querySelector('article:not(.coming)');
    await until(whole, 'all parts are there', 8_000);
    expect(rootOf(live).querySelectorAll('article [exportparts]')).toHaveLength(8);
    await host.rest();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(host.shifts.reduce((sum, one) => sum + one, 0)).toBe(0);
  });

  it.skipIf(!chromium)('with a mere fallback is told, not judged', async () => {
    const fallback = (tag: string, words: string): string =>
      `<${tag} src="/hosts/tram.json"><p><a href="/flood">${words}</a></p></${tag}>`;
    const shift = await shiftOf(
      `<style>body { margin: 0; font: 16px/1.5 serif }</style>${embed}
       ${fallback('article-header', 'Tram afloat')}
       ${fallback('pull-quote', 'The four is floating')}
       ${fallback('live-timeline', 'All updates')}<footer>The end</footer>`,
    );
    console.log(`Layout shift of a page that reserves nothing: ${shift.toFixed(4)}`);
    expect(shift).toBeGreaterThanOrEqual(0);
  });
});
