import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import { KeyPointsElement } from '../../src/index.js';
import { at, everything, fallbackLink, soyuz, type ElementArgs } from './desk.js';
import { forgetVisits, remembers } from './newsroom.js';
import { expectStory, inside } from './screen.js';
import { usual } from './usual.js';

interface Args extends ElementArgs {
  remember?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/key-points',
  component: 'key-points',
  tags: ['autodocs'],
  render: ({ src, story, theme, fallback, remember }) =>
    html`<key-points src=${ifDefined(src)} .story=${story} theme=${ifDefined(theme)} ?remember=${remember}
      >${fallbackLink(fallback)}</key-points
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<Args>;

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

/** An earlier visit, when only two of the points were there, and one of them said less. */
async function visitBefore(): Promise<void> {
  const earlier = new KeyPointsElement();
  earlier.remember = true;
  const [first, second = '', third] = soyuz.keyPoints;
  earlier.story = { ...soyuz, keyPoints: [first, third, String(second).slice(0, 9)] };
  document.body.append(earlier);
  await waitFor(() => expect(remembers()).toBe(true));
  earlier.remove();
}

/** Only with `remember` is anything stored: a few letters for each point. */
export const SinceLastVisit: Story = {
  args: { story: soyuz, remember: true },
  tags: ['!autodocs'],
  async beforeEach() {
    forgetVisits();
    await visitBefore();
    return forgetVisits;
  },
  async play({ canvasElement }) {
    const points = (): HTMLElement[] => inside(canvasElement).getAllByRole('listitem');
    await waitFor(() => expect(points()[1]).toHaveTextContent(/^New /));
    await expect(points()[3]).toHaveTextContent(/^New /);
    await expect(points()[0]).not.toHaveTextContent(/^New /);
    await expect(points()[2]).not.toHaveTextContent(/^New /);
  },
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
