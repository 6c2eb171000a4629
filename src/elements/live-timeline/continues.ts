import type { Story } from '../../story/schema.js';

/** Whether one story is a later edition of another: the same by name, or by an update. */
export function continues(before: Story, now: Story): boolean {
  if (!before.updates?.length) return false;
  if (before.id ?? now.id) return before.id === now.id;
  const ids = new Set(before.updates.map(({ id }) => id));
  return !!now.updates?.some(({ id }) => ids.has(id));
}
