/** Every element with every example story, as axe sees it. */
import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it } from 'vitest';
import { defineElements, elementClasses, themes, type StoryElement } from '../../src/index.js';
import { changed, fixtures, shortStory, type Json } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { showingOf, storiesAt } from '../helpers/line-up.js';
import { clearDesk, desk, place, until, wordsOf } from '../helpers/proof.js';
import { faultUrl } from '../helpers/wire.js';

expectNoIncidents();
beforeAll(() => void defineElements());
afterEach(clearDesk);

/** With pictures from here: the addresses of the stories do not exist. */
const here = `${location.origin}/fixtures/story.json`;
const stories: readonly (readonly [string, Json])[] = [
  ...Object.entries(fixtures).map(([name, json]) => [name, changed(json, ['url'], here)] as const),
  ['short', shortStory()],
];

for (const elementClass of elementClasses)
  describe(`<${elementClass.tag}>`, () => {
    for (const [name, story] of stories)
      it(`is accessible with the story "${name}"`, async () => {
        const element = place<StoryElement>(elementClass, { story });
        await until(
          () => !!element.shadowRoot?.querySelector('.sheet > :not(.loading, .coming)'),
          'it shows its story',
        );
        await element.updateComplete;
        await expect(element).to.be.accessible();
      });

    for (const theme of themes)
      it(`is accessible in the theme "${theme}", light and dark`, async () => {
        const { attributes, words } = showingOf(elementClass.tag);
        const story = storiesAt(here).en;
        for (const mode of ['light', 'dark']) {
          desk().style.colorScheme = mode;
          // The theme `host` has the ground and the text of the page.
          desk().style.background = mode === 'dark' ? '#121416' : '#fff';
          desk().style.color = mode === 'dark' ? '#eceef0' : '#16181a';
          const element = place<StoryElement>(
            elementClass,
            words === undefined ? { story } : { story, fallback: words },
            { ...attributes, theme },
          );
          await until(
            () => !!element.shadowRoot?.querySelector('.sheet > :not(.loading, .coming)'),
            'it shows its story',
          );
          await element.updateComplete;
          await expect(element).to.be.accessible();
          element.remove();
        }
      });

    it('is accessible without a story, with a failure, and with nothing to show', async () => {
      const empty = place<StoryElement>(elementClass, { fallback: 'Read it' });
      const failed = place<StoryElement>(elementClass, { src: faultUrl('404') });
      const bare = place<StoryElement>(elementClass, { story: { headline: 'Only this' } });
      await until(
        () =>
          wordsOf(failed) !== '' &&
          (wordsOf(bare) !== '' || showingOf(elementClass.tag).withNothing === 'blank'),
        'there are words',
      );
      await expect(empty).to.be.accessible();
      await expect(failed).to.be.accessible();
      await expect(bare).to.be.accessible();
    });
  });
