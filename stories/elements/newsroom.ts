/** A newsroom at work: stories that go on while they are looked at, and who reads them. */
import { at, soyuz } from './desk.js';

const minute = 60_000;

export const minutesAgo = (minutes: number): string =>
  new Date(Date.now() - minutes * minute).toISOString();

/** What a night at a console is made of. */
const log = [
  [
    'The gauge has not moved since one',
    'Pressure in the loop is what it was: none. Controllers have stopped reading it aloud, and read the cabin temperature instead.',
  ],
  [
    'The arm folds itself away',
    'Canadarm2 is parked for the change of shift. It will look at the radiator again after breakfast, from the other side.',
  ],
  [
    'Warm, not dangerous',
    'It is 30 degrees in the cabin of the Soyuz. The hatch to the station stays open, so that the air can mix.',
  ],
  [
    'Forty frames have come down',
    'The pictures show the radiator in the light of one sunrise. Nobody wants to call a dark spot a hole before it has been seen from two sides.',
  ],
  [
    'A handover takes eleven minutes longer',
    'Houston has changed shifts. The list of questions has grown by four, and one of them is who may sit where.',
  ],
  [
    'Korolyov asks for the fans',
    'Two fans in the orbital module go to full speed for an hour. The crew is to write down what they hear.',
  ],
  [
    'No flakes in this pass',
    'Cameras on the hull watched for the length of a sunset. What was to stream out has streamed out.',
  ],
  [
    'Dinner for seven',
    'One table, three languages, one window. The plan for tomorrow is read out between soup and tea.',
  ],
] as const;

/** An entry of the night watch, `watch-0` being the first; they are nine minutes apart. */
export const entry = (index: number, fields: object = {}): object => {
  const [headline, text] = log[index % log.length] ?? log[0];
  return {
    id: `watch-${index}`,
    time: new Date(Date.UTC(2022, 11, 15, 12) + index * 9 * minute).toISOString(),
    key: index % 32 === 3,
    headline,
    body: [{ type: 'paragraph', text }],
    ...fields,
  };
};

/** The night watch from its first entry on; later ones may be handed over as they are written. */
export const nightWatch = (count: number, ...later: readonly object[]): object => ({
  ...soyuz,
  id: 'night-watch',
  updates: [...Array.from({ length: count }, (_, index) => entry(index)), ...later],
});

/** A demo story with some of its updates written otherwise. */
export const rewritten = <Json extends { updates: readonly { id: string }[] }>(
  story: Json,
  id: string,
  edit: object,
): object => ({
  ...story,
  updates: story.updates.map((update) => (update.id === id ? { ...update, ...edit } : update)),
});

/** A feed that nobody else has: what is published is in the answer to the next request. */
export class Wire {
  /** Nothing is there: it is answered here. */
  readonly #address = at('wire.json');
  #sequence = 0;
  #changes: object = {};
  #down = false;

  /** The story, to be kept fresh from here. */
  follow(story: object): object {
    const feed = { poll: this.#address, interval: 1, epoch: 'wire', sequence: this.#sequence };
    return { ...story, feed };
  }

  publish(changes: { readonly story?: object; readonly updates?: readonly object[] }): void {
    this.#sequence += 1;
    this.#changes = changes;
  }

  /** Has nothing but errors to give from now on. */
  fail(): void {
    this.#down = true;
  }

  /** Answers until the function that comes back is called. */
  open(): () => void {
    const { fetch } = window;
    this.#sequence = 0;
    this.#changes = {};
    this.#down = false;
    window.fetch = (input, init) =>
      String(input) === this.#address ? Promise.resolve(this.#answer()) : fetch(input, init);
    return () => void (window.fetch = fetch);
  }

  #answer(): Response {
    if (this.#down) return new Response(null, { status: 503 });
    const head = { format: 'story-delta/1', epoch: 'wire', sequence: this.#sequence };
    return Response.json({ ...head, ...this.#changes });
  }
}

/** Puts the reader's clock into a zone until the function that comes back is called. */
export function readerIn(timeZone: string): () => void {
  const { prototype } = Intl.DateTimeFormat;
  const { resolvedOptions } = prototype;
  prototype.resolvedOptions = function () {
    return { ...resolvedOptions.call(this), timeZone };
  };
  return () => void (prototype.resolvedOptions = resolvedOptions);
}

/** Takes the network away, as far as a page can see, until the function that comes back is called. */
export function cutOff(): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  dispatchEvent(new Event('offline'));
  return () => {
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
  };
}

const shelves = (): readonly string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith('standfirst:'));

/** Whether something is remembered of an earlier visit. */
export const remembers = (): boolean => shelves().length > 0;

/** Forgets earlier visits, and nothing that is Storybook's. */
export const forgetVisits = (): void => shelves().forEach((key) => localStorage.removeItem(key));
