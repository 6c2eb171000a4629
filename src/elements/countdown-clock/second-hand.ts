const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** A timer may ring early by a fraction of this; what is shown would then be a second old. */
const grace = 5;

function strike(): void {
  clearTimeout(timer);
  timer = undefined;
  if (!listeners.size || document.visibilityState === 'hidden') return;
  // Always to the next full second of the wall clock: a late tick does not make the next one late,
  // and a clock that was put right is followed at once.
  timer = setTimeout(strike, 1000 - (Date.now() % 1000) + grace);
  for (const notify of listeners) notify();
}

/**
 * Calls back at every full second while the page is in view, and when it comes into view again. One
 * timer serves the page.
 */
export function onSecond(listener: () => void): () => void {
  if (!listeners.size) window.addEventListener('visibilitychange', strike, true);
  listeners.add(listener);
  timer ??= setTimeout(strike, 1000 - (Date.now() % 1000) + grace);
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    window.removeEventListener('visibilitychange', strike, true);
    clearTimeout(timer);
    timer = undefined;
  };
}
