/** A guest in the house: what we leave alone in a page, and what we share it with. */
import { describe, expect, it } from 'vitest';
import { openHost, plainStory, sourceOf, type HostPage } from '../helpers/host-page.ts';
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
