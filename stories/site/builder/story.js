/** Gets the story: fetched or pasted, parsed, and looked over by the validator of the package. */
import { sanitize } from '/dist/npm/sanitize/door.js';
import { validateStory } from '/dist/npm/story/parse.js';
import { linesOf, placeOf, scanJson } from './json-places.js';

const most = 5_000_000;
const patience = 15_000;

/** A story could not be had; the message is for whoever sits before the builder. */
class Unavailable extends Error {}

/** The address as the browser would ask for it. */
function resolve(address) {
  const text = address.trim();
  if (!text) throw new Unavailable('Give the address of a story, or paste its JSON.');
  const url = URL.canParse(text, location.href) ? new URL(text, location.href) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Unavailable(`“${text}” is not an address of http or https.`);
  return url;
}

function unreachable(url, error) {
  const { host, origin } = url;
  if (error.name === 'TimeoutError')
    return `${host} did not answer within ${patience / 1000} seconds.`;
  if (origin === location.origin) return `${host} did not answer. Is the demo still running?`;
  return (
    `Your browser could not read the story from ${host}. Either nothing answers there, or that site ` +
    `does not let other sites read it (CORS): then it has to send the header ` +
    `“Access-Control-Allow-Origin”, here and on every page that embeds it from another site. ` +
    `Meanwhile, open the address in a tab, copy the JSON and paste it here.`
  );
}

async function textAt(url, signal) {
  const waits = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  try {
    const response = await fetch(url, { cache: 'no-cache', signal: waits });
    if (!response.ok)
      throw new Unavailable(`${url.host} answered ${response.status} for ${url.pathname}.`);
    return await response.text();
  } catch (error) {
    if (error instanceof Unavailable || signal.aborted) throw error;
    throw new Unavailable(unreachable(url, error));
  }
}

/** The problems in the order of the text, each with its line and column. */
function located(problems, text) {
  const { places } = scanJson(text);
  const lineAndColumn = linesOf(text);
  return problems
    .map((problem) => ({ ...problem, at: placeOf(places, problem.path) }))
    .sort((one, other) => one.at - other.at)
    .map((problem) => ({ ...problem, ...lineAndColumn(problem.at) }));
}

function broken(text) {
  const { fault } = scanJson(text);
  const message = fault ? `This is not JSON: ${fault.message}.` : 'This is not JSON.';
  const where = fault && { at: fault.at, ...linesOf(text)(fault.at) };
  return { text, problems: [{ severity: 'error', code: 'bad-json', path: '', message, ...where }] };
}

function read(text, base) {
  if (text.length > most) throw new Unavailable('A story may have 5 MB; this one is longer.');
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return broken(text);
  }
  // Without an address of its own a story lives where it is shown, as on any page.
  const { story, problems } = validateStory(value, { base, page: location.href, sanitize });
  return { text, value, story, problems: located(problems, text) };
}

/**
 * What is asked for: `story` and `value` if there is something to show, `problems` with their places,
 * and `trouble` in a sentence where there is no text to look at. Rejects only when it was called off.
 */
export async function openStory({ by, address, json }, signal) {
  try {
    if (by === 'json' && !json.trim())
      throw new Unavailable('Paste the JSON of a story, or drop a file.');
    if (by === 'json') return read(json);
    const url = resolve(address);
    return { ...read(await textAt(url, signal), url.href), url: url.href };
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return { trouble: error.message, problems: [] };
  }
}
