import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import { at, bare, everything, fallbackLink, soyuz, type ElementArgs } from './desk.js';
import { expectFallback, expectStory, inside } from './screen.js';
import { usual } from './usual.js';

interface FactArgs extends ElementArgs {
  facts?: string;
}

const meta: Meta<FactArgs> = {
  title: 'Elements/fact-box',
  component: 'fact-box',
  tags: ['autodocs'],
  render: ({ src, story, theme, fallback, facts }) =>
    html`<fact-box src=${ifDefined(src)} .story=${story} theme=${ifDefined(theme)} facts=${ifDefined(facts)}
      >${fallbackLink(fallback)}</fact-box
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<FactArgs>;

export const Playground: Story = {
  args: { src: at('soyuz.json'), facts: 'Soyuz MS-22 in brief' },
  async play({ canvasElement }) {
    const box = inside(canvasElement);
    await expect(
      box.getByRole('heading', { name: 'Soyuz MS-22 in brief', level: 2 }),
    ).toBeVisible();
    await expect(box.getAllByRole('term')).toHaveLength(5);
  },
};

/** By its title, from an update. */
export const OfAnUpdate: Story = {
  args: { story: soyuz, facts: 'Why warmth adds up' },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('about 100 watts')).toBeVisible();
  },
};

/** HTML from an older system, and a fact without a label. */
export const RichText: Story = { args: { story: everything } };

export const WithoutLabels: Story = {
  args: {
    story: {
      ...bare,
      body: [{ type: 'facts', title: 'So far', items: [{ value: 'One' }, { value: 'Two' }] }],
    },
  },
};

export const ManyFacts: Story = {
  args: {
    story: {
      ...bare,
      body: [
        {
          type: 'facts',
          title: 'Fifty facts',
          items: Array.from({ length: 50 }, (_, index) => ({
            label: `Fact ${index + 1}`,
            value: 'A few words',
          })),
        },
      ],
    },
  },
};

const byHand = html`<fact-box heading="Car 412">
  <dl>
    <dt>Built</dt>
    <dd>1974</dd>
    <dt>Seats</dt>
    <dd><strong>48</strong>, see <a href="#seats">the plan</a></dd>
  </dl>
</fact-box>`;

export const ByHand: Story = {
  render: () => byHand,
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByRole('heading', { name: 'Car 412' })).toBeVisible();
    await expect(inside(canvasElement).getByRole('link', { name: 'the plan' })).toBeVisible();
  },
};

/** No such facts: what the page put there stays. */
export const NotFound: Story = {
  args: { story: soyuz, facts: 'no such facts', fallback: true },
  play: ({ canvasElement }) => expectFallback(canvasElement),
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
    await expect(inside(canvasElement).getByText('164 كيلومترًا')).toBeVisible();
  },
});

export const Dark: Story = usual('Dark');
export const Narrow: Story = usual('Narrow');
export const Paper: Story = usual('Paper');
export const Signal: Story = usual('Signal');
export const Orbit: Story = usual('Orbit');
