import { describe, expect, it } from 'vitest';
import { playerOf, secondsOf } from '../../src/story/players.js';

const id = 'dQw4w9WgXcQ';
const tube = `https://www.youtube-nocookie.com/embed/${id}`;
const did = 'did:plc:z72i7hdynmk6r22z27h6tvur';

describe('a page whose player we know', () => {
  for (const [url, src] of [
    [`https://www.youtube.com/watch?v=${id}`, tube],
    [`http://youtube.com/watch?v=${id}&list=PL1&feature=share`, tube],
    [`https://m.youtube.com/watch?app=desktop&v=${id}`, tube],
    [`https://youtu.be/${id}?si=abc`, tube],
    [`https://youtu.be/${id}?t=1m30s`, `${tube}?start=90`],
    [`https://www.youtube.com/watch?v=${id}&t=42`, `${tube}?start=42`],
    [`https://www.youtube.com/embed/${id}?start=7`, `${tube}?start=7`],
    [`https://www.youtube.com/live/${id}`, tube],
    [`https://www.youtube.com/shorts/${id}`, tube],
    [`https://www.youtube-nocookie.com/embed/${id}`, tube],
    ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    [
      'https://vimeo.com/76979871/8272103f6e',
      'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e',
    ],
    [
      'https://player.vimeo.com/video/76979871?h=8272103f6e',
      'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e',
    ],
    [
      'https://vimeo.com/channels/staffpicks/76979871',
      'https://player.vimeo.com/video/76979871?dnt=1',
    ],
    [
      'https://mastodon.social/@esa/109516841234567890',
      'https://mastodon.social/@esa/109516841234567890/embed',
    ],
    [
      'https://bsky.app/profile/esa.int/post/3kabcdefghij2',
      'https://embed.bsky.app/embed/esa.int/app.bsky.feed.post/3kabcdefghij2',
    ],
    [
      `https://bsky.app/profile/${did}/post/3kabcdefghij2`,
      `https://embed.bsky.app/embed/${did}/app.bsky.feed.post/3kabcdefghij2`,
    ],
    [
      'https://x.com/esa/status/1603400000000000000',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1603400000000000000',
    ],
    [
      'https://twitter.com/i/web/status/1603400000000000000',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1603400000000000000',
    ],
  ] as const)
    it(`is shown: ${url}`, () => {
      const player = playerOf(url);
      expect(player?.src).toBe(src);
      expect(player?.host).toBe(new URL(src).host);
    });

  it('has the shape of its pictures', () => {
    expect(playerOf(`https://www.youtube.com/shorts/${id}`)?.upright).toBe(true);
    expect(playerOf(`https://www.youtube.com/watch?v=${id}`)?.upright).toBe(false);
  });

  it('stands on a Mastodon server that the page names', () => {
    const url = 'https://social.lantern.example/@desk/12';
    expect(playerOf(url)).toBe(undefined);
    expect(playerOf(url, ['social.lantern.example'])?.src).toBe(`${url}/embed`);
    // It does not make a server anything else.
    expect(playerOf(`https://lantern.example/watch?v=${id}`, ['lantern.example'])).toBe(undefined);
  });
});

describe('a page that is only linked to', () => {
  for (const url of [
    `https://youtube.com.evil.example/watch?v=${id}`,
    `https://evil.example/youtube.com/watch?v=${id}`,
    `https://evil.example/?u=https://www.youtube.com/watch?v=${id}`,
    `https://evil.example#www.youtube.com/watch?v=${id}`,
    `https://www.youtube.com@evil.example/watch?v=${id}`,
    `https://notyoutube.com/watch?v=${id}`,
    `https://www.youtube.com./watch?v=${id}`,
    `https://reader:secret@www.youtube.com/watch?v=${id}`,
    `https://www.youtube.com:8443/watch?v=${id}`,
    `ftp://www.youtube.com/watch?v=${id}`,
    `//www.youtube.com/watch?v=${id}`,
    `/watch?v=${id}`,
    'https://www.youtube.com/watch?v=short',
    `https://www.youtube.com/watch?v=${id}extra`,
    'https://www.youtube.com/watch?v=../../../x',
    `https://www.youtube.com/redirect?q=https://evil.example/${id}`,
    `https://www.youtube.com/embed/${id}/../../x`,
    'https://youtu.be/watch',
    'https://vimeo.com/abc',
    'https://vimeo.com/76979871/"onload="x',
    'https://mastodon.social/@esa',
    'https://mastodon.social/@esa@elsewhere.example/109',
    'https://mastodon.social.evil.example/@esa/109',
    'https://evil.example/@esa/109',
    'https://bsky.app/profile/esa/post/3kabcdefghij2',
    'https://bsky.app/profile/esa.int/post/..',
    'https://bsky.app/profile/did:web:evil/post/3kabcdefghij2',
    'https://x.com/esa/status/abc',
    'https://x.com.evil.example/esa/status/1',
    'https://x.com/settings',
    'javascript:alert(1)//www.youtube.com/watch?v=dQw4w9WgXcQ',
    'data:text/html,<script>alert(1)</script>',
    'mailto:desk@youtube.com',
    '',
    ' ',
    'https://',
  ])
    it(`is no player: ${url || '(nothing)'}`, () => expect(playerOf(url)).toBe(undefined));
});

for (const [text, seconds] of [
  ['90', 90],
  ['90s', 90],
  ['1m30s', 90],
  ['1h2m3s', 3723],
  ['2h', 7200],
  ['', 0],
  ['-5', 0],
  ['1e9', 0],
  ['soon', 0],
  ['9999999999', 0],
] as const)
  it(`reads the start "${text}"`, () => expect(secondsOf(text)).toBe(seconds));
