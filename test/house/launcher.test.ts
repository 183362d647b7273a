/** Starts ./sshwhy the ways people do: by link, from elsewhere, twice at once, without network, where nothing may be written. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyInto, linkPackages, makeTree, ROOT, run, writeFiles } from './tree.ts';

const PROGRAM = {
  'src/node/main.ts':
    "import { main } from './cli.ts';\n\nmain(process.argv.slice(2)).then((code) => {\n  process.exitCode = code;\n});\n",
  'src/node/cli.ts':
    "export async function main(argv: readonly string[]): Promise<number> {\n  const { words } = await import('./words.ts');\n" +
    "  console.log([words, ...argv].join('|'));\n  return argv.length;\n}\n",
  'src/node/words.ts': "export const words = 'said – first';\n",
};

/** A checkout with the real launcher and build, and a program that says its arguments and ends with their number. */
function makeCheckout(): string {
  const tree = makeTree(PROGRAM);
  copyInto(tree, [
    'sshwhy',
    'scripts/build.mjs',
    'src/node/boot.cjs',
    'package.json',
    'package-lock.json',
    '.npmrc',
  ]);
  return tree;
}

/** As a checkout is after the packages were installed. */
function makeInstalled(): string {
  const tree = makeCheckout();
  linkPackages(tree);
  return tree;
}

/** An npm that takes notes and does as told; where it stands first on the PATH, nothing reaches the network. */
function fakeNpm(script: string): { readonly env: NodeJS.ProcessEnv; readonly calls: () => string[] } {
  const folder = makeTree({ npm: `#!/bin/sh\necho "$*" >>"$(dirname "$0")/calls"\n${script}\n` });
  const calls = path.join(folder, 'calls');
  return {
    env: { PATH: `${folder}:${process.env['PATH']}` },
    calls: () => (fs.existsSync(calls) ? fs.readFileSync(calls, 'utf8').trim().split('\n') : []),
  };
}

const NO_NETWORK = 'echo "npm error network" >&2; exit 1';

function start(
  tree: string,
  args: readonly string[] = [],
  more: { env?: NodeJS.ProcessEnv; uid?: number } = {},
) {
  return run(path.join(tree, 'sshwhy'), args, { cwd: '/', ...more });
}

