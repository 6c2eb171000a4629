import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { LiveTickerElement } from '../../src/index.js';
import { arabic, at, fallbackLink, soyuz, type ElementArgs } from './desk.js';
import { minutesAgo } from './newsroom.js';
import { expectStory, inside } from './screen.js';
import { usual } from './usual.js';

interface TickerArgs extends ElementArgs {
  href?: string;
  count?: number;
}

const meta: Meta<TickerArgs> = {
  title: 'Elements/live-ticker',
  component: 'live-ticker',
  tags: ['autodocs'],
  render: ({ src, story, theme, href, count, fallback }) =>
    html`<live-ticker
      src=${ifDefined(src)}
      .story=${story}
      theme=${ifDefined(theme)}
      href=${ifDefined(href)}
      count=${ifDefined(count)}
      >${fallbackLink(fallback)}</live-ticker
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<TickerArgs>;

const tickerIn = (canvas: HTMLElement): LiveTickerElement => {
  const ticker = canvas.querySelector('live-ticker');
  if (!ticker) throw new Error('There is no ticker in this story');
  return ticker;
};
const line = (canvas: HTMLElement): HTMLElement => inside(canvas).getByRole('link');
const turn = (canvas: HTMLElement, name: string): Promise<void> =>
  userEvent.click(inside(canvas).getByRole('button', { name }));

/** Half faded in, nothing has the contrast that it has in the end. */
const atRest = (canvas: HTMLElement): Promise<unknown> =>
  Promise.all((tickerIn(canvas).shadowRoot?.getAnimations() ?? []).map(({ finished }) => finished));

/** Fresh enough to have a time of day. */
const today = (...headlines: readonly string[]): object => ({
  ...soyuz,
  updates: headlines.map((headline, index) => ({
    id: headline,
    time: minutesAgo(12 * (headlines.length - index)),
    headline,
  })),
});
const headlines = [
  'The crew sees flakes outside the window',
  'Both cosmonauts are told to stay inside',
  'A camera on the arm looks for the leak',
] as const;

export const Playground: Story = {
  args: { src: at('soyuz.json'), href: '#timeline', count: 5 },
  async play({ canvasElement }) {
    await expect(line(canvasElement)).toHaveTextContent('An empty Soyuz will fly to the rescue');
    await turn(canvasElement, 'Older update');
    await expect(line(canvasElement)).toHaveTextContent('The arithmetic of seats');
    await turn(canvasElement, 'Newer update');
    await expect(line(canvasElement)).toHaveTextContent('An empty Soyuz will fly to the rescue');
    await atRest(canvasElement);
  },
};

/** What came within a day has its time, what is older its date. */
export const Today: Story = { args: { story: today(...headlines) } };

/** With nothing to turn to there are no buttons. */
export const OneUpdate: Story = {
  args: { story: today(headlines[0]) },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).queryByRole('button')).toBeNull();
  },
};

/** Of an update without a headline: its first words. */
export const WithoutHeadline: Story = {
  args: {
    story: {
      ...soyuz,
      updates: soyuz.updates.map(({ id, time, body }) => ({ id, time, body })),
    },
  },
};

/** It comes in by itself, and a screen reader is told. */
export const NewUpdate: Story = {
  args: { story: today(...headlines.slice(0, 2)) },
  async play({ canvasElement }) {
    tickerIn(canvasElement).story = today(...headlines);
    await waitFor(() => expect(line(canvasElement)).toHaveTextContent(headlines[2]));
    await expect(inside(canvasElement).getByRole('status')).toHaveTextContent(headlines[2]);
    await atRest(canvasElement);
  },
};

/** Under a reader's eyes nothing is swapped: a dot says that there is something newer. */
export const NewUpdateWhileRead: Story = {
  args: { story: today(...headlines.slice(0, 2)) },
  async play({ canvasElement }) {
    line(canvasElement).focus();
    tickerIn(canvasElement).story = today(...headlines);
    await waitFor(() => expect(inside(canvasElement).getByText('2 / 3')).toBeVisible());
    await expect(line(canvasElement)).toHaveTextContent(headlines[1]);
  },
};

/** One line where there is room, two on a phone; what does not fit is behind the link. */
export const LongHeadline: Story = {
  args: {
    story: today(
      headlines[0],
      'Flight controllers in two countries spend the night on the question of who could come home in which ship, and in which seat, if something else were to happen before the end of the winter',
    ),
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
    const [newer, older] = inside(canvasElement).getAllByRole('button');
    if (!newer || !older) throw new Error('Two buttons were expected');
    await expect(newer.getBoundingClientRect().left).toBeGreaterThan(
      older.getBoundingClientRect().left,
    );
  },
});

export const ArabicStoryOnEnglishPage: Story = {
  args: { story: arabic },
  async play({ canvasElement }) {
    const words = line(canvasElement).querySelector('bdi');
    await expect(words).toHaveAttribute('lang', 'ar');
  },
};

export const Dark: Story = usual('Dark');
export const Narrow: Story = usual('Narrow');
export const NarrowRightToLeft: Story = usual('NarrowRightToLeft');
export const Paper: Story = usual('Paper');
export const Signal: Story = usual('Signal');
export const Orbit: Story = usual('Orbit');
