import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import {
  at,
  everything,
  fallbackLink,
  missingPicture,
  soyuz,
  video,
  type ElementArgs,
} from './desk.js';
import { expectEmpty, expectStory, inside } from './screen.js';
import { usual } from './usual.js';

const meta: Meta<ElementArgs> = {
  title: 'Elements/article-figure',
  component: 'article-figure',
  tags: ['autodocs'],
  render: ({ src, story, theme, fallback }) =>
    html`<article-figure src=${ifDefined(src)} .story=${story} theme=${ifDefined(theme)}
      >${fallbackLink(fallback)}</article-figure
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<ElementArgs>;

export const Playground: Story = {
  args: { src: at('soyuz.json') },
  async play({ canvasElement }) {
    const picture = inside(canvasElement).getByRole('img', { name: /^Illustration: a Soyuz/ });
    await expect(picture).toBeVisible();
    await expect(inside(canvasElement).getByText('Juno Castellane / The Meridian')).toBeVisible();
  },
};

/** The picture is a link, and so is a piece of its caption. */
export const Linked: Story = {
  args: { story: everything },
  async play({ canvasElement }) {
    const link = inside(canvasElement).getByRole('link', { name: /a lit red tram/ });
    await expect(link).toHaveAttribute('href', 'https://lantern.example/pictures/line-4');
  },
};

/** The poster, which is a link to the video. */
export const Video: Story = {
  args: { story: { ...everything, lead: video } },
  async play({ canvasElement }) {
    const link = inside(canvasElement).getByRole('link', { name: 'Watch: The gauge at Quay Gate' });
    await expect(link).toHaveAttribute('href', at('media/gauge.webm'));
  },
};

export const CaptionAlone: Story = {
  args: { story: { ...soyuz, lead: { ...soyuz.lead, credit: undefined } } },
};

export const CreditAlone: Story = {
  args: { story: { ...soyuz, lead: { ...soyuz.lead, caption: undefined } } },
};

export const PictureAlone: Story = {
  args: { story: { ...soyuz, lead: { ...soyuz.lead, caption: undefined, credit: undefined } } },
};

/** Taller than wide. */
export const Upright: Story = {
  args: {
    story: {
      ...soyuz,
      lead: {
        type: 'figure',
        src: at('pictures/tram-lead-960.webp'),
        width: 600,
        height: 900,
        alt: 'The tram in the flood, cut to an upright picture',
        caption: 'The picture keeps the shape that the story gives it.',
      },
    },
  },
};

/** The story does not say how large the picture is. */
export const SizeUnknown: Story = {
  args: {
    story: {
      ...soyuz,
      lead: { type: 'figure', src: at('pictures/soyuz-lead-960.webp'), alt: 'A docked Soyuz' },
    },
  },
  // No room can be kept for it: it is there when it has come.
  play: ({ canvasElement }) => waitFor(() => expectStory(canvasElement)),
};

export const Loading: Story = usual('Loading');
export const LoadingWithFallback: Story = usual('LoadingWithFallback');

/** No lead picture: so it looks as well where a video has no poster. */
export const Empty: Story = usual('Empty');
export const EmptyWithFallback: Story = usual('EmptyWithFallback');

export const VideoWithoutPoster: Story = {
  args: { story: { ...everything, lead: { ...video, poster: undefined } } },
  play: ({ canvasElement }) => expectEmpty(canvasElement),
};

export const Failed: Story = usual('Failed');
export const FailedWithFallback: Story = usual('FailedWithFallback');
export const LongWords: Story = usual('LongWords');

/** The story names a picture that is not there: its place stays, and says so. */
export const NoPicture: Story = {
  args: {
    story: { ...soyuz, lead: { ...soyuz.lead, src: missingPicture, renditions: undefined } },
  },
  async play({ canvasElement }) {
    const frame = inside(canvasElement).getByRole('figure').firstElementChild;
    await waitFor(() => expect(frame).toHaveClass('missing'));
    const { width = 0, height = 1 } = frame?.getBoundingClientRect() ?? {};
    await expect(width / height).toBeCloseTo(16 / 9, 1);
  },
};

export const RightToLeft: Story = usual('RightToLeft', {
  async play({ canvasElement }) {
    const credit = inside(canvasElement).getByText(/رسم: ليان قعوار/);
    await expect(getComputedStyle(credit).direction).toBe('rtl');
  },
});

export const Dark: Story = usual('Dark');
export const Narrow: Story = usual('Narrow');
export const Paper: Story = usual('Paper');
export const Signal: Story = usual('Signal');
export const Orbit: Story = usual('Orbit');
