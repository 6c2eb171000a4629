import { readFileSync, watch, type FSWatcher } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** Milliseconds. Saving comes in bursts: a file is read when it has been left alone for a moment. */
const settled = 40;
/** Not every file system tells of changes (network folders, some containers): so we look as well. */
const rounds = 1_000;

export type FileNews = { readonly text: string } | { readonly error: unknown };

/**
 * Tells the content of a file whenever it has changed: rewritten in place, replaced by another file
 * of that name, gone and come back.
 */
export class FileWatch {
  #watcher: FSWatcher | undefined;
  #round: NodeJS.Timeout;
  #soon: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #again = false;
  #closed = false;
  /** What the file looked like from outside when it was last read. */
  #seen = '';
  #last: string | undefined;

  constructor(
    readonly file: string,
    readonly tell: (news: FileNews) => void,
  ) {
    try {
      this.#hear({ text: readFileSync(file, 'utf8') });
    } catch (error) {
      this.#hear({ error });
    }
    this.#round = setInterval(() => void this.look(), rounds).unref();
    this.#listen();
  }

  /** The folder, not the file: editors put a new file in the place of the old one. */
  #listen(): void {
    try {
      const name = basename(this.file);
      this.#watcher = watch(dirname(this.file), { persistent: false }, (_event, changed) => {
        if (changed !== null && changed !== name) return;
        clearTimeout(this.#soon);
        this.#soon = setTimeout(() => void this.look(true), settled).unref();
      });
      this.#watcher.on('error', () => this.#watcher?.close());
    } catch {
      // Then the rounds have to do.
    }
  }

  /** Looks now; reads the file if it seems to have changed, or in any case. */
  async look(anyway = false): Promise<void> {
    if (anyway) this.#seen = '';
    // Somebody is looking: what has happened since is seen at the next look.
    this.#again ||= !!this.#looking;
    this.#looking ??= this.#read().finally(() => (this.#looking = undefined));
    await this.#looking;
    if (!this.#again || this.#closed) return;
    this.#again = false;
    await this.look(true);
  }

  async #read(): Promise<void> {
    try {
      const { ino, size, mtimeMs } = await stat(this.file);
      const seen = `${ino} ${size} ${mtimeMs}`;
      if (seen === this.#seen) return;
      this.#hear({ text: await readFile(this.file, 'utf8') });
      this.#seen = seen;
    } catch (error) {
      this.#seen = '';
      this.#hear({ error });
    }
  }

  /** The same content, or the same failure, is no news. */
  #hear(news: FileNews): void {
    const said = 'text' in news ? `text ${news.text}` : `error ${news.error}`;
    if (this.#closed || said === this.#last) return;
    this.#last = said;
    this.tell(news);
  }

  close(): void {
    this.#closed = true;
    this.#watcher?.close();
    clearInterval(this.#round);
    clearTimeout(this.#soon);
  }
}
