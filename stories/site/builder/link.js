import { faultOf } from './prefix.js';

/**
 * The state of the builder as the hash of its address, so that a link holds all of it. What somebody
 * pasted is packed into it as well, as long as it fits.
 */

/** What a link leaves out stands like this. */
export const start = {
  by: 'address',
  address: '/live/soyuz.json',
  json: '',
  show: ['article-header', 'article-body', 'live-timeline'],
  prefix: '',
  theme: 'host',
  language: '',
  mode: '',
  direction: '',
  view: '',
  code: 'script',
  tags: '',
};

/** Characters of packed JSON: browsers and chats carry this much, and not always more. */
const fits = 32_000;
/** Characters of JSON that a link may unpack to. */
const most = 5_000_000;

const choices = {
  mode: ['light', 'dark'],
  direction: ['ltr', 'rtl'],
  view: ['phone', 'desk', 'both'],
  code: ['script', 'npm'],
  tags: ['each'],
};
const through = (bytes, stream) => new Response(new Blob([bytes]).stream().pipeThrough(stream));

async function pack(text) {
  const packed = await through(text, new CompressionStream('deflate-raw')).arrayBuffer();
  const bytes = Array.from(new Uint8Array(packed), (byte) => String.fromCharCode(byte)).join('');
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

async function unpack(packed) {
  const bytes = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const body = through(
    Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
    new DecompressionStream('deflate-raw'),
  ).body;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  // In pieces: a short link may hold a very long text.
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    text += piece.value;
    if (text.length > most) throw new Error('too long');
  }
  return text;
}

/** The hash for a state, and whether it holds the whole of it. */
export async function hashOf(state) {
  const fields = new URLSearchParams();
  const packed = state.by === 'json' ? await pack(state.json) : '';
  const whole = packed.length <= fits;
  if (state.by === 'address') fields.set('story', state.address);
  else if (whole) fields.set('json', packed);
  fields.set('show', state.show.join(' '));
  for (const name of ['theme', 'language', ...Object.keys(choices)])
    if (state[name] !== start[name]) fields.set(name, state[name]);
  if (state.prefix && !faultOf(state.prefix)) fields.set('prefix', state.prefix);
  return { hash: `#${fields}`, whole };
}

/** The state that a hash holds; what it does not say, or says wrong, stands as at the start. */
export async function stateOf(hash, build) {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const known = { ...choices, theme: build.themes, language: build.languages };
  const state = { ...start, address: fields.get('story') ?? start.address };
  for (const [name, values] of Object.entries(known))
    if (values.includes(fields.get(name))) state[name] = fields.get(name);
  const wanted = fields.get('show')?.split(/[\s,]+/) ?? start.show;
  state.show = build.elements.map(({ tag }) => tag).filter((tag) => wanted.includes(tag));
  const prefix = fields.get('prefix') ?? '';
  if (!faultOf(prefix)) state.prefix = prefix;
  if (!fields.has('json')) return state;
  state.by = 'json';
  try {
    state.json = await unpack(fields.get('json'));
  } catch {
    // Cut short on its way, as long links are: the rest of it still counts.
    state.json = '';
  }
  return state;
}
