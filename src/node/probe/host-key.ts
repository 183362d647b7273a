/** The server's host key against known_hosts: fetched by the real ssh-keyscan, looked up by the real ssh-keygen. */

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { HostKeyLayer, TalkLayer } from '../../engine/index.ts';
import { run } from './programs.ts';
import type { Try } from './try.ts';
import { rounded } from './try.ts';

interface Known {
  readonly type: string;
  readonly key: string;
  readonly file: string;
  readonly line: number;
  readonly revoked: boolean;
}

export async function hostKey(t: Try, talk: TalkLayer): Promise<void> {
  const { settings } = t;
  const begin = performance.now();
  const left = (): number => Math.max(1, t.deadline - performance.now());
  const name =
    settings.hostKeyAlias ?? (settings.port === 22 ? settings.host : `[${settings.host}]:${settings.port}`);
  const add = (layer: Omit<HostKeyLayer, 'layer' | 'ms' | 'name'>): void => {
    t.add({ layer: 'hostkey', ms: rounded(performance.now() - begin), name, ...layer });
  };
  if (t.layers.some((l) => l.layer === 'proxy')) {
    t.add({ layer: 'skipped', what: 'host key', why: 'ssh-keyscan knows no proxies' });
    return;
  }
  t.watcher.waiting('comparing the host key with known_hosts');
  const known: Known[] = [];
  for (const file of settings.knownHosts) known.push(...(await lookedUp(name, file, left())));
  const offered = talk.serverOffer?.hostkey.split(',') ?? [];
  const type = wanted(known, offered, settings.offer?.hostkey.split(',') ?? []);
  if (type === undefined) return;
  const ran = await run(
    'ssh-keyscan',
    [
      '-T',
      `${Math.max(1, Math.floor(left() / 1000))}`,
      '-t',
      type,
      '-p',
      `${settings.port}`,
      '--',
      talk.addr,
    ],
    left(),
  );
  const line = ran.out.split('\n').find((l) => l !== '' && !l.startsWith('#'));
  const [, keytype, key] = line?.split(' ') ?? [];
  if (keytype === undefined || key === undefined) {
    add({ result: 'no-answer' });
    return;
  }
  const fingerprint = `SHA256:${createHash('sha256').update(Buffer.from(key, 'base64')).digest('base64').replace(/=+$/, '')}`;
  const same = known.find((k) => k.key === key);
  const revoked = known.find((k) => k.revoked && k.key === key);
  const other = known.find((k) => !k.revoked && k.type === keytype);
  const found = revoked ?? same ?? other;
  add({
    result: revoked
      ? 'revoked'
      : same
        ? 'known'
        : other
          ? 'changed'
          : known.some((k) => !k.revoked)
            ? 'other-type'
            : 'unknown',
    keytype,
    fingerprint,
    ...(found && { file: found.file, line: found.line }),
  });
}

/** The entries of one file for this name; hashed names are found as well. */
async function lookedUp(name: string, file: string, forMs: number): Promise<readonly Known[]> {
  const real = file.startsWith('~/') ? path.join(os.homedir(), file.slice(2)) : file;
  if (!fs.existsSync(real)) return [];
  const ran = await run('ssh-keygen', ['-F', name, '-f', real], forMs);
  const out: Known[] = [];
  let line = 0;
  for (const l of ran.out.split('\n')) {
    const at = /^# Host .* found: line (\d+)/.exec(l);
    if (at) {
      line = Number(at[1]);
      continue;
    }
    const parts = l.trim().split(/\s+/);
    const marker = parts[0]?.startsWith('@') ? parts.shift() : undefined;
    const [, type, key] = parts;
    if (type === undefined || key === undefined || marker === '@cert-authority') continue;
    out.push({ type, key, file, line, revoked: marker === '@revoked' });
  }
  return out;
}

/** The sort of key that ssh would agree on: one it knows, else the first that both have. */
function wanted(
  known: readonly Known[],
  offered: readonly string[],
  ours: readonly string[],
): string | undefined {
  const sorts = new Set(offered.map(sortOf));
  const mine = ours.map(sortOf);
  const familiar = mine.find(
    (s) => s !== undefined && sorts.has(s) && known.some((k) => sortOf(k.type) === s),
  );
  return (
    familiar ?? mine.find((s) => s !== undefined && sorts.has(s)) ?? [...sorts].find((s) => s !== undefined)
  );
}

/** The name that ssh-keyscan has for it. */
function sortOf(algorithm: string): string | undefined {
  if (algorithm.includes('-cert-') || algorithm.startsWith('sk-')) return undefined;
  if (algorithm === 'ssh-ed25519') return 'ed25519';
  if (algorithm.startsWith('ecdsa-')) return 'ecdsa';
  return /^(ssh-rsa|rsa-sha2-)/.test(algorithm) ? 'rsa' : undefined;
}
