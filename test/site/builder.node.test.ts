/** The embed builder of the demo, used as an editor would. */
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { findChromium } from '../engines/installed.mjs';
import { expectBuild, root, tags } from '../helpers/pressroom.ts';
import {
  bothShow,
  choose,
  closedServer,
  copied,
  expectAccessible,
  openDemo,
  overflow,
  paste,
  previews,
  tagsShown,
  type Builder,
  type Demo,
} from './demo.ts';

const tram = {
  headline: 'Tram afloat',
  language: 'en',
  updates: [{ id: 'a', time: '2026-03-04' }],
};
const hostile = '</script><script>alert(1)</script><!-- <script> &quot; Tram';

describe.skipIf(!findChromium())('the embed builder', () => {
  let demo: Demo;
  beforeAll(async () => {
    expectBuild();
    demo = await openDemo();
  });
  afterAll(() => demo.close());

  const open = async (hash?: string, width?: number): Promise<Builder> => {
    const builder = await demo.open(hash, width);
    onTestFinished(() => builder.page.close());
    return builder;
  };
  const openFresh = async (body: string): Promise<Builder> => {
    const fresh = await demo.openFresh(body);
    onTestFinished(() => fresh.page.close());
    return fresh;
  };

  it('is named in the terminal and linked from the front page', async () => {
    expect(demo.said).toContain(`${demo.origin}/builder`);
    const { page } = await open();
    await page.goto(demo.origin);
    await page.getByRole('banner').getByRole('link', { name: 'Embed builder' }).click();
    await page.getByRole('heading', { level: 1, name: 'Embed builder' }).waitFor();
  });

  it('has the demo story there at once, at both widths, without a problem', async () => {
    const { page, incidents } = await open();
    await bothShow(page, 'Two cosmonauts were getting ready');
    expect(await page.locator('#problem-count').textContent()).toContain('No problems');
    const widths = await Promise.all(previews(page).map((one) => one.evaluate(() => innerWidth)));
    expect(widths).toEqual([390, 1100]);
    expect(incidents).toEqual([]);
  });

  it('offers every element of the build with a line about it, every theme and every language', async () => {
    const { page } = await open();
    const boxes = page.locator('#show label');
    const names = await boxes.locator('code').allTextContents();
    expect(names.sort()).toEqual(tags);
    for (const line of await boxes.allTextContents()) expect(line).toMatch(/^[a-z-]+ .{15,}[.!?]$/);
    expect(await page.locator('#themes label').count()).toBe(4);
    expect(await page.locator('#language option').allTextContents()).toEqual(
      expect.arrayContaining(['English', 'Arabic · العربية']),
    );
  });

  it('shows what is pasted', async () => {
    const { page } = await open();
    await paste(page, JSON.stringify(tram));
    await bothShow(page, 'Tram afloat');
  });

  it('shows a file that is dropped', async () => {
    const { page } = await open();
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'story.json', { type: 'application/json' }));
      return transfer;
    }, JSON.stringify(tram));
    await page.dispatchEvent('#drop', 'drop', { dataTransfer: dropped });
    await bothShow(page, 'Tram afloat');
  });

  it('names line and column of broken JSON, and keeps the last good preview', async () => {
    const { page, incidents } = await open();
    await paste(page, JSON.stringify(tram));
    await bothShow(page, 'Tram afloat');
    await page.getByLabel('JSON of a story').fill('{\n  "headline": "Ferry"\n  "id": "x"\n}');
    const place = page.getByRole('button', { name: 'Line 3, column 3' });
    await place.waitFor();
    expect(await page.locator('#problem-list').textContent()).toContain('a comma');
    expect(await page.locator('#problem-count').textContent()).toContain('keeps the last story');
    await bothShow(page, 'Tram afloat');

    await place.click();
    const caret = await page
      .getByLabel('JSON of a story')
      .evaluate((field) =>
        field instanceof HTMLTextAreaElement && field === document.activeElement
          ? field.value.slice(field.selectionStart)
          : undefined,
      );
    expect(caret).toBe('"id": "x"\n}');
    expect(incidents).toEqual([]);
  });

  it('names each problem of the validator with its place, code, message and severity', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'One with faults' }).click();
    await page.getByText('7 problems: 4 errors, 2 warnings, 1 note.').waitFor();
    const items = await page.locator('#problem-list li').allTextContents();
    expect(items[0]).toMatch(/^Line 5, column 3 *status *Error expected upcoming .* wrong-value$/);
    expect(items[1]).toMatch(/^Line 7, column 3 *subtitle *Note not a field .* unknown-field$/);
    expect(items[3]).toMatch(/^Line 10, column 42 *authors\[0\]\.url *Error/);
    await bothShow(page, 'A town in the fens gives its road back');
  });

  it.each([
    ['/fixtures/nowhere.json', /answered 404/],
    ['javascript:alert(1)', /not an address of http/],
    ['another origin', /does not let other sites read it \(CORS\)/],
  ])('says in plain words why %s is not shown', async (address, words) => {
    const { page, incidents } = await open();
    await bothShow(page, 'Two cosmonauts');
    const stranger = await closedServer();
    await page.getByLabel('Address of a story').fill(address.replace('another origin', stranger));
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText(words).waitFor();
    await bothShow(page, 'Two cosmonauts');
    expect(incidents).toEqual([]);
  });

  it('changes preview and code with the choice of elements', async () => {
    const { page } = await open();
    await bothShow(page, 'Two cosmonauts');
    await page.getByRole('button', { name: 'None' }).click();
    await page.getByText('Choose an element').waitFor();
    await page.getByRole('checkbox', { name: /^key-points/ }).check();
    await page.getByRole('checkbox', { name: /^live-badge/ }).check();
    for (const frame of previews(page))
      await expect.poll(() => tagsShown(frame)).toEqual(['live-badge', 'key-points']);
    expect(await copied(page, 'Copy HTML')).toContain('data-element="live-badge key-points"');
  });

  it('changes preview and code with theme, language, direction and mode', async () => {
    const { page } = await open();
    await choose(page, 'orbit');
    await page.getByLabel('Language of our own words').selectOption('ar');
    await choose(page, 'Dark');
    const [frame] = previews(page);
    await frame?.getByText('الجديد').or(frame.getByText('مباشر')).first().waitFor();
    const html = frame?.locator('html');
    expect(await html?.getAttribute('lang')).toBe('ar');
    expect(await html?.getAttribute('dir')).toBe('rtl');
    expect(await frame?.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');
    expect(await frame?.locator('main').getAttribute('theme')).toBe('orbit');
    const code = await copied(page, 'Copy HTML');
    expect(code).toContain('<div lang="ar" dir="rtl" style="color-scheme: dark">');
    expect(code).toContain('data-theme="orbit"');
  });

  it('puts a prefix before the names in preview and code', async () => {
    const { page, incidents } = await open('#show=live-badge+key-points&tags=each');
    await page.getByLabel('Prefix of their names').fill('acme');
    for (const frame of previews(page)) {
      await expect.poll(() => tagsShown(frame)).toEqual(['acme-live-badge', 'acme-key-points']);
      // Shown by the elements of those names: none of ours is there without the prefix.
      await frame.locator('acme-key-points li').first().waitFor();
      expect(await frame.evaluate(() => customElements.get('key-points'))).toBe(undefined);
    }
    await page.getByText('As in <acme-live-badge>.').waitFor();
    const code = await copied(page, 'Copy HTML');
    expect(code).toContain('embed.js" data-prefix="acme"></script>');
    expect(code).toMatch(/<acme-live-badge src="[^"]+">/);
    expect(code).not.toMatch(/<(live-badge|key-points)/);
    await page.getByLabel('Prefix of their names').fill('');
    for (const frame of previews(page))
      await expect.poll(() => tagsShown(frame)).toEqual(['live-badge', 'key-points']);
    expect(await copied(page, 'Copy HTML')).not.toContain('data-prefix');
    expect(incidents).toEqual([]);
  });

  it('says what is wrong with a prefix, and goes without it', async () => {
    const { page, incidents } = await open();
    const field = page.getByLabel('Prefix of their names');
    for (const [prefix = '', words = ''] of [
      ['9news', 'begins with a small letter'],
      ['-acme', 'begins with a small letter'],
      ['Acme', 'begins with a small letter'],
      ['acMe', 'small letters (a–z), digits'],
      ['ac me', 'small letters (a–z), digits'],
      ['acme"><b>', 'small letters (a–z), digits'],
    ]) {
      await field.fill('acme');
      await page.getByText('As in <acme-article-header>.').waitFor();
      for (const frame of previews(page))
        await expect.poll(() => tagsShown(frame)).toContain('acme-article-header');
      await field.fill(prefix);
      await page.getByText(words).waitFor();
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      for (const frame of previews(page))
        await expect.poll(() => tagsShown(frame)).toContain('article-header');
      expect(await copied(page, 'Copy HTML')).not.toContain('prefix');
      expect(await copied(page, 'Copy a link')).not.toContain('prefix');
      expect(await field.inputValue()).toBe(prefix);
    }
    expect(incidents).toEqual([]);
  });

  it.each([
    ['acme', 'acme-'],
    ['acme-', 'acme-'],
    ['a1-b_c', 'a1-b_c-'],
  ])('takes the prefix %s from a link', async (prefix, before) => {
    const { page } = await open(`#prefix=${prefix}&show=article-header`);
    expect(await page.getByLabel('Prefix of their names').inputValue()).toBe(prefix);
    for (const frame of previews(page))
      await frame.locator(`${before}article-header h1`).first().waitFor();
    const code = await copied(page, 'Copy HTML');
    expect(code).toContain(`data-prefix="${before.slice(0, -1)}"`);
  });

  it.each(['The usual three', 'All'])(
    'gives npm code that defines names with a prefix: %s',
    async (pick) => {
      const { page } = await open('#code=npm&prefix=acme');
      await page.getByRole('button', { name: pick }).click();
      const code = await copied(page, 'Copy JavaScript');
      const [, names = ''] = /^import \{([^}]+)\} from 'standfirst';$/m.exec(code) ?? [];
      const all: Readonly<Record<string, unknown>> = await import(`${root}dist/npm/index.js`);
      const imported = names.split(',').flatMap((name) => name.trim() || []);
      for (const name of imported) expect(all[name], name).toBeTypeOf('function');
      if (pick === 'All') expect(code).toContain("defineElements({ prefix: 'acme-' });");
      else {
        expect(imported).toHaveLength(3);
        for (const tag of ['article-header', 'article-body', 'live-timeline'])
          expect(code).toMatch(new RegExp(`^\\w+Element\\.define\\('acme-${tag}'\\);$`, 'm'));
      }
      expect(await copied(page, 'Copy HTML')).toMatch(/<acme-article-header\s/);
    },
  );

  it('hands pasted JSON over to elements of other names', async () => {
    const { page } = await open('#code=npm&prefix=acme');
    await paste(page, JSON.stringify(tram));
    await bothShow(page, 'Tram afloat');
    expect(await copied(page, 'Copy JavaScript')).toContain(
      "querySelectorAll('acme-article-header, acme-article-body, acme-live-timeline')",
    );
  });

  describe.each([
    ['one tag for all', '', false],
    ['a tag for each', '', true],
    ['one element with its JSON', 'article-header', false],
    ['several elements with one JSON', 'article-header live-timeline', false],
  ])('the script tag, as %s', (_, elements, each) => {
    it.each(['', 'acme-'])(
      'shows the story in a fresh page, as %sarticle-header',
      async (prefix) => {
        const show = elements && `&show=${elements.replace(' ', '+')}`;
        const builder = await open(`#prefix=${prefix}${show}`);
        if (elements) await paste(builder.page, JSON.stringify(tram));
        if (elements) await bothShow(builder.page, 'Tram afloat');
        if (each) await builder.page.getByLabel('A tag for each element').check();
        await choose(builder.page, 'signal');
        const code = await copied(builder.page, 'Copy HTML');
        const { page, incidents } = await openFresh(code);
        await page
          .locator(`${prefix}article-header`)
          .getByRole('heading', { name: elements ? 'Tram afloat' : 'Soyuz is leaking' })
          .waitFor();
        if (elements !== 'article-header')
          await page.locator(`${prefix}live-timeline article`).first().waitFor();
        expect(incidents).toEqual([]);
      },
    );
  });

  it.each(['article-header', 'article-header live-timeline'])(
    'never runs what a headline holds: not in the preview, not in the code with %s',
    async (elements) => {
      const builder = await open(`#show=${elements.replace(' ', '+')}`);
      await paste(builder.page, JSON.stringify({ ...tram, headline: hostile }));
      await bothShow(builder.page, hostile);
      const code = await copied(builder.page, 'Copy HTML');
      expect(code).not.toContain('alert(1)</');
      const { page, incidents } = await openFresh(code);
      await page.locator('article-header').getByText(hostile).waitFor();
      expect([...incidents, ...builder.incidents]).toEqual([]);
    },
  );

  it('never runs what the headline of a fallback link holds', async () => {
    const story = { ...tram, headline: hostile, url: 'https://news.example/?a="><b>' };
    const builder = await open();
    await builder.page.route('**/hostile.json', (route) => route.fulfill({ json: story }));
    await builder.page.getByLabel('Address of a story').fill('/hostile.json');
    await builder.page.getByRole('button', { name: 'Show' }).click();
    await builder.page.getByLabel('A tag for each element').check();
    await expect.poll(() => builder.page.locator('pre').textContent()).toContain('&lt;/script&gt;');
    const { page, incidents } = await openFresh(await copied(builder.page, 'Copy HTML'));
    // The story is not to be had there: the link stays.
    await page.locator('article-header').getByRole('link', { name: hostile }).waitFor();
    expect(await page.locator('b').count()).toBe(0);
    expect([...incidents, ...builder.incidents]).toEqual([]);
  });

  it.each(['The usual three', 'All'])(
    'gives npm code that the package exports: %s',
    async (pick) => {
      const { page } = await open();
      await page.getByRole('button', { name: pick }).click();
      await page.getByRole('tab', { name: 'Script tag' }).press('ArrowRight');
      expect(await copied(page, 'Copy Terminal')).toBe('npm install standfirst');
      const code = await copied(page, 'Copy JavaScript');
      const names = [...code.matchAll(/^import '(.+)';$/gm)].map(([, name = '']) => name);
      expect(names).toHaveLength(pick === 'All' ? 1 : 3);
      const { resolve } = createRequire(`${root}package.json`);
      for (const name of names) expect(resolve(name)).toMatch(/define\.js$/);
      expect(await copied(page, 'Copy HTML')).toContain(`src="${demo.origin}/live/soyuz.json"`);
    },
  );

  it('hands pasted JSON over in the npm code', async () => {
    const { page } = await open('#code=npm');
    await paste(page, JSON.stringify(tram));
    await bothShow(page, 'Tram afloat');
    expect(await copied(page, 'Copy JavaScript')).toContain("import story from './story.json'");
    expect(await copied(page, 'Copy HTML')).not.toContain('src=');
  });

  it('holds all of its state in the link', async () => {
    const { page } = await open();
    await paste(page, JSON.stringify({ ...tram, headline: 'Tram — 電車' }));
    await choose(page, 'paper');
    await page.getByLabel('Language of our own words').selectOption('ar');
    await choose(page, 'Left to right');
    await choose(page, 'Phone');
    await page.getByRole('checkbox', { name: /^article-body/ }).uncheck();
    await page.getByLabel('Prefix of their names').fill('acme');
    await page.getByText('As in <acme-').waitFor();
    await page.getByRole('tab', { name: 'npm' }).click();
    const link = await copied(page, 'Copy a link');
    const other = await open(new URL(link).hash);
    await previews(other.page)[0]?.getByText('Tram — 電車').waitFor();
    const controls = (builder: Builder['page']): Promise<unknown> =>
      builder
        .locator('#choices')
        .evaluate((form) =>
          form instanceof HTMLFormElement ? [...new FormData(form)].map(String) : [],
        );
    expect(await controls(other.page)).toEqual(await controls(page));
    expect(await other.page.locator('pre').allTextContents()).toEqual(
      await page.locator('pre').allTextContents(),
    );
    expect(await other.page.locator('.frame').nth(1).isHidden()).toBe(true);
  });

  it.each([
    '#json=not+packed',
    '#theme=neon&language=xx&show=img+script&view=<b>&prefix=<b>',
    '#%',
  ])('takes what it can from the broken link %s', async (hash) => {
    const { page, incidents } = await open(hash);
    expect(await page.locator('#themes :checked').inputValue()).toBe('host');
    expect(incidents).toEqual([]);
  });

  it('says as long of the second piece as of the first that it is copied', async () => {
    const { page } = await open();
    await copied(page, 'Copy HTML');
    await page.waitForTimeout(2_000);
    await copied(page, 'Copy a link');
    // The first one's time is over.
    await page.getByRole('button', { name: 'Copy HTML' }).waitFor();
    expect(await page.getByText(/ copied\.$/).textContent()).toBe('Link copied.');
  });

  it('stores nothing, and sends nothing anywhere', async () => {
    const { page, requests } = await open();
    await paste(page, JSON.stringify(tram));
    await bothShow(page, 'Tram afloat');
    expect(requests.filter((one) => !one.startsWith(`GET ${demo.origin}/`))).toEqual([]);
    expect(requests.filter((one) => one.includes('Tram'))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it.each([360, 768, 1280, 1600])('fits a window of %i px', async (width) => {
    const { page } = await open('', width);
    await page.getByRole('button', { name: 'One with faults' }).click();
    await page.getByText('7 problems').waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it.each(['light', 'dark'] as const)('is clean for axe, %s', async (colorScheme) => {
    const { page } = await open('#code=npm');
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
    await page.getByLabel('Prefix of their names').fill('9');
    await page.getByText('begins with a small letter').waitFor();
    await page.getByRole('button', { name: 'One with faults' }).click();
    await page.getByText('7 problems').waitFor();
    await expectAccessible(page);
  });
});
