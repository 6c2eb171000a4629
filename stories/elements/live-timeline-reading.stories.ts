import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { LiveTimelineElement } from '../../src/index.js';
import { arabic, everything, soyuz } from './desk.js';
import {
  entry,
  forgetVisits,
  minutesAgo,
  nightWatch,
  readerIn,
  remembers,
  rewritten,
} from './newsroom.js';
import { expectToFit, expectStory, inside } from './screen.js';
import {
  findUpdate,
  headlines,
  leaveNoTrace,
  renderTimeline,
  rootOf,
  timelineArgTypes,
  topOf,
  updateIn,
  type TimelineArgs,
} from './timeline.js';

/** What a reader can choose, and how they find their way. */
const meta: Meta<TimelineArgs> = {
  title: 'Elements/live-timeline, for the reader',
  component: 'live-timeline',
  tags: ['autodocs'],
  argTypes: timelineArgTypes,
  beforeEach: () => leaveNoTrace,
  render: renderTimeline,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const press = (canvas: HTMLElement, name: string): Promise<void> =>
  userEvent.click(inside(canvas).getByRole('button', { name }));
const chosen = (canvas: HTMLElement): readonly string[] =>
  inside(canvas)
    .getAllByRole('button', { pressed: true })
    .map((button: HTMLElement) => button.textContent.trim());

/** What changed the course of the story, and what is pinned above it. */
export const KeyEventsOnly: Story = {
  args: { story: soyuz, show: 'key' },
  async play({ canvasElement }) {
    await expect(headlines(canvasElement)).toEqual([
      'What we know, and what we do not',
      'An empty Soyuz will fly to the rescue',
      'NASA asks SpaceX about spare places in a Dragon',
      'A hole of 0.8 millimetres, and it was not the Geminids',
      'Roscosmos promises an answer by the end of the month',
      'Flakes stream from a docked Soyuz; spacewalk called off',
    ]);
  },
};

/** The desk writes in Amsterdam, the reader is in Tokyo: nine in the evening there is morning here. */
export const ReadersClock: Story = {
  args: { story: everything, clock: 'reader' },
  beforeEach: () => readerIn('Asia/Tokyo'),
  async play({ canvasElement }) {
    await expect(updateIn(canvasElement, 'boats')).toHaveTextContent(/5:31\sAM GMT\+9/);
    const days = inside(canvasElement).getAllByRole('heading', { level: 2 });
    await expect(days.map((day: HTMLElement) => day.textContent)).toContain(
      'Saturday, March 14, 2026',
    );
  },
};

/** There is a choice of clocks only where they differ, and of key events only if there are some. */
export const WithControls: Story = {
  args: { story: everything, controls: true },
  beforeEach: () => readerIn('Asia/Tokyo'),
  async play({ canvasElement }) {
    await expect(chosen(canvasElement)).toEqual(['Newest first', 'All updates', 'Newsroom time']);
    await press(canvasElement, 'Oldest first');
    await waitFor(() =>
      expect(headlines(canvasElement).at(-1)).toBe('The river has dropped two centimetres'),
    );
    await press(canvasElement, 'Key events');
    await waitFor(() => expect(findUpdate(canvasElement, 'school')).toBeNull());
    await press(canvasElement, 'Your time');
    await waitFor(() =>
      expect(updateIn(canvasElement, 'tram-stops')).toHaveTextContent(/5:02\sAM GMT\+9/),
    );
    await expect(chosen(canvasElement)).toEqual(['Oldest first', 'Key events', 'Your time']);
  },
};

/** Nothing to choose but the order: no event is a key event, and the clocks agree. */
export const WithOneChoice: Story = {
  args: {
    story: { ...everything, updates: everything.updates.filter(({ key }) => !key) },
    controls: true,
  },
  beforeEach: () => readerIn('Europe/Amsterdam'),
  async play({ canvasElement }) {
    await expect(chosen(canvasElement)).toEqual(['Newest first']);
  },
};

/** Where there is room, key events stand beside the updates and lead to them. */
export const Rail: Story = {
  args: { story: soyuz },
  globals: { width: '1280' },
  async play({ canvasElement }) {
    const link = await waitFor(() =>
      inside(canvasElement).getByRole('link', { name: /spacewalk called off/ }),
    );
    await expect(inside(canvasElement).getByRole('navigation')).toHaveAccessibleName('Key events');
    await userEvent.click(link);
    const snow = updateIn(canvasElement, 'snow');
    await waitFor(() => expect(rootOf(canvasElement).activeElement).toBe(snow));
    await expect(topOf(snow)).toBeLessThan(innerHeight);
  },
};

export const RailRightToLeft: Story = {
  args: { story: arabic },
  globals: { direction: 'rtl', language: 'ar', width: '1280' },
  async play({ canvasElement }) {
    const rail = await waitFor(() => inside(canvasElement).getByRole('navigation'));
    await expect(rail.getBoundingClientRect().left).toBeGreaterThan(
      updateIn(canvasElement, 'clear').getBoundingClientRect().left,
    );
  },
};

const anHour = (): object =>
  nightWatch(
    4,
    entry(4, { id: 'before', time: minutesAgo(61), key: false }),
    entry(5, { id: 'hour', time: minutesAgo(52), key: false }),
    entry(6, { id: 'minutes', time: minutesAgo(4), key: true }),
    entry(7, { id: 'now', time: minutesAgo(0), label: 'Breaking' }),
  );

/** For an hour a stamp says how long ago an update came, and goes on saying so. */
export const JustNow: Story = {
  // Made when it is shown: this file may have been loaded long ago.
  render: ({ story = anHour(), ...args }) => renderTimeline({ story, ...args }),
  async play({ canvasElement }) {
    await waitFor(() => expect(updateIn(canvasElement, 'now')).toHaveTextContent('this minute'));
    await expect(updateIn(canvasElement, 'minutes')).toHaveTextContent('4 min. ago');
    await expect(updateIn(canvasElement, 'hour')).toHaveTextContent('52 min. ago');
    await expect(updateIn(canvasElement, 'before')).not.toHaveTextContent('ago');
  },
};

/** An earlier visit, when two of the updates were still to come. */
async function visitBefore(story: object): Promise<void> {
  const earlier = new LiveTimelineElement();
  earlier.remember = true;
  earlier.story = story;
  document.body.append(earlier);
  await waitFor(() => expect(remembers()).toBe(true));
  earlier.remove();
}

/** Only with `remember` is anything stored: the time of the newest update that was shown. */
export const SinceLastVisit: Story = {
  args: { story: nightWatch(10), remember: true },
  tags: ['!autodocs'],
  async beforeEach() {
    forgetVisits();
    await visitBefore(nightWatch(8));
    return forgetVisits;
  },
  async play({ canvasElement }) {
    await waitFor(() => expect(updateIn(canvasElement, 'watch-9')).toHaveClass('since'));
    await expect(updateIn(canvasElement, 'watch-8')).toHaveClass('since');
    await expect(updateIn(canvasElement, 'watch-7')).not.toHaveClass('since');
  },
};

export const FirstVisit: Story = {
  args: { story: nightWatch(10), remember: true },
  tags: ['!autodocs'],
  beforeEach() {
    forgetVisits();
    return forgetVisits;
  },
  async play({ canvasElement }) {
    await waitFor(() => expect(remembers()).toBe(true));
    await expect(rootOf(canvasElement).querySelector('.since')).toBeNull();
  },
};

/** Devices that can share do; here the link is copied, and the button says so for a moment. */
export const Shared: Story = {
  args: { story: nightWatch(3) },
  tags: ['!autodocs'],
  beforeEach() {
    const clipboard = { writeText: () => Promise.resolve() };
    Object.defineProperty(navigator, 'canShare', { configurable: true, value: () => false });
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    return () => {
      Reflect.deleteProperty(navigator, 'canShare');
      Reflect.deleteProperty(navigator, 'clipboard');
    };
  },
  async play({ canvasElement }) {
    const [share] = inside(canvasElement).getAllByRole('button', { name: 'Share' });
    if (!share) throw new Error('There is nothing to share');
    await userEvent.click(share);
    await waitFor(() => expect(share).toHaveTextContent('Link copied'));
  },
};

/** Everything at once on a phone: the choices, a corrected and a retracted update, marks in a row. */
export const Narrow: Story = {
  args: {
    story: rewritten(everything, 'first-fall', { time: minutesAgo(12), label: 'Water level' }),
    controls: true,
  },
  globals: { width: '320' },
  tags: ['!autodocs'],
  beforeEach: () => readerIn('Asia/Tokyo'),
  play: ({ canvasElement }) => expectToFit(canvasElement),
};

export const NarrowRightToLeft: Story = {
  args: { story: rewritten(arabic, 'clear', { time: minutesAgo(12) }), controls: true },
  globals: { direction: 'rtl', language: 'ar', width: '320' },
  tags: ['!autodocs'],
  beforeEach: () => readerIn('Asia/Tokyo'),
  play: ({ canvasElement }) => expectToFit(canvasElement),
};

export const Dark: Story = { ...WithControls, globals: { mode: 'dark' }, tags: ['!autodocs'] };

export const RailDark: Story = {
  ...Rail,
  globals: { mode: 'dark', width: '1280' },
  tags: ['!autodocs'],
};
