/** What programs say that run ssh or an SSH library inside them: curl's steps, ssh2's and JSch's, VS Code, borg, restic, rclone, lftp, sshpass. */

import type { ByKind, Kind } from '../../observation.ts';
import type { Wording } from '../../wording.ts';
import { says } from './libraries.ts';

const LOGIN = 'The server took nothing that the program could show.';
const CLOSED_BELOW = 'ssh ended; a line beside this one says why.';
const NO_SFTP = 'The login worked, but no sftp server answered.';
const AGENT = 'The program looked for a key agent and found none.';

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

// curl -v (lib/connect.c, lib/vssh/libssh2.c).
const STARS = { prefixes: ['* '] } as const;
const CURL: readonly Wording[] = [
  ...line('connect.trying', '  Trying {addr:token}:{port}...', { host: '' }, 'How far curl got.', {
    ...STARS,
    sample: '  Trying 192.0.2.10:22...',
  }),
  ...line(
    'connect.established',
    'Connected to {_:host} ({_:addr}) port {_:port}{_}',
    {},
    'How far curl got.',
    {
      ...STARS,
      sample: 'Connected to web1.example.test (192.0.2.10) port 22 (#0)',
    },
  ),
  ...line(
    'auth.methods',
    'SSH authentication methods available: {methods}',
    {},
    'The methods that the server offers.',
    {
      ...STARS,
      sample: 'SSH authentication methods available: publickey,keyboard-interactive',
    },
  ),
  ...line('auth.failed-client', 'Authentication failure', {}, LOGIN, STARS),
  ...line('auth.succeeded', 'Authentication complete', {}, 'The server let the program in.', STARS),
];

// JSch's logger (Session.java), whoever prints it.
const JSCH: readonly Wording[] = [
  ...line('connect.established', 'Connection established', {}, 'How far JSch got.', {
    prefixes: ['SSH INFO: ', 'INFO: '],
  }),
  ...line(
    'ident.remote',
    'Remote version string: SSH-{protocol:decimal}-{software:peer}',
    {},
    'The identification of the server.',
    {
      sample: 'Remote version string: SSH-2.0-OpenSSH_9.2p1',
    },
  ),
  ...line(
    'ident.local',
    'Local version string: SSH-2.0-{software}',
    {},
    'The identification of the client.',
    {
      sample: 'Local version string: SSH-2.0-JSCH_0.2.16',
      prefixes: ['SSH INFO: ', 'INFO: '],
    },
  ),
  ...line('kex.init-received', 'SSH_MSG_KEXINIT received', {}, 'How far JSch got.'),
  ...line('kex.newkeys-received', 'SSH_MSG_NEWKEYS received', {}, 'How far JSch got.'),
  ...line('auth.start', 'SSH_MSG_SERVICE_ACCEPT received', {}, 'How far JSch got.'),
];

// ssh2 for Node.js (lib/client.js, lib/protocol/Protocol.js): its debug lines, and errors of a session.
const NODE = { prefixes: ['', 'Error: '] } as const;
const SSH2: readonly Wording[] = [
  ...[
    "Remote ident: 'SSH-{protocol:decimal}-{software:peer}'",
    'Remote ident: SSH-{protocol:decimal}-{software:peer}',
  ].flatMap((text) =>
    line('ident.remote', text, {}, 'The identification of the server.', {
      sample: text.replace('{protocol:decimal}', '2.0').replace('{software:peer}', 'OpenSSH_9.2p1'),
    }),
  ),
  ...line('connect.established', 'Socket connected', {}, 'How far ssh2 got.', { prefixes: ['', 'DEBUG: '] }),
  ...line(
    'auth.methods',
    'Inbound: Received USERAUTH_FAILURE ({methods})',
    {},
    'The methods that the server offers.',
    {
      sample: 'Inbound: Received USERAUTH_FAILURE (publickey,password)',
    },
  ),
  ...line(
    'session.subsystem-failed',
    'Received exit code {_:count} while establishing SFTP session',
    { subsystem: 'sftp' },
    NO_SFTP,
    {
      ...NODE,
      sample: 'Received exit code 127 while establishing SFTP session',
    },
  ),
  ...line(
    'session.subsystem-failed',
    'Received signal {_:word} while establishing SFTP session',
    { subsystem: 'sftp' },
    NO_SFTP,
    {
      ...NODE,
      sample: 'Received signal KILL while establishing SFTP session',
    },
  ),
  ...line(
    'session.subsystem-failed',
    'Received unexpected SFTP session termination',
    { subsystem: 'sftp' },
    NO_SFTP,
    NODE,
  ),
  ...line('session.subsystem-failed', 'Unable to start subsystem: {subsystem:word}', {}, NO_SFTP, {
    ...NODE,
    sample: 'Unable to start subsystem: sftp',
  }),
  ...line(
    'session.exec-failed',
    'Unable to exec',
    { text: 'exec request failed' },
    'The server would not start the command.',
    {
      prefixes: ['Error: '],
    },
  ),
  ...line(
    'session.exec-failed',
    'Unable to open shell',
    { text: 'shell request failed' },
    'The server would not start a shell.',
    {
      prefixes: ['Error: '],
    },
  ),
  ...line(
    'session.pty-refused',
    'Unable to request a pseudo-terminal',
    { text: 'pty request failed' },
    'The server gave no terminal.',
    NODE,
  ),
];

