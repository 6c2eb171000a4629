import { StoryCardElement } from './story-card.js';

StoryCardElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'story-card': StoryCardElement;
  }
}
