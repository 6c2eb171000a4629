/** The builder: a story and some choices go in, a preview, its problems and code come out. */
import { readBuild } from './build.js';
import { npmCode, scriptCode } from './code.js';
import { chooseTab, copy, onTab, showCode } from './code-view.js';
import { draw, form, goTo, read, tellOfPrefix, write } from './controls.js';
import { onFile } from './files.js';
import * as frames from './frames.js';
import { hashOf, start, stateOf } from './link.js';
import { prefixOf } from './prefix.js';
import { showProblems } from './problems.js';
import { openStory } from './story.js';

const find = (selector) => document.querySelector(selector);
const rightToLeft = /^(?:ar|fa|he|ur)\b/;

const build = await readBuild();
let state;
/** What was asked for last, in words, and what came of it. */
let asked = '';
let outcome;
/** The last story that could be read: it stays while another one is being written. */
let good;
let edition = 0;
let calledOff = new AbortController();

/** Our words in a language that is written from right to left want a page that is, too. */
const lookNow = ({ theme, language, direction, mode }) => ({
  theme,
  language,
  mode,
  direction: direction || (rightToLeft.test(language) ? 'rtl' : ''),
});

function showPreview() {
  if (!good) return;
  const { show: elements, prefix } = state;
  frames.show({
    ...lookNow(state),
    edition,
    elements,
    prefix: prefixOf(prefix),
    story: good.shown,
  });
}

function hintFor({ code, show, by }) {
  if (!show.length) return 'Choose an element: there is nothing to embed yet.';
  if (!good) return 'There is no story yet.';
  const old = outcome.story ? '' : 'This is for the last story that could be read. ';
  if (code === 'npm') return `${old}For an app with a bundler.`;
  const host = `${old}Copy dist/ of a release to your site and say where. `;
  return by === 'json' && show.length > 1
    ? `${host}With a story at an address of its own no script in the page is needed.`
    : host;
}

function showCodeNow() {
  const { code, show, tags, prefix } = state;
  chooseTab(code);
  find('#code-hint').textContent = hintFor(state);
  find('#script-settings').hidden = code !== 'script';
  find('#each').hidden = !good?.shown.url;
  const choice = {
    ...lookNow(state),
    elements: show,
    prefix: prefixOf(prefix),
    classes: build.elements.filter(({ tag }) => show.includes(tag)).map(({ name }) => name),
    every: show.length === build.elements.length,
    each: tags === 'each',
    embed: form.elements.embed.value,
    article: good?.story,
    url: good?.shown.url,
    value: good?.shown.value,
  };
  const ready = good && show.length;
  showCode(!ready ? [] : code === 'npm' ? npmCode(choice) : scriptCode(choice));
}

function showAll() {
  find('#by-address').hidden = state.by !== 'address';
  find('#by-json').hidden = state.by !== 'json';
  tellOfPrefix(state);
  frames.choose(state.view);
  showPreview();
  showCodeNow();
}

/** Gets the story anew if another one is asked for. */
async function followStory(again = false) {
  const { by, address, json } = state;
  const asks = JSON.stringify([by, by === 'json' ? json : address]);
  if (asks === asked && !again) return;
  asked = asks;
  calledOff.abort();
  calledOff = new AbortController();
  const { signal } = calledOff;
  try {
    const found = await openStory(state, signal);
    if (signal.aborted) return;
    outcome = found;
  } catch {
    return; // called off
  }
  if (outcome.story) {
    const { url, value, story } = outcome;
    edition += 1;
    good = {
      story,
      shown: { url, value: url ? undefined : value, language: story.language, again },
    };
  }
  showProblems(outcome, by === 'json' && goTo);
  showAll();
}

async function followLink() {
  const { hash, whole } = await hashOf(state);
  history.replaceState(null, '', hash);
  return whole;
}

let later;
/** Takes a change: the look at once, what is being written when the keys rest. */
function change(patch, rest = 0) {
  state = { ...state, ...read(), ...patch };
  write(state);
  showAll();
  clearTimeout(later);
  later = setTimeout(() => {
    followStory();
    followLink();
  }, rest);
}

const takeJson = (json) => change({ by: 'json', json }, 0);
const takeSample = ({ address, json }) =>
  json ? takeJson(json) : change({ by: 'address', address }, 0);

async function begin() {
  state = await stateOf(location.hash, build);
  state.view ||= innerWidth < 1100 ? 'phone' : 'both';
  write(state);
  showAll();
  await followStory();
}

const picks = {
  usual: () => start.show,
  all: () => build.elements.map(({ tag }) => tag),
  none: () => [],
};

function listen() {
  // Not of the form: some of its controls stand outside of it.
  document.addEventListener('input', ({ target }) => {
    // An address is asked for when it is finished, not at each key.
    if (target.name === 'address') return;
    // Other names want another page in the preview: that is worth waiting for the keys to rest.
    if (target.name === 'prefix') {
      tellOfPrefix(read());
      clearTimeout(later);
      later = setTimeout(change, 350, {});
      return;
    }
    change({}, target.name === 'json' ? 350 : 0);
  });
  form.elements.address.addEventListener('change', () => change({}));
  form.elements.address.addEventListener('paste', (event) => {
    const json = event.clipboardData.getData('text');
    if (!json.trim().startsWith('{')) return;
    event.preventDefault();
    takeJson(json);
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    state = { ...state, ...read() };
    await followStory(true);
    followLink();
  });
  for (const button of document.querySelectorAll('[data-pick]'))
    button.addEventListener('click', () => change({ show: picks[button.dataset.pick]() }));
  onFile(find('#drop'), find('.file input'), takeJson);
  onTab((code) => change({ code }));
  find('#copy-link').addEventListener('click', async ({ target }) => {
    const whole = await followLink();
    copy(
      target,
      location.href,
      whole ? 'Link' : 'Link without the story, which is too long for it,',
    );
  });
  addEventListener('hashchange', begin);
}

form.elements.embed.value = new URL('/dist/embed.js', location.href).href;
draw(build, takeSample);
listen();
await begin();
