/** What HTML becomes: typed nodes, and nothing else. */
import DOMPurify from 'dompurify';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sanitize, type Block, type Inline } from '../../src/index.js';

const base = 'https://lantern.example/city/';
const t = (text: string): Inline => ({ type: 'text', text });
const br: Inline = { type: 'break' };
const p = (...text: readonly Inline[]): Block => ({ type: 'paragraph', text });
const words = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => (key === 'type' ? undefined : inner));

describe('inline HTML', () => {
  it.each<[string, readonly Inline[]]>([
    ['', []],
    [' \n\t ', []],
    ['plain', [t('plain')]],
    ['a &amp; b &lt;i&gt; &copy;', [t('a & b <i> ©')]],
    ['a\n   b\t\tc', [t('a b c')]],
    ['a&nbsp;b', [t('a\u00a0b')]],
    ['<strong>a</strong>', [{ type: 'strong', children: [t('a')] }]],
    ['<b>a</b>', [{ type: 'strong', children: [t('a')] }]],
    ['<em>a</em>', [{ type: 'em', children: [t('a')] }]],
    ['<i>a</i>', [{ type: 'em', children: [t('a')] }]],
    ['<cite>a</cite>', [{ type: 'em', children: [t('a')] }]],
    ['<code>a</code>', [{ type: 'code', children: [t('a')] }]],
    ['<kbd>a</kbd>', [{ type: 'code', children: [t('a')] }]],
    ['<samp>a</samp>', [{ type: 'code', children: [t('a')] }]],
    ['H<sub>2</sub>O', [t('H'), { type: 'sub', children: [t('2')] }, t('O')]],
    ['m<sup>3</sup>', [t('m'), { type: 'sup', children: [t('3')] }]],
    ['<mark>a</mark>', [{ type: 'mark', children: [t('a')] }]],
    ['<del>a</del>', [{ type: 'del', children: [t('a')] }]],
    ['<s>a</s>', [{ type: 'del', children: [t('a')] }]],
    ['<ins>a</ins>', [{ type: 'ins', children: [t('a')] }]],
    ['<q>a</q>', [t('“'), t('a'), t('”')]],
    ['<span>a</span>', [t('a')]],
    ['<abbr title="x">a</abbr>', [t('a')]],
    ['<u>a</u>', [t('a')]],
    ['<small>a</small>', [t('a')]],
    ['<x-y>a</x-y>', [t('a')]],
    ['<b></b>', []],
    [
      '<b>a <i>b</i></b>',
      [{ type: 'strong', children: [t('a '), { type: 'em', children: [t('b')] }] }],
    ],
    [
      '<a href="https://a.example/?b&amp;c">x</a>',
      [{ type: 'link', url: 'https://a.example/?b&c', children: [t('x')] }],
    ],
    [
      '<a href="/r">x</a>',
      [{ type: 'link', url: 'https://lantern.example/r', children: [t('x')] }],
    ],
    [
      '<a href="mailto:a@b.example">x</a>',
      [{ type: 'link', url: 'mailto:a@b.example', children: [t('x')] }],
    ],
    ['<a>x</a>', [t('x')]],
    ['<a href="">x</a>', [t('x')]],
    ['<a href="https://a.example/"></a>', []],
    [
      '<a href="/r" target="_top" onclick="x()" ping="/p" style="x" class="y">x</a>',
      [{ type: 'link', url: 'https://lantern.example/r', children: [t('x')] }],
    ],
    [
      '<time datetime="2022-12-20">then</time>',
      [{ type: 'time', time: '2022-12-20', text: 'then' }],
    ],
    ['<time datetime="soon">then</time>', [t('then')]],
    ['<time>2022-12-20</time>', [t('2022-12-20')]],
    ['a<br>b', [t('a'), br, t('b')]],
    ['a<br><br>b', [t('a'), br, t('b')]],
    ['<br>a<br>', [t('a')]],
    ['<p>a</p><p>b</p>', [t('a'), br, t('b')]],
    ['<div>a</div> <div>b</div>', [t('a'), br, t('b')]],
    ['<ul><li>a</li><li>b</li></ul>', [t('a'), br, t('b')]],
    ['a<!-- comment -->b', [t('ab')]],
    ['a<script>x</script>b', [t('ab')]],
    ['a<style>x{}</style>b', [t('ab')]],
  ])('%j', (html, expected) => {
    expect(sanitize.inline(html, base)).toEqual(expected);
  });
});

