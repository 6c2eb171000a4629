import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import type { BlockType } from '../../src/index.js';
import {
  arabic,
  at,
  everything,
  fallbackLink,
  missingPicture,
  soyuz,
  type ElementArgs,
} from './desk.js';
import { expectStory, expectToFit, inside } from './screen.js';
import { usual } from './usual.js';

interface BodyArgs extends ElementArgs {
  'heading-level'?: number;
}

const meta: Meta<BodyArgs> = {
  title: 'Elements/article-body',
  component: 'article-body',
  tags: ['autodocs'],
  render: ({ src, story, theme, fallback, 'heading-level': level }) =>
    html`<article-body
      src=${ifDefined(src)}
      .story=${story}
      theme=${ifDefined(theme)}
      heading-level=${ifDefined(level)}
      >${fallbackLink(fallback)}</article-body
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<BodyArgs>;

/** The demo story that has everything, cut to blocks of one type. */
const blocksOf = (wanted: BlockType): object => ({
  ...everything,
  body: everything.body.filter(({ type }) => type === wanted),
});

/** Where the words of a cell stand, as opposed to its edges. */
function inkOf(cell: HTMLElement): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(cell);
  return range.getBoundingClientRect();
}

const headingLevels = (canvas: HTMLElement): readonly string[] =>
  inside(canvas)
    .getAllByRole('heading')
    .map((heading: HTMLElement) => heading.localName);

export const Playground: Story = {
  args: { src: at('soyuz.json'), 'heading-level': 1 },
  async play({ canvasElement }) {
    const subhead = inside(canvasElement).getByRole('heading', {
      level: 2,
      name: 'A taxi, and also the only boat',
    });
    await expect(subhead).toBeVisible();
  },
};

export const EveryBlock: Story = {
  args: { story: everything },
};

/** Links, marks, times and line breaks, from typed nodes and from HTML. */
export const Paragraphs: Story = {
  args: { story: blocksOf('paragraph') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('October 1998')).toBeVisible();
    const link = inside(canvasElement).getByRole('link', { name: 'the flood line' });
    await expect(link).toHaveAttribute('href', 'tel:+310000004');
  },
};

export const Headings: Story = {
  args: { story: blocksOf('heading') },
  async play({ canvasElement }) {
    await expect(headingLevels(canvasElement)).toEqual(['h2', 'h3', 'h4']);
  },
};

/** Under a headline that is itself an `h2`. */
export const HeadingsOneLower: Story = {
  args: { story: blocksOf('heading'), 'heading-level': 2 },
  async play({ canvasElement }) {
    await expect(headingLevels(canvasElement)).toEqual(['h3', 'h4', 'h5']);
  },
};

export const Lists: Story = {
  args: { story: blocksOf('list') },
  async play({ canvasElement }) {
    const [item] = inside(canvasElement).getAllByText(/^Switch off the electricity/);
    await expect(item?.closest('ol')).toHaveAttribute('start', '4');
  },
};

/** One with all that can be known about it, one in another language and without a speaker. */
export const Quotes: Story = {
  args: { story: blocksOf('quote') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('Hanneke Vos')).toBeVisible();
    const dutch = inside(canvasElement).getByText(/^Wie het water deert/);
    await expect(dutch.closest('[lang]')).toHaveAttribute('lang', 'nl');
  },
};

export const Figure: Story = {
  args: { story: blocksOf('figure') },
};

export const Gallery: Story = {
  args: { story: blocksOf('gallery') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('The night in four drawings')).toBeVisible();
    await expect(inside(canvasElement).getAllByRole('figure')).toHaveLength(4);
  },
};

/** A file plays here; nothing of it is asked for before. */
export const Video: Story = {
  args: { story: blocksOf('video') },
};

export const Audio: Story = {
  args: { story: blocksOf('audio') },
};

/** A card with a link, since nobody knows this provider. */
export const Embed: Story = {
  args: { story: blocksOf('embed') },
  async play({ canvasElement }) {
    const link = inside(canvasElement).getByRole('link', {
      name: /^Open\s*: Quay Gate neighbours$/,
    });
    await expect(link).toHaveAttribute('href', 'https://harbourtalk.example/@quaygate/4121');
  },
};

export const Table: Story = {
  args: { story: blocksOf('table') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByRole('rowheader', { name: '21:00' })).toBeVisible();
  },
};

/** Too wide for a phone: it scrolls in a box of its own, which the keyboard can reach. */
export const TableOnPhone: Story = {
  args: { story: blocksOf('table') },
  globals: { width: '320' },
  async play({ canvasElement }) {
    await expectToFit(canvasElement);
    const box = inside(canvasElement).getByRole('region', { name: /^Readings at Quay Gate/ });
    await expect(box.tabIndex).toBe(0);
  },
};

export const Facts: Story = {
  args: { story: blocksOf('facts') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('1974')).toBeVisible();
  },
};

export const Divider: Story = {
  args: {
    story: {
      ...soyuz,
      body: [
        { type: 'paragraph', text: 'Two cosmonauts were getting ready when the snow began.' },
        { type: 'divider' },
        { type: 'paragraph', text: 'Four weeks later they had a date, and a ship to come.' },
      ],
    },
  },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByRole('separator')).toBeInTheDocument();
  },
};

/** HTML from an older system: what is harmless is shown in our own elements, the rest is gone. */
export const Html: Story = {
  args: { story: blocksOf('html') },
  async play({ canvasElement }) {
    const { queryByRole, getByText } = inside(canvasElement);
    await expect(getByText('This line must look like any other.')).not.toHaveAttribute('style');
    await expect(queryByRole('link', { name: 'This must not be a link.' })).toBeNull();
    await expect(queryByRole('button', { name: 'Send' })).toBeNull();
  },
};

export const Loading: Story = usual('Loading');
export const LoadingWithFallback: Story = usual('LoadingWithFallback');
export const Empty: Story = usual('Empty');
export const EmptyWithFallback: Story = usual('EmptyWithFallback');
export const Failed: Story = usual('Failed');
export const FailedWithFallback: Story = usual('FailedWithFallback');
export const LongWords: Story = usual('LongWords');

export const NoPicture: Story = {
  args: {
    story: {
      ...soyuz,
      body: [
        { type: 'paragraph', text: 'The drawing below is not where the story says it is.' },
        { type: 'figure', src: missingPicture, alt: 'Where it leaks', caption: 'Where it leaks.' },
        { type: 'paragraph', text: 'Its caption still stands.' },
      ],
    },
  },
  async play({ canvasElement }) {
    const figure = inside(canvasElement).getByRole('figure');
    figure.scrollIntoView();
    await waitFor(() => expect(figure.firstElementChild).toHaveClass('missing'));
  },
};

export const RightToLeft: Story = usual('RightToLeft', {
  async play({ canvasElement }) {
    const subhead = inside(canvasElement).getByRole('heading', { name: 'ليلة في بئر النعام' });
    await expect(getComputedStyle(subhead).direction).toBe('rtl');
    // Numbers stand under the label of their column.
    const label = inside(canvasElement).getByRole('columnheader', { name: /سرعة الرياح/ });
    const number = inside(canvasElement).getByRole('cell', { name: '118' });
    await expect(Math.abs(inkOf(number).left - inkOf(label).left)).toBeLessThan(4);
  },
});

export const ArabicStoryOnEnglishPage: Story = {
  args: { story: arabic },
  async play({ canvasElement }) {
    const subhead = inside(canvasElement).getByRole('heading', { name: 'ليلة في بئر النعام' });
    await expect(subhead).toHaveAttribute('lang', 'ar');
    await expect(getComputedStyle(subhead).direction).toBe('rtl');
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
