import type { Plural } from './words.js';

/** A counted phrase in the form that the language has for that number. */
export function counted(count: number, phrases: Plural, language: string): string {
  const form = new Intl.PluralRules(language).select(count);
  const number = new Intl.NumberFormat(language).format(count);
  return (phrases[form] ?? phrases.other).replace('{n}', number);
}
