/** What a strict page would report goes before it is parsed; nothing else changes. */
import { describe, expect, it } from 'vitest';
import { quiet } from '../../src/sanitize/quiet.js';

describe('without a word of what a strict page reports', () => {
  it.each([
    ['<p style="color: red">A</p>', '<p>A</p>'],
    ["<p class=a STYLE='x' id=b>A</p>", '<p class=a id=b>A</p>'],
    ['<b onclick=x>A</b><img src="/a" onerror="x()">', '<b>A</b><img src="/a">'],
    ['<a\n  onclick="x"\n  href="/a?style=b">A</a>', '<a\n  href="/a?style=b">A</a>'],
    ['<br style="x"/>', '<br/>'],
  ])('%s', (html, left) => expect(quiet(html)).toBe(left));
});

describe('and else as it is', () => {
  it.each([
    'one = 1, style=bold, a < b onclick=c',
    '<p title="a style=b">only = A</p>',
    '<p data-style="a" alt="on = off">A</p>',
    '<p onclick="a > b">A</p>',
    '<p style="',
    '<p "style=a">A</p>',
  ])('%s', (html) => expect(quiet(html)).toBe(html));
});

it.each(['<a ', "<a b='", '<a b="', '<a b=c ', '<', ' ', '<a b\t', '<a\n\n'])(
  'soon done with 64 KB of %j',
  (piece) => {
    const html = piece.repeat(65_536 / piece.length);
    const start = performance.now();
    quiet(html);
    quiet(`<p ${html}`);
    expect(performance.now() - start).toBeLessThan(200);
  },
);
