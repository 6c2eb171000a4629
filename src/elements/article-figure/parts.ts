import type { TemplateResult } from 'lit';
import type { Setting } from '../../views/setting.js';
import { Late } from '../late.js';

const watch = new Late(() => import('../../views/watch.js'));

/** What lies on the poster of a video: it may come after the poster, for it moves nothing. */
export const signFor = (
  { need }: Setting,
  update: () => void,
): ((words: string) => TemplateResult) | undefined => watch.later(need, update)?.watchSign;
