import type { RunDetails } from 'fast-check';

/** Characters of a failing input that are told: most of what it takes is in the first of them. */
const most = 4_000;

function written(value: unknown): string {
  try {
    return JSON.stringify(value).slice(0, most);
  } catch (error) {
    return `no JSON: ${error}`;
  }
}

/**
 * Says what has failed, on which input, and how to come to it again. fast-check's own words for an input
 * are made level by level: of one some thousand levels deep it would tell of nothing but the stack.
 */
export async function tell<T>(details: RunDetails<T>): Promise<void> {
  const { failed, seed, counterexamplePath, numShrinks, counterexample, errorInstance } = details;
  if (!failed) return;
  const place = `seed ${seed}, path "${counterexamplePath}", made smaller ${numShrinks} times`;
  throw new Error(`${place}: ${written(counterexample)}`, { cause: errorInstance });
}
