/** Pace: the clock by which feeds are kept, made faster; and what happens to a page, made to happen. */
import { pace } from '../../src/feed/pace.js';
import { forgetStrikes } from '../../src/feed/stream.js';

const usual = { ...pace };
let jumped = 0;

/** From now on a second takes a fraction of itself. Answers still have real seconds: machines are busy. */
export function hasten(speed: number): void {
  const from = Date.now();
  pace.now = () => from + (Date.now() - from) * speed + jumped;
  pace.later = (task, wait) => setTimeout(task, wait / speed);
  pace.longest = 5_000;
}

/** The computer sleeps, or its clock is set: the next look at the clock finds it elsewhere. */
export const jump = (seconds: number): void => void (jumped += seconds * 1_000);

/** Everything as it was: the clock, the page, and what it remembers of streams. */
export function comeHome(): void {
  Object.assign(pace, usual);
  jumped = 0;
  forgetStrikes();
  Reflect.deleteProperty(document, 'visibilityState');
  Reflect.deleteProperty(navigator, 'onLine');
}

const pretend = (target: object, name: string, value: unknown): void =>
  void Object.defineProperty(target, name, { configurable: true, get: () => value });

/** No engine lets a test hide its page or cut its line: the events are real, what they say is not. */
export function show(visibility: DocumentVisibilityState): void {
  pretend(document, 'visibilityState', visibility);
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

export function connect(onLine: boolean): void {
  pretend(navigator, 'onLine', onLine);
  window.dispatchEvent(new Event(onLine ? 'online' : 'offline'));
}

/** Into the back/forward cache, and out of it. */
export const putAway = (): void => void window.dispatchEvent(new Event('pagehide'));
export const bringBack = (): void => void window.dispatchEvent(new Event('pageshow'));
