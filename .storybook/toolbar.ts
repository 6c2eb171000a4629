import type { Preview } from '@storybook/web-components-vite';
import { languages } from '../src/elements/parts.js';
import { themes } from '../src/index.js';

/** What a designer can change about the page that a story stands on. */
export interface PageGlobals {
  readonly theme: (typeof themes)[number];
  readonly mode: 'light' | 'dark';
  /** `unset` is a page that names no direction, as most do. */
  readonly direction: 'unset' | 'ltr' | 'rtl';
  readonly language: string;
  readonly width: 'full' | '320' | '360' | '768' | '1280';
}

export const initialGlobals: PageGlobals = {
  theme: 'host',
  mode: 'light',
  direction: 'unset',
  language: 'en',
  width: 'full',
};

interface Choice {
  readonly value: string;
  readonly title: string;
  readonly right?: string;
}

type Icon = 'paintbrush' | 'contrast' | 'transfer' | 'globe' | 'grow';

const tool = (title: string, icon: Icon, items: readonly Choice[]) => ({
  name: title,
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});
export const globalTypes: Preview['globalTypes'] = {
  theme: tool(
    'Theme',
    'paintbrush',
    themes.map((value) => ({ value, title: `Theme: ${value}` })),
  ),
  mode: tool('Mode', 'contrast', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  direction: tool('Direction', 'transfer', [
    { value: 'unset', title: 'Direction: not named' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  language: tool(
    'Language of the page',
    'globe',
    ['en', ...Object.keys(languages)].map((value) => ({
      value,
      title: new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value,
      right: value,
    })),
  ),
  width: tool('Width', 'grow', [
    { value: 'full', title: 'Full width' },
    ...['320', '360', '768', '1280'].map((value) => ({ value, title: `${value} px` })),
  ]),
};
