import { StoryElement } from '../src/index.js';
import { neverAnswers } from '../stories/elements/desk.js';

/** Milliseconds that a story is given to become what it is to be, on a busy machine. */
export const patience = 10_000;

/** Whether an element still waits for its JSON, or for a part of Standfirst that is loaded late. */
const waits = (element: StoryElement): boolean =>
  element.src !== neverAnswers &&
  (element.matches(':state(loading)') || !!element.shadowRoot?.querySelector('.loading'));

/** Our elements in a story, also those within what the guides put around them. */
function* elementsIn(root: ParentNode): Generator<StoryElement> {
  for (const element of root.querySelectorAll('*'))
    if (element instanceof StoryElement) yield element;
    else if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
}

/** Resolves when the elements show what they will show: not before is there something to check. */
export async function drawn(canvas: HTMLElement): Promise<void> {
  for (const start = performance.now(); performance.now() - start < patience;) {
    const elements = [...elementsIn(canvas)];
    for (const element of elements) await element.updateComplete;
    if (!elements.some(waits)) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
