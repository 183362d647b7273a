/**
 * The server's host key against known_hosts. The person's own ssh fetches it, with an empty known_hosts so that it goes no
 * further; ssh-keygen looks it up in the real ones. Both start early: each round trip that is waited for twice shows.
 */

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { HostKeyLayer } from '../../engine/index.ts';
import { ownSsh } from './own-ssh.ts';
import { run } from './programs.ts';
import type { Try } from './try.ts';
import { rounded } from './try.ts';

interface Known {
  readonly type: string;
  readonly fingerprint: string;
  readonly file: string;
  readonly line: number;
  readonly revoked: boolean;
}

export interface HostKeyTry {
  /** A way to the server is open: the key is fetched beside what else happens there. */
  begin(addr: string): void;
  /** What came of it; asks once more when another connection stood in the way of the first. */
  end(): Promise<Omit<HostKeyLayer, 'layer'> | 'no-ssh'>;
  /** It is not wanted any more. */
  giveUp(): void;
}

/** ssh compares the key with nothing, and so ends before any login. IgnoreUnknown: an older ssh has no KnownHostsCommand. */
const NOT_ONE_KNOWN = [
  ...['StrictHostKeyChecking=yes', 'UserKnownHostsFile=/dev/null', 'GlobalKnownHostsFile=/dev/null'],
  ...['IgnoreUnknown=KnownHostsCommand', 'KnownHostsCommand=none', 'VerifyHostKeyDNS=no'],
  ...['NoHostAuthenticationForLocalhost=no', 'PreferredAuthentications=none'],
];

export function hostKeyTry(t: Try): HostKeyTry {
  const { settings } = t;
  const begun = performance.now();
  const name =
    settings.hostKeyAlias ?? (settings.port === 22 ? settings.host : `[${settings.host}]:${settings.port}`);
  const known = Promise.all(settings.knownHosts.map((file) => lookedUp(name, file, t.deadline - begun))).then(
    (lists) => lists.flat(),
  );
  const away = new AbortController();
  const fetched = async (addr: string | undefined) => {
    const list = algorithms(settings.offer?.hostkey ?? '', await known);
    const ran = await ownSsh(
      t,
      [
        ...NOT_ONE_KNOWN,
        ...(list === '' ? [] : [`HostKeyAlgorithms=${list}`]),
        // Found already. In HostName a % begins a token.
        ...(addr === undefined ? [] : [`HostName=${addr.replaceAll('%', '%%')}`]),
      ],
      [],
      away.signal,
    );
    const [, keytype, fingerprint] = /^debug1: Server host key: (\S+) (\S+)/m.exec(ran.err) ?? [];
    return { missing: ran.missing, keytype, fingerprint };
  };
  let first: ReturnType<typeof fetched> | undefined;
  return {
    begin(addr) {
      first ??= fetched(addr);
    },
    async end() {
      let got = await (first ?? fetched(undefined));
      if (got.missing) return 'no-ssh';
      if (first && got.keytype === undefined) got = await fetched(undefined);
      const { keytype, fingerprint } = got;
      const all = await known;
      const revoked = all.find((k) => k.revoked && k.fingerprint === fingerprint);
      const same = all.find((k) => k.fingerprint === fingerprint);
      const other = all.find((k) => !k.revoked && k.type === keytype);
      const found = revoked ?? same ?? other;
      return {
        ms: rounded(performance.now() - begun),
        name,
        ...(keytype === undefined || fingerprint === undefined
          ? { result: 'no-answer' }
          : {
              result: revoked
                ? 'revoked'
                : same
                  ? 'known'
                  : other
                    ? 'changed'
                    : all.some((k) => !k.revoked)
                      ? 'other-type'
                      : 'unknown',
              keytype,
              fingerprint,
              ...(found && { file: found.file, line: found.line }),
            }),
      };
    },
    giveUp: () => away.abort(),
  };
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
    const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('base64');
    const fingerprint = `SHA256:${digest.replace(/=+$/, '')}`;
    out.push({ type, fingerprint, file, line, revoked: marker === '@revoked' });
  }
  return out;
}

/** As ssh orders them: those first of which a key is known (sshconnect2.c, order_hostkeyalgs). A certificate shows no plain key. */
function algorithms(ours: string, known: readonly Known[]): string {
  const plain = ours.split(',').filter((a) => a !== '' && !a.includes('-cert-'));
  const familiar = new Set(known.map((k) => k.type));
  const isFamiliar = (a: string): boolean => familiar.has(a.startsWith('rsa-sha2-') ? 'ssh-rsa' : a);
  return [...plain.filter(isFamiliar), ...plain.filter((a) => !isFamiliar(a))].join(',');
}
