import { afterEach, beforeEach, expect } from 'vitest';

/**
 * From here on a test fails if the page had an uncaught exception or an unhandled rejection: what a
 * host page's own error reporting would blame on us.
 */
export function expectNoIncidents(): void {
  const incidents: string[] = [];
  const onError = (event: ErrorEvent): void => void incidents.push(`error: ${event.message}`);
  const onRejection = (event: PromiseRejectionEvent): void =>
    void incidents.push(`unhandled rejection: ${String(event.reason)}`);

  beforeEach(() => {
    incidents.length = 0;
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
  });

  afterEach(async () => {
    // Rejections are told of once the task that made them is over.
    await new Promise((resolve) => setTimeout(resolve));
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
    // In one line: what it was stands in the report of a run that nobody has watched.
    expect(incidents.join('\n')).toBe('');
  });
}
