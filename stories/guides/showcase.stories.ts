import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { themes } from '../../src/index.js';
import { ElementAnatomy } from '../book/element-anatomy.js';
import { FamilyAlbum } from '../book/family-album.js';
import { ownElement } from '../book/own-element.js';
import { tags } from '../book/specimens.js';
import { everything, soyuz } from '../elements/desk.js';
import { expectToFit } from '../elements/screen.js';
import { example } from './example.js';

ownElement('element-anatomy', ElementAnatomy);
ownElement('family-album', FamilyAlbum);

/** What the guides show. They are stories, so that they are checked like any other. */
const meta: Meta = {
  title: 'Guides/Showcase',
  tags: ['!dev', '!autodocs'],
  play: ({ canvasElement }) => expectToFit(canvasElement),
};
export default meta;

/** Every element by what it is for. */
export const Album: StoryObj = {
  render: () => html`<main><family-album></family-album></main>`,
  async play({ canvasElement }) {
    const album = canvasElement.querySelector('family-album')?.shadowRoot;
    for (const tag of tags) await expect(album?.querySelector(tag), tag).not.toBeNull();
    const page = canvasElement.querySelector('.page');
    await expect(page?.scrollWidth).toBe(page?.clientWidth);
  },
};

/** What every element is made of; whoever joins is here as well. */
export const Anatomy: StoryObj = {
  render: () =>
    html`<main>
      <h1>Anatomy</h1>
      ${tags.map(
        (tag) =>
          html`<h2>${tag}</h2>
            <element-anatomy for=${tag}></element-anatomy>`,
      )}
    </main>`,
  async play({ canvasElement }) {
    for (const anatomy of canvasElement.querySelectorAll('element-anatomy')) {
      const marks = () => anatomy.shadowRoot?.querySelectorAll('.mark b').length;
      await waitFor(() => expect(marks(), anatomy.for).toBeGreaterThan(0));
      await expect(anatomy.shadowRoot?.querySelector('table'), anatomy.for).not.toBeNull();
    }
    const [first] = canvasElement.querySelectorAll('element-anatomy');
    first?.shadowRoot?.querySelector<HTMLElement>('.parts button')?.focus();
    await first?.updateComplete;
    await expect(first?.shadowRoot?.querySelector('.pointing .here')).not.toBeNull();
  },
};

/** One story, our words in the language around each element. */
export const Languages: StoryObj = {
  render: () =>
    html`<main style="display: grid; gap: 1.5em">
      ${['en', 'de', 'ja', 'ar'].map(
        (language) =>
          html`<article lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}>
            <p style="margin: 0"><code>lang="${language}"</code></p>
            <live-badge status="developing"></live-badge>
            <article-byline .story=${soyuz}></article-byline>
          </article>`,
      )}
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
