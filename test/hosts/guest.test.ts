/** A guest in the house: what we leave alone in a page, and what we share it with. */
import { describe, expect, it } from 'vitest';
import { server } from 'vitest/browser';
import {
  inDoor,
  openHost,
  plainStory,
  sourceOf,
  thatHold,
  type HostPage,
} from '../helpers/host-page.ts';
import { rootOf, shows, until } from '../helpers/proof.ts';
import { newKey, requestsFor } from '../helpers/wire.ts';

const embed = '<script async src="/dist/embed.js"></script>';
const whole = '<script type="module" src="/dist/standfirst.js"></script>';

/** Under these names the copies of Lit in a page count and know each other. */
const fromLit = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

const allThere = async (host: HostPage): Promise<void> => {
  await shows(host.find('article-header'), 'Tram afloat');
  await shows(host.find('pull-quote'), 'The four is floating.');
  await shows(host.find('live-timeline'), 'So is the dog.');
  await host.rest();
};

const three = (src = plainStory()): string =>
  `<article-header src="${src}"></article-header>
   <pull-quote src="${src}"></pull-quote>
   <live-timeline src="${src}"></live-timeline>`;

describe.each([
  ['embed.js', embed],
  ['standfirst.js', whole],
])('%s', (_, script) => {
  it('adds nothing to window but what Lit does', async () => {
    const host = await openHost(script + three());
    await allThere(host);
    expect(host.newGlobals().filter((name) => !fromLit.includes(name))).toEqual([]);
  });

  it('works where the page has taken the shortest names', async () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz_$'];
    const host = await openHost(
      `<script>
         const ${letters.map((letter) => `${letter} = 'the page'`).join(', ')};
         window.stillTheirs = () => [${letters.join(', ')}].every((one) => one === 'the page');
       </script>${script}${three()}`,
    );
    await allThere(host);
    expect(Reflect.get(host.window, 'stillTheirs')()).toBe(true);
    expect(host.errors).toEqual([]);
  });

  it('leaves the document as it is written', async () => {
    const source = (await sourceOf('/hosts/meridian.html')).replace(
      '<script async src="/dist/embed.js"></script>',
      script,
    );
    const host = await openHost(source);
    await shows(host.find('live-timeline'), 'An empty Soyuz will fly to the rescue');
    await shows(host.find('article-header'), 'The lifeboat that sprang a leak');
    await host.rest();

    const asWritten = new DOMParser().parseFromString(source, 'text/html');
    expect(host.document.head.isEqualNode(asWritten.head), 'the head').toBe(true);
    expect(host.document.body.isEqualNode(asWritten.body), 'the body').toBe(true);
    expect(host.document.documentElement.getAttributeNames()).toEqual(['lang']);
    expect(host.document.adoptedStyleSheets).toHaveLength(0);
    expect(host.document.styleSheets).toHaveLength(1);
    expect(host.document.cookie).toBe('');
    expect(host.window.localStorage).toHaveLength(0);
    expect(host.window.sessionStorage).toHaveLength(0);
  });

  it('asks nobody but the own server of the page', async () => {
    const host = await openHost(script + three('/fixtures/soyuz.json'));
    await shows(host.find('live-timeline'), 'An empty Soyuz will fly to the rescue');
    await host.rest();
    const strangers = host.loaded().filter((url) => new URL(url).origin !== location.origin);
    expect(strangers).toEqual([]);
  });

  it('leaves a class of the page in peace, and says so once', async () => {
    const source = await sourceOf('/hosts/own-quote.html');
    const host = await openHost(
      source.replace('<script async src="/dist/embed.js"></script>', script),
    );
    await shows(host.find('article-header'), 'Tram afloat');
    await shows(host.find('live-timeline'), 'So is the dog.');
    await host.rest();
    const quote = host.find('pull-quote');
    expect(quote.dataset.owner).toBe('page');
    expect(quote.shadowRoot).toBe(null);
    expect(quote.textContent).toBe('Words of the page');
    expect(host.errors).toEqual([]);
    expect(host.warnings).toHaveLength(1);
    expect(host.warnings[0]).toContain('<pull-quote>');
  });

  it('waits for the rest of a page that arrives slowly', async () => {
    const host = await openHost(`${script}<main></main>`);
    await host.rest();
    const parts = host.document.createRange().createContextualFragment(three());
    for (const part of [...parts.children]) {
      host.find('main').append(part);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await allThere(host);
    expect(host.errors).toEqual([]);
  });
});

