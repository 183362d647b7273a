/** What languages and their own SSH libraries say: sockets behind the name of an exception, sshj under JetBrains' programs, Net::SSH and Vagrant, phpseclib. */

import type { ByKind, Kind } from '../../observation.ts';
import type { Wording } from '../../wording.ts';
import { SOCKET_EXCEPTION } from '../exceptions.ts';
import { says } from './libraries.ts';

const NOT_CONNECTED = 'No connection came about.';
const CLOSED = 'The other side closed the connection.';
const NOTHING_COMMON = 'Client and server have no algorithm in common.';
const LOGIN = 'The server took nothing that the program could show.';
const SLOW = 'The connection stood, but nothing came from the other side in time.';
const KEY = 'The private key could not be read.';
const NO_ADDRESS = 'No address could be found for the name.';
const OTHER_KEY = 'The server has another host key than the known one.';

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

/** What connect(2) answers, as any program prints it behind the name of an exception: `… : connect` (Java on Windows), ` (Connection refused)`. */
const CONNECTING = [
  ['Connection refused', 'Connection refused'],
  ['Connection timed out', 'Connection timed out'],
  ['connect timed out', 'Connection timed out'],
  ['Connect timed out', 'Connection timed out'],
  ['Operation timed out', 'Connection timed out'],
  ['No route to host', 'No route to host'],
  ['Host is unreachable', 'No route to host'],
  ['Network is unreachable', 'Network is unreachable'],
] as const;

// SocketException and its like: java.net, com.intellij.ssh, Python's OSError …; the reader puts this one name for all of them.
const BEHIND = { prefixes: [SOCKET_EXCEPTION] } as const;
const SOCKETS: readonly Wording[] = [
  ...CONNECTING.flatMap(([text, errno]) =>
    line('connect.failed', `${text}{_}`, { host: '', port: 0, errno }, NOT_CONNECTED, {
      ...BEHIND,
      sample: `${text}: connect`,
    }),
  ),
  ...line('end.reset', 'Connection reset{_}', {}, 'The connection was reset.', {
    ...BEHIND,
    sample: 'Connection reset by peer',
  }),
  ...line('end.write-failed', 'Broken pipe{_}', { errno: 'Broken pipe' }, 'The connection was gone.', {
    ...BEHIND,
    sample: 'Broken pipe (Write failed)',
  }),
  ...line('end.timed-out', 'Read timed out{_}', {}, SLOW, { ...BEHIND, sample: 'Read timed out' }),
  ...line('end.timed-out', 'Timeout expired{_}', {}, SLOW, {
    ...BEHIND,
    sample: 'Timeout expired: 30000 MILLISECONDS',
  }),
  ...line('resolve.failed', '{host:own}: Name or service not known', { reason: 'not known' }, NO_ADDRESS, {
    ...BEHIND,
    sample: 'web1.example.test: Name or service not known',
  }),
  ...line(
    'resolve.failed',
    '{host:own}: nodename nor servname provided, or not known',
    { reason: 'not known' },
    NO_ADDRESS,
    { ...BEHIND, sample: 'web1.example.test: nodename nor servname provided, or not known' },
  ),
  ...line(
    'resolve.failed',
    '{host:own}: Temporary failure in name resolution',
    { reason: 'Temporary failure in name resolution' },
    'The name service did not answer.',
    { ...BEHIND, sample: 'web1.example.test: Temporary failure in name resolution' },
  ),
  // Ruby (SocketError), which names the call and not the host.
  ...line('resolve.failed', 'getaddrinfo: {reason}', { host: '' }, NO_ADDRESS, {
    prefixes: ['SocketError: ', 'Socket::ResolutionError: '],
    sample: 'getaddrinfo: Name or service not known',
  }),
];

