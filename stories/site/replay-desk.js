/** The line above the story: what the replay has just done, and its two buttons. */
const form = document.querySelector('form.replay');
const line = form.querySelector('output');
const [hold, again] = form.querySelectorAll('button');
let first;

function show({ run, played, steps, says, paused, pace }) {
  first ??= run;
  const over = played === steps;
  line.value =
    run !== first
      ? 'The replay has begun anew. Start again to see it from the beginning.'
      : over
        ? 'This was the end of the coverage.'
        : played
          ? `Step ${played} of ${steps}: ${says}.`
          : `Something new every ${pace} seconds.`;
  hold.hidden = over || run !== first;
  hold.textContent = paused ? 'Go on' : 'Hold';
  hold.formAction = `/live/replay?do=${paused ? 'resume' : 'pause'}`;
}

async function look() {
  if (document.hidden) return;
  try {
    const response = await fetch('/live/replay');
    show(await response.json());
    form.hidden = false;
  } catch {
    // Not the demo server, or it has been stopped: then there is nothing to direct.
    form.hidden = true;
  }
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { submitter } = event;
  await fetch(submitter.formAction, { method: 'POST', redirect: 'manual' });
  if (submitter === again) location.reload();
  else await look();
});
document.addEventListener('visibilitychange', look);
setInterval(look, 2_000);
look();

const today = document.querySelector('.strip time');
today.dateTime = new Date().toISOString().slice(0, 10);
today.textContent = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' }).format();
