import type { CSSResult, TemplateResult, nothing } from 'lit';
import type { Words } from '../locales/words.js';
import type { Moment } from '../story/moment.js';
import type { Block, Inline, Photo, RichText, UnopenedHtml, Update } from '../story/schema.js';

/** Late views as other views see them; what they are made of is their own affair. */
export interface Details {
  inlineNodes(nodes: readonly Inline[], setting: Setting): unknown;
  plainText(rich: RichText | undefined): string;
  storyDay(moment: Moment, setting: Setting): string;
  zoneText(moment: Moment, setting: Setting): string;
  portrait(photo: Photo): TemplateResult;
}
export interface RareViews {
  rareBlock(block: Block, setting: Setting): Shown;
  retraction(retracted: NonNullable<Update['retracted']>, setting: Setting): TemplateResult;
  updateFoot(update: Update, setting: Setting): TemplateResult;
}
/** Something that is loaded when it is first needed. */
export interface LatePart<T> {
  /** There once it is loaded. */
  readonly value: (T & { readonly styles?: CSSResult }) | undefined;
  /** Whether the last attempt failed, a moment ago. */
  readonly failed: boolean;
  /** Resolves when it is known whether the part is there. */
  load(): Promise<void>;
}
export type Shown = TemplateResult | typeof nothing | readonly Shown[];

/** What a view needs to know beside its piece of the story. */
export interface Setting {
  /** Our own words for these English ones, as far as they are there by now. */
  readonly words: <K extends keyof Words>(english: Pick<Words, K>) => Pick<Words, K>;
  /** The language that our words and dates are in. */
  readonly language: string;
  /** The language of the story's words, where it differs from the page around them. */
  readonly storyLanguage: string | undefined;
  /** The zone in which the desk writes. */
  readonly zone: string;
  /** Opens HTML; gives nothing while the door is still being loaded. */
  readonly inline: (html: UnopenedHtml) => readonly Inline[];
  readonly blocks: (html: UnopenedHtml) => readonly Block[];
  /** Marked text, portraits, dates and zones; undefined while they are still being loaded. */
  readonly details: () => Details | undefined;
  /** The views of rare blocks; undefined while they are still being loaded. */
  readonly rare: () => RareViews | undefined;
  /** Gives a late part, or undefined and has it loaded: what was made will be made anew. */
  readonly need: <T>(part: LatePart<T> | undefined) => T | undefined;
  /** Whether something that was asked for is still being loaded: what was made will be made anew. */
  readonly waiting: () => boolean;
}
