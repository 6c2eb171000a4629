// What `npm run test:hosts` prints.

/**
 * @typedef {object} Run
 * @property {string} engine
 * @property {readonly import('./count.mjs').TestFile[]} files
 * @property {number} failed
 * @property {readonly string[]} failures
 */
/** @typedef {'fine' | 'failed' | 'skipped'} Verdict */

/** From good to bad: a cell is as bad as the worst that was found. @type {readonly Verdict[]} */
const order = ['fine', 'skipped', 'failed'];

/**
 * @param {readonly Run[]} runs
 * @returns {Map<string, Map<string, Map<string, Verdict>>>} by page, element, engine
 */
export function cellsOf(runs) {
  /** @type {Map<string, Map<string, Map<string, Verdict>>>} */
  const pages = new Map();
  for (const { engine, files } of runs)
    for (const { assertionResults } of files)
      for (const { status, meta } of assertionResults)
        for (const { page, tag, fine } of meta?.hosts ?? []) {
          const tags = pages.get(page) ?? new Map();
          pages.set(page, tags);
          const engines = tags.get(tag) ?? new Map();
          tags.set(tag, engines);
          const skipped = ['skipped', 'pending', 'todo'].includes(status);
          const verdict = skipped ? 'skipped' : fine && status === 'passed' ? 'fine' : 'failed';
          const before = engines.get(engine) ?? 'fine';
          engines.set(engine, order.indexOf(verdict) > order.indexOf(before) ? verdict : before);
        }
  return pages;
}

/**
 * A page a row, an element a column. `ok` where it is as it should be in every engine; else the first
 * letter of each engine in which it is not: large where it fails, small where it was skipped, and `?`
 * where nobody has tried.
 * @param {readonly Run[]} runs
 */
export function tableOf(runs) {
  const pages = cellsOf(runs);
  const tags = [...new Set([...pages.values()].flatMap((row) => [...row.keys()]))].sort();
  const engines = runs.map(({ engine }) => engine);
  const cell = (/** @type {Map<string, Verdict> | undefined} */ found) =>
    engines
      .map((engine) => {
        const verdict = found?.get(engine);
        if (verdict === 'fine') return '';
        if (!verdict) return '?';
        return verdict === 'failed' ? engine.charAt(0).toUpperCase() : engine.charAt(0);
      })
      .join('') || 'ok';
  const wide = Math.max(0, ...[...pages.keys()].map((page) => page.length));
  const columns = tags.map((tag, at) => `${String(at + 1).padStart(2)} ${tag}`);
  const numbers = tags.map((_, at) => String(at + 1).padStart(4)).join('');
  const rows = [...pages].map(
    ([page, found]) =>
      page.padEnd(wide) + tags.map((tag) => cell(found.get(tag)).padStart(4)).join(''),
  );
  const all = [...pages.values()].flatMap((row) => tags.map((tag) => cell(row.get(tag))));
  const good = all.filter((one) => one === 'ok').length;
  return [
    ...columns,
    '',
    ' '.repeat(wide) + numbers,
    ...rows,
    '',
    `${good} of ${all.length} cells are good: ${tags.length} elements on ${pages.size} pages in ${engines.join(', ')}.`,
  ].join('\n');
}

/** @param {readonly Run[]} runs */
export const failuresText = (runs) =>
  runs.flatMap(({ engine, failures }) => failures.map((one) => `${engine}  ${one}`)).join('\n');
