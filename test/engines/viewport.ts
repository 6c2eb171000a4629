/** The size of the frame in which a test file starts. */
export const testViewport = { width: 1024, height: 768 };

/**
 * The size of the browser's own window. Larger than what tests ask for: a frame that does not fit is
 * clipped, and what is clipped never intersects for an IntersectionObserver.
 */
export const windowSize = { width: 1920, height: 1200 };

/** Runs in the top page, which holds the test's frame. */
export function sizeTestFrame(width: number, height: number): void {
  const frame = document.querySelector('iframe[data-vitest]');
  const box = frame?.parentElement;
  if (!box) throw new Error('There is no test frame to size');
  box.style.cssText = `width: ${width}px; height: ${height}px`;
}