// sshj (net.schmizz.sshj: Reader, TransportImpl, Promise, OpenFailException, OpenSSHKnownHosts, KeepAliveRunner), under IntelliJ, Gateway, Rundeck.
const SSHJ: readonly Wording[] = [
  ...line('end.closed', 'Broken transport; encountered EOF', {}, CLOSED),
  ...line('end.timed-out', 'net.schmizz.sshj.transport.TransportException: Timeout expired{_}', {}, SLOW, {
    sample: 'net.schmizz.sshj.transport.TransportException: Timeout expired: 30000 MILLISECONDS',
  }),
  ...line('end.timed-out', 'Timeout expired: {_:count} {_:word}', {}, SLOW, {
    sample: 'Timeout expired: 30000 MILLISECONDS',
  }),
  ...line('tool.note', 'Disconnected', { tool: 'sshj' }, 'The connection had ended before this call.', {
    prefixes: ['net.schmizz.sshj.transport.TransportException: '],
  }),
  ...line('hostkey.changed', 'Host key for `{_}` has changed!', {}, OTHER_KEY, {
    sample: 'Host key for `web1.example.test` has changed!',
  }),
  ...line(
    'ident.bad-remote',
    'Server does not support SSHv2, identified as: {line:peer}',
    {},
    'What answers there does not speak version 2 of the protocol.',
    { sample: 'Server does not support SSHv2, identified as: SSH-1.5-old' },
  ),
  ...line(
    'ident.closed',
    'Received end of connection, but no identification received.{_}',
    {},
    'The other side closed the connection before it had told its identification.',
    { sample: 'Received end of connection, but no identification received. ' },
  ),
  ...line(
    'session.server-alive',
    'Did not receive any keep-alive response for {_:count} seconds',
    { host: '' },
    'The server did not answer any more, so the client gave the connection up.',
    { sample: 'Did not receive any keep-alive response for 300 seconds' },
  ),
  ...line(
    'jump.open-failed',
    'Opening `{_:word}` channel failed: {text:peer}',
    { why: 'connect failed' },
    'The server did not open the channel; its reason follows.',
    {
      sample: 'Opening `direct-tcpip` channel failed: Connection refused',
    },
  ),
  ...line('auth.key-unloadable', 'Could not load keys from {path:own} due to: {reason}', {}, KEY, {
    sample: 'Could not load keys from /home/ada/.ssh/id_ed25519 due to: not a private key',
  }),
];

// Net::SSH (lib/net/ssh/transport, lib/net/ssh/verifiers/always.rb); Vagrant, Capistrano, Chef and Puppet Bolt bring it. Ruby names the error before or behind.
const NET_SSH: readonly Wording[] = [
  ...line('ident.timeout', 'timeout during server version negotiating', {}, SLOW),
  ...line('end.timed-out', 'timeout waiting for next packet', {}, SLOW),
  ...line(
    'connect.failed',
    'Net::SSH::ConnectionTimeout',
    { host: '', port: 0, errno: 'Connection timed out' },
    NOT_CONNECTED,
    {
      prefixes: ['', 'Net::SSH::ConnectionTimeout: '],
    },
  ),
  ...line(
    'ident.bad-remote',
    "incompatible SSH version `{line:peer}'",
    {},
    'What answers there does not speak version 2 of the protocol.',
    { sample: "incompatible SSH version `SSH-1.5-old'" },
  ),
  ...line('kex.no-match', 'could not settle on {what} algorithm', {}, NOTHING_COMMON, {
    sample: 'could not settle on host_key algorithm',
  }),
  ...line('hostkey.changed', 'fingerprint {_:token} does not match for {_}', {}, OTHER_KEY, {
    sample:
      'fingerprint SHA256:2sKxGf3Zq0u0nqXgq3l8m4kz1h5cV9dT7wYbJpR6aEo does not match for "web1.example.test,192.0.2.10"',
  }),
  ...line(
    'hostkey.unknown',
    'fingerprint {_:token} is unknown for {host:own}',
    {},
    'The host key of the server is not known to this program.',
    {
      sample:
        'fingerprint SHA256:2sKxGf3Zq0u0nqXgq3l8m4kz1h5cV9dT7wYbJpR6aEo is unknown for "web1.example.test,192.0.2.10"',
    },
  ),
  ...line('hostkey.failed', 'host key verification failed', {}, 'The host key was not accepted.', {
    prefixes: ['Net::SSH::Exception: '],
  }),
  ...line('auth.key-unloadable', "could not load private key file `{path:own}': {reason}", {}, KEY, {
    sample: "could not load private key file `/home/ada/.ssh/id_ed25519': unsupported cipher",
  }),
  ...CONNECTING.filter(([text]) => /^[A-Z].*(?:refused|timed out|route|unreachable)/.test(text)).flatMap(
    ([text, errno]) => [
      ...line('connect.failed', `${text} - connect(2) for {host:addr}:{port}`, { errno }, NOT_CONNECTED, {
        sample: `${text} - connect(2) for 192.0.2.10:22`,
      }),
      ...line(
        'connect.failed',
        `${text} - connect(2) for "{host:own}" port {port}`,
        { errno },
        NOT_CONNECTED,
        {
          sample: `${text} - connect(2) for "192.0.2.10" port 22`,
        },
      ),
    ],
  ),
  ...line('end.reset', 'Connection reset by peer - recvfrom(2){_}', {}, 'The connection was reset.', {
    prefixes: ['', 'Errno::ECONNRESET: '],
    sample: 'Connection reset by peer - recvfrom(2)',
  }),
];

