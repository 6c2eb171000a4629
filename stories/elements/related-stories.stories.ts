import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import { at, fallbackLink, soyuz, type ElementArgs, missingPicture } from './desk.js';
import { expectStory, expectToFit, inside } from './screen.js';
import { usual } from './usual.js';

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

export const Empty: Story = usual('Empty');
export const EmptyWithFallback: Story = usual('EmptyWithFallback');
export const Loading: Story = usual('Loading');
export const LoadingWithFallback: Story = usual('LoadingWithFallback');
export const Failed: Story = usual('Failed');
export const FailedWithFallback: Story = usual('FailedWithFallback');
export const LongWords: Story = usual('LongWords');

export const RightToLeft: Story = usual('RightToLeft', {
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByRole('heading', { name: 'اقرأ أيضًا' })).toBeVisible();
  },
});

export const Dark: Story = usual('Dark');
export const Narrow: Story = usual('Narrow');
export const Paper: Story = usual('Paper');
export const Signal: Story = usual('Signal');
export const Orbit: Story = usual('Orbit');
