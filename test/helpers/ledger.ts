/** A ledger of what a page has begun and not ended: timers, requests, listeners of the whole page. */
import { onTestFinished } from 'vitest';

export interface Left {
  /** Where they were set. */
  readonly timers: readonly string[];
  readonly requests: number;
  readonly listeners: number;
}

const nothing: Left = { timers: [], requests: 0, listeners: 0 };
export { nothing as nothingLeft };

/** From now to the end of the test; what had been begun before is not in it. */
export function openLedger(): { readonly left: Left; readonly asked: number } {
  const timers = new Map<unknown, string>();
  const listeners = new Set<string>();
  let requests = 0;
  let asked = 0;
  let names = 0;
  const named = new WeakMap<object, number>();
  const nameOf = (listener: object): number => {
    const name = named.get(listener) ?? ++names;
    named.set(listener, name);
    return name;
  };
  const { setTimeout, clearTimeout, setInterval, clearInterval, fetch } = window;
  const note = (id: unknown): void => {
    // Whoever runs the tests has timers too.
    const ours = new Error().stack?.match(/\/src\/[^?:)]*\.ts/)?.[0];
    if (ours) timers.set(id, ours);
  };
  const undo: (() => void)[] = [
    () => Object.assign(window, { setTimeout, clearTimeout, setInterval, clearInterval, fetch }),
  ];

  Object.assign(window, {
    setTimeout(task: () => void, wait?: number) {
      const id = setTimeout(() => {
        timers.delete(id);
        task();
      }, wait);
      note(id);
      return id;
    },
    clearTimeout(id: number) {
      timers.delete(id);
      clearTimeout(id);
    },
    setInterval(task: () => void, wait?: number) {
      const id = setInterval(task, wait);
      note(id);
      return id;
    },
    clearInterval(id: number) {
      timers.delete(id);
      clearInterval(id);
    },
    async fetch(...given: Parameters<typeof fetch>) {
      asked += 1;
      requests += 1;
      // An answer counts until its last byte.
      const end = (): void => void (requests -= 1);
      try {
        const response = await fetch(...given);
        void response.clone().arrayBuffer().then(end, end);
        return response;
      } catch (error) {
        end();
        throw error;
      }
    },
  });
  for (const target of [window, document]) {
    const { addEventListener, removeEventListener } = target;
    Object.assign(target, {
      addEventListener(
        type: string,
        listener: object,
        options?: AddEventListenerOptions | boolean,
      ) {
        listeners.add(`${target === window} ${type} ${nameOf(listener)}`);
        addEventListener.call(target, type, listener as EventListener, options);
      },
      removeEventListener(
        type: string,
        listener: object,
        options?: EventListenerOptions | boolean,
      ) {
        listeners.delete(`${target === window} ${type} ${nameOf(listener)}`);
        removeEventListener.call(target, type, listener as EventListener, options);
      },
    });
    undo.push(() => {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    });
  }
  onTestFinished(() => undo.forEach((one) => one()));
  return {
    get left() {
      return { timers: [...timers.values()], requests, listeners: listeners.size };
    },
    get asked() {
      return asked;
    },
  };
}
