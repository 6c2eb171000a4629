// `npm run new -- <tag> ["what it shows"] [--words]`: an element in the house's shape, entered
// wherever elements are named. Vite reads the TypeScript, since Node 20 does not.
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('new-element.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});
try {
  for (const line of await module.newElement(process.argv.slice(2), process.cwd()))
    console.log(line);
} catch (error) {
  if (!(error instanceof module.Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
