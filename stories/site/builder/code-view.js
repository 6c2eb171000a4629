/** The two tabs with code, each piece with a button that copies it. */
const tabs = [...document.querySelectorAll('[role=tab]')];
const panel = document.querySelector('#code-panel');
const said = document.querySelector('#copied');
let shown = '';
/** How often something was copied. */
let copies = 0;

/** Copies, and says so on the button and to a screen reader. */
export async function copy(button, text, name) {
  const label = (button.dataset.label ??= button.textContent);
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
    said.textContent = `${name} copied.`;
  } catch {
    // Not a secure address, or refused by the reader.
    button.textContent = 'Not copied';
    said.textContent = `The browser did not allow copying. Select the ${name} and copy it yourself.`;
  }
  const copied = ++copies;
  setTimeout(() => {
    button.textContent = label;
    // What is said of the next one stands as long as this did.
    if (copied === copies) said.textContent = '';
  }, 2_500);
}

function piece({ name, text }) {
  const box = document.createElement('section');
  const title = document.createElement('h3');
  const button = document.createElement('button');
  const code = document.createElement('pre');
  title.textContent = name;
  button.type = 'button';
  button.textContent = `Copy ${name}`;
  button.addEventListener('click', () => copy(button, text, name));
  code.textContent = text;
  // It scrolls: then it must be reachable with keys.
  code.tabIndex = 0;
  code.setAttribute('role', 'region');
  code.setAttribute('aria-label', name);
  box.className = 'piece';
  box.append(title, button, code);
  return box;
}

/** `pieces`: `{ name, text }`; what is shown already stays, with its scroll. */
export function showCode(pieces) {
  const now = JSON.stringify(pieces);
  if (now === shown) return;
  shown = now;
  panel.replaceChildren(...pieces.map(piece));
}

export function chooseTab(name) {
  for (const tab of tabs) {
    const chosen = tab.value === name;
    tab.setAttribute('aria-selected', chosen);
    tab.tabIndex = chosen ? 0 : -1;
    if (chosen) panel.setAttribute('aria-labelledby', tab.id);
  }
}

/** Tells which tab is chosen, with a click or the arrow keys. */
export function onTab(choose) {
  for (const tab of tabs) tab.addEventListener('click', () => choose(tab.value));
  tabs[0].parentElement.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = { Home: 0, End: tabs.length - 1 }[event.key];
    if (step === undefined && at === undefined) return;
    event.preventDefault();
    const next = tabs.at(at ?? (tabs.indexOf(event.target) + step) % tabs.length);
    next.focus();
    choose(next.value);
  });
}
