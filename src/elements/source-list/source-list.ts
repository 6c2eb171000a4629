import { html, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { sourceListWords } from '../../locales/en/source-list.js';
import type { Story } from '../../story/schema.js';
import { heading, levelOf } from '../../views/heading.js';
import { link } from '../../views/link.js';
import { richText } from '../../views/rich-text.js';
import type { Setting } from '../../views/setting.js';
import { StoryElement } from '../story-element.js';
import { sourceListStyles } from './source-list.styles.js';

type Source = NonNullable<Story['sources']>[number];

/**
 * What the story rests on: each source by its name, linked where it can be looked up, with what it
 * was asked for.
 *
 * ```html
 * <source-list src="/stories/soyuz.json"></source-list>
 * ```
 *
 * @tag source-list
 * @since 0.2.0
 * @slot - Shown until there is a story, and where it names no sources.
 * @csspart sources - The list with its title.
 * @csspart title - The title.
 * @csspart source - One source.
 * @cssproperty [--story-rule] - The lines between sources.
 * @cssproperty [--story-measure=38em] - Longest line.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate stale - What is shown may be out of date.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryErrorEvent} story-error - Something failed, or a piece was left out.
 */
export class SourceListElement extends StoryElement {
  static override readonly tag = 'source-list';
  static override styles = [...StoryElement.styles, sourceListStyles];
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Level of the title, 1 to 6. */
  headingLevel = 2;

  protected override renderStory(
    { sources }: Story,
    setting: Setting,
  ): TemplateResult | typeof nothing {
    if (!sources?.length) return nothing;
    const title = setting.words(sourceListWords).sources;
    return html`<section class="sources" part="sources" aria-label=${title}>
      ${heading(levelOf(this.headingLevel, 2), 'title', title)}
      <ul role="list" lang=${setting.storyLanguage ?? nothing}>
        ${sources.map((source) => this.#renderSource(source, setting))}
      </ul>
    </section>`;
  }

  #renderSource({ name, url, note }: Source, setting: Setting): TemplateResult {
    return html`<li class="source" part="source">
      <p class="name" dir="auto">${link(name, url)}</p>
      ${note ? html`<p class="note ui muted" dir="auto">${richText(note, setting)}</p>` : nothing}
    </li>`;
  }
}
