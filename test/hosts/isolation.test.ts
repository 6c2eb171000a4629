/** `data-isolate`: the same elements, each in a frame that shares nothing with the page around it. */
import { commands, server } from 'vitest/browser';
import { describe, expect, it, onTestFinished } from 'vitest';
import readme from '../../README.md?raw';
import { tags } from '../helpers/family.ts';
import { Desk } from '../helpers/feed-desk.ts';
import { noteHosts } from '../helpers/host-matrix.ts';
import { openHost, type HostPage } from '../helpers/host-page.ts';
import {
  embed,
  isolatedIn,
  isolating,
  openIsolated,
  type Isolated,
} from '../helpers/isolated-page.ts';
import { next, until } from '../helpers/proof.ts';
import { newKey, requestsFor } from '../helpers/wire.ts';

const tram = (): string => `/cors/hosts/tram.json?key=${newKey()}`;
const live = (attributes = '', within = ''): string =>
  `<live-story src="${tram()}" ${attributes}>${within}</live-story>`;

const quiet = (host: HostPage): void => {
  expect(host.errors).toEqual([]);
  expect(host.warnings).toEqual([]);
};

const rests = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** All of the tram story is there, and the frame is as high as it: it asks for nothing more by itself. */
async function isAtRest(isolated: Isolated): Promise<void> {
  await expect
    .poll(async () => (await isolated.look()).words)
    .toContain('The street had become the river.');
  await expect.poll(async () => isolated.height - (await isolated.look()).height).toBe(0);
}

