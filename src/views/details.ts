/** Small things that not every text or quote has: loaded with the first of them. */
import { css } from 'lit';
import { marksStyles } from '../styles/marks.styles.js';
import { portraitStyles } from '../styles/portrait.styles.js';

export const styles = css`
  ${marksStyles}${portraitStyles}
`;

export { plainText } from '../story/rich-text.js';
export { inlineNodes } from './inline-nodes.js';
export { portrait } from './portrait.js';
export { storyDay } from './story-day.js';
export { zoneText } from './zone-text.js';
