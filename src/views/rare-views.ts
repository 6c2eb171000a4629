import { css, html, nothing } from 'lit';
import { colonWords } from '../locales/en/colon.js';
import { rareBlockWords } from '../locales/en/rare-blocks.js';
import type { Block, BlockOf } from '../story/schema.js';
import { attributionStyles } from '../styles/attribution.styles.js';
import { bylineStyles } from '../styles/byline.styles.js';
import { factsStyles } from '../styles/facts.styles.js';
import { figureStyles } from '../styles/figure.styles.js';
import { noteStyles } from '../styles/note.styles.js';
import { portraitStyles } from '../styles/portrait.styles.js';
import { rareBlocksStyles } from '../styles/rare-blocks.styles.js';
import { list } from './list.js';
import { dayText } from './day-text.js';
import { facts } from './facts.js';
import { figure } from './figure.js';
import { quote } from './quote.js';
import { richText } from './rich-text.js';
import type { Setting, Shown } from './setting.js';
import { table } from './table.js';
import { retraction, updateFoot } from './update-notes.js';

/** What goes with all of these. */
export const styles = css`
  ${figureStyles}${portraitStyles}${bylineStyles}${noteStyles}${factsStyles}${rareBlocksStyles}${attributionStyles}
`;

export { retraction, updateFoot };

/** Blocks that not every story has, and their styles: loaded with the first of them. */
export function rareBlock(block: Block, setting: Setting): Shown {
  switch (block.type) {
    case 'list':
      return list(block.items, block.ordered, setting, block.start);
    case 'quote':
      return quote(block, setting);
    case 'divider':
      return html`<hr class="divider" />`;
    case 'figure':
      return figure(block, setting);
    case 'gallery':
      return [
        block.title
          ? html`<p class="gallery-title ui" lang=${setting.storyLanguage ?? nothing} dir="auto">
              ${block.title}
            </p>`
          : nothing,
        block.figures.map((picture) => figure(picture, setting)),
      ];
    case 'table':
      return table(block, setting);
    case 'facts':
      return facts(block, setting);
    case 'embed':
    case 'video':
    case 'audio':
      return elsewhere(block, setting);
    default:
      return nothing;
  }
}

/** Media that this element does not play: what it is, and where. No request leaves the page. */
function elsewhere(block: BlockOf<'embed' | 'video' | 'audio'>, setting: Setting): Shown {
  const url =
    block.url ?? (block.type === 'embed' ? undefined : (block.src ?? block.sources?.[0]?.src));
  const words = setting.words(rareBlockWords);
  const verb = { embed: words.open, video: words.watch, audio: words.listen }[block.type];
  const about = block.type === 'embed' ? block.text : block.caption;
  const [credit, date] = block.type === 'embed' ? [block.author, block.date] : [block.credit];
  const named = block.title ?? (block.type === 'embed' ? block.provider : undefined);
  if (!url) return nothing;
  return html`<div class="elsewhere ui">
    <a href=${url}>${verb}${named ? html`${setting.words(colonWords).colon}<bdi lang=${setting.storyLanguage ?? nothing}>${named}</bdi>` : nothing}</a>
    ${
      credit || date
        ? html`<p class="muted">
          ${credit ? html`<bdi lang=${setting.storyLanguage ?? nothing}>${credit}</bdi>` : nothing}
          ${date ? html`<time datetime=${date}>${dayText(date, setting)}</time>` : nothing}
        </p>`
        : nothing
    }
    ${
      about
        ? html`<p lang=${setting.storyLanguage ?? nothing} dir="auto">${richText(about, setting)}</p>`
        : nothing
    }
  </div>`;
}
