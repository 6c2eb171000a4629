/** The controls that depend on the build, and what all of them say. */
import { start } from './link.js';
import { faultOf, prefixOf } from './prefix.js';
import { samples } from './samples.js';

export const form = document.querySelector('#choices');
const names = new Intl.DisplayNames('en', { type: 'language' });

function make(name, fields, ...content) {
  const node = Object.assign(document.createElement(name), fields);
  node.append(...content);
  return node;
}

const ownName = (language) => new Intl.DisplayNames(language, { type: 'language' }).of(language);

function languageOption(language) {
  const [own, english] = [ownName(language), names.of(language)];
  return make('option', { value: language }, own === english ? english : `${english} · ${own}`);
}

const elementChoice = ({ tag, says }) =>
  make(
    'label',
    { className: 'check' },
    make('input', { type: 'checkbox', name: 'show', value: tag }),
    make('span', {}, make('code', {}, tag), ` ${says}`),
  );

const themeChoice = (theme) =>
  make(
    'label',
    { className: 'theme' },
    make('input', { type: 'radio', name: 'theme', value: theme }),
    make('span', { className: `swatch ${theme}`, ariaHidden: 'true' }, 'Aa'),
    make('span', {}, theme),
  );

function sampleChoice(sample, take) {
  const button = make('button', { type: 'button' }, sample.name);
  button.addEventListener('click', () => take(sample));
  return button;
}

/** Draws what the build has; `take` is told which sample is wanted. */
export function draw(build, take) {
  document.querySelector('#show').append(...build.elements.map(elementChoice));
  document.querySelector('#themes').append(...build.themes.map(themeChoice));
  document.querySelector('#language').append(...build.languages.map(languageOption));
  document.querySelector('.samples').append(...samples.map((one) => sampleChoice(one, take)));
}

/** What the controls say now. */
export function read() {
  const said = new FormData(form);
  const text = (name) => String(said.get(name) ?? '');
  return {
    by: text('by'),
    address: text('address'),
    json: form.elements.json.value,
    show: said.getAll('show'),
    prefix: text('prefix').trim(),
    theme: text('theme'),
    language: text('language'),
    mode: text('mode'),
    direction: text('direction'),
    view: text('view'),
    tags: text('tags'),
  };
}

/** Has the controls say this. */
export function write(state) {
  for (const control of form.elements) {
    const value = state[control.name];
    if (value === undefined) continue;
    if (control.type === 'checkbox') control.checked = value.includes(control.value);
    else if (control.type === 'radio') control.checked = value === control.value;
    else if (control.value !== value) control.value = value;
  }
}

/** What the prefix does to a name, or what is wrong with it. */
export function tellOfPrefix({ prefix, show }) {
  const hint = document.querySelector('#prefix-hint');
  const fault = faultOf(prefix);
  const [example = start.show[0]] = show;
  const says = fault || `${prefix ? 'As in' : 'None: as in'} <${prefixOf(prefix)}${example}>.`;
  // Said again, it would be heard again.
  if (hint.textContent !== says) hint.textContent = says;
  hint.classList.toggle('fault', !!fault);
  form.elements.prefix.setAttribute('aria-invalid', !!fault);
}

/** Puts the caret to a place in the JSON, and that place into view. */
export function goTo(at) {
  const { json } = form.elements;
  const lines = json.value.split('\n').length;
  const line = json.value.slice(0, at).split('\n').length;
  json.focus();
  json.setSelectionRange(at, at);
  json.scrollTop = (json.scrollHeight / lines) * (line - 1) - json.clientHeight / 2;
}