it('embed.js loads no file for a name that the page has taken', async () => {
  const host = await openHost('/hosts/own-quote.html');
  await shows(host.find('live-timeline'), 'So is the dog.');
  await host.rest();
  expect(host.built().filter((file) => file.includes('pull-quote'))).toEqual([]);
});

describe('more than one copy', () => {
  const copies = {
    'embed.js twice': embed + embed,
    'embed.js twice, under two addresses': `${embed}<script async src="/cors/dist/embed.js"></script>`,
    'embed.js, then standfirst.js': embed + whole,
    'standfirst.js, then embed.js': whole + embed,
    'standfirst.js twice, under two addresses': `${whole}<script type="module" src="/cors/dist/standfirst.js"></script>`,
    'embed.js at the end, after standfirst.js has run': `${whole}<script>
        addEventListener('load', () => {
          const script = document.createElement('script');
          script.src = '/dist/embed.js';
          document.head.append(script);
        });
      </script>`,
  };

  it.each(Object.entries(copies))('%s', async (_, scripts) => {
    const key = newKey();
    const host = await openHost(scripts + three(`/hosts/tram.json?key=${key}`));
    await allThere(host);
    expect(host.errors).toEqual([]);
    expect(host.warnings).toEqual([]);
    // Copies share no source: at worst each asks once.
    expect(await requestsFor(key)).toBeLessThanOrEqual(2);
    for (const tag of ['article-header', 'pull-quote', 'live-timeline'])
      expect(rootOf(host.find(tag)).querySelectorAll('.sheet')).toHaveLength(1);
  });

  it('each script tag puts its own story in place', async () => {
    const tag = (target: string): string =>
      `<div id="${target}"></div><script async src="/dist/embed.js" data-element="pull-quote"
         data-story="${plainStory()}" data-target="#${target}"></script>`;
    const host = await openHost(tag('one') + tag('two'));
    for (const id of ['#one', '#two']) {
      await until(() => !!host.document.querySelector(`${id} pull-quote`), `${id} has its element`);
      await shows(host.find(`${id} pull-quote`), 'The four is floating.');
    }
    expect(host.all('pull-quote')).toHaveLength(2);
    expect(host.errors).toEqual([]);
    expect(host.warnings).toEqual([]);
  });
});

describe('a page with a base', () => {
  it('finds the story by it, and the chunks without it', async () => {
    const host = await openHost('/hosts/based.html');
    await shows(host.find('article-header'), 'The lifeboat that sprang a leak');
    await shows(host.find('live-timeline'), 'An empty Soyuz will fly to the rescue');
    for (const url of host.scripts()) expect(url).toContain(`${location.origin}/dist/`);
    const stamp = rootOf(host.find('live-timeline')).querySelector<HTMLAnchorElement>(
      '#update-borisov [part~="stamp"]',
    );
    // A link to an update stays on the page where the reader is.
    expect(stamp?.href).toBe(`${location.origin}/hosts/based.html#update-borisov`);
    expect(host.errors).toEqual([]);
    expect(host.warnings).toEqual([]);
  });

  it('of another site changes nothing for the script', async () => {
    const host = await openHost(
      `<base href="https://elsewhere.example/news/" />
       <script async src="${location.origin}/dist/embed.js"></script>
       ${three(new URL(plainStory(), location.origin).href)}`,
    );
    await allThere(host);
    expect(host.errors).toEqual([]);
    expect(host.warnings).toEqual([]);
  });
});

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

describe('layout shift', () => {
  const shiftOf = async (markup: string): Promise<number> => {
    const host = await openHost(markup);
    await allThere(host);
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
         live-timeline { display: block; min-block-size: 150px }
       </style>${embed}${three()}<footer>The end</footer>`,
    );
    expect(shift).toBeLessThan(0.02);
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
