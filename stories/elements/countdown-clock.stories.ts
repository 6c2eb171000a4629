import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import { clockStates } from '../../src/index.js';
import { arabic, everything, fallbackLink, soyuz, type ElementArgs } from './desk.js';
import { expectStory, inside } from './screen.js';
import { usual } from './usual.js';

interface ClockArgs extends ElementArgs {
  time?: string;
  name?: string;
  state?: string;
}

const meta: Meta<ClockArgs> = {
  title: 'Elements/countdown-clock',
  component: 'countdown-clock',
  tags: ['autodocs'],
  argTypes: {
    state: { control: 'select', options: clockStates },
  },
  render: ({ src, story, theme, fallback, time, name, state }) =>
    html`<countdown-clock src=${ifDefined(src)} .story=${story} theme=${ifDefined(theme)} time=${ifDefined(time)} name=${ifDefined(name)} state=${ifDefined(state)}
      >${fallbackLink(fallback)}</countdown-clock
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<ClockArgs>;

const after = (seconds: number): string =>
  new Date(Math.ceil(Date.now() / 1000 + seconds) * 1000).toISOString();
const name = 'Launch of Soyuz MS-23, with nobody on board';
const storyWith = (time: string, status?: string): object => ({
  ...soyuz,
  event: { name, time, ...(status && { status }) },
});
const timer = (canvas: HTMLElement) => inside(canvas).getByRole('timer');

const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');

/** Hours and minutes, as many as there are by now: the story may have been open for a while. */
const expectFace = (canvas: HTMLElement, sign: string, time = ''): Promise<void> =>
  waitFor(() => {
    const minutes = Math.abs(Math.floor((Date.now() - Date.parse(time)) / 1000)) / 60;
    return expect(timer(canvas)).toHaveTextContent(
      `${sign}${two(minutes / 60)}:${two(minutes % 60)}:`,
    );
  });

export const Playground: Story = {
  args: { time: after(8_073), name },
  play: ({ canvasElement, args }) => expectFace(canvasElement, 'T−', args.time),
};

const daysToGo = { args: { story: storyWith(after(12 * 86_400 + 8_073)) } };
export const DaysToGo: Story = daysToGo;

const begun = after(-9_030);
/** From the moment on it counts up. */
export const Since: Story = {
  args: { story: storyWith(begun) },
  play: ({ canvasElement }) => expectFace(canvasElement, 'T+', begun),
};

/** Wait for it. */
export const LastSeconds: Story = { args: { story: storyWith(after(9)) } };

/** The status says where the clock was stopped; who saw it count sees it stop where it was. */
export const Hold: Story = {
  args: { story: storyWith(after(600), 'Hold at T-00:10:00') },
  async play({ canvasElement }) {
    await expect(timer(canvasElement)).toHaveTextContent(/T−00:10:00.*Hold/);
  },
};

/** Nobody has said where: no figures are made up. */
export const HoldSomewhere: Story = {
  args: { story: storyWith(after(600), 'hold') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('Hold')).toBeVisible();
    await expect(inside(canvasElement).queryByRole('timer')).toBeNull();
  },
};

export const Scrubbed: Story = {
  args: { story: storyWith('2023-02-20T00:24:29Z', 'scrub') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('Scrubbed')).toBeVisible();
  },
};

/** The desk knows the day, and so does the reader: no seconds of it are counted. */
export const OnlyADay: Story = {
  args: { story: storyWith('2027-02-20') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('February 20, 2027')).toBeVisible();
  },
};

export const OnlyAMonth: Story = { args: { story: storyWith('2027-02') } };

export const ByHandWithWords: Story = {
  args: { time: after(3_600) },
  render: ({ time }) =>
    html`<countdown-clock time=${ifDefined(time)}>The doors of the museum <em>open</em></countdown-clock>`,
};

/** Of a fixture: `expected` is no word of the trade, and lets it count. */
export const HighWater: Story = { args: { story: everything } };

export const Loading: Story = usual('Loading');
export const LoadingWithFallback: Story = usual('LoadingWithFallback');
export const Empty: Story = usual('Empty');
export const EmptyWithFallback: Story = usual('EmptyWithFallback');
export const Failed: Story = usual('Failed');
export const FailedWithFallback: Story = usual('FailedWithFallback');

export const LongWords: Story = usual('LongWords', {
  args: {
    story: undefined,
    time: '9999-12-31T23:59:59Z',
    name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsversammlung',
  },
});

export const RightToLeft: Story = usual('RightToLeft', {
  args: { story: { ...arabic, event: { name: 'إقلاع المركبة', time: after(100_000) } } },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('إقلاع المركبة')).toBeVisible();
  },
});

export const Dark: Story = usual('Dark', daysToGo);
export const Narrow: Story = usual('Narrow', daysToGo);
export const Paper: Story = usual('Paper', daysToGo);
export const Signal: Story = usual('Signal', daysToGo);
export const Orbit: Story = usual('Orbit', daysToGo);
