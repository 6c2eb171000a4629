/**
 * The states that every element has, whatever it shows. A file of stories gives each of them its name,
 * since Storybook reads names from the text, and says beside it only what is its own.
 */
import type { PageGlobals } from '../../.storybook/toolbar.js';
import {
  arabic,
  bare,
  everything,
  longWords,
  missing,
  neverAnswers,
  type ElementArgs,
} from './desk.js';
import {
  expectEmpty,
  expectFailure,
  expectFallback,
  expectLoading,
  expectToFit,
} from './screen.js';

interface State {
  readonly args: ElementArgs;
  readonly globals?: Partial<PageGlobals>;
  readonly tags?: string[];
  /** What is looked at in it; without it that the element shows its part of the story. */
  readonly check?: (canvas: HTMLElement) => Promise<void>;
}

const fromRight = { direction: 'rtl', language: 'ar' } as const;

/** How the page looks is there to be chosen in the toolbar: on the page of an element once is enough. */
const look = (globals: Partial<PageGlobals>, story: object = everything): State => ({
  args: { story },
  globals,
  tags: ['!autodocs'],
  ...(globals.width && { check: expectToFit }),
});

const states = {
  Loading: { args: { src: neverAnswers }, check: expectLoading },
  LoadingWithFallback: { args: { src: neverAnswers, fallback: true }, check: expectFallback },
  Empty: { args: { story: bare }, check: expectEmpty },
  EmptyWithFallback: { args: { story: bare, fallback: true }, check: expectFallback },
  Failed: { args: { src: missing }, check: expectFailure },
  FailedWithFallback: { args: { src: missing, fallback: true }, check: expectFallback },
  LongWords: { args: { story: longWords }, globals: { width: '320' }, check: expectToFit },
  RightToLeft: { args: { story: arabic }, globals: fromRight },
  Dark: look({ mode: 'dark' }),
  Narrow: look({ width: '320' }),
  NarrowRightToLeft: look({ ...fromRight, width: '320' }, arabic),
  Paper: look({ theme: 'paper' }),
  PaperDark: look({ theme: 'paper', mode: 'dark' }),
  Signal: look({ theme: 'signal' }),
  SignalDark: look({ theme: 'signal', mode: 'dark' }),
  Orbit: look({ theme: 'orbit' }),
} satisfies Readonly<Record<string, State>>;

interface Own<Args> {
  /** Beside those of the state, or in their place. */
  readonly args?: Args;
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

/** A state that every element has, as a story, with what an element has of its own. */
export function usual<Args extends object>(name: keyof typeof states, own: Own<Args> = {}) {
  const { check, args, ...state }: State = states[name];
  const play = own.play ?? (check && (({ canvasElement }) => check(canvasElement)));
  return { ...state, args: { ...args, ...own.args }, ...(play && { play }) };
}
