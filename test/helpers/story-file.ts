/** A story file on disk, as a newsroom saves it, and the server that serves it. For Node tests. */
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import {
  serveStory,
  type ServedStory,
  type ServeOptions,
  type ServerProblem,
} from '../../src/server/index.js';

export interface Json {
  readonly [key: string]: unknown;
}

export interface Copy extends Json {
  readonly updates: readonly Json[];
}

/** A story of `count` updates: `u1` is the oldest. */
export const storyOf = (count: number, more: Json = {}): Copy => ({
  format: 'story/1',
  id: 'ferry',
  headline: 'The night ferry turns back',
  status: 'live',
  ...more,
  updates: Array.from({ length: count }, (_, index) => update(index + 1)),
});

export const update = (number: number, more: Json = {}): Json => ({
  id: `u${number}`,
  time: new Date(Date.UTC(2026, 2, 13, 18, number)).toISOString(),
  headline: `Update ${number}`,
  body: [{ type: 'paragraph', text: `What is known after ${number} minutes.` }],
  ...more,
});

export class StoryFile {
  readonly folder = mkdtempSync(join(tmpdir(), 'standfirst-story-'));
  readonly path = join(this.folder, 'ferry.json');

  constructor(story?: unknown) {
    if (story !== undefined) this.save(story);
  }

  save(story: unknown): void {
    this.write(JSON.stringify(story));
  }

  write(text: string): void {
    writeFileSync(this.path, text);
  }

  /** As editors do that care: a new file, put in the place of the old one. */
  replace(story: unknown): void {
    writeFileSync(`${this.path}.new`, JSON.stringify(story));
    renameSync(`${this.path}.new`, this.path);
  }

  remove(): void {
    rmSync(this.path);
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface Served {
  readonly file: StoryFile;
  readonly served: ServedStory;
  readonly problems: readonly ServerProblem[];
  /** An address beside the story. */
  at(path: string): string;
  /** Saves the next edition, and waits until it is served as this change. */
  save(story: unknown, sequence?: number): Promise<void>;
}

/** Serves a story for the time of one test. */
export async function serve(
  story?: unknown,
  options: ServeOptions = {},
  port = 0,
): Promise<Served> {
  const file = new StoryFile(story);
  const problems: ServerProblem[] = [];
  const served = serveStory(file.path, {
    onProblem: (problem) => problems.push(problem),
    ...options,
  });
  onTestFinished(async () => {
    await served.close();
    file.dispose();
  });
  const url = await served.listen(port);
  return {
    file,
    served,
    problems,
    at: (path) => new URL(path, url).href,
    async save(next, sequence = served.sequence + 1) {
      file.save(next);
      await vi.waitFor(
        () => {
          if (served.sequence !== sequence) throw new Error(`still at ${served.sequence}`);
        },
        { timeout: 5_000, interval: 5 },
      );
    },
  };
}
