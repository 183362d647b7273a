/** What PuTTY, WinSCP, FileZilla and their like say beside the tables in libraries.ts: the steps of a connection, refusals, proxies. */

import type { ByKind, Kind } from '../../observation.ts';
import type { Wording } from '../../wording.ts';
import { says } from './libraries.ts';

const NOT_CONNECTED = 'No connection came about.';
const LOGIN = 'The server took nothing that the client could show.';
const STEP = 'How far PuTTY got.';
const KEY = 'The private key could not be read.';
const FATAL = ['', 'FATAL ERROR: ', 'PuTTY Fatal Error: '] as const;

/** A line whose text is all there is to it, unless a sample shows what its holes hold. */
function line<K extends Kind>(
  kind: K,
  text: string,
  fields: Partial<ByKind[K]>,
  means: string,
  more: { readonly prefixes?: readonly string[]; readonly sample?: string } = {},
): readonly Wording[] {
  return says(kind, text, fields, more.sample ?? text, means, more);
}

// plink -v and the event log (ssh/verstring.c, transport2.c, userauth2-client.c, mainchan.c of 0.78; ssh.c of older ones).
const STEPS: readonly Wording[] = [
  ...line('connect.trying', 'Connecting to {addr} port {port}', { host: '' }, STEP, {
    sample: 'Connecting to 192.0.2.10 port 22',
  }),
  ...line('ident.local', 'We claim version: SSH-{_:decimal}-{software}', {}, STEP, {
    sample: 'We claim version: SSH-2.0-PuTTY_Release_0.78',
  }),
  ...line('ident.remote', 'Remote version: SSH-{protocol:decimal}-{software:peer}', {}, STEP, {
    sample: 'Remote version: SSH-2.0-OpenSSH_9.2p1',
  }),
  ...line('kex.init-received', 'Doing {_} key exchange{_}', {}, STEP, {
    sample: 'Doing ECDH key exchange with curve Curve25519 and hash SHA-256',
  }),
  ...line('kex.reply', 'Host key fingerprint is:', {}, STEP),
  ...line('kex.newkeys-sent', 'Initialised {_} outbound encryption', {}, STEP, {
    sample: 'Initialised AES-256 SDCTR (AES-NI accelerated) outbound encryption',
  }),
  ...line('kex.newkeys-received', 'Initialised {_} inbound encryption', {}, STEP, {
    sample: 'Initialised AES-256 SDCTR (AES-NI accelerated) inbound encryption',
  }),
  ...line('auth.succeeded', 'Access granted', {}, 'The server let the client in.'),
  ...line(
    'auth.succeeded',
    'Access granted. Press Return to begin session.',
    {},
    'The server let the client in.',
  ),
];

