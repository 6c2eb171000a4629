import { ArticleFigureElement } from './article-figure.js';

ArticleFigureElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-figure': ArticleFigureElement;
  }
}
