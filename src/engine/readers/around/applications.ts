/** Lines of applications that bring or drive an SSH library: cargo and libgit2, JGit, Ganymed, sshj, curl, Vagrant, Packer, editors. */

import type { ByKind, Kind } from '../../observation.ts';
import type { Wording } from '../../wording.ts';
import { says } from './libraries.ts';

const LOGIN = 'The server took nothing that the program could show.';
const NOTHING_COMMON = 'Client and server have no algorithm in common.';
const NOT_CONNECTED = 'No connection came about.';
const AGENT = 'The program looked for a key agent and found none.';
const KEY = 'The private key could not be read.';
const CAUSED = { prefixes: ['', 'Caused by: '] } as const;
const JAVA_IO = { prefixes: ['', 'java.io.IOException: ', 'Caused by: java.io.IOException: '] } as const;

/** A line whose text is all there is to it. */
function plain<K extends Kind>(
  kind: K,
  text: string,
  fields: Partial<ByKind[K]>,
  means: string,
  more: { readonly prefixes?: readonly string[] } = {},
): readonly Wording[] {
  return says(kind, text, fields, text, means, more);
}

// libgit2 (src/libgit2/transports/ssh_libssh2.c) and cargo on top of it (src/cargo/sources/git/utils.rs).
const GIT2: readonly Wording[] = [
  ...plain('auth.failed-client', 'failed to authenticate when downloading repository', {}, LOGIN, {
    prefixes: ['', 'error: ', 'Caused by: '],
  }),
  ...says(
    'auth.failed-client',
    'failed to authenticate when downloading repository: {_}',
    {},
    'failed to authenticate when downloading repository: git@git.example.test:team/site.git',
    LOGIN,
    CAUSED,
  ),
  ...says(
    'auth.agent-only',
    'attempted ssh-agent authentication, but {_}',
    {},
    'attempted ssh-agent authentication, but no usernames succeeded: `git`',
    'The program asks the key agent only, and no key there was taken.',
    { prefixes: ['', '* '] },
  ),
  ...plain('auth.failed-client', 'no authentication methods succeeded', {}, LOGIN, CAUSED),
  ...plain('auth.failed-client', 'no authentication available', {}, LOGIN, CAUSED),
  ...says(
    'auth.agent-missing',
    'error authenticating: no auth sock variable{_}',
    { text: 'no auth sock variable' },
    'error authenticating: no auth sock variable; class=Ssh (23)',
    AGENT,
    CAUSED,
  ),
  ...says(
    'auth.agent-missing',
    'error authenticating: failed connecting with agent{_}',
    { text: 'failed connecting with agent' },
    'error authenticating: failed connecting with agent; class=Ssh (23)',
    AGENT,
    CAUSED,
  ),
  ...says(
    'auth.agent-missing',
    'error authenticating: failed connecting agent{_}',
    { text: 'failed connecting agent' },
    'error authenticating: failed connecting agent; class=Ssh (23)',
    AGENT,
    CAUSED,
  ),
  ...says(
    'hostkey.unknown',
    'invalid or unknown remote ssh hostkey{_}',
    { host: '' },
    'invalid or unknown remote ssh hostkey; class=Ssh (23); code=Certificate (-17)',
    'The host key of the server is unknown to this program, or another one than it knows.',
    CAUSED,
  ),
  ...says(
    'auth.failed-client',
    'remote authentication required but no callback set{_}',
    {},
    'remote authentication required but no callback set; class=Ssh (23); code=Auth (-16)',
    'The program has no key and no password to show.',
    CAUSED,
  ),
];

// curl's exit codes around SSH (docs/libcurl/libcurl-errors.md).
const CURL: readonly Wording[] = [
  ...plain('auth.failed-client', 'curl: (67) Login denied', {}, LOGIN),
  ...plain(
    'hostkey.failed',
    'curl: (51) SSL peer certificate or SSH remote key was not OK',
    {},
    'curl did not accept the host key of the server.',
  ),
  ...plain(
    'tool.closed',
    'curl: (79) Error in the SSH layer',
    { tool: 'curl', text: 'Error in the SSH layer' },
    'curl ended; a line above says why.',
  ),
];

