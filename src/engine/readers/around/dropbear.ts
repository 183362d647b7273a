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
      `Exit before auth (user '${user}', {${kind === 'end.closed' ? 'fails' : '_'}:count} fails): ${text}`,
      user === '{user:peer}' ? { ...fields, valid: true } : fields,
      `${ADA}${sample}`,
      means,
      server,
    ),
  ];
}

/** What svr_dropbear_exit() puts in front: since 2020.79 with the address, and with the account once one was named. */
const BEFORE = [
  ['Exit before auth: ', 'Exit before auth: '],
  ["Exit before auth (user '{_:own}', {_:count} fails): ", ADA],
  ['Exit before auth from <{_:own}>: ', `Exit before auth${FROM}: `],
  [
    "Exit before auth from <{_:own}>: (user '{_:own}', {_:count} fails): ",
    `Exit before auth${FROM}: (user 'ada', 0 fails): `,
  ],
] as const;

/** An end before the login, in each of the four forms. */
function ended<K extends Kind>(
  kind: K,
  text: string,
  fields: Partial<ByKind[K]>,
  sample: string,
  means: string,
  forms: readonly number[] = [0, 1, 2, 3],
): readonly Wording[] {
  return BEFORE.filter((_, i) => forms.includes(i)).flatMap(([before, shown]) =>
    says(kind, before + text, fields, shown + sample, means, server),
  );
}

/** A message that is no part of the protocol at this point: the visitor's program is broken, or no SSH client. */
const disorder = (text: string, sample = text): readonly Wording[] =>
  ended('kex.out-of-order', text, { text: sample }, sample, 'The visitor sent what does not belong there.');

/** A command line or settings of OpenWrt that dropbear does not take. */
const argument = (text: string, sample: string): readonly Wording[] =>
  says(
    'server.config-bad',
    `Early exit: ${text}`,
    { path: 'the command line', text: sample },
    `Early exit: ${sample}`,
    'dropbear was started with an argument that it does not take, so it does not run.',
    server,
  );

