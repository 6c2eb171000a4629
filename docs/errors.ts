/**
 * Why an element tells of an error, and what to do: for people, and so kept out of what a reader
 * downloads. `npm run docs` makes `errors.md` of it. A code without its row does not compile.
 */
import type { StoryErrorCode } from '../src/elements/error-codes.ts';

export interface ErrorRow {
  readonly cause: string;
  readonly cure: string;
  /** Nothing is lost by it: it stands in `problems` alone, and no event is sent. */
  readonly quiet?: true;
}

export const errorRows: Readonly<Record<StoryErrorCode, ErrorRow>> = {
  'not-found': {
    cause:
      'The element was told which quote, facts, table, gallery or media to show, and the story has none of that name or number; or a `pull-quote` found no quote at all.',
    cure: 'Compare the attribute with the story: ids and titles count to the letter, places from 1.',
  },
  'part-unavailable': {
    cause:
      'A file of Standfirst that was needed late did not come: a theme, a language, the HTML door, a player, the words for problems.',
    cure: 'Copy the whole of `dist/`, and keep the folders of old releases until their pages have gone. On another origin it takes `Access-Control-Allow-Origin`. It is asked for again after ten seconds.',
  },
  'render-failed': {
    cause:
      'Code threw while the element was drawn: a subclass of yours, a page that has changed what the browser gives, or a mistake of ours.',
    cure: 'Read `message`. If it is not your code, send us the story and the page. A story that can be drawn puts an end to it.',
  },
  'tag-collision': {
    cause:
      'The name of an element was taken: by a class of the page, or by another copy of Standfirst. What was there first stays.',
    cure: 'Load one copy. Beside an element of your own, give ours a prefix: `data-prefix`.',
  },
  'bad-src': {
    cause: '`src` cannot be read as an address.',
    cure: 'Write an absolute address, or one relative to the page.',
  },
  'bad-inline': {
    cause: 'The JSON inside the element cannot be parsed.',
    cure: 'Check it with any JSON tool. In HTML, write `<` in it as `\\u003c`.',
  },
  network: {
    cause:
      'No answer came, or it broke off: no line, a refused connection, no leave for another origin, a policy of the page, or a file that keeps stories fresh and did not come.',
    cure: 'Open the address in the browser. From another origin it takes `Access-Control-Allow-Origin`; under a Content Security Policy, `connect-src`.',
  },
  'http-status': {
    cause: 'The server answered with a status that is no success.',
    cure: '`message` has the number. 408, 429 and those from 500 may pass by themselves; the others want an answer at that address.',
  },
  timeout: {
    cause: 'The whole answer did not come in ten seconds.',
    cure: 'Let a cache or CDN answer, compress the story, leave old updates out.',
  },
  'too-large': {
    cause: 'The answer has more than 5 MB.',
    cure: 'Cut the story, or publish old updates as a story of their own.',
  },
  'not-json': {
    cause:
      'The answer is something else than JSON: half of it, or a page that asks to sign in, most often.',
    cure: 'Open the address in the browser, where you are not signed in.',
  },
  'not-a-story': {
    cause: 'It is JSON, and has nothing of a story in it.',
    cure: 'Hand over the story itself, not a list or an envelope around it. Only `headline` is asked for.',
  },
  gap: {
    cause:
      'Updates are missing between what is shown and what the feed has. A story that was handed over has no address at which the whole of it could be had; or the story at its address is behind its feed. The former is told once, and what is shown is not marked as stale for it.',
    cure: 'Give such a story by `src`, or set it anew. Let head and story be purged from caches together.',
  },
  'wrong-type': {
    cause: 'A field holds another type of JSON than the format has there.',
    cure: '`path` says where, `message` what was expected.',
  },
  'wrong-value': {
    cause:
      'The type is right, the value is none that the format knows: a status, a zone, a number.',
    cure: '`message` lists what may stand there.',
  },
  missing: {
    cause: 'A field without which a piece is of no use is not there.',
    cure: 'Write it, or leave the whole piece out. An update without an `id` is kept and gets one, which is a warning.',
  },
  empty: {
    cause: 'An object was read in which no field is one of a story.',
    cure: 'As for `not-a-story`, which elements say in its place; `parseStory` says this.',
    quiet: true,
  },
  'unknown-field': {
    cause: 'A field that the format does not know.',
    cure: 'Look for a slip in its name. If it is for another system, nothing need be done.',
    quiet: true,
  },
  'unknown-type': {
    cause: 'A block or a piece of text whose `type` the format does not know.',
    cure: '`message` lists the types. What has none can be sent as `html`.',
  },
  'unknown-format': {
    cause: '`format` names another version. The story was read as `story/1` all the same.',
    cure: 'Write `story/1`, or use the release for that version.',
    quiet: true,
  },
  'bad-moment': {
    cause: 'A time is no date-time with offset, day or month by RFC 3339.',
    cure: 'Write `2022-12-18T10:30:00Z`, `2022-12-18` or `2022-12`.',
  },
  'bad-url': {
    cause:
      'An address is none of http, https, mailto or tel; or, for media, none of http or https.',
    cure: 'Give pictures an address of their own, in place of `data:` and `blob:`.',
  },
  'bad-html': {
    cause: 'The browser or a policy of the page lets nobody parse HTML. Its bare words are shown.',
    cure: 'Send text or inline nodes in place of HTML, or allow a policy for scripts that parse.',
  },
  'duplicate-id': {
    cause: 'Two updates have the same `id`, and neither is newer by `version` or `modified`.',
    cure: 'Give each update an id of its own, and an edit a higher `version`.',
    quiet: true,
  },
  'too-long': {
    cause: 'A text or a piece of HTML has more than 64 KB.',
    cure: 'Split it into blocks.',
  },
  'too-deep': {
    cause: 'Lists, text or HTML are nested more than 256 deep.',
    cure: 'Look for what makes it so: no reader sees such depths.',
  },
  'too-many': {
    cause:
      'The story has more than 10,000 updates, of which the newest are shown; or an element in a piece of HTML has more than 1,000 attributes, and the piece is left out.',
    cure: 'Publish old updates as a story of their own; look for what writes such HTML.',
  },
  unreadable: {
    cause:
      'Looking at it threw: a proxy, or a getter of the page in a story that was handed over as an object.',
    cure: 'Hand over plain JSON: `structuredClone(story)`.',
  },
};
