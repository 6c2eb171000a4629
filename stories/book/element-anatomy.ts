import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { declarationOf, type Declaration, type Item } from '../../.storybook/manifest.js';
import { presentPage, watchPage } from '../../.storybook/page.js';
import type { Theme } from '../../src/index.js';
import { tokenNames, valueOf } from '../../src/styles/tokens/list.js';
import { everythingFresh } from '../elements/desk.js';
import { anatomyStyles } from './element-anatomy.styles.js';
import { colourNames, palette, type Palette } from './painted-tokens.js';
import { prose } from './prose.js';
import { specimen } from './specimens.js';

interface Mark {
  readonly number: number;
  readonly name: string;
  readonly box: string;
  readonly top: number;
  readonly first: boolean;
}

const partName = (name: string): string => name.replace(/^::part\((.*)\)$/, '$1');

/**
 * What an element is made of: its parts outlined on the real thing, its tokens with what they are
 * now, its slots, events and states. All of it comes from the manifest and from the element itself.
 */
export class ElementAnatomy extends LitElement {
  static override styles = anatomyStyles;
  static override properties: PropertyDeclarations = {
    for: {},
    marks: { state: true },
    pointed: { state: true },
  };

  /** The tag of the element. */
  for = '';

  private marks: readonly Mark[] = [];
  private pointed = '';
  #specimen: HTMLElement | undefined;
  #unwatch: (() => void) | undefined;
  readonly #sizes = new ResizeObserver(() => this.#measure());
  /** Late parts and pictures come when they come. */
  readonly #changes = new MutationObserver(() => this.#measure());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchPage(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    this.#sizes.disconnect();
    this.#changes.disconnect();
    this.#specimen = undefined;
  }

  protected override updated(): void {
    const shadow = this.#specimen?.shadowRoot;
    if (!this.#specimen || !shadow) return;
    this.#sizes.observe(this.#specimen);
    this.#changes.observe(shadow, { subtree: true, childList: true });
  }

  /** Where each part is, on the stage. */
  #measure(): void {
    const stage = this.#stage;
    if (!stage) return;
    const { left: fromLeft, top: fromTop } = stage.getBoundingClientRect();
    const x = stage.scrollLeft - fromLeft - stage.clientLeft;
    const y = stage.scrollTop - fromTop - stage.clientTop;
    const shadow = this.#specimen?.shadowRoot;
    const marks = this.#parts.flatMap(({ name }, index) =>
      [...(shadow?.querySelectorAll(`[part~="${name}"]`) ?? [])]
        .map((part) => part.getBoundingClientRect())
        .filter(({ width, height }) => width && height)
        .map(({ left, top, width, height }, at) => ({
          number: index + 1,
          name,
          first: !at,
          top: top + y,
          box: `left:${left + x}px;top:${top + y}px;width:${width}px;height:${height}px`,
        })),
    );
    if (JSON.stringify(marks) !== JSON.stringify(this.marks)) this.marks = marks;
  }

  get #stage(): Element | null {
    return this.renderRoot.querySelector('.stage');
  }

  get #declared(): Declaration {
    return declarationOf(this.for) ?? {};
  }

  get #parts(): readonly Item[] {
    return (this.#declared.cssParts ?? []).map((part) => ({ ...part, name: partName(part.name) }));
  }

  protected override render(): TemplateResult {
    const page = presentPage();
    this.#specimen ??= specimen(this.for, everythingFresh);
    return html`
      <div
        class="stage"
        tabindex="0"
        role="group"
        aria-label="${this.for}, its parts outlined"
        theme=${page.theme === 'host' ? nothing : page.theme}
        dir=${page.direction === 'unset' ? nothing : page.direction}
        lang=${page.language}
        style="color-scheme: ${page.mode}"
      >
        <div inert>${this.#specimen}</div>
        <div aria-hidden="true" class="marks ${this.pointed && 'pointing'}">
          ${this.marks.map(
            ({ number, name, box, first }) =>
              html`<span class=${name === this.pointed ? 'mark here' : 'mark'} style=${box}
                >${first ? html`<b>${number}</b>` : nothing}</span
              >`,
          )}
        </div>
      </div>
      ${this.#renderParts()} ${this.#renderTokens(page.theme, palette(page.theme, page.mode))}
      ${this.#renderList('Slots', this.#declared.slots, (name) => name || '(content)')}
      ${this.#renderList('Events', this.#declared.events, (name) => name)}
      ${this.#renderList('States', this.#declared.cssStates, (name) => `:state(${name})`)}
    `;
  }

  #renderParts(): TemplateResult | typeof nothing {
    if (!this.#parts.length) return nothing;
    return html`<h3>Parts</h3>
      <ol class="parts">
        ${this.#parts.map(({ name, description }) => {
          const point = (): void => void (this.pointed = name);
          const leave = (): void => void (this.pointed = '');
          const show = (): void => {
            point();
            const stage = this.#stage;
            const mark = this.marks.find((one) => one.name === name);
            if (mark) stage?.scrollTo({ top: mark.top - stage.clientHeight / 3 });
          };
          const found = this.marks.some((mark) => mark.name === name);
          return html`<li @pointerenter=${point} @pointerleave=${leave}>
            <button type="button" @focus=${show} @blur=${leave} @click=${show}>
              <code>::part(${name})</code>
            </button>
            <span>${prose(description)} ${found ? nothing : html`<em>Not in this specimen.</em>`}</span>
          </li>`;
        })}
      </ol>`;
  }

  #renderTokens(theme: Theme, { colours }: Palette): TemplateResult | typeof nothing {
    const taken = this.#declared.cssProperties ?? [];
    if (!taken.length) return nothing;
    return html`<h3>Tokens</h3>
      <div class="scroll" tabindex="0" role="group" aria-label="Tokens of ${this.for}">
        <table>
          <thead>
            <tr>
              <th scope="col">Token</th>
              <th scope="col">For</th>
              <th scope="col">In “${theme}”</th>
            </tr>
          </thead>
          <tbody>
            ${taken.map(({ name, description }) => {
              const token = tokenNames.find((one) => `--story-${one}` === name);
              const colour = colourNames.find((one) => one === token);
              return html`<tr>
                <td><code>${name}</code></td>
                <td>${prose(description)}</td>
                <td>
                  ${
                    colour
                      ? html`<i class="swatch" style="background: ${colours[colour]}"></i
                        ><code>${colours[colour]}</code>`
                      : html`<code>${token && valueOf(token, theme)}</code>`
                  }
                </td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>`;
  }

  #renderList(
    title: string,
    items: readonly Item[] | undefined,
    write: (name: string) => string,
  ): TemplateResult | typeof nothing {
    if (!items?.length) return nothing;
    return html`<h3>${title}</h3>
      <dl>
        ${items.map(
          ({ name, description, type }) =>
            html`<dt>
                <code>${write(name)}</code> ${type ? html`<small>${type.text}</small>` : nothing}
              </dt>
              <dd>${prose(description)}</dd>`,
        )}
      </dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'element-anatomy': ElementAnatomy;
  }
}
