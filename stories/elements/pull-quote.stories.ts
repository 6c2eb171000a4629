import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, within } from 'storybook/test';
import {
  arabic,
  at,
  everything,
  fallbackLink,
  missingPicture,
  neverAnswers,
  soyuz,
  type ElementArgs,
} from './desk.js';
import { expectEmpty, expectFallback, expectStory, inside } from './screen.js';
import { usual } from './usual.js';

interface QuoteArgs extends ElementArgs {
  quote?: string;
  speaker?: string;
  'speaker-title'?: string;
  organization?: string;
  source?: string;
  'source-url'?: string;
  date?: string;
  photo?: string;
  words?: string;
}

const meta: Meta<QuoteArgs> = {
  title: 'Elements/pull-quote',
  component: 'pull-quote',
  tags: ['autodocs'],
  argTypes: {
    words: {
      control: 'text',
      description: 'For these stories: the content of a quote that is written by hand.',
      table: { category: 'story' },
    },
  },
  render: ({ story, fallback, words, ...args }) =>
    html`<pull-quote
      src=${ifDefined(args.src)}
      .story=${story}
      theme=${ifDefined(args.theme)}
      quote=${ifDefined(args.quote)}
      speaker=${ifDefined(args.speaker)}
      speaker-title=${ifDefined(args['speaker-title'])}
      organization=${ifDefined(args.organization)}
      source=${ifDefined(args.source)}
      source-url=${ifDefined(args['source-url'])}
      date=${ifDefined(args.date)}
      photo=${ifDefined(args.photo)}
      >${words ?? fallbackLink(fallback)}</pull-quote
    >`,
  play: ({ canvasElement }) => expectStory(canvasElement),
};
export default meta;

type Story = StoryObj<QuoteArgs>;

const byHand = {
  words: 'We print what we can check.',
  speaker: 'Mara Lindqvist',
  'speaker-title': 'Editor',
  organization: 'The Orbit Desk',
} as const satisfies QuoteArgs;

export const Playground: Story = {
  args: { src: at('soyuz.json'), quote: 'q-patience' },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText(/^It is an unheroic solution/)).toBeVisible();
    await expect(inside(canvasElement).getByText('Tomasz Wierzba')).toBeVisible();
  },
};

/** Without an id the first quote of the story is shown. */
export const FirstQuote: Story = {
  args: { story: soyuz },
};

/** Speaker, title, organisation, source, date, photo, and links. */
export const Complete: Story = {
  args: { story: everything, quote: 'q-oars' },
  async play({ canvasElement }) {
    const source = inside(canvasElement).getByRole('link', { name: 'The Lantern, by telephone' });
    await expect(source).toHaveAttribute('href', 'https://lantern.example/city/rowing-club');
    await expect(inside(canvasElement).getByText('Treasurer, Quay Gate Rowing Club')).toBeVisible();
  },
};

/** An inscription in another language than its story. */
export const WithoutSpeaker: Story = {
  args: { story: everything, quote: 'q-proverb' },
  async play({ canvasElement }) {
    const words = inside(canvasElement).getByText(/^Wie het water deert/);
    await expect(words.closest('[lang]')).toHaveAttribute('lang', 'nl');
  },
};

export const NameAlone: Story = {
  args: { story: everything, quote: 'q-van' },
};

export const ByHand: Story = {
  args: byHand,
  async play({ canvas, canvasElement }) {
    await expect(canvas.getByText('We print what we can check.')).toBeVisible();
    await expect(inside(canvasElement).getByText('Mara Lindqvist')).toBeVisible();
    await expect(inside(canvasElement).getByText('Editor, The Orbit Desk')).toBeVisible();
  },
};

export const ByHandWithPhoto: Story = {
  args: { ...byHand, photo: at('pictures/portrait-castellane.svg') },
};

export const ByHandWithSource: Story = {
  args: {
    ...byHand,
    source: 'Our morning conference',
    'source-url': 'https://meridian.example/orbit/conference',
    date: '2022-12-20',
  },
  async play({ canvasElement }) {
    const link = inside(canvasElement).getByRole('link', { name: 'Our morning conference' });
    await expect(link).toHaveAttribute('href', 'https://meridian.example/orbit/conference');
    await expect(inside(canvasElement).getByText('December 20, 2022')).toBeVisible();
  },
};

export const ByHandSourceAlone: Story = {
  args: { words: 'Mind the gap.', source: 'Painted on the platform', date: '1998-10' },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('October 1998')).toBeVisible();
  },
};

export const WordsAlone: Story = {
  args: { words: 'Nobody who was there remembers it the same way.' },
};

/** The words may hold links and marks of the page. */
export const MarkedWords: Story = {
  args: byHand,
  render: (args) =>
    html`<pull-quote speaker=${args.speaker ?? ''}
      >We print what we can <em>check</em>, and <a href="#how">say how</a>.</pull-quote
    >`,
  async play({ canvasElement }) {
    const link = within(canvasElement).getByRole('link', { name: 'say how' });
    await expect(link).toBeVisible();
  },
};

/** The id names no quote of the story. */
export const NoSuchQuote: Story = {
  args: { story: soyuz, quote: 'q-nowhere' },
  play: ({ canvasElement }) => expectEmpty(canvasElement),
};

export const NoSuchQuoteWithFallback: Story = {
  args: { story: soyuz, quote: 'q-nowhere', fallback: true },
  play: ({ canvasElement }) => expectFallback(canvasElement),
};

export const Loading: Story = usual('Loading');
export const LoadingWithFallback: Story = usual('LoadingWithFallback');

/** Written by hand as well: those words stand until the story is there. */
export const LoadingOverByHand: Story = {
  args: { ...byHand, src: neverAnswers },
  async play({ canvasElement }) {
    await expect(inside(canvasElement).getByText('Mara Lindqvist')).toBeVisible();
  },
};

export const Empty: Story = usual('Empty');
export const EmptyWithFallback: Story = usual('EmptyWithFallback');
export const Failed: Story = usual('Failed');
export const FailedWithFallback: Story = usual('FailedWithFallback');
export const LongWords: Story = usual('LongWords');

export const NoPicture: Story = {
  args: { ...byHand, photo: missingPicture },
};

export const RightToLeft: Story = usual('RightToLeft', {
  args: { quote: 'q-station' },
  async play({ canvasElement }) {
    const words = inside(canvasElement).getByText(/^سافرت على هذا الخط/);
    await expect(getComputedStyle(words).direction).toBe('rtl');
  },
});

export const ArabicStoryOnEnglishPage: Story = {
  args: { story: arabic, quote: 'q-station' },
  async play({ canvasElement }) {
    const words = inside(canvasElement).getByText(/^سافرت على هذا الخط/);
    await expect(words.closest('[lang]')).toHaveAttribute('lang', 'ar');
    await expect(getComputedStyle(words).direction).toBe('rtl');
  },
};

const oars = { args: { quote: 'q-oars' } };
export const Dark: Story = usual('Dark', oars);
export const Narrow: Story = usual('Narrow', oars);

export const NarrowRightToLeft: Story = usual('NarrowRightToLeft', {
  args: { quote: 'q-station' },
});

export const Paper: Story = usual('Paper', oars);
export const Signal: Story = usual('Signal', oars);
export const Orbit: Story = usual('Orbit', oars);
