import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { sortRows, type SortCell } from '../../src/elements/data-table/sort-rows.js';
import { DataTableElement } from '../../src/index.js';
import { copyOf, fixtures, fullStory } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import {
  clearDesk,
  desk,
  place,
  minutes,
  rootOf,
  shows,
  showsFallback,
  until,
  wordsOf,
} from '../helpers/proof.js';
import { newKey } from '../helpers/wire.js';

expectNoIncidents();
beforeAll(() => void DataTableElement.define());
afterEach(() => {
  clearDesk();
  vi.restoreAllMocks();
});

const boats = {
  type: 'table',
  caption: 'Boats of the night',
  columns: ['Boat', { label: 'Trips', align: 'end' }, 'First seen'],
  rowHeaders: true,
  rows: [
    ['Heron', 7, '2026-03-13'],
    ['Coot', 11, '2025-12-01'],
    ['Smew', '', '2026-01-20'],
    ['Avocet', 7, ''],
  ],
};
const storyWith = (...tables: unknown[]): unknown => ({
  headline: 'x',
  language: 'en',
  body: tables,
});

async function tableWith(
  story: unknown = storyWith(boats),
  attributes = {},
): Promise<DataTableElement> {
  const element = place(DataTableElement, { story }, attributes);
  await until(() => !!rootOf(element).querySelector('table'), 'there is a table');
  return element;
}
const rowsOf = (element: Element): string[][] =>
  [...rootOf(element).querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent?.trim() ?? ''),
  );
const columnOf = (element: Element, at: number): (string | undefined)[] =>
  rowsOf(element).map((row) => row[at]);
const headsOf = (element: Element): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>('thead th'),
];
const buttonOf = (element: Element, at: number): HTMLButtonElement => {
  const button = headsOf(element)[at]?.querySelector('button');
  if (!button) throw new Error(`no button in column ${at}`);
  return button;
};
async function press(element: DataTableElement, at: number): Promise<void> {
  const before = saidBy(element);
  buttonOf(element, at).click();
  await until(() => saidBy(element) !== before, 'it is sorted');
}
const saidBy = (element: Element): string =>
  rootOf(element).querySelector('[role=status]')?.textContent?.trim() ?? '';
const narrow = (width = 340): void => void (desk().style.inlineSize = `${width}px`);

