/** What an app takes in with us, and what is said of it. */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { parseAst } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectBuild, filesIn, read, readJson, root } from '../helpers/pressroom.ts';

beforeAll(expectBuild);

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly optionalDependencies?: object;
  readonly peerDependencies?: object;
}
const manifest = readJson(`${root}package.json`) as Manifest;
const page = (name: string): string => readFileSync(`${root}${name}`, 'utf8');
const section = (title: string): string => {
  const [, rest = ''] = page('README.md').split(`\n${title}\n`);
  return rest.split(/\n#+ /)[0] ?? '';
};
const dependencies = Object.keys(manifest.dependencies).sort();

describe('runtime dependencies', () => {
  it('are in the first table of the README, each with its reason, and no others', () => {
    const [table = ''] = section('## What it rests on')
      .split(/\n\n(?!\|)/)
      .filter(Boolean);
    const rows = [...table.matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm)];
    expect(rows.map(([, name]) => name).sort()).toEqual(dependencies);
    for (const [, name, reason = ''] of rows) expect(reason, name).toMatch(/\w+ \w+/);
  });

  it('are few', () => {
    expect(dependencies.length).toBeLessThanOrEqual(3);
    expect(manifest.optionalDependencies).toBeUndefined();
    expect(manifest.peerDependencies).toBeUndefined();
  });

  it('are all that the files for npm import', () => {
    const imported = new Set<string>();
    for (const file of filesIn('npm', '.js')) {
      const code = read(file);
      const now = parseAst(code).body.flatMap((node) =>
        'source' in node && node.source ? [node.source.value] : [],
      );
      const later = [...code.matchAll(/\bimport\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(
        ([, one = '']) => one,
      );
      for (const one of [...now, ...later])
        if (!one.startsWith('.') && !one.startsWith('node:'))
          imported.add(/^(?:@[^/]+\/)?[^/]+/.exec(one)?.[0] ?? one);
    }
    const foreign = [...imported].filter((name) => !builtinModules.includes(name));
    expect(foreign.sort()).toEqual(dependencies);
  });

  it('run nothing when they, or we, are installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall'];
    expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([]);
    const { packages } = readJson(`${root}package-lock.json`) as {
      packages: Record<string, { dev?: boolean; hasInstallScript?: boolean; integrity?: string }>;
    };
    const shipped = Object.entries(packages).filter(([path, { dev }]) => path && !dev);
    expect(shipped.length).toBeGreaterThanOrEqual(dependencies.length);
    for (const [path, { hasInstallScript, integrity }] of shipped) {
      expect(hasInstallScript, path).toBeFalsy();
      expect(integrity, path).toMatch(/^sha512-/);
    }
  });
});

describe('what is promised', () => {
  it('is in the package', () => {
    expect(manifest.files).toContain('SECURITY.md');
  });

  it.each([
    '## Reporting',
    '## Supported versions',
    '## What is promised',
    '## The threat model, in short',
  ])('SECURITY.md has “%s”', (title) => expect(page('SECURITY.md').split('\n')).toContain(title));

  it('the README’s address by version names the release that is written about', () => {
    const [, newest] = /^## (\d+\.\d+\.\d+)/m.exec(page('CHANGELOG.md')) ?? [];
    const named = [...page('README.md').matchAll(/\/standfirst\/(\d+\.\d+\.\d+)\//g)].map(
      ([, one]) => one,
    );
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(named)).toEqual(new Set([newest]));
  });
});