// Vagrant's sentences (templates/locales/en.yml), broken into lines as it prints them; the first line of each.
const VAGRANT: readonly Wording[] = [
  ...line(
    'tool.note',
    'Waiting for machine to boot. This may take a few minutes...',
    { tool: 'vagrant' },
    'Vagrant has started the machine and tries until its SSH server answers.',
  ),
  ...line(
    'tool.note',
    'Machine booted and ready!',
    { tool: 'vagrant' },
    'The SSH server of the machine answered at last.',
  ),
  ...line(
    'tool.note',
    'Timed out while waiting for the machine to boot. This means that',
    { tool: 'vagrant' },
    'The SSH server of the machine never answered in the time that Vagrant waits.',
  ),
  ...line(
    'connect.failed',
    'SSH connection was refused! This usually happens if the VM failed to',
    { host: '', port: 0, errno: 'Connection refused' },
    NOT_CONNECTED,
  ),
  ...line(
    'end.reset',
    'SSH connection was reset! This usually happens when the machine is',
    {},
    'The connection was reset.',
  ),
  ...line(
    'end.closed',
    'SSH connection was aborted! This usually happens when the machine is taking',
    {},
    CLOSED,
  ),
  ...line('end.closed', 'The SSH connection was unexpectedly closed by the remote end. This', {}, CLOSED),
  ...line(
    'connect.failed',
    'Vagrant timed out while attempting to connect via SSH. This usually',
    { host: '', port: 0, errno: 'Connection timed out' },
    NOT_CONNECTED,
  ),
  ...line(
    'connect.failed',
    'While attempting to connect with SSH, a "no route to host" (EHOSTUNREACH)',
    { host: '', port: 0, errno: 'No route to host' },
    NOT_CONNECTED,
  ),
  ...line(
    'connect.failed',
    'While attempting to connect with SSH, a "host is down" (EHOSTDOWN)',
    { host: '', port: 0, errno: 'Host is down' },
    NOT_CONNECTED,
  ),
  ...line(
    'connect.failed',
    'SSH is getting permission denied errors when attempting to connect',
    { host: '', port: 0, errno: 'Permission denied' },
    NOT_CONNECTED,
  ),
  ...line(
    'auth.failed-client',
    'SSH authentication failed! This is typically caused by the public/private',
    {},
    LOGIN,
  ),
  ...line(
    'auth.key-unloadable',
    "The private key you're attempting to use with this Vagrant box uses",
    { path: '', reason: 'unsupported key type' },
    KEY,
  ),
  ...line(
    'client.install-broken',
    '`ssh` binary could not be found. Is an SSH client installed?',
    { text: 'ssh was not found' },
    'There is no ssh on this machine, or not where programs are looked for.',
  ),
  ...line(
    'client.install-broken',
    '`ssh` executable not found in any directories in the %PATH% variable. Is an',
    { text: 'ssh was not found' },
    'There is no ssh on this machine, or not where programs are looked for.',
  ),
  ...line(
    'session.open-refused',
    'Failed to open an SSH channel on the remote end! This typically',
    { text: 'Failed to open an SSH channel on the remote end' },
    'The server refused one more session on this connection.',
  ),
];

