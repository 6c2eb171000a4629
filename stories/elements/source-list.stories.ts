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

const meta: Meta<ElementArgs> = {
  title: 'Elements/source-list',
  component: 'source-list',
  tags: ['autodocs'],
  render: ({ src, story, theme, fallback }) =>
    html`<source-list src=${ifDefined(src)} .story=${story} theme=${ifDefined(theme)} 
      >${fallbackLink(fallback)}</source-list
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<ElementArgs>;

export const Playground: Story = {
  args: { src: at('soyuz.json') },
  async play({ canvasElement }) {
    const sources = inside(canvasElement);
    await expect(sources.getByRole('heading', { name: 'Sources', level: 2 })).toBeVisible();
    await expect(sources.getAllByRole('listitem')).toHaveLength(4);
    await expect(sources.getByRole('link', { name: 'Reuters' })).toBeVisible();
  },
};

export const OneSource: Story = {
  args: { story: { ...bare, sources: [{ name: 'Our reporter' }] } },
};

/** Notes with times and HTML, a source with a mail address. */
export const RichText: Story = { args: { story: everything } };

export const ManySources: Story = {
  args: {
    story: {
      ...bare,
      sources: Array.from({ length: 50 }, (_, index) => ({ name: `Source ${index + 1}` })),
    },
  },
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
    await expect(inside(canvasElement).getByRole('heading', { name: 'المصادر' })).toBeVisible();
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
