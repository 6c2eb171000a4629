/** The script tag: what its attributes do, where it puts a story, and what it loads for it. */
import { describe, expect, it } from 'vitest';
import { openHost, plainStory, type HostPage } from '../helpers/host-page.ts';
import { rootOf, showsFallback, shows, until } from '../helpers/proof.ts';
import { newKey, requestsFor } from '../helpers/wire.ts';

const script = (data: Readonly<Record<string, string>> = {}, how = 'async'): string => {
  const attributes = Object.entries(data).map(([name, value]) => `data-${name}="${value}"`);
  return `<script ${how} src="/dist/embed.js" ${attributes.join(' ')}></script>`;
};

const tagsIn = (parent: Element | null): string[] =>
  [...(parent?.children ?? [])].map(({ localName }) => localName);

const quiet = (host: HostPage): void => {
  expect(host.errors).toEqual([]);
  expect(host.warnings).toEqual([]);
};

const ground = (element: Element): string =>
  getComputedStyle(rootOf(element).querySelector('.sheet') ?? element).backgroundColor;

describe('data-story', () => {
  it('goes into the target, as the element that is asked for', async () => {
    const host = await openHost(
      `<p>Before</p><div id="x"></div>
       ${script({ story: plainStory(), element: 'live-timeline', target: '#x' })}`,
    );
    await until(() => tagsIn(host.find('#x')).length > 0, 'the element is put in place');
    expect(tagsIn(host.find('#x'))).toEqual(['live-timeline']);
    await shows(host.find('live-timeline'), 'So is the dog.');
    quiet(host);
  });

  it('stands after the script where there is no target', async () => {
    const host = await openHost(
      `<main><p id="before">Before</p>${script({ story: plainStory(), element: 'pull-quote' })}<p id="after">After</p></main>`,
    );
    await until(() => !!host.document.querySelector('pull-quote'), 'the element is put in place');
    expect(tagsIn(host.find('main'))).toEqual(['p', 'script', 'pull-quote', 'p']);
    await shows(host.find('pull-quote'), 'The four is floating.');
    quiet(host);
  });

  it.each([
    ['spaces', 'pull-quote live-timeline'],
    ['commas', 'pull-quote,live-timeline'],
    ['both', ' pull-quote , live-timeline '],
  ])(
    'takes several elements, parted by %s, in their order and from one request',
    async (_, element) => {
      const key = newKey();
      const story = `/hosts/tram.json?key=${key}`;
      const host = await openHost(`<div id="x"></div>${script({ story, element, target: '#x' })}`);
      await until(() => tagsIn(host.find('#x')).length > 0, 'the elements are put in place');
      expect(tagsIn(host.find('#x'))).toEqual(['pull-quote', 'live-timeline']);
      await shows(host.find('pull-quote'), 'The four is floating.');
      await shows(host.find('live-timeline'), 'So is the dog.');
      expect(await requestsFor(key)).toBe(1);
      quiet(host);
    },
  );

  it('shows the whole story from one element unless told otherwise', async () => {
    const key = newKey();
    const host = await openHost(`<main>${script({ story: `/hosts/tram.json?key=${key}` })}</main>`);
    await until(() => !!host.document.querySelector('live-story')?.shadowRoot, 'it is in place');
    expect(tagsIn(host.find('main'))).toEqual(['script', 'live-story']);
    const root = rootOf(host.find('live-story'));
    const part = async (name: string): Promise<Element> => {
      await until(() => !!root.querySelector(`.${name}`), `${name} is in place`);
      return root.querySelector(`.${name}`) ?? host.find('live-story');
    };
    await shows(await part('article-header'), 'Tram afloat');
    await shows(await part('article-body'), 'The street had become the river.');
    await shows(await part('live-timeline'), 'So is the dog.');
    expect(await requestsFor(key)).toBe(1);
    quiet(host);
  });

  it('shows header, body and timeline where they are asked for, as before', async () => {
    const element = 'article-header article-body live-timeline';
    const host = await openHost(`<main>${script({ story: plainStory(), element })}</main>`);
    await until(() => !!host.document.querySelector('live-timeline'), 'the elements are in place');
    expect(tagsIn(host.find('main'))).toEqual(['script', ...element.split(' ')]);
    await shows(host.find('article-header'), 'Tram afloat');
    await shows(host.find('article-body'), 'The street had become the river.');
    await shows(host.find('live-timeline'), 'So is the dog.');
    quiet(host);
  });

  it('finds a target that comes later in the document', async () => {
    const host = await openHost(
      `${script({ story: plainStory(), element: 'pull-quote', target: '#later' }, '')}
       <p>Between</p><div id="later">Later</div>`,
    );
    await until(() => tagsIn(host.find('#later')).length > 0, 'the element is put in place');
    await shows(host.find('pull-quote'), 'The four is floating.');
    quiet(host);
  });

  it('keeps what stood in the target until the story is there', async () => {
    const story = `/faults/slow?ms=700&to=${encodeURIComponent('/hosts/tram.json')}`;
    const host = await openHost(
      `<div id="x"><a href="/flood">The flood</a>, told elsewhere</div>
       ${script({ story, element: 'live-timeline pull-quote', target: '#x' })}`,
    );
    await until(() => !!host.find('live-timeline').shadowRoot, 'the timeline is upgraded');
    const link = host.find('#x a');
    expect(link.closest('live-timeline')).not.toBe(null);
    expect(showsFallback(host.find('live-timeline'))).toBe(true);
    expect(link.getClientRects().length).toBeGreaterThan(0);
    await shows(host.find('live-timeline'), 'So is the dog.');
    expect(link.getClientRects().length).toBe(0);
    expect(link.isConnected).toBe(true);
    quiet(host);
  });

  it('leaves what stood in the target where the story does not come', async () => {
    const host = await openHost(
      `<div id="x"><a href="/flood">The flood</a></div>
       ${script({ story: '/faults/404', element: 'article-header', target: '#x' })}`,
    );
    await until(() => !!host.document.querySelector('article-header'), 'it is put in place');
    await until(() => showsFallback(host.find('article-header')), 'the fallback shows');
    await host.rest();
    expect(host.find('#x a').getClientRects().length).toBeGreaterThan(0);
    expect(host.errors).toEqual([]);
  });

  it.each([
    ['is not in the page', '#nowhere'],
    ['is no selector', '##x['],
  ])('warns once and throws nothing where the target %s', async (_, target) => {
    const host = await openHost(
      `<div id="x">Untouched</div><pull-quote src="${plainStory()}"></pull-quote>
       ${script({ story: plainStory(), target })}`,
    );
    // The rest of the page is served all the same.
    await shows(host.find('pull-quote'), 'The four is floating.');
    expect(host.errors).toEqual([]);
    expect(host.warnings).toHaveLength(1);
    expect(host.warnings[0]).toContain('Standfirst');
    expect(host.warnings[0]).toContain(target);
    expect(host.find('#x').textContent).toBe('Untouched');
    expect(host.document.querySelector('article-header')).toBe(null);
  });

  it.each([
    ['an element that we do not have', { element: 'live-cricket pull-quote' }],
    ['names that no element can have', { element: '<img/src=x> pull-quote' }],
    ['no element at all', { element: ' , ' }],
    ['a story that is no address', { story: 'http://[', element: 'pull-quote' }],
  ])('throws nothing for %s', async (_, data) => {
    const host = await openHost(
      `<main>${script({ story: plainStory(), ...data })}</main>
       <live-timeline src="${plainStory()}"></live-timeline>`,
    );
    await shows(host.find('live-timeline'), 'So is the dog.');
    expect(host.errors).toEqual([]);
  });

  it('resolves against the page, not against the script', async () => {
    const host = await openHost(
      `<base href="/hosts/" />${script({ story: 'tram.json', element: 'pull-quote' })}`,
    );
    await until(() => !!host.document.querySelector('pull-quote'), 'the element is put in place');
    await shows(host.find('pull-quote'), 'The four is floating.');
    quiet(host);
  });
});

