/** A phrase for each plural form that a language has; Intl says which. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** A counted phrase in the form that the language has for that number. */
export function counted(count: number, phrases: Plural, language: string): string {
  const form = new Intl.PluralRules(language).select(count);
  const number = new Intl.NumberFormat(language).format(count);
  return (phrases[form] ?? phrases.other).replace('{n}', number);
}
