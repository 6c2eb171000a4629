import { fileURLToPath } from 'node:url';
import { findLibraries } from '../engines/installed.mjs';

const ofNpm = (path: string): string =>
  fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

/** Other people's code and style sheets, by the name below `/libraries/`. */
const files: Readonly<Record<string, string | undefined>> = {
  'prototype.js': findLibraries().prototype,
  'mootools.js': findLibraries().mootools,
  'zone.js': ofNpm('zone.js/bundles/zone.umd.js'),
  'ses.js': ofNpm('ses/dist/lockdown.umd.js'),
  'normalize.css': ofNpm('normalize.css/normalize.css'),
  'reset.css': ofNpm('reset-css/reset.css'),
  'bootstrap.css': ofNpm('bootstrap/dist/css/bootstrap.css'),
  'tailwind.css': ofNpm('tailwindcss/preflight.css'),
  'bulma.css': ofNpm('bulma/css/bulma.css'),
  'semantic.css': ofNpm('semantic-ui-css/semantic.css'),
  'foundation.css': ofNpm('foundation-sites/dist/css/foundation.css'),
  'pico.css': ofNpm('@picocss/pico/css/pico.css'),
};

/** Where one lies; nowhere, for one that is not on this machine. */
export const libraryFile = (name: string): string => files[name] ?? 'missing/library';
