/**
 * The page on which the stories of Storybook are drawn to be watched. It is a page of its own, since
 * only a policy that comes with the answer is kept by every engine.
 */
import { render } from 'lit';
import { pageWith } from '../../.storybook/page.js';
import { initialGlobals, type PageGlobals } from '../../.storybook/toolbar.js';
import { defineElements } from '../../src/index.js';
import { neverAnswers } from '../../stories/elements/desk.js';
import { isWhole } from '../helpers/whole.ts';

/** A story as Storybook reads it, as far as it is drawn by it. */
interface Drawn {
  readonly args?: Readonly<Record<string, unknown>>;
  readonly globals?: Partial<PageGlobals>;
  readonly render?: (args: object) => unknown;
  readonly beforeEach?: () => unknown;
}
type File = Readonly<Record<string, Drawn>> & { readonly default: Drawn };

const files = import.meta.glob<File>('../../stories/*/*.stories.ts', { eager: true });

async function prepare({ beforeEach }: Drawn): Promise<() => void> {
  const undo: unknown = await beforeEach?.();
  return () => void (typeof undo === 'function' && Reflect.apply(undo, undefined, []));
}

/** As far as it comes by itself: some stories are there to be seen while they load. */
async function seen(box: Element): Promise<void> {
  const elements = [...box.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
  const end = performance.now() + 600;
  while (!elements.every(isWhole) && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

export interface Scene {
  /** Whether the page has said that its reader agrees to something being kept. */
  readonly agreed: boolean;
  /** What the story has written down itself, of a visit before. */
  readonly keys: readonly string[];
  end(): void;
}

/** Draws one story, and waits until it is there. */
async function show(path: string, name: string): Promise<Scene> {
  const file = files[path];
  const meta = file?.default ?? {};
  const story = file?.[name];
  const draw = story?.render ?? meta.render;
  if (!story || !draw) throw new Error(`${path} has nothing that draws ${name}`);
  const undo = [await prepare(meta), await prepare(story)];
  const keys = Object.keys(localStorage);
  const box = document.createElement('main');
  document.body.append(box);
  const content = draw({ ...meta.args, ...story.args });
  render(pageWith({ ...initialGlobals, ...story.globals }, content), box);
  await seen(box);
  return {
    agreed: !!box.querySelector('[remember]'),
    keys,
    end() {
      box.remove();
      localStorage.clear();
      undo.forEach((one) => one());
    },
  };
}

const { fetch } = window;
window.fetch = (input, init) =>
  String(input) === neverAnswers ? new Promise(() => {}) : fetch(input, init);
defineElements();

const stage = {
  stories: Object.entries(files).flatMap(([path, file]) =>
    Object.keys(file)
      .filter((name) => name !== 'default')
      .map((name) => [path, name] as const),
  ),
  show,
};
export type Stage = typeof stage;
Object.assign(window, { stage });
