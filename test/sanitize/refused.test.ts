/** A page, or a browser to come, that lets nobody parse HTML: the words are there all the same. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ArticleHeaderElement, defineElements, sanitize } from '../../src/index.js';
import { clearDesk, minutes, place, shows, until } from '../helpers/proof.ts';

/** The ways to a parser, each with who has it. */
const ways: readonly (readonly [object, string])[] = [
  [Element.prototype, 'setHTML'],
  [DOMParser.prototype, 'parseFromString'],
  [XSLTProcessor.prototype, 'transformToFragment'],
];
const open = ways.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));

beforeEach(() => {
  for (const [owner, name] of ways)
    if (name in owner)
      Object.defineProperty(owner, name, {
        configurable: true,
        value: () => {
          throw new TypeError('refused');
        },
      });
});
afterEach(() => {
  clearDesk();
  ways.forEach(([owner, name], at) => {
    const was = open[at];
    if (was) Object.defineProperty(owner, name, was);
  });
});

it('shows plain words and says so once', async () => {
  defineElements();
  const element = place(ArticleHeaderElement);
  const told = minutes(element);
  element.story = {
    headline: 'The flood',
    standfirst: { html: 'The <em>last</em> tram &amp; its <script>alert(1)</script>driver' },
    keyPoints: [{ html: 'All are <strong>ashore</strong>.' }],
  };
  await shows(element, 'tram & its');
  await shows(element, 'ashore');
  const errors = (): string[] => told.filter((line) => line.startsWith('error'));
  await until(() => errors().length > 0, 'a story-error');
  expect(errors()).toEqual(['error bad-html']);
});

it('throws at nobody', () => {
  expect(sanitize.blocks('<p>One <b>two</b></p>')).toEqual([
    { type: 'paragraph', text: [{ type: 'text', text: 'One two' }] },
  ]);
});
