import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { arabic, at, everything, missing, soyuz } from './desk.js';
import { cutOff, entry, minutesAgo, nightWatch, rewritten, Wire } from './newsroom.js';
import { expectStory, expectToFit, inside } from './screen.js';
import {
  atRest,
  findUpdate,
  frames,
  leaveNoTrace,
  readTo,
  renderTimeline,
  rootOf,
  timelineArgTypes,
  timelineIn,
  topOf,
  updateIn,
  type TimelineArgs,
} from './timeline.js';

/** What happens under the eyes of a reader. Each story is played when it is opened. */
const meta: Meta<TimelineArgs> = {
  title: 'Elements/live-timeline, as it goes on',
  component: 'live-timeline',
  argTypes: timelineArgTypes,
  beforeEach: () => leaveNoTrace,
  render: renderTimeline,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const night = nightWatch(30);
const three = [
  entry(30, { time: minutesAgo(8), key: true, headline: 'The hole has been seen' }),
  entry(31, { time: minutesAgo(5) }),
  entry(32, { time: minutesAgo(2) }),
];
const goneOn = nightWatch(30, ...three);

const newUpdates = (canvas: HTMLElement): Promise<HTMLElement> =>
  waitFor(() => inside(canvas).getByRole('button', { name: /new update|تحديث/ }));
const statusLine = (canvas: HTMLElement, words: string | RegExp): Promise<HTMLElement> =>
  waitFor(() => inside(canvas).getByText(words));

/** Somebody reads further down: what comes waits behind a button, and nothing moves. */
export const HeldUpdates: Story = {
  args: { story: night },
  async play({ canvasElement }) {
    const under = await readTo(canvasElement, 'watch-18');
    const before = topOf(under);
    timelineIn(canvasElement).story = goneOn;
    await expect(await newUpdates(canvasElement)).toHaveTextContent('3 new updates');
    await expect(inside(canvasElement).getByRole('status')).toHaveTextContent('3 new updates');
    await frames();
    await expect(topOf(under)).toBe(before);
    await expect(findUpdate(canvasElement, 'watch-32')).toBeNull();
  },
};

/** The button leads to the first of them. */
export const HeldUpdatesShown: Story = {
  args: { story: night },
  async play({ canvasElement }) {
    await readTo(canvasElement, 'watch-18');
    timelineIn(canvasElement).story = goneOn;
    await userEvent.click(await newUpdates(canvasElement));
    const first = await waitFor(() => updateIn(canvasElement, 'watch-32'));
    await waitFor(() => expect(rootOf(canvasElement).activeElement).toBe(first));
    await expect(inside(canvasElement).queryByRole('button', { name: /new update/ })).toBeNull();
    await frames();
    await expect(topOf(first)).toBeLessThan(innerHeight / 2);
    await atRest(canvasElement);
  },
};

/** At the top of the list there is nothing to push away: they come in by themselves. */
export const EntersAtTheTop: Story = {
  args: { story: night },
  async play({ canvasElement }) {
    timelineIn(canvasElement).story = goneOn;
    await waitFor(() => updateIn(canvasElement, 'watch-32'));
    await expect(inside(canvasElement).queryByRole('button', { name: /new update/ })).toBeNull();
    await expect(inside(canvasElement).getByRole('status')).toHaveTextContent('3 new updates');
    await atRest(canvasElement);
  },
};

/** Oldest first they come at the end, below the reader, who needs no button. */
export const EntersAtTheEnd: Story = {
  args: { story: night, order: 'oldest' },
  async play({ canvasElement }) {
    const under = await readTo(canvasElement, 'watch-10');
    const before = topOf(under);
    timelineIn(canvasElement).story = goneOn;
    await waitFor(() => updateIn(canvasElement, 'watch-32'));
    await expect(topOf(under)).toBe(before);
  },
};

const edited = nightWatch(30, {
  ...entry(29),
  version: 2,
  headline: 'Korolyov takes the fans back',
});

/** The reader's focus is in the update: its new words wait until it has left. */
export const EditWhileReading: Story = {
  args: { story: night },
  async play({ canvasElement }) {
    const update = updateIn(canvasElement, 'watch-29');
    const stamp = update.querySelector<HTMLElement>('[part=stamp]');
    stamp?.focus();
    timelineIn(canvasElement).story = edited;
    await frames(20);
    await expect(rootOf(canvasElement).activeElement).toBe(stamp);
    await expect(update).not.toHaveTextContent('takes the fans back');
    stamp?.blur();
    await waitFor(() => expect(update).toHaveTextContent('Korolyov takes the fans back'));
  },
};

const wire = new Wire();
const wired: Story = {
  args: { story: soyuz },
  beforeEach: () => wire.open(),
};

/** A correction reaches the page while it is open. */
export const CorrectionArrives: Story = {
  ...wired,
  args: { story: rewritten(everything, 'tram-stops', { correction: undefined, version: 1 }) },
  async play({ canvasElement, args }) {
    timelineIn(canvasElement).story = wire.follow(Object(args.story));
    await statusLine(canvasElement, 'Live');
    await expect(inside(canvasElement).queryByText('Correction')).toBeNull();
    const update = everything.updates.find(({ id }) => id === 'tram-stops');
    wire.publish({ updates: [{ ...update, version: 9 }] });
    await waitFor(() => expect(inside(canvasElement).getByText('Correction')).toBeVisible());
  },
};

/** So does a retraction: the update stays, with its reason and without its words. */
export const RetractionArrives: Story = {
  ...wired,
  async play({ canvasElement, args }) {
    const words = 'The next Soyuz may jump the queue';
    timelineIn(canvasElement).story = wire.follow(Object(args.story));
    await statusLine(canvasElement, 'Live');
    await expect(inside(canvasElement).getByText(words)).toBeInTheDocument();
    const { body: _, ...tass } = soyuz.updates.find(({ id }) => id === 'tass') ?? { body: [] };
    const reason = 'The agency has withdrawn its report.';
    wire.publish({
      updates: [{ ...tass, version: 9, retracted: { time: minutesAgo(0), reason } }],
    });
    await waitFor(() => expect(updateIn(canvasElement, 'tass')).toHaveTextContent(reason));
    await expect(updateIn(canvasElement, 'tass').querySelector('.blocks')).toBeNull();
  },
};

/** The last look went well. */
export const Live: Story = {
  args: { src: at('soyuz.json') },
  async play({ canvasElement }) {
    await expect(await statusLine(canvasElement, 'Live')).toBeVisible();
    await expect(inside(canvasElement).getByText(/^Checked at/)).toBeVisible();
  },
};

/** The reader has had enough for now. */
export const Paused: Story = {
  args: { story: soyuz },
  beforeEach: () => wire.open(),
  async play({ canvasElement, args }) {
    timelineIn(canvasElement).story = wire.follow(Object(args.story));
    await userEvent.click(
      await waitFor(() => inside(canvasElement).getByRole('button', { name: 'Pause' })),
    );
    await expect(await statusLine(canvasElement, /^Paused/)).toBeVisible();
    await expect(timelineIn(canvasElement).matches(':state(idle)')).toBe(true);
    await expect(inside(canvasElement).getByRole('button', { name: 'Resume' })).toBeEnabled();
  },
};

/** The feed has only errors to give: what there was stays, and the line says so. */
export const Degraded: Story = {
  args: { story: wire.follow(soyuz) },
  beforeEach() {
    const close = wire.open();
    wire.fail();
    return close;
  },
  async play({ canvasElement }) {
    await expect(await statusLine(canvasElement, 'No connection, trying again')).toBeVisible();
    await expect(timelineIn(canvasElement).matches(':state(degraded):state(stale)')).toBe(true);
  },
};

/** The reader's device has no network. */
export const Offline: Story = {
  args: { story: wire.follow(soyuz) },
  beforeEach() {
    const leave = [wire.open(), cutOff()];
    return () => leave.forEach((back) => back());
  },
  async play({ canvasElement }) {
    await expect(await statusLine(canvasElement, /^Offline since/)).toBeVisible();
    await expect(timelineIn(canvasElement).matches(':state(offline):state(stale)')).toBe(true);
  },
};

export const BackOnline: Story = {
  args: { story: wire.follow({ ...soyuz, id: 'back-online' }) },
  beforeEach: () => wire.open(),
  async play({ canvasElement }) {
    const back = cutOff();
    await statusLine(canvasElement, /^Offline since/);
    back();
    await expect(await statusLine(canvasElement, 'Live')).toBeVisible();
  },
};

/** Nothing more will come, so there is nothing to pause. */
export const Ended: Story = {
  args: { story: { ...soyuz, status: 'final', feed: { poll: missing } } },
  async play({ canvasElement }) {
    await expect(await statusLine(canvasElement, 'Coverage has ended')).toBeVisible();
    await expect(inside(canvasElement).queryByRole('button', { name: 'Pause' })).toBeNull();
  },
};

/** The line keeps its room, whatever it has to say. */
export const DegradedOnAPhone: Story = {
  ...Degraded,
  globals: { width: '320' },
  async play({ canvasElement }) {
    await statusLine(canvasElement, 'No connection, trying again');
    await expectToFit(canvasElement);
  },
};

export const DegradedRightToLeft: Story = {
  ...Degraded,
  args: { story: wire.follow(arabic) },
  globals: { direction: 'rtl', language: 'ar', width: '320' },
  async play({ canvasElement }) {
    await statusLine(canvasElement, /^انقطع الاتصال/);
    await expectToFit(canvasElement);
  },
};

const beforeDawn = arabic.updates.filter(({ id }) => !/schools|clear|convoy/.test(id));

export const RightToLeft: Story = {
  args: { story: { ...arabic, updates: beforeDawn } },
  globals: { direction: 'rtl', language: 'ar', width: '320' },
  async play({ canvasElement }) {
    const under = await readTo(canvasElement, 'wind');
    const before = topOf(under);
    timelineIn(canvasElement).story = arabic;
    await expect(await newUpdates(canvasElement)).toHaveTextContent('تحديثات جديدة');
    await frames();
    await expect(topOf(under)).toBe(before);
    await expectToFit(canvasElement);
  },
};

export const Dark: Story = { ...HeldUpdates, globals: { mode: 'dark' } };

export const Narrow: Story = { ...HeldUpdates, globals: { width: '320' } };

export const Orbit: Story = { ...HeldUpdates, globals: { theme: 'orbit' } };
