/** What can be pressed and followed: large enough for a finger, and seen when the keyboard is there. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { defineElements, elementClasses, type StoryElement } from '../../src/index.js';
import { showingOf, storiesAt } from '../helpers/line-up.ts';
import { clearDesk, isWhole, place, rootOf, until, wordsOf } from '../helpers/proof.ts';
import { everyElement } from '../helpers/room.ts';

beforeAll(() => void defineElements());
afterEach(clearDesk);

const controls = 'a[href], button, summary, input, select, [role=button], [tabindex="0"]';
const smallest = 24;

/** A link in a line of text is as tall as the line is. */
const inText = (control: Element): boolean => getComputedStyle(control).display === 'inline';

const name = (control: Element): string =>
  `<${control.localName} class="${control.getAttribute('class') ?? ''}"> “${control.textContent?.trim().slice(0, 30)}”`;

async function shown(elementClass: (typeof elementClasses)[number]): Promise<StoryElement> {
  const { attributes, words } = showingOf(elementClass.tag);
  const story = storiesAt(new URL('/fixtures/story.json', location.href).href).en;
  const setUp = words === undefined ? { story } : { story, fallback: words };
  const element = place<StoryElement>(elementClass, setUp, attributes);
  await until(() => wordsOf(element) !== '' || !!rootOf(element).querySelector('img'), 'it shows');
  await until(() => isWhole(element), 'it has loaded');
  await element.updateComplete;
  return element;
}

const deepest = (): Element | null => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

const visibleIn = (element: Element): Element[] =>
  [...everyElement(rootOf(element))].filter(
    (one) => one.matches(controls) && one.checkVisibility({ visibilityProperty: true }),
  );

for (const elementClass of elementClasses)
  describe(`<${elementClass.tag}>`, () => {
    it('has targets of 24 px and more', async () => {
      const element = await shown(elementClass);
      const small = visibleIn(element)
        .filter((control) => !inText(control))
        .filter((control) => {
          const { width, height } = control.getBoundingClientRect();
          return width < smallest - 0.01 || height < smallest - 0.01;
        });
      expect(small.map(name)).toEqual([]);
    });

    it('shows where the keyboard is', async () => {
      const element = await shown(elementClass);
      const wanted = visibleIn(element).filter((control) => !control.matches('[tabindex="-1"]'));
      const start = document.createElement('button');
      // After the last one the focus would leave the page, and in Firefox not come back.
      const end = document.createElement('button');
      [start.textContent, end.textContent] = ['Before', 'After'];
      element.before(start);
      element.after(end);
      start.focus();
      const reached = new Set<Element>();
      const unseen: string[] = [];
      for (let step = 0; step < wanted.length * 2 + 20; step += 1) {
        const before = deepest();
        // The controls of a player are its own: the focus goes through them first.
        const isPlayer = before?.matches('video, audio');
        for (let press = 0; press < (isPlayer ? 20 : 1) && deepest() === before; press += 1) {
          await commands.pressKey('Tab');
          if (isPlayer) await new Promise((next) => setTimeout(next, 30));
        }
        await until(() => deepest() !== before, 'the focus moves');
        const control = deepest();
        if (!control || !element.matches(':focus-within')) break;
        reached.add(control);
        // A link over a whole card draws its ring around the card.
        const rings = [undefined, '::after'].map((part) => getComputedStyle(control, part));
        if (
          rings.every(
            ({ outlineStyle, outlineWidth }) =>
              outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2,
          )
        )
          unseen.push(name(control));
      }
      expect(unseen).toEqual([]);
      expect(wanted.filter((control) => !reached.has(control)).map(name)).toEqual([]);
    });
  });
