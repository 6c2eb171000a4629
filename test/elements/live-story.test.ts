import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it } from 'vitest';
import { LiveStoryElement } from '../../src/index.js';
import { shortStory } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, desk, place, rootOf, shows, showsFallback, until } from '../helpers/proof.js';
import { newKey } from '../helpers/wire.js';

expectNoIncidents();
beforeAll(() => void LiveStoryElement.define());
afterEach(clearDesk);

describe('<live-story>', () => {
  it('shows its part of the story', async () => {
    const element = place(LiveStoryElement, { story: shortStory() });
    await shows(element, 'The last tram is emptied by boat.');
    expect(rootOf(element).querySelectorAll('[part=live-story]')).to.have.lengthOf(1);
  });

  it('keeps its fallback where the story has nothing for it', async () => {
    const element = place(LiveStoryElement, {
      story: { headline: 'Only this' },
      fallback: 'Read it',
    });
    await until(() => !!element.story, 'there is a story');
    await element.updateComplete;
    expect(showsFallback(element)).to.equal(true);
    expect(rootOf(element).querySelector('[part=live-story]')).to.equal(null);
  });

  it('names the language of the story where it is not that of the page', async () => {
    const element = place(LiveStoryElement, { story: { ...shortStory(), language: 'nl' } });
    await shows(element, 'The last tram is emptied by boat.');
    expect(rootOf(element).querySelectorAll('[lang=nl]')).not.to.have.lengthOf(0);
  });

  it('is the same under another name', async () => {
    const tag = `x-${newKey()}`;
    expect(LiveStoryElement.define(tag)).to.equal(true);
    const element = document.createElement(tag);
    Object.assign(element, { story: shortStory() });
    desk().append(element);
    await shows(element, 'The last tram is emptied by boat.');
  });

  it('can be read by everyone', async () => {
    const element = place(LiveStoryElement, { story: shortStory() });
    await shows(element, 'The last tram is emptied by boat.');
    await expect(element).to.be.accessible();
  });
});
