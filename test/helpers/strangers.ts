/** Keeps tests from asking anybody else for anything: frames may be made, and stay empty. */
import { beforeAll } from 'vitest';

export function noStrangers(): void {
  beforeAll(() => {
    if (document.querySelector('meta[data-no-strangers]')) return;
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "frame-src 'self'";
    policy.dataset.noStrangers = '';
    document.head.append(policy);
  });
}

// After 250 requests, and a file of tests makes more, browsers take no more notes.
performance.setResourceTimingBufferSize(10_000);

/** What this page has asked others for since a moment of `performance.now()`. */
export const askedSince = (start: number, pattern: RegExp): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .filter(({ startTime, name }) => startTime >= start && pattern.test(name))
    .map(({ name }) => name);
