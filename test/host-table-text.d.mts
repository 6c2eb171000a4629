/** A test, as Vitest reports it. */
interface Result {
  readonly status: string;
  readonly meta?: {
    readonly hosts?: readonly { page: string; tag: string; fine: boolean }[];
  };
}

/** What the tests of host pages have found in an engine. */
export interface Run {
  readonly engine: string;
  readonly files: readonly { readonly assertionResults: readonly Result[] }[];
  readonly failures: readonly string[];
}

export function tableOf(runs: readonly Run[]): string;
export function failuresText(runs: readonly Run[]): string;
