/** Names on a page: two copies of us, the page's own elements under them, and a prefix. */
import { describe, expect, it } from 'vitest';
import { copyOf, versionOf, versions } from '../helpers/copies.ts';
import { signOf, storyFor, tags } from '../helpers/family.ts';
import { noteHosts } from '../helpers/host-matrix.ts';
import { openHost, plainStory, type HostPage } from '../helpers/host-page.ts';
import { rootOf, shows, until } from '../helpers/proof.ts';
import { blobUrl, newKey, requestsFor } from '../helpers/wire.ts';

const { older, newer, other } = versions;
const shown = ['article-header', 'pull-quote', 'live-timeline'] as const;

/** Notes what the page is told of names; stands before all scripts. */
const listening = `<script>
  window.heard = [];
  document.addEventListener('story-error', ({ detail }) => {
    if (detail.code === 'tag-collision') window.heard.push(detail);
  });
</script>`;

const heardOn = (host: HostPage): { message: string; phase: string; retryable: boolean }[] =>
  Reflect.get(host.window, 'heard');

const tagOf = (src: string, data = ''): string =>
  src.endsWith('embed.js')
    ? `<script src="${src}" ${data}></script>`
    : `<script type="module" src="${src}" ${data}></script>`;

const elements = (prefix = '', src = plainStory()): string =>
  shown.map((tag) => `<${prefix}${tag} src="${src}"></${prefix}${tag}>`).join('\n');

async function allThere(host: HostPage, prefix = ''): Promise<void> {
  await shows(host.find(`${prefix}article-header`), 'Tram afloat');
  await shows(host.find(`${prefix}pull-quote`), 'The four is floating.');
  await shows(host.find(`${prefix}live-timeline`), 'So is the dog.');
  await host.rest();
}

const versionsOn = (host: HostPage, names: readonly string[]): unknown[] => [
  ...new Set(names.map((name) => versionOf(host, name))),
];

const partsOf = (element: Element): Element[] =>
  [...rootOf(element).querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);

async function wholeStory(host: HostPage, name: string): Promise<Element> {
  const live = host.find(name);
  await until(() => !!live.shadowRoot?.querySelector('.article-header'), 'it has its header');
  await shows(live, 'Tram afloat');
  await shows(live, 'So is the dog.');
  return live;
}

describe.each([
  ['older, then newer', older, newer],
  ['newer, then older', newer, older],
])('two copies of one major version, %s', (_, first, second) => {
  const orders: [string, string, string][] = [
    ['script tags', copyOf(first), copyOf(second)],
    ['script tag, module', copyOf(first), copyOf(second, 'standfirst.js')],
    ['module, script tag', copyOf(first, 'standfirst.js'), copyOf(second)],
    ['modules', copyOf(first, 'standfirst.js'), copyOf(second, 'standfirst.js')],
  ];

  it.each(orders)(
    '%s: the first serves all, and the page is told once',
    async (_what, one, two) => {
      const key = newKey();
      // A classic script runs before any module, so the second is put in when the first has begun.
      const late = `<script>
      addEventListener('load', () => {
        const script = document.createElement('script');
        if (${two.endsWith('standfirst.js')}) script.type = 'module';
        script.src = '${two}';
        document.head.append(script);
      });
    </script>`;
      const host = await openHost(
        listening + tagOf(one) + late + elements('', `/hosts/tram.json?key=${key}`),
      );
      await until(() => heardOn(host).length > 0, 'the page is told');
      await allThere(host);
      expect(versionsOn(host, shown)).toEqual([first]);
      // Also what comes later is the first copy's.
      const badge = host.document.createElement('live-badge');
      badge.setAttribute('src', `/hosts/tram.json?key=${key}`);
      host.document.body.append(badge);
      await until(() => !!badge.shadowRoot, 'the badge is there');
      expect(versionOf(host, 'live-badge')).toBe(first);
      await host.rest();
      expect(await requestsFor(key)).toBe(1);
      expect(host.errors).toEqual([]);
      expect(heardOn(host).map(({ message }) => message)).toEqual([
        `Standfirst ${first} serves here, not ${second}.`,
      ]);
      expect(heardOn(host)[0]).toMatchObject({ phase: 'define', retryable: false });
      expect(host.warnings).toHaveLength(1);
    },
  );

  it('side by side while both are still loading', async () => {
    const host = await openHost(
      listening + tagOf(copyOf(first)) + tagOf(copyOf(second)) + elements(),
    );
    await allThere(host);
    await until(() => heardOn(host).length > 0, 'the page is told');
    expect(versionsOn(host, shown)).toEqual([first]);
    // The second has fetched no element.
    const fetched = host.loaded(`/copies/${second}/dist/chunks/`);
    expect(fetched.filter((url) => shown.some((tag) => url.includes(tag)))).toEqual([]);
    expect(heardOn(host)).toHaveLength(1);
    expect(host.errors).toEqual([]);
  });
});

