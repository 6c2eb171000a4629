import { nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { findFacts } from '../../story/facts.js';
import type { BlockOf, Story } from '../../story/schema.js';
import { blocksStyles } from '../../styles/blocks.styles.js';
import { factsStyles } from '../../styles/facts.styles.js';
import { facts } from '../../views/facts.js';
import { levelOf } from '../../views/heading.js';
import type { Setting } from '../../views/setting.js';
import { StoryElement } from '../story-element.js';
import { factsByHand } from './by-hand.js';

/**
 * Facts of a story in a titled box, label by label: those that `facts` names, else the first. By
 * hand from a `<dl>`, whose words, links and emphasis are kept.
 *
 * ```html
 * <fact-box src="/stories/soyuz.json" facts="Soyuz MS-22 in brief"></fact-box>
 * <fact-box heading="Car 412">
 *   <dl><dt>Built</dt><dd>1974</dd><dt>Seats</dt><dd><strong>48</strong></dd></dl>
 * </fact-box>
 * ```
 *
 * @tag fact-box
 * @since 0.2.0
 * @slot - By hand: a `<dl>`. Anything else is shown until there is a story.
 * @csspart facts - The box.
 * @csspart facts-title - Its title.
 * @cssproperty [--story-accent] - The bar above it.
 * @cssproperty [--story-bar=4px] - How strong that bar is.
 * @cssproperty [--story-surface] - The ground of the box.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate stale - What is shown may be out of date.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryErrorEvent} story-error - Something failed; `not-found` if no such facts are there.
 */
export class FactBoxElement extends StoryElement {
  static override readonly tag = 'fact-box';
  static override styles = [...StoryElement.styles, blocksStyles, factsStyles];
  static override properties: PropertyDeclarations = {
    facts: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  #missed: readonly unknown[] = [];

  /** Id or title of a box, wherever it stands in the story. Without it the first is shown. */
  facts: string | null = null;

  /** By hand: the title. */
  heading: string | null = null;

  /** Level of the title, 1 to 6. */
  headingLevel = 2;

  protected override renderStory(
    story: Story,
    setting: Setting,
  ): TemplateResult | typeof nothing | undefined {
    const found = findFacts(story, this.facts ?? undefined);
    if (found) return this.#renderBox(found, setting);
    if (this.facts === null) return nothing;
    if (this.#missed[0] !== story || this.#missed[1] !== this.facts) {
      this.#missed = [story, this.facts];
      this.report('find', 'not-found', `no facts "${this.facts}"`);
    }
    return undefined;
  }

  protected override renderFallback(setting: Setting): unknown {
    const list = this.querySelector<HTMLElement>(':scope > dl');
    const found = list && factsByHand(list, this.heading);
    return found
      ? this.#renderBox(found, Object.create(setting, { storyLanguage: {} }))
      : super.renderFallback(setting);
  }

  #renderBox(box: BlockOf<'facts'>, setting: Setting): TemplateResult {
    return facts(box, setting, levelOf(this.headingLevel, 2));
  }
}
