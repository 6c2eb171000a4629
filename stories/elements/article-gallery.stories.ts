import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { galleryLayouts, type GalleryLayout } from '../../src/index.js';
import { arabic, at, fallbackLink, longWords, missingPicture, type ElementArgs } from './desk.js';
import { expectStory, inside } from './screen.js';
import { usual } from './usual.js';

interface Args extends ElementArgs {
  gallery?: string;
  layout?: GalleryLayout;
}

const meta: Meta<Args> = {
  title: 'Elements/article-gallery',
  component: 'article-gallery',
  tags: ['autodocs'],
  argTypes: { layout: { control: 'select', options: galleryLayouts } },
  render: ({ src, story, theme, fallback, gallery, layout }) =>
    html`<article-gallery
      src=${ifDefined(src)}
      .story=${story}
      theme=${ifDefined(theme)}
      gallery=${ifDefined(gallery)}
      layout=${ifDefined(layout)}
      >${fallbackLink(fallback)}</article-gallery
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<Args>;

const files = [
  'soyuz-lead',
  'tram-map',
  'train-lead',
  'related-helmet',
  'related-rocket',
  'tram-lead',
];
const picture = (place: number): object => ({
  src: at(`pictures/${files[place % files.length]}.svg`),
  alt: `Drawing ${place + 1}`,
  caption: 'What the night looked like from the bridge, drawn the morning after.',
  credit: 'Juno Castellane',
});
const pictures = (count: number): object => ({
  headline: 'The lifeboat that sprang a leak',
  language: 'en',
  body: [
    {
      type: 'gallery',
      title: 'The night in drawings',
      figures: Array.from({ length: count }, (_, place) => picture(place)),
    },
  ],
});

export const Playground: Story = {
  args: { src: at('everything.json'), layout: 'grid' },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('The night in four drawings')).toBeVisible();
    await expect(inside(canvasElement).getAllByRole('figure')).toHaveLength(4);
  },
};

/** On by arrow keys, Home and End, by the buttons, or by swiping; Escape closes. */
export const FullScreen: Story = {
  args: { story: pictures(6) },
  async play({ canvasElement }) {
    const opener = inside(canvasElement).getByRole('button', { name: 'Drawing 3' });
    await userEvent.click(opener);
    const section = inside(canvasElement).getByRole('region', { name: 'The night in drawings' });
    const dialog = await waitFor(() => {
      const found = section.querySelector('.lightbox')?.shadowRoot?.querySelector('dialog');
      if (!found) throw new Error('The dialog is not there yet');
      return found;
    });
    const screen = within(dialog);
    await expect(screen.getByText('3 of 6')).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    await expect(screen.getByText('4 of 6')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(opener.matches(':focus')).toBe(true));
  },
};

export const Strip: Story = { args: { story: pictures(7), layout: 'strip' } };

export const Two: Story = { args: { story: pictures(2) } };
export const Three: Story = { args: { story: pictures(3) } };
export const Seven: Story = { args: { story: pictures(7) } };
export const Fifty: Story = { args: { story: pictures(50) } };

/** Full screen it has nothing to turn to. */
export const One: Story = {
  args: { story: pictures(1) },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getAllByRole('figure')).toHaveLength(1);
  },
};

/** Without a gallery, or with `gallery="figures"`: the pictures that stand in the text. */
export const SingleFigures: Story = { args: { src: at('soyuz.json'), gallery: 'figures' } };

/** A picture that is not there keeps its place. */
export const NoPicture: Story = {
  args: {
    story: {
      headline: 'H',
      language: 'en',
      body: [
        {
          type: 'gallery',
          figures: [picture(0), { ...picture(1), src: missingPicture }, picture(2)],
        },
      ],
    },
  },
  async play({ canvasElement }) {
    const button = inside(canvasElement).getByRole('button', { name: 'Drawing 2' });
    await waitFor(() => expect(button.closest('.frame')).toHaveClass('missing'));
  },
};

export const Loading: Story = usual('Loading');
export const LoadingWithFallback: Story = usual('LoadingWithFallback');
export const Empty: Story = usual('Empty');
export const EmptyWithFallback: Story = usual('EmptyWithFallback');
export const Failed: Story = usual('Failed');
export const FailedWithFallback: Story = usual('FailedWithFallback');

export const LongWords: Story = usual('LongWords', {
  args: {
    story: {
      ...longWords,
      body: [
        {
          type: 'gallery',
          title: longWords.headline,
          figures: [0, 1].map((place) => ({ ...picture(place), caption: 'W'.repeat(200) })),
        },
      ],
    },
  },
});

export const RightToLeft: Story = usual('RightToLeft', {
  args: {
    story: {
      ...arabic,
      feed: undefined,
      body: [{ type: 'gallery', figures: [arabic.lead, arabic.lead] }],
    },
  },
  async play({ canvasElement }) {
    const [credit] = inside(canvasElement).getAllByText(/رسم: ليان قعوار/);
    await expect(credit && getComputedStyle(credit).direction).toBe('rtl');
  },
});

export const Dark: Story = usual('Dark');
export const Narrow: Story = usual('Narrow');
export const Paper: Story = usual('Paper');
export const Signal: Story = usual('Signal');
export const Orbit: Story = usual('Orbit');
