/** What has played in a shadow root: to look for it among ten thousand updates would take long. */
const heard = new WeakMap<ShadowRoot, Set<HTMLMediaElement>>();

/** Notes what plays from now on, and what plays already. */
export function listenForMedia(root: ShadowRoot): void {
  if (heard.has(root)) return;
  const media = new Set(root.querySelectorAll<HTMLMediaElement>('video, audio'));
  heard.set(root, media);
  const note = ({ target }: Event): void => {
    for (const one of media) if (!one.isConnected) media.delete(one);
    if (target instanceof HTMLMediaElement) media.add(target);
  };
  root.addEventListener('play', note, true);
}

const playing = (media: HTMLMediaElement): boolean => !media.paused && !media.ended;

/** The ranges of the selection that lie inside a shadow root; how to ask differs by browser. */
function selectedIn(root: ShadowRoot): AbstractRange | undefined {
  const selection = getSelection();
  if (!selection?.rangeCount) return undefined;
  if (!selection.getComposedRanges) return selection.getRangeAt(0);
  try {
    return selection.getComposedRanges({ shadowRoots: [root] })[0];
  } catch {
    return selection.getRangeAt(0);
  }
}

/** Whether the reader is at work in an element: it holds the focus, a selection or playing media. */
export function isOccupied(element: Element, root: ShadowRoot): boolean {
  if (element.contains(root.activeElement)) return true;
  for (const media of heard.get(root) ?? [])
    if (element.contains(media) && playing(media)) return true;
  const range = selectedIn(root);
  if (!range || (range.collapsed && range.startContainer === range.endContainer)) return false;
  const around = new Range();
  around.selectNode(element);
  // Ends after where the element starts, and starts before where it ends.
  return (
    around.comparePoint(range.endContainer, range.endOffset) >= 0 &&
    around.comparePoint(range.startContainer, range.startOffset) <= 0
  );
}

/** Calls back when the reader may have let go of something. Returns how to stop. */
export function whenReleased(root: ShadowRoot, callback: () => void): () => void {
  const ways = [
    [root, 'focusout'],
    [root, 'pause'],
    [root, 'ended'],
    [window, 'selectionchange'],
  ] as const;
  // What loses the focus still has it while it says so.
  const later = (): void => void setTimeout(callback);
  for (const [at, what] of ways) at.addEventListener(what, later, true);
  return () => {
    for (const [at, what] of ways) at.removeEventListener(what, later, true);
  };
}
