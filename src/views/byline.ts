import { html, nothing, type TemplateResult } from 'lit';
import { bylineWords } from '../locales/en/byline.js';
import { statusWords } from '../locales/en/status.js';
import type { Author, Story } from '../story/schema.js';
import { relOf } from './link.js';
import { stamp } from './stamp.js';
import { portrait } from './portrait.js';
import type { Setting } from './setting.js';

const name = ({ name: words, url }: Author): unknown => {
  if (!url) return words;
  const away = relOf(url);
  return html`<a rel=${away === nothing ? 'author' : `author ${away}`} href=${url}>${words}</a>`;
};

/** Who wrote it: photos where there are any, then names with what each of them is. */
export const authors = (list: readonly Author[], setting: Setting): TemplateResult =>
  html`<ul class="authors" role="list" part="authors">
    ${list.map(
      (author, index) =>
        html`<li class="author">
          ${author.photo ? portrait(author.photo) : nothing}
          <span>
            ${index === 0 ? html`<span class="by muted">${setting.words(bylineWords).by}</span>` : nothing}
            <bdi class="name" lang=${setting.storyLanguage ?? nothing}>${name(author)}</bdi>
            ${
              author.role
                ? html`<span class="role muted" dir="auto" lang=${setting.storyLanguage ?? nothing}
                  >${author.role}</span
                >`
                : nothing
            }
          </span>
        </li>`,
    )}
  </ul>`;

/** When it was published, when it was last touched if that is another moment, and `more`. */
export function dates(
  { published, modified }: Story,
  setting: Setting,
  more?: TemplateResult,
): TemplateResult | typeof nothing {
  if (!published && !modified && !more) return nothing;
  return html`<p class="dates muted" part="dates">
    ${
      published
        ? html`<span>${setting.words(bylineWords).published} ${stamp(published, 'full', setting)}</span>`
        : nothing
    }
    ${
      modified && modified !== published
        ? html`<span>${setting.words(statusWords).updated} ${stamp(modified, 'full', setting)}</span>`
        : nothing
    }
    ${more ?? nothing}
  </p>`;
}

/** Authors and dates; `nothing` if the story names neither and there is no `more`. */
export function byline(
  story: Story,
  setting: Setting,
  more?: TemplateResult,
): TemplateResult | typeof nothing {
  const { authors: list, published, modified } = story;
  if (!list?.length && !published && !modified && !more) return nothing;
  return html`<div class="byline ui" part="byline">
    ${list?.length ? authors(list, setting) : nothing} ${dates(story, setting, more)}
  </div>`;
}
