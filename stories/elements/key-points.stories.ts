import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import { at, everything, fallbackLink, soyuz, type ElementArgs } from './desk.js';
import { expectStory, inside } from './screen.js';
import { usual } from './usual.js';

const meta: Meta<ElementArgs> = {
  title: 'Elements/key-points',
  component: 'key-points',
  tags: ['autodocs'],
  render: ({ src, story, theme, fallback }) =>
    html`<key-points src=${ifDefined(src)} .story=${story} theme=${ifDefined(theme)}
      >${fallbackLink(fallback)}</key-points
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<ElementArgs>;

export const Playground: Story = {
  args: { src: at('soyuz.json') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByRole('region', { name: 'Key points' })).toBeVisible();
    await expect(inside(canvasElement).getAllByRole('listitem')).toHaveLength(4);
  },
};

export const OnePoint: Story = {
  args: { story: { ...soyuz, keyPoints: soyuz.keyPoints.slice(0, 1) } },
};

export const ManyPoints: Story = {
  args: { story: { ...soyuz, keyPoints: [...soyuz.keyPoints, ...everything.keyPoints] } },
};

/** Times, links, raised figures, and HTML from an older system. */
export const RichText: Story = {
  args: { story: everything },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByRole('link', { name: 'Other lines' })).toBeVisible();
    await expect(inside(canvasElement).getByText('March 14, 2026')).toBeVisible();
  },
};

export const Loading: Story = usual('Loading');
export const LoadingWithFallback: Story = usual('LoadingWithFallback');
export const Empty: Story = usual('Empty');
export const EmptyWithFallback: Story = usual('EmptyWithFallback');
export const Failed: Story = usual('Failed');
export const FailedWithFallback: Story = usual('FailedWithFallback');
export const LongWords: Story = usual('LongWords');

export const RightToLeft: Story = usual('RightToLeft', {
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByRole('region', { name: 'أبرز النقاط' })).toBeVisible();
    const [point] = inside(canvasElement).getAllByRole('listitem');
    await expect(point && getComputedStyle(point).direction).toBe('rtl');
  },
});

export const Dark: Story = usual('Dark');
export const Narrow: Story = usual('Narrow');
export const Paper: Story = usual('Paper');
export const Signal: Story = usual('Signal');
export const Orbit: Story = usual('Orbit');
