import { CorrectionNoteElement } from './correction-note.js';

CorrectionNoteElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'correction-note': CorrectionNoteElement;
  }
}
