import type { NewElement } from './element-files.ts';

/** A story for every state, each with a play that proves it. */
export const storiesFile = ({ tag }: NewElement): string => `
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
  title: 'Elements/${tag}',
  component: '${tag}',
  tags: ['autodocs'],
  render: ({ src, story, theme, fallback }) =>
    html\`<${tag} src=\${ifDefined(src)} .story=\${story} theme=\${ifDefined(theme)}
      >\${fallbackLink(fallback)}</${tag}
    >\`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<ElementArgs>;

export const Playground: Story = {
  args: { src: at('soyuz.json') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText(soyuz.headline)).toBeVisible();
  },
};

export const RichText: Story = { args: { story: everything } };

export const Loading: Story = {
  args: { src: neverAnswers },
  play: ({ canvasElement }) => expectLoading(canvasElement),
};

export const LoadingWithFallback: Story = {
  args: { src: neverAnswers, fallback: true },
  play: ({ canvasElement }) => expectFallback(canvasElement),
};

export const Empty: Story = {
  args: { story: bare },
  play: ({ canvasElement }) => expectEmpty(canvasElement),
};

export const EmptyWithFallback: Story = {
  args: { story: bare, fallback: true },
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
    await expect(inside(canvasElement).getByText(arabic.headline)).toBeVisible();
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
`;

/** What it is to a screen reader, as it stands; what it is called and its keys are yours to add. */
export const accessFile = ({ word, words }: NewElement): string => `
import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  ${
    words
      ? `role: 'A region with two paragraphs.',
  name: '“${word}”, in the language of the page.',`
      : `role: 'Two paragraphs.',`
  }
};
`;
