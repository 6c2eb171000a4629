/** Why a story could not be had from where it was said to be: a closed list. */
export const sourceErrorCodes = [
  'bad-src',
  'bad-inline',
  'network',
  'http-status',
  'timeout',
  'too-large',
  'not-json',
  'not-a-story',
  'gap',
] as const;
export type SourceErrorCode = (typeof sourceErrorCodes)[number];

/** A failed attempt. Handed to listeners, never to a page as an exception. */
export class SourceError extends Error {
  constructor(
    readonly code: SourceErrorCode,
    message: string,
    /** Whether the same request may succeed later. */
    readonly retryable = false,
    /** The answer that said so, if its status was the reason. */
    readonly response?: Response,
  ) {
    super(message);
  }
}

export const sourceErrorOf = (cause: unknown): SourceError =>
  cause instanceof SourceError ? cause : new SourceError('network', String(cause), true);
