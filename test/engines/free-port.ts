/**
 * A port for a server that is started later, or again where it was. Not one that the system would
 * give away meanwhile to whoever connects somewhere (Linux takes those from 32,768 upwards).
 */
import { createServer } from 'node:net';

const [first, last] = [12_000, 32_000];
let next = first + Math.floor(Math.random() * (last - first));

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

export async function freePort(): Promise<number> {
  for (;;) {
    const port = next;
    next = port < last ? port + 1 : first;
    if (await isFree(port)) return port;
  }
}
