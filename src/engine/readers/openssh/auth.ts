/** The login as sshd logs it: OpenSSH auth.c auth_log(), allowed_user(); auth2*.c, auth-pam.c, misc.c safe_path(). */

import type { Wording } from '../../wording.ts';
import { wording } from '../../wording.ts';

const OFFER_CERT = 'A certificate was offered; its key id may be text that the client made up.';
const SIGN = 'The client proved to be who it says and is logged in.';
const FAIL = 'One try to log in failed; the connection stays open for another.';
const PART = 'One of several required steps of the login is done; more are needed.';
const WAIT = 'This step of the login goes on with another message.';
const NEVER = 'Whatever the client tries, this login fails.';

/** allowed_user(): the account exists and a rule keeps it out. */
function notAllowed(rule: string, id: string, since: string, why: string): Wording {
  return {
    says: 'auth.not-allowed',
    side: 'server',
    text: `User {user:account} from {host} not allowed because ${rule}`,
    with: { rule },
    levels: [{ id, since, level: 'INFO' }],
    sample: `User alice from 198.51.100.2 not allowed because ${rule}`,
    means: `${why} ${NEVER}`,
  };
}

/** A reason why a certificate does not count (sshkey.c sshkey_cert_check_authority(), auth2-pubkey.c). */
function badCertificate(text: string, since: string, means: string): Wording {
  return {
    says: 'auth.key-restricted',
    side: 'server',
    text,
    with: { text },
    levels: [{ since, level: 'ERROR' }],
    sample: text,
    means,
  };
}

/** pam_strerror(3) of Linux-PAM: what sshd quotes of a refused login. */
const PAM_WORDS = [
  'Authentication failure',
  'Permission denied',
  'User account has expired',
  'Authentication token expired',
  'Authentication token is no longer valid; new one required',
  'User not known to the underlying authentication module',
  'Module is unknown',
] as const;

