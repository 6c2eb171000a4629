import { html, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { correctionNoteWords } from '../../locales/en/correction-note.js';
import { noteWords } from '../../locales/en/notes.js';
import { orderUpdates } from '../../story/order.js';
import type { Correction, Story, Update } from '../../story/schema.js';
import { safeUrl } from '../../story/url.js';
import { richText } from '../../views/rich-text.js';
import type { Setting } from '../../views/setting.js';
import { stamp } from '../../views/stamp.js';
import { hasFallback } from '../fallback.js';
import { anchorOf, hrefOf } from '../anchor.js';
import { StoryElement } from '../story-element.js';
import { correctionNoteStyles } from './correction-note.styles.js';

/** What was put right, and where if that was in an update. */
interface Note extends Correction {
  readonly update?: Update;
}

/**
 * What was put right, newest first: the story's own corrections, and those of its updates with a
 * link to each. It takes no room for a story without any; what the page has put between the tags
 * ("No corrections so far.") stands there instead.
 *
 * ```html
 * <correction-note id="corrections" src="/stories/soyuz.json"></correction-note>
 * ```
 *
 * @tag correction-note
 * @since 0.2.0
 * @slot - Shown until there is a story, and where it has no corrections.
 * @csspart corrections - All corrections.
 * @csspart correction - One correction.
 * @csspart update - The link to the update that was put right.
 * @cssproperty [--story-warning] - The rule above the corrections.
 * @cssproperty [--story-rule] - The lines between them.
 * @cssproperty [--story-measure=38em] - Longest line.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate stale - What is shown may be out of date.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryChangeEvent} story-change - The story has gone on.
 * @fires {StoryErrorEvent} story-error - Something failed, or a piece was left out.
 */
export class CorrectionNoteElement extends StoryElement {
  static override readonly tag = 'correction-note';
  static override styles = [...StoryElement.styles, correctionNoteStyles];
  static override properties: PropertyDeclarations = { href: {} };

  /** Address of the page where the updates stand; without it they are on this page. */
  href: string | null = null;

  protected override renderStory(story: Story, setting: Setting): TemplateResult | undefined {
    const notes = orderUpdates(notesOf(story), story.timeZone);
    // That there was nothing to put right is no fault of the story.
    if (!notes.length) return hasFallback(this) ? undefined : html`<span class="none"></span>`;
    return html`<section
      class="corrections"
      part="corrections"
      aria-label=${setting.words(correctionNoteWords).corrections}
    >
      <ol role="list">
        ${notes.map((note) => this.#renderNote(note, setting))}
      </ol>
    </section>`;
  }

  #renderNote({ time, text, update }: Note, setting: Setting): TemplateResult {
    return html`<li class="correction" part="correction">
      <p class="mark ui">
        <strong>${setting.words(noteWords).correction}</strong>
        <span class="muted">${stamp(time, 'full', setting)}</span>
      </p>
      <p lang=${setting.storyLanguage ?? nothing} dir="auto">${richText(text, setting)}</p>
      ${update ? this.#renderPlace(update, setting) : nothing}
    </li>`;
  }

  #renderPlace({ id, headline, time }: Update, setting: Setting): TemplateResult {
    const page = this.href === null ? undefined : safeUrl(this.href, this.baseURI);
    const url = page ? new URL(`#${anchorOf(encodeURIComponent(id))}`, page).href : hrefOf(id);
    return html`<p class="place ui muted">
      ${setting.words(correctionNoteWords).inUpdate}
      <a part="update" href=${url} target="_self"
        >${
          headline
            ? html`<bdi lang=${setting.storyLanguage ?? nothing}>${headline}</bdi>`
            : stamp(time, 'full', setting)
        }</a
      >
    </p>`;
  }
}

/** An update that was withdrawn says so itself; its text is not told once more. */
function notesOf({ corrections = [], updates = [] }: Story): readonly Note[] {
  return [
    ...corrections,
    ...updates.flatMap((update) =>
      // Read to its end only where there is something to find.
      'correction' in update && update.correction && !update.retracted
        ? [{ ...update.correction, update }]
        : [],
    ),
  ];
}