const REFUSALS: readonly Wording[] = [
  ...line('connect.failed', 'Failed to connect to {host:addr}: {_}: {errno}', { port: 0 }, NOT_CONNECTED, {
    sample: 'Failed to connect to 192.0.2.10: Network error: Connection timed out',
  }),
  ...line('auth.failed-client', 'No supported authentication methods available', {}, LOGIN, {
    prefixes: [...FATAL, 'Disconnected: '],
  }),
  // As people retype it: a blank after a comma, or in the words.
  ...line(
    'auth.denied',
    'No supported authentication methods available ({_}sent: {methods}, {_:list})',
    {},
    LOGIN,
    {
      sample: 'No supported authentication methods available (server sent: publickey, password)',
      prefixes: [...FATAL, 'Disconnected: '],
    },
  ),
  ...line('auth.denied', 'No supported authentication methods available{_}sent : {methods}{_}', {}, LOGIN, {
    sample: 'No supported authentication methods available ( server sent : publickey )',
  }),
  ...line('auth.failed-client', 'Unable to authenticate', {}, LOGIN, {
    prefixes: [...FATAL, 'Disconnected: '],
  }),
  ...line(
    'auth.failed-client',
    'Server refused public-key signature despite accepting key!',
    {},
    'The server knows the key and did not take what was signed with it.',
  ),
  ...line(
    'auth.agent-refused',
    'Pageant refused signing request',
    { text: 'agent refused operation' },
    'The agent holds the key and did not sign with it.',
  ),
  ...line(
    'auth.password-change',
    'Server requested password change',
    { text: 'Server requested password change' },
    'The password has to be changed before anything else.',
  ),
  ...line('auth.key-unloadable', 'Unable to load private key ({reason})', { path: '' }, KEY, {
    sample: 'Unable to load private key (wrong passphrase)',
  }),
  ...line('auth.key-unloadable', 'Unable to load key ({reason})', { path: '' }, KEY, {
    sample: 'Unable to load key (not a private key)',
  }),
  ...line('auth.key-foreign', 'Unable to use this key file ({text:own})', {}, KEY, {
    sample: 'Unable to use this key file (OpenSSH SSH-2 private key (new format))',
  }),
  ...line(
    'session.pty-refused',
    'Server refused to allocate pty',
    { text: 'Server refused to allocate pty' },
    'The server gave no terminal.',
  ),
  ...line(
    'session.exec-failed',
    'Server refused to start a shell/command',
    { text: 'shell request failed' },
    'The server could not, or would not, start a shell.',
    { prefixes: FATAL },
  ),
  ...line(
    'session.open-refused',
    'Server refused to open main channel: {text:peer}',
    {},
    'The server opened no session.',
    {
      sample: 'Server refused to open main channel: Administratively prohibited [open failed]',
      prefixes: FATAL,
    },
  ),
  ...line(
    'session.subsystem-failed',
    "Server refused request to start '{subsystem:word}' protocol",
    {},
    'The server does not have the subsystem that was asked for.',
    { sample: "Server refused request to start 'sftp' protocol" },
  ),
  ...line(
    'ident.protocol-1',
    'SSH protocol version 2 required by our configuration but remote only provides (old, insecure) SSH-1',
    { theirs: '1.5' },
    'The server speaks version 1 of the protocol only.',
    { prefixes: FATAL },
  ),
  ...line(
    'end.received-disconnect',
    'Remote side sent disconnect message type {code} ({_}): "{reason:peer}"',
    {},
    'The server said why it hangs up.',
    {
      sample:
        'Remote side sent disconnect message type 2 (protocol error): "Too many authentication failures"',
      prefixes: FATAL,
    },
  ),
  ...line(
    'end.received-disconnect',
    'Server sent disconnect message type {code} ({_}): "{reason:peer}"',
    {},
    'The server said why it hangs up.',
    {
      sample: 'Server sent disconnect message type 2 (protocol error): "Too many authentication failures"',
      prefixes: FATAL,
    },
  ),
];

// proxy/socks4.c, socks5.c, http.c of 0.78, and proxy.c before it.
const PROXY = ['Proxy error: ', 'FATAL ERROR: Proxy error: ', 'FATAL ERROR: '] as const;
const DENIED = 'The proxy refused to connect.';
const PROXIES: readonly Wording[] = [
  ...[
    'SOCKS proxy refused connection',
    'SOCKS proxy did not accept our authentication',
    'SOCKS 5 server rejected our password',
    'SOCKS server rejected every authentication method we offered',
    'HTTP proxy requested authentication which we do not have',
    'No proxy username provided',
  ].flatMap((text) => line('jump.proxy-denied', text, { text }, DENIED, { prefixes: PROXY })),
  ...line('jump.proxy-denied', 'HTTP response {status:count} {text}', {}, DENIED, {
    sample: 'HTTP response 403 Forbidden',
    prefixes: PROXY,
  }),
  ...line(
    'jump.target-unreachable',
    'SOCKS proxy failed to connect, error {_:count} ({text})',
    {},
    'The proxy could not connect to the server.',
    {
      sample: 'SOCKS proxy failed to connect, error 5 (connection refused)',
      prefixes: PROXY,
    },
  ),
  ...line(
    'jump.proxy-unreachable',
    'Unable to resolve proxy host name',
    { text: 'Unable to resolve proxy host name' },
    'The name of the proxy is not known.',
    {
      prefixes: PROXY,
    },
  ),
];

