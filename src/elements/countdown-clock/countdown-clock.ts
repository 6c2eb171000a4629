import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { countdownClockWords } from '../../locales/en/countdown-clock.js';
import { epochOf, precisionOf, readMoment, type Moment } from '../../story/moment.js';
import type { Story } from '../../story/schema.js';
import type { Setting } from '../../views/setting.js';
import { stamp } from '../../views/stamp.js';
import { hasFallback } from '../fallback.js';
import { StoryElement } from '../story-element.js';
import { clockStateOf, heldAt } from './clock-state.js';
import { countTo, partsOf, spanText, unitText } from './count.js';
import { countdownClockStyles } from './countdown-clock.styles.js';
import { onSecond } from './second-hand.js';

/** What a clock counts to. */
interface Counted {
  readonly name: string | undefined;
  readonly time: Moment;
  readonly status: string | undefined;
}

/**
 * The time to an event, or since it, as launches count: `T−02:14:33`, then `T+`. It stands still on
 * a hold, and says when an attempt is scrubbed. Where only the day or the month is known it shows
 * that, and counts no seconds.
 *
 * ```html
 * <countdown-clock src="/stories/soyuz.json"></countdown-clock>
 * <countdown-clock time="2027-03-01T18:20:00Z" name="Launch of the new Soyuz"></countdown-clock>
 * ```
 *
 * The desk's words in `event.status` and `state` are understood as they come: `hold`, `holding`,
 * `on hold`, `built-in hold`, `standing by`, `paused`; `scrub`, `scrubbed`, `aborted`, `cancelled`,
 * `called off`, `postponed`, `stood down`. A status may say where the clock was stopped: `Hold at
 * T-00:10:00`. Any other status lets it count.
 *
 * @tag countdown-clock
 * @since 0.2.0
 * @slot - By hand: what it is that the clock counts to. Without `time`: shown until there is a story.
 * @csspart clock - All that it shows.
 * @csspart name - What it counts to.
 * @csspart count - The figures, or what stands in their place.
 * @csspart state - The word for a hold or a scrub.
 * @csspart time - When the event is planned.
 * @cssproperty [--story-font-headline] - Font of the figures.
 * @cssproperty [--story-weight-headline=700] - Their weight.
 * @cssproperty [--story-accent] - The bar above it.
 * @cssproperty [--story-warning] - The bar and the word on a hold.
 * @cssproperty [--story-live] - The bar and the word of a scrub.
 * @cssproperty [--story-bar=4px] - How strong the bar is.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate stale - What is shown may be out of date.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryChangeEvent} story-change - The story has gone on.
 * @fires {StoryErrorEvent} story-error - Something failed, or a piece was left out.
 */
export class CountdownClockElement extends StoryElement {
  static override readonly tag = 'countdown-clock';
  static override styles = [...StoryElement.styles, countdownClockStyles];
  static override properties: PropertyDeclarations = { time: {}, name: {}, state: {} };

  #ticks = false;
  #stop: (() => void) | undefined;
  /** Where it stood when it last counted, and to what: there a hold stops it. */
  #last: { readonly name: string | undefined; readonly count: number } | undefined;

  /** By hand: when the event is, as an RFC 3339 date-time, day or month. */
  time: string | null = null;

  /** By hand: what the clock counts to. */
  name: string | null = null;

  /** By hand: `hold`, `scrub`, or any of the trade's words for them. */
  state: string | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wind(false);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#wind(this.#ticks && this.isConnected);
  }

  protected override render(): unknown {
    this.#ticks = false;
    return super.render();
  }

  protected override renderStory(
    story: Story,
    setting: Setting,
  ): TemplateResult | typeof nothing | undefined {
    const { event } = story;
    if (!event) return this.#renderByHand(setting) ?? nothing;
    const { name, time, status } = event;
    const lang = setting.storyLanguage ?? nothing;
    const title = html`<span lang=${lang} dir="auto">${name}</span>`;
    return this.#renderClock({ name, time, status }, title, setting);
  }

  protected override renderFallback(setting: Setting): unknown {
    // A story's event goes before it; this is asked for even so.
    const byHand = this.story?.event ? undefined : this.#renderByHand(setting);
    return byHand ?? super.renderFallback(setting);
  }

  #renderByHand(setting: Setting): TemplateResult | undefined {
    const time = this.time && readMoment(this.time);
    if (!time) return undefined;
    const name = this.name ?? undefined;
    const title = name ?? (hasFallback(this) ? html`<slot></slot>` : nothing);
    return this.#renderClock({ name, time, status: this.state ?? undefined }, title, setting);
  }

  #renderClock(event: Counted, title: unknown, setting: Setting): TemplateResult {
    const words = setting.words(countdownClockWords);
    const state = clockStateOf(event.status);
    const count = this.#countOf(event, state);
    const word = state === 'counting' ? nothing : words[state];
    return html`<div class="clock ${state}" part="clock">
      ${title === nothing ? nothing : html`<p class="name" part="name">${title}</p>`}
      ${
        count === undefined
          ? html`<p class="count" part="count">
              ${
                state === 'counting'
                  ? stamp(event.time, 'full', setting)
                  : html`<strong part="state">${word}</strong>`
              }
            </p>`
          : this.#renderCount(count, word, event, setting)
      }
      ${
        count === undefined && state === 'counting'
          ? nothing
          : html`<p class="ui muted" part="time">
              ${state === 'scrub' ? html`${words.plannedFor} ` : nothing}${stamp(event.time, 'full', setting)}
            </p>`
      }
    </div>`;
  }

  /** Figures for the eye; for a screen reader a sentence that changes once a minute at most. */
  #renderCount(count: number, word: unknown, event: Counted, setting: Setting): TemplateResult {
    const { language } = setting;
    const words = setting.words(countdownClockWords);
    const { sign, days, hours, minutes, seconds } = partsOf(count);
    const span = spanText(count, language);
    const two = new Intl.NumberFormat(language, { minimumIntegerDigits: 2 });
    const cell = (number: number) => html`<span class="cell">${two.format(number)}</span>`;
    const said =
      count < 0 || count > 59
        ? (count < 0 ? words.toGo : words.since).replace('{time}', span)
        : span;
    return html`<p class="count" part="count" role="timer" aria-label=${event.name ?? nothing}>
      <span class="heard">${said}</span>
      <bdi class="figures" dir="ltr" aria-hidden="true"
        ><span class="sign">T${sign}</span>${
          days
            ? html`<bdi class="days">${unitText(days, 'day', 'narrow', language)}</bdi>`
            : nothing
        }<span class="time"
          >${cell(hours)}<i>:</i>${cell(minutes)}<i>:</i>${cell(seconds)}</span
        ></bdi
      >
      ${word === nothing ? nothing : html`<strong part="state">${word}</strong>`}
    </p>`;
  }

  /** Seconds from the event; undefined where nobody has said to the second when it is. */
  #countOf({ name, time, status }: Counted, state: ReturnType<typeof clockStateOf>) {
    const exact = precisionOf(time) === 'instant';
    if (state === 'scrub') return undefined;
    if (state === 'hold')
      return heldAt(status) ?? (this.#last?.name === name ? this.#last?.count : undefined);
    this.#ticks = exact;
    this.#last = exact ? { name, count: countTo(epochOf(time), Date.now()) } : undefined;
    return this.#last?.count;
  }

  /** Joins the clock of the page, or leaves it. */
  #wind(runs: boolean): void {
    if (runs) this.#stop ??= onSecond(() => this.requestUpdate());
    else {
      this.#stop?.();
      this.#stop = undefined;
    }
  }
}
