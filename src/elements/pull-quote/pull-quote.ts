import { html, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { findQuote } from '../../story/quotes.js';
import { readStory } from '../../story/read-story.js';
import type { Quote, Story } from '../../story/schema.js';
import { attributionStyles } from '../../styles/attribution.styles.js';
import { attribution } from '../../views/attribution.js';
import { richText } from '../../views/rich-text.js';
import type { Setting } from '../../views/setting.js';
import { hasFallback } from '../fallback.js';
import { StoryElement } from '../story-element.js';
import { pullQuoteStyles } from './pull-quote.styles.js';

/**
 * One quote, set large, with who said it: from a story, or written by hand.
 *
 * ```html
 * <pull-quote src="/stories/soyuz.json" quote="q-borisov"></pull-quote>
 * <pull-quote speaker="Mara Lindqvist" speaker-title="Editor" source="The Orbit Desk">
 *   We print what we can check.
 * </pull-quote>
 * ```
 *
 * @tag pull-quote
 * @since 0.1.0
 * @slot - The words of a quote that is written by hand; shown until there is a story.
 * @csspart quote - The quote with its attribution.
 * @csspart speaker - Who said it.
 * @csspart source - Where it was said, and when.
 * @cssproperty [--story-accent] - The quotation mark.
 * @cssproperty [--story-font-headline] - Font of the words.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate stale - What is shown may be out of date.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryErrorEvent} story-error - Something failed; `not-found` if no such quote is there.
 */
export class PullQuoteElement extends StoryElement {
  static override readonly tag = 'pull-quote';
  static override styles = [...StoryElement.styles, attributionStyles, pullQuoteStyles];
  static override properties: PropertyDeclarations = {
    quote: {},
    speaker: {},
    speakerTitle: { attribute: 'speaker-title' },
    organization: {},
    source: {},
    sourceUrl: { attribute: 'source-url' },
    date: {},
    photo: {},
  };

  #missed: readonly unknown[] = [];

  /** Id of a quote, wherever it stands in the story. Without it the story's first quote is shown. */
  quote: string | null = null;

  /** By hand: who said it. */
  speaker: string | null = null;

  /** By hand: what the speaker is. */
  speakerTitle: string | null = null;

  /** By hand: whom the speaker speaks for. */
  organization: string | null = null;

  /** By hand: where it was said. */
  source: string | null = null;

  /** By hand: URL of that source. */
  sourceUrl: string | null = null;

  /** By hand: when it was said, as an RFC 3339 date or time. */
  date: string | null = null;

  /** By hand: URL of a square photo of the speaker. */
  photo: string | null = null;

  protected override renderStory(story: Story, setting: Setting): TemplateResult | undefined {
    const quote = findQuote(story, this.quote ?? undefined);
    if (quote) return this.#renderQuote(quote, richText(quote.text, setting), setting);
    if (this.#missed[0] !== story || this.#missed[1] !== this.quote) {
      this.#missed = [story, this.quote];
      const message = this.quote === null ? 'the story has no quote' : `no quote "${this.quote}"`;
      this.report('find', 'not-found', message);
    }
    return undefined;
  }

  protected override renderFallback(setting: Setting): unknown {
    const quote = hasFallback(this) && this.#byHand();
    return quote
      ? this.#renderQuote(quote, html`<slot></slot>`, Object.create(setting, { storyLanguage: {} }))
      : super.renderFallback(setting);
  }

  /** What the attributes say, read like any quote; undefined if the content is a mere fallback. */
  #byHand(): Quote | undefined {
    if (this.src !== null && !this.speaker && !this.source) return undefined;
    const quote = {
      type: 'quote',
      text: '',
      speaker: this.speaker && {
        name: this.speaker,
        title: this.speakerTitle,
        organization: this.organization,
        photo: { src: this.photo },
      },
      source: this.source && { name: this.source, url: this.sourceUrl },
      date: this.date,
    };
    const { story } = readStory({ body: [quote] }, { page: this.baseURI });
    return story && findQuote(story);
  }

  #renderQuote(quote: Omit<Quote, 'text'>, words: unknown, setting: Setting): TemplateResult {
    return html`<figure class="pulled" part="quote">
      <svg class="glyph" viewBox="0 0 25 20" fill="currentColor" aria-hidden="true"><path d="M0 20V11C0 4 4 .6 10 0v4C7.4 4.700 6 6.200 5.800 8.500H10V20Zm15 0V11C15 4 19 .6 25 0v4c-2.600.7-4 2.200-4.200 4.500H25V20Z"/></svg>
      <blockquote lang=${quote.language ?? setting.storyLanguage ?? nothing} dir="auto">
        ${words}
      </blockquote>
      ${attribution(quote, setting)}
    </figure>`;
  }
}
