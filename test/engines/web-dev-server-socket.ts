import type { Plugin } from 'vite';

const socket = '/__web-dev-server__web-socket.js';

/** `@open-wc/testing` imports a module that only Web Test Runner serves, and lives without it. */
export function webDevServerSocket(): Plugin {
  return {
    name: 'standfirst:web-dev-server-socket',
    enforce: 'pre',
    // Pre-bundling may have made the path a relative one.
    resolveId: (id) => (id.endsWith(socket) ? `\0${socket}` : undefined),
    load: (id) => (id === `\0${socket}` ? 'export {};' : undefined),
  };
}
