/** A phrase for each plural form that a language has; Intl says which. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Our own words, in one language. Dates, numbers and plurals come from Intl. */
export interface Words {
  readonly by: string;
  readonly published: string;
  readonly updated: string;
  readonly keyPoints: string;
  readonly updates: string;
  readonly pinned: string;
  readonly keyEvent: string;
  readonly correction: string;
  readonly retracted: string;
  readonly retractedText: string;
  readonly linkTo: string;
  readonly loading: string;
  readonly nothingYet: string;
  readonly failed: string;
  readonly retry: string;
  readonly pictureMissing: string;
  readonly watch: string;
  readonly listen: string;
  readonly open: string;
  readonly table: string;
  readonly latest: string;
  readonly newer: string;
  readonly older: string;
  readonly outdated: string;
  readonly statusIs: string;
  /** `{n}` stands for the number. */
  readonly newUpdates: Plural;
  readonly isNew: string;
  readonly order: string;
  readonly selection: string;
  readonly clock: string;
  /** `{time}` stands for a time of day. */
  readonly checked: string;
  readonly offlineSince: string;
  readonly lost: string;
  readonly paused: string;
  readonly ended: string;
  readonly pause: string;
  readonly resume: string;
  readonly newestFirst: string;
  readonly oldestFirst: string;
  readonly allUpdates: string;
  readonly keyEvents: string;
  readonly deskTime: string;
  readonly ownTime: string;
  readonly share: string;
  readonly copied: string;
  readonly status: Readonly<Record<'upcoming' | 'live' | 'developing' | 'final', string>>;
}
