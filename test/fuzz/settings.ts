declare module 'vitest' {
  interface ProvidedContext {
    fuzz: { readonly runs: number; readonly seed: number };
  }
}

/**
 * How many inputs each property is tried on, and where chance begins: `FUZZ_SEED=42 npm run fuzz` tries
 * what has failed with that seed once more. Each run of the tests has another one, and prints it.
 */
export const fuzz = {
  runs: Number(process.env.FUZZ_RUNS ?? 1_000),
  seed: Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31),
};
