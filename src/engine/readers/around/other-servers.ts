/** What SSH servers log that are neither OpenSSH nor dropbear: git servers in Go (Gogs, Gitea, Forgejo, gitlab-sshd), SFTPGo, Apache MINA, Twisted Conch; and what their languages say of a port that they do not get. */

import type { ByKind, Kind } from '../../observation.ts';
import type { Wording } from '../../wording.ts';
import { says } from './libraries.ts';

const server = { side: 'server' } as const;
const NO_SUCH_KEY = 'No account of this git server has the key that was offered.';
const LEFT = 'The visitor closed the connection before being let in.';

type Fronts = readonly (readonly [string, string])[];

/** Gogs: internal/ssh/ssh.go, listen(). Gitea: modules/ssh/ssh.go, sshConnectionFailed(). */
const GIT_FRONTS: Fronts = [
  ['SSH: Error on handshaking: ', 'SSH: Error on handshaking: '],
  ['SSH: Handshaking was terminated: ', 'SSH: Handshaking was terminated: '],
  ['Failed connection from {_:addr} with error: ', 'Failed connection from 198.51.100.7:40022 with error: '],
];

/** SFTPGo: sftpd/server.go, AcceptInboundConnection(); releases since 2.2 name the address. */
const SFTPGO_FRONTS: Fronts = [
  ['failed to accept an incoming connection: ', 'failed to accept an incoming connection: '],
  [
    'failed to accept an incoming connection from ip {_:token} ',
    'failed to accept an incoming connection from ip "198.51.100.7": ',
  ],
];

/** A handshake that failed, with Go's own reason behind it. */
function handshake<K extends Kind>(
  kind: K,
  text: string,
  fields: Partial<ByKind[K]>,
  sample: string,
  means: string,
  fronts: Fronts = [...GIT_FRONTS, ...SFTPGO_FRONTS],
): readonly Wording[] {
  return fronts.flatMap(([before, shown]) =>
    says(kind, before + text, fields, shown + sample, means, server),
  );
}

/** golang.org/x/crypto/ssh, server.go: ServerAuthError, the list of all that was tried. */
const NOT_YET = '[ssh: no auth passed yet';

const GO_SERVERS: readonly Wording[] = [
  ...says(
    'sshd.connection',
    'SSH: Handshaking for {addr}:{port}',
    {},
    'SSH: Handshaking for 198.51.100.7:40022',
    'Somebody connected.',
    server,
  ),
  ...handshake('end.closed', 'EOF', {}, 'EOF', LEFT),
  ...handshake(
    'end.reset',
    'read tcp {_:addr}->{_:addr}: read: connection reset by peer',
    {},
    'read tcp 192.0.2.10:22->198.51.100.7:40022: read: connection reset by peer',
    'The connection was reset.',
  ),
  ...handshake(
    'ident.too-long',
    'ssh: overflow reading version string',
    {},
    'ssh: overflow reading version string',
    'The visitor does not speak SSH.',
  ),
  ...handshake(
    'kex.no-match',
    'ssh: no common algorithm for {what:own}; client offered: [{offer}], server offered: [{_}',
    {},
    'ssh: no common algorithm for key exchange; client offered: [diffie-hellman-group1-sha1], server offered: [curve25519-sha256]',
    'Client and server have none of these in common.',
  ),
  ...handshake('end.closed', `${NOT_YET}]`, {}, `${NOT_YET}]`, 'The visitor left before it tried to log in.'),
  ...handshake(
    'auth.failed',
    `${NOT_YET}, {_}`,
    { method: 'publickey' },
    `${NOT_YET}, public key does not exist [id: 0]]`,
    NO_SUCH_KEY,
    GIT_FRONTS,
  ),
  ...handshake(
    'auth.failed',
    `${NOT_YET}, could not validate credentials{_}`,
    { method: 'password' },
    `${NOT_YET}, could not validate credentials]`,
    'SFTPGo refused the password.',
    SFTPGO_FRONTS,
  ),
  // golang.org/x/crypto/ssh, messages.go: the visitor's own goodbye.
  ...handshake(
    'end.received-disconnect',
    'ssh: disconnect, reason {code}: {reason}',
    {},
    'ssh: disconnect, reason 11: disconnected by user',
    'The visitor gave the connection up and said why.',
  ),
  // SFTPGo: logger/logger.go, ConnectionFailedLog(), a record of JSON for fail2ban.
  ...['tryed', 'tried'].flatMap((tried) =>
    says(
      'end.closed',
      `"client_ip":"{addr}","username":"","login_type":"no_auth_${tried}",{_}"error":"EOF"`,
      {},
      `"client_ip":"198.51.100.7","username":"","login_type":"no_auth_${tried}","protocol":"SSH","error":"EOF"`,
      LEFT,
      server,
    ),
  ),
  ...says(
    'auth.failed',
    '"client_ip":"{addr}","username":"{user:peer}","login_type":"password",{_}"error":"invalid credentials"',
    { method: 'password' },
    '"client_ip":"198.51.100.7","username":"ada","login_type":"password","protocol":"SSH","error":"invalid credentials"',
    'The password was wrong.',
    server,
  ),
  ...['password', 'keyboard-interactive'].flatMap((method) =>
    says(
      'auth.not-allowed',
      `Login method "${method}" is not allowed for user "{user:peer}"`,
      { rule: `login by ${method} is switched off for it` },
      `Login method "${method}" is not allowed for user "ada"`,
      'SFTPGo does not take this kind of login from this account.',
      server,
    ),
  ),
  ...says(
    'auth.failed',
    'SearchPublicKeyByContent: public key does not exist{_}',
    { method: 'publickey' },
    'SearchPublicKeyByContent: public key does not exist [id: 0]',
    NO_SUCH_KEY,
    server,
  ),
  ...says(
    'auth.failed',
    'Failed authentication attempt from {addr}:{port}',
    { method: 'publickey' },
    'Failed authentication attempt from 198.51.100.7:40022',
    NO_SUCH_KEY,
    server,
  ),
  // gitlab-shell, internal/sshd.
  ...says(
    'auth.failed',
    `"error":"${NOT_YET}, {_}`,
    { method: 'publickey' },
    `"error":"${NOT_YET}, unknown user]"`,
    NO_SUCH_KEY,
    server,
  ),
  ...says(
    'end.closed',
    `"error":"${NOT_YET}]`,
    {},
    `"error":"${NOT_YET}]`,
    'The visitor left before it tried to log in.',
    server,
  ),
  ...says(
    'session.max-sessions',
    'connection: handleRequests: too many concurrent sessions',
    {},
    'connection: handleRequests: too many concurrent sessions',
    'One connection asked for more sessions at once than gitlab-sshd allows.',
    server,
  ),
  ...says(
    'server.no-hostkeys',
    'no host keys could be loaded, aborting',
    {},
    'no host keys could be loaded, aborting',
    'gitlab-sshd has no host key and does not start.',
    server,
  ),
];