// Ganymed and Trilead (ch.ethz.ssh2, com.trilead.ssh2: KexManager, TransportManager, SFTPv3Client).
const GANYMED: readonly Wording[] = [
  ...plain(
    'kex.no-match',
    'Cannot negotiate, proposals do not match.',
    { what: '' },
    NOTHING_COMMON,
    JAVA_IO,
  ),
  ...plain(
    'end.closed',
    'Key exchange was not finished, connection is closed.',
    {},
    'The connection ended during the key exchange.',
    JAVA_IO,
  ),
  ...says(
    'session.noise-in-stream',
    'Illegal sftp packet len: {length:signed}',
    {},
    'Illegal sftp packet len: 1416128883',
    'Text came where the sftp server should have answered.',
    JAVA_IO,
  ),
  ...plain(
    'session.noise-in-stream',
    'Illegal sftp packet len',
    { text: 'Illegal sftp packet len' },
    'Text came where the sftp server should have answered.',
    JAVA_IO,
  ),
  ...says(
    'tool.note',
    'There was a problem while connecting to {_}',
    { tool: 'java' },
    'There was a problem while connecting to files.example.test:22',
    'The program could not connect; the next cause says why.',
    JAVA_IO,
  ),
];

// sshj (net.schmizz.sshj: SSHClient, Proposal, TransportImpl, KeyExchanger).
const USERAUTH = { prefixes: ['', 'net.schmizz.sshj.userauth.UserAuthException: '] } as const;
const TRANSPORT = { prefixes: ['', 'net.schmizz.sshj.transport.TransportException: '] } as const;
const SSHJ: readonly Wording[] = [
  ...plain('auth.failed-client', 'Exhausted available authentication methods', {}, LOGIN, USERAUTH),
  ...says(
    'kex.no-match',
    'Unable to reach a settlement: {_:own} and {_:own}',
    { what: '' },
    'Unable to reach a settlement: [diffie-hellman-group14-sha1] and [curve25519-sha256]',
    NOTHING_COMMON,
    TRANSPORT,
  ),
  ...says(
    'hostkey.unknown',
    'Could not verify `{keytype}` host key with fingerprint `{_:token}` for `{host}` on port {_:port}',
    {},
    'Could not verify `ssh-ed25519` host key with fingerprint `SHA256:2sKxGf3Zq0u0nqXgq3l8m4kz1h5cV9dT7wYbJpR6aEo` for `files.example.test` on port 22',
    'The host key of the server is not known to this program.',
    TRANSPORT,
  ),
  ...plain(
    'ident.closed',
    'Server closed connection during identification exchange',
    {},
    'The other side closed the connection before it had told its identification.',
    TRANSPORT,
  ),
];

// JGit and JSch, one step above the library's own words.
const JGIT: readonly Wording[] = [
  ...says(
    'auth.failed-client',
    '{_:token}: Auth fail',
    {},
    'git@git.example.test:team/site.git: Auth fail',
    LOGIN,
    { prefixes: ['', 'org.eclipse.jgit.api.errors.TransportException: '] },
  ),
  ...says(
    'hostkey.unknown',
    '{_:token}: reject HostKey: {host}',
    {},
    'git@git.example.test:team/site.git: reject HostKey: git.example.test',
    'The host key of the server is not known to this program.',
    { prefixes: ['', 'org.eclipse.jgit.api.errors.TransportException: '] },
  ),
  ...says(
    'end.received-disconnect',
    'SSH_MSG_DISCONNECT: {code} {reason:peer}',
    {},
    'SSH_MSG_DISCONNECT: 2 Too many authentication failures',
    'The server took its leave and says why.',
    { prefixes: ['', 'com.jcraft.jsch.JSchException: ', 'Caused by: com.jcraft.jsch.JSchException: '] },
  ),
];

// Vagrant (templates/locales/en.yml), which tries again and again until the machine answers; a name stands before each line.
function vagrant<K extends Kind>(
  kind: K,
  text: string,
  fields: Partial<ByKind[K]>,
  means: string,
): readonly Wording[] {
  return [
    ...plain(kind, `Warning: ${text}. Retrying...`, fields, means),
    ...says(
      kind,
      `{_:word}: Warning: ${text}. Retrying...`,
      fields,
      `default: Warning: ${text}. Retrying...`,
      means,
    ),
  ];
}
const VAGRANT: readonly Wording[] = [
  ...says(
    'connect.trying',
    '{_:word}: SSH address: {addr:own}:{port}',
    { host: '' },
    'default: SSH address: 127.0.0.1:2222',
    'Where Vagrant looks for the SSH server of its machine.',
  ),
  ...vagrant('auth.failed-client', 'Authentication failure', {}, LOGIN),
  ...vagrant('end.closed', 'Remote connection disconnect', {}, 'The other side closed the connection.'),
  ...vagrant('end.reset', 'Connection reset', {}, 'The connection was reset.'),
  ...vagrant(
    'connect.failed',
    'Connection refused',
    { host: '', port: 0, errno: 'Connection refused' },
    NOT_CONNECTED,
  ),
  ...vagrant(
    'connect.failed',
    'Connection timeout',
    { host: '', port: 0, errno: 'Connection timed out' },
    NOT_CONNECTED,
  ),
  ...vagrant(
    'connect.failed',
    'Host unreachable',
    { host: '', port: 0, errno: 'No route to host' },
    NOT_CONNECTED,
  ),
];

