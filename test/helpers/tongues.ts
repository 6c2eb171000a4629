/** Tongues: every language that our words are in. */
import { languages } from '../../src/elements/parts.js';
import type { Words } from '../../src/locales/words.js';

/** English comes along with what says it; the others are loaded. */
export const tongues: readonly string[] = ['en', ...Object.keys(languages)];

/** Our words in a language other than English. */
export async function wordsIn(language: string): Promise<Words> {
  const part = languages[language];
  await part?.load();
  if (!part?.value) throw new Error(`no words in ${language}`);
  return part.value.words;
}
