/**
 * The script of `frame.html`: shows one element as the page around the frame has it, and tells that
 * page how high it is and what happens. It hears that page alone, through the port that comes first.
 */
import { hello, type ToFrame, type ToPage } from '../messages.js';
import { Copy } from './copy.js';
import { frameStyles } from './frame.styles.js';
import { followLinks, here } from './links.js';
import { Telling } from './telling.js';
import { View } from './view.js';

/** What TypeScript does not know yet of Trusted Types. */
interface ScriptPolicy {
  createScriptURL(input: string): unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
  }
}

function begin(port: MessagePort): void {
  const tell = (message: ToPage): void => port.postMessage(JSON.stringify(message));
  const copy = new Copy(tell);
  const view = new View(copy, tell);
  const telling = new Telling(copy, tell);
  followLinks(() => copy.page, tell);
  // Set by an element, for a reader to take it from the address bar: that is the page's.
  window.addEventListener('hashchange', ({ isTrusted }) => {
    if (isTrusted && location.hash !== gone) tell({ follow: location.hash });
  });
  port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    if (data.is === 'original') {
      copy.show(data.original);
      telling.listen();
    } else if (data.is === 'story') copy.take(data.value);
    else if (data.is === 'seen') view.look(data.seen);
    else if (data.is === 'call') copy.call(data.method);
    else if (data.is === 'answer') telling.answer(data.number, data.may);
    else go(data.hash);
  };
}

/** Where the page has led. */
let gone = '';

/** To a place, without a step in the reader's history: the page has made it. */
function go(hash: string): void {
  gone = hash;
  if (location.hash === hash) window.dispatchEvent(new HashChangeEvent('hashchange'));
  else location.replace(here + hash);
}

/**
 * The script tag, put in by a script that the page's policy trusts: what it loads is then trusted as
 * well. That takes a name where strings are refused, and the name is good for this one address.
 */
function loadEmbed(): Promise<unknown> {
  const script = document.createElement('script');
  const address = new URL('embed.js', here).href;
  const rules: ScriptPolicy = { createScriptURL: () => address };
  const policy = window.trustedTypes?.createPolicy('standfirst-frame', rules) ?? rules;
  script.integrity = document.querySelector<HTMLMetaElement>('meta[name=embed]')?.content ?? '';
  script.crossOrigin = 'anonymous';
  Reflect.set(script, 'src', policy.createScriptURL(''));
  document.head.append(script);
  return new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
}

async function meet(): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(frameStyles.cssText);
  document.adoptedStyleSheets = [sheet];
  await loadEmbed();
  const hear = ({ source, data, ports: [port] }: MessageEvent): void => {
    if (source !== parent || data !== hello || !port) return;
    window.removeEventListener('message', hear);
    begin(port);
  };
  window.addEventListener('message', hear);
  // Whoever it is: this says no more than that it listens.
  parent.postMessage(hello, '*');
}

// Outside of a sandbox this would be a page of its server like any other, for anybody to frame.
if (origin === 'null' && parent !== window) void meet();
