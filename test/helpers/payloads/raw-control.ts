/**
 * The same payloads where nobody cleans them: whoever says that nothing has run must show that it would
 * have. Each gets a box of its own in a frame of some hundred, since they get into each other's way.
 */
import { desk } from '../proof.ts';
import type { Payload } from './payloads.ts';

type Frame = Window & typeof globalThis;

export interface Firings {
  /** The payloads whose script has run, by their number: `fire(17)`. */
  readonly fired: ReadonlySet<number>;
  /** How often one has asked the reader something: `alert(1)` and its kin. */
  readonly dialogs: number;
}

const crowd = 300;
/** Milliseconds without a further firing, after which no more are waited for; and how many at most, since
 * the first picture that is not there may take its time to be none. */
const quiet = 250;
const patience = 4_000;

/** Until `enough` have fired, or none are left. */
export async function fireRaw(list: readonly Payload[], enough = Infinity): Promise<Firings> {
  const fired = new Set<number>();
  let [dialogs, last] = [0, 0];
  for (let start = 0; start < list.length && fired.size < enough; start += crowd) {
    const frame = document.createElement('iframe');
    // It may not take the page along, and a dialog would wait for a reader.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    frame.srcdoc = '<!doctype html><title>Raw</title>';
    desk().append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const page = frame.contentWindow as Frame | null;
    if (!page) throw new Error('no frame');
    page.fire = (shot) => {
      fired.add(Number(shot));
      last = performance.now();
    };
    page.onerror = () => true;
    for (const name of ['alert', 'confirm', 'prompt', 'print'] as const)
      page[name] = () => {
        dialogs++;
        last = performance.now();
        return null as never;
      };
    // All boxes at first: later an image may be called `createElement`, and a form `body`.
    const boxes = list.slice(start, start + crowd).map(({ html }) => {
      const box = page.document.createElement('div');
      return { box, html };
    });
    page.document.body.append(...boxes.map(({ box }) => box));
    for (const { box, html } of boxes) box.innerHTML = html;
    const begin = (last = performance.now());
    const isOver = (): boolean => last > begin && performance.now() - last > quiet;
    while (!isOver() && performance.now() - begin < patience)
      await new Promise((resolve) => setTimeout(resolve, 20));
    frame.remove();
  }
  return { fired, dialogs };
}