it('a copy whose files are gone is replaced by the next', async () => {
  const host = await openHost(
    listening + tagOf(copyOf('0.0.9-lost')) + tagOf(copyOf(newer)) + elements(),
  );
  await allThere(host);
  expect(versionsOn(host, shown)).toEqual([newer]);
  expect(heardOn(host)).toEqual([]);
});

it('an app that has registered a name has it, and the script tag brings the others', async () => {
  const host = await openHost(
    `${listening}<script type="module">
       customElements.define('pull-quote', class extends HTMLElement {
         static [Symbol.for('standfirst.0')] = '${older}';
       });
       const script = document.createElement('script');
       script.src = '${copyOf(newer)}';
       document.head.append(script);
     </script>${elements()}`,
  );
  await shows(host.find('live-timeline'), 'So is the dog.');
  await until(() => heardOn(host).length > 0, 'the page is told');
  expect(shown.map((tag) => versionOf(host, tag))).toEqual([newer, older, newer]);
  expect(heardOn(host)).toHaveLength(1);
  expect(host.errors).toEqual([]);
});

describe('another major version', () => {
  it('has the names that it was first to register; ours stand beside it', async () => {
    const src = plainStory();
    const host = await openHost(
      `${listening}${tagOf(copyOf(other))}<pull-quote src="${src}"></pull-quote>`,
    );
    await shows(host.find('pull-quote'), 'The four is floating.');
    const script = host.document.createElement('script');
    script.src = '/dist/embed.js';
    host.document.head.append(script);
    await until(() => heardOn(host).length > 0, 'the page is told');
    expect(versionOf(host, 'pull-quote')).toBe(other);
    expect(heardOn(host).map(({ message }) => message)).toEqual([
      "<pull-quote> is the page's own, or another major's.",
    ]);
    expect(host.errors).toEqual([]);
  });

  it('works beside ours, whole, under a prefix', async () => {
    const src = plainStory();
    const host = await openHost(
      `${listening}${tagOf(copyOf(other))}${tagOf('/dist/embed.js', 'data-prefix="acme"')}
       <live-story src="${src}"></live-story><acme-live-story src="${src}"></acme-live-story>`,
    );
    for (const name of ['live-story', 'acme-live-story']) await wholeStory(host, name);
    expect(versionOf(host, 'live-story')).toBe(other);
    expect(versionOf(host, 'acme-live-story')).not.toBe(other);
    expect(heardOn(host)).toEqual([]);
    expect(host.errors).toEqual([]);
  });
});

describe.each([
  ['embed.js', '/dist/embed.js'],
  ['standfirst.js', '/dist/standfirst.js'],
])("the page's own article-header, and %s", (_, src) => {
  const own = `<script>
    customElements.define('article-header', class extends HTMLElement {
      connectedCallback() { this.dataset.owner = 'page'; }
    });
  </script>`;

  it('stays; live-story still has its header, under a name that is free', async () => {
    const story = plainStory();
    const host = await openHost(
      `${own}${listening}<article-header>Theirs</article-header>
       <live-story src="${story}"></live-story>${tagOf(src)}`,
    );
    const live = await wholeStory(host, 'live-story');
    expect(host.find('article-header').dataset.owner).toBe('page');
    expect(host.find('article-header').textContent).toBe('Theirs');
    const [header] = partsOf(live).filter((part) => part.matches('.article-header'));
    expect(header?.localName).toBe('live-story-article-header');
    expect(host.errors).toEqual([]);
    await until(() => heardOn(host).length > 0, 'the page is told');
    expect(heardOn(host)).toHaveLength(1);
    expect(heardOn(host)[0]?.message).toContain('<article-header>');
    expect(host.warnings).toHaveLength(1);
  });

  it('may also come when live-story is there already', async () => {
    const host = await openHost(
      `${listening}<live-story src="${plainStory()}"></live-story>${tagOf('/dist/embed.js')}`,
    );
    await wholeStory(host, 'live-story');
    const { customElements, HTMLElement } = host.window;
    expect(() =>
      customElements.define('article-header', class extends HTMLElement {}),
    ).not.toThrow();
    expect(host.errors).toEqual([]);
  });
});