const EDITORS: readonly Wording[] = [
  // cmd.exe says so when the program that it feeds has ended: the line before tells why ssh ended.
  ...plain(
    'tool.closed',
    'The process tried to write to a nonexistent pipe.',
    { tool: 'VS Code', text: 'The process tried to write to a nonexistent pipe.' },
    'ssh has already ended; a line above says why.',
  ),
  ...says(
    'tool.note',
    'Could not establish connection to "{_}{_:word} The process tried to write to a nonexistent pipe.',
    { tool: 'VS Code' },
    'Could not establish connection to "web1.example.test": The process tried to write to a nonexistent pipe.',
    'ssh has already ended; the log of the extension says why.',
  ),
  ...says(
    'tool.note',
    'Setting up SSH Host {_}',
    { tool: 'VS Code' },
    'Setting up SSH Host web1.example.test: Copying VS Code Server to host with scp',
    'The editor sets up its helper on the server.',
  ),
  ...says(
    'end.timed-out',
    'Timeout waiting for SSH.',
    {},
    'Timeout waiting for SSH.',
    'Packer never got a login within its time; a line above or its log says why.',
  ),
  ...says(
    'end.timed-out',
    'Error: Connection timed out after {_:count} seconds of inactivity',
    {},
    'Error: Connection timed out after 20 seconds of inactivity',
    'Nothing came for so long that the program gave up.',
  ),
];

// Ansible (plugins/connection/ssh.py), its own words.
const ANSIBLE: readonly Wording[] = [
  ...says(
    'hostkey.unknown',
    'Using a SSH password instead of a key is not possible because Host Key checking is enabled and sshpass does not support this.{_}',
    { host: '' },
    "Using a SSH password instead of a key is not possible because Host Key checking is enabled and sshpass does not support this.  Please add this host's fingerprint to your known_hosts file to manage this host.",
    'The host key is not known yet, and Ansible cannot ask about it while it types a password.',
  ),
  ...says(
    'client.install-broken',
    "to use the 'ssh' connection type with passwords{_}, you must install the sshpass program",
    { text: 'sshpass is not installed' },
    "to use the 'ssh' connection type with passwords, you must install the sshpass program",
    'Ansible needs the program sshpass to type a password, and it is not installed.',
  ),
  ...says(
    'tool.note',
    'SSH Error: data could not be sent to {_}. Make sure this host can be reached over ssh{_}',
    { tool: 'ansible' },
    'SSH Error: data could not be sent to remote host "web1.example.test". Make sure this host can be reached over ssh',
    'ssh ended before Ansible was done; a line beside it says why.',
  ),
];

// netmiko (base_connection.py), around paramiko.
const NETMIKO: readonly Wording[] = [
  ...plain(
    'connect.failed',
    'TCP connection to device failed.',
    { host: '', port: 0, errno: '' },
    NOT_CONNECTED,
    {
      prefixes: [
        '',
        'netmiko.exceptions.NetmikoTimeoutException: ',
        'netmiko.ssh_exception.NetmikoTimeoutException: ',
      ],
    },
  ),
  ...plain('auth.failed-client', 'Authentication to device failed.', { tried: 'password' }, LOGIN, {
    prefixes: [
      '',
      'netmiko.exceptions.NetmikoAuthenticationException: ',
      'netmiko.ssh_exception.NetmikoAuthenticationException: ',
    ],
  }),
];

