import { LitElement } from 'lit';

/**
 * Marks what a reader has in use: what plays, or is shown full screen. Whoever would draw it anew
 * waits, and is told when it is let go.
 */
export function take(element: Element | null): void {
  element?.classList.add('in-use');
}

export function letGo(element: Element | null): void {
  element?.classList.remove('in-use');
  const root = element?.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : undefined;
  if (host instanceof LitElement) host.requestUpdate();
}
