/** The page in a frame of the builder: shows what it is told to, and keeps what has not changed. */
const main = document.querySelector('main');
const shown = new Map();
let given;
/** What the names of this page begin with, once it has its script tag. */
let begun;

function load(prefix) {
  begun = prefix;
  const script = Object.assign(document.createElement('script'), { src: '/dist/embed.js' });
  set(script, 'data-prefix', prefix);
  document.head.append(script);
}

const set = (element, name, value) =>
  value ? element.setAttribute(name, value) : element.removeAttribute(name);

/** Elements that stay keep their place in the reader's scroll, and their story. */
function arrange(tags) {
  for (const tag of shown.keys()) if (!tags.includes(tag)) shown.delete(tag);
  const wanted = tags.map((tag) => {
    const element = shown.get(tag) ?? document.createElement(tag);
    shown.set(tag, element);
    return element;
  });
  if (wanted.some((element, at) => main.children[at] !== element) || main.children[wanted.length])
    main.replaceChildren(...wanted);
}

function tell(element, { url, value }) {
  if (url) {
    element.story = null;
    set(element, 'src', url);
  } else {
    set(element, 'src');
    element.story = value;
  }
}

function show({ edition, story, elements, prefix, theme, language, direction, mode }) {
  // A page has one script tag from its beginning: other names are for another page.
  if (prefix !== (begun ?? prefix)) {
    location.reload();
    return;
  }
  if (begun === undefined) load(prefix);
  const { documentElement: root } = document;
  root.lang = language || story.language || 'en';
  set(root, 'dir', direction);
  root.style.colorScheme = mode || 'light dark';
  set(main, 'theme', theme === 'host' ? '' : theme);
  const before = new Set(shown.values());
  arrange(elements.map((name) => prefix + name));
  for (const element of shown.values())
    if (edition !== given || !before.has(element)) tell(element, story);
  // The same address once more: somebody has saved the file anew.
  if (story.again && edition !== given) main.firstElementChild?.reload?.();
  given = edition;
}

// Links lead out of the frame, those to an update stay inside.
document.addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || (link.href.split('#')[0] === location.href.split('#')[0] && link.hash)) return;
    link.target = '_blank';
    link.rel = 'noopener';
  },
  true,
);

addEventListener('message', ({ origin, source, data }) => {
  if (origin === location.origin && source === parent) show(data);
});
parent.postMessage('ready', location.origin);
