import { css, html, nothing, type TemplateResult } from 'lit';
import { mediaWords } from '../locales/en/media.js';
import type { BlockOf } from '../story/schema.js';
import type { Url } from '../story/url.js';
import { mediaStyles } from '../styles/media.styles.js';
import { recordingStyles } from '../styles/recording.styles.js';
import { aroundMedia } from './around-media.js';
import { letGo, take } from './in-use.js';
import { link } from './link.js';
import type { Setting } from './setting.js';

/** What goes with it. */
export const styles = css`
  ${mediaStyles}${recordingStyles}
`;

type Recording = BlockOf<'video' | 'audio'>;
type Track = NonNullable<Recording['tracks']>[number];

/** The files of a recording, as the story prefers them. */
const filesOf = ({ src, sources = [] }: Recording): readonly { src: Url; type?: string }[] => {
  const named = sources.some((one) => one.src === src);
  return src && !named ? [...sources, { src }] : sources;
};

/** Files that this browser may be able to play come first; none is left out on its word alone. */
function inTurn(block: Recording): readonly Url[] {
  const files = filesOf(block);
  const player = globalThis.Audio && new Audio();
  const good = files.filter(({ type }) => !type || !player || player.canPlayType(type));
  return (good.length ? good : files).map(({ src }) => src);
}

const originOf = (url: Url): string => /^https?:\/\/[^/?#]*/.exec(url)?.[0] ?? '';

/** Words beside a recording from another site than the page are only read with its leave. */
const needsLeave = ({ tracks = [] }: Recording): boolean =>
  tracks.some(({ src }) => ![globalThis.location?.origin, ''].includes(originOf(src)));

function languageName(language: string, ours: string): string {
  try {
    return new Intl.DisplayNames(ours, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

const track = ({ src, kind = 'subtitles', language, label }: Track, ours: string): TemplateResult =>
  html`<track
    src=${src}
    kind=${kind}
    srclang=${language ?? nothing}
    label=${label ?? (language ? languageName(language, ours) : nothing)}
  />`;

const figureOf = ({ currentTarget }: Event): Element | null =>
  currentTarget instanceof Element ? currentTarget.closest('.media') : null;

function onPlay(event: Event): void {
  take(figureOf(event));
  figureOf(event)?.classList.add('begun');
}

const onPause = (event: Event): void => letGo(figureOf(event));

/** A file with the browser's own controls. Nothing of it is asked for before it is played. */
export const recording = (block: Recording, setting: Setting): TemplateResult =>
  aroundMedia(block, block.type, stage(block, setting), setting);

function stage(block: Recording, setting: Setting): TemplateResult {
  const { title, type, tracks = [] } = block;
  const { cannotPlay, openFile } = setting.words(mediaWords);
  const files = inTurn(block);
  const [first = ''] = files;
  const lang = setting.storyLanguage ?? nothing;
  const onError = ({ currentTarget: player }: Event): void => {
    if (!(player instanceof HTMLMediaElement)) return;
    const again = (): void => void player.play().catch(() => {});
    if (player.hasAttribute('crossorigin')) {
      // Its site may give it to anybody, but not say so: better played without words than not at all.
      player.removeAttribute('crossorigin');
      player.load();
      return again();
    }
    const next = files[files.findIndex((file) => player.src === file) + 1];
    if (next) {
      player.src = next;
      return again();
    }
    setNote(player, false);
  };
  const onStart = ({ currentTarget }: Event): void => setNote(currentTarget, true);
  const words = tracks.map((one) => track(one, setting.language));
  const leave = needsLeave(block) ? 'anonymous' : nothing;
  const note = html`<p class="cannot-play ui" role="alert" hidden>
    ${cannotPlay} ${link(openFile, first)}
  </p>`;
  if (type === 'audio')
    return html`<div class="stage" part="stage">
      <audio controls preload="none" src=${first} crossorigin=${leave} aria-label=${title ?? nothing} lang=${lang}
        @play=${onPlay} @pause=${onPause} @ended=${onPause} @error=${onError} @loadstart=${onStart}
        >${words}</audio
      >
      ${note}
    </div>`;
  const { width = 16, height = 9, poster } = block;
  return html`<div class="stage ${height > width ? 'upright' : 'wide'}" part="stage">
    <svg class="room" viewBox="0 0 ${width} ${height}" aria-hidden="true"></svg>
    <video controls playsinline preload="none" src=${first} poster=${poster ?? nothing} crossorigin=${leave}
      aria-label=${title ?? nothing} lang=${lang}
      @play=${onPlay} @pause=${onPause} @ended=${onPause} @error=${onError} @loadstart=${onStart}
      >${words}</video
    >
    ${note}
  </div>`;
}

function setNote(player: EventTarget | null, hidden: boolean): void {
  const stage = player instanceof Element ? player.closest('.stage') : undefined;
  const note = stage?.querySelector<HTMLElement>('.cannot-play');
  if (note) note.hidden = hidden;
}
