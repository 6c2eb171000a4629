import type { TestProject } from 'vitest/node';
import { builtModule } from './studio.ts';
import type { Updating } from './compare.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The code of all elements, as it is built. */
    readonly standfirst: string;
    readonly updating: Updating;
  }
}

/** Builds once for all files, and hands on whether what is seen is to be accepted. */
export default async function setUp(project: TestProject): Promise<void> {
  project.provide('standfirst', await builtModule());
  project.provide('updating', project.config.snapshotOptions.updateSnapshot);
}
