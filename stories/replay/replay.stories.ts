import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { expectToFit } from '../elements/screen.js';
import { findUpdate, leaveNoTrace, rootOf } from '../elements/timeline.js';
import { StoryElement } from '../../src/index.js';
import { ownElement } from '../book/own-element.js';
import { ReplayDesk } from './replay-desk.js';
import { speeds, type Speed } from './replay.js';

ownElement('replay-desk', ReplayDesk);

interface ReplayArgs {
  minute: number;
  speed: Speed;
  playing: boolean;
}

/**
 * How a story reaches the page, from the first report to the last word: new updates, an edit, a
 * correction, a retraction, key events, another headline, the end. Slide, step, or let it run.
 */
const meta: Meta<ReplayArgs> = {
  title: 'Replay',
  tags: ['autodocs'],
  argTypes: {
    minute: { control: { type: 'range', min: 0, max: 65 }, description: 'Where to begin.' },
    speed: { control: 'inline-radio', options: speeds },
    playing: { control: 'boolean' },
  },
  args: { minute: 0, speed: 60, playing: false },
  beforeEach: () => leaveNoTrace,
  render: ({ minute, speed, playing }) =>
    html`<replay-desk .minute=${minute} .speed=${speed} .playing=${playing}>
      <main style="display: grid; gap: 2rem; max-inline-size: 62rem">
        <p style="margin: 0; display: flex; gap: 1rem; align-items: center">
          <live-badge></live-badge> <live-ticker style="flex: 1"></live-ticker>
        </p>
        <article-header corrections="#corrections"></article-header>
        <h2>As it happens</h2>
        <live-timeline></live-timeline>
        <correction-note id="corrections"></correction-note>
      </main>
    </replay-desk>`,
};
export default meta;

type Story = StoryObj<ReplayArgs>;

const deskIn = (canvas: HTMLElement): ReturnType<typeof within> => {
  const form = canvas.querySelector<ReplayDesk>('replay-desk')?.shadowRoot?.querySelector('form');
  if (!form) throw new Error('There is no replay in this story');
  return within(form);
};

/** What fades in has come: half of the way it has not the contrast that it has in the end. */
const atRest = (canvas: HTMLElement): Promise<unknown> =>
  Promise.all(
    [...canvas.querySelectorAll('*')]
      .filter((one) => one instanceof StoryElement)
      .flatMap(({ shadowRoot }) => shadowRoot?.getAnimations() ?? [])
      // A dot that pulses is no word that fades in.
      .filter(({ effect }) => effect?.getComputedTiming().iterations === 1)
      .map(({ finished }) => finished),
  );

const shown = (canvas: HTMLElement, tag: string): string =>
  canvas.querySelector(tag)?.shadowRoot?.textContent ?? '';

/** Slide it: what happens next is said in the line below. */
export const FromTheBeginning: Story = {
  async play({ canvasElement }) {
    const desk = deskIn(canvasElement);
    await waitFor(() => expect(findUpdate(canvasElement, 'heat')).not.toBeNull());
    await expect(findUpdate(canvasElement, 'tass')).toBeNull();
    await fireEvent.input(desk.getByRole('slider'), { target: { value: '5' } });
    await waitFor(() => expect(findUpdate(canvasElement, 'tass')).not.toBeNull());
    await expect(desk.getByRole('status')).toHaveTextContent('1 of 13: a new update');
    await waitFor(() => expect(shown(canvasElement, 'live-ticker')).toContain('jump the queue'));
    await atRest(canvasElement);
  },
};

/** Step by step: an update that is withdrawn, and back to before it was. */
export const Retraction: Story = {
  args: { minute: 25 },
  async play({ canvasElement }) {
    const desk = deskIn(canvasElement);
    const spray = (): string => findUpdate(canvasElement, 'second-spray')?.textContent ?? '';
    await waitFor(() => expect(spray()).toContain('bright flakes'));
    await userEvent.click(desk.getByRole('button', { name: 'Step on' }));
    await waitFor(() => expect(spray()).not.toContain('bright flakes'));
    await userEvent.click(desk.getByRole('button', { name: 'Step back' }));
    await userEvent.click(desk.getByRole('button', { name: 'Step on' }));
    await expect(desk.getByRole('status')).toHaveTextContent('6 of 13: a retraction');
    await waitFor(() => expect(spray()).not.toContain('bright flakes'));
    await atRest(canvasElement);
  },
};

/** Three hundred times as fast as it was, to the end: then badge and headline have the last word. */
export const ToTheEnd: Story = {
  args: { minute: 58, speed: 300 },
  async play({ canvasElement }) {
    const desk = deskIn(canvasElement);
    await waitFor(() => expect(shown(canvasElement, 'live-badge')).toContain('Live'));
    await userEvent.click(desk.getByRole('button', { name: 'Play' }));
    await waitFor(() => expect(shown(canvasElement, 'live-badge')).toContain('Final'));
    await waitFor(() => expect(desk.getByRole('button', { name: 'Play' })).toBeVisible());
    await expect(shown(canvasElement, 'article-header')).toContain('The lifeboat');
    await expect(rootOf(canvasElement).querySelectorAll('[part=update]')).toHaveLength(16);
    await atRest(canvasElement);
  },
};

export const OnAPhone: Story = {
  args: { minute: 40 },
  globals: { width: '360', mode: 'dark' },
  tags: ['!autodocs'],
  play: ({ canvasElement }) => expectToFit(canvasElement),
};
