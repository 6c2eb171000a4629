/** How elements are painted: computed styles of nodes inside them. */

/** Every node inside an element and inside its parts, in order. */
const inside = (element: Element): readonly Element[] =>
  [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((node) => [node, ...inside(node)]);

/** So many of them, spread from the first to the last. */
function some(element: Element, many: number): readonly Element[] {
  // The line that tells how fresh a story is comes and goes.
  const all = inside(element).filter((node) => !node.closest('.bar'));
  const step = Math.max(1, (all.length - 1) / (many - 1));
  const places = new Set(Array.from({ length: many }, (_, at) => Math.round(at * step)));
  return [...places].flatMap((at) => all[at] ?? []);
}

/** What goes on for ever stands where it began, what ends has ended. */
function holdStill(document: Document): void {
  for (const animation of document.getAnimations()) {
    const { endTime = Infinity } = animation.effect?.getComputedTiming() ?? {};
    if (endTime === Infinity) {
      animation.pause();
      animation.currentTime = 0;
    } else animation.finish();
  }
}

/** Where something is on the page, and what others have named. */
const elsewhere = /^(?:--|inset|top$|right$|bottom$|left$)/;

export type Look = ReadonlyMap<string, string>;

/** The computed style of some nodes: each property by the node's place and name. */
export function lookOf(element: Element, many: number): Look {
  const { ownerDocument } = element;
  const view = ownerDocument.defaultView;
  if (!view) throw new Error(`<${element.localName}> is in no window`);
  holdStill(ownerDocument);
  const look = new Map<string, string>();
  some(element, many).forEach((node, at) => {
    const style = view.getComputedStyle(node);
    const name = `${element.localName} ${at} ${node.localName}.${node.getAttribute('class') ?? ''}`;
    for (const property of style)
      if (!elsewhere.test(property))
        look.set(`${name} ${property}`, style.getPropertyValue(property));
  });
  return look;
}

/** A colour that is worked out of another one may differ by what the other was rounded by. */
function alike(one = 'nothing', other = 'nothing'): boolean {
  if (one === other) return true;
  if (!/lab\(|lch\(|color\(/.test(one)) return false;
  const [numbers, others] = [one, other].map((value) => value.match(/-?\d+(?:\.\d+)?/g) ?? []);
  return (
    one.replace(/-?\d+(?:\.\d+)?/g, '') === other.replace(/-?\d+(?:\.\d+)?/g, '') &&
    !!numbers?.every((number, at) => Math.abs(Number(number) - Number(others?.[at])) < 0.5)
  );
}

/** What differs between two looks, in a line each. */
export const differences = (before: Look, after: Look): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => !alike(before.get(name), after.get(name)))
    .map((name) => `${name}: ${before.get(name)} → ${after.get(name)}`);
