/** What can be wrong with a piece of a story. */
export const problemCodes = [
  'wrong-type',
  'wrong-value',
  'missing',
  'empty',
  'unknown-field',
  'unknown-type',
  'unknown-format',
  'bad-moment',
  'bad-url',
  'bad-html',
  'duplicate-id',
  'too-long',
  'too-deep',
  'too-many',
  'unreadable',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/**
 * `error`: a piece was left out. `warning`: a piece was mended or a likely slip.
 * `info`: something the format does not know was kept out.
 */
export type Severity = 'error' | 'warning' | 'info';

/** One fault in a story, and where: `{ path: 'updates[2].time', code: 'bad-moment', … }`. */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
  readonly message: string;
  readonly severity: Severity;
}
