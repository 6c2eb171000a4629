import { findFacts } from '../../story/facts.js';
import { readStory } from '../../story/read-story.js';
import type { BlockOf } from '../../story/schema.js';
import { safeUrl } from '../../story/url.js';

const marks: Readonly<Record<string, string>> = {
  A: 'link',
  B: 'strong',
  STRONG: 'strong',
  I: 'em',
  EM: 'em',
  SUB: 'sub',
  SUP: 'sup',
  CODE: 'code',
};

/** What an element says, as rich text: its words, links and emphasis, and nothing else of it. */
function inlinesOf(parent: Node): readonly unknown[] {
  return [...parent.childNodes].flatMap((node): readonly unknown[] => {
    if (node instanceof Text) return [{ type: 'text', text: node.data.replace(/\s+/g, ' ') }];
    if (!(node instanceof Element) || node.matches('script, style, template')) return [];
    const children = inlinesOf(node);
    if (node.tagName === 'BR') return [{ type: 'break' }];
    const type = marks[node.tagName];
    if (type !== 'link') return type ? [{ type, children }] : children;
    const url = safeUrl(node.getAttribute('href') ?? '', node.baseURI);
    // The words of a link that leads nowhere are still words.
    return url ? [{ type, url, children }] : children;
  });
}

const wordsOf = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The facts of a `<dl>`, read like those of any story; undefined if there are none. */
export function factsByHand(list: HTMLElement, title: string | null): BlockOf<'facts'> | undefined {
  const items: { label: string; value: readonly unknown[] }[] = [];
  let label = '';
  for (const term of list.querySelectorAll('dt, dd')) {
    if (term.localName === 'dt') label = wordsOf(term);
    else if (wordsOf(term)) items.push({ label, value: inlinesOf(term) });
  }
  const block = { type: 'facts', title: title || undefined, items };
  const { story } = readStory({ body: [block] }, { base: list.baseURI });
  return story && findFacts(story);
}
