/** Pictures on cards: loaded with the first of them, which has its room until then. */
import { css } from 'lit';
import { figureStyles } from '../styles/figure.styles.js';

export { picture } from './picture.js';

export const styles = css`
  ${figureStyles}
  /* One that is missing is no higher than others. */
  .card .picture .frame {
    min-block-size: 0;
  }
  .picture .frame img {
    block-size: 100%;
  }
`;