// VS Code's extension Remote-SSH, as its log gives it; no source is public.
const FORWARDING = 'The editor works through a forward over this connection, and the server refused it.';
const VSCODE: readonly Wording[] = [
  ...line(
    'session.forward-refused',
    'TCP port forwarding appears to be disabled on the remote host.{_}',
    { text: 'TCP port forwarding appears to be disabled' },
    FORWARDING,
    {
      prefixes: ['', 'ERROR: '],
      sample:
        'TCP port forwarding appears to be disabled on the remote host. Ensure that the sshd_config has `AllowTcpForwarding yes`.',
    },
  ),
  ...line(
    'session.forward-refused',
    'Failed to set up socket for dynamic port forward to remote port {_:port}: {_}',
    { text: 'TCP port forwarding may be disabled' },
    FORWARDING,
    {
      sample:
        'Failed to set up socket for dynamic port forward to remote port 34633: Socket closed. TCP port forwarding may be disabled, or the remote server may have crashed.',
    },
  ),
  ...line(
    'client.interrupted',
    'Resolver error: Error: Connecting with SSH timed out',
    {},
    'The editor waited for ssh no longer.',
  ),
  ...line('client.interrupted', 'Connecting with SSH timed out', {}, 'The editor waited for ssh no longer.'),
];

// borg (borg/remote.py), restic (internal/backend/sftp), rclone (backend/sftp), lftp (src/SSH_Access.cc): ssh runs inside, and its own line is beside.
const BACKUPS: readonly Wording[] = [
  ...line(
    'tool.closed',
    'Connection closed by remote host. Is borg working on the server?',
    { tool: 'borg', text: 'Connection closed by remote host' },
    CLOSED_BELOW,
  ),
  ...line(
    'tool.closed',
    '{_}unable to start the sftp session, error: {_}',
    { tool: 'restic', text: 'unable to start the sftp session' },
    CLOSED_BELOW,
    {
      sample:
        'unable to start the sftp session, error: error receiving version packet from server: server unexpectedly closed connection: unexpected EOF',
    },
  ),
  ...line(
    'auth.agent-missing',
    'SSH agent requested but SSH_AUTH_SOCK not-specified',
    { text: 'SSH_AUTH_SOCK not-specified' },
    AGENT,
    {
      prefixes: ['', "couldn't connect to ssh-agent: "],
    },
  ),
  ...line(
    'tool.closed',
    'Fatal error: max-retries exceeded',
    { tool: 'lftp', text: 'max-retries exceeded' },
    CLOSED_BELOW,
  ),
];

// sshpass (main.c), and what ssh says when nobody can be asked (readpass.c).
const ASKING: readonly Wording[] = [
  ...line(
    'hostkey.unknown',
    'sshpass detected host authentication prompt. Exiting.',
    { host: '' },
    'The host key is not known yet, and sshpass answers no question about it.',
  ),
  ...line(
    'auth.passphrase-asked',
    'ssh_askpass: exec({_}): {_}',
    {},
    'ssh had something to ask, had no terminal, and found no program that asks in a window.',
    {
      sample: 'ssh_askpass: exec(/usr/lib/ssh/ssh-askpass): No such file or directory',
    },
  ),
];

// golang.org/x/crypto/ssh and net, beside the table in libraries.ts.
const GO: readonly Wording[] = [
  ...line(
    'auth.failed-client',
    'ssh: no authentication methods available',
    {},
    'The program has nothing to show to the server.',
  ),
  // fluxcd's source-controller, which checks by itself.
  ...line(
    'hostkey.failed',
    'ssh: handshake failed: hostkey could not be verified',
    {},
    'The host key of the server is not known, or another one than the known one.',
  ),
  ...line(
    'end.timed-out',
    'ssh: handshake failed: context deadline exceeded',
    {},
    'The connection stood, and the login did not come about in time.',
  ),
  ...line(
    'end.protocol-error',
    'ssh: must specify HostKeyCallback',
    { text: 'ssh: must specify HostKeyCallback' },
    'The program does not tell its SSH library how to check host keys: a defect, or a program that is too old for its library.',
  ),
  ...line(
    'client.usage',
    'dial tcp: address tcp/{text:own}: unknown port',
    {},
    'What was given as the port is none.',
    {
      sample: 'dial tcp: address tcp/PORT: unknown port',
    },
  ),
];

// The loaders of glibc, musl and Android (linker/linker_main.cpp), when a program of the client cannot start.
const PROGRAMS = ['ssh', 'scp', 'sftp', 'ssh-keygen', 'ssh-add', 'ssh-agent', 'ssh-keyscan'] as const;
const NO_START = 'A library that this program needs is missing, or is another version of it.';
const LOADERS: readonly Wording[] = PROGRAMS.flatMap((program) =>
  [
    [
      `CANNOT LINK EXECUTABLE "${program}": {_}`,
      `CANNOT LINK EXECUTABLE "${program}": library "libcrypto.so.3" not found`,
    ],
    [
      `Error loading shared library {_} (needed by /usr/bin/${program})`,
      `Error loading shared library libcrypto.so.3: No such file or directory (needed by /usr/bin/${program})`,
    ],
    [
      `Error relocating /usr/bin/${program}: {_}: symbol not found`,
      `Error relocating /usr/bin/${program}: EVP_MD_CTX_new: symbol not found`,
    ],
    ...(program === 'ssh'
      ? []
      : [
          [
            `${program}: error while loading shared libraries: {_}`,
            `${program}: error while loading shared libraries: libcrypto.so.3: cannot open shared object file: No such file or directory`,
          ],
        ]),
  ].flatMap(([text = '', sample = '']) =>
    line('client.install-broken', text, { text: sample }, NO_START, { sample }),
  ),
);

export const WRAPPERS: readonly Wording[] = [
  ...CURL,
  ...JSCH,
  ...SSH2,
  ...VSCODE,
  ...BACKUPS,
  ...ASKING,
  ...GO,
  ...LOADERS,
];
