// Sees to it that the engines are on this machine. On Debian, as root, it installs what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { engineNames, findEngines } from './installed.mjs';

/** The Debian packages behind each engine. */
const packages = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const variables = {
  chromium: 'CHROMIUM_BIN',
  firefox: 'FIREFOX_BIN',
  webkit: 'WEBKIT_DRIVER',
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

/** @param {readonly string[]} wanted */
function missingOf(wanted) {
  const found = findEngines();
  return wanted.filter((name) => !found[name]);
}

/** @param {string} name */
function advice(name) {
  return isUbuntu() && snaps.includes(name)
    ? `install it from its maker (Ubuntu's own package is a snap) or set ${variables[name]}`
    : `install ${packages[name].join(' and ')}, or set ${variables[name]}`;
}

/**
 * Returns the engines that are still missing, after trying to install them where that is possible.
 * @param {readonly string[]} wanted
 */
export function ensureEngines(wanted = engineNames) {
  let missing = missingOf(wanted);
  const ubuntu = isUbuntu();
  const installable = missing
    .filter((name) => !ubuntu || !snaps.includes(name))
    .flatMap((name) => packages[name]);
  if (installable.length && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${installable.join(', ')}`);
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...installable);
    missing = missingOf(wanted);
  }
  for (const name of missing) console.log(`MISSING: ${name}: ${advice(name)}`);
  return missing;
}
