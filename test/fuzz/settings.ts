declare module 'vitest' {
  interface ProvidedContext {
    fuzz: { readonly runs: number; readonly seed: number };
  }
}

/**
 * How many inputs each property is tried on, and where chance begins. It is the same in each run of the
 * tests, so that what is red is red again; `npm run fuzz` begins elsewhere each time, and says where.
 */
export const fuzz = {
  runs: Number(process.env.FUZZ_RUNS ?? 1_000),
  seed: Number(process.env.FUZZ_SEED ?? 1),
};
