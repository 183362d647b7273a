/** What is set for git, rsync and others is extended by the shim, never replaced. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandThroughShims, environment } from '../../src/node/run/environment.ts';
import { makeShims, quote, removeShims } from '../../src/node/run/shims.ts';

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'sshwhy env '));
const bin = path.join(home, "o'neil bin");
fs.mkdirSync(bin);
// A program, not a script: what stands in front of a script cannot know what that does with its arguments.
fs.copyFileSync('/bin/true', path.join(bin, 'ssh'));
fs.copyFileSync('/bin/true', path.join(bin, 'scp'));
const real = path.join(bin, 'ssh');
const PATH = `${bin}:${process.env['PATH']}`;
const shims = makeShims({ PATH });
afterAll(() => {
  removeShims(shims);
  fs.rmSync(home, { recursive: true });
});
const env = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => environment({ PATH, ...more }, shims, ['true']);

describe('the environment of the command', () => {
  it('has the shims first on PATH, in a folder of their own', () => {
    expect(env({})['PATH']).toBe(`${shims.bin}:${PATH}`);
    expect(fs.statSync(shims.folder).mode & 0o777).toBe(0o700);
    expect(shims.ssh).toBe(real);
  });

  it('leaves what names ssh by its short name, and sets nothing that was not set', () => {
    const given = { GIT_SSH_COMMAND: 'ssh -i "a key"', RSYNC_RSH: 'ssh -p 2222' };
    expect(env(given)).toMatchObject(given);
    expect(Object.keys(env({})).filter((k) => k !== 'PATH')).toEqual([]);
    expect(env({ GIT_SSH_COMMAND: '/opt/other/ssh -x' })['GIT_SSH_COMMAND']).toBe('/opt/other/ssh -x');
    expect(env({ GIT_SSH_COMMAND: '$SSH -x' })['GIT_SSH_COMMAND']).toBe('$SSH -x');
  });

  it('puts the shim where ssh is named in full, and keeps the rest', () => {
    const shim = path.join(shims.bin, 'ssh');
    expect(env({ GIT_SSH_COMMAND: `"${real}" -i 'a key'` })['GIT_SSH_COMMAND']).toBe(`${shim} -i 'a key'`);
    expect(env({ GIT_SSH: real })['GIT_SSH']).toBe(shim);
    expect(env({ ANSIBLE_SSH_EXECUTABLE: real })['ANSIBLE_SSH_EXECUTABLE']).toBe(shim);
  });

  it('takes the words of the command itself the same way', () => {
    const shim = path.join(shims.bin, 'ssh');
    expect(commandThroughShims([real, '-v', 'h'], shims)).toEqual([shim, '-v', 'h']);
    expect(commandThroughShims(['rsync', '-ae', `"${real}" -p 1`, 'a', 'h:'], shims)[2]).toBe(`${shim} -p 1`);
    expect(commandThroughShims(['scp', '-S', real, 'a', 'h:'], shims)[2]).toBe(shim);
    expect(commandThroughShims(['echo', real], shims)).toEqual(['echo', real]);
  });

  it('leaves a script that is called ssh alone', () => {
    const other = path.join(home, 'scripts');
    fs.mkdirSync(other);
    fs.writeFileSync(path.join(other, 'ssh'), '#!/bin/sh\n', { mode: 0o755 });
    const none = makeShims({ PATH: other });
    expect(none.ssh).toBeUndefined();
    expect(none.script).toBe(path.join(other, 'ssh'));
    expect(environment({ PATH: other }, none, ['true'])).toEqual({ PATH: other });
    removeShims(none);
  });
});

it('quotes for a shell', () => {
  expect(quote("a 'b'")).toBe(`'a '\\''b'\\'''`);
});
