import { css, html, nothing, type TemplateResult } from 'lit';
import { choiceWords } from '../../locales/en/choices.js';
import type { Order } from '../../story/order.js';
import type { Story } from '../../story/schema.js';
import type { Setting } from '../../views/setting.js';

export const styles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    padding-block-end: 1em;
  }
  .choice {
    display: inline-flex;
    flex-wrap: wrap;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .choice button {
    min-block-size: 2.25em;
    padding: 0.25em 0.85em;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .choice button[aria-pressed='true'] {
    background: var(--_key);
    box-shadow: inset 0 -3px var(--_accent);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .choice button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;

/** The timeline as its controls see it. */
export interface Chooser {
  order: Order;
  show: 'all' | 'key';
  clock: 'desk' | 'reader';
}

interface Choice<T extends string> {
  readonly name: string;
  readonly chosen: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  choose(value: T): void;
}

const choice = <T extends string>({ name, chosen, options, choose }: Choice<T>): TemplateResult =>
  html`<div class="choice" role="group" aria-label=${name}>
    ${options.map(
      ([value, label]) =>
        html`<button type="button" aria-pressed=${value === chosen} @click=${() => choose(value)}>
          ${label}
        </button>`,
    )}
  </div>`;

/** Whether the clocks of two zones differ now. */
function differ(one: string, other: string): boolean {
  const [here, there] = [one, other].map((timeZone) =>
    new Date().toLocaleString('en', { timeZone, hourCycle: 'h23' }),
  );
  return here !== there;
}

/** Order, key events and clock, as far as there is something to choose. */
export function readersChoices(
  timeline: Chooser,
  { updates = [] }: Story,
  setting: Setting,
): TemplateResult {
  const { zone } = setting;
  const words = setting.words(choiceWords);
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return html`<div class="controls ui" part="controls">
    ${choice({
      name: words.order,
      chosen: timeline.order,
      options: [
        ['newest', words.newestFirst],
        ['oldest', words.oldestFirst],
      ],
      choose: (order) => (timeline.order = order),
    })}
    ${
      updates.some(({ key }) => key)
        ? choice({
            name: words.selection,
            chosen: timeline.show,
            options: [
              ['all', words.allUpdates],
              ['key', words.keyEvents],
            ],
            choose: (show) => (timeline.show = show),
          })
        : nothing
    }
    ${
      differ(own, zone)
        ? choice({
            name: words.clock,
            chosen: timeline.clock,
            options: [
              ['desk', words.deskTime],
              ['reader', words.ownTime],
            ],
            choose: (clock) => (timeline.clock = clock),
          })
        : nothing
    }
  </div>`;
}
