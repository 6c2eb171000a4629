import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import {
  arabic,
  at,
  bare,
  everything,
  fallbackLink,
  longWords,
  missing,
  neverAnswers,
  soyuz,
  type ElementArgs,
  missingPicture,
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

const meta: Meta<ElementArgs> = {
  title: 'Elements/related-stories',
  component: 'related-stories',
  tags: ['autodocs'],
  render: ({ src, story, theme, fallback }) =>
    html`<related-stories src=${ifDefined(src)} .story=${story} theme=${ifDefined(theme)} 
      >${fallbackLink(fallback)}</related-stories
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<ElementArgs>;

const [first] = soyuz.related;

export const Playground: Story = {
  args: { src: at('soyuz.json') },
  async play({ canvasElement }) {
    const related = inside(canvasElement);
    await expect(related.getByRole('heading', { name: 'Related', level: 2 })).toBeVisible();
    await expect(related.getAllByRole('article')).toHaveLength(3);
    await expect(related.getAllByRole('link')).toHaveLength(3);
  },
};

export const OneStory: Story = { args: { story: { ...soyuz, related: [first] } } };

export const WithoutPictures: Story = {
  args: {
    story: { ...soyuz, related: soyuz.related.map((one) => ({ ...one, image: undefined })) },
  },
};

/** The place of a picture that does not come stays. */
export const MissingPicture: Story = {
  args: { story: { ...soyuz, related: [{ ...first, image: { src: missingPicture } }, first] } },
};

export const Many: Story = {
  args: {
    story: {
      ...soyuz,
      related: Array.from({ length: 50 }, (_, index) => ({
        ...soyuz.related[index % soyuz.related.length],
        headline: `Story ${index + 1}, with a headline of two lines`,
      })),
    },
  },
};

export const Phone: Story = {
  args: { story: soyuz },
  globals: { width: '320' },
  play: ({ canvasElement }) => expectToFit(canvasElement),
};

export const Empty: Story = {
  args: { story: bare },
  play: ({ canvasElement }) => expectEmpty(canvasElement),
};

export const EmptyWithFallback: Story = {
  args: { story: bare, fallback: true },
  play: ({ canvasElement }) => expectFallback(canvasElement),
};

export const Loading: Story = {
  args: { src: neverAnswers },
  play: ({ canvasElement }) => expectLoading(canvasElement),
};

export const LoadingWithFallback: Story = {
  args: { src: neverAnswers, fallback: true },
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

export const RightToLeft: Story = {
  args: { story: arabic },
  globals: { direction: 'rtl', language: 'ar' },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByRole('heading', { name: 'اقرأ أيضًا' })).toBeVisible();
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

export const Paper: Story = {
  args: { story: everything },
  globals: { theme: 'paper' },
  tags: ['!autodocs'],
};

export const Signal: Story = {
  args: { story: everything },
  globals: { theme: 'signal' },
  tags: ['!autodocs'],
};

export const Orbit: Story = {
  args: { story: everything },
  globals: { theme: 'orbit' },
  tags: ['!autodocs'],
};
