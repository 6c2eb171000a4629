import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it } from 'vitest';
import { handling } from '../../src/elements/live-timeline/parts.js';
import { LiveTimelineElement } from '../../src/index.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import {
  articleOf,
  blog,
  buttonOf,
  frames,
  isShown,
  liveBlog,
  topOf,
  update,
  updates,
} from '../helpers/live-blog.js';
import { clearDesk, next, rootOf, until, wordsOf } from '../helpers/proof.js';

expectNoIncidents();
beforeAll(() => void LiveTimelineElement.define());
afterEach(() => {
  clearDesk();
  getSelection()?.removeAllRanges();
  scrollTo(0, 0);
});

/** Has the reader look at an update, some way down. */
async function readTo(timeline: Element, index: number): Promise<HTMLElement> {
  const article = articleOf(timeline, index);
  article.scrollIntoView({ block: 'start' });
  await frames(4);
  article.scrollIntoView({ block: 'start' });
  await frames(2);
  return article;
}

const said = (timeline: Element): string | undefined =>
  rootOf(timeline).querySelector('[role=status]')?.textContent?.trim();

describe('new updates', () => {
  it('enter in place while the top of the list is in view', async () => {
    const timeline = await liveBlog(20);
    const arrived = next(timeline, 'update-arrive');
    timeline.story = blog(updates(0, 22));
    const { detail } = await arrived;
    expect(detail.updates.map(({ id }) => id)).to.deep.equal(['u20', 'u21']);
    expect(detail.held).to.equal(false);
    expect(isShown(timeline, 21)).to.equal(true);
    expect(buttonOf(timeline)).to.equal(null);
    expect(said(timeline)).to.equal('2 new updates');
  });

  it('are held behind a button while the reader is further down, and nothing moves', async () => {
    const timeline = await liveBlog(40);
    const under = await readTo(timeline, 20);
    const [top, height] = [topOf(under), timeline.offsetHeight];
    timeline.story = blog(updates(0, 43));
    await until(() => !!buttonOf(timeline), 'the button is there');
    await frames();
    expect(buttonOf(timeline)?.textContent?.trim()).to.equal('3 new updates');
    expect(said(timeline)).to.equal('3 new updates');
    expect(topOf(under)).to.equal(top);
    expect(timeline.offsetHeight).to.equal(height);
    expect(isShown(timeline, 42)).to.equal(false);
    timeline.story = blog(updates(0, 44));
    await until(() => buttonOf(timeline)?.textContent?.trim() === '4 new updates', 'a fourth');
    expect(topOf(under)).to.equal(top);
  });

  it('come when the button is pressed, and the focus goes to the first of them', async () => {
    const timeline = await liveBlog(40);
    await readTo(timeline, 20);
    timeline.story = blog(updates(0, 42));
    await until(() => !!buttonOf(timeline) && !!handling.value, 'the button, and what it needs');
    buttonOf(timeline)?.focus();
    expect(rootOf(timeline).activeElement).to.equal(buttonOf(timeline));
    buttonOf(timeline)?.click();
    await until(() => isShown(timeline, 41), 'what was held is there');
    expect(buttonOf(timeline)).to.equal(null);
    expect(rootOf(timeline).activeElement).to.equal(articleOf(timeline, 41));
    await frames();
    expect(topOf(articleOf(timeline, 41))).to.be.within(-5, innerHeight / 2);
  });

  it('enter below the reader without a button, oldest first', async () => {
    const timeline = await liveBlog(40, { order: 'oldest' });
    const under = await readTo(timeline, 10);
    const top = topOf(under);
    timeline.story = blog(updates(0, 42));
    await until(() => isShown(timeline, 41), 'it is there');
    await frames();
    expect(buttonOf(timeline)).to.equal(null);
    expect(topOf(under)).to.equal(top);
  });

  it('are held while the reader has something selected at the top', async () => {
    const timeline = await liveBlog(5);
    const words = articleOf(timeline, 3).querySelector('[part=paragraph]');
    getSelection()?.setBaseAndExtent(words ?? timeline, 0, words ?? timeline, 1);
    timeline.story = blog(updates(0, 6));
    await until(() => !!buttonOf(timeline), 'the button is there');
    expect(isShown(timeline, 5)).to.equal(false);
  });

  it('are shown at once where a link leads to one of them', async () => {
    const timeline = await liveBlog(40);
    await readTo(timeline, 20);
    timeline.story = blog(updates(0, 41));
    await until(() => !!buttonOf(timeline), 'the button is there');
    location.hash = '#update-u40';
    await until(() => rootOf(timeline).activeElement?.id === 'update-u40', 'it has the focus');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('of a story that drops an old one for each enter alone, whatever end is first', async () => {
    for (const order of ['newest', 'oldest']) {
      const timeline = await liveBlog(60, { order });
      const kept = [...Array(59).keys()].map((index) => articleOf(timeline, index + 1));
      const words = kept.map((article) => article.firstElementChild);
      for (const count of [60, 61]) {
        const arrived = next(timeline, 'update-arrive');
        const { story } = timeline;
        timeline.story = {
          ...story,
          updates: [...(story?.updates?.slice(1) ?? []), update(count)],
        };
        const { detail } = await arrived;
        expect(detail.updates.map(({ id }) => id)).to.deep.equal([`u${count}`]);
        expect(isShown(timeline, count)).to.equal(true);
        expect(isShown(timeline, count - 60)).to.equal(false);
      }
      for (const [index, article] of kept.slice(1).entries())
        expect(articleOf(timeline, index + 2) === article, `update ${index + 2}`).to.equal(true);
      // Not even rendered anew.
      expect(kept.map((article) => article.firstElementChild)).to.deep.equal(words);
      expect(rootOf(timeline).querySelectorAll('[part=update]').length).to.equal(60);
      clearDesk();
    }
  });

  it('of a story that drops an old one for each are held like any other', async () => {
    const timeline = await liveBlog(60);
    const under = await readTo(timeline, 30);
    const top = topOf(under);
    for (const count of [60, 61]) {
      const { story } = timeline;
      timeline.story = { ...story, updates: [...(story?.updates?.slice(1) ?? []), update(count)] };
      const words = `${count - 59} new update${count > 60 ? 's' : ''}`;
      await until(() => buttonOf(timeline)?.textContent?.trim() === words, words);
    }
    await frames();
    expect(topOf(under)).to.equal(top);
    expect(isShown(timeline, 61)).to.equal(false);
    expect(isShown(timeline, 1)).to.equal(false);
    expect(articleOf(timeline, 30)).to.equal(under);
    buttonOf(timeline)?.click();
    await until(() => isShown(timeline, 61), 'what was held is there');
  });

  it('of another story replace all', async () => {
    const timeline = await liveBlog(40);
    await readTo(timeline, 20);
    timeline.story = { id: 'other', headline: 'Other', updates: [update(99)] };
    await until(() => isShown(timeline, 99), 'the other story is there');
    expect(isShown(timeline, 39)).to.equal(false);
    expect(buttonOf(timeline)).to.equal(null);
  });

  it('make a group that grows no longer than it has to be, and keep the elements that were there', async () => {
    const timeline = await liveBlog(30);
    const before = [...Array(30).keys()].map((index) => articleOf(timeline, index));
    for (let count = 31; count <= 140; count += 7) {
      timeline.story = blog(updates(0, count));
      await until(() => isShown(timeline, count - 1), `update ${count - 1}`);
    }
    await until(
      () => rootOf(timeline).querySelectorAll('[part=update]').length === 136,
      'all are there',
    );
    expect([...Array(30).keys()].map((index) => articleOf(timeline, index))).to.deep.equal(before);
    const ids = [...rootOf(timeline).querySelectorAll('[part=update]')].map(({ id }) => id);
    expect(ids).to.deep.equal([...Array(136).keys()].map((index) => `update-u${135 - index}`));
    expect(rootOf(timeline).querySelectorAll('[part=day]').length).to.equal(1);
    for (const group of rootOf(timeline).querySelectorAll('.group'))
      expect(group.children.length).to.be.within(1, 60);
  });
});

describe('an edit', () => {
  it('above the reader moves nothing', async () => {
    const timeline = await liveBlog(40);
    const under = await readTo(timeline, 20);
    const top = topOf(under);
    const longer = { headline: 'New words '.repeat(80), version: 2 };
    timeline.story = blog([...updates(0, 25), update(25, longer), ...updates(26, 40)]);
    await until(
      () =>
        wordsOf(articleOf(timeline, 25)).includes('New words') ||
        articleOf(timeline, 25).textContent?.includes('New words') === true,
      'the edit',
    );
    await frames();
    expect(topOf(under)).to.be.closeTo(top, 0.5);
  });

  it('keeps the elements of updates that are as they were', async () => {
    const timeline = await liveBlog(10);
    const kept = articleOf(timeline, 4).querySelector('[part=paragraph]');
    timeline.story = blog([
      ...updates(0, 5),
      update(5, { version: 2, headline: 'Edited' }),
      ...updates(6, 10),
    ]);
    await until(() => !!articleOf(timeline, 5).textContent?.includes('Edited'), 'the edit');
    expect(articleOf(timeline, 4).querySelector('[part=paragraph]')).to.equal(kept);
  });

  it('waits for the focus to leave its update', async () => {
    const timeline = await liveBlog(5);
    const link = articleOf(timeline, 3).querySelector<HTMLAnchorElement>('[part=stamp]');
    link?.focus();
    timeline.story = blog([
      ...updates(0, 3),
      update(3, { version: 2, headline: 'Edited' }),
      update(4, { version: 2, headline: 'Too' }),
    ]);
    await until(() => !!articleOf(timeline, 4).textContent?.includes('Too'), 'the other edit');
    expect(articleOf(timeline, 3).textContent).not.to.contain('Edited');
    expect(rootOf(timeline).activeElement).to.equal(link);
    link?.blur();
    await until(() => !!articleOf(timeline, 3).textContent?.includes('Edited'), 'the edit');
  });

  it('waits while its update holds a selection', async () => {
    const timeline = await liveBlog(5);
    const words = articleOf(timeline, 3).querySelector('[part=paragraph]') ?? timeline;
    getSelection()?.setBaseAndExtent(words, 0, words, 1);
    timeline.story = blog([
      ...updates(0, 3),
      update(3, { version: 2, headline: 'Edited' }),
      update(4, { version: 2, headline: 'Too' }),
    ]);
    await until(() => !!articleOf(timeline, 4).textContent?.includes('Too'), 'the other edit');
    expect(articleOf(timeline, 3).textContent).not.to.contain('Edited');
    getSelection()?.removeAllRanges();
    await until(() => !!articleOf(timeline, 3).textContent?.includes('Edited'), 'the edit');
  });

  it('that withdraws an update takes its words away', async () => {
    const timeline = await liveBlog(5);
    const retracted = { time: '2024-01-02T08:00:00Z', reason: 'It was not so.' };
    timeline.story = blog([...updates(0, 4), update(4, { version: 2, retracted })]);
    await until(() => !!articleOf(timeline, 4).textContent?.includes('It was not so.'), 'why');
    expect(articleOf(timeline, 4).textContent).not.to.contain('Words of update 4');
  });
});
