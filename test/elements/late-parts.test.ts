/** What is loaded when it is first needed. Nothing here may import it before: no index, no classes. */
import { afterEach, describe, expect, it } from 'vitest';
import '../../src/elements/article-body/define.js';
import '../../src/elements/key-points/define.js';
import '../../src/elements/story-card/define.js';
import { copyOf, fixtures, shortStory } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, desk, rootOf, shows, until } from '../helpers/proof.js';
import { newKey } from '../helpers/wire.js';

expectNoIncidents();
afterEach(clearDesk);

const loaded = (part: string): number =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes(part)).length;

function put<K extends 'article-body' | 'key-points' | 'story-card'>(
  tag: K,
  story: unknown,
  lang?: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (lang) element.lang = lang;
  element.story = story;
  desk().append(element);
  return element;
}

const html = {
  headline: 'H',
  body: [{ type: 'html', html: '<h2>One</h2><p>Two <b>three</b></p>' }],
};

// In this order: what one test loads, the next ones have.
describe('a part that is loaded late', () => {
  it('is not loaded for a story that does without', async () => {
    const body = [{ type: 'paragraph', text: 'The street had become the river.' }];
    await shows(put('article-body', { ...shortStory(), body }), 'The street had become the river.');
    expect(loaded('sanitize/')).toBe(0);
    expect(loaded('dompurify')).toBe(0);
    expect(loaded('rare')).toBe(0);
    expect(loaded('locales/ar')).toBe(0);
    expect(loaded('themes/orbit')).toBe(0);
    expect(loaded('story/explain')).toBe(0);
  });

  it('keeps the fallback until it is there', async () => {
    const element = document.createElement('article-body');
    element.append('Read it');
    element.story = html;
    const looks: string[] = [];
    desk().append(element);
    const watch = new MutationObserver(() => looks.push(rootOf(element).textContent ?? ''));
    watch.observe(rootOf(element), { subtree: true, childList: true });
    await element.updateComplete;
    expect(rootOf(element).querySelector('slot')).not.toBeNull();
    await shows(element, 'Two three');
    expect(rootOf(element).querySelector('slot')).toBeNull();
    watch.disconnect();
    // Never something half done: with the text comes all of it.
    for (const look of looks)
      if (/One|Two|three/.test(look)) expect(look).toMatch(/One.*Two.*three/s);
  });

  it('is loaded once, for all elements and stories', async () => {
    const elements = Array.from({ length: 5 }, () => put('article-body', copyOf(html)));
    const points = put('key-points', { headline: 'H', keyPoints: [{ html: '<b>Point</b>' }] });
    await Promise.all(elements.map((element) => shows(element, 'Two three')));
    await shows(points, 'Point');
    expect(loaded('sanitize/door')).toBe(1);
  });

  it('opens the HTML of the example story, in its place', async () => {
    const body = put('article-body', copyOf(fixtures.soyuz));
    await shows(body, 'A Soyuz is not merely the ride home.');
    const paragraphs = [...rootOf(body).querySelectorAll('[part=paragraph], [part=subhead]')];
    const at = paragraphs.findIndex(({ textContent }) => textContent?.includes('merely the ride'));
    expect(paragraphs[at - 1]?.textContent).toContain('A taxi, and also the only boat');
    expect(paragraphs[at]?.querySelector('strong')?.textContent).toBe('lifeboat');
    expect(loaded('sanitize/door')).toBe(1);
  });

  it('shows facts and tables with their styles', async () => {
    const body = put('article-body', copyOf(fixtures.soyuz));
    await shows(body, 'Soyuz MS-22 in brief');
    expect(rootOf(body).querySelector('[part=facts] dt')?.textContent).toContain('Launched');
    const facts = rootOf(body).querySelector('[part=facts]');
    expect(facts && getComputedStyle(facts).paddingInlineStart).not.toBe('0px');
  });

  it('is not waited for where it has its room', async () => {
    expect(loaded('views/card-pictures')).toBe(0);
    const card = put('story-card', shortStory());
    await card.updateComplete;
    expect(rootOf(card).textContent).toContain('Tram afloat');
    const room = rootOf(card).querySelector('.frame:empty')?.getBoundingClientRect();
    const height = card.offsetHeight;
    expect(room?.height).toBeGreaterThan(100);
    await until(() => !!rootOf(card).querySelector('img'), 'it has its picture');
    expect(card.offsetHeight).toBe(height);
  });

  it('leaves what is shown until what replaces it is whole', async () => {
    const key = newKey();
    const points = put('key-points', { headline: 'H', keyPoints: [`Old ${key}`] });
    await shows(points, `Old ${key}`);
    const seen = new Set<string>();
    const watch = new MutationObserver(() => seen.add(rootOf(points).textContent?.trim() ?? ''));
    watch.observe(rootOf(points), { subtree: true, childList: true, characterData: true });
    // Arabic words were not needed so far.
    points.lang = 'ar';
    await until(
      () => rootOf(points).querySelector('section')?.getAttribute('aria-label') === 'أبرز النقاط',
      'it speaks Arabic',
    );
    watch.disconnect();
    for (const look of seen) expect(look).toContain(`Old ${key}`);
    expect(loaded('locales/ar')).toBe(1);
  });
});
