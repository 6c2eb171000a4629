import { css, html, nothing, type TemplateResult } from 'lit';
import { railWords } from '../../locales/en/rail.js';
import type { Update } from '../../story/schema.js';
import type { Setting } from '../../views/setting.js';
import { stamp } from '../../views/stamp.js';
import { hrefOf } from '../anchor.js';

export const styles = css`
  .rail {
    position: sticky;
    inset-block-start: var(--story-scroll-margin, 16px);
    max-block-size: calc(100vh - 32px);
    overflow: auto;
    /* Room for focus rings, which would be cut off; at its start the thread leaves enough. */
    padding: 0.25em;
    padding-inline-start: 0;
  }
  .rail .rail-title {
    padding-block-end: 0.75em;
    font-weight: 700;
  }
  .rail ol {
    padding: 0;
    list-style: none;
  }
  .rail li {
    position: relative;
    padding-block-end: 1em;
    padding-inline-start: 1.5em;
  }
  .rail li::before {
    position: absolute;
    inset-block: 0.7em -0.7em;
    inset-inline-start: 0.4286em;
    border-inline-start: 1px solid var(--_rule);
    content: '';
  }
  .rail li:last-child::before {
    content: none;
  }
  .rail li::after {
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: 0;
    border: 0.4643em solid var(--_accent);
    border-radius: 50%;
    content: '';
  }
  .rail a {
    display: block;
    text-decoration: none;
  }
  .rail a:hover span {
    text-decoration: underline;
  }
  .rail time {
    display: block;
    color: var(--_text-muted);
    font-weight: 700;
    text-wrap: balance;
    unicode-bidi: isolate;
  }
  .rail span {
    font-size: 1.0714em;
  }
  .rail .zone {
    display: none;
  }
  @container (max-width: 61.99em) {
    .rail {
      display: none;
    }
  }
  @media print {
    .rail {
      display: none;
    }
  }
`;

/** More would be no help to find anything. */
const mostKeyEvents = 50;

function keyEvents(stream: readonly Update[]): readonly Update[] {
  const found: Update[] = [];
  for (const update of stream) {
    if (found.length === mostKeyEvents) break;
    if (update.key && !update.retracted && update.headline) found.push(update);
  }
  return found;
}

type Go = (id: string) => void;

interface Drawn {
  readonly events: readonly Update[];
  readonly how: string;
  readonly view: TemplateResult;
}

/** As last drawn for whoever goes to its updates: fifty dates take as long to write as an update. */
const drawn = new WeakMap<Go, Drawn>();

/** The key events of a story, each a way to its update. */
export function rail(stream: readonly Update[], setting: Setting, go: Go): TemplateResult {
  const events = keyEvents(stream);
  const { language, storyLanguage, zone, words } = setting;
  const how = `${language} ${storyLanguage} ${zone} ${words(railWords).summary}`;
  const before = drawn.get(go);
  const same =
    before?.how === how &&
    before.events.length === events.length &&
    events.every((event, at) => event === before.events[at]);
  if (same) return before.view;
  const view = draw(events, setting, go);
  // What is still being loaded for it has it drawn once more.
  if (!setting.waiting()) drawn.set(go, { events, how, view });
  return view;
}

function draw(events: readonly Update[], setting: Setting, go: Go): TemplateResult {
  return html`<nav class="rail ui" part="rail" aria-label=${setting.words(railWords).summary}>
    <p class="rail-title" aria-hidden="true">${setting.words(railWords).summary}</p>
    <ol>
      ${events.map(
        (update) =>
          html`<li>
            <a href=${hrefOf(update.id)} target="_self" @click=${() => go(update.id)}
              >${stamp(update.time, 'full', setting)}
              <span lang=${setting.storyLanguage ?? nothing} dir="auto">${update.headline}</span></a
            >
          </li>`,
      )}
    </ol>
  </nav>`;
}