/** A port that a program of any language does not get: taken, not allowed, or on an address that is not there. */
function bind(text: string, errno: string, sample: string): readonly Wording[] {
  return says(
    'server.bind-failed',
    text,
    { errno },
    sample,
    'The server could not take the port on which it should listen.',
    server,
  );
}

const IN_USE = 'address already in use';
const BINDS: readonly Wording[] = [
  ...[IN_USE, 'permission denied', 'cannot assign requested address'].flatMap((errno) => [
    ...bind(`listen tcp {_:addr}: bind: ${errno}`, errno, `listen tcp 0.0.0.0:22: bind: ${errno}`),
    ...bind(`listen tcp4 {_:addr}: bind: ${errno}`, errno, `listen tcp4 0.0.0.0:22: bind: ${errno}`),
  ]),
  ...bind(`listen EADDRINUSE: ${IN_USE} {_:token}`, IN_USE, `listen EADDRINUSE: ${IN_USE} :::22`),
  ...bind(
    'listen EACCES: permission denied {_:token}',
    'permission denied',
    'listen EACCES: permission denied 0.0.0.0:22',
  ),
  ...bind(
    'java.net.BindException: Address already in use{_}',
    IN_USE,
    'java.net.BindException: Address already in use (Bind failed)',
  ),
  ...bind(
    'java.net.BindException: Permission denied{_}',
    'permission denied',
    'java.net.BindException: Permission denied (Bind failed)',
  ),
  ...bind(
    'error while attempting to bind on address {_}: address already in use',
    IN_USE,
    "error while attempting to bind on address ('0.0.0.0', 8022): address already in use",
  ),
  ...bind(
    "Couldn't listen on {_:token} [Errno 98] Address already in use.",
    IN_USE,
    "Couldn't listen on any:2222: [Errno 98] Address already in use.",
  ),
];

/** sshd-core, SessionHelper.checkForTimeouts() and ServerUserAuthService; the line names whose session it is. */
const MINA_SERVER: readonly Wording[] = [
  ...says(
    'sshd.grace-expired',
    'Detected AuthTimeout after {_:count}/{_:count} ms.',
    {},
    'Detected AuthTimeout after 120002/120000 ms.',
    'Apache MINA ended a connection that had not logged in within the time allowed.',
    server,
  ),
  ...says(
    'session.unused',
    'Detected IdleTimeout after {_:count}/{_:count} ms.',
    {},
    'Detected IdleTimeout after 600292/600000 ms.',
    'Apache MINA ended a session in which nothing had happened for as long as is allowed.',
    server,
  ),
  ...says(
    'auth.max-tries',
    'Too many authentication failures: {_:count}',
    {},
    'Too many authentication failures: 21',
    'Too many tries over one connection.',
    server,
  ),
  ...says(
    'session.limit',
    'Too many concurrent connections ({_:count}) - max. allowed: {_:count}',
    { text: 'Too many concurrent connections' },
    'Too many concurrent connections (11) - max. allowed: 10',
    'The account has as many connections open as the server allows.',
    server,
  ),
];

/** twisted.conch.ssh, transport.py and userauth.py: the server of Cowrie and other honeypots. */
const CONCH: readonly Wording[] = [
  ...['', 'reason: '].flatMap((before) =>
    says(
      'kex.no-match',
      `${before}couldn't match all kex parts`,
      { what: 'some algorithm' },
      `${before}couldn't match all kex parts`,
      'Client and server have none in common of some algorithm.',
      server,
    ),
  ),
];

export const OTHER_SERVERS: readonly Wording[] = [...GO_SERVERS, ...BINDS, ...MINA_SERVER, ...CONCH];
