import { hasFallback } from '../elements/fallback.js';
import { aroundOf } from './around.js';
import type { Original } from './messages.js';

/** These say how the element stands on the page; the others what it shows. */
const ofThePage = /^(?:id|class|style|slot|part|hidden|lang|dir|theme|on.*)$/;

const inlineScript = ':scope > script[type="application/json"]';

/** An element as the page has it now; `given` where the page has handed it a story. */
export function originalOf(element: Element, given: boolean): Original {
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes)
    if (!ofThePage.test(name)) attributes[name] = value;
  const json = element.querySelector<HTMLScriptElement>(inlineScript)?.text;
  const hasStory = element.hasAttribute('src') || json !== undefined || given;
  return {
    name: element.localName,
    attributes,
    json,
    words: hasStory ? undefined : element.textContent?.trim() || undefined,
    fallback: hasStory && hasFallback(element),
    around: aroundOf(element),
  };
}

/** All that is said in it. Not as JSON: a page may have a `toJSON` of its own. */
export const wordsOf = (value: object): string => flat(value).join('\0');

/** All values in it, in a row, each behind its name. */
const flat = (value: object): string[] =>
  Object.entries(value).flatMap(([name, one]: [string, unknown]) =>
    typeof one === 'object' && one ? [name, ...flat(one)] : [name, String(one)],
  );
