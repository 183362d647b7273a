/** What ./check counts, what it skips, what continuous integration does with a skip, and how it installs. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyInto, linkPackages, makeTree, ROOT, run } from './tree.ts';

const MANIFEST = '{ "type": "module", "scripts": {}, "dependencies": {}, "devDependencies": {} }';

function makeCheckout(files: Readonly<Record<string, string>>): string {
  const tree = makeTree({
    'package.json': MANIFEST,
    'scripts/check/packages.txt': 'coreutils  ls  lists\n',
    ...files,
  });
  copyInto(tree, ['check', 'scripts/check/run.mjs']);
  linkPackages(tree);
  return tree;
}

function check(tree: string, steps: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return run(path.join(tree, 'check'), steps, { cwd: '/', env });
}

function lastLine(text: string): string | undefined {
  return text.split('\n').at(-2);
}

describe.concurrent('./check', () => {
  it('prints one line for each step and ends with the counts', async () => {
    const { status, out } = await check(makeCheckout({}), ['programs']);
    expect(out).toMatch(/^ok {3}programs +\d+\.\d s {2}1 found\n\n1 passed, 0 failed, 0 skipped\n$/);
    expect(status).toBe(0);
  });

  it('skips what needs a missing program; with CI=true that is a failure', async () => {
    const tree = makeCheckout({
      'scripts/check/packages.txt':
        '# Debian package, command, purpose\nno-such-package  no-such-command  trying things out\n',
    });
    const person = await check(tree, ['programs']);
    expect(person.out).toContain(
      'SKIP no-such-command is missing (trying things out): apt-get install no-such-package, or ./check --install\n',
    );
    expect(lastLine(person.out)).toBe('0 passed, 0 failed, 1 skipped');
    expect(person.status).toBe(0);

    const machine = await check(tree, ['programs'], { CI: 'true' });
    expect(machine.out).toContain('FAIL no-such-command is missing');
    expect(lastLine(machine.out)).toBe('0 passed, 1 failed, 0 skipped');
    expect(machine.status).toBe(1);
  });

  it('counts every test beside the step, names the skipped ones, and shows output only of a failure', async () => {
    const tests = (fail: boolean) =>
      "import { expect, it } from 'vitest';\nit('holds', () => {});\nit.skip('waits for netns', () => {});\n" +
      `it('adds', () => { console.log('noise'); expect(1 + 1).toBe(${fail ? 3 : 2}); });\n`;
    const good = makeCheckout({ 'test/a.test.ts': tests(false) });
    const { status, out } = await check(good, ['tests']);
    expect(out).toContain('SKIP test/a.test.ts: waits for netns\n');
    expect(out).toMatch(/ok {3}tests +\d+\.\d s {2}2 passed, 0 failed, 1 skipped/);
    expect(out).not.toContain('noise');
    expect(lastLine(out)).toBe('3 passed, 0 failed, 1 skipped');
    expect(status).toBe(0);

    const inCi = await check(good, ['tests'], { CI: 'true' });
    expect(lastLine(inCi.out)).toBe('3 passed, 1 failed, 0 skipped');
    expect(inCi.status).toBe(1);

    const bad = await check(makeCheckout({ 'test/a.test.ts': tests(true) }), ['tests']);
    expect(bad.out).toContain('expected 2 to be 3');
    expect(lastLine(bad.out)).toBe('1 passed, 2 failed, 1 skipped');
    expect(bad.status).toBe(1);
  });

  it('fails when no test was run, and when a step has another name', async () => {
    const none = await check(makeCheckout({}), ['tests']);
    expect(none.out).toMatch(/FAIL tests +\d+\.\d s {2}no test was run/);
    expect(none.status).toBe(1);
    const typo = await check(makeCheckout({}), ['test']);
    expect(typo.out).toContain('check: no step is called test; there are: programs, types,');
    expect(lastLine(typo.out)).toBe('0 passed, 1 failed, 0 skipped');
    expect(typo.status).toBe(1);
  });

  it('tries the one-file program on other Nodes, and fails when an answer differs', async () => {
    const tree = makeCheckout({
      'dist/sshwhy.mjs': "console.log('help', Number(process.versions.node.split('.')[0]) > 0);\n",
      'other/node': '#!/bin/sh\n[ "$1" = --version ] && { echo v99.0.0; exit; }\necho another answer\n',
    });
    const same = await check(tree, ['nodes'], { SSHWHY_NODES: process.execPath });
    expect(same.out).toMatch(/^ok {3}nodes/);
    const differs = await check(tree, ['nodes'], { SSHWHY_NODES: path.join(tree, 'other/node') });
    expect(differs.out).toContain('another answer');
    expect(differs.status).toBe(1);
    const unbuilt = await check(makeCheckout({}), ['nodes'], { SSHWHY_NODES: process.execPath });
    expect(unbuilt.out).toContain('the build comes first');
    expect(lastLine(unbuilt.out)).toBe('0 passed, 1 failed, 0 skipped');
    const none = await check(tree, ['nodes']);
    expect(lastLine(none.out)).toBe('0 passed, 0 failed, 1 skipped');
  });

  it('counts a step of its own that breaks down, and goes on', async () => {
    const tree = makeCheckout({});
    fs.rmSync(path.join(tree, 'scripts/check/packages.txt'));
    const { status, out } = await check(tree, ['programs', 'generated']);
    expect(out).toContain('a fault of the check itself');
    expect(lastLine(out)).toBe('0 passed, 1 failed, 0 skipped');
    expect(status).toBe(1);
  });

  it('is all that continuous integration runs', () => {
    const lines = fs.readFileSync(path.join(ROOT, '.ci/run'), 'utf8').split('\n');
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([
      'cd "$(dirname "$0")/.." || exit 1',
      'exec ./check --install',
    ]);
  });
});

describe.concurrent('./check --install', () => {
  /** An apt-get that fails until the lists were brought up to date, and notes what it was told and what the policy was. */
  const APT = [
    '#!/bin/sh',
    'here=$(dirname "$0")',
    'echo "$DEBIAN_FRONTEND $*" >>"$here/calls"',
    'sh "$POLICY_RC_D"; echo "policy $?" >>"$here/calls"',
    'case "$*" in *update*) touch "$here/updated"; exit 0 ;; esac',
    '[ -e "$here/updated" ] || { echo "no such package"; exit 100; }',
    'touch "$here/no-such-command"; chmod +x "$here/no-such-command"',
    '',
  ].join('\n');
  const ROOT_USER = '#!/bin/sh\necho 0\n';

  function install(before: string | undefined) {
    const tree = makeTree({
      'scripts/check/packages.txt': 'no-such-package  no-such-command  a test\ncoreutils  ls  lists\n',
      'bin/apt-get': APT,
      'bin/id': ROOT_USER,
      ...(before === undefined ? {} : { policy: before }),
    });
    copyInto(tree, ['scripts/check/install.sh']);
    const env = {
      PATH: `${path.join(tree, 'bin')}:${process.env['PATH']}`,
      POLICY_RC_D: path.join(tree, 'policy'),
      // A second Node is named, so none is downloaded here.
      SSHWHY_NODES: process.execPath,
    };
    const ended = run('bash', ['scripts/check/install.sh'], { cwd: tree, env });
    return { tree, ended };
  }

  it('installs what is missing in one call, tries again after an update, and starts no service meanwhile', async () => {
    const { tree, ended } = install(undefined);
    expect(await ended).toEqual({ status: 0, out: '', err: 'check: installing no-such-package\n' });
    const call =
      'noninteractive -q -y -o DPkg::Lock::Timeout=300 --no-install-recommends install no-such-package';
    const calls = fs.readFileSync(path.join(tree, 'bin/calls'), 'utf8').split('\n');
    expect(calls.filter((line) => line.includes(' install '))).toEqual([call, call]);
    expect(calls.filter((line) => line.includes('policy'))[0]).toBe('policy 101');
    expect(calls.at(-2)).toBe('policy 101');
    expect(fs.existsSync(path.join(tree, 'policy')), 'the policy is gone again').toBe(false);
  });

  it('brings back the policy that stood there before', async () => {
    const before = '#!/bin/sh\nexit 0\n';
    const { tree, ended } = install(before);
    expect((await ended).status).toBe(0);
    expect(fs.readFileSync(path.join(tree, 'policy'), 'utf8')).toBe(before);
  });
});

describe('the lock file', () => {
  interface Locked {
    readonly dev?: boolean;
    readonly resolved?: string;
    readonly hasInstallScript?: boolean;
    readonly optionalDependencies?: Readonly<Record<string, string>>;
  }
  const { packages } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const locked = Object.entries(packages).filter(([place]) => place !== '');

  it('names every optional package, else `npm ci` refuses it', () => {
    const missing = locked.flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => {
        // A package lies beside the one that needs it, or further up.
        const folders = place
          .split('/node_modules/')
          .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
        return !['', ...folders].some(
          (folder) => `${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages,
        );
      }),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('has nothing but the bundler and what is bundled on the start path, and no install script there', () => {
    const { dependencies } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies)).toEqual(['mmdb-lib', 'rolldown']);
    expect(locked.filter(([, { dev, hasInstallScript }]) => dev !== true && hasInstallScript)).toEqual([]);
  });
});
