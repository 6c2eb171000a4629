import { StoryElement, elementClasses } from '../src/index.js';
import { neverAnswers } from '../stories/elements/desk.js';

const tags = elementClasses.map(({ tag }) => tag).join();
const patience = 5000;

/** Whether an element still waits for its JSON, or for a part of Standfirst that is loaded late. */
const waits = (element: Element): boolean =>
  element instanceof StoryElement &&
  element.src !== neverAnswers &&
  (element.matches(':state(loading)') || !!element.shadowRoot?.querySelector('.loading'));

/** Resolves when the elements show what they will show: not before is there something to check. */
export async function drawn(canvas: HTMLElement): Promise<void> {
  const elements = [...canvas.querySelectorAll(tags)];
  for (const start = performance.now(); performance.now() - start < patience;) {
    for (const element of elements)
      if (element instanceof StoryElement) await element.updateComplete;
    if (!elements.some(waits)) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
