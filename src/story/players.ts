/**
 * Whose player may be shown in a frame, and at which address: a table. What is not in it is linked to,
 * never framed.
 */
import type { Url } from './url.js';

/** A player that stands on somebody else's page. */
export interface Player {
  /** Its name, as readers know it. */
  readonly provider: string;
  readonly kind: 'video' | 'post';
  /** What the frame is to show, and the one host that is asked for it. */
  readonly src: Url;
  readonly host: string;
  /** Whether the picture is taller than wide. */
  readonly upright: boolean;
  /** Whether it wants to know which site it stands on. */
  readonly named: boolean;
}

interface Provider {
  readonly name: string;
  readonly kind: Player['kind'];
  readonly hosts: readonly string[];
  /** The player's address for a page, put together from ids that have been checked. */
  readonly player: (page: URL) => string | undefined;
  readonly named?: true;
}

const matched = (pattern: RegExp, text: string | null | undefined): string | undefined =>
  pattern.exec(text ?? '')?.[1];

/** `90`, `90s`, `1m30s` or `1h2m3s`, in seconds. */
export function secondsOf(text: string): number {
  const [, plain, h = 0, m = 0, s = 0] =
    /^(?:(\d{1,6})s?|(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5})s)?)$/.exec(text) ?? [];
  return plain ? Number(plain) : Number(h) * 3600 + Number(m) * 60 + Number(s);
}

function youTube({ hostname, pathname, searchParams: query }: URL): string | undefined {
  const short = hostname === 'youtu.be';
  const id =
    !short && pathname === '/watch'
      ? matched(/^([\w-]{11})$/, query.get('v'))
      : matched(
          short ? /^\/([\w-]{11})\/?$/ : /^\/(?:embed|shorts|live|v)\/([\w-]{11})\/?$/,
          pathname,
        );
  const start = secondsOf(query.get('t') ?? query.get('start') ?? '');
  return id && `https://www.youtube-nocookie.com/embed/${id}${start ? `?start=${start}` : ''}`;
}

function vimeo({ pathname, searchParams: query }: URL): string | undefined {
  const [, id, hash] =
    /^\/(?:video\/|channels\/[\w-]+\/|groups\/[\w-]+\/videos\/)?(\d{1,12})(?:\/([\da-f]{6,20}))?\/?$/.exec(
      pathname,
    ) ?? [];
  const unlisted = hash ?? matched(/^([\da-f]{6,20})$/, query.get('h'));
  return id && `https://player.vimeo.com/video/${id}?dnt=1${unlisted ? `&h=${unlisted}` : ''}`;
}

function mastodon({ host, pathname }: URL): string | undefined {
  // A post of another server, `@name@elsewhere`, cannot be embedded from this one.
  const path = matched(/^(\/@\w{1,64}(?:[.-]\w+){0,8}\/\d{1,20})(?:\/embed)?\/?$/, pathname);
  return path && `https://${host}${path}/embed`;
}

function bluesky({ pathname }: URL): string | undefined {
  const [, who, post] =
    /^\/profile\/(did:plc:[a-z2-7]{24}|(?:[\da-z](?:[\da-z-]{0,61}[\da-z])?\.){1,8}[a-z]{2,63})\/post\/([\da-z]{8,20})\/?$/i.exec(
      pathname,
    ) ?? [];
  return who && `https://embed.bsky.app/embed/${who}/app.bsky.feed.post/${post}`;
}

function x({ pathname }: URL): string | undefined {
  const id = matched(/^\/(?:\w{1,15}|i\/web)\/status\/(\d{1,20})\/?$/, pathname);
  return id && `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`;
}

const providers: readonly Provider[] = [
  {
    name: 'YouTube',
    kind: 'video',
    hosts:
      'youtube.com www.youtube.com m.youtube.com music.youtube.com youtu.be youtube-nocookie.com www.youtube-nocookie.com'.split(
        ' ',
      ),
    player: youTube,
    named: true,
  },
  {
    name: 'Vimeo',
    kind: 'video',
    hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
    player: vimeo,
    named: true,
  },
  { name: 'Bluesky', kind: 'post', hosts: ['bsky.app'], player: bluesky },
  {
    name: 'X',
    kind: 'post',
    hosts: 'x.com www.x.com mobile.x.com twitter.com www.twitter.com mobile.twitter.com'.split(' '),
    player: x,
  },
  {
    name: 'Mastodon',
    kind: 'post',
    // Anybody may run a server: these are large and looked after. A page may name others.
    hosts:
      'mastodon.social mastodon.online mastodon.world mastodon.scot mas.to mstdn.social mstdn.jp fosstodon.org hachyderm.io infosec.exchange journa.host newsie.social techhub.social social.coop scholar.social astrodon.social spacey.space chaos.social norden.social troet.cafe piaille.fr social.bund.de social.overheid.nl'.split(
        ' ',
      ),
    player: mastodon,
  },
];

/**
 * The player for a page, by exact host and a path that holds a valid id; undefined where there is
 * none. `servers` are further Mastodon servers that the page trusts.
 */
export function playerOf(url: Url, servers: readonly string[] = []): Player | undefined {
  let page: URL;
  try {
    page = new URL(url);
  } catch {
    return undefined;
  }
  // A port, a name or a password have no business in the address of a video.
  if (!/^https?:$/.test(page.protocol) || page.port || page.username || page.password)
    return undefined;
  for (const { name, kind, hosts, player, named = false } of providers) {
    const known = hosts.includes(page.host) || (name === 'Mastodon' && servers.includes(page.host));
    const src = known ? player(page) : undefined;
    if (!src) continue;
    const upright = page.pathname.startsWith('/shorts/');
    return { provider: name, kind, src, host: new URL(src).host, upright, named };
  }
  return undefined;
}
