/**
 * What each element is shown with wherever all of them are: in pictures, in trees, with bad input.
 * An element that is new needs a row here, and nothing else.
 */
import type { StoryErrorCode } from '../../src/index.js';
import { fixtures, type Json, type JsonObject } from './copy.ts';

/** Part of a row: how one element is shown. */
export interface Showing {
  /** Attributes that it is shown with. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What stands between its tags, as text. */
  readonly words?: string;
  /** What it does with a story that has nothing for it: say so (usual), or stand back. */
  readonly withNothing?: 'blank';
  /** What it tells of then, beside the problems of the story. */
  readonly tells?: readonly StoryErrorCode[];
}

const rows: Readonly<Record<string, Showing>> = {
  'article-body': {},
  'article-byline': {},
  'article-figure': {},
  'article-gallery': {},
  'article-header': {},
  'correction-note': { withNothing: 'blank' },
  'countdown-clock': {},
  'data-table': {},
  'fact-box': {},
  'key-points': {},
  'live-badge': { withNothing: 'blank' },
  'live-story': {},
  'live-ticker': {},
  'live-timeline': { attributes: { controls: '' } },
  'media-embed': {},
  'pull-quote': { tells: ['not-found'] },
  'related-stories': {},
  'share-bar': {},
  'source-list': {},
  'story-card': {},
};

/** How an element is shown; it must have a row. */
export function showingOf(tag: string): Showing {
  const row = rows[tag];
  if (!row)
    throw new Error(
      `<${tag}> has no row in test/helpers/line-up.ts: say there what it is shown with.`,
    );
  return row;
}

const here = (json: JsonObject, address: string, more: JsonObject = {}): JsonObject => {
  // Nobody keeps a feed up here, and an element would ask for it.
  const { feed: _, ...story } = json;
  return { ...story, url: address, ...more };
};

const list = (json: Json | undefined): readonly Json[] => (Array.isArray(json) ? json : []);

const arabicPicture = (
  name: string,
  caption: string,
  width: number,
  height: number,
): JsonObject => ({
  src: `pictures/${name}`,
  alt: caption,
  width,
  height,
  caption,
  credit: '«المرساة»',
});

/** What the Arabic story lacks of what an element may show. */
const arabicExtras: readonly Json[] = [
  {
    type: 'gallery',
    title: 'ليلة في المحطة',
    figures: [
      arabicPicture('train-lead.svg', 'قطار في عاصفة من الغبار', 1600, 900),
      arabicPicture('tram-map.svg', 'خريطة الخط', 1200, 900),
      arabicPicture('related-rocket.svg', 'غلاف مجلة', 1200, 800),
    ],
  },
  {
    type: 'video',
    src: 'media/gauge.webm',
    poster: 'pictures/tram-map.svg',
    title: 'سرعة الرياح',
    caption: 'قراءات المساء في أربع ثوانٍ.',
    duration: 4,
    width: 320,
    height: 180,
  },
  { type: 'audio', src: 'media/tram-bell.wav', title: 'صفارة القطار', duration: 3 },
  {
    type: 'embed',
    url: 'https://harbourtalk.example/@marsa/1',
    provider: 'Harbourtalk',
    title: 'محطة الرمّانة',
    text: 'الماء والبطانيات في القاعة.',
    author: 'محطة الرمّانة',
    date: '2026-04-16T21:10:00+03:00',
  },
];

/** The two stories in which every element finds its part: English, and Arabic from right to left. */
export const storiesAt = (address: string): Readonly<Record<'en' | 'ar', JsonObject>> => ({
  en: here(fixtures.everything, address),
  ar: here(fixtures.arabic, address, {
    body: [...list(fixtures.arabic.body), ...arabicExtras],
    event: { name: 'استئناف الرحلات', time: '2026-04-18T06:00:00+03:00' },
  }),
});
