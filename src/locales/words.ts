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
  readonly status: Readonly<Record<'upcoming' | 'live' | 'developing' | 'final', string>>;
}
