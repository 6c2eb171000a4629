import { Late } from '../late.js';

/** What of the points is new to a reader. */
export const newPoints = new Late(() => import('./new-points.js'));