describe.concurrent('the launcher', () => {
  it('spares Node the reading of further certificates, and hands their name on to what it starts', async () => {
    const tree = makeInstalled();
    writeFiles(tree, {
      'src/node/main.ts':
        'const { NODE_EXTRA_CA_CERTS: given, SSHWHY_EXTRA_CA_CERTS: kept } = process.env;\nconsole.log(given, kept);\n',
    });
    await start(tree);
    // Node would complain of a file that is not there.
    const env = { NODE_EXTRA_CA_CERTS: '/nowhere/ca.pem' };
    expect(await start(tree, [], { env })).toEqual({
      status: 0,
      out: '/nowhere/ca.pem undefined\n',
      err: '',
    });
    expect((await start(tree)).out).toBe('undefined undefined\n');
  });

  it('builds and runs from any folder, with spaces in paths and arguments, and hands on the exit code', async () => {
    const tree = makeInstalled();
    expect(await start(tree, ['a b', '', '$HOME'])).toEqual({
      status: 3,
      out: 'said – first|a b||$HOME\n',
      err: '',
    });
    const here = await run('sh', ['sshwhy', 'x'], { cwd: tree });
    expect(here).toEqual({ status: 1, out: 'said – first|x\n', err: '' });
  });

  it('runs through links, of links, absolute and relative', async () => {
    const tree = makeInstalled();
    const bin = makeTree({ 'deep/er/file': '' });
    fs.symlinkSync(path.join(tree, 'sshwhy'), path.join(bin, 'deep/first'));
    fs.symlinkSync('../first', path.join(bin, 'deep/er/second'));
    expect(await run(path.join(bin, 'deep/er/second'), ['x'], { cwd: bin })).toMatchObject({
      status: 1,
      err: '',
    });
    const onPath = await run('second', ['x'], {
      cwd: '/',
      env: { PATH: `${path.join(bin, 'deep/er')}:${process.env['PATH']}` },
    });
    expect(onPath.out).toBe('said – first|x\n');
  });

  it('downloads the bundler at the first start, says so, and needs no network after that', async (context) => {
    const tree = makeCheckout();
    const first = await start(tree, ['x'], { env: { npm_config_prefer_offline: 'true' } });
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(first.err)) context.skip();
    expect(first.err).toBe(
      'sshwhy: first start: downloading the bundler with "npm ci --omit=dev --ignore-scripts --no-audit --no-fund"\n',
    );
    expect(first).toMatchObject({ status: 1, out: 'said – first|x\n' });
    // What a person waits for: one package, its binary for this machine and little else.
    expect(
      fs.readdirSync(path.join(tree, 'node_modules')).filter((name) => !name.startsWith('.')).length,
    ).toBeLessThan(5);

    const npm = fakeNpm(NO_NETWORK);
    fs.rmSync(path.join(tree, 'node_modules'), { recursive: true });
    expect(await start(tree, ['x'], npm)).toEqual({ status: 1, out: 'said – first|x\n', err: '' });
    expect(npm.calls()).toEqual([]);
  });

  it('started twice at once for the first time, downloads and builds once', async () => {
    const tree = makeCheckout();
    const npm = fakeNpm(`sleep 0.3; ln -s "${ROOT}/node_modules" node_modules`);
    const [one, two] = await Promise.all([start(tree, ['x'], npm), start(tree, ['x', 'y'], npm)]);
    expect(one).toMatchObject({ status: 1, out: 'said – first|x\n' });
    expect(two).toMatchObject({ status: 2, out: 'said – first|x|y\n' });
    expect(npm.calls()).toEqual(['ci --omit=dev --ignore-scripts --no-audit --no-fund']);
    expect(fs.readdirSync(tree).filter((name) => name.startsWith('.dist'))).toEqual([]);
  });

  it('takes over from a build that was killed', async () => {
    const tree = makeInstalled();
    const gone = await run('sh', ['-c', 'echo $$'], { cwd: '/' });
    writeFiles(tree, { '.dist-lock': gone.out.trim() });
    expect(await start(tree, ['x'])).toMatchObject({ status: 1, err: '' });
  });

  it('never takes the tools of a developer away', async () => {
    const tree = makeCheckout();
    writeFiles(tree, {
      'node_modules/.package-lock.json': '{ "packages": { "node_modules/vitest": { "dev": true } } }',
      'node_modules/rolldown/package.json': '{ "version": "0.0.1" }',
    });
    const npm = fakeNpm(`rm -r node_modules; ln -s "${ROOT}/node_modules" node_modules`);
    expect(await start(tree, ['x'], npm)).toMatchObject({ status: 1 });
    expect(npm.calls()).toEqual(['ci --ignore-scripts --no-audit --no-fund']);
  });

  it('says what to do when npm fails or is missing, and ends with 3', async () => {
    const tree = makeCheckout();
    const failed = await start(tree, [], fakeNpm('echo "npm error code E404" >&2; exit 1'));
    expect(failed).toMatchObject({ status: 3, out: '' });
    expect(failed.err).toContain('The first start needs the network once');
    expect(failed.err).toContain('npm error code E404');

    const bin = makeTree({});
    for (const tool of ['find', 'sh']) fs.symlinkSync(`/usr/bin/${tool}`, path.join(bin, tool));
    const missing = await start(tree, [], { env: { PATH: bin, SSHWHY_NODE: process.execPath } });
    expect(missing).toMatchObject({ status: 3, out: '' });
    expect(missing.err).toContain('npm is not on the PATH');
  });

  it('builds again when a file changed, came or went, and only then', async () => {
    const tree = makeInstalled();
    await start(tree);
    const builtAt = () => fs.statSync(path.join(tree, 'dist/boot.cjs')).mtimeMs;
    const first = builtAt();

    const soon = new Date(Date.now() + 5000);
    fs.utimesSync(path.join(tree, 'src/node/cli.ts'), soon, soon);
    await start(tree);
    expect(builtAt(), 'only the date of a file changed').toBe(first);

    writeFiles(tree, { 'src/node/words.ts': "export const words = 'said later';\n" });
    expect((await start(tree)).out).toBe('said later\n');

    writeFiles(tree, { 'src/node/words.ts': 'export const words = ;\n' });
    const broken = await start(tree);
    expect(broken).toMatchObject({ status: 3, out: '' });
    expect(broken.err).toMatch(/^sshwhy: the build failed:/);

    fs.rmSync(path.join(tree, 'src/node/words.ts'));
    expect(await start(tree)).toMatchObject({ status: 3 });
  });

  it('runs from a checkout that was built before and may not be written to', async () => {
    const tree = makeInstalled();
    await start(tree);
    // A copy of a checkout may have every date changed.
    const later = new Date(Date.now() + 5000);
    fs.utimesSync(path.join(tree, 'src/node/cli.ts'), later, later);
    expect(await startAsStranger(tree, ['x'])).toEqual({ status: 1, out: 'said – first|x\n', err: '' });
  });

  it('says who has to start it first when it was not built and may not be written to', async () => {
    const tree = makeInstalled();
    const { status, err } = await startAsStranger(tree, []);
    expect(status).toBe(3);
    expect(err).toContain('cannot be written to (EACCES)');
    expect(err).toContain('Start it once as someone who may write there');
  });

  it('says in one sentence that Node is missing or too old', async () => {
    const tree = makeInstalled();
    const bin = makeTree({});
    const missing = await run('/bin/sh', [path.join(tree, 'sshwhy')], { cwd: '/', env: { PATH: bin } });
    expect(missing.status).toBe(3);
    expect(missing.err).toMatch(/^sshwhy: 'node' was not found; sshwhy needs Node 20\.19 or newer .*\n$/);

    const old = path.join(
      makeTree({ node: '#!/bin/sh\n[ "$1" = --version ] && echo v18.1.0\nexit 1\n' }),
      'node',
    );
    const tooOld = await start(tree, [], { env: { SSHWHY_NODE: old } });
    expect(tooOld).toMatchObject({ status: 3, out: '' });
    expect(tooOld.err).toMatch(
      /^sshwhy: this is Node v18\.1\.0, and sshwhy needs Node 20\.19 or newer: .*\n$/,
    );
  });
});

