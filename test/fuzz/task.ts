/** Milliseconds that a page may be held up by one task. */
export const longest = 50;

/**
 * How long a work takes at best. Others use the machine as well, so what takes too long is done again:
 * what is too long each time, is. `prepare` is not counted.
 */
export async function shortest<T>(
  prepare: () => T,
  work: (value: T) => unknown,
  attempts = 5,
): Promise<number> {
  let least = Infinity;
  for (let attempt = 0; attempt < attempts && least > longest; attempt++) {
    const value = prepare();
    const start = performance.now();
    await work(value);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
