import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { StoryElement } from '../../src/index.js';
import { arabic, soyuz } from '../elements/desk.js';
import { expectToFit } from '../elements/screen.js';
import './hosts.css';

/**
 * Our elements as guests: in pages with a style of their own, which knows nothing of them. What the
 * page says of its own words must not get in; what it says of its font and colours should.
 */
const meta: Meta = {
  title: 'Host pages',
  tags: ['autodocs'],
  play: ({ canvasElement }) => expectToBeAGuest(canvasElement),
};
export default meta;

type Story = StoryObj;

const { keyPoints: _, ...short } = { ...soyuz, updates: soyuz.updates.slice(-4) };

const page = (address: string, site: TemplateResult): TemplateResult =>
  html`<div class="window"><p class="address">${address}</p>${site}</div>`;

const elementsIn = (canvas: HTMLElement): readonly StoryElement[] =>
  [...canvas.querySelectorAll('*')].filter((one) => one instanceof StoryElement);

const sheetOf = ({ shadowRoot }: StoryElement): Element => {
  const sheet = shadowRoot?.querySelector('.sheet');
  if (!sheet) throw new Error('The element has not rendered');
  return sheet;
};

/** Everything is there and in its place, and stands as a block with lines that can be read. */
async function expectToBeAGuest(canvas: HTMLElement): Promise<void> {
  await expectToFit(canvas);
  for (const element of elementsIn(canvas)) {
    const { width, height } = element.getBoundingClientRect();
    await expect(height, element.localName).toBeGreaterThan(10);
    await expect(element.scrollWidth, element.localName).toBeLessThanOrEqual(Math.ceil(width));
    const { textTransform, letterSpacing } = getComputedStyle(sheetOf(element));
    await expect([textTransform, letterSpacing], element.localName).toEqual(['none', 'normal']);
  }
}

/** `* { all: unset }`, small spaced capitals turned to lower case, everything centred. */
export const HarshReset: Story = {
  render: () =>
    page(
      'https://nothing.example/blog',
      html`<div class="reset-blog">
        <header><h1>from nothing</h1></header>
        <main>
          <p>i write about what falls from the sky. <a href="#archive">archive</a></p>
          <article-header .story=${short} heading-level="2"></article-header>
          <pull-quote .story=${soyuz} quote="q-patience"></pull-quote>
          <live-timeline .story=${short} heading-level="3"></live-timeline>
        </main>
      </div>`,
    ),
};

/** Margins, widths and borders for all that may come in the text. */
export const PressTheme: Story = {
  render: () =>
    page(
      'https://press.example/2022/12/soyuz',
      html`<div class="press-theme">
        <div class="site-header">Just another weblog</div>
        <main class="entry-content">
          <h1>Notes on a leak</h1>
          <p>I have followed this for a week. Here is what the desk has, and below it what I think.</p>
          <key-points .story=${soyuz}></key-points>
          <p>And this is the sentence that stays with me:</p>
          <pull-quote .story=${soyuz} quote="q-lifeboat"></pull-quote>
          <fact-box .story=${soyuz} facts="Soyuz MS-22 in brief"></fact-box>
          <live-timeline .story=${short}></live-timeline>
        </main>
      </div>`,
    ),
};

/** Dark ground, pale words, and not a word of it to the browser: the accents follow the text. */
export const DarkSite: Story = {
  render: () =>
    page(
      'https://night.example/orbit',
      html`<div class="night-site">
        <main class="night-grid">
          <p>Tonight in orbit <live-badge .story=${{ ...soyuz, status: 'live' }}></live-badge></p>
          <live-ticker .story=${soyuz}></live-ticker>
          <article-header .story=${short}></article-header>
          <live-timeline .story=${short}></live-timeline>
          <related-stories .story=${soyuz}></related-stories>
        </main>
      </div>`,
    ),
  async play({ canvasElement }) {
    await expectToBeAGuest(canvasElement);
    const stamp = elementsIn(canvasElement)
      .find(({ localName }) => localName === 'live-timeline')
      ?.shadowRoot?.querySelector('[part=stamp]');
    const [lightness] = getComputedStyle(stamp ?? document.body).color.match(/[\d.]+/) ?? [];
    await expect(Number(lightness)).toBeGreaterThan(0.6);
  },
};

/** A column of 220 pixels, in a page that shrinks all its words. */
export const NarrowSidebar: Story = {
  render: () =>
    page(
      'https://portal.example',
      html`<div class="portal">
        <main class="column">
          <p>Everything at a glance, since 1998. Weather, traffic, horoscope, and what the others write.</p>
          <p>The story stands on the right, where nobody thought of a story.</p>
        </main>
        <aside class="side" aria-label="In orbit">
          <div class="column"><story-card .story=${soyuz} href="#story"></story-card></div>
          <div class="column"><live-ticker .story=${soyuz}></live-ticker></div>
          <div class="column"><key-points .story=${soyuz}></key-points></div>
          <div class="column"><live-timeline .story=${short}></live-timeline></div>
        </aside>
      </div>`,
    ),
};

/** A page in Arabic, from right to left. */
export const RightToLeftSite: Story = {
  render: () =>
    page(
      'https://sahifa.example',
      html`<div class="rtl-site" dir="rtl" lang="ar">
        <header><strong>الصحيفة</strong><span>أخبار المدينة</span></header>
        <main class="column">
          <article-header .story=${arabic}></article-header>
          <h2>لحظة بلحظة</h2>
          <live-timeline .story=${arabic}></live-timeline>
          <source-list .story=${arabic}></source-list>
        </main>
      </div>`,
    ),
};

export const NarrowSidebarOnAPhone: Story = {
  ...NarrowSidebar,
  globals: { width: '360' },
  tags: ['!autodocs'],
};
