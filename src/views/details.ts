/** Small things that not every quote or text has: loaded with the first of them. */
export { portraitStyles as styles } from '../styles/portrait.styles.js';
export { dayText } from './day-text.js';
export { portrait } from './portrait.js';
