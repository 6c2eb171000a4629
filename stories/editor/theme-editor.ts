import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { themes, type Theme } from '../../src/index.js';
import { tokens, valueOf, type TokenName } from '../../src/styles/tokens/list.js';
import { colourNames, palette, type Mode } from '../book/painted-tokens.js';
import { specimen, tags } from '../book/specimens.js';
import { modes, report } from './contrast-report.js';
import {
  chapters,
  cssOfTheme,
  isValue,
  kindOf,
  shaded,
  type Chapter,
  type Shades,
} from './palette-list.js';
import { themeEditorStyles } from './theme-editor.styles.js';

const fonts = ['inherit', 'system-ui, sans-serif', 'Georgia, serif', 'ui-monospace, monospace'];

/** Tokens to turn, every element to see them in, and the CSS that comes of it. */
export class ThemeEditor extends LitElement {
  static override styles = themeEditorStyles;
  static override properties: PropertyDeclarations = {
    base: {},
    mode: {},
    shades: { state: true },
    values: { state: true },
    refused: { state: true },
    said: { state: true },
  };

  /** The theme to start from. */
  base: Theme = 'host';

  /** In which the elements are shown; contrast is computed for both. */
  mode: Mode = 'light';

  private shades: Readonly<Partial<Record<TokenName, Shades>>> = {};
  private values: Readonly<Partial<Record<TokenName, string>>> = {};
  /** The token whose field holds what is no value. */
  private refused: TokenName | undefined;
  private said = '';
  readonly #family = tags.map((tag) => [tag, specimen(tag)] as const);

  /** What is set, as the page of the copied CSS would have it. */
  get tokens(): Readonly<Record<string, string>> {
    const all: Record<string, string> = {};
    for (const { names } of chapters)
      for (const name of names) {
        const shades = this.shades[name];
        const value = shades ? shaded(name, this.base, shades) : this.values[name];
        if (value !== undefined && value !== valueOf(name, this.base))
          all[`--story-${name}`] = value;
      }
    return all;
  }

  protected override render(): TemplateResult {
    const set = this.tokens;
    const style = Object.entries(set).map(([name, value]) => `${name}: ${value}`);
    return html`<div class="desk">
      <div class="layout">
        <div class="panel" role="region" aria-label="Tokens" tabindex="0">
          ${this.#renderStart()} ${this.#renderContrast(set)}
          ${chapters.map((chapter, at) => this.#renderChapter(chapter, at === 0))}
          <h2>CSS</h2>
          <pre tabindex="0" role="region" aria-label="CSS of the theme"><code>${cssOfTheme(
            this.base,
            set,
          )}</code></pre>
        </div>
        <main
          class="gallery"
          theme=${this.base === 'host' ? nothing : this.base}
          style="color-scheme: ${this.mode}; ${style.join('; ')}"
        >
          ${this.#family.map(
            ([tag, element]) =>
              html`<figure>
                <figcaption>&lt;${tag}&gt;</figcaption>
                <div class="clipped" inert>${element}</div>
              </figure>`,
          )}
        </main>
      </div>
    </div>`;
  }

