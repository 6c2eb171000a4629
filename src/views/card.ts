import { html, nothing, type TemplateResult } from 'lit';
import { statusWords } from '../locales/en/status.js';
import type { Moment } from '../story/moment.js';
import { has } from '../story/read.js';
import type { Figure, RichText, Story } from '../story/schema.js';
import { age } from './age.js';
import { heading } from './heading.js';
import { labels } from './labels.js';
import { relOf } from './link.js';
import type { Setting } from './setting.js';

/** What a card says of a story. */
export interface Teaser extends Pick<Story, 'headline' | 'url' | 'kicker' | 'status'> {
  readonly section?: { readonly name: string } | undefined;
  /** A line of text, without links: a card is one link. */
  readonly line?: unknown;
  /** Shown without caption, credit and link; or whatever stands in its place. */
  readonly picture?: Figure | TemplateResult | undefined;
  readonly published?: Moment | undefined;
  /** When a story that still goes on was last touched: it is told in place of `published`. */
  readonly updated?: Moment | undefined;
}

/** The words of rich text, also of HTML: what knows them has been asked, and may be on its way. */
const words = (rich: RichText, setting: Setting): string | undefined =>
  typeof rich === 'string'
    ? rich
    : setting.details()?.plainText(has(rich, 'html') ? setting.inline(rich) : rich);

/** What shows the pictures of cards. It may come after them: each has its room. */
export interface CardPictures {
  picture(shown: Figure, setting: Setting, options: { readonly sizes: string }): TemplateResult;
}

/** What there is to say of a whole story on a card. */
export function teaserOf(
  { headline, url, section, kicker, status, standfirst, lead, published, modified }: Story,
  setting: Setting,
): Teaser {
  const running = status === 'live' || status === 'developing';
  return {
    headline,
    url,
    section,
    kicker,
    status,
    line: standfirst && words(standfirst, setting),
    picture: lead && pictureOf(lead),
    published,
    updated: running ? modified : undefined,
  };
}

function pictureOf(lead: NonNullable<Story['lead']>): Figure | undefined {
  if (lead.type !== 'video') return lead;
  const { poster, width, height } = lead;
  return poster && { src: poster, width, height };
}

/** A card: one link, and everything on it leads there. `pictures` is asked only if it has one. */
export function card(
  { headline, url, section, kicker, status, line, picture, published, updated }: Teaser,
  setting: Setting,
  level: number,
  pictures: () => CardPictures | undefined,
): TemplateResult {
  const lang = setting.storyLanguage ?? nothing;
  const touched = updated ?? published;
  // The words come first for those who listen; the picture stands above them.
  return html`<article class="card ${picture ? '' : 'plain'}" part="card">
    <div class="teaser">
      ${labels({ section: section && { name: section.name, url: undefined }, kicker, status }, setting)}
      ${heading(
        level,
        'headline',
        url ? html`<a class="link" rel=${relOf(url)} href=${url}>${headline}</a>` : headline,
        setting.storyLanguage,
      )}
      ${line ? html`<p class="line" part="line" lang=${lang} dir="auto">${line}</p>` : nothing}
      ${
        touched
          ? html`<p class="age ui muted" part="age">
            ${updated ? setting.words(statusWords).updated : nothing} ${age(touched, setting)}
          </p>`
          : nothing
      }
    </div>
    ${
      picture
        ? html`<div class="picture">
          ${
            has(picture, 'src')
              ? html`<figure class="figure" part="figure">${pictures()?.picture(picture, setting, { sizes: '(min-width: 40em) 25em, 50vw' }) ?? html`<div class="frame"></div>`}</figure>`
              : picture
          }
        </div>`
        : nothing
    }
  </article>`;
}
