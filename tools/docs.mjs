// `npm run docs`: writes the pages of docs/ that are made from code. Vite reads the TypeScript, since
// Node 20 does not.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('error-page.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
const page = new URL('../docs/errors.md', import.meta.url).pathname;
writeFileSync(page, await module.errorPage(page));
