/** How far a page moves of itself from now on, as Chromium counts it; elsewhere it is not known. */
export class LayoutShifts {
  readonly #observer: PerformanceObserver;
  #sum = 0;

  constructor() {
    this.#observer = new PerformanceObserver((list) => this.#add(list.getEntries()));
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      this.#observer.observe({ type: 'layout-shift' });
  }

  /** Until the page is at rest: what is under way has been drawn, and told of, and nothing is left to do. */
  async sum(): Promise<number> {
    for (let frame = 0; frame < 2; frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    // Those who count shifts know when they are idle, too.
    if ('requestIdleCallback' in globalThis)
      await new Promise((resolve) => requestIdleCallback(resolve));
    this.#add(this.#observer.takeRecords());
    this.#observer.disconnect();
    return this.#sum;
  }

  #add(entries: readonly PerformanceEntry[]): void {
    for (const entry of entries) if ('value' in entry) this.#sum += Number(entry.value);
  }
}