describe.concurrent('the build', () => {
  it('starts with a look at the version of Node, for whoever goes back to an old one', async () => {
    const tree = makeInstalled();
    await start(tree);
    const pretend = "Object.defineProperty(process.versions, 'node', { value: '20.18.3' });";
    for (const file of ['boot.cjs', 'sshwhy.mjs']) {
      const load = `${pretend} import(${JSON.stringify(path.join(tree, 'dist', file))})`;
      const { status, out, err } = await run(process.execPath, ['-e', load], { cwd: '/' });
      expect({ status, out }).toEqual({ status: 3, out: '' });
      expect(err).toMatch(/^sshwhy: this is Node 20\.18\.3, and sshwhy needs Node 20\.19 or newer.*\n$/);
    }
  });

  it('keeps compiled code, and runs without it when it is of another Node or broken', async () => {
    const tree = makeInstalled();
    await start(tree);
    const dist = path.join(tree, 'dist');
    const caches = fs
      .readdirSync(dist)
      .filter((name) => name.includes(`.${process.version}-${process.arch}`) && name.endsWith('.cache'));
    expect(caches.length).toBe(2);
    for (const cache of caches) fs.writeFileSync(path.join(dist, cache), 'no compiled code');
    expect(await start(tree, ['x'])).toEqual({ status: 1, out: 'said – first|x\n', err: '' });
    for (const cache of caches)
      expect(fs.statSync(path.join(dist, cache)).size, 'kept anew').toBeGreaterThan(100);
    // Other options of V8 make the code unfit as well.
    const other = await run(process.execPath, ['--no-opt', path.join(dist, 'boot.cjs'), 'x'], { cwd: '/' });
    expect(other.out).toBe('said – first|x\n');
  });

  it('makes one file that needs nothing beside it', async () => {
    const tree = makeInstalled();
    await start(tree);
    const alone = makeTree({});
    const file = path.join(alone, 'anything.mjs');
    fs.copyFileSync(path.join(tree, 'dist/sshwhy.mjs'), file);
    expect(fs.statSync(path.join(tree, 'dist/sshwhy.mjs')).mode & 0o111).toBe(0o111);
    expect(fs.readFileSync(file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(await run(file, ['x', 'y'], { cwd: alone })).toEqual({
      status: 2,
      out: 'said – first|x|y\n',
      err: '',
    });
  });
});

/** Starts as a user who owns nothing here. Only root can become one; anyone else takes the right to write away. */
function startAsStranger(tree: string, args: readonly string[]) {
  const nobody = 65_534;
  if (process.getuid?.() === 0) return start(tree, args, { uid: nobody });
  for (const name of ['.', 'dist', 'src', 'src/node']) {
    const folder = path.join(tree, name);
    if (fs.existsSync(folder)) fs.chmodSync(folder, 0o555);
  }
  return start(tree, args).finally(() => {
    for (const name of ['.', 'dist', 'src', 'src/node']) {
      const folder = path.join(tree, name);
      if (fs.existsSync(folder)) fs.chmodSync(folder, 0o755);
    }
  });
}
