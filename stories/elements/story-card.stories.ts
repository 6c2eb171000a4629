import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import { statuses, type Status } from '../../src/index.js';
import {
  arabic,
  at,
  bare,
  everything,
  fallbackLink,
  soyuz,
  type ElementArgs,
  missingPicture,
  video,
} from './desk.js';
import { minutesAgo } from './newsroom.js';
import { expectStory, inside } from './screen.js';
import { usual } from './usual.js';

interface CardArgs extends ElementArgs {
  href?: string;
  headline?: string;
  section?: string;
  kicker?: string;
  status?: Status;
  image?: string;
  published?: string;
  words?: string;
}

const meta: Meta<CardArgs> = {
  title: 'Elements/story-card',
  component: 'story-card',
  tags: ['autodocs'],
  argTypes: {
    status: { control: 'select', options: statuses },
    words: {
      control: 'text',
      description: 'For these stories: the line of a card that is written by hand.',
      table: { category: 'story' },
    },
  },
  render: ({ src, story, theme, fallback, words, ...byHand }) =>
    html`<story-card
      src=${ifDefined(src)}
      .story=${story}
      theme=${ifDefined(theme)}
      href=${ifDefined(byHand.href)}
      headline=${ifDefined(byHand.headline)}
      section=${ifDefined(byHand.section)}
      kicker=${ifDefined(byHand.kicker)}
      status=${ifDefined(byHand.status)}
      image=${ifDefined(byHand.image)}
      published=${ifDefined(byHand.published)}
      >${words ?? fallbackLink(fallback)}</story-card
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<CardArgs>;

export const Playground: Story = {
  args: { src: at('soyuz.json'), href: '#soyuz' },
  async play({ canvasElement }) {
    const card = inside(canvasElement);
    await expect(card.getAllByRole('link')).toHaveLength(1);
    await expect(card.getByRole('link', { name: soyuz.headline })).toHaveAttribute(
      'href',
      expect.stringMatching(/#soyuz$/),
    );
    await expect(card.getByText('Developing')).toBeVisible();
  },
};

/** The status, and when it was last touched. */
export const Live: Story = {
  args: { story: { ...everything, modified: minutesAgo(4) } },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('Live')).toBeVisible();
    await expect(inside(canvasElement).getByText(/^\d+ min\. ago$/)).toBeVisible();
  },
};

export const Final: Story = { args: { story: { ...soyuz, status: 'final' } } };

export const HeadlineOnly: Story = { args: { story: bare } };

export const WithoutPicture: Story = { args: { story: { ...soyuz, lead: undefined } } };

/** The poster of a video. */
export const Video: Story = { args: { story: { ...soyuz, lead: video } } };

/** Its place stays, and nothing moves. */
export const MissingPicture: Story = {
  args: { story: { ...soyuz, lead: { type: 'figure', src: missingPicture } } },
};

export const ByHand: Story = {
  args: {
    headline: 'Dust at eight kilometres a second',
    href: '#dust',
    section: 'Science',
    image: at('pictures/related-rocket.svg'),
    published: minutesAgo(190),
    words: 'A short history of what hits the station.',
  },
  async play({ canvasElement, canvas }) {
    await expect(inside(canvasElement).getByRole('link')).toHaveAccessibleName(/^Dust/);
    await expect(canvas.getByText(/^A short history/)).toBeVisible();
    await expect(inside(canvasElement).getByText('3 hr. ago')).toBeVisible();
  },
};

export const ByHandLive: Story = {
  args: { headline: 'The spacewalk', href: '#walk', section: 'Orbit', status: 'live' },
};

/** Four of them in the columns of a page. */
export const InColumns: Story = {
  render: () =>
    html`<div
      style="display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr))"
    >
      <story-card .story=${soyuz}></story-card>
      <story-card .story=${everything}></story-card>
      <story-card .story=${arabic} dir="rtl"></story-card>
      <story-card headline="Written by hand" href="#hand" section="Service">No picture.</story-card>
    </div>`,
};

export const Loading: Story = usual('Loading');
export const LoadingWithFallback: Story = usual('LoadingWithFallback');
export const Failed: Story = usual('Failed');
export const FailedWithFallback: Story = usual('FailedWithFallback');
export const LongWords: Story = usual('LongWords');

export const RightToLeft: Story = usual('RightToLeft', {
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText(arabic.headline)).toBeVisible();
  },
});

export const Dark: Story = usual('Dark');
export const Narrow: Story = usual('Narrow');
export const Paper: Story = usual('Paper');
export const Signal: Story = usual('Signal');
export const Orbit: Story = usual('Orbit');
