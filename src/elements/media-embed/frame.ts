/** Players of third parties: loaded when a reader wants the first one. */
import type { PlayerRequest } from '../../views/framed.js';
import { make } from '../make.js';
import { StoryConsentEvent } from './consent-event.js';

/** Asks the page, and then shows the player. */
export function ask(request: PlayerRequest): void {
  const { player, url, stage } = request;
  const { provider, host } = player;
  const event = new StoryConsentEvent({ provider, url, host }, () => show(request));
  if (stage.dispatchEvent(event)) event.load();
}

/** Puts the player where its facade is, which stays below it and keeps the room. */
export function show({ player, title, stage }: PlayerRequest): void {
  // By now the facade may be that of something else, or gone.
  if (stage.dataset.player !== player.src || !stage.isConnected) return;
  if (stage.querySelector('iframe')) return;
  const frame = make('iframe');
  frame.title = title;
  // Its own scripts, its own storage, and links that open beside the page: it stays in its box.
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  );
  frame.allow = player.kind === 'video' ? 'fullscreen; picture-in-picture' : '';
  // A video is only given to sites that say who they are: the name, never the page.
  frame.referrerPolicy = player.named ? 'strict-origin' : 'no-referrer';
  frame.loading = 'eager';
  frame.src = player.src;
  stage.append(frame);
  stage.classList.add('loaded');
  frame.focus({ preventScroll: true });
  // A story that goes on may give the place to something else.
  const watch = new MutationObserver(() => {
    if (stage.dataset.player === player.src) return;
    watch.disconnect();
    frame.remove();
    stage.classList.remove('loaded');
  });
  watch.observe(stage, { attributeFilter: ['data-player'] });
}
