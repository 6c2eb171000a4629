import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import { shareTargets } from '../../src/index.js';
import { at, bare, fallbackLink, soyuz, type ElementArgs } from './desk.js';
import { expectStory, expectToFit, inside } from './screen.js';
import { usual } from './usual.js';

interface BarArgs extends ElementArgs {
  to?: string;
}

const meta: Meta<BarArgs> = {
  title: 'Elements/share-bar',
  component: 'share-bar',
  tags: ['autodocs'],
  argTypes: {
    to: { control: 'text' },
  },
  render: ({ src, story, theme, fallback, to }) =>
    html`<share-bar src=${ifDefined(src)} .story=${story} theme=${ifDefined(theme)} to=${ifDefined(to)}
      >${fallbackLink(fallback)}</share-bar
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<BarArgs>;

/** What a page can see of a device. */
const device = (fields: Partial<Record<'canShare' | 'share' | 'clipboard', unknown>>) => () => {
  const names = Object.keys(fields);
  for (const [name, value] of Object.entries(fields))
    Object.defineProperty(navigator, name, { configurable: true, value });
  return () => names.forEach((name) => Reflect.deleteProperty(navigator, name));
};
const copies = { writeText: () => Promise.resolve() };
const all = shareTargets.join(' ');

export const Playground: Story = {
  args: { src: at('soyuz.json') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByRole('button', { name: 'Copy link' })).toBeVisible();
    await expect(inside(canvasElement).getAllByRole('link')).toHaveLength(2);
  },
};

/** All sites that it knows. None of them hears of the reader before a link is followed. */
export const Everywhere: Story = {
  args: { story: soyuz, to: all },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getAllByRole('link')).toHaveLength(shareTargets.length);
  },
};

/** Device and link alone. */
export const NoLinks: Story = { args: { story: soyuz, to: '' } };

/** A phone has a way of its own, which comes first. */
export const OnAPhone: Story = {
  args: { story: soyuz },
  globals: { width: '320' },
  beforeEach: device({ canShare: () => true, share: () => Promise.resolve() }),
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByRole('button', { name: 'Share' })).toBeVisible();
    await expectToFit(canvasElement);
  },
};

/** It is said for a moment, on the button and to those who listen; nothing moves. */
export const Copied: Story = {
  args: { story: soyuz },
  beforeEach: device({ clipboard: copies }),
  async play({ canvasElement }) {
    await userEvent.click(inside(canvasElement).getByRole('button', { name: 'Copy link' }));
    await waitFor(() =>
      expect(inside(canvasElement).getByRole('status')).toHaveTextContent('Link copied'),
    );
  },
};

/** A page without the right to the clipboard, in a frame say, puts the link under the cursor. */
export const ClipboardClosed: Story = {
  args: { story: soyuz },
  beforeEach: device({ clipboard: { writeText: () => Promise.reject(new Error('closed')) } }),
  async play({ canvasElement }) {
    await userEvent.click(inside(canvasElement).getByRole('button', { name: 'Copy link' }));
    const address = () => inside(canvasElement).getByRole('textbox', { name: 'Copy this link' });
    await waitFor(() => expect(address().matches(':focus')).toBe(true));
  },
};

export const Loading: Story = usual('Loading');
export const LoadingWithFallback: Story = usual('LoadingWithFallback');

/** A story of only a headline: the page is shared. */
export const OnlyAHeadline: Story = { args: { story: bare } };

export const Failed: Story = usual('Failed');
export const FailedWithFallback: Story = usual('FailedWithFallback');
export const LongWords: Story = usual('LongWords', { args: { to: all } });

export const RightToLeft: Story = usual('RightToLeft', {
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByRole('button', { name: 'نسخ الرابط' })).toBeVisible();
  },
});

export const Dark: Story = usual('Dark', { args: { to: all } });
export const Narrow: Story = usual('Narrow', { args: { to: all } });
export const Paper: Story = usual('Paper', { args: { to: all } });
export const Signal: Story = usual('Signal', { args: { to: all } });
export const Orbit: Story = usual('Orbit', { args: { to: all } });