// WinSCP (source/resource/TextsCore1.rc), where its words are not PuTTY's.
const WINSCP: readonly Wording[] = [
  ...line(
    'connect.failed',
    'Network error: No route to host "{host:own}".',
    { errno: 'No route to host', port: 0 },
    NOT_CONNECTED,
    {
      sample: 'Network error: No route to host "web1.example.test".',
    },
  ),
  ...line(
    'connect.failed',
    'Network error: Connection to "{host:own}" timed out',
    { errno: 'Connection timed out', port: 0 },
    NOT_CONNECTED,
    {
      sample: 'Network error: Connection to "web1.example.test" timed out',
    },
  ),
  ...line(
    'connect.failed',
    'Network error: Connection to "{host:own}" refused',
    { errno: 'Connection refused', port: 0 },
    NOT_CONNECTED,
    {
      sample: 'Network error: Connection to "web1.example.test" refused',
    },
  ),
  ...line(
    'end.timed-out',
    'Timeout waiting for server to respond.',
    {},
    'Nothing came from the server in time.',
  ),
  ...line(
    'end.closed',
    'Connection has been unexpectedly closed.{_}',
    {},
    'The other side closed the connection.',
    {
      sample: 'Connection has been unexpectedly closed. Server sent command exit status 255.',
    },
  ),
  ...line(
    'session.exit-status',
    'Server sent command exit status {status}.',
    {},
    'How the program on the server ended.',
    {
      sample: 'Server sent command exit status 255.',
    },
  ),
  ...line('hostkey.failed', "Host key wasn't verified!", {}, 'The host key was not accepted.'),
  ...line(
    'hostkey.failed',
    'Host key does not match configured key fingerprint "{_}"!',
    {},
    'The server has another host key than the one that was given.',
    {
      sample:
        'Host key does not match configured key fingerprint "ssh-ed25519 255 SHA256:2sKxGf3Zq0u0nqXgq3l8m4kz1h5cV9dT7wYbJpR6aEo"!',
    },
  ),
  ...line(
    'hostkey.changed',
    'Warning – Potential security breach!',
    {},
    'The server has another host key than the one known for it.',
  ),
  ...line(
    'auth.key-unloadable',
    "Private key file '{path:own}' does not exist or cannot be opened.",
    { reason: 'no such file' },
    KEY,
    {
      sample: "Private key file 'C:\\keys\\ada.ppk' does not exist or cannot be opened.",
    },
  ),
  ...line(
    'auth.key-foreign',
    "File '{_}' does not contain private key in known format.",
    { text: 'not a private key in known format' },
    KEY,
    {
      sample: "File 'C:\\keys\\ada.pub' does not contain private key in known format.",
    },
  ),
  ...line(
    'auth.key-foreign',
    "Private key file '{_}' contains key in {text:own} format. WinSCP supports only PuTTY format.",
    {},
    'WinSCP reads keys of PuTTY only.',
    {
      sample:
        "Private key file 'C:\\keys\\ada.pem' contains key in OpenSSH SSH-2 format. WinSCP supports only PuTTY format.",
    },
  ),
  ...line(
    'session.noise-in-stream',
    'Unexpected input from server: {text:peer}',
    {},
    'The server printed text where WinSCP expected its protocol.',
    {
      sample: 'Unexpected input from server: Welcome to web1',
    },
  ),
  ...line(
    'jump.proxy-denied',
    'Proxy authentication failed.',
    { text: 'Proxy authentication failed.' },
    'The proxy refused to connect.',
  ),
];

// FileZilla (src/engine/sftp, over a PuTTY of its own), NppFTP and others over libssh (sftp.c, channels.c).
const FILEZILLA = ['', 'Error: ', 'Status: '] as const;
const OTHERS: readonly Wording[] = [
  ...line(
    'connect.failed',
    'Connection attempt failed with "{errno}".',
    { host: '', port: 0 },
    NOT_CONNECTED,
    {
      sample: 'Connection attempt failed with "ECONNREFUSED - Connection refused by server".',
      prefixes: FILEZILLA,
    },
  ),
  ...line(
    'end.timed-out',
    'Connection timed out after {_:count} seconds of inactivity',
    {},
    'Nothing came for so long that the program gave up.',
    {
      sample: 'Connection timed out after 20 seconds of inactivity',
      prefixes: FILEZILLA.filter((x) => x !== 'Error: '),
    },
  ),
  ...line(
    'session.subsystem-failed',
    'Channel request subsystem failed',
    { subsystem: 'sftp' },
    'The login worked, but the server has no such subsystem.',
    {
      prefixes: ['', '[SFTP] Error initialising channel: '],
    },
  ),
  ...line(
    'session.exec-failed',
    'Channel request exec failed',
    { text: 'exec request failed' },
    'The server would not start the command.',
  ),
  ...line(
    'session.exec-failed',
    'Channel request shell failed',
    { text: 'shell request failed' },
    'The server would not start a shell.',
  ),
  ...line(
    'session.pty-refused',
    'Channel request pty-req failed',
    { text: 'pty request failed' },
    'The server gave no terminal.',
  ),
];

export const DESKTOP: readonly Wording[] = [...STEPS, ...REFUSALS, ...PROXIES, ...WINSCP, ...OTHERS];
