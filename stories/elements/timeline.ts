/** How the stories of a timeline are set up, and what is looked at in them. */
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { waitFor } from 'storybook/test';
import {
  clocks,
  orders,
  selections,
  type Clock,
  type LiveTimelineElement,
  type Order,
  type Selection,
} from '../../src/index.js';
import { fallbackLink, type ElementArgs } from './desk.js';

export interface TimelineArgs extends ElementArgs {
  order?: Order;
  show?: Selection;
  clock?: Clock;
  controls?: boolean;
  remember?: boolean;
  'heading-level'?: number;
}

export const timelineArgTypes = {
  order: { control: 'inline-radio', options: orders },
  show: { control: 'inline-radio', options: selections },
  clock: { control: 'inline-radio', options: clocks },
} as const;

export const renderTimeline = ({
  src,
  story,
  theme,
  fallback,
  order,
  show,
  clock,
  controls,
  remember,
  'heading-level': level,
}: TimelineArgs): TemplateResult =>
  html`<live-timeline
    src=${ifDefined(src)}
    .story=${story}
    theme=${ifDefined(theme)}
    order=${ifDefined(order)}
    show=${ifDefined(show)}
    clock=${ifDefined(clock)}
    ?controls=${controls}
    ?remember=${remember}
    heading-level=${ifDefined(level)}
    >${fallbackLink(fallback)}</live-timeline
  >`;

export function timelineIn(canvas: HTMLElement): LiveTimelineElement {
  const timeline = canvas.querySelector('live-timeline');
  if (!timeline) throw new Error('There is no timeline in this story');
  return timeline;
}

export function rootOf(canvas: HTMLElement): ShadowRoot {
  const { shadowRoot } = timelineIn(canvas);
  if (!shadowRoot) throw new Error('The timeline has not rendered');
  return shadowRoot;
}

/** An update on the page, if it is there. */
export const findUpdate = (canvas: HTMLElement, id: string): HTMLElement | null =>
  rootOf(canvas).getElementById(`update-${id}`);

export function updateIn(canvas: HTMLElement, id: string): HTMLElement {
  const update = findUpdate(canvas, id);
  if (!update) throw new Error(`There is no update ${id} on the page`);
  return update;
}

export const headlines = (canvas: HTMLElement): readonly string[] =>
  [...rootOf(canvas).querySelectorAll('[part~=update-headline]')].map((heading) =>
    heading.textContent.trim(),
  );

export async function frames(count = 2): Promise<void> {
  for (let at = 0; at < count; at++)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** What moves has arrived: half faded in, nothing has the contrast that it has in the end. */
export const atRest = (canvas: HTMLElement): Promise<unknown> =>
  Promise.all(
    rootOf(canvas)
      .getAnimations()
      .map(({ finished }) => finished),
  );

/** Has the reader look at an update, some way down. */
export async function readTo(canvas: HTMLElement, id: string): Promise<HTMLElement> {
  const update = await waitFor(() => updateIn(canvas, id));
  // Where it stands is a guess until what is above it has been laid out.
  for (let times = 0; times < 2; times++) {
    update.scrollIntoView({ block: 'start' });
    await frames(3);
  }
  return update;
}

export const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** Leaves the next story where a reader begins: at the top, and with no link followed. */
export function leaveNoTrace(): void {
  getSelection()?.removeAllRanges();
  if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
  scrollTo(0, 0);
}