describe('blocks of HTML', () => {
  it.each<[string, string, readonly Block[]]>([
    ['nothing', '', []],
    ['blanks', ' \n<p> </p><div></div>', []],
    ['a paragraph', '<p>a <b>b</b></p>', [p(t('a '), { type: 'strong', children: [t('b')] })]],
    [
      'loose words',
      'a <i>b</i><p>c</p>d',
      [p(t('a '), { type: 'em', children: [t('b')] }), p(t('c')), p(t('d'))],
    ],
    ['boxes in boxes', '<div><section><p>a</p></section>b</div>', [p(t('a')), p(t('b'))]],
    ['a line break', '<p>a<br>b</p>', [p(t('a'), br, t('b'))]],
    ['a heading 1', '<h1>a</h1>', [{ type: 'heading', level: 2, text: [t('a')] }]],
    ['a heading 2', '<h2>a</h2>', [{ type: 'heading', level: 2, text: [t('a')] }]],
    ['a heading 3', '<h3>a</h3>', [{ type: 'heading', level: 3, text: [t('a')] }]],
    ['a heading 4', '<h4>a</h4>', [{ type: 'heading', level: 4, text: [t('a')] }]],
    ['a heading 6', '<h6>a</h6>', [{ type: 'heading', level: 4, text: [t('a')] }]],
    ['an empty heading', '<h2> </h2>', []],
    ['a rule', '<p>a</p><hr><p>b</p>', [p(t('a')), { type: 'divider' }, p(t('b'))]],
    [
      'a list',
      '<ul><li>a<li>b</ul>',
      [{ type: 'list', ordered: false, items: [[t('a')], [t('b')]] }],
    ],
    [
      'a numbered list',
      '<ol start="3"><li>a</ol>',
      [{ type: 'list', ordered: true, start: 3, items: [[t('a')]] }],
    ],
    ['a list without items', '<ul></ul>', []],
    [
      'a list in a list',
      '<ul><li>a<ol><li>b<ul><li>c</ul></ol></ul>',
      [
        {
          type: 'list',
          ordered: false,
          items: [
            {
              text: [t('a')],
              ordered: true,
              items: [{ text: [t('b')], ordered: false, items: [[t('c')]] }],
            },
          ],
        },
      ],
    ],
    ['a quote', '<blockquote><p>a</p></blockquote>', [{ type: 'quote', text: [t('a')] }]],
    [
      'a quote with its speaker',
      '<blockquote><p>a</p><footer>— <cite>B</cite></footer></blockquote>',
      [{ type: 'quote', text: [t('a')], speaker: { name: 'B' } }],
    ],
    ['an empty quote', '<blockquote></blockquote>', []],
    [
      'a picture',
      '<img src="x.png" alt="X" width="16" height="9">',
      [{ type: 'figure', src: `${base}x.png`, alt: 'X', width: 16, height: 9 }],
    ],
    [
      'a picture without measures',
      '<img src="x.png" width="16">',
      [{ type: 'figure', src: `${base}x.png`, alt: '' }],
    ],
    [
      'a picture between words',
      '<p>a<img src="x.png">b</p>',
      [p(t('a')), { type: 'figure', src: `${base}x.png`, alt: '' }, p(t('b'))],
    ],
    [
      'a picture of no kind',
      '<img src="javascript:x"><img src="data:image/png;base64,AA=="><img>',
      [],
    ],
    [
      'a figure',
      '<figure><img src="x.png" alt="X"><figcaption>c <b>d</b></figcaption></figure>',
      [
        {
          type: 'figure',
          src: `${base}x.png`,
          alt: 'X',
          caption: [t('c '), { type: 'strong', children: [t('d')] }],
        },
      ],
    ],
    [
      'a figure of renditions',
      '<picture><source srcset="y.webp"><img src="x.png"></picture>',
      [{ type: 'figure', src: `${base}x.png`, alt: '' }],
    ],
    [
      'a table',
      '<table><caption>C</caption><tr><th>A<th>B<tr><td>1<td>2</table>',
      [
        {
          type: 'table',
          caption: [t('C')],
          columns: [{ label: [t('A')] }, { label: [t('B')] }],
          rows: [[[t('1')], [t('2')]]],
        },
      ],
    ],
    [
      'a table with heads at the side',
      '<table><tr><th>A<td>1<tr><th>B<td>2</table>',
      [
        {
          type: 'table',
          rowHeaders: true,
          rows: [
            [[t('A')], [t('1')]],
            [[t('B')], [t('2')]],
          ],
        },
      ],
    ],
    [
      'a table without heads',
      '<table><tr><td>1<td>2</table>',
      [{ type: 'table', rows: [[[t('1')], [t('2')]]] }],
    ],
    [
      'facts',
      '<dl><dt>A<dd>1<dt>B<dd>2<dd>3</dl>',
      [
        {
          type: 'facts',
          items: [
            { label: 'A', value: [t('1')] },
            { label: 'B', value: [t('2')] },
            { label: 'B', value: [t('3')] },
          ],
        },
      ],
    ],
    ['code that stands apart', '<pre>a</pre>', [p(t('a'))]],
  ])('%s', (_name, html, expected) => {
    expect(sanitize.blocks(html, base)).toEqual(expected);
  });

  it.each([
    ['a list right inside a list', '<ul><li>one</li><ul><li>two</li></ul></ul>'],
    ['two lists in an item', '<ul><li>one<ul><li>two</ul><ol><li>three</ol></ul>'],
    ['paragraphs in an item', '<ul><li><p>one</p><p>two</p></ul>'],
    ['words right inside a list', '<ul>one<li>two</ul>'],
    ['a link around blocks', '<a href="/x"><h3>one</h3><p>two</p></a>'],
    ['a mark around blocks', '<b><p>one</p><p>two</p></b>'],
    [
      'a figure with words',
      '<figure><img src="x.png"><p>one</p><figcaption>two</figcaption></figure>',
    ],
    [
      'a figure of two pictures',
      '<figure><img src="x.png" alt="one"><img src="y.png" alt="two"></figure>',
    ],
    ['a figure without picture', '<figure><p>one</p><figcaption>two</figcaption></figure>'],
    ['a table in a table', '<table><tr><td>one<table><tr><td>two</table></table>'],
    ['a list in a cell', '<table><tr><td>one<ul><li>two</ul></table>'],
    ['a list in a quote', '<blockquote>one<ul><li>two</ul></blockquote>'],
    ['a quote in a quote', '<blockquote>one<blockquote>two</blockquote></blockquote>'],
    ['a term without its value', '<dl><dt>one<dt>two<dd>three</dl>'],
    ['facts in boxes', '<dl><div><dt>one</dt><dd>two</dd></div></dl>'],
    ['details', '<details><summary>one</summary>two</details>'],
    ['a heading in a link in a list', '<ul><li><a href="/x"><h3>one</h3></a>two</ul>'],
    ['what is not known', '<x-card><x-title>one</x-title> two</x-card>'],
    ['a font', '<center><font color="red">one</font> <big>two</big></center>'],
  ])('loses no words of %s', (_name, html) => {
    const wanted = html.match(/\b(?:one|two|three)\b/g);
    expect(
      words(sanitize.blocks(html, base))
        .match(/\b(?:one|two|three)\b/g)
        ?.sort(),
    ).toEqual(wanted?.sort());
  });

  it.each([
    ['script', '<script>alert(1)</script>'],
    ['style', '<style>p{}</style>'],
    ['iframe', '<iframe src="https://a.example/">x</iframe>'],
    ['svg', '<svg onload="x()"><script>x()</script></svg>'],
    ['math', '<math><mi xlink:href="javascript:x()"></mi></math>'],
    ['template', '<template><p>x</p></template>'],
    ['object and embed', '<object data="x"></object><embed src="x">'],
    ['media', '<video src="x"></video><audio src="x"></audio>'],
    ['input', '<input value="x"><textarea></textarea>'],
    ['meta, link, base', '<meta http-equiv="refresh" content="0"><link href="x"><base href="x">'],
    ['a comment', '<!-- <p>x</p> -->'],
  ])('are none of %s', (_name, html) => {
    expect(sanitize.blocks(html, base)).toEqual([]);
    expect(sanitize.inline(html, base)).toEqual([]);
  });

  it.each([
    ['one of 64 KB is read', 65_536, 1],
    ['a longer one is not', 65_537, 0],
  ])('%s', (_name, length, blocks) => {
    const html = `<p>${'x'.repeat(length - 3)}`;
    expect(sanitize.blocks(html)).toHaveLength(blocks);
    expect(sanitize.inline(html)).toHaveLength(blocks);
  });

  it('keep relative addresses where there is no base', () => {
    expect(sanitize.inline('<a href="x">y</a>')).toEqual([
      { type: 'link', url: 'x', children: [t('y')] },
    ]);
  });

  it.each([
    ['boxes', '<div>'],
    ['marks', '<b>'],
    ['lists', '<ul><li>'],
    ['quotes', '<blockquote>'],
    ['tables', '<table><tr><td>'],
  ])('survive a pile of %s', (_name, tag) => {
    const html = `${tag.repeat(Math.floor(60_000 / tag.length))}x`;
    expect(() => [sanitize.blocks(html), sanitize.inline(html)]).not.toThrow();
  });

  it('are read the same, whatever an app does with the DOMPurify that it has from us', () => {
    onTestFinished(() => {
      DOMPurify.clearConfig();
      DOMPurify.removeAllHooks();
    });
    DOMPurify.setConfig({ ALLOWED_TAGS: ['p'], ADD_TAGS: ['script'] });
    DOMPurify.addHook('afterSanitizeElements', (node) => {
      node.textContent = 'hooked';
    });
    expect(sanitize.blocks('<p>a <b>b</b></p><script>c</script>')).toEqual([
      p(t('a '), { type: 'strong', children: [t('b')] }),
    ]);
  });
});
