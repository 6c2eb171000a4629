import { accessFile, storiesFile } from './element-stories.ts';

/** A new element: what the command line said of it, and the names that follow from that. */
export interface NewElement {
  readonly tag: string;
  /** As a variable begins: `factBox`. */
  readonly name: string;
  readonly className: string;
  readonly says: string;
  /** The version that it will come with. */
  readonly since: string;
  /** Its first word of our own: `Fact box`. */
  readonly word: string;
  /** Whether it says words of our own. */
  readonly words: boolean;
}

/** The files of an element in the house's shape. They hold from the start: tests and all. */
export const filesOf = (element: NewElement): [file: string, text: string][] => {
  const { tag } = element;
  return [
    [`src/elements/${tag}/${tag}.ts`, classFile(element)],
    [`src/elements/${tag}/${tag}.styles.ts`, stylesFile(element)],
    [`src/elements/${tag}/define.ts`, defineFile(element)],
    [`stories/elements/${tag}.stories.ts`, storiesFile(element)],
    [`stories/elements/${tag}.access.ts`, accessFile(element)],
    [`test/elements/${tag}.test.ts`, testFile(element)],
  ];
};

export const wordsSlice = ({ name, word }: NewElement): string =>
  `export const ${name}Words = { ${name}: '${word}' };`;

const classFile = ({ tag, name, className, says, since, words }: NewElement): string => `
import { html, nothing, type TemplateResult } from 'lit';
${words ? `import { ${name}Words } from '../../locales/en/${tag}.js';` : ''}
import type { Story } from '../../story/schema.js';
import { richText } from '../../views/rich-text.js';
import type { Setting } from '../../views/setting.js';
import { StoryElement } from '../story-element.js';
import { ${name}Styles } from './${tag}.styles.js';

/**
 * ${says}
 *
 * \`\`\`html
 * <${tag} src="/stories/soyuz.json"><a href="/soyuz">Read the story</a></${tag}>
 * \`\`\`
 *
 * @tag ${tag}
 * @since ${since}
 * @slot - Shown until there is a story.
 * @csspart ${tag} - All that it shows.
 * @cssproperty [--story-rule] - The line above it.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryErrorEvent} story-error - Something failed, or a piece was left out.
 */
export class ${className} extends StoryElement {
  static override readonly tag = '${tag}';
  static override styles = [...StoryElement.styles, ${name}Styles];

  protected override renderStory(story: Story, setting: Setting): TemplateResult | typeof nothing {
    const { headline, standfirst } = story;
    if (!standfirst) return nothing;
    const lang = setting.storyLanguage ?? nothing;
    return html\`<section class="${tag}" part="${tag}"${words ? ` aria-label=\${setting.words(${name}Words).${name}}` : ''}>
      <p class="ui muted" lang=\${lang} dir="auto">\${headline}</p>
      <p lang=\${lang} dir="auto">\${richText(standfirst, setting)}</p>
    </section>\`;
  }
}
`;

const stylesFile = ({ tag, name }: NewElement): string => `
import { css } from 'lit';

export const ${name}Styles = css\`
  .${tag} {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_rule);
  }
\`;
`;

const defineFile = ({ tag, className }: NewElement): string => `
import { ${className} } from './${tag}.js';

${className}.define();

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const testFile = ({ tag, className }: NewElement): string => `
import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it } from 'vitest';
import { ${className} } from '../../src/index.js';
import { shortStory } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, desk, place, rootOf, shows, showsFallback, until } from '../helpers/proof.js';
import { newKey } from '../helpers/wire.js';

expectNoIncidents();
beforeAll(() => void ${className}.define());
afterEach(clearDesk);

describe('<${tag}>', () => {
  it('shows its part of the story', async () => {
    const element = place(${className}, { story: shortStory() });
    await shows(element, 'The last tram is emptied by boat.');
    expect(rootOf(element).querySelectorAll('[part=${tag}]')).to.have.lengthOf(1);
  });

  it('keeps its fallback where the story has nothing for it', async () => {
    const element = place(${className}, { story: { headline: 'Only this' }, fallback: 'Read it' });
    await until(() => !!element.story, 'there is a story');
    await element.updateComplete;
    expect(showsFallback(element)).to.equal(true);
    expect(rootOf(element).querySelector('[part=${tag}]')).to.equal(null);
  });

  it('names the language of the story where it is not that of the page', async () => {
    const element = place(${className}, { story: { ...shortStory(), language: 'nl' } });
    await shows(element, 'The last tram is emptied by boat.');
    expect(rootOf(element).querySelectorAll('[lang=nl]')).not.to.have.lengthOf(0);
  });

  it('is the same under another name', async () => {
    const tag = \`x-\${newKey()}\`;
    expect(${className}.define(tag)).to.equal(true);
    const element = document.createElement(tag);
    Object.assign(element, { story: shortStory() });
    desk().append(element);
    await shows(element, 'The last tram is emptied by boat.');
  });

  it('can be read by everyone', async () => {
    const element = place(${className}, { story: shortStory() });
    await shows(element, 'The last tram is emptied by boat.');
    await expect(element).to.be.accessible();
  });
});
`;
