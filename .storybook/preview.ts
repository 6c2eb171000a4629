import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import { configure } from 'storybook/test';
import { defineElements, themes } from '../src/index.js';
import { neverAnswers } from '../stories/elements/desk.js';
import { drawn, patience } from './drawn.js';
import { manifest, withoutIdleControls } from './manifest.js';
import { onPage } from './page.js';
import { globalTypes, initialGlobals } from './toolbar.js';

// What is waited for comes at once or not at all, but the machine may be busy.
configure({ asyncUtilTimeout: patience });
defineElements();
setCustomElementsManifest(manifest);

const preview: Preview = {
  decorators: [onPage, withActions],
  globalTypes,
  initialGlobals: { ...initialGlobals },
  argTypes: {
    theme: { control: 'select', options: themes },
    story: { control: 'object', table: { category: 'properties' } },
    problems: { control: false },
    feed: { control: false },
    fallback: {
      control: 'boolean',
      description: 'For these stories: whether the page has put something into the element.',
      table: { category: 'story' },
    },
  },
  argTypesEnhancers: [withoutIdleControls],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    actions: {
      handles: [
        'story-load',
        'story-change',
        'story-state',
        'story-error',
        'story-share',
        'story-consent',
        'update-arrive',
        'update-view',
      ],
    },
    docs: {
      toc: { headingSelector: 'h2, h3' },
      source: { excludeDecorators: true },
      /** Pages of elements are made after one template, which no test of a story has to load. */
      async renderer() {
        const [{ DocsRenderer }, { default: page }] = await Promise.all([
          import('@storybook/addon-docs'),
          import('./ElementPage.mdx'),
        ]);
        const { render, unmount } = new DocsRenderer();
        const withPage: typeof render = (context, { page: own = page, ...docs }, element) =>
          render(context, { ...docs, page: own }, element);
        return { render: withPage, unmount };
      },
    },
    options: {
      storySort: {
        order: [
          'Guides',
          ['Welcome', 'Theming', 'Story format', 'Live feeds'],
          'Theme editor',
          'Replay',
          'Pages',
          'Host pages',
          'Elements',
        ],
      },
    },
  },
  /**
   * Lets one address stay without an answer, for as long as a designer wants to look at it. Links go
   * where they go on a page; Storybook would open them in place of itself, even those to an update.
   */
  beforeAll() {
    for (const base of document.querySelectorAll('base')) base.removeAttribute('target');
    const { fetch } = window;
    window.fetch = (input, init) =>
      String(input) === neverAnswers ? new Promise(() => {}) : fetch(input, init);
    return () => void (window.fetch = fetch);
  },
  mount: (context) => async () => {
    await context.renderToCanvas();
    await drawn(context.canvasElement);
    return context.canvas;
  },
};

export default preview;
