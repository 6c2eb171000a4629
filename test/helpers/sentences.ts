/** Sentences: the words that a story is made of, and whether a reader can see them. */
import { isObject, type Json, type JsonObject } from './copy.ts';
import { until } from './proof.ts';

/** What is not for reading: names for machines, addresses, moments, and choices among our own words. */
const notWords = new Set(
  'align id format type url src language timeZone status time date published modified'.split(' '),
);

/** A description of a picture is read, but it is no text. */
const described = new Set(['alt']);

const plain = (html: string): string[] => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push(walker.currentNode.nodeValue ?? '');
  return found;
};

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Every piece of text in a part of a story, as it is shown. */
export function sentences(json: Json, field = ''): string[] {
  if (notWords.has(field) || described.has(field)) return [];
  if (typeof json === 'string')
    return (field === 'html' ? plain(json) : [json]).map(tidy).filter(Boolean);
  if (Array.isArray(json)) return json.flatMap((item: Json) => sentences(item, field));
  if (!isObject(json)) return [];
  // What is withdrawn is not to be read again: its reason is.
  const { headline: _headline, body: _body, ...left } = json;
  const shown = 'retracted' in json ? left : json;
  return Object.entries(shown).flatMap(([key, value]) => sentences(value, key));
}

/** Every description of a picture in a part of a story. */
export function descriptions(json: Json, field = ''): string[] {
  if (typeof json === 'string') return described.has(field) && json ? [json] : [];
  if (Array.isArray(json)) return json.flatMap((item: Json) => descriptions(item, field));
  if (!isObject(json)) return [];
  return Object.entries(json).flatMap(([key, value]) => descriptions(value, key));
}

/** The fields of a story that an element of today shows. */
const fieldsOf = {
  'article-header': 'section kicker headline standfirst keyPoints lead authors'.split(' '),
  'article-body': ['body'],
  'live-timeline': ['updates'],
};
export type Shower = keyof typeof fieldsOf;

export const partFor = (story: JsonObject, tag: Shower): JsonObject =>
  Object.fromEntries(Object.entries(story).filter(([key]) => fieldsOf[tag].includes(key)));

/** The quote of an id, wherever in the story it stands. */
export function quoteIn(json: Json, id: string): JsonObject | undefined {
  if (isObject(json) && json.type === 'quote' && json.id === id) return json;
  const inside = Array.isArray(json) ? json : isObject(json) ? Object.values(json) : [];
  for (const one of inside as Json[]) {
    const found = quoteIn(one, id);
    if (found) return found;
  }
  return undefined;
}

/** The text of an element that is drawn, piece by piece: neither hidden nor without a box. */
function seen(element: Element): string {
  const words: string[] = [];
  const root = element.shadowRoot;
  if (!root) return '';
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    const drawn =
      parentElement?.getClientRects().length &&
      parentElement.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) !==
        false;
    if (drawn) words.push(nodeValue ?? '');
  }
  return tidy(words.join(' '));
}

/** Which of these words a reader cannot see in an element. */
export const unseen = (element: Element, words: readonly string[]): string[] => {
  const shown = seen(element);
  return words.filter((one) => !shown.includes(one));
};

/** Waits until an element shows all these words, and says which ones it does not. */
export async function showsAll(element: Element, words: readonly string[]): Promise<void> {
  if (!words.length) throw new Error(`there is nothing for <${element.localName}> to show`);
  try {
    await until(() => !unseen(element, words).length, 'all words');
  } catch {
    const missing = unseen(element, words).map((one) => `“${one}”`);
    throw new Error(`<${element.localName}> does not show ${missing.join(', ')}`);
  }
}
