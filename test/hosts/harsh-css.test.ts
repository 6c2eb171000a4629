/** Pages whose style sheets reach for every tag: what is inside our elements looks as ever. */
import { describe, expect, it } from 'vitest';
import { familyIsThere, familyPage } from '../helpers/family-page.ts';
import { tags } from '../helpers/family.ts';
import { noteHosts } from '../helpers/host-matrix.ts';
import { openHost, type HostPage } from '../helpers/host-page.ts';
import { differences, lookOf, type Look } from '../helpers/looks.ts';

const sheets: Readonly<Record<string, string>> = {
  'normalize.css': 'normalize.css',
  'reset-css': 'reset.css',
  Bootstrap: 'bootstrap.css',
  'Tailwind preflight': 'tailwind.css',
  Bulma: 'bulma.css',
  'Semantic UI': 'semantic.css',
  Foundation: 'foundation.css',
  Pico: 'pico.css',
};

const rules: Readonly<Record<string, string>> = {
  'all: unset for everything': '* { all: unset !important; }',
  'a rem of 10 pixels': 'html { font-size: 62.5%; }',
  'type set to its own taste': `body {
    font: italic small-caps 700 condensed 13px/3 Verdana; letter-spacing: 0.2em; word-spacing: 1em;
    text-transform: uppercase; text-align: center; text-indent: 4em; text-shadow: 1px 1px red;
    white-space: pre; word-break: break-all;
  }`,
};

const pages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(sheets).map(([name, file]) => [
      name,
      `<link class="harsh" rel="stylesheet" href="/libraries/${file}" />`,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(rules).map(([name, css]) => [name, `<style class="harsh">${css}</style>`]),
  ),
};

/** So many nodes of each element are looked at. */
const many = 30;

/**
 * What theme `host` takes from the page on purpose: its type, how letters are drawn, its colour, light
 * or dark. The last two change nothing here: links have an offset of their own, and no text has tabs.
 */
const taken = [
  'color',
  'color-scheme',
  'font-family',
  'text-rendering',
  'text-size-adjust',
  '-moz-text-size-adjust',
  '-webkit-text-size-adjust',
  '-webkit-font-smoothing',
  '-webkit-tap-highlight-color',
  '-webkit-locale',
  'tab-size',
  'text-underline-offset',
];

/** Takes the page's style sheet away, but for what we take from it. */
function undress(host: HostPage): void {
  const wanted = host.all('.sf-column').map((box) => {
    const style = host.window.getComputedStyle(box);
    return taken.map((property) => [property, style.getPropertyValue(property)] as const);
  });
  // The outer box of an element is the page's: whether it is a block, or stands in a line.
  const displays = tags.map((tag) => host.window.getComputedStyle(host.find(tag)).display);
  for (const sheet of host.all('.harsh')) sheet.remove();
  tags.forEach((tag, at) => host.find(tag).style.setProperty('display', displays[at] ?? ''));
  host.all('.sf-column').forEach((box, at) => {
    for (const [property, value] of wanted[at] ?? []) box.style.setProperty(property, value);
  });
}

const looksOf = (host: HostPage): Look =>
  new Map(tags.flatMap((tag) => [...lookOf(host.find(tag), many)]));

/** What the style sheet is meant for. */
function ofThePage({ document, window }: HostPage): string {
  const [heading, list] = [document.createElement('h1'), document.createElement('ul')];
  document.body.append(heading, list);
  const look = [heading, list, document.body].map((element) => {
    const style = window.getComputedStyle(element);
    return [...style].map((property) => style.getPropertyValue(property)).join();
  });
  heading.remove();
  list.remove();
  return look.join();
}

describe.each(Object.entries(pages))('%s', (name, sheet) => {
  it(`changes nothing in ${many} nodes of each element`, async (context) => {
    noteHosts(context, name, tags, () => true);
    const host = await openHost(familyPage('embed.js', sheet));
    await familyIsThere(host);
    const harsh = looksOf(host);
    const heading = ofThePage(host);
    undress(host);
    const plain = looksOf(host);
    expect(differences(plain, harsh)).toEqual([]);
    expect(plain.size, 'properties that were compared').toBeGreaterThan(100_000);
    expect(ofThePage(host), 'the page itself looks otherwise').not.toBe(heading);
    expect(host.errors).toEqual([]);
  });
});