describe('the same element', () => {
  it('is shown whole, in a frame of its height, and nothing goes wrong', async () => {
    const { host, isolated } = await openIsolated(live(), 'live-story');
    await expect.poll(async () => (await isolated.look()).words).toContain('So is the dog.');
    await isAtRest(isolated);
    const inside = await isolated.look();
    expect(inside.words).toContain('Tram afloat');
    await expect.poll(() => isolated.height).toBe(inside.height);
    expect(isolated.height).toBeGreaterThan(300);
    expect(isolated.frame.title).toBe('Tram afloat');
    expect([inside.errors, inside.violations]).toEqual([[], []]);
    quiet(host);
  });

  it.for(tags)('<%s> shows its story', async (tag, context) => {
    noteHosts(context, 'isolated, in a frame', [tag], () => true);
    const { host, isolated } = await openIsolated(
      `<${tag} src="/cors/fixtures/everything.json?key=${newKey()}"></${tag}>`,
      tag,
    );
    await expect.poll(async () => (await isolated.look()).words.length).toBeGreaterThan(4);
    const { name, errors, violations } = await isolated.look();
    expect(name).toBe(tag);
    expect([errors, violations]).toEqual([[], []]);
    await expect.poll(() => isolated.height).toBeGreaterThan(15);
    expect(host.errors).toEqual([]);
  });

  it('loads none of its code into the page, and no file but one', async () => {
    const { host } = await openIsolated(live(), 'live-story');
    const files = host.built().map((file) => file.replace(/^.*\//, ''));
    expect(host.scripts().map((url) => new URL(url).pathname.replace(/^.*\//, ''))).toEqual([
      'embed.js',
      'isolate.js',
    ]);
    expect(files).toEqual([]);
  });

  it('stands where the tag says, from one tag', async () => {
    const { host, isolated } = await openIsolated(
      '<main id="x"><a href="/flood">The flood</a></main>',
      '#x live-story',
      `data-story="${tram()}" data-target="#x" data-theme="orbit"`,
    );
    const { theme } = await isolated.look();
    expect(theme).toBe('orbit');
    quiet(host);
  });

  it('has the name that a prefix gives it', async () => {
    const { host, isolated } = await openIsolated(
      `<acme-pull-quote src="${tram()}"></acme-pull-quote>`,
      'acme-pull-quote',
      'data-prefix="acme"',
    );
    await expect.poll(async () => (await isolated.look()).words).toContain('The four is floating.');
    expect(host.window.customElements.get('pull-quote')).toBe(undefined);
    quiet(host);
  });

  it('takes JSON that the page has in it, and a story that the page hands over', async () => {
    const json = JSON.stringify({ headline: 'Written here', url: 'https://lantern.example/a' });
    const { host, isolated } = await openIsolated(
      `<article-header><script type="application/json">${json}</script></article-header>`,
      'article-header',
    );
    await expect.poll(async () => (await isolated.look()).words).toContain('Written here');
    isolated.element.story = { headline: 'Handed over' };
    await expect.poll(async () => (await isolated.look()).words).toContain('Handed over');
    expect(host.errors).toEqual([]);
  });

  it.each([
    ['src', `'${tram()}'`, 'Tram afloat'],
    ['story', `{ headline: 'Handed over early' }`, 'Handed over early'],
  ])('takes its %s from a page that was quicker than we', async (name, value, words) => {
    const host = await openHost(
      `<article-header></article-header>
       <script>document.querySelector('article-header').${name} = ${value};</script>${isolating()}`,
    );
    const isolated = await isolatedIn(host, 'article-header');
    await expect.poll(async () => (await isolated.look()).words).toContain(words);
    expect(host.errors).toEqual([]);
  });

  it('may be written by hand', async () => {
    const { isolated } = await openIsolated(
      '<live-badge status="live">On air</live-badge>',
      'live-badge',
    );
    await expect.poll(async () => (await isolated.look()).words).toContain('On air');
  });
});

describe('what the page shows of its own', () => {
  it('stays until the story is there, and then goes', async () => {
    const slow = `/cors/faults/slow?ms=600&to=${encodeURIComponent('/cors/hosts/tram.json')}`;
    const host = await openHost(
      `${isolating()}<article-header src="${slow}"><a href="/flood">The flood</a></article-header>`,
    );
    await until(() => !!host.find('article-header').shadowRoot, 'it is there');
    expect(host.find('a').getClientRects().length).toBeGreaterThan(0);
    await isolatedIn(host, 'article-header');
    expect(host.find('a').getClientRects().length).toBe(0);
  });

  it.each([
    ['the story does not come', isolating(), '/cors/faults/404'],
    ['the story allows no stranger', isolating(), '/hosts/tram.json'],
    [
      'the frame does not come',
      `<script async src="/cors/witnessed/lost/embed.js" data-isolate></script>`,
      '/cors/hosts/tram.json',
    ],
  ])('stays where %s', async (_, script, src) => {
    const host = await openHost(
      `${script}<article-header src="${src}"><a href="/flood">The flood</a></article-header>`,
    );
    await until(() => !!host.find('article-header').shadowRoot, 'it is there');
    await rests(1_000);
    expect(host.find('a').getClientRects().length).toBeGreaterThan(0);
    expect(host.find('article-header').offsetHeight).toBeLessThan(60);
    expect(host.errors).toEqual([]);
  });
});

describe('the sandbox', () => {
  it('has no origin, no cookie, no storage, and no way to the page', async () => {
    const { isolated } = await openIsolated(live(), 'live-story');
    const { origin, parent, cookie, storage } = await isolated.reach();
    expect({ origin, parent, cookie, storage }).toEqual({
      origin: 'null',
      parent: 'SecurityError',
      cookie: 'SecurityError',
      storage: 'SecurityError',
    });
  });

  it('allows scripts, and links that open beside the page; nothing else', async () => {
    const { isolated } = await openIsolated(live(), 'live-story');
    expect([...isolated.frame.sandbox].sort()).toEqual([
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-scripts',
    ]);
  });

  it('allows what its engine knows: another name would be a warning in the console', async () => {
    const { isolated } = await openIsolated(live(), 'live-story');
    const names = isolated.frame.allow.split('; ');
    expect(names).toContain('clipboard-write');
    expect(names.includes('web-share')).toBe('share' in navigator);
    // Only Chromium lists what it knows.
    const policy: unknown = Reflect.get(document, 'featurePolicy');
    const known = (policy as { features?(): string[] } | undefined)?.features?.();
    expect(names.filter((name) => known && !known.includes(name))).toEqual([]);
  });

  it('has a policy that runs no script of a story', async () => {
    const page = await (await fetch('/dist/frame.html')).text();
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(policy).toMatch(/script-src 'sha384-[\w+/=]+' 'strict-dynamic'/);
    expect(page.match(/<script\b/g)).toHaveLength(1);
  });

  it('says nothing outside of a sandbox, and shows nothing', async () => {
    const heard: unknown[] = [];
    const listen = ({ data }: MessageEvent): void => void heard.push(data);
    addEventListener('message', listen);
    const host = await openHost('/cors/dist/frame.html');
    await rests(500);
    removeEventListener('message', listen);
    expect(heard.filter((one) => one === 'standfirst-frame')).toEqual([]);
    expect(host.document.body.innerText.trim()).toBe('');
  });
});

describe('the port', () => {
  const hello = 'standfirst-frame';
  const intruder = `<iframe id="intruder" title="Another frame" sandbox="allow-scripts" srcdoc="<script>
    setInterval(() => parent.postMessage('${hello}', '*'), 5);
    addEventListener('message', ({ ports }) => {
      top.postMessage({ intruder: ports.length }, '*'), parent.parent.postMessage({ intruder: ports.length }, '*');
    });
  </script>"></iframe>`;

  it('is not given to another frame that says the same', async () => {
    const host = await openHost(intruder + isolating() + live());
    const got: unknown[] = [];
    const listen = ({ data }: MessageEvent): void => {
      if (data && typeof data === 'object' && 'intruder' in data) got.push(data);
    };
    addEventListener('message', listen);
    // From before our frame is there: who took the other for it would give away the one port.
    await isolatedIn(host, 'live-story');
    await rests(200);
    removeEventListener('message', listen);
    expect(got).toEqual([]);
    quiet(host);
  });

  it('is given once', async () => {
    const { host, isolated } = await openIsolated(live(), 'live-story');
    const given: number[] = [];
    const { postMessage } = host.window;
    // What the page sends to the frame passes here.
    const spy = host.window.MessageChannel;
    Object.defineProperty(host.window, 'MessageChannel', {
      value: class extends spy {
        constructor() {
          super();
          given.push(1);
        }
      },
    });
    await isolated.call(hello);
    await isolated.call(hello);
    await rests(100);
    expect(given).toEqual([]);
    expect(postMessage).toBe(host.window.postMessage);
  });

  it('alone is listened to', async () => {
    const { host, isolated } = await openIsolated(live(), 'live-story');
    await isAtRest(isolated);
    const before = isolated.height;
    for (const message of [{ height: 4_000, shown: true, by: 0 }, '{"height":4000,"shown":true}'])
      await isolated.call(message);
    host.window.postMessage('{"height":4000,"shown":true}', '*');
    await rests(300);
    expect(isolated.height).toBe(before);
  });
});

describe('the height', () => {
  const size = (height: unknown): string =>
    `{"shown":true,"by":0,"height":${typeof height === 'string' ? height : JSON.stringify(height)}}`;

  it.each([
    ['nothing like a number', ['"500"', 'null', '{}', '[900]', 'true']],
    ['a number without end', ['1e999', '-1e999']],
    ['broken JSON', ['NaN', 'Infinity', '']],
  ])('does not follow %s', async (_, heights) => {
    const { host, isolated } = await openIsolated(live(), 'live-story');
    await isAtRest(isolated);
    const before = isolated.height;
    await isolated.tell(...heights.map(size), 17, null, { height: 900, shown: true });
    await rests(300);
    expect(isolated.height).toBe(before);
    quiet(host);
  });

  it.each([
    ['1e12', 200_000],
    ['200001', 200_000],
    ['-40', 0],
    ['120.2', 121],
  ])('of %s is %d', async (height, clamped) => {
    const { isolated } = await openIsolated(live(), 'live-story');
    await isAtRest(isolated);
    await isolated.tell(size(height));
    await expect.poll(() => isolated.height).toBe(clamped);
  });

  it('changes ten times a second at most, and is in the end what was asked for last', async () => {
    const { host, isolated } = await openIsolated(live(), 'live-story');
    await isAtRest(isolated);
    let changes = 0;
    let last = isolated.frame.style.blockSize;
    const watch = new host.window.MutationObserver(() => {
      if (isolated.frame.style.blockSize !== last) changes++;
      last = isolated.frame.style.blockSize;
    });
    watch.observe(isolated.frame, { attributes: true });
    const start = performance.now();
    for (let at = 0; at < 60; at++) {
      await isolated.tell(size(400 + at));
      await rests(10);
    }
    await until(() => isolated.height === 459, 'the last height');
    const seconds = (performance.now() - start) / 1_000;
    expect(changes).toBeGreaterThan(1);
    expect(changes).toBeLessThanOrEqual(Math.ceil(seconds * 10) + 1);
    watch.disconnect();
  });

  it('is not asked for ten thousand times: what floods is not read', async () => {
    const { host, isolated } = await openIsolated(live(), 'live-story');
    await isAtRest(isolated);
    const heard: string[] = [];
    isolated.element.addEventListener('update-view', () => heard.push('one'));
    const one = JSON.stringify({ event: 'update-view', detail: { id: 'a' } });
    await isolated.tell(...Array.from({ length: 10_000 }, () => one));
    await rests(300);
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.length).toBeLessThanOrEqual(200);
    expect(host.errors).toEqual([]);
  });
});

describe('what the page says', () => {
  it('of language, direction, theme and colours reaches the frame, and changes there at once', async () => {
    const { host, isolated } = await openIsolated(
      `<main lang="ar" dir="rtl" theme="orbit" style="--story-accent: rgb(1, 2, 3)">${live()}</main>`,
      'live-story',
    );
    const dark = 'rgb(10, 14, 26)';
    await expect.poll(async () => (await isolated.look()).ground).toBe(dark);
    const first = await isolated.look();
    expect([first.lang, first.theme, first.accent]).toEqual(['ar', 'orbit', 'rgb(1, 2, 3)']);
    expect(first.style.direction).toBe('rtl');
    await expect.poll(async () => (await isolated.look()).words).toMatch(/\p{Script=Arabic}/u);

    const main = host.find('main');
    main.lang = 'de';
    main.removeAttribute('dir');
    main.removeAttribute('theme');
    main.style.cssText = 'color: rgb(200, 10, 10); font: 20px/1.4 monospace; color-scheme: dark';
    await expect.poll(async () => (await isolated.look()).lang).toBe('de');
    const then = await isolated.look();
    expect(then.theme).toBe(null);
    expect(then.accent).toBe('');
    expect(then.style.direction).toBe('ltr');
    expect(then.scheme).toBe('dark');
    expect(then.style.color).toBe('rgb(200, 10, 10)');
    expect(then.style.fontFamily).toBe('monospace');
    await expect.poll(async () => (await isolated.look()).ground).not.toBe(dark);
    quiet(host);
  });

  it.for([
    ['that follows the reader', 'light dark'],
    ['that is always dark', 'dark'],
  ] as const)(
    'of its dark ground holds on the screen, and not on paper: a page %s',
    async ([, scheme], { skip }) => {
      if (!(await commands.emulateMedia({ colorScheme: 'dark' }))) skip('only Chromium can');
      onTestFinished(() => void commands.emulateMedia({ colorScheme: null, media: null }));
      const { host, isolated } = await openIsolated(
        `<main style="color-scheme: ${scheme}; background: Canvas; color: CanvasText">${live()}</main>`,
        'live-story',
      );
      const [white, black] = ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'];
      await expect.poll(async () => (await isolated.look()).style.color).toBe(white);
      expect((await isolated.look()).scheme).toBe(scheme);
      await expect.poll(async () => (await isolated.look()).words).toContain('So is the dog.');
      await isAtRest(isolated);
      const height = isolated.height;
      expect(height).toBe((await isolated.look()).height);
      await commands.emulateMedia({ media: 'print' });
      await expect.poll(async () => (await isolated.look()).style.color).toBe(black);
      expect((await isolated.look()).scheme).toBe('light');
      // As high as all that is in it: nothing is cut off.
      expect(height).toBeGreaterThanOrEqual((await isolated.look()).height);
      await commands.emulateMedia({ media: null });
      await expect.poll(async () => (await isolated.look()).style.color).toBe(white);
      quiet(host);
    },
  );

  it('of direction alone turns the frame: words of the story to the side where they begin', async () => {
    const { host, isolated } = await openIsolated(
      `<main dir="rtl"><live-story src="/cors/fixtures/arabic.json?key=${newKey()}"></live-story></main>`,
      'live-story',
    );
    await expect.poll(async () => (await isolated.look()).words).toContain('العاصفة');
    expect((await isolated.look()).style.direction).toBe('rtl');
    host.find('main').dir = 'ltr';
    await expect.poll(async () => (await isolated.look()).style.direction).toBe('ltr');
    // The page says nothing more: the story's own direction holds, as it does on the page.
    host.find('main').removeAttribute('dir');
    await expect.poll(async () => (await isolated.look()).style.direction).toBe('rtl');
    quiet(host);
  });

  it('in attributes reaches the element, and changes there', async () => {
    const { host, isolated } = await openIsolated(
      `<article-header id="mine" class="theirs" src="${tram()}" heading-level="3" hidden-not="x"></article-header>`,
      'article-header',
    );
    await expect.poll(async () => (await isolated.look()).heading).toBe('h3');
    const { attributes } = await isolated.look();
    expect(attributes).not.toHaveProperty('id');
    expect(attributes).not.toHaveProperty('class');
    host.find('article-header').setAttribute('heading-level', '2');
    await expect.poll(async () => (await isolated.look()).heading).toBe('h2');
    host.find('article-header').removeAttribute('heading-level');
    await expect
      .poll(async () => (await isolated.look()).attributes)
      .not.toHaveProperty('heading-level');
    host.find('article-header').setAttribute('src', '/cors/fixtures/soyuz.json');
    await expect.poll(async () => (await isolated.look()).words).toContain('The lifeboat');
  });

  it('by its methods reaches the element', async () => {
    const key = newKey();
    const { isolated } = await openIsolated(
      `<live-timeline src="/cors/hosts/tram.json?key=${key}"></live-timeline>`,
      'live-timeline',
    );
    expect(await requestsFor(key)).toBe(1);
    isolated.element.reload?.();
    await expect.poll(() => requestsFor(key)).toBe(2);
  });
});

describe('what happens in the frame', () => {
  it('is told on the page: story-load, story-state', async () => {
    const host = await openHost(
      `<script>
        window.heard = [];
        for (const type of ['story-load', 'story-state'])
          document.addEventListener(type, ({ target, detail }) => heard.push([target.localName, type, detail]));
      </script>${isolating()}${live()}`,
    );
    await isolatedIn(host, 'live-story');
    const heard = (): [string, string, Record<string, unknown>][] =>
      Reflect.get(host.window, 'heard');
    await until(() => heard().length > 1, 'both are told');
    const [load] = heard().filter(([, type]) => type === 'story-load');
    expect(load?.[0]).toBe('live-story');
    expect(load?.[2]).toMatchObject({ story: { headline: 'Tram afloat' }, problems: [] });
    const [state] = heard().filter(([, type]) => type === 'story-state');
    expect(state?.[2]).toMatchObject({ phase: 'live', paused: false });
  });

  it('is told on the page: a failure, with its code', async () => {
    const host = await openHost(`${isolating()}<live-timeline></live-timeline>`);
    const timeline = host.find('live-timeline');
    const failed = next(timeline, 'story-error');
    timeline.setAttribute('src', '/cors/faults/404');
    expect((await failed).detail).toMatchObject({ code: 'http-status', phase: 'fetch' });
    await isolatedIn(host, 'live-timeline');
  });

  it('is told with what belongs to it, and with nothing else', async () => {
    const { host, isolated } = await openIsolated(live(), 'live-story');
    await rests(600);
    const heard: unknown[] = [];
    for (const type of ['story-error', 'story-share', 'click', 'update-view', 'story-state'])
      isolated.element.addEventListener(type, (event) =>
        heard.push(event instanceof host.window.CustomEvent ? event.detail : type),
      );
    const event = (type: string, detail: unknown): string =>
      JSON.stringify({ event: type, detail });
    await isolated.tell(
      event('click', {}),
      event('toString', {}),
      event('story-error', { code: 'made-up', message: '', phase: 'fetch', retryable: false }),
      event('story-error', { code: 'network', message: 'm', phase: 'fetch', retryable: 1 }),
      event('story-share', { url: 'javascript:alert(1)', title: '' }),
      event('story-state', { phase: 'live', since: null, paused: false }),
      event('update-view', { id: { toString: 1 } }),
      event('update-view', null),
      event('update-view', { id: 'a', extra: 'b' }),
    );
    await until(() => heard.length > 0, 'the last one is told');
    expect(heard).toEqual([{ id: 'a' }]);
  });

  it('asks the page first: sharing goes on where the page does not do it itself', async () => {
    const { host, isolated } = await openIsolated(
      `<live-timeline src="${tram()}"></live-timeline>`,
      'live-timeline',
    );
    await expect.poll(async () => (await isolated.look()).words).toContain('So is the dog.');
    const asked: [string, boolean][] = [];
    let refuse = true;
    host.document.addEventListener('story-share', (event) => {
      if (refuse) event.preventDefault();
      asked.push([event.detail.url, event.cancelable]);
    });
    expect(await isolated.press('[part~=share]')).toBe(true);
    await until(() => asked.length === 1, 'the page is asked');
    const page = host.window.location.href.split('#')[0];
    expect(asked).toEqual([[`${page}#update-ashore`, true]]);
    refuse = false;
    await isolated.press('[part~=share]');
    await until(() => asked.length === 2, 'the page is asked again');
    await rests(200);
    // What the frame does then asks nobody anew.
    expect(asked).toHaveLength(2);
  });
});

describe('a place in the story', () => {
  const far = `<div style="block-size: 3000px"></div>`;

  it('is reached by a link to it: the page scrolls there, and it has the focus', async () => {
    const { host, isolated } = await openIsolated(
      `${far}<live-timeline src="/cors/fixtures/soyuz.json"></live-timeline>${far}`,
      'live-timeline',
    );
    await expect.poll(async () => (await isolated.look()).words).toContain('Roscosmos promises');
    host.window.location.hash = '#update-borisov';
    // WebKit gives the focus to nothing in a frame of another origin before the reader has been in it.
    if (server.browser !== 'webkit')
      await expect.poll(async () => (await isolated.look()).focus).toBe('article#update-borisov');
    const { tops } = await isolated.look();
    const at = (): number =>
      (tops['update-borisov'] ?? NaN) + isolated.frame.getBoundingClientRect().top;
    await expect
      .poll(() => Math.abs(at()), { message: 'at the top of the window' })
      .toBeLessThan(60);
    await until(() => host.window.scrollY > 3_000, 'the page scrolls');
    const [top, inner] = [isolated.frame.getBoundingClientRect().top, host.window.innerHeight];
    expect(top).toBeLessThan(0);
    expect(inner).toBeGreaterThan(0);
    // Nothing of it is left in the reader's history but the one step.
    expect(new URL(host.window.location.href).hash).toBe('#update-borisov');
  });

  it('is linked by the address of the page', async () => {
    const { host, isolated } = await openIsolated(
      `<live-timeline src="${tram()}"></live-timeline>`,
      'live-timeline',
    );
    await expect.poll(async () => (await isolated.look()).words).toContain('So is the dog.');
    await isolated.press('[part~=stamp]');
    const page = host.window.location.href.split('#')[0];
    const hrefs = (await isolated.look()).links.map(({ href }) => href);
    expect(hrefs).toContain(`${page}#update-ashore`);
  });

  it('elsewhere opens beside the page', async () => {
    const { isolated } = await openIsolated(
      `<article-header src="/cors/fixtures/soyuz.json"></article-header>`,
      'article-header',
    );
    await expect.poll(async () => (await isolated.look()).links.length).toBeGreaterThan(0);
    await isolated.press('a[href^=http]');
    const [link] = (await isolated.look()).links.filter(({ target }) => target);
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toContain('noopener');
  });

  it('does not move the page when the frame says so by itself', async () => {
    const { host, isolated } = await openIsolated(live() + far, 'live-story');
    await isAtRest(isolated);
    await isolated.tell(
      '{"at":900}',
      '{"follow":"#elsewhere"}',
      '{"height":3000,"shown":true,"by":700}',
    );
    await until(() => isolated.height === 3_000, 'it has grown');
    expect(host.window.scrollY).toBe(0);
    expect(host.window.location.hash).not.toBe('#elsewhere');
  });
});

/** WebKit opens the clipboard while a key is down, and no longer once another window has been asked. */
const copiesWhenAsked = server.browser !== 'webkit';

/** Into the frame, to what comes first in it. */
async function goIn(host: HostPage, isolated: Isolated): Promise<void> {
  host.window.focus();
  host.find('#before').focus();
  await commands.pressKey('Tab');
  await expect.poll(async () => (await isolated.look()).focus).toMatch(/^(button|a)#/);
}

describe('the reader', () => {
  it('comes in and goes out by the keyboard', async () => {
    const host = await openHost(
      `<button id="before">Before</button>${isolating()}
       <live-timeline src="${tram()}"></live-timeline><button id="after">After</button>`,
    );
    const isolated = await isolatedIn(host, 'live-timeline');
    await expect.poll(async () => (await isolated.look()).words).toContain('So is the dog.');
    host.window.focus();
    host.find('#before').focus();
    await commands.pressKey('Tab');
    await until(
      () => host.document.activeElement === isolated.element,
      'the focus is in the frame',
    );
    for (let at = 0; at < 40 && host.document.activeElement === isolated.element; at++)
      await commands.pressKey('Tab');
    await until(
      () => host.document.activeElement === host.find('#after'),
      'the focus is behind it',
    );
  });

  it('copies the link by the keyboard', async () => {
    const { host, isolated } = await openIsolated(
      `<button id="before">Before</button><share-bar src="${tram()}" to=""></share-bar>
       <textarea></textarea>`,
      'share-bar',
    );
    await expect.poll(async () => (await isolated.look()).words).toContain('Copy link');
    await goIn(host, isolated);
    await commands.pressKey('Enter');
    if (copiesWhenAsked) {
      // On the button, and to a screen reader.
      const twice = /Link copied.*Link copied/;
      await expect.poll(async () => (await isolated.look()).words).toMatch(twice);
    } else {
      await expect.poll(async () => (await isolated.look()).focus).toBe('input#');
      await commands.pressKey('Control+c');
    }
    const field = host.document.querySelector('textarea');
    field?.focus();
    await commands.pressKey('Control+v');
    // The story has no address of its own: that of the page, not of the frame.
    await expect.poll(() => field?.value).toBe(host.document.URL);
    quiet(host);
  });

  it('copies the link to an update by the keyboard, or finds it in the address bar', async () => {
    const { host, isolated } = await openIsolated(
      `<button id="before">Before</button><live-timeline src="${tram()}"></live-timeline>
       <textarea></textarea>`,
      'live-timeline',
    );
    await expect.poll(async () => (await isolated.look()).words).toContain('So is the dog.');
    const page = host.document.URL;
    await goIn(host, isolated);
    await isolated.focus('[part~=share]');
    await commands.pressKey('Enter');
    if (copiesWhenAsked) {
      await expect.poll(async () => (await isolated.look()).words).toContain('Link copied');
      const field = host.document.querySelector('textarea');
      field?.focus();
      await commands.pressKey('Control+v');
      await expect.poll(() => field?.value).toBe(`${page}#update-ashore`);
    } else await expect.poll(() => host.document.URL).toBe(`${page}#update-ashore`);
    quiet(host);
  });

  it('is not moved by new updates above: they wait behind their button', async () => {
    const desk = await Desk.open();
    onTestFinished(() => void desk.tell('close'));
    const { host, isolated } = await openIsolated(
      `<div style="block-size: 300px"></div><live-timeline src="${desk.url}"></live-timeline>
       <div style="block-size: 3000px"></div>`,
      'live-timeline',
    );
    await expect.poll(async () => (await isolated.look()).words).toContain('About u2');
    host.window.scrollTo(0, 520);
    await rests(200);
    const place = host.window.scrollY;
    await desk.publish();
    await expect
      .poll(async () => (await isolated.look()).words, { timeout: 12_000 })
      .toContain('1 new update');
    expect((await isolated.look()).words).not.toContain('About u3');
    expect(host.window.scrollY).toBe(place);
    host.window.scrollTo(0, 0);
    await rests(200);
    await desk.publish();
    await expect
      .poll(async () => (await isolated.look()).words, { timeout: 12_000 })
      .toContain('About u3');
  }, 40_000);

  it('sees pictures full screen where the window is', async () => {
    const { host, isolated } = await openIsolated(
      `<div style="block-size: 400px"></div><article-gallery src="/cors/fixtures/everything.json"></article-gallery>
       <div style="block-size: 3000px"></div>`,
      'article-gallery',
    );
    await expect.poll(async () => isolated.press('.enlarge')).toBe(true);
    await expect.poll(async () => (await isolated.look()).dialog?.inset).toBe('0px 0px auto');
    host.window.scrollTo(0, 450);
    await rests(200);
    await expect
      .poll(async () => (await isolated.look()).dialog?.inset)
      .toMatch(/^(?!0px)\d+(?:\.\d+)?px 0px auto$/);
  });
});

describe('a strict page', () => {
  const [, isolation = ''] = readme.split('### Isolation');
  const lines = [...isolation.matchAll(/^Content-Security-Policy: .+$/gm)].map(([line]) => line);

  it('needs no more than the line of the README says', async () => {
    const [line = '', ...others] = lines;
    expect(others).toEqual([]);
    const page = `<!doctype html><html lang="en"><title>A strict page</title>
      <body>${isolating()}${live()}</body></html>`;
    const query = new URLSearchParams({ header: line, markup: page });
    const host = await openHost(`/written?${query}`);
    const violations: string[] = [];
    host.document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violations.push(effectiveDirective),
    );
    const isolated = await isolatedIn(host, 'live-story');
    await expect.poll(async () => (await isolated.look()).words).toContain('So is the dog.');
    await expect.poll(() => isolated.height).toBeGreaterThan(300);
    expect(violations).toEqual([]);
  });
});

describe('life on the page', () => {
  it('ends with the element, and begins anew with it', async () => {
    const { host, isolated } = await openIsolated(live(), 'live-story');
    const { element, frame } = isolated;
    element.remove();
    expect(frame.isConnected).toBe(false);
    expect(element.shadowRoot?.querySelector('iframe')).toBe(null);
    host.document.body.append(element);
    await until(() => isolated.isShown, 'it is shown again');
    await expect.poll(async () => (await isolated.look()).words).toContain('Tram afloat');
    quiet(host);
  });

  it('leaves the other elements of the page to a tag of their own', async () => {
    const host = await openHost(
      `${isolating('data-prefix="strange"')}<script async src="/dist/embed.js"></script>
       <strange-pull-quote src="${tram()}"></strange-pull-quote><pull-quote src="${tram()}"></pull-quote>`,
    );
    const strange = await isolatedIn(host, 'strange-pull-quote');
    await expect.poll(async () => (await strange.look()).words).toContain('The four is floating.');
    await until(
      () => !!host.find('pull-quote').shadowRoot?.querySelector('.sheet'),
      'ours is there',
    );
    expect(host.find('pull-quote').shadowRoot?.querySelector('iframe')).toBe(null);
    expect(embed).toContain('embed.js');
    expect(host.errors).toEqual([]);
  });
});
