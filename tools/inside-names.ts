/**
 * Properties that only our own code and the Lit inside it say: not in HTML or JSON, not on a platform
 * object, not exported by a module. In the files of the script tag each has a short name, which is
 * the same in all of them. Whoever builds an app from npm sees the long ones.
 */
const insideNames = [
  // Lit's.
  'elementProperties',
  'isUpdatePending',
  'enableUpdating',
  'createRenderRoot',
  'performUpdate',
  'renderRoot',
  'requestUpdate',
  'finalize',
  'attribute',
  'strings',
  'hostDisconnected',
  'addController',
  'hostConnected',
  'hostUpdate',
  'hostUpdated',
  '_$AA',
  '_$AB',
  '_$AD',
  '_$AE',
  '_$AH',
  '_$AI',
  '_$AR',
  '_$AV',
  '_$EO',
  '_$EP',
  '_$ES',
  '_$E_',
  '_$Eh',
  '_$Ep',
  '_$litPart$',
  // Ours.
  'dueAt',
  'exports',
  'faults',
  'finish',
  'goTo',
  'keyEvent',
  'keyOnly',
  'later',
  'living',
  'longest',
  'needs',
  'nothingYet',
  'offlineSince',
  'reading',
  'report',
  'retryAfter',
  'settled',
  'turn',
  'wanted',
  'apart',
  'arrangement',
  'failOnce',
  'failed',
  'fetchWhole',
  'followStory',
  'leader',
  'notBefore',
  'plannedAt',
  'prepare',
  'releaseFrom',
  'remarks',
  'renderButton',
  'renderFallback',
  'renderStory',
  'showAll',
  'restart',
  'storyLanguage',
  'storyOrigin',
  'streaming',
  'tickedAt',
  // Classes, as `live-story` takes them out of what it has loaded: an object with getters, in a file
  // that no page imports.
  'ArticleBodyElement',
  'ArticleHeaderElement',
  'CorrectionNoteElement',
  'CountdownClockElement',
  'LiveBadgeElement',
  'LiveTimelineElement',
  'PullQuoteElement',
  'RelatedStoriesElement',
  'ShareBarElement',
  'SourceListElement',
];

/** As Terser wants them. */
export const insideProperties = {
  regex: new RegExp(`^(?:${insideNames.join('|').replaceAll('$', '\\$')})$`),
  keep_quoted: true,
};

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** A new copy for each file: Terser adds to it. */
export const insideCache = (): Record<string, string> =>
  Object.fromEntries(
    insideNames.map((name, at) => [
      `$${name}`,
      (at < letters.length ? '_' : '$') + letters[at % letters.length],
    ]),
  );
