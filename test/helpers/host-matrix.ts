/**
 * What `npm run test:hosts` makes its table of: a test notes on which page it has tried which elements.
 * What a test has noted holds if that test passes.
 */
import type { TestContext } from 'vitest';

/** An element on a host page. */
export interface HostCell {
  readonly page: string;
  readonly tag: string;
  /** Whether this element was as it should be there. */
  readonly fine: boolean;
}

declare module 'vitest' {
  interface TaskMeta {
    hosts?: readonly HostCell[];
  }
}

/** Notes what became of elements on a page; before a test asserts it, so that each has its own say. */
export function noteHosts(
  { task }: TestContext,
  page: string,
  tags: readonly string[],
  isFine: (tag: string) => boolean,
): void {
  task.meta.hosts = tags.map((tag) => ({ page, tag, fine: isFine(tag) }));
}