// paramiko: the refusal of a channel (transport.py, _parse_channel_open_failure) and old or odd keys.
const CHANNEL = ['', 'paramiko.ssh_exception.ChannelException: ', 'ChannelException: '] as const;
const PARAMIKO: readonly Wording[] = [
  ...says(
    'session.open-refused',
    'Secsh channel {_:count} open FAILED: open failed: Connect failed',
    { text: 'open failed' },
    'Secsh channel 10 open FAILED: open failed: Connect failed',
    'The server refused one more session on this connection.',
  ),
  // sshd tells a forward that failed by the words of connect(2) or of the resolver.
  ...[
    'Connection refused',
    'Connection timed out',
    'No route to host',
    'Network is unreachable',
    'Name or service not known',
    'Temporary failure in name resolution',
  ].flatMap((text) =>
    says(
      'jump.open-failed',
      `Secsh channel {channel} open FAILED: ${text}: Connect failed`,
      { why: 'connect failed', text },
      `Secsh channel 1 open FAILED: ${text}: Connect failed`,
      'The server in between could not reach the next one.',
    ),
  ),
  ...(
    [
      [1, 'Administratively prohibited'],
      [3, 'Unknown channel type'],
      [4, 'Resource shortage'],
    ] as const
  ).flatMap(([code, said]) => [
    ...says(
      'jump.open-failed',
      `Secsh channel {channel} open FAILED: {text:peer}: ${said}`,
      { why: said.toLowerCase() },
      `Secsh channel 1 open FAILED: open failed: ${said}`,
      'The server refused to open this channel.',
    ),
    ...plain(
      'jump.open-failed',
      `ChannelException(${code}, '${said}')`,
      { why: said.toLowerCase(), text: '' },
      'The server refused to open this channel.',
      { prefixes: CHANNEL },
    ),
  ]),
  ...plain(
    'jump.open-failed',
    "ChannelException(2, 'Connect failed')",
    { why: 'connect failed', text: '' },
    'The server could not open this channel.',
    { prefixes: CHANNEL },
  ),
  ...says(
    'ident.protocol-1',
    'Incompatible version ({theirs:token} instead of 2.0)',
    {},
    'Incompatible version (1.5 instead of 2.0)',
    'The server speaks version 1 of the protocol only.',
    { prefixes: ['', 'paramiko.ssh_exception.SSHException: ', 'SSHException: '] },
  ),
];

