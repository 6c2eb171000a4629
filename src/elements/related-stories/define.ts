import { RelatedStoriesElement } from './related-stories.js';

RelatedStoriesElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'related-stories': RelatedStoriesElement;
  }
}
