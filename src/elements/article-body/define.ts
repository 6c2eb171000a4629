import { ArticleBodyElement } from './article-body.js';

ArticleBodyElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-body': ArticleBodyElement;
  }
}
