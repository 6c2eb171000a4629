/** The family: which elements there are, and what tells of each that it shows its story. */
import { expect } from 'vitest';
import { fullStory, type JsonObject } from './copy.js';

/** The tags of Standfirst, by the folders of its elements. */
export const tags = Object.keys(import.meta.glob('../../src/elements/*/define.ts'))
  .map((path) => path.split('/').at(-2) ?? '')
  .sort();

/** Where another part than the first may be there without a story. */
const signs: Readonly<Record<string, string>> = {
  'live-story': 'article:not(.coming) [part]',
  'live-ticker': '[part=headline]',
  'live-timeline': '[part=update]',
  'pull-quote': '[part=speaker]',
};

/** What an element shows once it has a story, and never without. */
export function signOf({ localName }: Element): string {
  const tag = tags.find((one) => localName === one || localName.endsWith(`-${one}`));
  expect(tag, `<${localName}> is of the family`).toBeTruthy();
  return signs[tag ?? ''] ?? '[part]';
}

/** What tells of a mistake by an event alone, and what a page can do without. */
export const mayBeSilent: ReadonlySet<string> = new Set([
  'correction-note',
  'live-badge',
  'pull-quote',
]);

/** What has something to show of a story that has no more than a headline. */
export const needsOnlyHeadline: ReadonlySet<string> = new Set([
  'article-header',
  'live-story',
  'share-bar',
  'story-card',
]);

/** What is in the story for these elements alone: others would load a part of theirs for it. */
const additions: Readonly<Record<string, JsonObject>> = {
  'media-embed': {
    body: [{ type: 'audio', src: 'https://lantern.example/tram.wav', title: 'A tram bell' }],
  },
};

/** A story in which the element of a tag finds something to show. */
export const storyFor = (tag: string, headline?: string): JsonObject => ({
  ...fullStory(headline),
  ...additions[tag],
});
