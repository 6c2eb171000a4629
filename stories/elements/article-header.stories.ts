import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import {
  arabic,
  at,
  bare,
  everything,
  fallbackLink,
  longWords,
  missing,
  missingPicture,
  neverAnswers,
  soyuz,
  video,
  type ElementArgs,
} from './desk.js';
import {
  expectEmpty,
  expectFailure,
  expectFallback,
  expectLoading,
  expectStory,
  expectToFit,
  inside,
} from './screen.js';

interface HeaderArgs extends ElementArgs {
  corrections?: string;
  'heading-level'?: number;
}

const meta: Meta<HeaderArgs> = {
  title: 'Elements/article-header',
  component: 'article-header',
  tags: ['autodocs'],
  render: ({ src, story, theme, fallback, 'heading-level': level, corrections }) =>
    html`<article-header
      src=${ifDefined(src)}
      .story=${story}
      theme=${ifDefined(theme)}
      heading-level=${ifDefined(level)}
      corrections=${ifDefined(corrections)}
      >${fallbackLink(fallback)}</article-header
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<HeaderArgs>;

export const Playground: Story = {
  args: { src: at('soyuz.json'), 'heading-level': 1 },
  async play({ canvasElement }) {
    const headline = inside(canvasElement).getByRole('heading', { level: 1 });
    await expect(headline).toHaveTextContent('The lifeboat that sprang a leak');
  },
};

/** Beside the dates: that something was put right, and the way to it. */
export const Corrected: Story = {
  args: { story: soyuz, corrections: '#corrections' },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByRole('link', { name: /^Corrected/ })).toBeVisible();
  },
};

export const Upcoming: Story = {
  args: { story: { ...soyuz, status: 'upcoming' } },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('Upcoming')).toBeVisible();
  },
};

export const Live: Story = {
  args: { story: everything },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('Live')).toBeVisible();
  },
};

export const Developing: Story = {
  args: { story: soyuz },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('Developing')).toBeVisible();
  },
};

/** A finished story is like any other article: the word is left out. */
export const Final: Story = {
  args: { story: { ...soyuz, status: 'final' } },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).queryByText('Final')).toBeNull();
  },
};

export const KickerAlone: Story = {
  args: { story: { ...soyuz, section: undefined, status: undefined } },
};

export const SectionWithoutLink: Story = {
  args: { story: { ...soyuz, section: { name: 'Orbit Desk' } } },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).queryByRole('link', { name: 'Orbit Desk' })).toBeNull();
  },
};

export const WithoutKeyPoints: Story = {
  args: { story: { ...soyuz, keyPoints: undefined } },
};

export const WithoutByline: Story = {
  args: { story: { ...soyuz, authors: undefined, published: undefined, modified: undefined } },
};

/** The poster, which is a link to the video. */
export const VideoLead: Story = {
  args: { story: { ...everything, lead: video } },
  async play({ canvasElement }) {
    const link = inside(canvasElement).getByRole('link', { name: 'Watch: The gauge at Quay Gate' });
    await expect(link).toHaveAttribute('href', at('media/gauge.webm'));
  },
};

/** Inside a page that has a headline of its own. */
export const AsSecondHeading: Story = {
  args: { story: soyuz, 'heading-level': 2 },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByRole('heading', { level: 2 })).toBeVisible();
  },
};

export const Loading: Story = {
  args: { src: neverAnswers },
  play: ({ canvasElement }) => expectLoading(canvasElement),
};

export const LoadingWithFallback: Story = {
  args: { src: neverAnswers, fallback: true },
  play: ({ canvasElement }) => expectFallback(canvasElement),
};

/** As little as a story can have. */
export const HeadlineAlone: Story = {
  args: { story: bare },
};

/** A story that has no part which this element shows. */
export const Empty: Story = {
  args: { story: { body: soyuz.body } },
  play: ({ canvasElement }) => expectEmpty(canvasElement),
};

export const EmptyWithFallback: Story = {
  args: { story: { body: soyuz.body }, fallback: true },
  play: ({ canvasElement }) => expectFallback(canvasElement),
};

export const Failed: Story = {
  args: { src: missing },
  play: ({ canvasElement }) => expectFailure(canvasElement),
};

export const FailedWithFallback: Story = {
  args: { src: missing, fallback: true },
  play: ({ canvasElement }) => expectFallback(canvasElement),
};

export const LongWords: Story = {
  args: { story: longWords },
  globals: { width: '320' },
  play: ({ canvasElement }) => expectToFit(canvasElement),
};

export const NoPicture: Story = {
  args: { story: { ...soyuz, lead: undefined } },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).queryByRole('figure')).toBeNull();
  },
};

/** The story names a picture that is not there. */
export const PictureNotFound: Story = {
  args: {
    story: { ...soyuz, lead: { ...soyuz.lead, src: missingPicture, renditions: undefined } },
  },
  async play({ canvasElement }) {
    const frame = inside(canvasElement).getByRole('figure').firstElementChild;
    await waitFor(() => expect(frame).toHaveClass('missing'));
  },
};

export const RightToLeft: Story = {
  args: { story: arabic },
  globals: { direction: 'rtl', language: 'ar' },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('خبر متطوّر')).toBeVisible();
    const headline = inside(canvasElement).getByRole('heading', { level: 1 });
    await expect(getComputedStyle(headline).direction).toBe('rtl');
  },
};

/** The page speaks English and names no direction; the story is Arabic. */
export const ArabicStoryOnEnglishPage: Story = {
  args: { story: arabic },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('Developing')).toBeVisible();
    await expect(inside(canvasElement).getByRole('heading')).toHaveAttribute('lang', 'ar');
  },
};

export const Dark: Story = {
  args: { story: everything },
  globals: { mode: 'dark' },
  tags: ['!autodocs'],
};

export const Narrow: Story = {
  args: { story: everything },
  globals: { width: '320' },
  tags: ['!autodocs'],
  play: ({ canvasElement }) => expectToFit(canvasElement),
};

export const NarrowRightToLeft: Story = {
  args: { story: arabic },
  globals: { direction: 'rtl', language: 'ar', width: '320' },
  tags: ['!autodocs'],
  play: ({ canvasElement }) => expectToFit(canvasElement),
};

export const Paper: Story = {
  args: { story: everything },
  globals: { theme: 'paper' },
  tags: ['!autodocs'],
};

export const PaperDark: Story = {
  args: { story: everything },
  globals: { theme: 'paper', mode: 'dark' },
  tags: ['!autodocs'],
};

export const Signal: Story = {
  args: { story: everything },
  globals: { theme: 'signal' },
  tags: ['!autodocs'],
};

export const SignalDark: Story = {
  args: { story: everything },
  globals: { theme: 'signal', mode: 'dark' },
  tags: ['!autodocs'],
};

export const Orbit: Story = {
  args: { story: everything },
  globals: { theme: 'orbit' },
  tags: ['!autodocs'],
};
