import { ArticleGalleryElement } from './article-gallery.js';

ArticleGalleryElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-gallery': ArticleGalleryElement;
  }
}
