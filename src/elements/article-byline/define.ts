import { ArticleBylineElement } from './article-byline.js';

ArticleBylineElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-byline': ArticleBylineElement;
  }
}
