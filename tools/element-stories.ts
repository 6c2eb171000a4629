import type { NewElement } from './element-files.ts';

/** A story for every state, each with a play that proves it. */
export const storiesFile = ({ tag }: NewElement): string => `
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import { arabic, at, everything, fallbackLink, soyuz, type ElementArgs } from './desk.js';
import { expectStory, inside } from './screen.js';
import { usual } from './usual.js';

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

export const Loading: Story = usual('Loading');
export const LoadingWithFallback: Story = usual('LoadingWithFallback');
export const Empty: Story = usual('Empty');
export const EmptyWithFallback: Story = usual('EmptyWithFallback');
export const Failed: Story = usual('Failed');
export const FailedWithFallback: Story = usual('FailedWithFallback');
export const LongWords: Story = usual('LongWords');

export const RightToLeft: Story = usual('RightToLeft', {
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText(arabic.headline)).toBeVisible();
  },
});

export const Dark: Story = usual('Dark');
export const Narrow: Story = usual('Narrow');
export const Paper: Story = usual('Paper');
export const Signal: Story = usual('Signal');
export const Orbit: Story = usual('Orbit');
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
