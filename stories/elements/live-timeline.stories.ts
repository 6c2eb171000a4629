import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { arabic, at, everything, everythingFresh, missingPicture, soyuz } from './desk.js';
import { expectStory, inside } from './screen.js';
import { usual } from './usual.js';
import { headlines, renderTimeline, timelineArgTypes, type TimelineArgs } from './timeline.js';

const meta: Meta<TimelineArgs> = {
  title: 'Elements/live-timeline',
  component: 'live-timeline',
  tags: ['autodocs'],
  argTypes: timelineArgTypes,
  render: renderTimeline,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** The demo story cut to some of its updates. */
const soyuzUpdates = (...ids: readonly string[]): object => ({
  ...soyuz,
  updates: soyuz.updates.filter(({ id }) => ids.includes(id)),
});
const floodUpdates = (...ids: readonly string[]): object => ({
  ...everything,
  updates: everything.updates.filter(({ id }) => ids.includes(id)),
});

export const Playground: Story = {
  args: { src: at('soyuz.json'), order: 'newest', 'heading-level': 2 },
  async play({ canvasElement }) {
    const [pinned, newest] = headlines(canvasElement);
    await expect(pinned).toBe('What we know, and what we do not');
    await expect(newest).toBe('An empty Soyuz will fly to the rescue');
  },
};

export const OldestFirst: Story = {
  args: { story: soyuz, order: 'oldest' },
  async play({ canvasElement }) {
    await expect(headlines(canvasElement).at(-1)).toBe('An empty Soyuz will fly to the rescue');
  },
};

export const OneUpdate: Story = {
  args: { story: soyuzUpdates('heat') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getAllByRole('article')).toHaveLength(1);
  },
};

/** Updates of one day under one heading. */
export const OneDay: Story = {
  args: { story: soyuzUpdates('tass', 'survey') },
  async play({ canvasElement }) {
    const day = inside(canvasElement).getByRole('heading', { level: 2 });
    await expect(day).toHaveTextContent('Sunday, December 18, 2022');
  },
};

/** What changed the course of the story stands out, in colour and in words. */
export const KeyUpdate: Story = {
  args: { story: soyuzUpdates('heat', 'borisov', 'debris') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getAllByText('Key event')).toHaveLength(1);
  },
};

/** Above all days, whatever its time. */
export const Pinned: Story = {
  args: { story: soyuzUpdates('what-we-know', 'heat', 'decision') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('Pinned')).toBeVisible();
    await expect(headlines(canvasElement)[0]).toBe('What we know, and what we do not');
  },
};

export const PinnedAlone: Story = {
  args: { story: soyuzUpdates('what-we-know') },
};

/** What was wrong is said under the update, with the time. */
export const Corrected: Story = {
  args: { story: floodUpdates('tram-stops') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('Correction')).toBeVisible();
  },
};

/** The update stays with its reason, its text is gone. */
export const Retracted: Story = {
  args: { story: floodUpdates('power-cut') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText(/street lamps/)).toBeVisible();
    await expect(inside(canvasElement).queryByText(/must never be shown/)).toBeNull();
  },
};

export const RetractedWithoutReason: Story = {
  args: {
    story: {
      ...soyuz,
      updates: [
        {
          id: 'second-spray',
          time: '2022-12-19T13:10:00Z',
          retracted: { time: '2022-12-19T16:40:00Z' },
        },
      ],
    },
  },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('This update has been withdrawn.')).toBeVisible();
  },
};

/** An update that knows only its day has no time, and stands above those that do. */
export const DayAlone: Story = {
  args: { story: floodUpdates('school', 'markets', 'first-fall') },
  async play({ canvasElement }) {
    await waitFor(() =>
      expect(headlines(canvasElement)).toEqual([
        'Saturday school is off',
        'Market moves uphill',
        'The river has dropped two centimetres',
      ]),
    );
  },
};

