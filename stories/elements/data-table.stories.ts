import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import { at, bare, everything, fallbackLink, soyuz, type ElementArgs } from './desk.js';
import { expectFallback, expectStory, expectToFit, inside } from './screen.js';
import { usual } from './usual.js';

interface TableArgs extends ElementArgs {
  table?: string;
}

const meta: Meta<TableArgs> = {
  title: 'Elements/data-table',
  component: 'data-table',
  tags: ['autodocs'],
  argTypes: {
    table: { control: 'text' },
  },
  render: ({ src, story, theme, fallback, table }) =>
    html`<data-table src=${ifDefined(src)} .story=${story} theme=${ifDefined(theme)} table=${ifDefined(table)}
      >${fallbackLink(fallback)}</data-table
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<TableArgs>;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov'];
const twelve = {
  ...bare,
  body: [
    {
      type: 'table',
      caption: 'Rain on the upper Aller',
      rowHeaders: true,
      columns: ['Gauge', ...months.map((month) => ({ label: `${month}, mm`, align: 'end' }))],
      rows: ['Quay Gate', 'Mill Weir', 'Old Lock'].map((gauge, row) => [
        gauge,
        ...months.map((_, at) => (row * 37 + at * 13) % 97),
      ]),
    },
  ],
};
const fiveHundred = {
  ...bare,
  body: [
    {
      type: 'table',
      caption: 'Five hundred gauges',
      columns: ['Gauge', { label: 'Level, m', align: 'end' }, 'Last read', 'Remark'],
      rows: Array.from({ length: 500 }, (_, at) => [
        `Gauge ${(at * 7919) % 500}`,
        ((at * 7919) % 1000) / 100,
        `20${10 + (at % 15)}-0${1 + (at % 9)}-1${at % 9}`,
        at % 4 ? 'As forecast' : '',
      ]),
    },
  ],
};

export const Playground: Story = {
  args: { src: at('everything.json') },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByRole('table')).toBeVisible();
    await expect(inside(canvasElement).getByRole('button', { name: 'Level, m' })).toBeEnabled();
  },
};

/** Once: up. Twice: down. A third time: as the desk wrote it. */
export const Sorted: Story = {
  args: { story: everything },
  async play({ canvasElement }) {
    const button = inside(canvasElement).getByRole('button', { name: 'Level, m' });
    await userEvent.click(button);
    await userEvent.click(button);
    await waitFor(() =>
      expect(inside(canvasElement).getByRole('columnheader', { name: 'Level, m' })).toHaveAttribute(
        'aria-sort',
        'descending',
      ),
    );
    await expect(button.matches(':focus')).toBe(true);
  },
};

/** By its caption; a number does as well. */
export const ByCaption: Story = {
  args: { story: soyuz, table: 'The suspects, as the two agencies described them' },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('Geminid meteor')).toBeVisible();
  },
};

/** Where there is no room for columns each row is a card; to a screen reader it is a table still. */
export const Cards: Story = {
  args: { story: everything },
  globals: { width: '320' },
  async play({ canvasElement }) {
    await expectToFit(canvasElement);
    await expect(inside(canvasElement).getAllByRole('row')).toHaveLength(7);
  },
};

export const TwelveColumns: Story = { args: { story: twelve } };

export const TwelveColumnsOnAPhone: Story = {
  args: { story: twelve },
  globals: { width: '320' },
  play: ({ canvasElement }) => expectToFit(canvasElement),
};

/** They scroll under their header, in a box of their own. */
export const FiveHundredRows: Story = { args: { story: fiveHundred } };

/** The page has asked for a table that the story has not got. */
export const NotFound: Story = {
  args: { story: soyuz, table: 'Passengers', fallback: true },
  play: ({ canvasElement }) => expectFallback(canvasElement),
};

export const Loading: Story = usual('Loading');
export const LoadingWithFallback: Story = usual('LoadingWithFallback');
export const Empty: Story = usual('Empty');
export const EmptyWithFallback: Story = usual('EmptyWithFallback');
export const Failed: Story = usual('Failed');
export const FailedWithFallback: Story = usual('FailedWithFallback');
export const LongWords: Story = usual('LongWords');

export const RightToLeft: Story = usual('RightToLeft', {
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByRole('table')).toBeVisible();
  },
});

export const Dark: Story = usual('Dark');
export const Narrow: Story = usual('Narrow');
export const Paper: Story = usual('Paper');
export const Signal: Story = usual('Signal');
export const Orbit: Story = usual('Orbit');
