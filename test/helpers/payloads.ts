/**
 * Hostile HTML, composed: everything that runs or loads something, in every place that parsers are
 * known to misread. `fire(n)` is the script that must not run, `leak` the address that must not be
 * asked for.
 */
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

/** Each vector in each context, numbered: `fire(17)` is told apart from `fire(18)`. */
export function payloads(leak: string): readonly Payload[] {
  return Object.entries(contexts).flatMap(([context, wrap], row) =>
    Object.entries(vectors).map(([name, vector], column) => {
      const number = row * Object.keys(vectors).length + column;
      return { name: `${name}, ${context}`, html: wrap(vector(`fire(${number})`, leak)) };
    }),
  );
}

/** Addresses that run a script, for whatever takes an address. */
export const badUrls: readonly string[] = [
  'javascript:fire(1)',
  'JaVaScRiPt:fire(1)',
  ' javascript:fire(1)',
  '\u0001javascript:fire(1)',
  'java\nscript:fire(1)',
  'java\tscript\n:\rfire(1)',
  'javascript://lantern.example/%0Afire(1)',
  'data:text/html,<script>fire(1)</script>',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="fire(1)"/>',
  'vbscript:fire(1)',
  'blob:javascript:fire(1)',
];
