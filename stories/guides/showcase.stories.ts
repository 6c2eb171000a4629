import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { themes } from '../../src/index.js';
import { everything, soyuz } from '../elements/desk.js';
import { expectToFit } from '../elements/screen.js';
import { example } from './example.js';

/** What the guides show. They are stories, so that they are checked like any other. */
const meta: Meta = {
  title: 'Guides/Showcase',
  tags: ['!dev', '!autodocs'],
  play: ({ canvasElement }) => expectToFit(canvasElement),
};
export default meta;

const latest = { ...soyuz, updates: soyuz.updates.slice(-1), keyPoints: undefined };

export const Family: StoryObj = {
  render: () =>
    html`<main style="display: grid; gap: 3em">
      <p>Tonight: the leak at the station <live-badge .story=${soyuz}></live-badge></p>
      <live-ticker .story=${soyuz}></live-ticker>
      <article-header .story=${{ ...soyuz, keyPoints: undefined }}></article-header>
      <key-points .story=${soyuz}></key-points>
      <pull-quote .story=${soyuz} quote="q-patience"></pull-quote>
      <live-timeline .story=${latest}></live-timeline>
    </main>`,
};

export const Themes: StoryObj = {
  render: () =>
    html`<div style="display: grid; gap: 2em">
      ${themes.map(
        (theme) =>
          html`<section theme=${theme}>
            <p><code>theme="${theme}"</code></p>
            <article-byline .story=${everything}></article-byline>
            <pull-quote .story=${everything} quote="q-oars"></pull-quote>
          </section>`,
      )}
    </div>`,
};

export const OneToken: StoryObj = {
  render: () =>
    html`<div style="--story-accent: light-dark(#7a2e8e, #d9a0e8); --story-font-headline: Georgia, serif">
      <pull-quote .story=${everything} quote="q-oars"></pull-quote>
    </div>`,
};

export const Example: StoryObj = {
  render: () =>
    html`<main style="display: grid; gap: 2em">
      <article-header .story=${example}></article-header>
      <live-timeline .story=${example}></live-timeline>
    </main>`,
};