describe('elements that come later', () => {
  it('are found, and only then loaded', async () => {
    const host = await openHost(`${script()}<main></main>`);
    await host.rest();
    expect(host.built()).toEqual(['embed.js']);

    const box = host.document.createElement('div');
    const quote = host.document.createElement('pull-quote');
    quote.setAttribute('src', plainStory());
    box.append(quote);
    host.find('main').append(box);
    await shows(quote, 'The four is floating.');

    const timeline = host.document.createElement('live-timeline');
    timeline.setAttribute('src', plainStory());
    host.find('main').append(timeline);
    await shows(timeline, 'So is the dog.');
    quiet(host);
  });

  it('are loaded once, however many there are', async () => {
    const host = await openHost(`${script()}<main></main>`);
    for (let count = 0; count < 20; count++) {
      const quote = host.document.createElement('pull-quote');
      quote.setAttribute('src', '/hosts/tram.json');
      host.find('main').append(quote);
    }
    for (const quote of host.all('pull-quote')) await shows(quote, 'The four is floating.');
    const files = host.built();
    expect(files).toEqual([...new Set(files)]);
    quiet(host);
  });
});

describe('data-theme', () => {
  it('is the look of all elements that have none of their own', async () => {
    const host = await openHost(
      `${script({ theme: 'orbit' })}
       <pull-quote src="${plainStory()}"></pull-quote>
       <pull-quote id="own" theme="paper" src="${plainStory()}"></pull-quote>
       <section theme="signal"><pull-quote id="theirs" src="${plainStory()}"></pull-quote></section>`,
    );
    for (const quote of host.all('pull-quote')) await shows(quote, 'The four is floating.');
    expect(host.find('pull-quote').getAttribute('theme')).toBe('orbit');
    expect(host.find('#own').getAttribute('theme')).toBe('paper');
    expect(host.find('#theirs').hasAttribute('theme')).toBe(false);
    const grounds = host.all('pull-quote').map(ground);
    expect(grounds[0]).toBe('rgb(10, 14, 26)');
    expect(new Set(grounds).size).toBe(3);

    const late = host.document.createElement('pull-quote');
    late.setAttribute('src', plainStory());
    host.document.body.append(late);
    await shows(late, 'The four is floating.');
    expect(ground(late)).toBe('rgb(10, 14, 26)');
    quiet(host);
  });

  it('reaches the elements that the script itself puts in place', async () => {
    const host = await openHost(
      script({ story: plainStory(), element: 'pull-quote', theme: 'orbit' }),
    );
    await until(() => !!host.document.querySelector('pull-quote'), 'the element is put in place');
    await shows(host.find('pull-quote'), 'The four is floating.');
    expect(ground(host.find('pull-quote'))).toBe('rgb(10, 14, 26)');
    quiet(host);
  });
});
