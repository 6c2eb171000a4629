/** Pictures full screen, one by one: loaded when a reader opens the first. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { galleryWords } from '../../locales/en/gallery.js';
import { lightboxWords } from '../../locales/en/lightbox.js';
import { pictureWords } from '../../locales/en/pictures.js';
import { rareBlockWords } from '../../locales/en/rare-blocks.js';
import type { Figure } from '../../story/schema.js';
import { dress } from '../../styles/dress.js';
import { sheetStyles } from '../../styles/sheet.styles.js';
import { relOf } from '../../views/link.js';
import { captionOf, srcsetOf } from '../../views/picture.js';
import type { PicturesRequest } from '../../views/gallery.js';
import { lightboxStyles } from './lightbox.styles.js';
import { letGo, take } from '../../views/in-use.js';
import { make } from '../make.js';
import { keepPageStill, onSwipe } from './gestures.js';

const moves = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity } as const;

/**
 * A modal dialog in a root of its own, which lives inside the gallery as long as it is open: there it
 * has its tokens, and whoever draws the gallery anew sees that it is in use.
 */
export class Lightbox {
  readonly #request: PicturesRequest;
  readonly #box = make('div');
  readonly #root = this.#box.attachShadow({ mode: 'open' });
  /** Pictures that have been asked for: those that were shown, and their neighbours. */
  readonly #images = new Map<number, HTMLElement>();
  #at: number;

  constructor(request: PicturesRequest) {
    this.#request = request;
    this.#at = request.at;
    const { gallery } = request;
    if (!gallery.isConnected || gallery.querySelector('.lightbox')) return;
    this.#box.className = 'lightbox';
    gallery.append(this.#box);
    dress(this.#root, [sheetStyles, lightboxStyles]);
    take(gallery);
    this.#show();
    const { dialog, stage } = this;
    dialog?.showModal();
    if (dialog) keepPageStill(dialog);
    if (stage) onSwipe(stage, (steps) => this.#turn(steps));
  }

  get dialog(): HTMLDialogElement | null {
    return this.#root.querySelector('dialog');
  }

  get stage(): HTMLElement | null {
    return this.#root.querySelector('.stage');
  }

  #show(): void {
    render(this.#render(), this.#root);
    const shown = this.#imageAt(this.#at);
    this.stage?.replaceChildren(shown);
    // The neighbours are asked for once the picture itself is there.
    if (!(shown instanceof HTMLImageElement) || shown.complete) this.#lookAhead();
    else shown.addEventListener('load', () => this.#lookAhead(), { once: true });
  }

  #lookAhead(): void {
    for (const near of [this.#at + 1, this.#at - 1])
      if (this.#request.figures[near] && this.#box.isConnected) this.#imageAt(near);
  }

  /** An image of its own for each: the old one must not stand there until the new one has come. */
  #imageAt(at: number): HTMLElement {
    const known = this.#images.get(at);
    if (known) return known;
    const image = make('img');
    const figure = this.#request.figures[at];
    this.#images.set(at, image);
    if (!figure) return image;
    const list = srcsetOf(figure);
    image.alt = figure.alt ?? '';
    image.draggable = false;
    image.addEventListener('error', () => {
      const note = this.#missing(figure);
      this.#images.set(at, note);
      image.replaceWith(note);
      if (at === this.#at) this.#lookAhead();
    });
    if (list) {
      image.sizes = '100vw';
      image.srcset = list;
    }
    image.src = figure.src;
    return image;
  }

  /** Stands where a picture would, and says what was to be seen. */
  #missing({ alt = '' }: Figure): HTMLElement {
    const { words, storyLanguage = '' } = this.#request.setting;
    const note = make('div');
    const [told, described] = [make('p'), make('p')];
    note.className = 'missing';
    told.textContent = words(pictureWords).pictureMissing;
    described.textContent = alt;
    described.lang = storyLanguage;
    described.dir = 'auto';
    note.append(told, described);
    return note;
  }

  #render(): TemplateResult {
    const { figures, setting, title } = this.#request;
    const { words, storyLanguage, language } = setting;
    const labels = words(lightboxWords);
    const figure = figures[this.#at];
    const several = figures.length > 1;
    const number = (value: number): string => value.toLocaleString(language);
    const count = labels.ofPictures
      .replace('{n}', number(this.#at + 1))
      .replace('{all}', number(figures.length));
    const turn = (name: string, label: string, steps: number): TemplateResult =>
      html`<button
        class="turn ${name}"
        type="button"
        aria-label=${label}
        aria-disabled=${String(!figures[this.#at + steps])}
        @click=${() => this.#turn(steps)}
      >
        <svg viewBox="0 0 10 16" aria-hidden="true"><path d="M8 2 2 8l6 6" /></svg>
      </button>`;
    return html`<dialog
      aria-label=${title ?? words(galleryWords).pictures}
      @close=${this.#leave}
      @keydown=${this.#onKey}
    >
      <div class="bar">
        <p class="count ui" role="status">
          ${
            several
              ? html`<span>${count}</span><span class="heard" lang=${storyLanguage ?? nothing}>${figure?.alt ?? ''}</span>`
              : nothing
          }
        </p>
        <button class="close" type="button" aria-label=${labels.close} @click=${this.#close}>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m2 2 12 12M14 2 2 14" /></svg>
        </button>
      </div>
      <div class="stage"></div>
      ${several ? [turn('previous', labels.previousPicture, -1), turn('next', labels.nextPicture, 1)] : nothing}
      <figure class="words">
        ${figure ? captionOf(figure, setting) : nothing}
        ${
          figure?.url
            ? html`<p class="ui"><a rel=${relOf(figure.url)} href=${figure.url}>${words(rareBlockWords).open}<span class="heard">: ${figure.alt ?? ''}</span></a></p>`
            : nothing
        }
      </figure>
    </dialog>`;
  }

  #turn(steps: number): void {
    const last = this.#request.figures.length - 1;
    const to = Math.min(last, Math.max(0, this.#at + steps));
    if (to === this.#at) return;
    this.#at = to;
    this.#show();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const key = Object.entries(moves).find(([name]) => name === event.key);
    if (!key) return;
    event.preventDefault();
    const fromRight = this.dialog && getComputedStyle(this.dialog).direction === 'rtl';
    this.#turn(fromRight && event.key.startsWith('Arrow') ? -key[1] : key[1]);
  };

  readonly #close = (): void => this.dialog?.close();

  /** The focus goes back to where it came from; what was put into the page goes out of it. */
  readonly #leave = (): void => {
    const { gallery, opener } = this.#request;
    this.#box.remove();
    const back = opener.isConnected ? opener : gallery.querySelector<HTMLElement>('.enlarge');
    back?.focus();
    letGo(gallery);
  };
}
