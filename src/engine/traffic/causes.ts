/**
 * The cause behind the end of one connection of a log, by its id, where its own lines settle it. What only the whole
 * shows (a stranger who tries many names, a monitor) is told of the address, not of the connection.
 */

import type { Connection } from './connection.ts';
import type { EventKind } from './records.ts';
import { EVENTS } from './records.ts';

/** What a kind that decided the ending stands for. */
const BY_KIND: { readonly [K in EventKind]?: string } = {
  'sshd.drop-maxstartups': 'accept-maxstartups',
  'sshd.drop-penalty': 'accept-penalty',
  'sshd.drop-overflow': 'accept-penalty',
  'around.xinetd': 'accept-xinetd-refuses',
  'sshd.wrappers-refused': 'accept-tcp-wrappers',
  'auth.refuse-connection': 'accept-refuse-connection',
  'sshd.grace-expired': 'auth-grace-timeout',
  'sshd.no-descriptors': 'accept-out-of-resources',
  'sshd.child-crash': 'accept-child-crash',
  'sshd.child-signal': 'accept-child-crash',
  'sshd.privsep-dir-missing': 'accept-privsep-dir',
  'sshd.privsep-dir-mode': 'accept-privsep-dir',
  'sshd.privsep-user-missing': 'server-privsep-user-missing',
  'sshd.chroot-failed': 'accept-privsep-dir',
  'sshd.helper-missing': 'accept-binary-unusable',
  'sshd.version-skew': 'accept-upgraded-not-restarted',
  'auth.max-tries': 'auth-max-tries',
  'auth.not-allowed': 'auth-user-not-allowed',
  'auth.root-refused': 'auth-root-login',
  'auth.faillock': 'auth-faillock',
  'auth.account-expired': 'auth-account-expired',
  'auth.pam-account-denied': 'auth-pam-account-denied',
  'auth.nologin': 'auth-nologin-file',
  'auth.no-methods': 'auth-no-usable-method',
  'kex.bad-length': 'path-stream-damaged',
  'kex.bad-mac': 'path-stream-damaged',
};

const BY_EVENT: readonly (string | undefined)[] = [undefined, ...EVENTS.map((e) => BY_KIND[e.kind])];

/** `event` decided the ending; `what`: the text of a `kex.no-match`; `method`: the name of the last one that failed. */
export function causeOf(c: Connection, event: number, what: string, method: string): string | null {
  if (c.outcome === 'accepted') return null;
  const known = BY_EVENT[event];
  if (known !== undefined) return known;
  switch (c.outcome) {
    case 'login-failed':
      if (c.invalidUser) return 'auth-unknown-user';
      return c.failures === 0 ? null : (METHODS[method] ?? null);
    case 'no-common-algorithm':
      if (/host key/i.test(what)) return 'hostkey-no-common-type';
      return /key exchange|kex/i.test(what)
        ? 'kex-no-common-kex'
        : /cipher|mac/i.test(what)
          ? 'kex-no-common-cipher'
          : null;
    case 'no-identification':
      return c.by === 'client' ? 'noise-connect-close' : null;
    case 'wrong-protocol':
      return 'noise-non-ssh';
    default:
      return null;
  }
}

const METHODS: { readonly [method: string]: string } = {
  password: 'auth-password-wrong',
  'keyboard-interactive/pam': 'auth-password-wrong',
  publickey: 'auth-key-not-authorized',
};
