import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, spyOn, userEvent, within } from 'storybook/test';
import { themes, type Theme } from '../../src/index.js';
import { tokenNames } from '../../src/styles/tokens/list.js';
import type { Mode } from '../book/painted-tokens.js';
import { ownElement } from '../book/own-element.js';
import { tags } from '../book/specimens.js';
import { ThemeEditor } from './theme-editor.js';

ownElement('theme-editor', ThemeEditor);

interface EditorArgs {
  base: Theme;
  mode: Mode;
}

/**
 * Turn tokens, see every element change, and copy the CSS: it holds only what differs from the theme
 * that you started from. Contrast is computed as you go, in both modes.
 */
const meta: Meta<EditorArgs> = {
  title: 'Theme editor',
  tags: ['autodocs'],
  argTypes: {
    base: { control: 'inline-radio', options: themes, description: 'The theme to start from.' },
    mode: { control: 'inline-radio', options: ['light', 'dark'] },
  },
  args: { base: 'host', mode: 'light' },
  parameters: { docs: { story: { inline: false, height: '900px' } } },
  render: ({ base, mode }) => html`<theme-editor .base=${base} .mode=${mode}></theme-editor>`,
};
export default meta;

type Story = StoryObj<EditorArgs>;

function editorIn(canvas: HTMLElement): { editor: ThemeEditor; root: HTMLElement } {
  const editor = canvas.querySelector<ThemeEditor>('theme-editor');
  const root = editor?.shadowRoot?.querySelector<HTMLElement>('.desk');
  if (!editor || !root) throw new Error('There is no theme editor in this story');
  return { editor, root };
}

const headlineOf = (root: HTMLElement): Element => {
  const headline = root
    .querySelector('article-header')
    ?.shadowRoot?.querySelector('[part~=section]');
  if (!headline) throw new Error('The header is not there');
  return headline;
};

/** Every token has its field, every element is there, and a new accent reaches them. */
export const FromTheHost: Story = {
  async play({ canvasElement }) {
    const { editor, root } = editorIn(canvasElement);
    for (const details of root.querySelectorAll('details')) details.open = true;
    for (const name of tokenNames)
      await expect(root.querySelector(`input[aria-label^="${name}"]`), name).not.toBeNull();
    await expect(root.querySelectorAll('figure > .clipped > *')).toHaveLength(tags.length);
    const accent = within(root).getByLabelText('accent, light');
    await fireEvent.input(accent, { target: { value: '#7a1fa2' } });
    await editor.updateComplete;
    await expect(getComputedStyle(headlineOf(root)).color).toBe('rgb(122, 31, 162)');
  },
};

/** Only what differs is copied. */
export const CopiesTheCss: Story = {
  args: { base: 'paper' },
  async play({ canvasElement }) {
    const { editor, root } = editorIn(canvasElement);
    const write = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const desk = within(root);
    await fireEvent.input(desk.getByLabelText('accent, dark'), { target: { value: '#ffd166' } });
    await fireEvent.input(desk.getByLabelText('radius', { selector: 'input' }), {
      target: { value: '8px' },
    });
    await editor.updateComplete;
    await userEvent.click(desk.getByRole('button', { name: 'Copy CSS' }));
    await expect(write.mock.lastCall?.[0])
      .toBe(`/* With theme="paper" on the elements or around them. */
:root {
  --story-accent: light-dark(#8a1c2b, #ffd166);
  --story-radius: 8px;
}
`);
    await expect(desk.getByRole('status')).toHaveTextContent('Copied.');
    await userEvent.click(desk.getByRole('button', { name: 'Reset all' }));
    await expect(editor.tokens).toEqual({});
  },
};

/** What can no longer be read is named, and what is no value is not taken. */
export const Warns: Story = {
  args: { base: 'signal', mode: 'dark' },
  async play({ canvasElement }) {
    const { editor, root } = editorIn(canvasElement);
    const desk = within(root);
    await expect(desk.getByText(/Contrast:/)).toHaveTextContent('all can be read');
    await fireEvent.input(desk.getByLabelText('text-muted, light'), {
      target: { value: '#aaaaaa' },
    });
    const measure = desk.getByLabelText('measure', { selector: 'input' });
    await fireEvent.input(measure, { target: { value: 'wide' } });
    await editor.updateComplete;
    await expect(desk.getByText(/Contrast:/)).toHaveTextContent('2 too low');
    await expect(measure).toHaveAttribute('aria-invalid', 'true');
    await expect(Object.keys(editor.tokens)).toEqual(['--story-text-muted']);
  },
};

export const OnAPhone: Story = {
  args: { base: 'orbit' },
  globals: { width: '360', mode: 'dark' },
  tags: ['!autodocs'],
  async play({ canvasElement }) {
    const { root } = editorIn(canvasElement);
    await expect(root.scrollWidth).toBe(root.clientWidth);
  },
};
