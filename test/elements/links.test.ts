/** Links of a story: another site gets no hold of the page and does not learn its address; its own may. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defineElements, elementClasses, type StoryElement } from '../../src/index.js';
import { showingOf, storiesAt } from '../helpers/line-up.ts';
import { clearDesk, isWhole, place, rootOf, until } from '../helpers/proof.ts';

beforeAll(() => void defineElements());
afterEach(clearDesk);

const own = (site: string): object =>
  JSON.parse(
    JSON.stringify(storiesAt(`${location.origin}/fixtures/story.json`).en).replaceAll(
      /https:\/\/[\w.-]*\.example/g,
      site,
    ),
  );

/** The links in an element and its parts, but for those of our own making. */
const linksIn = (element: Element): readonly HTMLAnchorElement[] =>
  [...rootOf(element).querySelectorAll('*')].flatMap((node) => [
    ...(node instanceof HTMLAnchorElement && !/bookmark|nofollow/.test(node.rel) ? [node] : []),
    ...(node.shadowRoot ? linksIn(node) : []),
  ]);

async function linksOf(
  elementClass: (typeof elementClasses)[number],
  site: string,
): Promise<readonly HTMLAnchorElement[]> {
  const { attributes } = showingOf(elementClass.tag);
  const element = place<StoryElement>(elementClass, { story: own(site) }, attributes);
  await until(() => isWhole(element), 'it has loaded');
  return linksIn(element).filter(({ protocol, hash }) => protocol.startsWith('http') && !hash);
}

/** What shows a link to a page somewhere. */
const linking = new Set(
  'article-body article-byline article-figure article-header live-story live-timeline media-embed pull-quote related-stories source-list story-card'.split(
    ' ',
  ),
);

for (const elementClass of elementClasses)
  describe(`<${elementClass.tag}>`, () => {
    it('says noopener noreferrer of other sites', async () => {
      const links = await linksOf(elementClass, 'https://elsewhere.example');
      if (linking.has(elementClass.tag)) expect(links.length).toBeGreaterThan(0);
      const away = links.filter(({ host }) => host !== location.host);
      for (const { outerHTML, relList } of away)
        expect([...relList], outerHTML).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
    });

    it('says nothing of the kind of its own', async () => {
      for (const { outerHTML, rel } of await linksOf(elementClass, location.origin))
        expect(rel, outerHTML).not.toContain('no');
    });
  });
