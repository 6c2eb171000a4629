/** A word that all names begin with: `acme` makes `acme-live-story`. */

/** HTML reads names in small letters; what an element of a page's own is called begins with one. */
const canBegin = /^[a-z][a-z\d_-]*$/;

/** What is put before a name, with its hyphen; nothing where no name can begin so. */
export const prefixOf = (word) => (canBegin.test(word) ? word.replace(/-?$/, '-') : '');

/** What is wrong with the word, in words; empty where nothing is. */
export function faultOf(word) {
  if (!word || canBegin.test(word)) return '';
  const why = /^[a-z]/.test(word)
    ? 'A prefix has small letters (a–z), digits, - and _, and nothing else.'
    : 'A prefix begins with a small letter, a–z.';
  return `${why} Until then names stand without one.`;
}
