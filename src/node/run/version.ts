/** The release of the ssh that runs, as `ssh -V` tells it. */

import { execFile, spawnSync } from 'node:child_process';

export interface SshVersion {
  /** The line that `ssh -v` begins with, and its number; 0 when it is no OpenSSH. Waits if it is not known yet. */
  get(): { readonly line: string; readonly release: number };
}

/** Asks at once and in the background: it is known by the time the first ssh needs it. */
export function sshVersion(ssh: string | undefined): SshVersion {
  let known: { line: string; release: number } | undefined;
  if (ssh !== undefined)
    execFile(ssh, ['-V'], { timeout: 5000 }, (_error, stdout, stderr) => {
      known ??= read(stderr === '' ? stdout : stderr);
    });
  return {
    get() {
      if (known === undefined && ssh !== undefined) {
        const { stderr, stdout } = spawnSync(ssh, ['-V'], { encoding: 'latin1', timeout: 5000 });
        known = read(`${stderr ?? ''}${stdout ?? ''}`);
      }
      known ??= { line: '', release: 0 };
      return known;
    },
  };
}

function read(text: string): { line: string; release: number } {
  const [line = ''] = text.split(/\r?\n/);
  const [, release = '0'] = /^OpenSSH_(?:for_Windows_)?(\d+\.\d+)/.exec(line) ?? [];
  return { line: line.startsWith('OpenSSH_') ? line : '', release: Number(release) };
}