  #renderStart(): TemplateResult {
    const pick = (values: readonly string[], now: string): readonly TemplateResult[] =>
      values.map(
        (value) => html`<option value=${value} ?selected=${value === now}>${value}</option>`,
      );
    return html`<div class="bar">
      <label>Start from <select @change=${this.#onBase}>${pick(themes, this.base)}</select></label>
      <label>Show <select @change=${this.#onMode}>${pick(modes, this.mode)}</select></label>
      <button type="button" @click=${this.#onCopy}>Copy CSS</button>
      <button type="button" @click=${this.#onReset}>Reset all</button>
      <span role="status">${this.said}</span>
    </div>`;
  }

  #renderContrast(set: Readonly<Record<string, string>>): TemplateResult {
    const verdicts = report(this.base, set);
    const bad = verdicts.filter(({ ratio, least }) => ratio < least).length;
    const rows = verdicts.filter(({ mode }) => mode === 'light');
    return html`<details open>
      <summary>
        Contrast: ${bad ? html`<span class="bad">${bad} too low</span>` : 'all can be read'}
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Words on ground</th>
            <th scope="col">light</th>
            <th scope="col">dark</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ words, ground, least }) =>
              html`<tr>
                <th scope="row">${words} on ${ground}</th>
                ${modes.map((mode) => {
                  const one = verdicts.find(
                    (it) => it.mode === mode && it.words === words && it.ground === ground,
                  );
                  const ratio = one?.ratio ?? 0;
                  return html`<td class=${ratio < least ? 'bad' : ''}>
                    ${ratio.toFixed(1)}${ratio < least ? ` – under ${least}` : ''}
                  </td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
  }

  #renderChapter({ title, names }: Chapter, open: boolean): TemplateResult {
    const now = { light: palette(this.base, 'light', this.tokens).colours };
    const dark = palette(this.base, 'dark', this.tokens).colours;
    const colours = { ...now, dark };
    return html`<details ?open=${open}>
      <summary>${title}</summary>
      <datalist id="fonts">${fonts.map((font) => html`<option value=${font}></option>`)}</datalist>
      ${names.map((name) => {
        const colour = colourNames.find((one) => one === name);
        const set = this.shades[name] ?? this.values[name];
        return html`<div class="token ${set ? 'set' : ''} ${colour ? '' : 'long'}">
          <code>${name}</code>
          <small>${tokens[name].doc}</small>
          <div class="fields">
            ${
              colour
                ? modes.map(
                    (mode) =>
                      html`<input
                      type="color"
                      aria-label="${name}, ${mode}"
                      .value=${colours[mode][colour]}
                      @input=${(event: Event) => this.#onColour(event, name, mode)}
                    />`,
                  )
                : this.#renderText(name)
            }
            ${
              set
                ? html`<button type="button" aria-label="Reset ${name}" @click=${() => this.#clear(name)}>
                  ↺
                </button>`
                : nothing
            }
          </div>
        </div>`;
      })}
    </details>`;
  }

  #renderText(name: TokenName): TemplateResult {
    return html`<input
      aria-label=${name}
      aria-invalid=${String(this.refused === name)}
      list=${kindOf(name) === 'font' ? 'fonts' : nothing}
      spellcheck="false"
      .value=${this.values[name] ?? valueOf(name, this.base)}
      @input=${(event: Event) => this.#onText(event, name)}
    />`;
  }

  #clear(name: TokenName): void {
    const { [name]: _shades, ...shades } = this.shades;
    const { [name]: _value, ...values } = this.values;
    Object.assign(this, { shades, values, refused: undefined });
  }

  #onColour({ target }: Event, name: TokenName, mode: Mode): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.shades = { ...this.shades, [name]: { ...this.shades[name], [mode]: target.value } };
  }

  #onText({ target }: Event, name: TokenName): void {
    if (!(target instanceof HTMLInputElement)) return;
    const { value } = target;
    this.refused = isValue(name, value) ? undefined : name;
    if (!this.refused) this.values = { ...this.values, [name]: value };
  }

  readonly #onBase = ({ target }: Event): void => {
    const chosen = target instanceof HTMLSelectElement ? target.value : '';
    this.base = themes.find((theme) => theme === chosen) ?? 'host';
  };

  readonly #onMode = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.mode = target.value === 'dark' ? 'dark' : 'light';
  };

  readonly #onReset = (): void => {
    Object.assign(this, { shades: {}, values: {}, refused: undefined, said: 'As it was.' });
  };

  readonly #onCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(cssOfTheme(this.base, this.tokens));
      this.said = 'Copied.';
    } catch {
      this.said = 'The browser keeps its clipboard shut: copy it from below.';
    }
  };
}
