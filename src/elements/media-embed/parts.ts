import { Late } from '../late.js';

/** Files that play here. */
export const recordings = new Late(() => import('../../views/recording.js'));

/** Facades of what plays elsewhere, and cards. */
export const frames = new Late(() => import('./frame-part.js'));
