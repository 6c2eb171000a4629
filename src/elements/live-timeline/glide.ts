const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
/** More than these are not on the screen. */
const most = 20;

const inGroup = (group: Element): readonly Element[] => [...group.children].slice(0, most);
const headingOf = (group: Element): readonly Element[] =>
  group.previousElementSibling?.matches('.day-title') ? [group.previousElementSibling] : [];

/**
 * Remembers where the first updates stand; the function that comes back has them move from there to
 * where they stand then, while the newcomers appear. A transform is no layout shift: nothing jumps.
 */
export function glide(groups: () => readonly Element[]): () => void {
  const topOf = (thing: Element): number => thing.getBoundingClientRect().top;
  const first = groups().slice(0, 2);
  const before = new Map(
    first
      .flatMap((group) => [...headingOf(group), group, ...inGroup(group)])
      .map((thing) => [thing, topOf(thing)]),
  );
  return () => {
    if (still()) return;
    const moves: (readonly [thing: Element, frames: PropertyIndexedKeyframes])[] = [];
    for (const group of groups().slice(0, 3)) {
      const entries = inGroup(group);
      // What leaves its group is cut off, so a group that is as it was moves as one.
      const whole = entries.every((entry) => before.has(entry));
      for (const thing of [...headingOf(group), ...(whole ? [group] : entries)]) {
        const from = before.get(thing);
        const top = topOf(thing);
        if (from === top || top > innerHeight) continue;
        moves.push([
          thing,
          from === undefined
            ? { opacity: [0, 0, 1] }
            : { transform: [`translateY(${from - top}px)`, 'none'] },
        ]);
      }
    }
    // Only now: a look after each of them would have all styles reckoned anew.
    for (const [thing, frames] of moves) {
      const way = { duration: 300, easing: 'cubic-bezier(.4, 0, .2, 1)' };
      const animation = thing.animate?.(frames, way);
      // One that is over is kept for as long as its element.
      animation?.addEventListener('finish', () => animation.cancel());
    }
  };
}
