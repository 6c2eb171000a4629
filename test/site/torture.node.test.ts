/** The torture page of the demo: a policy and style sheets of somebody, and what it says of them. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { findChromium } from '../engines/installed.mjs';
import { expectBuild, tags } from '../helpers/pressroom.ts';
import { expectAccessible, openDemo, overflow, type Builder, type Demo } from './demo.ts';

const strict =
  "default-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

describe.skipIf(!findChromium())('the torture page', () => {
  let demo: Demo;
  beforeAll(async () => {
    expectBuild();
    demo = await openDemo();
  });
  afterAll(() => demo.close());

  const open = async (width?: number): Promise<Builder> => {
    const opened = await demo.openPath('/torture', width);
    onTestFinished(() => opened.page.close());
    return opened;
  };

  /** Has a page tried; gives what is said of it. */
  async function tried(
    page: Page,
    { policy = '', css = '', sheets = '', isolate = false } = {},
  ): Promise<{ verdict: string; details: string }> {
    await page.locator('[name=policy]').fill(policy);
    await page.locator('[name=css]').fill(css);
    await page.locator('[name=sheets]').fill(sheets);
    if (isolate) await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Try it' }).click();
    await expect
      .poll(() => page.locator('#verdict').textContent(), { timeout: 20_000 })
      .toMatch(/showed|No script ran/);
    return {
      verdict: (await page.locator('#verdict').textContent()) ?? '',
      details: (await page.locator('#details').innerText()) ?? '',
    };
  }

  const well = 'No inner style changed. Every element showed its story.';

  it('is named in the terminal', () => expect(demo.said).toContain(`${demo.origin}/torture`));

  it('sends the policy as a header, in one line', async () => {
    const query = new URLSearchParams({ policy: "script-src 'self';\r\nX-Other: 1; img-src *" });
    const { headers } = await fetch(`${demo.origin}/torture/page?${query}`);
    expect(headers.get('content-security-policy')).toBe("script-src 'self'; X-Other: 1; img-src *");
    expect(headers.get('x-other')).toBe(null);
  });

  it('makes nothing but an address of what is entered', async () => {
    const query = new URLSearchParams({
      sheets: '"><script>alert(1)</script>',
      css: '</style><img src=x>',
    });
    const page = await (await fetch(`${demo.origin}/torture/page?${query}`)).text();
    expect(page).not.toContain('alert(1)</script>');
    expect(page).not.toContain('<img');
  });

  it.each([
    ['nothing', {}],
    [
      'the strictest policy',
      { policy: `Content-Security-Policy: ${strict}; img-src *; media-src *` },
    ],
    ['everything unset', { css: '* { all: unset !important; }' }],
    ['a nonce', { policy: "default-src 'self' *; script-src 'nonce-c2FtcGxl' 'strict-dynamic'" }],
  ])('says that all is well with %s', async (_, page) => {
    const { page: tortured, incidents } = await open();
    const { verdict, details } = await tried(tortured, page);
    expect(verdict + details).toContain(well);
    expect(incidents).toEqual([]);
  });

  it('names what a policy refuses, and the elements that show nothing for it', async () => {
    const { page } = await open();
    const { verdict, details } = await tried(page, {
      policy: "default-src 'none'; script-src 'self'",
    });
    expect(verdict).toContain('Your policy refused something.');
    expect(verdict).toContain(`of ${tags.length} showed nothing.`);
    expect(details).toContain('connect-src refused a story, or its feed: ');
    expect(details).toContain('/fixtures/everything.json');
    expect(details).toContain('<source-list>');
  });

  it('says so where no script runs at all', async () => {
    const { page } = await open();
    const { verdict } = await tried(page, { policy: "default-src 'none'" });
    expect(verdict).toContain('No script ran');
  });

  it('names inner styles that change, and what is hidden', async () => {
    const { page } = await open();
    const { verdict, details } = await tried(page, {
      css: 'article-header::part(headline) { letter-spacing: 3px } fact-box { display: none }',
    });
    expect(verdict).toContain('Inner styles changed. 1 element of');
    expect(details).toMatch(/<article-header> ::part\(headline\): letter-spacing is 3px/);
    expect(details).toContain('<fact-box>');
  });

  it('tries style sheets by their address, and names what one sets of our tokens', async () => {
    const { page } = await open();
    const { verdict } = await tried(page, { sheets: '/site.css' });
    expect(verdict).toContain('Inner styles changed. Every element showed its story.');
  });

  it.each([360, 1280])('fits a window of %i px, and is clean for axe', async (width) => {
    const { page } = await open(width);
    await tried(page, { policy: "default-src 'none'; script-src 'self'" });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
});
