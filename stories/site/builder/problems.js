/** The list of problems: how many, which, where; a place that can be gone to if the text is at hand. */
const status = document.querySelector('#problem-count');
const list = document.querySelector('#problem-list');
const kinds = { error: 'Error', warning: 'Warning', info: 'Note' };
/** More of them are not read, but cost. */
const most = 100;

const count = (number, one) => `${number} ${one}${number === 1 ? '' : 's'}`;

function summary({ trouble, story, problems }) {
  if (trouble) return trouble;
  const last = story ? '' : ' The preview keeps the last story that could be read.';
  if (!problems.length) return 'No problems: every field is read.';
  const parts = Object.keys(kinds).flatMap((severity) => {
    const { length } = problems.filter((problem) => problem.severity === severity);
    return length ? [count(length, kinds[severity].toLowerCase())] : [];
  });
  return `${count(problems.length, 'problem')}: ${parts.join(', ')}.${last}`;
}

function make(name, className, ...content) {
  const node = document.createElement(name);
  node.className = className;
  node.append(...content);
  return node;
}

function item({ severity, code, path, message, line, column, at }, goTo) {
  const words = line ? `Line ${line}, column ${column}` : '';
  const place = make(goTo ? 'button' : 'span', 'place', words);
  if (goTo) {
    place.type = 'button';
    place.addEventListener('click', () => goTo(at));
  }
  const where = make(
    'p',
    'where',
    ...(words ? [place] : []),
    ...(path ? [make('code', '', path)] : []),
  );
  const said = make(
    'p',
    'said',
    make('b', '', kinds[severity]),
    ` ${message} `,
    make('code', '', code),
  );
  return make('li', severity, where, said);
}

/** `goTo(at)` puts the caret there; without it the places are only told. */
export function showProblems(outcome, goTo) {
  const says = summary(outcome);
  // Said once: a screen reader hears each change of this.
  if (status.textContent !== says) status.textContent = says;
  status.dataset.good = !outcome.trouble && !outcome.problems.length;
  const shown = outcome.problems.slice(0, most).map((problem) => item(problem, goTo));
  const { length } = outcome.problems;
  if (length > most) shown.push(make('li', 'info', `and ${length - most} more`));
  list.replaceChildren(...shown);
  list.hidden = !shown.length;
}
