import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import { ArticleHeaderElement } from '../../src/index.js';
import {
  arabic,
  at,
  bare,
  everything,
  fallbackLink,
  missingPicture,
  soyuz,
  video,
  type ElementArgs,
} from './desk.js';
import { forgetVisits, remembers } from './newsroom.js';
import { expectStory, inside } from './screen.js';
import { usual } from './usual.js';

interface HeaderArgs extends ElementArgs {
  corrections?: string;
  'heading-level'?: number;
  remember?: boolean;
}

const meta: Meta<HeaderArgs> = {
  title: 'Elements/article-header',
  component: 'article-header',
  tags: ['autodocs'],
  render: ({ src, story, theme, fallback, 'heading-level': level, corrections, remember }) =>
    html`<article-header
      src=${ifDefined(src)}
      .story=${story}
      theme=${ifDefined(theme)}
      heading-level=${ifDefined(level)}
      corrections=${ifDefined(corrections)}
      ?remember=${remember}
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

/** Marks key points that were not there on the last visit. Only with `remember` is anything stored. */
export const SinceLastVisit: Story = {
  args: { story: soyuz, remember: true },
  tags: ['!autodocs'],
  async beforeEach() {
    forgetVisits();
    const earlier = new ArticleHeaderElement();
    earlier.remember = true;
    earlier.story = { ...soyuz, keyPoints: soyuz.keyPoints.slice(0, 3) };
    document.body.append(earlier);
    await waitFor(() => expect(remembers()).toBe(true));
    earlier.remove();
    return forgetVisits;
  },
  async play({ canvasElement }) {
    const marked = (): (string | null)[] =>
      [...inside(canvasElement).getAllByText('New')].map(({ part }) => part.value);
    await waitFor(() => expect(marked()).toEqual(['new']));
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

export const Loading: Story = usual('Loading');
export const LoadingWithFallback: Story = usual('LoadingWithFallback');

/** As little as a story can have. */
export const HeadlineAlone: Story = {
  args: { story: bare },
};

/** A story that has no part which this element shows. */
export const Empty: Story = usual('Empty', { args: { story: { body: soyuz.body } } });

export const EmptyWithFallback: Story = usual('EmptyWithFallback', {
  args: { story: { body: soyuz.body }, fallback: true },
});

export const Failed: Story = usual('Failed');
export const FailedWithFallback: Story = usual('FailedWithFallback');
export const LongWords: Story = usual('LongWords');

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

export const RightToLeft: Story = usual('RightToLeft', {
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('خبر متطوّر')).toBeVisible();
    const headline = inside(canvasElement).getByRole('heading', { level: 1 });
    await expect(getComputedStyle(headline).direction).toBe('rtl');
  },
});

/** The page speaks English and names no direction; the story is Arabic. */
export const ArabicStoryOnEnglishPage: Story = {
  args: { story: arabic },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('Developing')).toBeVisible();
    await expect(inside(canvasElement).getByRole('heading')).toHaveAttribute('lang', 'ar');
  },
};

export const Dark: Story = usual('Dark');
export const Narrow: Story = usual('Narrow');
export const NarrowRightToLeft: Story = usual('NarrowRightToLeft');
export const Paper: Story = usual('Paper');
export const PaperDark: Story = usual('PaperDark');
export const Signal: Story = usual('Signal');
export const SignalDark: Story = usual('SignalDark');
export const Orbit: Story = usual('Orbit');
