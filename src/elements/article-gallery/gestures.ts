/** Keys that would scroll the page behind a dialog, unless something in the dialog takes them. */
const scrolling = /^(?:PageUp|PageDown|ArrowUp|ArrowDown| )$/;

const isZoomed = (): boolean => (globalThis.visualViewport?.scale ?? 1) > 1.01;

/** Whether something on the way up to the dialog can be scrolled. */
function scrolls(event: Event, dialog: HTMLElement): boolean {
  for (const at of event.composedPath()) {
    if (at === dialog) return false;
    if (at instanceof HTMLElement && at.scrollHeight > at.clientHeight + 1 && at.matches('.words'))
      return true;
  }
  return false;
}

/**
 * A modal dialog leaves the page behind it to wheel, finger and keys. They are stopped here, rather
 * than by a style on the page: that is not ours. Two fingers always zoom, and one moves what is zoomed.
 */
export function keepPageStill(dialog: HTMLElement): void {
  const stop = (event: Event): void => {
    if (event.cancelable && !scrolls(event, dialog)) event.preventDefault();
  };
  dialog.addEventListener('wheel', (event) => event.ctrlKey || stop(event), { passive: false });
  dialog.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length === 1 && !isZoomed()) stop(event);
    },
    { passive: false },
  );
  dialog.addEventListener('keydown', (event) => {
    const { key, target } = event;
    const pressed = key === ' ' && target instanceof Element && target.closest('button, a');
    if (scrolling.test(key) && !pressed) stop(event);
  });
}

/** Steps from picture to picture as a finger drags them: one to the left is one on, or back in rtl. */
export function onSwipe(stage: HTMLElement, turn: (steps: number) => void): void {
  let from: PointerEvent | undefined;
  const fingers = new Set<number>();
  const end = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    stage.style.removeProperty('translate');
    from = undefined;
  };
  stage.addEventListener('pointerdown', (event) => {
    fingers.add(event.pointerId);
    // A second finger zooms.
    from = fingers.size === 1 && event.button === 0 && !isZoomed() ? event : undefined;
    if (!from) stage.style.removeProperty('translate');
  });
  stage.addEventListener('pointermove', (event) => {
    if (from?.pointerId !== event.pointerId) return;
    stage.style.setProperty('translate', `${event.clientX - from.clientX}px`);
  });
  stage.addEventListener('pointerup', (event) => {
    const by = from?.pointerId === event.pointerId ? event.clientX - from.clientX : 0;
    const across = by && from && Math.abs(by) > Math.abs(event.clientY - from.clientY);
    end(event);
    if (!across || Math.abs(by) < Math.min(60, stage.clientWidth / 5)) return;
    const forward = by < 0 !== (getComputedStyle(stage).direction === 'rtl');
    turn(forward ? 1 : -1);
  });
  stage.addEventListener('pointercancel', end);
}
