import { nothing, type TemplateResult } from 'lit';
import { colonWords } from '../locales/en/colon.js';
import { leadWords } from '../locales/en/lead.js';
import type { Story } from '../story/schema.js';
import { figure } from './figure.js';
import type { Setting } from './setting.js';

/**
 * The picture that a story leads with; of a video its poster, which links to the video. What lies on
 * that, `signOf`, may come after it.
 */
export function leadPicture(
  lead: NonNullable<Story['lead']>,
  setting: Setting,
  signOf: () => ((words: string) => TemplateResult) | undefined,
): TemplateResult | typeof nothing {
  const options = { eager: true, sizes: '100vw' };
  if (lead.type === 'figure') return figure(lead, setting, options);
  const { poster, title, caption, credit, width, height } = lead;
  if (!poster) return nothing;
  const url = lead.url ?? lead.src ?? lead.sources?.[0]?.src;
  const { watchVideo: watch } = setting.words(leadWords);
  const alt = title ? `${watch}${setting.words(colonWords).colon}${title}` : watch;
  const picture = { src: poster, alt, caption, credit, width, height, url };
  return figure(picture, setting, { ...options, sign: signOf()?.(watch) });
}
