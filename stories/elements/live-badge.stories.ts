import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import { statuses, type Status } from '../../src/index.js';
import {
  arabic,
  at,
  fallbackLink,
  missing,
  neverAnswers,
  soyuz,
  type ElementArgs,
} from './desk.js';
import { expectStory, inside } from './screen.js';
import { usual } from './usual.js';

interface BadgeArgs extends ElementArgs {
  status?: Status;
  words?: string;
}

const meta: Meta<BadgeArgs> = {
  title: 'Elements/live-badge',
  component: 'live-badge',
  tags: ['autodocs'],
  argTypes: {
    status: { control: 'select', options: statuses },
    words: {
      control: 'text',
      description: 'For these stories: the content of a badge that is written by hand.',
      table: { category: 'story' },
    },
  },
  render: ({ src, story, theme, status, fallback, words }) =>
    html`<live-badge
      src=${ifDefined(src)}
      .story=${story}
      theme=${ifDefined(theme)}
      status=${ifDefined(status)}
      >${words ?? fallbackLink(fallback)}</live-badge
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<BadgeArgs>;

const storyThatIs = (status: Status): unknown => ({ ...soyuz, status });

export const Playground: Story = {
  args: { src: at('soyuz.json') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('Developing')).toBeVisible();
  },
};

export const Upcoming: Story = { args: { story: storyThatIs('upcoming') } };

/** It pulses three times, and rests. */
export const Live: Story = { args: { story: storyThatIs('live') } };

export const Developing: Story = { args: { story: storyThatIs('developing') } };

export const Final: Story = { args: { story: storyThatIs('final') } };

/** Nobody knows whether it still holds: nothing glows, nothing moves, and a screen reader says so. */
export const NoConnection: Story = {
  args: { story: { ...soyuz, status: 'live', feed: { poll: missing, interval: 1 } } },
  async play({ canvasElement }) {
    const doubt = () => inside(canvasElement).getByText(/not up to date/);
    await waitFor(() => expect(doubt()).toBeInTheDocument());
  },
};

export const ByHand: Story = {
  args: { status: 'live' },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('Live')).toBeVisible();
  },
};

export const ByHandInOwnWords: Story = {
  args: { story: undefined, status: 'live', words: 'On air' },
  async play({ canvas }) {
    await expect(canvas.getByText('On air')).toBeVisible();
  },
};

/** What the page knows stands until the story is there. */
export const LoadingOverByHand: Story = {
  args: { src: neverAnswers, status: 'upcoming' },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('Upcoming')).toBeVisible();
  },
};

const badge = (status: Status) => html`<live-badge status=${status}></live-badge>`;
const badges = {
  upcoming: badge('upcoming'),
  live: badge('live'),
  developing: badge('developing'),
  final: badge('final'),
};

/** All four, in a line of text. */
export const InText: Story = {
  render: () =>
    html`<p>
      A launch is ${badges.upcoming} at dawn, the station is ${badges.live} tonight, the leak is
      ${badges.developing} and the inquiry is ${badges.final}.
    </p>`,
};
export const Loading: Story = usual('Loading');
export const LoadingWithFallback: Story = usual('LoadingWithFallback');

/** A story without a status: there is nothing to say, and no gap where it would be said. */
export const Empty: Story = usual('Empty', {
  async play({ canvasElement }) {
    await expect(canvasElement.querySelector('live-badge')?.getBoundingClientRect().width).toBe(0);
  },
});

export const EmptyWithFallback: Story = usual('EmptyWithFallback');
export const Failed: Story = usual('Failed');
export const FailedWithFallback: Story = usual('FailedWithFallback');

export const LongWords: Story = usual('LongWords', {
  args: { status: 'live', words: 'Sondersendungsunterbrechungsankündigungsverlängerung' },
});

export const RightToLeft: Story = usual('RightToLeft', {
  args: { story: { ...arabic, status: 'live' } },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('مباشر')).toBeVisible();
  },
});

export const Dark: Story = { ...InText, globals: { mode: 'dark' }, tags: ['!autodocs'] };

export const Narrow: Story = { ...InText, globals: { width: '320' }, tags: ['!autodocs'] };

export const Paper: Story = { ...InText, globals: { theme: 'paper' }, tags: ['!autodocs'] };

export const Signal: Story = { ...InText, globals: { theme: 'signal' }, tags: ['!autodocs'] };

export const Orbit: Story = { ...InText, globals: { theme: 'orbit' }, tags: ['!autodocs'] };
