import { ArticleHeaderElement } from './article-header.js';

ArticleHeaderElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-header': ArticleHeaderElement;
  }
}
