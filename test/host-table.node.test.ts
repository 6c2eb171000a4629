/** The table of `npm run test:hosts`. */
import { expect, it } from 'vitest';
import { tableOf } from './host-table-text.mjs';

const result = (status: string, tags: Readonly<Record<string, boolean>>) => ({
  status,
  fullName: '',
  failureMessages: [],
  meta: { hosts: Object.entries(tags).map(([tag, fine]) => ({ page: 'a page', tag, fine })) },
});
const run = (engine: string, ...assertionResults: ReturnType<typeof result>[]) => ({
  engine,
  files: [{ name: 'a', status: 'passed', message: '', assertionResults }],
  failed: 0,
  failures: [],
});
const rowOf = (...runs: ReturnType<typeof run>[]): string[] =>
  tableOf(runs)
    .split('\n')
    .find((line) => line.startsWith('a page'))
    ?.replace('a page', '')
    .trim()
    .split(/\s+/) ?? [];

it.each([
  ['all good', [result('passed', { a: true })], [result('passed', { a: true })], ['ok']],
  [
    'one that was not fine',
    [result('failed', { a: false })],
    [result('passed', { a: true })],
    ['C'],
  ],
  [
    'one whose test failed all the same',
    [result('failed', { a: true })],
    [result('passed', { a: true })],
    ['C'],
  ],
  ['a skipped one', [result('passed', { a: true })], [result('skipped', { a: true })], ['w']],
  [
    'the worst of two',
    [result('failed', { a: false }), result('passed', { a: true })],
    [result('passed', { a: true })],
    ['C'],
  ],
  [
    'nobody has tried',
    [result('passed', { a: true, b: true })],
    [result('passed', { a: true })],
    ['ok', '?'],
  ],
] as const)('says of a cell: %s', (_, chromium, webkit, row) => {
  expect(rowOf(run('chromium', ...chromium), run('webkit', ...webkit))).toEqual(row);
});

it('counts what is good', () => {
  const good = result('passed', { a: true, b: true });
  expect(tableOf([run('chromium', good)])).toContain(
    '2 of 2 cells are good: 2 elements on 1 pages',
  );
});
