import type { Plural } from '../plural.js';

/** `{n}` stands for the number. */
const newUpdates: Plural = { one: '{n} new update', other: '{n} new updates' };

/** Said of updates that wait. */
export const arrivalWords = { newUpdates };