describe('<data-table>', () => {
  it('shows caption, heads and rows', async () => {
    const element = await tableWith();
    expect(rootOf(element).querySelector('caption')?.textContent?.trim()).to.equal(
      'Boats of the night',
    );
    expect(headsOf(element).map(({ innerText }) => innerText.trim())).to.deep.equal([
      'Boat',
      'Trips',
      'First seen',
    ]);
    expect(columnOf(element, 0)).to.deep.equal(['Heron', 'Coot', 'Smew', 'Avocet']);
    expect(rootOf(element).querySelectorAll('tbody th[scope=row]')).to.have.lengthOf(4);
    const [, trips] = headsOf(element);
    expect(trips && getComputedStyle(trips).textAlign).to.match(/end|right/);
  });

  describe('which table', () => {
    const story = {
      headline: 'x',
      body: [{ ...boats, caption: 'One' }],
      updates: [
        {
          id: 'a',
          time: '2026-03-13',
          body: [
            { ...boats, caption: 'Two' },
            { ...boats, caption: [{ type: 'text', text: 'Three ' }] },
          ],
        },
      ],
    };
    for (const [wanted, caption] of [
      [undefined, 'One'],
      ['', 'One'],
      ['1', 'One'],
      ['2', 'Two'],
      ['3', 'Three'],
      ['two', 'Two'],
      [' Three', 'Three'],
    ] as const)
      it(`${wanted === undefined ? 'nothing' : `"${wanted}"`} asks for ${caption}`, async () => {
        const element = await tableWith(
          copyOf(story),
          wanted === undefined ? {} : { table: wanted },
        );
        expect(rootOf(element).querySelector('caption')?.textContent?.trim()).to.equal(caption);
      });

    for (const wanted of ['4', 'Four', '-1', '0', '1e9'])
      it(`tells that "${wanted}" is not there, and shows the fallback`, async () => {
        const element = place(DataTableElement, { fallback: 'See the table' }, { table: wanted });
        const lines = minutes(element);
        element.story = copyOf(story);
        await until(() => lines.length > 1, 'it tells');
        expect(lines).to.deep.equal(['load', 'error not-found']);
        expect(showsFallback(element)).to.equal(true);
      });
  });

  describe('sorting', () => {
    it('goes up, down, and back to what the desk wrote', async () => {
      const element = await tableWith();
      const [boat] = headsOf(element);
      const seen: unknown[] = [];
      for (let count = 0; count < 3; count++) {
        await press(element, 0);
        seen.push([columnOf(element, 0), boat?.getAttribute('aria-sort'), saidBy(element)]);
      }
      expect(seen).to.deep.equal([
        [['Avocet', 'Coot', 'Heron', 'Smew'], 'ascending', 'Sorted by Boat, ascending'],
        [['Smew', 'Heron', 'Coot', 'Avocet'], 'descending', 'Sorted by Boat, descending'],
        [['Heron', 'Coot', 'Smew', 'Avocet'], null, 'In the original order'],
      ]);
    });

    it('leaves the empty last, and what is alike in its order, from either end', async () => {
      const element = await tableWith();
      await press(element, 1);
      expect(columnOf(element, 0)).to.deep.equal(['Heron', 'Avocet', 'Coot', 'Smew']);
      await press(element, 1);
      expect(columnOf(element, 0)).to.deep.equal(['Coot', 'Heron', 'Avocet', 'Smew']);
    });

    it('is by one column at a time', async () => {
      const element = await tableWith();
      await press(element, 1);
      await press(element, 2);
      expect(headsOf(element).map((head) => head.getAttribute('aria-sort'))).to.deep.equal([
        null,
        null,
        'ascending',
      ]);
      expect(columnOf(element, 0)).to.deep.equal(['Coot', 'Smew', 'Heron', 'Avocet']);
    });

    it('is done by keys, and keeps the focus', async () => {
      const element = await tableWith();
      const button = buttonOf(element, 1);
      button.focus();
      await commands.pressKey('Enter');
      await until(() => columnOf(element, 0)[2] === 'Coot', 'it is sorted');
      expect(rootOf(element).activeElement).to.equal(button);
      await commands.pressKey('Space');
      await until(() => columnOf(element, 0)[0] === 'Coot', 'it is sorted the other way');
      expect(rootOf(element).activeElement).to.equal(button);
    });

    it('holds while the story goes on, and is dropped with the table', async () => {
      const element = await tableWith(storyWith(boats, { ...boats, caption: 'Second' }));
      await press(element, 0);
      element.story = storyWith(
        { ...boats, rows: [...boats.rows, ['Bittern', 1, '']] },
        { ...boats, caption: 'Second' },
      );
      await until(() => columnOf(element, 0).includes('Bittern'), 'there is another row');
      expect(columnOf(element, 0)).to.deep.equal(['Avocet', 'Bittern', 'Coot', 'Heron', 'Smew']);
      element.table = '2';
      await element.updateComplete;
      expect(columnOf(element, 0)).to.deep.equal(['Heron', 'Coot', 'Smew', 'Avocet']);
    });

    const sorted = (language: string, values: readonly (string | number)[]) =>
      sortRows(values, (value): SortCell => ({ value }), false, language);
    for (const [what, language, values] of [
      ['numbers', 'en', [-2, 0, 1.5, 10]],
      ['numbers in words', 'en', ['−3', '-1', '0', '+2', '10', '1,204', '12,000.5']],
      ['numbers of another language', 'de', ['0,5', '12', '1.204', '1.300,5']],
      ['shares', 'en', ['4.5%', '10%', '45 %', '100%']],
      ['sums of money', 'en', ['$9', '$1,000', '$20,000']],
      ['numbers with a unit', 'en', ['−3 °C', '0 °C', '12 °C']],
      ['Arabic figures', 'ar', ['٢', '١٠', '١١٫٥']],
      ['days', 'en', ['2022-12', '2022-12-18', '2023-01-11']],
      ['dates in words', 'en', ['18 December 2022', '2 January 2023', 'January 11, 2023']],
      ['times of day', 'en', ['8:00', '09:30', '18:00']],
      ['names', 'de', ['Apfel', 'Äpfel', 'Birne', 'Zeder']],
      ['Swedish names', 'sv', ['Apel', 'Zeder', 'Äpple']],
      ['versions', 'en', ['MS-9', 'MS-22', 'MS-23']],
      ['a mixture', 'en', ['7', '12 m', 'many']],
    ] as const)
      it(`puts ${what} into their order`, () => {
        expect(sorted(language, values.toReversed())).to.deep.equal(values);
        expect(sorted(language, ['', ...values.toReversed(), '–', ' '])).to.deep.equal([
          ...values,
          '',
          '–',
          ' ',
        ]);
      });

    it('takes metres and kilometres for what they are: words', () => {
      expect(sorted('en', ['1.2 km', '80 m'])).to.deep.equal(['1.2 km', '80 m']);
    });

    it('sorts a cell that is a marked time by that time', async () => {
      const day = (time: string, text: string) => [[{ type: 'time', time, text }]];
      const element = await tableWith(
        storyWith({
          type: 'table',
          columns: ['Day'],
          rows: [day('2026-03-14', 'Friday'), day('2026-03-10', 'Monday')],
        }),
      );
      await press(element, 0);
      expect(columnOf(element, 0)).to.deep.equal(['Monday', 'Friday']);
    });

    it('is not offered where no column has a name', async () => {
      const element = await tableWith(
        storyWith({
          type: 'table',
          rows: [
            ['a', 1],
            ['b', 2],
          ],
        }),
      );
      expect(rootOf(element).querySelectorAll('button')).to.have.lengthOf(0);
      expect(rootOf(element).querySelector('thead')).to.equal(null);
    });
  });

  describe('on a phone', () => {
    it('makes a card of each row, and is a table all the same', async () => {
      narrow();
      const element = await tableWith();
      const [row] = rootOf(element).querySelectorAll('tbody tr');
      const [title, trips] = row?.children ?? [];
      expect(trips && getComputedStyle(trips).display).to.equal('flex');
      expect(trips?.getBoundingClientRect().top).to.be.at.least(
        title?.getBoundingClientRect().bottom ?? Infinity,
      );
      // Its head stands before it, and is no second voice to a screen reader.
      expect(trips?.getAttribute('data-label')).to.equal('Trips');
      expect(trips && getComputedStyle(trips, '::before').content).not.to.equal('none');
      const roles = (selector: string) =>
        new Set(
          [...rootOf(element).querySelectorAll(selector)].map((one) => one.getAttribute('role')),
        );
      expect([...roles('table')]).to.deep.equal(['table']);
      expect([...roles('tr')]).to.deep.equal(['row']);
      expect([...roles('thead th')]).to.deep.equal(['columnheader']);
      expect([...roles('tbody th')]).to.deep.equal(['rowheader']);
      expect([...roles('td')]).to.deep.equal(['cell']);
      await press(element, 0);
      expect(columnOf(element, 0)[0]).to.equal('Avocet');
      await expect(element).to.be.accessible();
    });

    it('leaves two columns side by side', async () => {
      narrow();
      const element = await tableWith(
        storyWith({ type: 'table', columns: ['Boat', 'Trips'], rows: [['Heron', 7]] }),
      );
      const cell = rootOf(element).querySelector('td');
      expect(cell && getComputedStyle(cell).display).to.equal('table-cell');
    });

    it('keeps long heads apart, and leaves the cells their room', async () => {
      narrow(328);
      const columns = ['Wasserstandsmessstellenbezeichnung', 'Änderungsgeschwindigkeiten', 'Höhe'];
      const element = await tableWith(
        storyWith({ type: 'table', columns, rows: [['Brücke', -1234.5, 22]] }),
      );
      const [first, second] = [buttonOf(element, 0), buttonOf(element, 1)];
      expect(first.scrollWidth).to.be.at.most(first.clientWidth);
      expect(first.getBoundingClientRect().right).to.be.at.most(
        second.getBoundingClientRect().left,
      );
      const words = rootOf(element).querySelectorAll('td > bdi');
      const [name, change] = [...words].map((one) => one.getBoundingClientRect().left);
      expect(name).to.be.closeTo(change ?? 0, 1);
    });

    for (const width of [320, 900])
      it(`keeps twelve columns, and long words, inside ${width} px`, async () => {
        narrow(width);
        const columns = Array.from({ length: 12 }, (_, at) =>
          at === 3 ? 'c'.repeat(200) : `Column ${at}`,
        );
        const element = await tableWith(
          storyWith({
            type: 'table',
            rowHeaders: true,
            columns,
            rows: [
              columns.map((_, at) => (at === 5 ? 'w'.repeat(200) : at * 1e15)),
              ['r'.repeat(200)],
            ],
          }),
        );
        expect(element.getBoundingClientRect().width).to.equal(width);
        expect(element.scrollWidth).to.be.at.most(width);
        const box = rootOf(element).querySelector('.box');
        if (width === 320) expect(box?.scrollWidth).to.be.at.most(320);
      });
  });

  it('keeps its header in view while rows go by under it', async () => {
    desk().style.cssText = 'background: rgb(1, 2, 3); color: white';
    const rows = Array.from({ length: 200 }, (_, at) => [`Gauge ${at}`, at]);
    const element = await tableWith(
      storyWith({ type: 'table', columns: ['Gauge', 'Level'], rows }),
    );
    const box = rootOf(element).querySelector<HTMLElement>('.box');
    const [head] = headsOf(element);
    if (!box || !head) throw new Error('there is no box');
    const before = head.getBoundingClientRect().top;
    expect(box.scrollHeight).to.be.above(box.clientHeight);
    box.scrollTop = 500;
    await until(
      () => getComputedStyle(head).backgroundColor === 'rgb(1, 2, 3)',
      'the header covers what is under it',
    );
    expect(head.getBoundingClientRect().top).to.be.within(before - 2, before + 2);
    box.scrollTop = 0;
    box.focus();
    await commands.pressKey('PageDown');
    await until(() => box.scrollTop > 0, 'keys scroll it');
  });

  it('draws 500 rows, and sorts them, before anybody notices', async () => {
    const rows = Array.from({ length: 500 }, (_, at) => [
      `Gauge ${(at * 7919) % 500}`,
      ((at * 7919) % 1000) / 100,
      '2026-03-13',
      'As forecast',
      at,
      at * 2,
    ]);
    const start = performance.now();
    const element = await tableWith(
      storyWith({ type: 'table', columns: ['Gauge', 'Level', 'Day', 'Remark', 'A', 'B'], rows }),
    );
    const drawn = performance.now() - start;
    const turn = performance.now();
    await press(element, 0);
    const sorted = performance.now() - turn;
    console.info(`500 rows: drawn in ${drawn.toFixed(0)} ms, sorted in ${sorted.toFixed(0)} ms`);
    expect(columnOf(element, 0).slice(0, 3)).to.deep.equal(['Gauge 0', 'Gauge 1', 'Gauge 2']);
    // Four times what it takes on a slow machine that does other things as well.
    expect(drawn).to.be.below(1_000);
    expect(sorted).to.be.below(400);
  });

  it('opens HTML in cells, and sorts by its words', async () => {
    const element = await tableWith(fixtures.everything);
    await shows(element, 'Tram stops');
    await press(element, 3);
    await until(() => columnOf(element, 3)[0] === 'First fall', 'it is sorted');
    expect(columnOf(element, 3).at(-1)).to.equal('');
    expect(columnOf(element, 3)[3]).to.equal('Tram stops');
  });

  describe('gets by with', () => {
    for (const [what, table, words] of [
      [
        'rows of different lengths',
        { columns: ['A', 'B', 'C'], rows: [['1'], ['2', '3', '4', '5'], []] },
        '5',
      ],
      [
        'cells that cannot be read',
        { columns: ['A', 7, 'C'], rows: [['a', { x: 1 }, null], 'nonsense', ['z']] },
        'z',
      ],
      ['no rows', { columns: ['A', 'B', 'C'], rows: [] }, 'A'],
      ['huge numbers', { columns: ['A'], rows: [[1e308], [-1e308]] }, '−10'],
    ] as const)
      it(what, async () => {
        const element = await tableWith(storyWith({ type: 'table', ...table }));
        await shows(element, words);
        await press(element, 0);
        expect(wordsOf(element)).to.contain(words);
      });
  });

  it('says so where the story has no table', async () => {
    const element = place(DataTableElement, { story: { headline: 'Only this' } });
    await shows(element, 'Nothing here yet.');
  });

  it('names the language of the story where it is not that of the page', async () => {
    const element = await tableWith({ ...fullStory(), language: 'nl' });
    expect(rootOf(element).querySelector('.box')?.getAttribute('lang')).to.equal('nl');
  });

  it('is the same under another name', async () => {
    const tag = `x-${newKey()}`;
    expect(DataTableElement.define(tag)).to.equal(true);
    const element = document.createElement(tag);
    Object.assign(element, { story: storyWith(boats) });
    desk().append(element);
    await shows(element, 'Avocet');
  });

  it('can be read by everyone, sorted or not', async () => {
    const element = await tableWith();
    await expect(element).to.be.accessible();
    await press(element, 1);
    await expect(element).to.be.accessible();
  });
});
