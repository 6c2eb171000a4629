import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import { at, bare, everything, fallbackLink, soyuz, type ElementArgs } from './desk.js';
import { expectFallback, expectStory, inside } from './screen.js';
import { usual } from './usual.js';

const meta: Meta<ElementArgs> = {
  title: 'Elements/correction-note',
  component: 'correction-note',
  tags: ['autodocs'],
  render: ({ src, story, theme, fallback }) =>
    html`<correction-note src=${ifDefined(src)} .story=${story} theme=${ifDefined(theme)} 
      >${fallbackLink(fallback)}</correction-note
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<ElementArgs>;

const heightOf = (canvas: HTMLElement) =>
  canvas.querySelector('correction-note')?.getBoundingClientRect().height;
const expectNothing = (canvas: HTMLElement) => expect(heightOf(canvas)).toBe(0);

export const Playground: Story = {
  args: { src: at('soyuz.json') },
  async play({ canvasElement }) {
    const notes = inside(canvasElement);
    await expect(notes.getByRole('region', { name: 'Corrections' })).toBeVisible();
    await expect(notes.getAllByRole('listitem')).toHaveLength(3);
    await expect(notes.getByRole('link', { name: /^Flakes stream/ })).toBeVisible();
  },
};

export const OneCorrection: Story = {
  args: { story: { ...bare, corrections: soyuz.corrections.slice(0, 1) } },
};

/** What was put right in an update leads to it. */
export const OfAnUpdate: Story = {
  args: { story: { ...bare, updates: soyuz.updates } },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText(/^In the update/)).toBeVisible();
  },
};

/** HTML from an older system, and a day without a time. */
export const RichText: Story = { args: { story: everything } };

/** Most stories have none: no room is kept for any. */
export const Nothing: Story = {
  args: { story: bare },
  play: ({ canvasElement }) => expectNothing(canvasElement),
};

/** With a theme that has a ground as well. */
export const NothingOnPaper: Story = {
  args: { story: bare },
  globals: { theme: 'paper' },
  tags: ['!autodocs'],
  play: ({ canvasElement }) => expectNothing(canvasElement),
};

/** What the page says where there is nothing to put right. */
export const NothingWithFallback: Story = {
  args: { story: bare, fallback: true },
  play: ({ canvasElement }) => expectFallback(canvasElement),
};

export const Loading: Story = usual('Loading', {
  play: ({ canvasElement }) => expectNothing(canvasElement),
});

export const LoadingWithFallback: Story = usual('LoadingWithFallback');
export const Failed: Story = usual('Failed');
export const FailedWithFallback: Story = usual('FailedWithFallback');
export const LongWords: Story = usual('LongWords');

export const RightToLeft: Story = usual('RightToLeft', {
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByRole('region', { name: 'التصويبات' })).toBeVisible();
  },
});

export const Dark: Story = usual('Dark');
export const Narrow: Story = usual('Narrow');
export const Paper: Story = usual('Paper');
export const Signal: Story = usual('Signal');
export const Orbit: Story = usual('Orbit');
