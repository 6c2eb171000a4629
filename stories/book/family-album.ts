import { LitElement, css, html, type TemplateResult } from 'lit';
import { family } from '../guides/family.js';
import { prose } from './prose.js';
import { bookStyles } from './book.styles.js';
import { docsOf, groups, specimen } from './specimens.js';

/** Every element in a small picture of itself, by what it is for. Each leads to its own page. */
export class FamilyAlbum extends LitElement {
  static override styles = [
    bookStyles,
    css`
      section + section {
        margin-block-start: 36px;
      }
      h2 {
        margin: 0;
      }
      p {
        margin: 2px 0 14px;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
        gap: 20px;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        position: relative;
        display: flex;
        flex-direction: column;
        border: 1px solid var(--edge);
        border-radius: 8px;
        overflow: clip;
      }
      li:hover {
        border-color: var(--strong);
      }
      .picture {
        display: grid;
        align-content: safe center;
        font:
          16px/1.5 system-ui,
          sans-serif;
        block-size: 15rem;
        padding: 16px;
        overflow: clip;
        background: Canvas;
        color: CanvasText;
        mask: linear-gradient(#000 80%, transparent);
      }
      .picture > * {
        zoom: 0.55;
        min-inline-size: 0;
      }
      .picture > live-badge {
        zoom: 1.2;
        justify-self: center;
      }
      .words {
        flex: 1;
        padding: 10px 16px 14px;
        border-block-start: 1px solid var(--edge);
        background: var(--panel);
      }
      h3 {
        margin: 0;
        font-size: 1em;
      }
      a {
        color: var(--strong);
      }
      a::after {
        content: '';
        position: absolute;
        inset: 0;
      }
    `,
  ];

  readonly #pictures = new Map(
    groups.flatMap(({ tags }) => tags.map((tag) => [tag, specimen(tag)])),
  );

  protected override render(): unknown {
    return groups.map(
      ({ title, when, tags }) =>
        html`<section>
          <h2>${title}</h2>
          <p>${when}</p>
          <ul role="list">
            ${tags.map((tag) => this.#renderMember(tag))}
          </ul>
        </section>`,
    );
  }

  #renderMember(tag: string): TemplateResult {
    const sentence = family.find((member) => member.tag === tag)?.sentence;
    return html`<li>
      <div class="picture" inert>${this.#pictures.get(tag)}</div>
      <div class="words">
        <h3>
          <a href=${docsOf(tag)} target="_top"><code>${tag}</code></a>
        </h3>
        ${prose(sentence)}
      </div>
    </li>`;
  }
}