describe('data-prefix', () => {
  const files = ['/dist/embed.js', '/dist/standfirst.js'];

  it.each(files.flatMap((file) => ['acme', 'acme-'].map((prefix) => [file, prefix])))(
    '%s, "%s": the elements have that name and no other',
    async (file = '', prefix = '') => {
      const host = await openHost(
        `${listening}${tagOf(file, `data-prefix="${prefix}"`)}${elements('acme-')}
         <pull-quote src="${plainStory()}">Theirs</pull-quote>`,
      );
      await allThere(host, 'acme-');
      expect(versionsOn(host, tags)).toEqual([undefined]);
      expect(host.find('pull-quote').shadowRoot).toBe(null);
      expect(heardOn(host)).toEqual([]);
      expect(host.errors).toEqual([]);
      expect(host.warnings).toEqual([]);
    },
  );

  it.each(files)('%s: live-story is made of elements with the prefix', async (file) => {
    const host = await openHost(
      `${tagOf(file, 'data-prefix="acme"')}<acme-live-story src="${plainStory()}"></acme-live-story>`,
    );
    const live = await wholeStory(host, 'acme-live-story');
    const names = partsOf(live).map(({ localName }) => localName);
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) expect(name).toMatch(/^acme-/);
    expect(versionsOn(host, tags)).toEqual([undefined]);
    expect(host.errors).toEqual([]);
  });

  it.each([
    ['nothing', '', 'acme-live-story'],
    ['plain names', 'data-element="pull-quote"', 'acme-pull-quote'],
    ['names with it', 'data-element="acme-pull-quote"', 'acme-pull-quote'],
  ])('puts a story in place under it, asked for %s', async (_, element, name) => {
    const data = `data-prefix="acme" data-story="${plainStory()}" data-theme="orbit" ${element}`;
    const host = await openHost(`<main>${tagOf('/dist/embed.js', data)}</main>`);
    await until(() => !!host.document.querySelector(name), 'it is put in place');
    await shows(host.find(name), 'floating');
    expect([...host.find('main').children].map(({ localName }) => localName)).toEqual([
      'script',
      name,
    ]);
    expect(host.find(name).getAttribute('theme')).toBe('orbit');
    expect(host.errors).toEqual([]);
    expect(host.warnings).toEqual([]);
  });

  it('may differ from tag to tag, and be missing in one', async () => {
    const host = await openHost(
      tagOf('/dist/embed.js') +
        tagOf('/dist/embed.js', 'data-prefix="one"') +
        tagOf('/dist/embed.js', 'data-prefix="two"') +
        ['', 'one-', 'two-'].map((prefix) => elements(prefix)).join(''),
    );
    for (const prefix of ['', 'one-', 'two-']) await allThere(host, prefix);
    expect(host.errors).toEqual([]);
    expect(host.warnings).toEqual([]);
  });

  it.each(
    files.flatMap((file) => ['1st', 'Ö', 'acMe', 'a b', '<x'].map((prefix) => [file, prefix])),
  )('%s, "%s": it can begin no name: a word, and no error', async (file = '', prefix = '') => {
    const data = `data-prefix="${prefix}" data-story="${plainStory()}"`;
    const host = await openHost(`<main>Untouched${tagOf(file, data)}</main>`);
    await until(() => host.warnings.length > 0, 'a warning');
    expect(host.warnings[0]).toContain(prefix);
    expect(host.find('main').childElementCount).toBe(1);
    expect(host.errors).toEqual([]);
  });
});

describe('every element', () => {
  const pages: Readonly<Record<string, readonly [scripts: string, prefix: string]>> = {
    'two copies, the older first': [tagOf(copyOf(older)) + tagOf(copyOf(newer)), ''],
    'two copies, the newer first': [tagOf(copyOf(newer)) + tagOf(copyOf(older)), ''],
    'a prefix for embed.js': [tagOf('/dist/embed.js', 'data-prefix="acme"'), 'acme-'],
    'a prefix for standfirst.js': [tagOf('/dist/standfirst.js', 'data-prefix="acme"'), 'acme-'],
    "names of the page's own": [
      `<script>for (const tag of ${JSON.stringify(tags)})
         customElements.define(tag, class extends HTMLElement {});</script>
       ${tagOf('/dist/embed.js', 'data-prefix="acme"')}`,
      'acme-',
    ],
  };

  it.for(Object.entries(pages))(
    'shows its story: %s',
    async ([page, [scripts, prefix]], context) => {
      const isThere = new Set<string>();
      const host = await openHost(
        scripts +
          tags
            .map((tag) => `<${prefix}${tag} src="${blobUrl(storyFor(tag))}"></${prefix}${tag}>`)
            .join(''),
      );
      for (const tag of tags) {
        const element = host.find(prefix + tag);
        await until(() => !!element.shadowRoot?.querySelector(signOf(element)), tag, 5_000)
          .then(() => isThere.add(tag))
          .catch(() => undefined);
      }
      noteHosts(context, page, tags, (tag) => isThere.has(tag));
      expect([...isThere]).toEqual(tags);
      expect(host.errors).toEqual([]);
    },
  );
});
