import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import { at, bare, everything, fallbackLink, type ElementArgs } from './desk.js';
import { expectStory, inside } from './screen.js';
import { usual } from './usual.js';

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

export const Empty: Story = usual('Empty');
export const EmptyWithFallback: Story = usual('EmptyWithFallback');
export const Loading: Story = usual('Loading');
export const LoadingWithFallback: Story = usual('LoadingWithFallback');
export const Failed: Story = usual('Failed');
export const FailedWithFallback: Story = usual('FailedWithFallback');
export const LongWords: Story = usual('LongWords');

export const RightToLeft: Story = usual('RightToLeft', {
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByRole('heading', { name: 'المصادر' })).toBeVisible();
  },
});

export const Dark: Story = usual('Dark');
export const Narrow: Story = usual('Narrow');
export const Paper: Story = usual('Paper');
export const Signal: Story = usual('Signal');
export const Orbit: Story = usual('Orbit');