// Trilead, and Ganymed before it (com.trilead.ssh2: TransportManager, KexManager, ClientServerHello, AuthenticationManager), under Jenkins' agents and ConnectBot.
const TRILEAD: readonly Wording[] = [
  ...line(
    'kex.no-match',
    'Cannot negotiate algorithms, proposals do not match.',
    { what: '' },
    NOTHING_COMMON,
  ),
  ...line(
    'kex.no-match',
    'No matching algorithm found. Client: [{ours:own}], Server: [{offer:own}]',
    { what: '' },
    NOTHING_COMMON,
    {
      sample:
        'No matching algorithm found. Client: [diffie-hellman-group14-sha1], Server: [curve25519-sha256]',
    },
  ),
  ...line('end.closed', 'Cannot read full block, EOF reached.', {}, CLOSED),
  ...line('end.closed', 'Cannot fill buffer, EOF reached.', {}, CLOSED),
  ...line(
    'ident.closed',
    'Premature connection close',
    {},
    'The other side closed the connection before it had told its identification.',
  ),
  ...line(
    'ident.failed',
    'Malformed line sent by the server, the line does not end correctly.',
    { reason: 'invalid format' },
    'What answers there is not SSH.',
  ),
  ...line(
    'hostkey.failed',
    'The server hostkey was not accepted by the verifier callback',
    {},
    'The host key was not accepted.',
  ),
  ...line(
    'hostkey.bad',
    'Hostkey signature sent by remote is wrong!',
    { reason: 'incorrect signature' },
    'The server could not prove that it has the host key that it showed.',
  ),
  ...line(
    'end.received-disconnect',
    'Peer sent DISCONNECT message (reason code {code}): {reason:peer}',
    {},
    'The server said why it hangs up.',
    {
      sample: 'Peer sent DISCONNECT message (reason code 2): Too many authentication failures',
    },
  ),
  ...['Password', 'Publickey', 'Keyboard-interactive'].flatMap((way) =>
    line('auth.failed-client', `${way} authentication failed.`, {}, LOGIN),
  ),
  ...line(
    'auth.failed-client',
    'Authentication method {_:word} not supported by the server at this stage.',
    {},
    LOGIN,
    {
      sample: 'Authentication method password not supported by the server at this stage.',
    },
  ),
  ...line(
    'auth.key-unloadable',
    'PEM is encrypted, but no password was specified',
    { path: '', reason: 'passphrase needed' },
    'The key is locked by a passphrase, and none was given.',
  ),
];

// phpseclib (phpseclib/Net/SSH2.php): PHP prints "Notice: ", "Fatal error: Uncaught …Exception: " before, " in FILE:LINE" behind.
const PHP = { prefixes: ['', 'Error: '] } as const;
const PHPSECLIB: readonly Wording[] = [
  ...line('connect.failed', 'Cannot connect to {host:own}. Error {_:count}. {errno}', {}, NOT_CONNECTED, {
    ...PHP,
    sample: 'Cannot connect to web1.example.test:22. Error 111. Connection refused',
  }),
  ...line(
    'connect.failed',
    'Connection timed out whilst attempting to open socket connection{_}',
    { host: '', port: 0, errno: 'Connection timed out' },
    NOT_CONNECTED,
    { sample: 'Connection timed out whilst attempting to open socket connection' },
  ),
  ...line(
    'ident.timeout',
    'Connection timed out whilst receiving server identification string{_}',
    {},
    SLOW,
    { sample: 'Connection timed out whilst receiving server identification string' },
  ),
  ...line(
    'ident.failed',
    "Error reading SSH identification string; are you sure you're connecting to an SSH server?{_}",
    { reason: 'invalid format' },
    'What answers there is not SSH.',
    { sample: "Error reading SSH identification string; are you sure you're connecting to an SSH server?" },
  ),
  ...line(
    'ident.closed',
    "Connection closed by server; are you sure you're connected to an SSH server?{_}",
    {},
    'The other side closed the connection before it had told its identification.',
    { sample: "Connection closed by server; are you sure you're connected to an SSH server?" },
  ),
  ...line('end.closed', 'Connection closed (by server) prematurely{_}', {}, CLOSED, {
    sample: 'Connection closed (by server) prematurely 0.2s',
  }),
  ...line('end.timed-out', 'Timed out waiting for server{_}', {}, SLOW, {
    sample: 'Timed out waiting for server',
  }),
  ...(
    [
      ['key exchange', 'key exchange'],
      ['server host key', 'host key'],
      ['server to client encryption', 'cipher'],
      ['client to server encryption', 'cipher'],
      ['server to client message authentication', 'MAC'],
      ['client to server message authentication', 'MAC'],
    ] as const
  ).flatMap(([text, what]) =>
    line('kex.no-match', `No compatible ${text} algorithms found{_}`, { what }, NOTHING_COMMON, {
      sample: `No compatible ${text} algorithms found`,
    }),
  ),
  ...line('kex.bad-mac', 'Invalid HMAC{_}', {}, 'A packet was damaged on the way.', {
    sample: 'Invalid HMAC in SSH2.php:3299',
    prefixes: ['UnexpectedValueException: '],
  }),
  ...line('auth.key-unloadable', 'Unable to read key{_}', { path: '', reason: 'invalid format' }, KEY, {
    sample: 'Unable to read key in PublicKeyLoader.php:61',
    prefixes: ['NoKeyLoadedException: '],
  }),
];

export const RUNTIMES: readonly Wording[] = [
  ...SOCKETS,
  ...SSHJ,
  ...NET_SSH,
  ...VAGRANT,
  ...TRILEAD,
  ...PHPSECLIB,
];
