/** Whether what is shown of a hostile story is inert: its tags, attributes and addresses are of our lists. */
import { expect } from 'vitest';
import {
  attributes as cleanAttributes,
  tags as cleanTags,
} from '../../../src/sanitize/allow-list.js';
import { rootOf } from '../proof.ts';
import { partsIn } from '../whole.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** What HTML of a story may be made of, and what our own views draw beside it. */
const tags = new Set<string>([
  ...cleanTags,
  ...words('audio bdi button dialog input label nav path slot source svg track video'),
]);
const attributes = new Set<string>([
  ...cleanAttributes,
  ...words(`aria-current aria-describedby aria-expanded aria-haspopup aria-hidden aria-label
    aria-labelledby aria-live
    aria-posinset aria-pressed aria-setsize aria-sort autocapitalize class colspan controls crossorigin d
    data-at data-label data-missing data-player data-status data-to decoding default dir disabled
    exportparts fetchpriority fill first for heading-level hidden id kind label lang loading name open part
    playsinline popover poster preload quote readonly referrerpolicy rel role scope sizes slot spellcheck
    srclang srcset style tabindex target title type value viewbox viewBox wrap`),
]);
const addressed = new Set(
  words('href src poster data action formaction xlink:href background cite ping'),
);
/** What would reach into the page: an id that it finds, a class that it styles, a place that it fills. */
const names = new Set(words('id name class style slot part for exportparts'));
const safe = /^(?:https?|mailto|tel):$/;

/** In every word that comes from the story. */
export const mark = 'zqx';

function faultOf({ localName }: Element, { name, value }: Attr, base: string): string | undefined {
  const what = `${name}="${value.slice(0, 200)}" on <${localName}>`;
  if (!attributes.has(name)) return `${what}: off the list`;
  // The one style that there is: the room that a picture leaves where it is missing.
  if (name === 'style' && !/^aspect-ratio: [\d.]+ \/ [\d.]+;$/.test(value))
    return `${what}: a style`;
  // An update has an address of its own in the page, behind a prefix of ours.
  const own = name === 'id' || name === 'for' ? value.replace(/^update-.*/s, '') : value;
  if (names.has(name) && (own.includes(mark) || /[<(:]\S/.test(own.replace(/^aspect-ratio: /, ''))))
    return `${what}: from the story`;
  const urls = name === 'srcset' ? value.split(/ \d+w(?:, |$)/).filter(Boolean) : [value];
  if (addressed.has(name) || name === 'srcset')
    for (const url of urls)
      if (!URL.canParse(url, base) || !safe.test(new URL(url, base).protocol))
        return `${what}: leads to what it may not`;
  return undefined;
}

/** Looks at every node of an element and of its parts. */
export function expectInert(element: Element, base: string): void {
  const faults: string[] = [];
  for (const node of rootOf(element).querySelectorAll('*')) {
    const isPart = !!node.shadowRoot;
    if (!isPart && !tags.has(node.localName)) faults.push(`<${node.localName}>: off the list`);
    if (/^(?:svg|path)$/.test(node.localName) && !node.closest('svg.glyph, svg.room, svg'))
      faults.push(`<${node.localName}>: not ours`);
    for (const attribute of node.attributes) {
      const fault = isPart ? undefined : faultOf(node, attribute, base);
      if (fault) faults.push(fault);
    }
  }
  expect(faults.slice(0, 10), `<${element.localName}>`).toEqual([]);
  for (const part of partsIn(element)) expectInert(part, base);
}

/** Whoever is linked to on another site learns nothing of this page. */
export function expectDiscreet(element: Element): void {
  const away = [...rootOf(element).querySelectorAll('a')].filter(
    ({ protocol, host }) => protocol.startsWith('http') && host !== location.host,
  );
  for (const { relList, outerHTML } of away)
    expect([...relList], outerHTML.slice(0, 200)).toEqual(
      expect.arrayContaining(['noopener', 'noreferrer']),
    );
  for (const part of partsIn(element)) expectDiscreet(part);
}

/** A copy of a tree without comments, its neighbouring words in one. */
function plain(nodes: Iterable<Node>): HTMLElement {
  const sheet = document.implementation.createHTMLDocument().createElement('div');
  for (const node of nodes) sheet.append(sheet.ownerDocument.importNode(node, true));
  const comments = document.createNodeIterator(sheet, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  for (let node = comments.nextNode(); node; node = comments.nextNode()) found.push(node);
  for (const node of found) node.parentNode?.removeChild(node);
  sheet.normalize();
  return sheet;
}

/** The first place where two trees differ. */
function difference(one: Node, other: Node | undefined): string | undefined {
  if (!other) return `${nameOf(one)} is gone`;
  if (one.isEqualNode(other)) return undefined;
  for (const [at, child] of [...one.childNodes].entries()) {
    const found = difference(child, other.childNodes[at]);
    if (found) return found;
  }
  return `${nameOf(one)} became ${nameOf(other)}`;
}
const nameOf = (node: Node): string =>
  node instanceof Element || 'outerHTML' in node
    ? String(Reflect.get(node, 'outerHTML')).slice(0, 300)
    : JSON.stringify(node.nodeValue?.slice(0, 100));

/** Written down and read again it is the tree that it was: no parser finds something else in it. */
export function expectStable(nodes: Iterable<Node>, name = ''): void {
  const tree = plain(nodes);
  const again = tree.ownerDocument.createElement('div');
  again.innerHTML = tree.innerHTML;
  if (!tree.isEqualNode(again)) expect(difference(tree, again), name).toBe('the same tree');
}
