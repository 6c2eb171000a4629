/** The wire: where the test server has stories, faults, and the count of who asked for them. */
let keys = 0;

/** A name under which the server counts requests; a new one each time, in all test files. */
export const newKey = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${++keys}`;

export const faultUrl = (fault: string, key = newKey()): string =>
  new URL(`/faults/${fault}${fault.includes('?') ? '&' : '?'}key=${key}`, location.origin).href;

export const fixtureUrl = (name: string, key = newKey()): string =>
  new URL(`/fixtures/${name}?key=${key}`, location.origin).href;

/** This server under its other name, by which it is a stranger to this page. */
export const stranger = (url: string): string => {
  const other = new URL(url);
  other.hostname = other.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return other.href;
};

/** How often the server was asked for something with this key. */
export async function requestsFor(key: string): Promise<number> {
  const response = await fetch(`/faults/requests?key=${key}`);
  const { count } = (await response.json()) as { count: number };
  return count;
}

/** A URL of its own for a story: what it answers is in the URL itself. */
export const blobUrl = (value: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(value)], { type: 'application/json' }));
