/** Colours as the engine itself paints them: mixed, followed and laid over each other. */

type Pixel = readonly [red: number, green: number, blue: number];

const board = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

const known = new Map<string, Pixel>();

/** One colour laid over another, and so on; the first is the ground. `share`: how much of the last. */
export function painted(layers: readonly string[], share = 1): Pixel {
  // Words on one ground have few colours, and looking at a canvas is slow.
  const key = `${share} ${layers.join(';')}`;
  const pixel = known.get(key) ?? paint(layers, share);
  known.set(key, pixel);
  return pixel;
}

function paint(layers: readonly string[], share: number): Pixel {
  if (!board) throw new Error('this engine has no canvas');
  board.clearRect(0, 0, 1, 1);
  for (const [at, colour] of layers.entries()) {
    board.globalAlpha = at === layers.length - 1 ? share : 1;
    board.fillStyle = '#f0f';
    board.fillStyle = colour;
    if (board.fillStyle === '#f0f' || board.fillStyle === '#ff00ff')
      throw new Error(`this engine cannot paint ${colour}`);
    board.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0, alpha] = board.getImageData(0, 0, 1, 1).data;
  if (alpha !== 255) throw new Error(`see-through: ${layers.join(' over ')}`);
  return [red, green, blue];
}

function luminance(pixel: Pixel): number {
  const [red = 0, green = 0, blue = 0] = pixel.map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of WCAG 2, from 1 to 21. */
export function contrast(one: Pixel, other: Pixel): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** An element and what it is in, inwards, through shadow roots. */
function chain(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at instanceof Element) found.unshift(at);
  return found;
}

/** The grounds that lie behind an element, from the page's own inwards, through shadow roots. */
const groundsOf = (element: Element): string[] => [
  '#fff',
  ...chain(element).map((one) => getComputedStyle(one).backgroundColor),
];

/** The contrast of an element's words with what lies behind them. */
export function contrastOf(element: Element): number {
  const grounds = groundsOf(element);
  const share = chain(element).reduce((all, one) => all * Number(getComputedStyle(one).opacity), 1);
  const { color } = getComputedStyle(element);
  return contrast(painted(grounds), painted([...grounds, color], share));
}

/** Pages as there are: their ground, their text, and what they say of their colour scheme. */
export const hostPages = [
  ['white', '#fff', '#16181a', 'normal'],
  ['white with pale text', '#fff', '#555', 'normal'],
  ['white with text at the edge of what can be read', '#fff', '#666', 'normal'],
  ['light grey', '#f2f2f2', '#333', 'normal'],
  ['cream', '#fdf6e9', '#2b2118', 'light'],
  ['pale blue', '#eaf2fb', '#1c2b3a', 'light dark'],
  ['near-black', '#121416', '#eceef0', 'dark'],
  ['black without a word of it', '#000', '#fff', 'normal'],
  ['navy without a word of it', '#0b1b33', '#cfd8e3', 'light'],
  ['dark grey without a word of it', '#262626', '#e0e0e0', 'normal'],
  ['near-black with pale text', '#141414', '#9a9a9a', 'dark'],
] as const;
