/** What dropbear's server logs beyond the common lines: releases up to 2019.78 name no address, and how sessions and starts fail. */

import type { ByKind, Kind } from '../../observation.ts';
import type { Wording } from '../../wording.ts';
import { says } from './libraries.ts';

const server = { side: 'server' } as const;
const ADA = "Exit before auth (user 'ada', 0 fails): ";
const FROM = ' from <198.51.100.7:40022>';

/** svr-session.c, svr_dropbear_exit(), up to 2019.78: with a user when one was named. */
function exited<K extends Kind>(
  kind: K,
  text: string,
  fields: Partial<ByKind[K]>,
  sample: string,
  means: string,
  user: '{user:peer}' | '{_:own}' = '{_:own}',
): readonly Wording[] {
  return [
    ...says(kind, `Exit before auth: ${text}`, fields, `Exit before auth: ${sample}`, means, server),
    ...says(
      kind,
      `Exit before auth (user '${user}', {_:count} fails): ${text}`,
      fields,
      `${ADA}${sample}`,
      means,
      server,
    ),
  ];
}

/** A session that ended, with the address since 2020.79 and without it before. */
function session<K extends Kind>(
  kind: K,
  reason: string,
  fields: Partial<ByKind[K]>,
  means: string,
): readonly Wording[] {
  return [
    ...says(kind, `Exit ({user:account}): ${reason}`, fields, `Exit (ada): ${reason}`, means, server),
    ...says(
      kind,
      `Exit ({user:account}) from <{_:token}>: ${reason}`,
      fields,
      `Exit (ada)${FROM}: ${reason}`,
      means,
      server,
    ),
  ];
}

/** The start failed: "Early exit", with nothing known of a connection. */
function start<K extends Kind>(kind: K, reason: string, means: string): readonly Wording[] {
  return says(kind, `Early exit: ${reason}`, {}, `Early exit: ${reason}`, means, server);
}

const LEFT = 'The visitor closed the connection before being let in.';

export const DROPBEAR: readonly Wording[] = [
  ...exited('end.closed', 'Exited normally', {}, 'Exited normally', LEFT, '{user:peer}'),
  ...exited(
    'end.closed',
    'Remote closed the connection',
    {},
    'Remote closed the connection',
    LEFT,
    '{user:peer}',
  ),
  ...exited('end.closed', 'Disconnect received', {}, 'Disconnect received', LEFT, '{user:peer}'),
  ...exited(
    'end.reset',
    'Error reading: Connection reset by peer',
    {},
    'Error reading: Connection reset by peer',
    'The connection was reset.',
    '{user:peer}',
  ),
  ...exited(
    'sshd.grace-expired',
    'Timeout before auth',
    {},
    'Timeout before auth',
    'The visitor did not log in within the time allowed.',
  ),
  ...exited(
    'kex.no-match',
    'No matching algo {what:own}',
    {},
    'No matching algo kex',
    'Client and server have none of these in common.',
  ).slice(0, 1),
  ...exited(
    'kex.bad-length',
    'Integrity error (bad packet size {length})',
    {},
    'Integrity error (bad packet size 1195725856)',
    'What came was no packet.',
  ).slice(0, 1),
  ...exited(
    'ident.bad-remote',
    "Incompatible remote version '{line:peer}'",
    {},
    "Incompatible remote version 'SSH-1.5-old'",
    'The visitor does not speak version 2 of the protocol.',
  ).slice(0, 1),
  ...exited(
    'ident.not-received',
    'Failed to get remote version',
    {},
    'Failed to get remote version',
    'The visitor sent no identification.',
  ).slice(0, 1),
  ...says(
    'auth.max-tries',
    "Exit before auth (user '{_} fails): Max auth tries reached - user '{user:own}' from {addr}:{port}",
    {},
    "Exit before auth (user 'ada', 10 fails): Max auth tries reached - user 'ada' from 198.51.100.7:40022",
    'Too many tries over one connection.',
    server,
  ),
  ...says(
    'auth.max-tries',
    "Exit before auth from <{addr:own}:{port}>: (user '{_} fails): Max auth tries reached - user '{_:word}'",
    {},
    "Exit before auth from <198.51.100.7:40022>: (user 'ada', 10 fails): Max auth tries reached - user 'ada'",
    'Too many tries over one connection.',
    server,
  ),
  ...says(
    'auth.not-allowed',
    "User account '{user:account}' is locked",
    { rule: 'account is locked' },
    "User account 'ada' is locked",
    'The account is locked, so a password does not open it.',
    server,
  ),
  ...says(
    'auth.failed',
    "Bad PAM password attempt for '{user:peer}' from {addr}:{port}",
    { method: 'password', valid: true },
    "Bad PAM password attempt for 'ada' from 198.51.100.7:40022",
    'PAM did not accept the password.',
    server,
  ),
  ...says(
    'auth.accepted',
    "PAM password auth succeeded for '{user:account}' from {addr}:{port}",
    { method: 'password' },
    "PAM password auth succeeded for 'ada' from 198.51.100.7:40022",
    'The login worked.',
    server,
  ),
  ...says(
    'auth.pam-error',
    'pam_authenticate() failed, rc={_:signed}, {text}',
    {},
    'pam_authenticate() failed, rc=7, Authentication failure',
    'PAM said no to the password.',
    server,
  ),
  ...says(
    'auth.pam-error',
    'pam_acct_mgmt() failed, rc={_:signed}, {text}',
    {},
    'pam_acct_mgmt() failed, rc=13, User account has expired',
    'PAM said no to the account.',
    server,
  ),
  ...says(
    'auth.file-modes',
    '{path} must be owned by user or root, and not writable by others',
    { what: 'file' },
    '/home/ada/.ssh must be owned by user or root, and not writable by others',
    'This file or folder belongs to somebody else, or others can write to it, so its keys do not count.',
    server,
  ),
  ...session('session.client-alive', 'Keepalive timeout', {}, 'The client stopped answering alive messages.'),
  ...session('session.unused', 'Idle timeout', {}, 'dropbear ended a session in which nothing happened.'),
  ...session(
    'session.shell-missing',
    'Child failed',
    { text: 'Child failed' },
    'dropbear could not start the shell of the account.',
  ),
  ...start(
    'server.no-hostkeys',
    "No hostkeys available. 'dropbear -R' may be useful or run dropbearkey.",
    'dropbear has no host key and does not start.',
  ),
  ...start(
    'server.bind-none',
    'No listening ports available.',
    'dropbear got none of its ports and does not start.',
  ),
  ...says(
    'server.bind-failed',
    "Failed listening on '{port}': Error listening: {errno}",
    {},
    "Failed listening on '22': Error listening: Address already in use",
    'dropbear could not take this port.',
    server,
  ),
];