const OTHERS: readonly Wording[] = [
  // Java's own words for a socket (java.net).
  ...plain(
    'connect.failed',
    'java.net.SocketTimeoutException: connect timed out',
    { host: '', port: 0, errno: 'Connection timed out' },
    NOT_CONNECTED,
    CAUSED,
  ),
  ...plain(
    'connect.failed',
    'java.net.SocketTimeoutException: Connect timed out',
    { host: '', port: 0, errno: 'Connection timed out' },
    NOT_CONNECTED,
    CAUSED,
  ),
  ...plain(
    'end.reset',
    'java.net.SocketException: Connection reset',
    {},
    'The connection was reset.',
    CAUSED,
  ),
  // SSH.NET (PrivateKeyFile.cs), PuTTY and WinSCP (sshpubk.c, ssh2transport.c), Go (ssh/keys.go, ssh/session.go), ssh2 (Node).
  ...plain('auth.key-foreign', 'Invalid private key file.', { text: 'Invalid private key file.' }, KEY, {
    prefixes: ['', 'Renci.SshNet.Common.SshException: '],
  }),
  ...plain(
    'auth.key-foreign',
    'Unable to load private key (PuTTY key format too new)',
    { text: 'PuTTY key format too new' },
    'The key file is in a newer format of PuTTY than this program knows.',
  ),
  ...says(
    'auth.key-unloadable',
    'Unable to load key file "{path}" ({reason})',
    {},
    'Unable to load key file "C:\\keys\\ada.ppk" (not a private key)',
    KEY,
  ),
  ...says(
    'auth.key-foreign',
    'Unable to load key file "{_}" (PuTTY key format too new)',
    { text: 'PuTTY key format too new' },
    'Unable to load key file "C:\\keys\\ada.ppk" (PuTTY key format too new)',
    'The key file is in a newer format of PuTTY than this program knows.',
  ),
  ...says(
    'auth.key-foreign',
    'Unable to use key file "{_}" ({text:own})',
    {},
    'Unable to use key file "C:\\keys\\ada.pem" (OpenSSH SSH-2 private key (new format))',
    'The key file is of another kind than this program takes.',
  ),
  ...says(
    'session.subsystem-failed',
    'Received unexpected end-of-file from SFTP server',
    { subsystem: 'sftp', text: 'Received unexpected end-of-file from SFTP server' },
    'Received unexpected end-of-file from SFTP server',
    'The login worked; then the sftp server ended instead of answering.',
  ),
  ...plain(
    'auth.key-unloadable',
    'ssh: cannot decode encrypted private keys',
    { path: '', reason: 'passphrase needed' },
    'The key has a passphrase, and the program was not given it.',
  ),
  ...plain(
    'end.closed',
    'ssh: unexpected packet in response to channel open: <nil>',
    {},
    'The other side closed the connection while a channel was being opened.',
  ),
  ...plain(
    'session.closed-by-remote',
    'wait: remote command exited without exit status or exit signal',
    { host: '' },
    'The connection ended while the command ran.',
  ),
  ...says(
    'session.open-refused',
    'Error: (SSH) Channel open failure: {text:peer}',
    {},
    'Error: (SSH) Channel open failure: open failed',
    'The server refused one more session on this connection.',
  ),
  ...plain(
    'auth.agent-missing',
    'Could not open a connection to your authentication agent.',
    { text: 'Could not open a connection to your authentication agent.' },
    'ssh-add found no key agent.',
  ),
  ...says(
    'auth.agent-missing',
    'Error connecting to agent: {text}',
    {},
    'Error connecting to agent: No such file or directory',
    'ssh-add found no key agent.',
  ),
  // ssh-pkcs11.c: with -I the name of a library is wanted, and a key was given.
  ...says(
    'client.usage',
    'dlopen {text:own} failed: {_:own}: invalid ELF header',
    {},
    'dlopen /home/ada/.ssh/id_rsa failed: /home/ada/.ssh/id_rsa: invalid ELF header',
    'What was given to -I (or PKCS11Provider) is no library; a key file belongs to -i.',
  ),
  // chage -l (shadow, src/chage.c).
  ...says(
    'auth.aging',
    'Password expires{_}: {until}',
    { what: 'password' },
    'Password expires : Aug 04, 2023',
    'The password of the account has an end, here the day.',
    { side: 'server' },
  ),
  ...says(
    'auth.aging',
    'Account expires{_}: {until}',
    { what: 'account' },
    'Account expires : Nov 10, 2023',
    'The account has an end, here the day.',
    { side: 'server' },
  ),
];

const listed = { side: 'server' } as const;
const DATES = ['{_:word} {_:count} {_:token}', '{_:token} {_:token}'] as const;
const SAMPLE_DATES = ['Nov 24 10:31', '2026-11-24 10:31'] as const;

// What people show of the server's files beside the failure: hosts.deny, `ls -l` and `ls -Z` of the key folder.
const FILES: readonly Wording[] = [
  ...['sshd: ALL', 'sshd:ALL', 'sshd : ALL', 'ALL: ALL', 'ALL:ALL', 'ALL : ALL'].flatMap((text) =>
    says(
      'around.hosts-deny',
      text,
      { text },
      text,
      'In hosts.deny: every address that hosts.allow does not name is refused. In hosts.allow: everybody is let in.',
      listed,
    ),
  ),
  ...DATES.flatMap((date, i) =>
    ['.ssh', 'authorized_keys'].flatMap((name) =>
      says(
        'auth.listed-mode',
        `{mode:token} {_:count} {_:token} {_:token} {_:count} ${date} {_:token}${name}`,
        {},
        `drwxrwxr-x 2 ada ada 4096 ${SAMPLE_DATES[i]} /home/ada/${name}`,
        'The modes of the folder or file with the keys.',
        listed,
      ),
    ),
  ),
  ...['.ssh', 'authorized_keys'].flatMap((name) =>
    says(
      'auth.listed-label',
      `{_:own}:object_r:{label:word}:s0 {_:token}${name}`,
      {},
      `-rw-------. ada ada unconfined_u:object_r:ssh_home_t:s0 /home/ada/.ssh/${name}`,
      'The SELinux label of the folder or file with the keys.',
      listed,
    ),
  ),
];

export const APPLICATIONS: readonly Wording[] = [
  ...GIT2,
  ...CURL,
  ...GANYMED,
  ...SSHJ,
  ...JGIT,
  ...VAGRANT,
  ...EDITORS,
  ...ANSIBLE,
  ...NETMIKO,
  ...PARAMIKO,
  ...OTHERS,
  ...FILES,
];
