// Sees to it that engines, servers and libraries are on this machine. On Debian, as root, it installs what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import {
  engineNames,
  findEngines,
  findLibraries,
  findServers,
  libraryNames,
  serverNames,
} from './installed.mjs';

/** The Debian packages behind each engine, server and library. */
const packages = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
  nchan: ['nginx', 'libnginx-mod-nchan'],
  redis: ['redis-server'],
  prototype: ['libjs-prototype'],
  mootools: ['libjs-mootools'],
};

const variables = {
  chromium: 'CHROMIUM_BIN',
  firefox: 'FIREFOX_BIN',
  webkit: 'WEBKIT_DRIVER',
  nchan: 'NGINX_BIN and NCHAN_MODULE',
  redis: 'REDIS_BIN',
  prototype: 'PROTOTYPE_JS',
  mootools: 'MOOTOOLS_JS',
};

/** Ubuntu's Chromium and Firefox are snaps, which neither a container nor a driver can start. */
const snaps = ['chromium', 'firefox'];

function isUbuntu() {
  try {
    return /^ID(_LIKE)?=.*ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Hundreds of lines about unpacking are of interest only where it failed.
 * @param {string[]} args */
function aptGet(...args) {
  const { status, stdout, stderr } = spawnSync('apt-get', ['-qq', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 15 * 60_000,
  });
  if (status === 0) return;
  const output = `${stdout ?? ''}${stderr ?? ''}`.trimEnd().split('\n').slice(-20).join('\n');
  console.log(`apt-get ${args.join(' ')} failed:\n${output}`);
}

/** Debian starts a server as soon as it is installed, unless this file says otherwise. */
const startPolicy = '/usr/sbin/policy-rc.d';

/** @param {string[]} names */
function install(names) {
  console.log(`Installing ${names.join(', ')}`);
  const ours = !existsSync(startPolicy);
  if (ours) writeFileSync(startPolicy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...names);
  } finally {
    if (ours) rmSync(startPolicy, { force: true });
  }
}

/** @param {readonly string[]} wanted */
function missingOf(wanted) {
  const found = { ...findEngines(), ...findServers(), ...findLibraries() };
  return wanted.filter((name) => !found[name]);
}

/** @param {string} name */
function advice(name) {
  return isUbuntu() && snaps.includes(name)
    ? `install it from its maker (Ubuntu's own package is a snap) or set ${variables[name]}`
    : `install ${packages[name].join(' and ')}, or set ${variables[name]}`;
}

/** @param {readonly string[]} wanted */
function ensure(wanted) {
  let missing = missingOf(wanted);
  const ubuntu = isUbuntu();
  const installable = missing
    .filter((name) => !ubuntu || !snaps.includes(name))
    .flatMap((name) => packages[name]);
  if (installable.length && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    install(installable);
    missing = missingOf(wanted);
  }
  for (const name of missing) console.log(`MISSING: ${name}: ${advice(name)}`);
  return missing;
}

/**
 * Returns the engines that are still missing, after trying to install them where that is possible.
 * @param {readonly string[]} wanted
 */
export const ensureEngines = (wanted = engineNames) => ensure(wanted);

/** Returns the servers that are still missing, after trying to install them likewise. */
export const ensureServers = () => ensure(serverNames);

/** Returns the libraries that are still missing, likewise. */
export const ensureLibraries = () => ensure(libraryNames);
