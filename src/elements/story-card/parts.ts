import { Late } from '../late.js';

/** Pictures on cards. */
export const cardPictures = new Late(() => import('../../views/card-pictures.js'));
