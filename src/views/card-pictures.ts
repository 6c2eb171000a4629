/** Pictures on cards: loaded with the first of them, which has its room until then. */
export { figureStyles as styles } from '../styles/figure.styles.js';
export { picture } from './picture.js';
