/** The two frames of the preview: told what to show, and scaled to fit beside each other. */
const frames = [...document.querySelectorAll('.frame')].map((figure) => {
  const iframe = figure.querySelector('iframe');
  return {
    figure,
    iframe,
    width: Number(figure.dataset.width),
    scale: figure.querySelector('.scale'),
  };
});
const bench = document.querySelector('.frames');
const gap = 24;
let news;

/** Beside each other at one scale if both can still be read, else below each other. */
function fit() {
  const room = bench.clientWidth;
  const seen = frames.filter(({ figure }) => !figure.hidden);
  const wide = seen.reduce((sum, { width }) => sum + width, 0);
  const beside = Math.floor(((room - gap * (seen.length - 1)) / wide) * 1000) / 1000;
  for (const { figure, width, scale } of seen) {
    const size = Math.min(1, beside > 0.4 ? beside : room / width);
    figure.style.setProperty('--width', `${width}px`);
    figure.style.setProperty('--scale', size);
    scale.textContent = size < 1 ? `, at ${Math.round(size * 100)} %` : '';
  }
}

function send(iframe) {
  if (news) iframe.contentWindow.postMessage(news, location.origin);
}

addEventListener('message', ({ origin, source, data }) => {
  const frame = frames.find(({ iframe }) => iframe.contentWindow === source);
  if (origin === location.origin && frame && data === 'ready') send(frame.iframe);
});
new ResizeObserver(fit).observe(bench);

/** Which frames are seen: `phone`, `desk` or `both`. */
export function choose(view) {
  for (const { figure } of frames) figure.hidden = view !== 'both' && view !== figure.dataset.name;
  fit();
}

/** Has all frames show this. */
export function show(what) {
  news = what;
  for (const { iframe } of frames) send(iframe);
}
