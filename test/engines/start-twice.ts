/** A browser on a busy machine sometimes fails to come up once; failing twice is a real fault. */
export async function startTwice<T>(name: string, start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (error) {
    console.warn(`${name} did not start, trying once more: ${String(error)}`);
    return start();
  }
}