export const MonthAlone: Story = {
  args: { story: floodUpdates('background') },
  async play({ canvasElement }) {
    const month = inside(canvasElement).getByRole('heading', { level: 2 });
    await expect(month).toHaveTextContent('March 2026');
  },
};

export const QuotesInside: Story = {
  args: { story: soyuzUpdates('borisov', 'briefing') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText(/^A date is a kind of fact/)).toBeVisible();
  },
};

/** Pictures, tables, facts and media inside updates. */
export const BlocksInside: Story = {
  args: { story: floodUpdates('last-ashore', 'boats', 'first-fall') },
};

export const WithAuthors: Story = {
  args: { story: soyuzUpdates('decision', 'arithmetic') },
};

/** A label that the desk gives, in place of or beside ours. */
export const Labelled: Story = {
  args: { story: soyuzUpdates('reader-refill', 'decision') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('You asked')).toBeVisible();
  },
};

export const WithoutHeadline: Story = {
  args: { story: floodUpdates('boats') },
};

/** The desk writes in Amsterdam: its hours are shown, whatever the reader's clock says. */
export const OtherTimeZone: Story = {
  args: { story: everything },
  async play({ canvasElement }) {
    const stamp = inside(canvasElement).getByRole('link', { name: /^9:31\sPM GMT\+1$/ });
    await expect(stamp).toHaveAttribute('href', expect.stringContaining('#update-boats'));
  },
};

export const HeadingLevel: Story = {
  args: { story: soyuzUpdates('tass', 'survey'), 'heading-level': 3 },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getAllByRole('heading', { level: 4 })).toHaveLength(2);
  },
};

export const Loading: Story = usual('Loading');
export const LoadingWithFallback: Story = usual('LoadingWithFallback');
export const Empty: Story = usual('Empty');
export const EmptyWithFallback: Story = usual('EmptyWithFallback');
export const Failed: Story = usual('Failed');
export const FailedWithFallback: Story = usual('FailedWithFallback');
export const LongWords: Story = usual('LongWords');

export const NoPicture: Story = {
  args: {
    story: {
      ...soyuz,
      updates: [
        {
          id: 'drawing',
          time: '2022-12-16T10:00:00Z',
          headline: 'The drawing that has gone',
          body: [{ type: 'figure', src: missingPicture, alt: 'The leak', caption: 'The leak.' }],
        },
      ],
    },
  },
  async play({ canvasElement }) {
    const frame = inside(canvasElement).getByRole('figure').firstElementChild;
    await waitFor(() => expect(frame).toHaveClass('missing'));
  },
};

export const RightToLeft: Story = usual('RightToLeft', {
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByRole('region', { name: 'التحديثات' })).toBeVisible();
    await expect(inside(canvasElement).getByText('مثبّت')).toBeVisible();
    const [day] = inside(canvasElement).getAllByRole('heading', { level: 2 });
    await expect(day && getComputedStyle(day).direction).toBe('rtl');
    // Slanted letters are foreign to the script.
    const quote = inside(canvasElement).getByText(/^لم نكن نرى الشاحنة/);
    await expect(getComputedStyle(quote).fontStyle).toBe('normal');
  },
});

export const ArabicStoryOnEnglishPage: Story = {
  args: { story: arabic },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('Pinned')).toBeVisible();
    const [headline] = inside(canvasElement).getAllByRole('heading', { level: 3 });
    await expect(headline).toHaveAttribute('lang', 'ar');
  },
};

/** With the line that says how fresh it is. */
const fresh = { args: { story: everythingFresh } };
export const Dark: Story = usual('Dark', fresh);
export const Narrow: Story = usual('Narrow', fresh);
export const NarrowRightToLeft: Story = usual('NarrowRightToLeft');
export const Paper: Story = usual('Paper', fresh);
export const PaperDark: Story = usual('PaperDark', fresh);
export const Signal: Story = usual('Signal', fresh);
export const SignalDark: Story = usual('SignalDark', fresh);
export const Orbit: Story = usual('Orbit', fresh);
