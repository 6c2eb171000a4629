/**
 * What the script tag loads in place of an element's own file where it has `data-isolate`: the same
 * names, shown in a frame that shares nothing with the page.
 */
import { IsolatedElement } from './isolated-element.js';

export { place } from '../embed-place.js';
export { tell } from '../elements/tag-collision.js';

export default {
  define: (name: string): void => customElements.define(name, class extends IsolatedElement {}),
};
