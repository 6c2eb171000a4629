/** Looks at a story the way its reader would. */
import { expect, within } from 'storybook/test';
import { StoryElement } from '../../src/index.js';

function elementOf(canvas: HTMLElement): StoryElement {
  const element = [...canvas.querySelectorAll('*')].find((one) => one instanceof StoryElement);
  if (!element) throw new Error('There is no element of Standfirst in this story');
  return element;
}

/** The queries of Testing Library for what the element shows in its shadow root. */
export function inside(canvas: HTMLElement): ReturnType<typeof within> {
  const sheet = elementOf(canvas).shadowRoot?.querySelector<HTMLElement>('.sheet');
  if (!sheet) throw new Error('The element has not rendered');
  return within(sheet);
}

/** The element shows its part of the story, and no notice in its place. */
export async function expectStory(canvas: HTMLElement): Promise<void> {
  await expect(inside(canvas).queryByRole('alert')).toBeNull();
  await expect(inside(canvas).queryByText('Nothing here yet.')).toBeNull();
  await expect(elementOf(canvas).getBoundingClientRect().height).toBeGreaterThan(10);
}

/** Nothing to read yet, but room for it. */
export async function expectLoading(canvas: HTMLElement): Promise<void> {
  const element = elementOf(canvas);
  await expect(element.matches(':state(loading)')).toBe(true);
  await expect(element.getBoundingClientRect().height).toBeGreaterThan(20);
}

export async function expectEmpty(canvas: HTMLElement): Promise<void> {
  await expect(inside(canvas).getByText('Nothing here yet.')).toBeVisible();
}

/** The page's own content stands where the story would. */
export async function expectFallback(canvas: HTMLElement): Promise<void> {
  const link = within(canvas).getByRole('link', { name: 'Read the story on our site' });
  await expect(link.assignedSlot).not.toBeNull();
  await expect(link).toBeVisible();
}

export async function expectFailure(canvas: HTMLElement): Promise<void> {
  await expect(inside(canvas).getByRole('alert')).toBeVisible();
  await expect(inside(canvas).getByRole('button', { name: 'Try again' })).toBeEnabled();
}

/** Nothing is wider than the page, so that no reader has to scroll sideways. */
export async function expectToFit(canvas: HTMLElement): Promise<void> {
  await expectStory(canvas);
  const page = canvas.querySelector('.page');
  await expect(page?.scrollWidth).toBe(page?.clientWidth);
}