/** A session that ended, with the address since 2020.79 and without it before. */
function session<K extends Kind>(
  kind: K,
  reason: string,
  fields: Partial<ByKind[K]>,
  means: string,
): readonly Wording[] {
  const shown = reason.replace('{errno}', 'Connection timed out');
  return [
    ...says(kind, `Exit ({user:account}): ${reason}`, fields, `Exit (ada): ${shown}`, means, server),
    ...says(
      kind,
      `Exit ({user:account}) from <{_:token}>: ${reason}`,
      fields,
      `Exit (ada)${FROM}: ${shown}`,
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
  // The account is unknown: releases 2020.79 to 2024.85 name no address here.
  ...says(
    'auth.invalid-user',
    'Login attempt for nonexistent user',
    { user: '' },
    'Login attempt for nonexistent user',
    'There is no such account on the server.',
    server,
  ),
  ...ended(
    'auth.max-tries',
    "Max auth tries reached - user 'is invalid'",
    { valid: false },
    "Max auth tries reached - user 'is invalid'",
    'Too many tries over one connection, with a name that no account has.',
    [0, 2],
  ),
  ...ended(
    'auth.max-tries',
    "Max auth tries reached - user 'is invalid' from {_:addr}",
    { valid: false },
    "Max auth tries reached - user 'is invalid' from 198.51.100.7:40022",
    'Too many tries over one connection, with a name that no account has.',
    [0],
  ),
  ...says(
    'auth.not-allowed',
    'Login attempt with wrong user {user:account}',
    { rule: 'dropbear does not run as root, so only its own user can log in' },
    'Login attempt with wrong user ada',
    'dropbear was not started by root and lets only its own user in.',
    server,
  ),
  ...says(
    'auth.not-allowed',
    'Login attempt with wrong user {user:account} from {_:addr}',
    { rule: 'dropbear does not run as root, so only its own user can log in' },
    'Login attempt with wrong user ada from 198.51.100.7:40022',
    'dropbear was not started by root and lets only its own user in.',
    server,
  ),
  ...says(
    'auth.not-allowed',
    "Logins are restricted to the group {_:word} but user '{user:account}' is not a member",
    { rule: 'not a member of the group of dropbear -G' },
    "Logins are restricted to the group sshusers but user 'ada' is not a member",
    'dropbear runs with -G and lets only members of that group in.',
    server,
  ),
  ...ended(
    'auth.changed-user',
    'Client trying multiple usernames',
    {},
    'Client trying multiple usernames',
    'The visitor tried another name over the same connection.',
  ),
  ...says(
    'auth.changed-user',
    'Client trying multiple usernames from {addr}:{port}',
    {},
    'Client trying multiple usernames from 198.51.100.7:40022',
    'The visitor tried another name over the same connection.',
    server,
  ),
  ...says(
    'auth.failed',
    "Pubkey auth bad signature for '{user:account}' with key {_:token} from {addr}:{port}",
    { method: 'publickey', valid: true },
    "Pubkey auth bad signature for 'ada' with key SHA256:2sKxGf3Zq0u0nqXgq3l8m4kz1h5cV9dT7wYbJpR6aEo from 198.51.100.7:40022",
    'The signature did not fit the key.',
    server,
  ),
  ...['Password', 'PAM password'].flatMap((what) =>
    says(
      'auth.partial',
      `${what} auth succeeded for '{user:account}' from {addr}:{port}, extra auth required`,
      { method: 'password' },
      `${what} auth succeeded for 'ada' from 198.51.100.7:40022, extra auth required`,
      'The password was right; dropbear runs with -t and wants a key too.',
      server,
    ),
  ),
  ...says(
    'auth.partial',
    "Pubkey auth succeeded for '{user:account}' with {_:token} key {_:token} from {addr}:{port}, extra auth required",
    { method: 'publickey' },
    "Pubkey auth succeeded for 'ada' with ssh-ed25519 key SHA256:2sKxGf3Zq0u0nqXgq3l8m4kz1h5cV9dT7wYbJpR6aEo from 198.51.100.7:40022, extra auth required",
    'The key was right; dropbear runs with -t and wants a password too.',
    server,
  ),
  ...says(
    'auth.accepted',
    "Auth succeeded with blank password for '{user:account}' from {addr}:{port}",
    { method: 'none' },
    "Auth succeeded with blank password for 'ada' from 198.51.100.7:40022",
    'The account has no password and was let in.',
    server,
  ),
  ...says(
    'auth.file-bad-line',
    'Bad public key options at {path}:{line}',
    {},
    'Bad public key options at /etc/dropbear/authorized_keys:2',
    'The options before this key are not understood, so the line does not count.',
    server,
  ),
  ...['command=', 'permitopen=', 'permitlisten='].flatMap((option) =>
    says(
      'auth.file-bad-line',
      `Badly formatted ${option} authorized_keys option`,
      { text: option },
      `Badly formatted ${option} authorized_keys option`,
      'This option before a key is written wrongly, so the line does not count.',
      server,
    ),
  ),
  // A connection that broke, before the login and after it.
  ...ended(
    'end.read-failed',
    'Error reading: {errno}',
    {},
    'Error reading: Connection timed out',
    'Nothing more could be read from the visitor.',
  ),
  ...ended(
    'end.write-failed',
    'Error writing: {errno}',
    {},
    'Error writing: Broken pipe',
    'Nothing more could be sent to the visitor.',
  ),
  ...session('end.read-failed', 'Error reading: {errno}', {}, 'Nothing more could be read from the client.'),
  ...session('end.write-failed', 'Error writing: {errno}', {}, 'Nothing more could be sent to the client.'),
  ...ended(
    'kex.bad-length',
    'Integrity error (bad packet size {length})',
    {},
    'Integrity error (bad packet size 1195725856)',
    'What came was no packet.',
    [1, 3],
  ),
  ...ended(
    'kex.bad-length',
    'Bad packet size {length}',
    {},
    'Bad packet size 1195725856',
    'What came was no packet.',
  ),
  ...ended('kex.bad-mac', 'Integrity error', {}, 'Integrity error', 'What came was changed on its way.'),
  ...session('kex.bad-mac', 'Integrity error', {}, 'What came was changed on its way.'),
  ...disorder("First packet wasn't kexinit"),
  ...disorder('Unexpected KEXINIT'),
  ...disorder('Bad kex value'),
  ...disorder('Premature kexdh_init message received'),
  ...disorder('Too many remote algorithms'),
  ...disorder('unknown service in auth'),
  ...disorder('Unrecognised SSH_MSG_SERVICE_REQUEST'),
  ...disorder('Request for connection before auth'),
  ...disorder(
    'Unexpected packet type {_:count}, expected {_:count}',
    'Unexpected packet type 5, expected 30',
  ),
  ...disorder('Received message {_:count} before userauth', 'Received message 90 before userauth'),
  // The server or the session was stopped.
  ...[...BEFORE, ['Early exit: ', 'Early exit: '] as const].flatMap(([before, shown]) =>
    says(
      'server.terminated',
      `${before}Terminated by signal`,
      { signal: 15 },
      `${shown}Terminated by signal`,
      'dropbear was stopped from outside.',
      server,
    ),
  ),
  ...session(
    'session.shutdown',
    'Terminated by signal',
    { text: 'Terminated by signal' },
    'dropbear was stopped from outside.',
  ),
  ...session(
    'session.channel-timeout',
    'Max duration reached',
    { text: 'Max duration reached' },
    'The session has lasted as long as dropbear allows.',
  ),
  ...says(
    'session.pty-refused',
    'pty_allocate: openpty: {text}',
    {},
    'pty_allocate: openpty: No such file or directory',
    'The system gave no terminal to the session.',
    server,
  ),
  ...says(
    'session.pty-refused',
    "No pty was allocated, couldn't execute",
    { text: 'no terminal' },
    "No pty was allocated, couldn't execute",
    'The session has no terminal.',
    server,
  ),
  ...says(
    'session.forced',
    "Command forced to '{command}'",
    {},
    "Command forced to '/usr/bin/rrsync /srv'",
    'The key may run this command and no other.',
    server,
  ),
  // The start and the listener.
  ...says(
    'sshd.fork-failed',
    'Error forking: {errno}',
    {},
    'Error forking: Cannot allocate memory',
    'The system gave dropbear no process for this connection.',
    server,
  ),
  ...start('sshd.listener-died', 'Listening socket error', 'dropbear can no longer listen and ends.'),
  ...ended(
    'server.hostkey-unloadable',
    "Couldn't read or generate hostkey {path}",
    {},
    "Couldn't read or generate hostkey /etc/dropbear/dropbear_ed25519_host_key",
    'dropbear could neither read this host key nor make it.',
    [0, 2],
  ),
  ...argument('Invalid argument: {_}', 'Invalid argument: -Q'),
  ...argument('Missing argument', 'Missing argument'),
  ...argument('Bad port', 'Bad port'),
  ...argument('Bad -p argument', 'Bad -p argument'),
  ...argument("Bad maxauthtries '{_}'", "Bad maxauthtries 'x'"),
  ...argument("Bad keepalive '{_}'", "Bad keepalive 'x'"),
  ...argument("Bad idle_timeout '{_}'", "Bad idle_timeout 'x'"),
  ...argument("Bad max_duration '{_}'", "Bad max_duration 'x'"),
  ...argument(
    "Cannot restrict logins to group '{_}' as the group does not exist",
    "Cannot restrict logins to group 'sshusers' as the group does not exist",
  ),
];
