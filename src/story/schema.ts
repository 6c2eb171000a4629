/** Story format, version 1: the one place where its fields are written down. */
import {
  choice,
  either,
  flag,
  html,
  language,
  later,
  list,
  mediaUrl,
  moment,
  number,
  pageUrl,
  record,
  text,
  variants,
  zone,
  type Of,
  type Shape,
} from './shape.js';
import type { Moment } from './moment.js';
import type { Url } from './url.js';

export const storyFormat = 'story/1';
export const statuses = ['upcoming', 'live', 'developing', 'final'] as const;

/** HTML that has not been through `sanitize/` yet: inert text to everything but the door. */
export const unopenedHtml = record({ html }, {});
export type UnopenedHtml = Of<typeof unopenedHtml>;

type Marked<T extends string> = {
  readonly type: T;
  readonly text?: string;
  readonly children?: readonly Inline[];
};
/** A piece of rich text. Marks hold plain `text`, or `children` where marks nest. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | (Marked<'link'> & { readonly url: Url })
  | Marked<'strong'>
  | Marked<'em'>
  | Marked<'code'>
  | Marked<'sub'>
  | Marked<'sup'>
  | Marked<'mark'>
  | Marked<'del'>
  | Marked<'ins'>
  | { readonly type: 'break' }
  | { readonly type: 'time'; readonly time: Moment; readonly text?: string };

const inlines: Shape<readonly Inline[]> = later(() => list(inline));
const marked = record({}, { text, children: inlines });
export const inline = variants({
  text: record({ text }, {}),
  link: record({ url: pageUrl }, { text, children: inlines }),
  strong: marked,
  em: marked,
  code: marked,
  sub: marked,
  sup: marked,
  mark: marked,
  del: marked,
  ins: marked,
  break: record({}, {}),
  time: record({ time: moment }, { text }),
});

/** Plain text, HTML, or inline nodes. */
export type RichText = string | UnopenedHtml | readonly Inline[];
export const richText: Shape<RichText> = either(text, unopenedHtml, inlines);

/** A line of a list: rich text, or a line with a list under it. */
export type ListItem =
  | RichText
  | { readonly text: RichText; readonly ordered?: boolean; readonly items?: readonly ListItem[] };
const listItems: Shape<readonly ListItem[]> = later(() =>
  list(either(text, inlines, nestedItem, unopenedHtml)),
);
const nestedItem = record({ text: richText }, { ordered: flag, items: listItems });

const pixels = number(1, 100_000);
const rendition = record({ src: mediaUrl, width: pixels }, { type: text });
/** Captioned pictures: `renditions` are the same picture in other widths. */
const pictured = {
  alt: text,
  width: pixels,
  height: pixels,
  renditions: list(rendition),
  caption: richText,
  credit: text,
  url: pageUrl,
};
const photo = record({ src: mediaUrl }, { alt: text, width: pixels, height: pixels });
const recorded = {
  src: mediaUrl,
  sources: list(record({ src: mediaUrl }, { type: text })),
  url: pageUrl,
  title: text,
  caption: richText,
  credit: text,
  duration: number(0),
  tracks: list(
    record(
      { src: mediaUrl },
      { language, label: text, kind: choice('captions', 'subtitles', 'descriptions', 'chapters') },
    ),
  ),
};

const figure = record({ src: mediaUrl }, pictured);
const video = record({}, { ...recorded, poster: mediaUrl, width: pixels, height: pixels });
/** A section of the paper, or where a quote is from. */
const namedPage = record({ name: text }, { url: pageUrl });
const quote = record(
  { text: richText },
  {
    id: text,
    speaker: record({ name: text }, { title: text, organization: text, photo, url: pageUrl }),
    source: namedPage,
    date: moment,
    language,
  },
);
const cell = either(text, number(), inlines, unopenedHtml);
const column = record({ label: richText }, { align: choice('start', 'center', 'end') });

export const block = variants({
  paragraph: record({ text: richText }, {}),
  heading: record({ text: richText }, { level: choice(2, 3, 4), id: text }),
  list: record({ items: listItems }, { ordered: flag, start: number(-1e9, 1e9) }),
  quote,
  figure,
  gallery: record(
    { figures: list(record({ src: mediaUrl }, { ...pictured, type: choice('figure') })) },
    { title: text },
  ),
  video,
  audio: record({}, recorded),
  embed: record(
    { url: pageUrl },
    { provider: text, title: text, text: richText, author: text, date: moment, image: photo },
  ),
  // A cell that cannot be read leaves a hole, so that its row keeps its columns.
  table: record(
    { rows: list(list(cell, '')) },
    { columns: list(either(text, column), ''), caption: richText, rowHeaders: flag },
  ),
  facts: record(
    { items: list(record({ value: richText }, { label: text })) },
    { id: text, title: text },
  ),
  divider: record({}, {}),
  html: unopenedHtml,
});
export type Block = Of<typeof block>;
export type BlockType = Block['type'];
/** The block of one type: `BlockOf<'quote'>`. */
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>;
export type Figure = Of<typeof figure>;
export type Photo = Of<typeof photo>;
export type Video = Of<typeof video>;
export type Quote = Of<typeof quote>;

const author = record({ name: text }, { role: text, url: pageUrl, photo });
export type Author = Of<typeof author>;
const correction = record({ time: moment, text: richText }, {});
export type Correction = Of<typeof correction>;

/** What ordering needs of an update: read for all updates at once. */
export const updateMarks = {
  version: number(0),
  modified: moment,
  key: flag,
  pinned: flag,
} as const;
/** The rest of an update: read when it is first shown. */
export const updateRest = {
  headline: text,
  body: list(block),
  authors: list(author),
  label: text,
  correction,
  retracted: record({ time: moment }, { reason: richText }),
} as const;
const update = record({ id: text, time: moment }, { ...updateMarks, ...updateRest });
/** One dated entry of a developing story. A retracted one keeps its reason and has no body. */
export type Update = Of<typeof update>;

export const story = record(
  { headline: text },
  {
    format: choice(storyFormat),
    id: text,
    url: pageUrl,
    language,
    timeZone: zone,
    status: choice(...statuses),
    section: namedPage,
    kicker: text,
    standfirst: richText,
    keyPoints: list(richText),
    lead: variants({ figure, video }),
    authors: list(author),
    published: moment,
    modified: moment,
    body: list(block),
    updates: list(update),
    corrections: list(correction),
    sources: list(record({ name: text }, { url: pageUrl, note: richText })),
    related: list(
      record(
        { headline: text, url: pageUrl },
        { section: namedPage, image: photo, published: moment },
      ),
    ),
    event: record({ name: text, time: moment }, { status: text }),
    feed: record(
      {},
      {
        poll: mediaUrl,
        stream: mediaUrl,
        interval: number(1, 86_400),
        // Where the feed stood when this very document was written.
        sequence: number(0),
        epoch: text,
      },
    ),
  },
);
/** A story as the elements show it. It is itself valid story JSON. */
export type Story = Of<typeof story>;
export type Status = (typeof statuses)[number];
