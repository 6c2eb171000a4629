import { LitElement, css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { StoryElement } from '../../src/index.js';
import { bookStyles } from '../book/book.styles.js';
import { soyuz } from '../elements/desk.js';
import { frameAt, frames, speeds, type Frame } from './replay.js';

/**
 * Plays a developing story to whatever elements stand in it: a slider for the time, and buttons to
 * play, pause and step. Each edition is handed over as `story`, the way any page can do it.
 */
export class ReplayDesk extends LitElement {
  static override styles = [
    bookStyles,
    css`
      form {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 12px;
        margin-block-end: 20px;
        padding: 10px 14px;
        border: 1px solid var(--edge);
        border-radius: 6px;
        background: var(--panel);
      }
      .time {
        flex: 1 1 14rem;
        display: flex;
        align-items: center;
        gap: 10px;
      }
      input {
        flex: 1;
        min-inline-size: 0;
        block-size: 28px;
        accent-color: var(--strong);
      }
      output {
        flex: 1 1 100%;
        min-block-size: 1.5em;
      }
      /* What stands in it is on the page, not on the desk. */
      slot {
        display: block;
        color: CanvasText;
        font:
          16px/1.5 system-ui,
          sans-serif;
      }
      .minute {
        min-inline-size: 4.5em;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    minute: { type: Number },
    speed: { type: Number },
    playing: { type: Boolean },
  };

  /** Story minutes since the page was opened. */
  minute = 0;

  /** Story seconds in a second. */
  speed = 60;

  playing = false;

  readonly #film = frames(soyuz);
  #shown: unknown;
  #timer = 0;
  #before = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
    this.#timer = 0;
  }

  protected override updated(): void {
    const { story } = this.#frame;
    if (story !== this.#shown) {
      this.#shown = story;
      for (const element of this.querySelectorAll('*'))
        if (element instanceof StoryElement) element.story = story;
    }
    if (this.playing && !this.#timer) {
      this.#before = performance.now();
      this.#timer = window.setInterval(() => this.#advance(), 100);
    } else if (!this.playing) {
      clearInterval(this.#timer);
      this.#timer = 0;
    }
  }

  get #index(): number {
    return frameAt(this.#film, this.minute);
  }

  get #frame(): Frame {
    const frame = this.#film[this.#index];
    if (!frame) throw new Error('The film has no beginning');
    return frame;
  }

  get #end(): number {
    return this.#film.at(-1)?.minute ?? 0;
  }

  #advance(): void {
    const now = performance.now();
    const passed = ((now - this.#before) / 60_000) * this.speed;
    this.#before = now;
    this.minute = Math.min(this.#end, this.minute + passed);
    if (this.minute === this.#end) this.playing = false;
  }

  #step(by: number): void {
    this.playing = false;
    this.minute = this.#film[this.#index + by]?.minute ?? this.minute;
  }

  protected override render(): TemplateResult {
    const index = this.#index;
    const last = this.#film.length - 1;
    const clock = `${Math.floor(this.minute)} min.`;
    return html`<form aria-label="Replay" @submit=${(event: Event) => event.preventDefault()}>
        <button type="button" @click=${this.#onPlay}>${this.playing ? 'Pause' : 'Play'}</button>
        <button type="button" ?disabled=${!index} @click=${() => this.#step(-1)}>Step back</button>
        <button type="button" ?disabled=${index === last} @click=${() => this.#step(1)}>
          Step on
        </button>
        <label
          >Speed
          <select .value=${String(this.speed)} @change=${this.#onSpeed}>
            ${speeds.map(
              (speed) =>
                html`<option value=${speed} ?selected=${speed === this.speed}>${speed}×</option>`,
            )}
          </select></label
        >
        <label class="time"
          >Time
          <input
            type="range"
            min="0"
            max=${this.#end}
            step="1"
            list="steps"
            .value=${String(Math.floor(this.minute))}
            aria-valuetext="${clock}: ${this.#frame.says}"
            @input=${this.#onSeek}
          />
          <span class="minute" aria-hidden="true">${clock}</span>
        </label>
        <datalist id="steps">
          ${this.#film.map(({ minute }) => html`<option value=${minute}></option>`)}
        </datalist>
        <output>${index} of ${last}: ${this.#frame.says}</output>
      </form>
      <slot></slot>`;
  }

  readonly #onPlay = (): void => {
    if (!this.playing && this.minute === this.#end) this.minute = 0;
    this.playing = !this.playing;
  };

  readonly #onSpeed = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.speed = Number(target.value);
  };

  readonly #onSeek = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.minute = Number(target.value);
  };
}
