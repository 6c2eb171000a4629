import { css, html, nothing } from 'lit';
import type { Block } from '../story/schema.js';
import { attributionStyles } from '../styles/attribution.styles.js';
import { bylineStyles } from '../styles/byline.styles.js';
import { factsStyles } from '../styles/facts.styles.js';
import { figureLinkStyles } from '../styles/figure-link.styles.js';
import { figureStyles } from '../styles/figure.styles.js';
import { noteStyles } from '../styles/note.styles.js';
import { portraitStyles } from '../styles/portrait.styles.js';
import { rareBlocksStyles } from '../styles/rare-blocks.styles.js';
import { facts } from './facts.js';
import { list } from './list.js';
import { figure } from './figure.js';
import { quote } from './quote.js';
import type { Setting, Shown } from './setting.js';
import { table } from './table.js';
import { retraction, updateFoot } from './update-notes.js';

/** What goes with all of these. */
export const styles = css`
  ${figureStyles}${figureLinkStyles}${portraitStyles}${bylineStyles}${noteStyles}${factsStyles}${rareBlocksStyles}${attributionStyles}
`;

export { retraction, updateFoot };

/** Blocks that not every story has, and their styles: loaded with the first of them. */
export function rareView(block: Block, setting: Setting): Shown {
  switch (block.type) {
    case 'list':
      return list(block.items, block.ordered, setting, block.start);
    case 'quote':
      return quote(block, setting);
    case 'divider':
      return html`<hr class="divider" />`;
    case 'figure':
      return figure(block, setting);
    case 'table':
      return table(block, setting);
    case 'facts':
      return facts(block, setting);
    default:
      return nothing;
  }
}
