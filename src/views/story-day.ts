import type { Moment } from '../story/moment.js';
import { dayText } from './day-text.js';
import type { Setting } from './setting.js';

/** A date among words of the story, and so in its language. */
export const storyDay = (moment: Moment, { language, storyLanguage, zone }: Setting): string =>
  dayText(moment, { language: storyLanguage ?? language, zone });
