/** Which modules share a file among those that the script tag loads. */
const shownByAll =
  /node_modules.(?:lit|@lit)(?!.*directives?\b)|tools.template-of|src.elements.(?!page-clock|ageing|share-event|tag-collision|visit)[\w-]+\.ts|src.feed.(?:source|source-error|fetch-json|feed-state)\.ts|src.story.(?:shape|schema|read|read-story|update|moment|url|words-of|contained)\.ts|src.styles.(?:css-tag|dress|tokens|sheet)|src.views.(?:rich-text|setting|link)/;
const sharedByTexts =
  /src.locales.en.(?:colon|status)\.ts|src.views.(?:blocks|day-text|stamp|heading)\.ts|src.styles.blocks/;
const sharedByUpdates = /src.story.(?:order|day)\.ts/;
const timelineAtOnce =
  /src.elements.live-timeline.(?:define|live-timeline|stream|groups|furniture|permalink|showing|watching|update-view|bare|parts|live-timeline.styles)\.ts|en.updates\.ts|src.story.days\.ts/;

/** Elements that `live-story` loads by their class: each is one file, with what registers it. */
const partsOfAStory = [
  'article-body',
  'article-header',
  'correction-note',
  'countdown-clock',
  'live-badge',
  'pull-quote',
  'related-stories',
  'share-bar',
  'source-list',
];
/** What such an element alone is made of, but for what is loaded late or used by others. */
const ownOf = (tag: string): RegExp =>
  new RegExp(
    `elements.${tag}.(?!rare-blocks|pass-on)|en.${tag.replace('live-', '')}\\.ts` +
      (tag === 'pull-quote' ? '|story.quotes' : ''),
  );

/** Pictures that may be links, and the one that a story leads with. */
const asLead =
  /src.views.(?:figure|lead-picture)\.ts|figure-link\.styles|en.lead\.ts|article-figure.parts\.ts/;

/** What `story-card` and `related-stories` share. */
const ofCards =
  /src.views.(?:card|age)\.ts|src.styles.card\.styles|story-card.parts\.ts|src.elements.ageing\.ts/;

/** What `media-embed` and running text with media share. */
const ofMedia = /src.story.media-blocks\.ts|media-embed.parts\.ts/;

/** What is loaded once a feed has something new. */
const takesIn = /src.feed.intake\.ts|src.story.(?:delta|merge|merge-fields)\.ts/;

/** What is loaded to say what is new, of updates and of key points. */
const sinceLastVisit =
  /src.elements.(?:visit|live-timeline.remarks|key-points.new-points)\.ts|en.remarks\.ts|new-flag\.styles/;

/** A group without what its modules import. */
const onlyThese = { priority: 1, includeDependenciesRecursively: false } as const;

export const groups = [
  // Fewer files compress better: what nearly every element needs is one,
  {
    name: 'base',
    test: new RegExp(`${shownByAll.source}|${sharedByTexts.source}`),
    priority: 2,
  },
  // what header, body and timeline share another.
  { name: 'order', test: sharedByUpdates, priority: 1 },
  { name: 'live-timeline', test: timelineAtOnce, priority: 1 },
  ...partsOfAStory.map((name) => ({
    name,
    test: ownOf(name),
    ...onlyThese,
  })),
  { name: 'lead', test: asLead, ...onlyThese },
  { name: 'card', test: ofCards, ...onlyThese },
  { name: 'media', test: ofMedia, ...onlyThese },
  { name: 'intake', test: takesIn, priority: 1 },
  { name: 'remarks', test: sinceLastVisit, ...onlyThese },
  {
    name: 'freshness',
    test: /src.feed.(?:freshness|poll|schedule|pace)\.ts|live-timeline.bar\.ts|en.freshness\.ts/,
    priority: 1,
  },
];

/** Files that have a name; of the others each has two letters. */
export const grouped = new Set(['rolldown-runtime', ...groups.map(({ name }) => name)]);
