import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { themes } from '../../src/index.js';
import { valueOf } from '../../src/styles/tokens/list.js';
import { soyuz } from '../elements/desk.js';
import { entry } from '../elements/newsroom.js';
import { expectToFit } from '../elements/screen.js';
import { leaveNoTrace, timelineIn } from '../elements/timeline.js';
import { match } from './match.js';
import './pages.css';

/** A newspaper in a theme stands on its ground from edge to edge, and needs no room within it. */
const onGroundOfTheme: Decorator = (story, { globals }) => {
  const theme = themes.find((one) => one === globals['theme']) ?? 'host';
  const [ground, words] = [valueOf('bg', theme), valueOf('text', theme)];
  return html`<div class="ground" style="background: ${ground}; color: ${words}">${story()}</div>`;
};

/**
 * Whole pages, as a newspaper would put them together. They follow the width of their column, not of
 * the window: turn the width in the toolbar.
 */
const meta: Meta = {
  title: 'Pages',
  tags: ['autodocs'],
  // A thousand updates are for a page of their own.
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  decorators: [onGroundOfTheme],
  beforeEach: () => leaveNoTrace,
  play: ({ canvasElement }) => expectToFit(canvasElement),
};
export default meta;

type Story = StoryObj;

const paper = (content: TemplateResult): TemplateResult =>
  html`<div class="paper">${content}</div>`;
const updatesIn = (canvas: HTMLElement): number =>
  timelineIn(canvas).shadowRoot?.querySelectorAll('[part=update]').length ?? 0;

const firstHours = ['snow', 'pressure', 'camera'];
const breaking = {
  ...soyuz,
  id: 'breaking',
  status: 'live',
  kicker: 'Breaking news',
  headline: 'Snow in the dark: a docked Soyuz is leaking',
  standfirst:
    'Something is streaming out of the ship that should carry three people home from the International Space Station. What is known, as it becomes known.',
  modified: '2022-12-15T15:05:00Z',
  keyPoints: soyuz.keyPoints.slice(0, 1),
  corrections: undefined,
  updates: soyuz.updates
    .filter(({ id }) => firstHours.includes(id))
    .map((update) => ({ ...update, correction: undefined, modified: undefined })),
};

/** The first hour: little is known, and it is said how fresh that is. */
export const Breaking: Story = {
  render: () =>
    paper(html`<main>
      <article-header .story=${breaking}></article-header>
      <p class="strip">
        <live-badge .story=${breaking}></live-badge>
        <span>We write this page as it happens.</span>
      </p>
      <live-timeline .story=${breaking}></live-timeline>
    </main>`),
};

const long = {
  ...soyuz,
  id: 'night-watch',
  status: 'live',
  headline: 'Six nights with a broken lifeboat',
  modified: '2022-12-21T17:51:00Z',
  updates: Array.from({ length: 1000 }, (_, index) => entry(index, { key: index % 37 === 3 })),
};

/** A thousand updates, six days of a night watch: ticker on top, summary beside the stream. */
export const LongLiveBlog: Story = {
  render: () =>
    paper(html`<main>
      <div class="strip">
        <live-badge .story=${long}></live-badge>
        <live-ticker .story=${long}></live-ticker>
      </div>
      <article-header .story=${long}></article-header>
      <live-timeline .story=${long} controls></live-timeline>
      <correction-note .story=${long}></correction-note>
    </main>`),
  // What its thousand updates are made of is looked at in every other story of a timeline.
  parameters: { a11y: { test: 'off' } },
  async play({ canvasElement }) {
    await waitFor(() => expect(updatesIn(canvasElement)).toBe(1000));
    await expectToFit(canvasElement);
  },
};

const feature = { ...soyuz, status: 'final', kicker: 'The long read', updates: undefined };

/** Told in the end: running text with a quote set large, facts beside it, and what it rests on. */
export const Feature: Story = {
  globals: { theme: 'paper' },
  render: () =>
    paper(html`<main>
      <article-header .story=${{ ...feature, keyPoints: undefined }}></article-header>
      <div class="beside">
        <article-body .story=${feature}></article-body>
        <aside aria-label="Beside the story">
          <pull-quote .story=${feature} quote="q-lifeboat"></pull-quote>
          <fact-box .story=${feature} facts="Soyuz MS-22 in brief"></fact-box>
        </aside>
      </div>
      <div class="words">
        <correction-note .story=${feature}></correction-note>
        <source-list .story=${feature}></source-list>
      </div>
      <related-stories .story=${feature}></related-stories>
    </main>`),
};

const evening = match(93);

/** Like a match: a label an entry, the goals as key events, the line-ups on top. */
export const MinuteByMinute: Story = {
  globals: { theme: 'signal' },
  render: () =>
    paper(html`<main>
      <div class="strip">
        <live-badge .story=${evening}></live-badge>
        <live-ticker .story=${evening} count="3"></live-ticker>
      </div>
      <article-header .story=${evening}></article-header>
      <h2>Minute by minute</h2>
      <live-timeline .story=${evening} controls></live-timeline>
    </main>`),
};

const onAPhone = { width: '360' };

export const BreakingOnAPhone: Story = {
  ...Breaking,
  globals: { ...onAPhone, mode: 'dark' },
  tags: ['!autodocs'],
};

export const FeatureOnAPhone: Story = {
  ...Feature,
  globals: { ...onAPhone, theme: 'paper' },
  tags: ['!autodocs'],
};

export const MinuteByMinuteOnAPhone: Story = {
  ...MinuteByMinute,
  globals: { ...onAPhone, theme: 'signal', mode: 'dark' },
  tags: ['!autodocs'],
};
