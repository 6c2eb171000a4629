import { Late } from '../late.js';

/** What of the key points is new to a reader. A part of this file: `key-points` has one in its own. */
export const newPoints = new Late(() => import('../key-points/new-points.js'));
