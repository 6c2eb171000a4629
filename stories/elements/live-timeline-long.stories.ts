import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { entry, minutesAgo, nightWatch } from './newsroom.js';
import {
  atRest,
  findUpdate,
  frames,
  leaveNoTrace,
  renderTimeline,
  rootOf,
  timelineArgTypes,
  timelineIn,
  topOf,
  updateIn,
  type TimelineArgs,
} from './timeline.js';

/**
 * A timeline that has gone on for weeks. In a file of its own, and so tested on a page of its own: where
 * other stories have been played before, an engine takes ten times as long to take a node away.
 */
const meta: Meta<TimelineArgs> = {
  title: 'Elements/live-timeline, very long',
  component: 'live-timeline',
  argTypes: timelineArgTypes,
  beforeEach: () => leaveNoTrace,
  render: renderTimeline,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const long = nightWatch(9_999);

/**
 * Nine weeks of it. The first screen is there at once, the rest comes between frames; a link goes to
 * any update, and one more costs what it costs in a short story.
 */
export const TenThousand: Story = {
  args: { story: long },
  tags: ['!autodocs'],
  // For as many axe needs most of a minute, and none of them is unlike those of the other stories.
  parameters: { a11y: { test: 'off' } },
  async play({ canvasElement }) {
    const newest = updateIn(canvasElement, 'watch-9998');
    await expect(findUpdate(canvasElement, 'watch-5000')).toBeNull();
    // How many there are is known when all have been read.
    await waitFor(() => expect(newest).toHaveAttribute('aria-setsize', '9999'), {
      timeout: 10_000,
    });
    timelineIn(canvasElement).story = nightWatch(9_999, entry(9_999, { time: minutesAgo(0) }));
    await waitFor(() => updateIn(canvasElement, 'watch-9999'));
    await expect(updateIn(canvasElement, 'watch-9998')).toBe(newest);
    location.hash = '#update-watch-5000';
    await waitFor(() => expect(rootOf(canvasElement).activeElement?.id).toBe('update-watch-5000'));
    await frames();
    await expect(topOf(updateIn(canvasElement, 'watch-5000'))).toBeLessThan(innerHeight / 2);
    await atRest(canvasElement);
  },
};
