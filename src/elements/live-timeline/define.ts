import { LiveTimelineElement } from './live-timeline.js';

LiveTimelineElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'live-timeline': LiveTimelineElement;
  }
}
