import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import { at, everything, fallbackLink, soyuz, type ElementArgs } from './desk.js';
import { expectStory, inside } from './screen.js';
import { usual } from './usual.js';

const meta: Meta<ElementArgs> = {
  title: 'Elements/article-byline',
  component: 'article-byline',
  tags: ['autodocs'],
  render: ({ src, story, theme, fallback }) =>
    html`<article-byline src=${ifDefined(src)} .story=${story} theme=${ifDefined(theme)}
      >${fallbackLink(fallback)}</article-byline
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<ElementArgs>;

export const Playground: Story = {
  args: { src: at('soyuz.json') },
  async play({ canvasElement }) {
    const authors = inside(canvasElement).getAllByRole('listitem');
    await expect(authors).toHaveLength(2);
    await expect(authors[0]).toHaveTextContent(/By\s+Ines Halloran\s+Orbit correspondent/);
  },
};

export const OneAuthor: Story = {
  args: { story: { ...soyuz, authors: soyuz.authors.slice(0, 1) } },
};

/** A reporter with a page, one with an address, and a desk that has neither. */
export const SeveralAuthors: Story = {
  args: { story: everything },
  async play({ canvasElement }) {
    const finch = inside(canvasElement).getByRole('link', { name: 'Obadiah Finch' });
    await expect(finch).toHaveAttribute('href', 'mailto:finch@lantern.example');
    await expect(inside(canvasElement).getByText('Lantern night desk')).toBeVisible();
  },
};

export const NamesAlone: Story = {
  args: { story: { ...soyuz, authors: soyuz.authors.map(({ name }) => ({ name })) } },
};

export const WithoutDates: Story = {
  args: { story: { ...soyuz, published: undefined, modified: undefined } },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).queryByText(/Published/)).toBeNull();
  },
};

export const DatesAlone: Story = {
  args: { story: { ...soyuz, authors: undefined } },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText(/Published/)).toBeVisible();
    await expect(inside(canvasElement).queryByRole('list')).toBeNull();
  },
};

/** Nothing was changed since: one date is enough. */
export const NeverUpdated: Story = {
  args: { story: { ...soyuz, modified: soyuz.published } },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).queryByText(/Updated/)).toBeNull();
  },
};

/** A day stays a day: it has no time, and is not midnight. */
export const DayAlone: Story = {
  args: { story: { ...soyuz, published: '2022-12-15', modified: undefined } },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('December 15, 2022')).toBeVisible();
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
    story: { ...soyuz, authors: soyuz.authors.map((author) => ({ ...author, photo: undefined })) },
  },
};

export const RightToLeft: Story = usual('RightToLeft', {
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('بقلم')).toBeVisible();
    const [first, second] = inside(canvasElement).getAllByRole('listitem');
    if (!first || !second) throw new Error('Two authors were expected');
    const [one, other] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
    await expect(one.right).toBeGreaterThan(other.right);
  },
});

export const Dark: Story = usual('Dark');
export const Narrow: Story = usual('Narrow');
export const Paper: Story = usual('Paper');
export const Signal: Story = usual('Signal');
export const Orbit: Story = usual('Orbit');
