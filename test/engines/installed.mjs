// Finds the browsers and servers on this machine. Plain JavaScript, since `test/run.mjs` needs it before anything is built.
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string | undefined} file */
function isProgram(file) {
  if (!file) return false;
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** @param {string} name */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name));
}

/** An override that names no program means "not here": it must not fall back in silence.
 * @param {string} variable @param {string[]} names @param {string[]} places */
function find(variable, names, places) {
  const override = process.env[variable];
  if (override) return isProgram(override) ? override : undefined;
  return [...names.flatMap(onPath), ...places].find(isProgram);
}

/** The browser that WebKitWebDriver drives lies in a folder named for the architecture and the API version. */
function findMiniBrowser() {
  const override = process.env.WEBKIT_BROWSER;
  if (override) return isProgram(override) ? override : undefined;
  const folders = (/** @type {string} */ parent) => {
    try {
      return readdirSync(parent).map((name) => join(parent, name));
    } catch {
      return [];
    }
  };
  return ['/usr/lib', '/usr/lib64', '/usr/libexec', '/usr/local/libexec']
    .flatMap((root) => [root, ...folders(root)])
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((api) =>
        join(folder, api, 'MiniBrowser'),
      ),
    )
    .find(isProgram);
}

export function findChromium() {
  return find(
    'CHROMIUM_BIN',
    ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    [
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  );
}

function findFirefox() {
  return find(
    'FIREFOX_BIN',
    ['firefox-esr', 'firefox'],
    ['/usr/lib/firefox-esr/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  );
}

function findWebKit() {
  const driver = find(
    'WEBKIT_DRIVER',
    ['WebKitWebDriver'],
    ['/usr/lib/webkit2gtk/WebKitWebDriver'],
  );
  const browser = findMiniBrowser();
  const display = onPath('Xvfb').find(isProgram);
  return driver && browser && display ? { driver, browser, display } : undefined;
}

/** The engines of the suite, in the order in which they run. */
export const engineNames = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

export function findEngines() {
  return { chromium: findChromium(), firefox: findFirefox(), webkit: findWebKit() };
}

/** A module is no program: that it is there must do. @param {string} file */
function isFile(file) {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function findNchan() {
  const nginx = find('NGINX_BIN', ['nginx'], ['/usr/sbin/nginx']);
  const override = process.env.NCHAN_MODULE;
  const places = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/etc/nginx/modules'];
  const module = override
    ? [override].find(isFile)
    : places.map((folder) => join(folder, 'ngx_nchan_module.so')).find(isFile);
  return nginx && module ? { nginx, module } : undefined;
}

/** The servers that many readers need. */
export const serverNames = /** @type {const} */ (['nchan', 'redis']);

export function findServers() {
  return {
    nchan: findNchan(),
    redis: find('REDIS_BIN', ['redis-server'], ['/usr/bin/redis-server']),
  };
}

/** Libraries that change the page they run in, and that no registry keeps as well as Debian does. */
export const libraryNames = /** @type {const} */ (['prototype', 'mootools']);

export function findLibraries() {
  const find = (/** @type {string} */ variable, /** @type {string} */ path) =>
    [process.env[variable] || `/usr/share/javascript/${path}`].find(isFile);
  return {
    prototype: find('PROTOTYPE_JS', 'prototype/prototype.js'),
    mootools: find('MOOTOOLS_JS', 'mootools/mootools-core-nc.js'),
  };
}
