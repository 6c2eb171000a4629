import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor, within } from 'storybook/test';
import type { First } from '../../src/elements/live-story/live-story.js';
import { LiveStoryElement } from '../../src/index.js';
import { at, bare, everything, fallbackLink, soyuz, type ElementArgs } from './desk.js';
import { nightWatch } from './newsroom.js';
import { expectToFit } from './screen.js';
import { usual } from './usual.js';

interface Args extends ElementArgs {
  first?: First;
  order?: 'newest' | 'oldest';
  controls?: boolean;
  quote?: string;
  without?: string;
  headingLevel?: number;
}

const rootOf = (canvas: HTMLElement): ShadowRoot => {
  const root = canvas.querySelector<LiveStoryElement>('live-story')?.shadowRoot;
  if (!root) throw new Error('there is no <live-story>');
  return root;
};

/** The parts that are there, once all have come. */
async function partsOf(canvas: HTMLElement): Promise<string[]> {
  const root = rootOf(canvas);
  await waitFor(() => expect(root.querySelector('article:not(.coming)')).not.toBeNull());
  return [...root.querySelectorAll('article [part]')].map(({ className }) => className);
}

/** What stands in one part. */
function inPart(canvas: HTMLElement, name: string): ReturnType<typeof within> {
  const sheet = rootOf(canvas)
    .querySelector(`.${name}`)
    ?.shadowRoot?.querySelector<HTMLElement>('.sheet');
  if (!sheet) throw new Error(`there is no ${name}`);
  return within(sheet);
}

const meta: Meta<Args> = {
  title: 'Elements/live-story',
  component: 'live-story',
  tags: ['autodocs'],
  argTypes: {
    first: { control: 'select', options: ['timeline', 'body'] },
    order: { control: 'select', options: ['newest', 'oldest'] },
  },
  render: ({ src, story, theme, fallback, first, order, controls, quote, without, headingLevel }) =>
    html`<live-story
      src=${ifDefined(src)}
      .story=${story}
      theme=${ifDefined(theme)}
      first=${ifDefined(first)}
      order=${ifDefined(order)}
      ?controls=${controls}
      quote=${ifDefined(quote)}
      without=${ifDefined(without)}
      heading-level=${ifDefined(headingLevel)}
      >${fallbackLink(fallback)}</live-story
    >`,
  async play({ canvasElement }) {
    await expect(await partsOf(canvasElement)).toContain('article-header');
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Playground: Story = {
  args: { src: at('soyuz.json') },
  async play({ canvasElement }) {
    await expect(await partsOf(canvasElement)).toEqual([
      'article-header',
      'live-badge',
      'share-bar',
      'live-timeline',
      'article-body',
      'source-list',
      'correction-note',
      'related-stories',
    ]);
    const header = inPart(canvasElement, 'article-header');
    await expect(header.getByRole('heading', { level: 1 })).toBeVisible();
  },
};

/** Just begun: two updates, no text yet, nobody knows more. */
export const BreakingStory: Story = {
  args: {
    story: {
      ...soyuz,
      id: 'breaking',
      status: 'live',
      body: [],
      corrections: [],
      related: [],
      updates: soyuz.updates.slice(-2),
    },
  },
  async play({ canvasElement }) {
    const parts = await partsOf(canvasElement);
    await expect(parts).toContain('live-timeline');
    await expect(parts).not.toContain('article-body');
  },
};

export const LongLiveBlog: Story = {
  args: { story: { ...nightWatch(1000), status: 'live' }, controls: true },
};

/** Over: the text comes first, and the updates are its record. */
export const FinalFeature: Story = {
  args: { story: { ...soyuz, id: 'feature', status: 'final' }, quote: 'q-lifeboat' },
  async play({ canvasElement }) {
    const parts = await partsOf(canvasElement);
    await expect(parts.indexOf('article-body')).toBeLessThan(parts.indexOf('live-timeline'));
    await expect(parts).not.toContain('live-badge');
    await expect(parts).toContain('pull-quote');
  },
};

const launch = { name: 'Launch of the rescue ship', time: '2027-02-24T00:24:29Z' };

/** A clock beside the ways to share; on a hold it says so. */
export const WithAClock: Story = {
  args: { story: { ...soyuz, id: 'hold', event: { ...launch, status: 'Hold at T-00:10:00' } } },
  async play({ canvasElement }) {
    await expect(await partsOf(canvasElement)).toContain('share-bar');
    await expect(inPart(canvasElement, 'countdown-clock').getByText('Hold')).toBeVisible();
  },
};

/** The page has its own ways to share, and no room for more. */
export const PartsLeftOut: Story = {
  args: { story: soyuz, without: 'share-bar related-stories' },
  async play({ canvasElement }) {
    const parts = await partsOf(canvasElement);
    await expect(parts).not.toContain('share-bar');
    await expect(parts).not.toContain('related-stories');
  },
};

export const WithoutUpdates: Story = {
  args: { story: { ...soyuz, id: 'text', status: 'final', updates: [] } },
};

export const OnlyAHeadline: Story = {
  args: { story: bare },
  async play({ canvasElement }) {
    await expect(await partsOf(canvasElement)).toEqual(['article-header']);
  },
};

export const Everything: Story = { args: { story: everything } };

/** Under a heading of the page. */
export const UnderAHeading: Story = {
  args: { story: soyuz, headingLevel: 2, order: 'oldest' },
  async play({ canvasElement }) {
    await partsOf(canvasElement);
    const header = inPart(canvasElement, 'article-header');
    await expect(header.getByRole('heading', { level: 2 })).toBeVisible();
  },
};

export const NarrowSidebar: Story = {
  args: { story: soyuz },
  globals: { width: '320' },
  async play({ canvasElement }) {
    await partsOf(canvasElement);
    await expectToFit(canvasElement);
  },
};

export const LongWords: Story = usual('LongWords', {
  async play({ canvasElement }) {
    await partsOf(canvasElement);
    await expectToFit(canvasElement);
  },
});

export const Loading: Story = usual('Loading');
export const LoadingWithFallback: Story = usual('LoadingWithFallback');

/** Said once, not by every part. */
export const Failed: Story = usual('Failed');
export const FailedWithFallback: Story = usual('FailedWithFallback');
export const RightToLeft: Story = usual('RightToLeft');

const inSpace = { args: { story: soyuz } };
export const Dark: Story = usual('Dark', inSpace);
export const Paper: Story = usual('Paper', inSpace);
export const Signal: Story = usual('Signal', inSpace);
export const Orbit: Story = usual('Orbit', inSpace);
