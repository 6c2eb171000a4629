/** The one URL check, seen through everything that a story links to or loads. */
import { describe, expect, it } from 'vitest';
import { parseStory, sanitize, type Story } from '../../src/index.js';

const base = 'https://lantern.example/city/flood.json';
const page = (url: string): string | undefined =>
  parseStory({ headline: 'H', section: { name: 'S', url } }, { base }).story?.section?.url;
const media = (src: string): string | undefined => {
  const { lead } =
    parseStory({ headline: 'H', lead: { type: 'figure', src } }, { base }).story ?? {};
  return lead?.type === 'figure' ? lead.src : undefined;
};
const inHtml = (url: string): string | undefined => {
  const link = document.createElement('a');
  link.setAttribute('href', url);
  link.append('x');
  const [node] = sanitize.inline(link.outerHTML, base);
  return node?.type === 'link' ? node.url : undefined;
};

describe('an address', () => {
  it.each([
    ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
    ['http://a.example', 'http://a.example/'],
    ['HTTPS://A.EXAMPLE/B', 'https://a.example/B'],
    ['https:\\\\a.example\\b', 'https://a.example/b'],
    [' https://a.example/ ', 'https://a.example/'],
    ['//cdn.example/x.png', 'https://cdn.example/x.png'],
    ['/root', 'https://lantern.example/root'],
    ['next', 'https://lantern.example/city/next'],
    ['../up', 'https://lantern.example/up'],
    ['?page=2', 'https://lantern.example/city/flood.json?page=2'],
    ['#part', 'https://lantern.example/city/flood.json#part'],
    ['a:b@c', undefined],
    ['https://user:pass@a.example/', 'https://user:pass@a.example/'],
    ['https://bücher.example/é', 'https://xn--bcher-kva.example/%C3%A9'],
  ])('%j leads to %s', (url, expected) => {
    expect(page(url)).toBe(expected);
    expect(media(url)).toBe(expected);
    expect(inHtml(url)).toBe(expected);
  });

  it.each([['mailto:desk@lantern.example'], ['tel:+31000000'], ['MAILTO:desk@lantern.example']])(
    '%s can be followed, not loaded',
    (url) => {
      expect(page(url)?.toLowerCase()).toBe(url.toLowerCase());
      expect(inHtml(url)?.toLowerCase()).toBe(url.toLowerCase());
      expect(media(url)).toBeUndefined();
    },
  );

  it.each([
    ['javascript:alert(1)'],
    ['JavaScript:alert(1)'],
    ['JAVASCRIPT://lantern.example/%0Aalert(1)'],
    [' javascript:alert(1)'],
    ['\u0000javascript:alert(1)'],
    ['\u0001\u001fjavascript:alert(1)'],
    ['java\tscript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['java\rscript:alert(1)'],
    ['javascript\t:alert(1)'],
    ['j\na\nv\na\ns\nc\nr\ni\np\nt:alert(1)'],
    ['\u00a0javascript:alert(1)'],
    ['\ufeffjavascript:alert(1)'],
    ['\u2028javascript:alert(1)'],
    ['vbscript:msgbox(1)'],
    ['VBScript:msgbox(1)'],
    ['data:text/html,<script>alert(1)</script>'],
    ['DATA:image/svg+xml,<svg onload=alert(1)>'],
    ['data:,x'],
    ['blob:https://lantern.example/0'],
    ['file:///etc/passwd'],
    ['ftp://a.example/'],
    ['ws://a.example/'],
    ['about:blank'],
    ['view-source:https://a.example/'],
    ['filesystem:https://a.example/temporary/x'],
    ['intent://a.example#Intent;end'],
    ['x-evil:1'],
    ['feed:javascript:alert(1)'],
    ['jar:javascript:alert(1)!/'],
  ])('%j leads nowhere', (url) => {
    const allowed = /^https:\/\/lantern\.example\//;
    // Behind a character that is no space to a URL, the rest is a name in our own folder.
    for (const read of [page, media, inHtml]) expect(read(url) ?? base).toMatch(allowed);
    if (!/^[\u0000-\u0020]*[a-z]/i.test(url)) return;
    expect(page(url)).toBeUndefined();
    expect(media(url)).toBeUndefined();
    // HTML has no NUL: its parser makes a letter of it.
    if (!url.includes('\u0000')) expect(inHtml(url)).toBeUndefined();
  });

  it.each([['https://'], ['https://[::1'], ['https://a:99999/'], [''], ['  ']])(
    '%j is none',
    (url) => {
      expect(page(url)).toBeUndefined();
      expect(media(url)).toBeUndefined();
      expect(inHtml(url)).toBeUndefined();
    },
  );
});

describe('a relative address', () => {
  const sectionOf = (story: Story | undefined): string | undefined => story?.section?.url;
  const story = (url?: string): object => ({
    headline: 'H',
    url,
    section: { name: 'S', url: 'x' },
  });

  it.each([
    [
      'where the story came from',
      { base, page: 'https://host.example/' },
      'https://own.example/a/',
    ],
    ['else the story’s own address', { page: 'https://host.example/' }, 'https://own.example/a/'],
  ])('resolves against %s', (_name, options, own) => {
    const expected =
      'base' in options ? 'https://lantern.example/city/x' : 'https://own.example/a/x';
    expect(sectionOf(parseStory(story(own), options).story)).toBe(expected);
  });

  it('else resolves against the page', () => {
    const options = { page: 'https://host.example/b/' };
    expect(sectionOf(parseStory(story(), options).story)).toBe('https://host.example/b/x');
    expect(sectionOf(parseStory(story('/relative'), options).story)).toBe(
      'https://host.example/b/x',
    );
    expect(sectionOf(parseStory(story('javascript:alert(1)'), options).story)).toBe(
      'https://host.example/b/x',
    );
  });

  it('stays relative without any of them, and still is no script', () => {
    expect(sectionOf(parseStory(story()).story)).toBe('x');
    const bad = { headline: 'H', section: { name: 'S', url: 'java\nscript:alert(1)' } };
    expect(sectionOf(parseStory(bad).story)).toBeUndefined();
  });

  it('survives a base that is none', () => {
    const { story: read } = parseStory(story(), { base: 'not a base' });
    expect(read?.headline).toBe('H');
  });
});
