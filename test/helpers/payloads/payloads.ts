/**
 * Hostile HTML, composed: element × event × way of writing, and address × way of writing, each in places
 * that parsers are known to misread. `fire(n)` is the script that must not run, `leak` the address that
 * must not be asked for. Nothing of it is left to chance: the same list, in the same order, each time.
 */
import { spellings, takers } from './addresses.ts';
import { events, hearers, holders, writings } from './handlers.ts';

export interface Payload {
  readonly name: string;
  readonly html: string;
}

type Vector = (fire: string, leak: string) => string;

const vectors: Readonly<Record<string, Vector>> = {
  script: (fire) => `<script>${fire}</script>`,
  'script by src': (_fire, leak) => `<script src="${leak}"></script>`,
  'img onerror': (fire) => `<img src="data:," onerror="${fire}">`,
  'img onerror, unquoted': (fire) => `<IMG/SRC=data:,/ONERROR=${fire}>`,
  'svg onload': (fire) => `<svg onload="${fire}"></svg>`,
  'svg script': (fire) => `<svg><script>${fire}</script></svg>`,
  'svg animate': (fire) => `<svg><animate onbegin="${fire}" attributeName="x" dur="1s"/></svg>`,
  'svg image': (_fire, leak) => `<svg><image href="${leak}" width="9" height="9"/></svg>`,
  'svg link': (fire) => `<svg><a xlink:href="javascript:${fire}"><text>x</text></a></svg>`,
  'math link': (fire) => `<math><mi href="javascript:${fire}">x</mi></math>`,
  'iframe srcdoc': (fire) => `<iframe srcdoc="<script>parent.${fire}</script>"></iframe>`,
  'iframe javascript': (fire) => `<iframe src="javascript:parent.${fire}"></iframe>`,
  'iframe leak': (_fire, leak) => `<iframe src="${leak}"></iframe>`,
  'object leak': (_fire, leak) => `<object data="${leak}"></object>`,
  'embed leak': (_fire, leak) => `<embed src="${leak}">`,
  'video onerror': (fire) => `<video src="data:," onerror="${fire}"></video>`,
  'video leak': (_fire, leak) => `<video poster="${leak}" src="${leak}" preload="auto"></video>`,
  'audio source': (fire) => `<audio><source src="data:," onerror="${fire}"></audio>`,
  'details ontoggle': (fire) => `<details open ontoggle="${fire}"><summary>x</summary>y</details>`,
  'input onfocus': (fire) => `<input autofocus onfocus="${fire}">`,
  'input image': (_fire, leak) => `<input type="image" src="${leak}">`,
  'unknown element': (fire) => `<x-x tabindex="1" autofocus onfocus="${fire}">x</x-x>`,
  'style onload': (fire) => `<style onload="${fire}">x{}</style>`,
  'style import': (_fire, leak) => `<style>@import url("${leak}");</style>`,
  'style attribute': (_fire, leak) => `<p style="background:url('${leak}');position:fixed">x</p>`,
  'link stylesheet': (_fire, leak) => `<link rel="stylesheet" href="${leak}">`,
  'table background': (_fire, leak) => `<table background="${leak}"><tr><td>x</td></tr></table>`,
  'link javascript': (fire) => `<a href="javascript:${fire}">x</a>`,
  'link, spaced': (fire) => `<a href=" &#1;java&Tab;scr&#10;ipt&colon;${fire}">x</a>`,
  'link data': (fire) => `<a href="data:text/html,<script>${fire}</script>">x</a>`,
  form: (fire) => `<form action="javascript:${fire}"><button autofocus>x</button></form>`,
  'form with a name of the document': () =>
    `<form id="body" name="cookie"><input name="head"></form>`,
  marquee: (fire) => `<marquee onstart="${fire}">x</marquee>`,
};

const contexts: Readonly<Record<string, (vector: string) => string>> = {
  alone: (vector) => vector,
  'in a paragraph': (vector) => `<p>words <b>${vector}</b></p>`,
  'in a link': (vector) => `<a href="https://a.example/">${vector}</a>`,
  'in a cell': (vector) => `<table><tr><td>${vector}<td>x</table>`,
  'in a table, not in a cell': (vector) => `<table><tr>${vector}</table>`,
  'in a list in a list': (vector) => `<ul><li>x<ul><li>${vector}</ul></ul>`,
  'in a quote': (vector) => `<blockquote>x<footer>${vector}</footer></blockquote>`,
  'in a caption': (vector) =>
    `<figure><img src="data:,"><figcaption>${vector}</figcaption></figure>`,
  'after a broken comment': (vector) => `<!--><p>${vector}<!-- --!>`,
  'out of an attribute': (vector) => `<p title="x">"><i title='</i>${vector}'>${vector}`,
  'out of a text area': (vector) => `<textarea><p title="</textarea>${vector}">`,
  'out of noscript': (vector) => `<noscript><p title="</noscript>${vector}">`,
  'out of a style': (vector) => `<svg></p><style><a id="</style>${vector}">`,
  'in MathML text': (vector) => `<math><mtext><table><mglyph><style><!--</style>${vector}`,
  'in a foreign object': (vector) => `<svg><foreignObject><p>${vector}</foreignObject></svg>`,
  'in an SVG title': (vector) => `<svg><title><style><!--</style>${vector}--></title></svg>`,
  'in a template': (vector) => `<template>${vector}</template>${vector}`,
  'in a select': (vector) =>
    `<select><template><style><!--</style><a rel="--></style></template></select>${vector}">`,
};

/** A payload before it has a number and a place. */
interface Seed {
  readonly name: string;
  readonly vector: Vector;
  /** Which of the contexts it is put into: those whose place, plus this, can be divided by `step`. */
  readonly turn: number;
  readonly step: number;
}

const entries = <T>(record: Readonly<Record<string, T>>): [string, T][] => Object.entries(record);

/** Every element with every way of writing its event; each pair of the three meets. */
const handled = entries(holders).flatMap(([holder, [event, write]], row) =>
  entries(writings).map(([writing, attribute], column): Seed => {
    const vector: Vector = (fire) => write(attribute(event, fire));
    return { name: `${holder}, ${writing}`, vector, turn: row + column, step: 3 };
  }),
);

const addressed = entries(takers).flatMap(([taker, write], row) =>
  entries(spellings).map(([spelling, address], column): Seed => {
    const vector: Vector = (fire) => write(address(fire));
    return { name: `${taker}, ${spelling}`, vector, turn: row + column, step: 18 };
  }),
);

const heard = events.flatMap((event, row) =>
  hearers.map((write, column): Seed => {
    const vector: Vector = (fire) => write(` on${event}="${fire}"`);
    return { name: `on${event}, ${column}`, vector, turn: row + column, step: 18 };
  }),
);

const classic = entries(vectors).map(([name, vector]): Seed => ({
  name,
  vector,
  turn: 0,
  step: 1,
}));

/** The families of payloads; numbered throughout, so that each payload is told apart. */
export function families(leak: string): readonly (readonly Payload[])[] {
  let number = 0;
  return [classic, handled, addressed, heard].map((family) =>
    family.flatMap(({ name, vector, turn, step }) =>
      entries(contexts).flatMap(([context, wrap], place) =>
        (place + turn) % step
          ? []
          : [{ name: `${name}, ${context}`, html: wrap(vector(`fire(${number++})`, leak)) }],
      ),
    ),
  );
}

export const payloads = (leak: string): readonly Payload[] => families(leak).flat();
