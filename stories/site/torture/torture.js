/** Has a page tried, and says in plain words what became of it. */
const form = document.querySelector('#page');
const frame = document.querySelector('#shown');
const verdict = document.querySelector('#verdict');
const details = document.querySelector('#details');

/** Longer than the page under torture waits for its elements. */
const patience = 15_000;
let late;

const what = {
  'script-src': 'a script',
  'style-src': 'a style sheet',
  'connect-src': 'a story, or its feed',
  'img-src': 'a picture',
  'media-src': 'a recording',
  'frame-src': 'a frame',
  'font-src': 'a font',
  'require-trusted-types-for': 'a string that was to become HTML or a script',
  'trusted-types': 'the name of a policy for such strings',
};

function section(title, lines) {
  const heading = document.createElement('h3');
  heading.textContent = title;
  const list = document.createElement('ul');
  list.append(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  details.append(heading, list);
}

const many = (count, one, more) => `${count} ${count === 1 ? one : more}`;

/** Equal lines once, with how often. */
function counted(lines) {
  const counts = new Map();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => (count > 1 ? `${line} (${count} times)` : line));
}

const refusal = ({ directive, address }) => {
  const kind = directive.replace(/-(?:elem|attr)$/, '');
  return `${kind} refused ${what[kind] ?? 'something'}: ${address || 'no address'}`;
};

const change = ({ tag, node, property, yours, ours }) =>
  `<${tag}> ${node}: ${property} is ${yours}, without your style sheets ${ours}`;

function tell({ refused, changes, silent, all, height }) {
  clearTimeout(late);
  frame.style.blockSize = `${Math.min(height, 20_000)}px`;
  const told = [
    refused.length ? 'Your policy refused something.' : 'Nothing was refused.',
    changes.length ? 'Inner styles changed.' : 'No inner style changed.',
    silent.length
      ? `${many(silent.length, 'element', 'elements')} of ${all} showed nothing.`
      : 'Every element showed its story.',
  ];
  verdict.textContent = told.join(' ');
  details.replaceChildren();
  if (refused.length) section('Refused', counted(refused.map(refusal)));
  if (silent.length)
    section(
      'Showed nothing',
      silent.map((tag) => `<${tag}>`),
    );
  if (changes.length) {
    const lines = changes.map(change);
    section('Changed', [
      ...lines.slice(0, 100),
      ...(lines.length > 100 ? [`and ${lines.length - 100} more`] : []),
    ]);
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = new URLSearchParams(new FormData(form));
  verdict.textContent = 'Trying …';
  details.replaceChildren();
  clearTimeout(late);
  late = setTimeout(() => {
    verdict.textContent =
      'No script ran, so no element could show anything. Your policy names neither this server nor a nonce: on your page embed.js comes from a server that it names. Write ‘self’ for that server here.';
  }, patience);
  frame.src = `/torture/page?${query}`;
});

addEventListener('message', ({ origin, source, data }) => {
  if (origin === location.origin && source === frame.contentWindow && data.refused) tell(data);
});
