/** How far a page moves of itself from now on, as Chromium counts it; elsewhere it is not known. */
export class LayoutShifts {
  readonly #observer: PerformanceObserver;
  #sum = 0;

  constructor() {
    this.#observer = new PerformanceObserver((list) => this.#add(list.getEntries()));
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      this.#observer.observe({ type: 'layout-shift' });
  }

  /** Until now; what the frame under way will tell of included. */
  async sum(): Promise<number> {
    await new Promise((resolve) => setTimeout(resolve, 100));
    this.#add(this.#observer.takeRecords());
    this.#observer.disconnect();
    return this.#sum;
  }

  #add(entries: readonly PerformanceEntry[]): void {
    for (const entry of entries) if ('value' in entry) this.#sum += Number(entry.value);
  }
}
