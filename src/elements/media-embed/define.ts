import { MediaEmbedElement } from './media-embed.js';

MediaEmbedElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'media-embed': MediaEmbedElement;
  }
}