export const AUTH: readonly Wording[] = [
  wording({
    says: 'auth.request',
    side: 'server',
    text: 'userauth-request for user {user} service {_:peer} method {method}',
    levels: [{ id: 'srv.auth.request', since: '5.3', level: 'DEBUG1' }],
    sample: 'userauth-request for user alice service ssh-connection method none',
    means: 'The client asks to log in under this name with this method.',
  }),
  // --- verdicts
  wording({
    says: 'auth.accepted',
    side: 'server',
    text: 'Accepted {method} for {user:account} from {addr} port {port} ssh2',
    with: { valid: true },
    levels: [
      { id: 'srv.auth.accepted_v78', since: '5.3', until: '7.8', level: 'INFO' },
      { id: 'srv.auth.accepted', since: '7.9', level: 'INFO' },
    ],
    sample: 'Accepted password for alice from 203.0.113.44 port 50112 ssh2',
    means: SIGN,
  }),
  wording({
    says: 'auth.accepted',
    side: 'server',
    text: 'Accepted {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}',
    with: { valid: true },
    levels: [{ since: '6.3', level: 'INFO' }],
    sample:
      'Accepted publickey for alice from 198.51.100.2 port 33440 ssh2: ED25519 SHA256:wZ+kKE6MF+wtH68isB9C8+srj+TEw/++oBAipZkZn7s',
    means: SIGN,
  }),
  wording({
    says: 'auth.accepted',
    side: 'server',
    text: 'Accepted {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token} ID {_}',
    with: { valid: true },
    levels: [{ since: '7.8', level: 'INFO' }],
    sample:
      'Accepted publickey for alice from 203.0.113.44 port 50112 ssh2: ED25519-CERT SHA256:3yH6iVw3fJ0 ID alice-laptop (serial 7) CA ED25519 SHA256:9cXlPpZ0KzE',
    means: `${SIGN} It used a certificate.`,
  }),
  wording({
    says: 'auth.accepted',
    side: 'server',
    text: 'Accepted {method} for {user:account} from {addr} port {port} ssh2: {_:word} ID {_}',
    with: { valid: true },
    levels: [{ since: '6.3', until: '7.7', level: 'INFO' }],
    sample:
      'Accepted publickey for alice from 203.0.113.44 port 50112 ssh2: RSA-CERT ID alice-laptop (serial 7) CA RSA SHA256:9cXlPpZ0KzE',
    means: `${SIGN} It used a certificate.`,
  }),
  wording({
    says: 'auth.accepted',
    side: 'server',
    text: 'Accepted {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}, client user "{_:peer}',
    with: { valid: true },
    levels: [{ since: '6.3', level: 'INFO' }],
    sample:
      'Accepted hostbased for alice from 203.0.113.44 port 50112 ssh2: ED25519 SHA256:3yH6iVw3fJ0, client user "alice", client host "build7.example.test"',
    means: `${SIGN} The key of its machine vouched for it.`,
  }),
  wording({
    says: 'auth.failed',
    side: 'server',
    text: 'Failed {method} for {user:account} from {addr} port {port} ssh2',
    with: { valid: true },
    levels: [
      { id: 'srv.auth.failed', since: '5.3', level: 'INFO' },
      { since: '5.3', level: 'VERBOSE' },
    ],
    sample: 'Failed password for bob from 198.51.100.2 port 41200 ssh2',
    means: FAIL,
  }),
  wording({
    says: 'auth.failed',
    side: 'server',
    text: 'Failed {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}',
    with: { valid: true },
    levels: [
      { since: '6.3', level: 'INFO' },
      { since: '6.3', level: 'VERBOSE' },
    ],
    sample:
      'Failed publickey for alice from 198.51.100.2 port 41200 ssh2: ED25519 SHA256:wZ+kKE6MF+wtH68isB9C8+srj+TEw/++oBAipZkZn7s',
    means: `${FAIL} This key does not open the account.`,
  }),
  wording({
    says: 'auth.failed',
    side: 'server',
    text: 'Failed {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token} ID {_:peer}',
    with: { valid: true },
    levels: [
      { since: '7.8', level: 'INFO' },
      { since: '7.8', level: 'VERBOSE' },
    ],
    sample:
      'Failed publickey for alice from 203.0.113.44 port 50112 ssh2: ED25519-CERT SHA256:3yH6iVw3fJ0 ID old-laptop (serial 3) CA ED25519 SHA256:9cXlPpZ0KzE',
    means: `${FAIL} ${OFFER_CERT}`,
  }),
  wording({
    says: 'auth.failed',
    side: 'server',
    text: 'Failed {method} for {user:account} from {addr} port {port} ssh2: {_:word} ID {_:peer}',
    with: { valid: true },
    levels: [
      { since: '6.3', until: '7.7', level: 'INFO' },
      { since: '6.3', until: '7.7', level: 'VERBOSE' },
    ],
    sample:
      'Failed publickey for alice from 203.0.113.44 port 50112 ssh2: RSA-CERT ID old-laptop (serial 3) CA RSA SHA256:9cXlPpZ0KzE',
    means: `${FAIL} ${OFFER_CERT}`,
  }),
  wording({
    says: 'auth.failed',
    side: 'server',
    text: 'Failed {method} for invalid user {user} from {addr} port {port} ssh2',
    with: { valid: false },
    levels: [{ since: '5.3', level: 'INFO' }],
    sample: 'Failed password for invalid user admin from 198.51.100.2 port 41200 ssh2',
    means: `${FAIL} The name may not log in on this server at all.`,
  }),
  wording({
    says: 'auth.failed',
    side: 'server',
    text: 'Failed {method} for invalid user {user} from {addr} port {port} ssh2: {_:word} {_:token}',
    with: { valid: false },
    levels: [{ since: '6.3', level: 'INFO' }],
    sample:
      'Failed publickey for invalid user admin from 203.0.113.44 port 50112 ssh2: RSA SHA256:3yH6iVw3fJ0',
    means: `${FAIL} The name may not log in on this server at all.`,
  }),
  wording({
    says: 'auth.failed',
    side: 'server',
    text: 'Failed {method} for invalid user {user} from {addr} port {port} ssh2: {_:word} {_:token} ID {_:peer}',
    with: { valid: false },
    levels: [{ since: '7.8', level: 'INFO' }],
    sample:
      'Failed publickey for invalid user admin from 203.0.113.44 port 50112 ssh2: RSA-CERT SHA256:3yH6iVw3fJ0 ID x (serial 0) CA RSA SHA256:9cXlPpZ0KzE',
    means: `${FAIL} The name may not log in on this server at all. ${OFFER_CERT}`,
  }),
  wording({
    says: 'auth.partial',
    side: 'server',
    text: 'Partial {method} for {user:account} from {addr} port {port} ssh2',
    levels: [
      { id: 'srv.auth.partial', since: '6.2', level: 'INFO' },
      { since: '6.2', level: 'VERBOSE' },
    ],
    sample: 'Partial password for alice from 203.0.113.44 port 50112 ssh2',
    means: PART,
  }),
  wording({
    says: 'auth.partial',
    side: 'server',
    text: 'Partial {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}',
    levels: [
      { since: '6.3', level: 'INFO' },
      { since: '6.3', level: 'VERBOSE' },
    ],
    sample:
      'Partial publickey for alice from 198.51.100.2 port 41200 ssh2: ED25519 SHA256:wZ+kKE6MF+wtH68isB9C8+srj+TEw/++oBAipZkZn7s',
    means: PART,
  }),
  wording({
    says: 'auth.postponed',
    side: 'server',
    text: 'Postponed {method} for {user:account} from {addr} port {port} ssh2',
    with: { valid: true },
    levels: [
      { id: 'srv.auth.postponed', since: '5.3', level: 'VERBOSE' },
      { since: '5.3', level: 'INFO' },
    ],
    sample: 'Postponed publickey for alice from 198.51.100.2 port 33440 ssh2',
    means: WAIT,
  }),
  wording({
    says: 'auth.postponed',
    side: 'server',
    text: 'Postponed {method} for {user:account} from {addr} port {port} ssh2: {_:word} {_:token}',
    with: { valid: true },
    levels: [{ since: '6.3', level: 'VERBOSE' }],
    sample: 'Postponed publickey for alice from 203.0.113.44 port 50112 ssh2: RSA SHA256:3yH6iVw3fJ0',
    means: WAIT,
  }),
  wording({
    says: 'auth.postponed',
    side: 'server',
    text: 'Postponed {method} for invalid user {user} from {addr} port {port} ssh2',
    with: { valid: false },
    levels: [
      { since: '5.3', level: 'VERBOSE' },
      { since: '5.3', level: 'INFO' },
    ],
    sample: 'Postponed keyboard-interactive/pam for invalid user admin from 203.0.113.44 port 50112 ssh2',
    means: WAIT,
  }),
  wording({
    says: 'sshd.debug',
    side: 'server',
    text: 'Root login accepted for forced command.',
    levels: [{ since: '5.3', level: 'INFO' }],
    sample: 'Root login accepted for forced command.',
    means: 'Root may log in with a key that is bound to one command (PermitRootLogin forced-commands-only).',
  }),
  wording({
    says: 'auth.key-found',
    side: 'server',
    text: 'Accepted key {keytype} {fingerprint} found at {path}',
    levels: [{ since: '7.7', level: 'VERBOSE' }],
    sample:
      'Accepted key ED25519 SHA256:wZ+kKE6MF+wtH68isB9C8+srj+TEw/++oBAipZkZn7s found at /srv/users/alice/.ssh/authorized_keys:1',
    means:
      'The key that the client offers stands in this file and line, so it may be used; the client still has to sign.',
  }),
  wording({
    says: 'auth.key-found',
    side: 'server',
    text: 'Accepted certificate ID "{_}" (serial {_:count}) signed by CA {keytype} {fingerprint} found at {path}',
    levels: [{ since: '7.7', level: 'VERBOSE' }],
    sample:
      'Accepted certificate ID "alice-laptop" (serial 7) signed by CA ED25519 SHA256:9cXlPpZ0KzE found at /home/alice/.ssh/authorized_keys:2',
    means: 'The certificate that the client offers is signed by an authority named in this file.',
  }),
  wording({
    says: 'auth.key-found',
    side: 'server',
    text: 'Accepted certificate ID "{_}" (serial {_:count}) signed by {keytype} CA {fingerprint} via {path}',
    levels: [{ since: '7.2', level: 'VERBOSE' }],
    sample:
      'Accepted certificate ID "alice-laptop" (serial 7) signed by ED25519 CA SHA256:9cXlPpZ0KzE via /etc/ssh/user_ca.pub',
    means: 'The certificate that the client offers is signed by an authority that the server trusts.',
  }),
  wording({
    says: 'auth.key-found',
    side: 'server',
    text: 'Accepted certificate ID "{_}" signed by {keytype} CA {fingerprint} via {path}',
    levels: [{ since: '5.6', until: '7.1', level: 'VERBOSE' }],
    sample: 'Accepted certificate ID "alice-laptop" signed by RSA CA 3f:0a:9c via /etc/ssh/user_ca.pub',
    means: 'The certificate that the client offers is signed by an authority that the server trusts.',
  }),
  wording({
    says: 'auth.key-found',
    side: 'server',
    text: '{path:token}: matching key found: {keytype} {fingerprint}',
    levels: [{ since: '7.7', level: 'DEBUG1' }],
    sample: '/home/alice/.ssh/authorized_keys:1: matching key found: ED25519 SHA256:3yH6iVw3fJ0',
    means: 'The key that the client offers stands in this file and line.',
  }),
  wording({
    says: 'auth.key-found',
    side: 'server',
    text: 'matching key found: file {path}, line {_:count} {keytype} {fingerprint}',
    levels: [{ since: '6.3', until: '7.6', level: 'DEBUG1' }],
    sample: 'matching key found: file /home/alice/.ssh/authorized_keys, line 1 RSA SHA256:3yH6iVw3fJ0',
    means: 'The key that the client offers stands in this file and line.',
  }),
  wording({
    says: 'auth.key-found',
    side: 'server',
    text: 'Found matching {keytype} key: {fingerprint}',
    levels: [{ since: '5.3', until: '6.2', level: 'VERBOSE' }],
    sample: 'Found matching RSA key: 3f:0a:9c:11:02',
    means: 'The key that the client offers stands in the authorized_keys file.',
  }),
  // --- who may not log in
  wording({
    says: 'auth.invalid-user',
    side: 'server',
    text: 'Illegal user {user} from {addr}',
    levels: [{ since: '3.5', until: '3.8', level: 'INFO' }],
    sample: 'Illegal user nosuch from 203.0.113.44',
    means:
      'The client asked for an account that does not exist; it gets no hint of that and no try can work.',
  }),
  wording({
    says: 'auth.invalid-user',
    side: 'server',
    text: 'Invalid user {user} from {addr} port {port}',
    levels: [{ id: 'srv.auth.invalid_user', since: '7.3', level: 'INFO' }],
    sample: 'Invalid user nosuch from 198.51.100.2 port 41200',
    means:
      'The client asked for an account that does not exist; it gets no hint of that and no try can work.',
  }),
  wording({
    says: 'auth.invalid-user',
    side: 'server',
    text: 'Invalid user {user} from {addr}',
    levels: [{ since: '5.3', until: '7.2', level: 'INFO' }],
    sample: 'Invalid user nosuch from 203.0.113.44',
    means:
      'The client asked for an account that does not exist; it gets no hint of that and no try can work.',
  }),
  wording({
    says: 'auth.invalid-user',
    side: 'server',
    text: 'input_userauth_request: invalid user {user}',
    levels: [{ since: '5.3', until: '7.4', level: 'INFO' }],
    sample: 'input_userauth_request: invalid user nosuch',
    means: 'The client asked for an account that does not exist or may not log in.',
  }),
  notAllowed('listed in DenyUsers', 'srv.auth.denyusers', '5.3', 'DenyUsers names this account.'),
  notAllowed(
    'not listed in AllowUsers',
    'srv.auth.allowusers',
    '5.3',
    'AllowUsers is set and does not name this account, or not from this address.',
  ),
  notAllowed(
    'a group is listed in DenyGroups',
    'srv.auth.denygroups',
    '5.3',
    'DenyGroups names a group of this account.',
  ),
  notAllowed(
    "none of user's groups are listed in AllowGroups",
    'srv.auth.allowgroups',
    '5.3',
    'AllowGroups is set and names no group of this account.',
  ),
  notAllowed(
    'not in any group',
    'srv.auth.nogroup',
    '5.3',
    'The account is in no group, while AllowGroups or DenyGroups asks for one.',
  ),
  wording({
    says: 'auth.not-allowed',
    side: 'server',
    text: 'User {user:account} not allowed because account is locked',
    with: { rule: 'account is locked' },
    levels: [{ id: 'srv.auth.locked', since: '5.3', level: 'INFO' }],
    sample: 'User alice not allowed because account is locked',
    means: `The password field of this account marks it as locked. ${NEVER}`,
  }),
  wording({
    says: 'auth.not-allowed',
    side: 'server',
    text: 'User {user:account} not allowed because shell {_:token} does not exist',
    with: { rule: 'shell does not exist' },
    levels: [{ id: 'srv.auth.shell_missing', since: '5.3', level: 'INFO' }],
    sample: 'User alice not allowed because shell /usr/bin/zsh-gone does not exist',
    means: `The login shell of this account is missing. ${NEVER}`,
  }),
  wording({
    says: 'auth.not-allowed',
    side: 'server',
    text: 'User {user:account} not allowed because shell {_:token} is not executable',
    with: { rule: 'shell is not executable' },
    levels: [{ id: 'srv.auth.shell_noexec', since: '5.3', level: 'INFO' }],
    sample: 'User alice not allowed because shell /opt/bin/fish is not executable',
    means: `The login shell of this account cannot be run. ${NEVER}`,
  }),
  wording({
    says: 'auth.nologin',
    side: 'server',
    text: 'User {_} not allowed because {_:token} exists',
    with: { text: 'the nologin file exists' },
    levels: [{ since: '5.3', level: 'INFO' }],
    sample: 'User alice not allowed because /etc/nologin exists',
    means: 'A file closes the server to everyone but root, as during a shutdown; sshd ended the session.',
  }),
  wording({
    says: 'auth.account-expired',
    side: 'server',
    text: 'Account {user:account} has expired',
    levels: [{ id: 'srv.auth.expired', since: '5.3', level: 'INFO' }],
    sample: 'Account alice has expired',
    means: `The account has passed its last day. ${NEVER}`,
  }),
  wording({
    says: 'auth.password-change',
    side: 'server',
    text: 'User {_} password has expired ({text})',
    levels: [{ since: '5.3', level: 'INFO' }],
    sample: 'User alice password has expired (password aged)',
    means: 'The password has to be changed at this login.',
  }),
  wording({
    says: 'server.note',
    side: 'server',
    text: 'Could not get shadow information for {_}',
    levels: [{ since: '5.3', level: 'ERROR' }],
    sample: 'Could not get shadow information for NOUSER',
    means: 'sshd could not look up the password entry; for an unknown name that says nothing.',
  }),
  wording({
    says: 'auth.password-change',
    side: 'server',
    text: 'password change not supported',
    levels: [{ since: '5.3', level: 'INFO' }],
    sample: 'password change not supported',
    means: 'The client wanted to set a new password inside SSH, which sshd does not do.',
  }),
  wording({
    says: 'auth.root-refused',
    side: 'server',
    text: 'ROOT LOGIN REFUSED FROM {addr} port {port}',
    levels: [{ id: 'srv.auth.root_refused', since: '7.3', level: 'INFO' }],
    sample: 'ROOT LOGIN REFUSED FROM 198.51.100.2 port 41200',
    means: 'The proof was right, but PermitRootLogin does not let root in this way.',
  }),
  wording({
    says: 'auth.root-refused',
    side: 'server',
    text: 'ROOT LOGIN REFUSED FROM {addr}',
    levels: [{ since: '5.3', until: '7.2', level: 'INFO' }],
    sample: 'ROOT LOGIN REFUSED FROM 203.0.113.44',
    means: 'The proof was right, but PermitRootLogin does not let root in this way.',
  }),
  // --- sshd ends the connection during the login
  wording({
    says: 'auth.max-tries',
    side: 'server',
    text: 'maximum authentication attempts exceeded for {user:account} from {addr} port {port} ssh2',
    with: { valid: true },
    levels: [{ id: 'srv.auth.maxtries', since: '6.8', level: 'ERROR' }],
    sample: 'maximum authentication attempts exceeded for alice from 198.51.100.2 port 41200 ssh2',
    means: 'The client used up MaxAuthTries, often by offering many keys; sshd ended the connection.',
  }),
  wording({
    says: 'auth.max-tries',
    side: 'server',
    text: 'maximum authentication attempts exceeded for invalid user {user} from {addr} port {port} ssh2',
    with: { valid: false },
    levels: [{ since: '6.8', level: 'ERROR' }],
    sample:
      'maximum authentication attempts exceeded for invalid user admin from 203.0.113.44 port 50112 ssh2',
    means: 'The client used up MaxAuthTries under a name that may not log in; sshd ended the connection.',
  }),
  wording({
    says: 'end.disconnecting',
    side: 'server',
    text: 'Disconnecting authenticating user {user:account} {addr} port {port}: Too many authentication failures',
    with: { valid: true, reason: 'Too many authentication failures' },
    levels: [{ id: 'srv.auth.toomany', since: '7.5', level: 'INFO' }],
    sample:
      'Disconnecting authenticating user alice 198.51.100.2 port 41200: Too many authentication failures',
    means:
      'The client used up MaxAuthTries, often by offering many keys; sshd ended the connection and told it so.',
  }),
  wording({
    says: 'end.disconnecting',
    side: 'server',
    text: 'Disconnecting invalid user {user} {addr} port {port}: Too many authentication failures',
    with: { valid: false, reason: 'Too many authentication failures' },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample: 'Disconnecting invalid user admin 203.0.113.44 port 50112: Too many authentication failures',
    means:
      'The client used up MaxAuthTries under a name that may not log in; sshd ended the connection and told it so.',
  }),
  wording({
    says: 'end.disconnecting',
    side: 'server',
    text: 'Disconnecting: Too many authentication failures for {user}',
    with: { reason: 'Too many authentication failures' },
    levels: [{ id: 'srv.auth.toomany_v66', since: '5.3', until: '6.6', level: 'INFO' }],
    sample: 'Disconnecting: Too many authentication failures for alice',
    means:
      'The client used up MaxAuthTries, often by offering many keys; sshd ended the connection and told it so.',
  }),
  // sshd cuts the reason after 100 characters, so a long made-up name could leave an address of its own at the end.
  wording({
    says: 'end.disconnecting',
    side: 'server',
    text: 'Disconnecting: Too many authentication failures for {_:peer} from {_:addr} port {_:port} ssh2',
    with: { reason: 'Too many authentication failures' },
    levels: [{ id: 'srv.auth.toomany_v67', since: '6.7', until: '6.7', level: 'INFO' }],
    sample: 'Disconnecting: Too many authentication failures for alice from 203.0.113.44 port 50112 ssh2',
    means:
      'The client used up MaxAuthTries, often by offering many keys; sshd ended the connection and told it so.',
  }),
  wording({
    says: 'auth.no-methods',
    side: 'server',
    text: 'Disconnecting authenticating user {user:account} {addr} port {port}: no authentication methods enabled',
    with: { valid: true },
    levels: [{ id: 'srv.auth.no_methods', since: '7.5', level: 'INFO' }],
    sample:
      'Disconnecting authenticating user alice 203.0.113.44 port 50112: no authentication methods enabled',
    means: 'The configuration leaves this account no way to log in; sshd ended the connection.',
  }),
  wording({
    says: 'auth.no-methods',
    side: 'server',
    text: 'Disconnecting invalid user {user} {addr} port {port}: no authentication methods enabled',
    with: { valid: false },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample: 'Disconnecting invalid user admin 203.0.113.44 port 50112: no authentication methods enabled',
    means: 'The configuration leaves this name no way to log in; sshd ended the connection.',
  }),
  wording({
    says: 'auth.no-methods',
    side: 'server',
    text: 'Disconnecting: no authentication methods enabled',
    levels: [{ since: '6.2', until: '7.4', level: 'INFO' }],
    sample: 'Disconnecting: no authentication methods enabled',
    means: 'The configuration leaves this account no way to log in; sshd ended the connection.',
  }),
  wording({
    says: 'auth.no-methods',
    side: 'server',
    text: 'No AuthenticationMethods left after eliminating disabled methods',
    levels: [{ since: '6.2', level: 'ERROR' }],
    sample: 'No AuthenticationMethods left after eliminating disabled methods',
    means: 'AuthenticationMethods asks only for methods that are switched off for this account.',
  }),
  wording({
    says: 'auth.changed-user',
    side: 'server',
    text: 'Disconnecting authenticating user {user:account} {addr} port {port}: Change of username or service not allowed: ({text:peer}',
    with: { valid: true },
    levels: [{ id: 'srv.auth.change_user', since: '7.5', level: 'INFO' }],
    sample:
      'Disconnecting authenticating user root 203.0.113.44 port 50112: Change of username or service not allowed: (root,ssh-connection) -> (admin,ssh-connection)',
    means:
      'The client changed the user name within one connection, as careless scanners do; sshd ended the connection.',
  }),
  wording({
    says: 'auth.changed-user',
    side: 'server',
    text: 'Disconnecting invalid user {user} {addr} port {port}: Change of username or service not allowed: ({text:peer}',
    with: { valid: false },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample:
      'Disconnecting invalid user admin 203.0.113.44 port 50112: Change of username or service not allowed: (admin,ssh-connection) -> (pi,ssh-connection)',
    means:
      'The client changed the user name within one connection, as careless scanners do; sshd ended the connection.',
  }),
  wording({
    says: 'auth.changed-user',
    side: 'server',
    text: 'Disconnecting: Change of username or service not allowed: ({text:peer}',
    levels: [{ since: '5.3', until: '7.4', level: 'INFO' }],
    sample:
      'Disconnecting: Change of username or service not allowed: (admin,ssh-connection) -> (pi,ssh-connection)',
    means:
      'The client changed the user name within one connection, as careless scanners do; sshd ended the connection.',
  }),
  wording({
    says: 'auth.bad-service',
    side: 'server',
    text: 'Disconnecting {addr} port {port}: bad service request {service:peer}',
    levels: [{ id: 'srv.auth.bad_service', since: '7.5', level: 'INFO' }],
    sample: 'Disconnecting 203.0.113.44 port 50112: bad service request ssh-foo',
    means: 'The client asked for a service that SSH does not have; sshd ended the connection.',
  }),
  wording({
    says: 'auth.bad-service',
    side: 'server',
    text: 'Disconnecting: bad service request {service:peer}',
    levels: [{ since: '5.3', until: '7.4', level: 'INFO' }],
    sample: 'Disconnecting: bad service request ssh-foo',
    means: 'The client asked for a service that SSH does not have; sshd ended the connection.',
  }),
  wording({
    says: 'auth.refuse-connection',
    side: 'server',
    text: 'administratively prohibited connection for {user:account} from {addr} port {port}',
    with: { valid: true },
    levels: [{ id: 'srv.auth.refuse_connection', since: '9.9', level: 'INFO' }],
    sample: 'administratively prohibited connection for alice from 198.51.100.2 port 41200',
    means:
      'RefuseConnection in the configuration applies to this account or address; sshd ended the connection.',
  }),
  wording({
    says: 'auth.refuse-connection',
    side: 'server',
    text: 'administratively prohibited connection for invalid user {user} from {addr} port {port}',
    with: { valid: false },
    levels: [{ since: '9.9', level: 'INFO' }],
    sample: 'administratively prohibited connection for invalid user admin from 203.0.113.44 port 50112',
    means:
      'RefuseConnection in the configuration applies to this name or address; sshd ended the connection.',
  }),
  // --- PAM, in sshd's own words
  wording({
    says: 'auth.pam-account-denied',
    side: 'server',
    text: 'Access denied for user {user:account} by PAM account configuration',
    levels: [{ id: 'srv.auth.pam_account', since: '5.3', level: 'FATAL' }],
    sample: 'Access denied for user alice by PAM account configuration',
    means:
      'The proof was right, but the account rules of the server (PAM) keep this account out; sshd ended the connection.',
  }),
  wording({
    says: 'auth.pam-error',
    side: 'server',
    text: 'PAM: {text} for {user:account} from {host}',
    levels: [{ id: 'srv.auth.pam_error', since: '5.3', level: 'ERROR' }],
    sample: 'PAM: Authentication failure for bob from 198.51.100.2',
    means: 'The password check of the server (PAM) said no, in these words.',
  }),
  // What is left when the rest of the line was cut off, in the words of pam_strerror(3).
  ...PAM_WORDS.map((text) =>
    wording({
      says: 'auth.pam-error',
      side: 'server',
      text: `PAM: ${text}`,
      with: { text },
      levels: [],
      sample: `PAM: ${text}`,
      means: 'PAM said no, in these words.',
    }),
  ),
  wording({
    says: 'auth.pam-error',
    side: 'server',
    text: 'PAM: {text} for illegal user {user} from {host}',
    levels: [{ since: '5.3', level: 'ERROR' }],
    sample:
      'PAM: User not known to the underlying authentication module for illegal user admin from 203.0.113.44',
    means: 'The password check of the server (PAM) said no to a name that may not log in.',
  }),
  wording({
    says: 'session.pam-session',
    side: 'server',
    text: 'PAM: pam_open_session(): {text}',
    levels: [{ id: 'srv.auth.pam_session', since: '5.3', level: 'ERROR' }],
    sample: 'PAM: pam_open_session(): Permission denied',
    means: 'The login worked, but the session rules of the server (PAM) refused to set the session up.',
  }),
  wording({
    says: 'session.pam-session',
    side: 'server',
    text: 'PAM: pam_setcred(): {text}',
    levels: [{ since: '5.3', level: 'FATAL' }],
    sample: 'PAM: pam_setcred(): Failure setting user credentials',
    means: 'The login worked, but the server (PAM) could not give the session its rights.',
  }),
  wording({
    says: 'auth.pam-broken',
    side: 'server',
    text: 'PAM: initialisation failed',
    with: { text: 'initialisation failed' },
    levels: [{ id: 'srv.auth.pam_init', since: '5.3', level: 'FATAL' }],
    sample: 'PAM: initialisation failed',
    means: 'The PAM file for sshd, or a module in it, is broken; sshd ended the connection.',
  }),
  wording({
    says: 'auth.pam-broken',
    side: 'server',
    text: 'PAM: initialization failed',
    with: { text: 'initialization failed' },
    levels: [{ since: '5.3', level: 'ERROR' }],
    sample: 'PAM: initialization failed',
    means: 'The PAM file for sshd, or a module in it, is broken.',
  }),
  wording({
    says: 'auth.pam-error',
    side: 'server',
    text: 'Username too long from {_:addr} port {_:port}',
    with: { text: 'Username too long' },
    levels: [{ since: '8.5', level: 'FATAL' }],
    sample: 'Username too long from 203.0.113.44 port 50112',
    means: 'The client sent a longer name than PAM can take; sshd ended the connection.',
  }),
  // --- keys and files
  wording({
    says: 'auth.algorithm-refused',
    side: 'server',
    text: 'userauth_pubkey: certificate signature algorithm {algorithm}: {_}',
    with: { list: 'CASignatureAlgorithms' },
    levels: [{ since: '7.9', level: 'INFO' }],
    sample: 'userauth_pubkey: certificate signature algorithm ssh-rsa: signature algorithm not supported',
    means:
      'The authority signed the certificate in a way that this server does not take; the certificate does not count.',
  }),
  // auth2-pubkey.c: a name that this release does not know, as rsa-sha2-512 before 7.2 or ssh-ed25519 before 6.5.
  wording({
    says: 'auth.algorithm-refused',
    side: 'server',
    text: 'userauth_pubkey: unsupported public key algorithm: {algorithm}',
    with: { list: 'what this release of OpenSSH knows' },
    levels: [
      { since: '5.3', until: '8.3', level: 'INFO' },
      { since: '8.4', level: 'VERBOSE' },
    ],
    sample: 'userauth_pubkey: unsupported public key algorithm: rsa-sha2-512',
    means:
      'The client wants to sign in a way that this sshd is too old, or was built without, to know; the key does not count.',
  }),
  wording({
    says: 'auth.algorithm-refused',
    side: 'server',
    text: 'userauth_pubkey: signature algorithm {algorithm} not in PubkeyAcceptedAlgorithms',
    with: { list: 'PubkeyAcceptedAlgorithms' },
    levels: [{ id: 'srv.auth.key_alg', since: '9.0', level: 'INFO' }],
    sample: 'userauth_pubkey: signature algorithm ssh-rsa not in PubkeyAcceptedAlgorithms',
    means:
      'The client wants to sign in a way that this server no longer takes, such as ssh-rsa with SHA-1; the key does not count.',
  }),
  wording({
    says: 'auth.algorithm-refused',
    side: 'server',
    text: 'userauth_pubkey: key type {algorithm} not in PubkeyAcceptedAlgorithms',
    with: { list: 'PubkeyAcceptedAlgorithms' },
    levels: [{ since: '8.5', until: '8.9', level: 'INFO' }],
    sample: 'userauth_pubkey: key type ssh-rsa not in PubkeyAcceptedAlgorithms',
    means:
      'The client wants to sign in a way that this server no longer takes, such as ssh-rsa with SHA-1; the key does not count.',
  }),
  wording({
    says: 'auth.algorithm-refused',
    side: 'server',
    text: 'userauth_pubkey: key type {algorithm} not in PubkeyAcceptedKeyTypes',
    with: { list: 'PubkeyAcceptedKeyTypes' },
    levels: [{ since: '6.8', until: '8.4', level: 'INFO' }],
    sample: 'userauth_pubkey: key type ssh-dss not in PubkeyAcceptedKeyTypes',
    means: 'The client offers a type of key that this server no longer takes; the key does not count.',
  }),
  wording({
    says: 'auth.algorithm-refused',
    side: 'server',
    text: '{_:word} key type {algorithm} is not in permitted list {list}',
    levels: [{ since: '8.0', level: 'ERROR' }],
    sample: 'pubkey key type ssh-dss is not in permitted list ssh-ed25519,rsa-sha2-512',
    means: 'The client offers a type of key that the configuration does not allow; the key does not count.',
  }),
  wording({
    says: 'auth.file-modes',
    side: 'server',
    text: 'Authentication refused: bad ownership or modes for {what:word} {path}',
    levels: [{ id: 'srv.auth.bad_modes', since: '5.3', level: 'INFO' }],
    sample: 'Authentication refused: bad ownership or modes for file /srv/users/alice/.ssh/authorized_keys',
    means:
      'Others than the account could change this file or folder, so sshd does not trust the keys in it (StrictModes).',
  }),
  // OpenSSH for Windows (w32-sshfileperm.c); "Authentication refused." follows.
  wording({
    says: 'auth.file-modes',
    side: 'server',
    text: 'Bad permissions. Try removing permissions for user: {_} on file {path}.',
    with: { what: 'file' },
    levels: [],
    sample:
      'Bad permissions. Try removing permissions for user: NT AUTHORITY\\Authenticated Users (S-1-5-11) on file C:/ProgramData/ssh/administrators_authorized_keys.',
    means:
      'Others than the account could change this file, so sshd on Windows does not trust the keys in it.',
  }),
  wording({
    says: 'auth.file-modes',
    side: 'server',
    text: 'Authentication refused.',
    with: { what: 'file', path: '' },
    levels: [],
    sample: 'Authentication refused.',
    means:
      'sshd on Windows does not trust the file with the keys: others than the account, administrators and the system may write to it.',
  }),
  wording({
    says: 'auth.file-unreadable',
    side: 'server',
    text: 'Authentication refused: realpath {path} failed: {errno}',
    levels: [{ since: '5.3', level: 'INFO' }],
    sample: 'Authentication refused: realpath /home/alice/.ssh/authorized_keys failed: Permission denied',
    means: 'sshd cannot reach the file with the keys of this account.',
  }),
  wording({
    says: 'auth.file-unreadable',
    side: 'server',
    text: 'Authentication refused: {path} is not a regular file',
    with: { errno: 'is not a regular file' },
    levels: [{ since: '5.3', level: 'INFO' }],
    sample: 'Authentication refused: /home/alice/.ssh/authorized_keys is not a regular file',
    means: 'The file with the keys of this account is no ordinary file, so sshd does not read it.',
  }),
  wording({
    says: 'auth.file-unreadable',
    side: 'server',
    text: "Could not open user '{user:word}' authorized keys '{path}': {errno}",
    levels: [
      { since: '9.1', level: 'INFO' },
      { since: '9.1', level: 'DEBUG1' },
    ],
    sample:
      "Could not open user 'alice' authorized keys '/srv/users/alice/.ssh/authorized_keys': Permission denied",
    means: 'sshd cannot read the file with the keys of this account, so no key in it counts.',
  }),
  wording({
    says: 'auth.file-unreadable',
    side: 'server',
    text: "Could not open user '{user:word}' authorized principals '{path}': {errno}",
    levels: [
      { since: '9.1', level: 'INFO' },
      { since: '9.1', level: 'DEBUG1' },
    ],
    sample:
      "Could not open user 'alice' authorized principals '/etc/ssh/principals/alice': Permission denied",
    means: 'sshd cannot read the file that says which certificates may be used for this account.',
  }),
  wording({
    says: 'auth.file-unreadable',
    side: 'server',
    text: "Could not open authorized keys '{path}': {errno}",
    levels: [
      { since: '5.3', until: '9.0', level: 'INFO' },
      { since: '5.3', until: '9.0', level: 'DEBUG1' },
    ],
    sample: "Could not open authorized keys '/home/alice/.ssh/authorized_keys': Permission denied",
    means: 'sshd cannot read the file with the keys of this account, so no key in it counts.',
  }),
  wording({
    says: 'auth.file-unreadable',
    side: 'server',
    text: "Could not open authorized principals '{path}': {errno}",
    levels: [
      { since: '5.6', until: '9.0', level: 'INFO' },
      { since: '5.6', until: '9.0', level: 'DEBUG1' },
    ],
    sample: "Could not open authorized principals '/etc/ssh/principals/alice': No such file or directory",
    means: 'sshd cannot read the file that says which certificates may be used for this account.',
  }),
  wording({
    says: 'auth.file-unreadable',
    side: 'server',
    text: "User '{user:word}' authorized keys '{path}' is not a regular file",
    with: { errno: 'is not a regular file' },
    levels: [{ since: '9.1', level: 'INFO' }],
    sample: "User 'alice' authorized keys '/home/alice/.ssh/authorized_keys' is not a regular file",
    means: 'The file with the keys of this account is no ordinary file, so sshd does not read it.',
  }),
  wording({
    says: 'auth.file-tried',
    side: 'server',
    text: 'trying public key file {path}',
    levels: [{ since: '5.3', level: 'DEBUG1' }],
    sample: 'trying public key file /home/alice/.ssh/authorized_keys',
    means: 'sshd looks into this file for the key that the client offers.',
  }),
  wording({
    says: 'auth.file-tried',
    side: 'server',
    text: 'trying authorized principals file {path}',
    levels: [{ since: '5.6', level: 'DEBUG1' }],
    sample: 'trying authorized principals file /etc/ssh/principals/alice',
    means: 'sshd looks into this file for the names in the certificate that the client offers.',
  }),
  wording({
    says: 'auth.file-bad-line',
    side: 'server',
    text: '{_:token}: bad key options: {text}',
    levels: [{ since: '7.7', level: 'DEBUG1' }],
    sample: '/home/alice/.ssh/authorized_keys:3: bad key options: unknown key option',
    means: 'sshd does not understand the options before this key, so the key does not count.',
  }),
  wording({
    says: 'auth.key-restricted',
    side: 'server',
    text: '{_:token}: entry expired at {text}',
    levels: [{ since: '7.7', level: 'DEBUG1' }],
    sample: '/home/alice/.ssh/authorized_keys:2: entry expired at 2026-03-01T00:00:00',
    means: 'The line of this key says that it is valid no longer.',
  }),
  wording({
    says: 'auth.key-revoked',
    side: 'server',
    text: 'Authentication key {keytype} {fingerprint} revoked by file {path}',
    levels: [{ id: 'srv.auth.revoked', since: '6.8', level: 'ERROR' }],
    sample:
      'Authentication key ED25519 SHA256:wZ+kKE6MF+wtH68isB9C8+srj+TEw/++oBAipZkZn7s revoked by file /etc/ssh/revoked_keys',
    means: 'The list of revoked keys names this key, so it does not count.',
  }),
  wording({
    says: 'auth.key-revoked',
    side: 'server',
    text: 'WARNING: authentication attempt with a revoked {keytype} key {fingerprint}',
    levels: [{ since: '5.6', until: '6.7', level: 'ERROR' }],
    sample: 'WARNING: authentication attempt with a revoked RSA key 3f:0a:9c:11:02',
    means: 'The list of revoked keys names this key, so it does not count.',
  }),
  wording({
    says: 'auth.file-unreadable',
    side: 'server',
    text: 'Error checking authentication key {_:word} {_:token} in revoked keys file {path:token}: {errno}',
    levels: [{ since: '6.8', level: 'ERROR' }],
    sample:
      'Error checking authentication key ED25519 SHA256:3yH6iVw3fJ0 in revoked keys file /etc/ssh/revoked_keys: No such file or directory',
    means: 'sshd cannot read the list of revoked keys and therefore takes no key at all.',
  }),
  wording({
    says: 'auth.key-restricted',
    side: 'server',
    text: 'refusing {_:word} key: {text}',
    levels: [{ since: '9.1', level: 'INFO' }],
    sample: 'refusing RSA key: Invalid key length',
    means: 'The key does not fit the limits of this server, such as RequiredRSASize, so it does not count.',
  }),
  wording({
    says: 'auth.key-restricted',
    side: 'server',
    text: 'refusing previously-used {_:word} key',
    with: { text: 'key already used for an earlier step' },
    levels: [{ since: '6.8', level: 'INFO' }],
    sample: 'refusing previously-used ED25519 key',
    means: 'The login asks for two keys and the client used the same one twice.',
  }),
  wording({
    says: 'auth.key-restricted',
    side: 'server',
    text: 'public key {_:word} {_:token} signature for {_:peer} rejected: {text}',
    levels: [{ since: '8.2', level: 'ERROR' }],
    sample:
      'public key ED25519-SK SHA256:3yH6iVw3fJ0 signature for alice from 203.0.113.44 port 50112 rejected: user presence (authenticator touch) requirement not met ',
    means:
      'The security key was not touched or unlocked as the server demands, so the signature does not count.',
  }),
  wording({
    says: 'auth.key-restricted',
    side: 'server',
    text: '{_:token}: Authentication tried for {_} with correct key but not from a permitted host (host={_:peer}',
    with: { text: 'correct key but not from a permitted host' },
    levels: [{ since: '7.7', level: 'INFO' }],
    sample:
      '/home/alice/.ssh/authorized_keys:1: Authentication tried for alice with correct key but not from a permitted host (host=203.0.113.44, ip=203.0.113.44, required=192.0.2.0/24).',
    means: 'The key is right, but its line allows it only from other addresses (from=).',
  }),
  wording({
    says: 'auth.key-restricted',
    side: 'server',
    text: 'Authentication tried for {_} with correct key but not from a permitted host (host={_:peer}',
    with: { text: 'correct key but not from a permitted host' },
    levels: [{ since: '5.3', until: '7.6', level: 'INFO' }],
    sample:
      'Authentication tried for alice with correct key but not from a permitted host (host=203.0.113.44, ip=203.0.113.44).',
    means: 'The key is right, but its line allows it only from other addresses (from=).',
  }),
  wording({
    says: 'auth.key-restricted',
    side: 'server',
    text: '{_:token}: Authentication tried for {_} with valid certificate but not from a permitted source address ({_:addr}).',
    with: { text: 'valid certificate but not from a permitted source address' },
    levels: [{ since: '7.7', level: 'INFO' }],
    sample:
      'cert: Authentication tried for alice with valid certificate but not from a permitted source address (203.0.113.44).',
    means: 'The certificate is right, but it allows only other addresses (source-address).',
  }),
  wording({
    says: 'auth.key-restricted',
    side: 'server',
    text: 'Authentication tried for {_} with valid certificate but not from a permitted host (ip={_:addr}).',
    with: { text: 'valid certificate but not from a permitted source address' },
    levels: [{ since: '5.6', until: '7.6', level: 'INFO' }],
    sample:
      'Authentication tried for alice with valid certificate but not from a permitted host (ip=203.0.113.44).',
    means: 'The certificate is right, but it allows only other addresses (source-address).',
  }),
  wording({
    says: 'auth.key-restricted',
    side: 'server',
    text: 'Refusing certificate ID "{_:peer}" serial={_:count} signed by {_:word} CA {_:token}: {text}',
    levels: [{ since: '10.1', level: 'ERROR' }],
    sample:
      'Refusing certificate ID "alice-laptop" serial=7 signed by ED25519 CA SHA256:9cXlPpZ0KzE: Certificate invalid: expired',
    means: 'The certificate that the client offers does not count, for the reason at the end.',
  }),
  wording({
    says: 'auth.key-restricted',
    side: 'server',
    text: 'Certificate invalid: {text}',
    levels: [{ since: '5.6', level: 'ERROR' }],
    sample: 'Certificate invalid: expired',
    means: 'The certificate that the client offers does not count, for the reason at the end.',
  }),
  badCertificate(
    'Certificate does not contain an authorized principal',
    '5.6',
    'The certificate does not name this account, so it does not count for it.',
  ),
  badCertificate(
    'Certificate lacks principal list',
    '5.6',
    'The certificate names nobody, so it does not count.',
  ),
  badCertificate(
    'Certificate contains unsupported critical options',
    '8.5',
    'The certificate makes a condition that this sshd does not know, so it does not count.',
  ),
  badCertificate(
    'Certificate signed with disallowed algorithm',
    '8.5',
    'The certificate was signed in a way that this server no longer takes.',
  ),
  badCertificate(
    'Refused by key options',
    '7.7',
    'The options of this key or certificate do not allow what is tried here.',
  ),
  badCertificate(
    'Refused by certificate options',
    '7.7',
    'The conditions inside the certificate do not allow what is tried here.',
  ),
  badCertificate(
    'Invalid certificate options',
    '7.7',
    'The conditions inside the certificate cannot be read, so it does not count.',
  ),
  wording({
    says: 'auth.key-restricted',
    side: 'server',
    text: 'Certificate critical option "{text:peer}" is not supported',
    levels: [{ since: '5.6', level: 'ERROR' }],
    sample: 'Certificate critical option "verify-required2" is not supported',
    means: 'The certificate makes a condition that this sshd does not know, so it does not count.',
  }),
  wording({
    says: 'auth.keys-command',
    side: 'server',
    text: 'AuthorizedKeysCommand {path:token} {_} failed, status {_:count}',
    with: { text: 'failed' },
    levels: [{ since: '6.9', level: 'ERROR' }],
    sample: 'AuthorizedKeysCommand /bin/false alice failed, status 1',
    means: 'The program that should list the keys of this account failed, so its keys do not count.',
  }),
  wording({
    says: 'auth.keys-command',
    side: 'server',
    text: 'AuthorizedKeysCommand {path:token} failed, status {_:count}',
    with: { text: 'failed' },
    levels: [{ since: '6.2', level: 'ERROR' }],
    sample: 'AuthorizedKeysCommand /usr/libexec/keys failed, status 1',
    means: 'The program that should list the keys of this account failed, so its keys do not count.',
  }),
  wording({
    says: 'auth.keys-command',
    side: 'server',
    text: 'AuthorizedPrincipalsCommand {path:token} {_} failed, status {_:count}',
    with: { text: 'failed' },
    levels: [{ since: '6.9', level: 'ERROR' }],
    sample: 'AuthorizedPrincipalsCommand /usr/libexec/principals alice failed, status 2',
    means: 'The program that should say which certificates count for this account failed.',
  }),
  wording({
    says: 'auth.keys-command',
    side: 'server',
    text: 'AuthorizedKeysCommand {path:token} {_} exited on signal {_:count}',
    with: { text: 'exited on signal' },
    levels: [{ since: '6.9', level: 'ERROR' }],
    sample: 'AuthorizedKeysCommand /usr/libexec/keys alice exited on signal 9',
    means: 'The program that should list the keys of this account was killed, so its keys do not count.',
  }),
  wording({
    says: 'auth.keys-command',
    side: 'server',
    text: 'Unsafe AuthorizedKeysCommand "{path}": {text}',
    levels: [{ since: '6.2', level: 'ERROR' }],
    sample: 'Unsafe AuthorizedKeysCommand "/opt/keys.sh": bad ownership or modes for directory /opt',
    means: 'Others could change the program that should list the keys, so sshd does not run it.',
  }),
  wording({
    says: 'auth.keys-command',
    side: 'server',
    text: 'AuthorizedKeysCommandUser "{_}" not found: {text}',
    levels: [{ since: '6.2', level: 'ERROR' }],
    sample: 'AuthorizedKeysCommandUser "keyreader" not found: No such file or directory',
    means: 'The account under which the program for keys should run does not exist, so it is not run.',
  }),
  wording({
    says: 'auth.keys-command',
    side: 'server',
    text: 'No user for AuthorizedKeysCommand specified, skipping',
    with: { text: 'no user specified' },
    levels: [{ since: '6.2', level: 'ERROR' }],
    sample: 'No user for AuthorizedKeysCommand specified, skipping',
    means: 'The program for keys is not run, because no account for it is set.',
  }),
  // --- names from the reverse lookup; the owner of the address writes them
  wording({
    says: 'auth.reverse-mapping',
    side: 'server',
    text: 'reverse mapping checking getaddrinfo for {host:peer} [{addr}] failed - POSSIBLE BREAK-IN ATTEMPT!',
    levels: [{ id: 'srv.auth.reverse_v72', since: '5.3', until: '7.2', level: 'INFO' }],
    sample:
      'reverse mapping checking getaddrinfo for pool7.example.test [203.0.113.44] failed - POSSIBLE BREAK-IN ATTEMPT!',
    means:
      'The name registered for this address does not exist. In spite of its words this ends nothing and is no attack.',
  }),
  wording({
    says: 'auth.reverse-mapping',
    side: 'server',
    text: 'reverse mapping checking getaddrinfo for {host:peer} [{addr}] failed.',
    levels: [{ id: 'srv.auth.reverse', since: '7.3', level: 'INFO' }],
    sample: 'reverse mapping checking getaddrinfo for pool7.example.test [203.0.113.44] failed.',
    means: 'The name registered for this address does not exist; nothing ends because of it.',
  }),
  wording({
    says: 'auth.reverse-mapping',
    side: 'server',
    text: 'Address {addr} maps to {host:peer}, but this does not map back to the address.',
    levels: [{ id: 'srv.auth.nomap', since: '7.3', level: 'INFO' }],
    sample: 'Address 203.0.113.44 maps to localhost, but this does not map back to the address.',
    means: 'The name registered for this address belongs to another one; nothing ends because of it.',
  }),
  wording({
    says: 'auth.reverse-mapping',
    side: 'server',
    text: 'Address {addr} maps to {host:peer}, but this does not map back to the address - POSSIBLE BREAK-IN ATTEMPT!',
    levels: [{ since: '5.3', until: '7.2', level: 'INFO' }],
    sample:
      'Address 203.0.113.44 maps to localhost, but this does not map back to the address - POSSIBLE BREAK-IN ATTEMPT!',
    means:
      'The name registered for this address belongs to another one. In spite of its words this ends nothing.',
  }),
  wording({
    says: 'auth.reverse-mapping',
    side: 'server',
    text: 'Nasty PTR record "{host:peer}" is set up for {addr}, ignoring',
    levels: [{ since: '5.3', level: 'INFO' }],
    sample: 'Nasty PTR record "192.0.2.1" is set up for 203.0.113.44, ignoring',
    means: 'The name registered for this address looks like another address; sshd ignores it.',
  }),
  wording({
    says: 'auth.reverse-mapping',
    side: 'server',
    text: 'userauth_hostbased mismatch: client sends {_:peer}',
    levels: [{ since: '5.3', level: 'INFO' }],
    sample:
      'userauth_hostbased mismatch: client sends build7.example.test, but we resolve 203.0.113.44 to pool7.example.test',
    means: 'The client names itself otherwise than its address does, so its machine does not vouch for it.',
  }),
];
