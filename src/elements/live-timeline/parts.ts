import { Late } from '../late.js';

/** What a timeline needs once its story changes. */
export const living = new Late(() => import('./living.js'));

/** Room for very many groups. */
export const shelves = new Late(() => import('./shelves.js'));

/** The line that says how fresh a story is. */
export const bar = new Late(() => import('./bar.js'));

/** The reader's choice of order, of key events alone, and of a clock. */
export const controls = new Late(() => import('./controls.js'));

/** Key events beside a wide timeline. */
export const rail = new Late(() => import('./rail.js'));

/** What somebody needs who uses the timeline: links, keys, and sharing an update. */
export const handling = new Late(() => import('./handling.js'));

/** HTML as bare words. */
export const bareHtml = new Late(() => import('../../story/html.js'));

/** What is said of updates for a while. */
export const remarks = new Late(() => import('./remarks.js'));

/** What has been read. */
export const readingTime = new Late(() => import('./reading-time.js'));
