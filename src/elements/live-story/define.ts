import { LiveStoryElement } from './live-story.js';

LiveStoryElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'live-story': LiveStoryElement;
  }
}
