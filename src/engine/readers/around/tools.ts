/** Lines of the programs that use ssh (git, scp, sftp, rsync, ssh-keyscan), of the services at the other end, and of shells. */

import type { Wording } from '../../wording.ts';
import { wording } from '../../wording.ts';

/** A line that only tells which program it was; ssh's own line above it decides. */
function told(tool: string, text: string, sample: string, means: string): Wording {
  return { says: 'tool.note', side: 'client', text, with: { tool }, levels: [], sample, means };
}

/** The program lost its connection; ssh's own line above it says why. */
function lost(tool: string, text: string, sample: string, means: string): Wording {
  return {
    says: 'tool.closed',
    side: 'client',
    text,
    with: { tool, text: sample },
    levels: [],
    sample,
    means,
  };
}

/** A service for git said no after a successful login. */
function gitDenied(text: string, sample: string, means: string): Wording {
  return { says: 'auth.git-denied', side: 'client', text, with: { text: sample }, levels: [], sample, means };
}

/** The greeting of a service for git, which gives no shell. */
function greeting(text: string, sample: string): Wording {
  return {
    says: 'session.git-greeting',
    side: 'client',
    text,
    with: { text: sample },
    levels: [],
    sample,
    means: 'The login worked. This service is for git and gives no shell.',
  };
}

/** A line of a shell or tool on the server that names what it lacks; `text` keeps the line. */
function limited(text: string, sample: string, means: string): Wording {
  return { says: 'session.limit', side: 'client', text, with: { text: sample }, levels: [], sample, means };
}

function nologin(text: string): Wording {
  return {
    says: 'session.nologin-text',
    side: 'client',
    text,
    with: { text },
    levels: [],
    sample: text,
    means: 'The login worked, but the account has a shell that only says this.',
  };
}

function shutdown(text: string, sample = text): Wording {
  return {
    says: 'session.shutdown',
    side: 'client',
    text,
    with: { text: sample },
    levels: [],
    sample,
    means: 'The server is going down.',
  };
}

function noClient(text: string, sample = text): Wording {
  return {
    says: 'client.install-broken',
    side: 'client',
    text,
    with: { text: sample },
    levels: [],
    sample,
    means: 'The ssh program is not installed where it is looked for, or cannot be started.',
  };
}

const SFTP_PATHS = [
  '/usr/lib/openssh/sftp-server',
  '/usr/libexec/openssh/sftp-server',
  '/usr/lib/sftp-server',
  '/usr/libexec/sftp-server',
  '/usr/lib/ssh/sftp-server',
] as const;

/** Shells word a missing sftp server in their own ways; sshd runs it by the login shell. */
const NO_COMMAND = 'SSH did its work: the shell on the server ran, and there is no such command for it.';

const SFTP_MISSING = SFTP_PATHS.flatMap((path) =>
  [
    `bash: ${path}: No such file or directory`,
    `bash: line 1: ${path}: No such file or directory`,
    `sh: ${path}: not found`,
    `sh: 1: ${path}: not found`,
    `ash: ${path}: not found`,
  ].map(
    (text): Wording => ({
      says: 'session.subsystem-failed',
      side: 'client',
      text,
      with: { subsystem: 'sftp', text },
      levels: [],
      sample: text,
      means: 'The program for sftp is not where the server configuration says.',
    }),
  ),
);

export const TOOLS: readonly Wording[] = [
  // --- git
  wording({
    says: 'tool.read-failed',
    side: 'client',
    text: 'fatal: Could not read from remote repository.',
    with: { tool: 'git' },
    levels: [],
    sample: 'fatal: Could not read from remote repository.',
    means: 'git got nothing over its ssh connection. The line above it says why.',
  }),
  told(
    'git',
    'Please make sure you have the correct access rights',
    'Please make sure you have the correct access rights',
    'git prints this after every failed ssh connection, whatever the reason.',
  ),
  told(
    'git',
    'and the repository exists.',
    'and the repository exists.',
    'git prints this after every failed ssh connection, whatever the reason.',
  ),
  told('git', "Cloning into '{_}'...", "Cloning into 'site'...", 'git begins.'),
  told(
    'git',
    'Cloning into bare repository {_}',
    "Cloning into bare repository 'site.git'...",
    'git begins.',
  ),
  // What a git server says is shown behind this word; `_` is not kept, so nobody can put anything into a field by it.
  told('git', 'remote: {_}', 'remote: Enumerating objects: 12, done.', 'A line from the git server.'),
  told('git', 'remote:', 'remote:', 'An empty line from the git server.'),
  told(
    'git',
    'Receiving objects: {_}',
    'Receiving objects:  41% (205/500), 1.20 MiB | 640.00 KiB/s',
    'Data flowed up to here.',
  ),
  told(
    'git',
    "fatal: repository '{_}' not found",
    "fatal: repository 'https://git.example.test/team/site/' not found",
    'There is no such repository, or it may not be seen.',
  ),
  told(
    'git',
    "fatal: '{_}' does not appear to be a git repository",
    "fatal: '/srv/git/site.git' does not appear to be a git repository",
    'The login worked; there is no repository at this path.',
  ),
  lost(
    'git',
    'fatal: The remote end hung up unexpectedly',
    'fatal: The remote end hung up unexpectedly',
    'The connection ended while git still expected something.',
  ),
  lost(
    'git',
    'fatal: the remote end hung up unexpectedly',
    'fatal: the remote end hung up unexpectedly',
    'The connection ended while git still expected something.',
  ),
  lost(
    'git',
    'fatal: the remote end hung up upon initial contact',
    'fatal: the remote end hung up upon initial contact',
    'The connection ended before the git server had said anything.',
  ),
  lost('git', 'fatal: early EOF', 'fatal: early EOF', 'The connection ended in the middle of the data.'),
  lost(
    'git',
    'fetch-pack: unexpected disconnect while reading sideband packet',
    'fetch-pack: unexpected disconnect while reading sideband packet',
    'The connection ended in the middle of the data.',
  ),
  lost(
    'git',
    'fatal: fetch-pack: invalid index-pack output',
    'fatal: fetch-pack: invalid index-pack output',
    'The data that came was cut short.',
  ),
  lost('git', 'fatal: index-pack failed', 'fatal: index-pack failed', 'The data that came was cut short.'),
  lost(
    'git',
    'send-pack: unexpected disconnect while reading sideband packet',
    'send-pack: unexpected disconnect while reading sideband packet',
    'The connection ended in the middle of the data.',
  ),
  lost(
    'git',
    "error: failed to push some refs to '{_}'",
    "error: failed to push some refs to 'git@git.example.test:team/site.git'",
    'The push did not go through.',
  ),
  wording({
    says: 'session.noise-in-stream',
    side: 'client',
    text: 'fatal: protocol error: bad line length character: {text:peer}',
    levels: [],
    sample: 'fatal: protocol error: bad line length character: Welc',
    means: 'The server printed text where git expected its protocol, e.g. from a start-up file of the shell.',
  }),
  wording({
    says: 'auth.algorithm-refused',
    side: 'client',
    text: 'remote: Command {_:token} You\u2019re using ssh-rsa that is about to be deprecated and your request has been blocked intentionally.{_}',
    with: { algorithm: 'ssh-rsa', list: 'the list of Azure DevOps' },
    levels: [],
    sample:
      'remote: Command git-upload-pack: You\u2019re using ssh-rsa that is about to be deprecated and your request has been blocked intentionally. Any SSH session using SSH-RSA is subject to brown out.',
    means:
      'Azure DevOps no longer takes RSA keys that sign with SHA-1: the program or library on your side is too old.',
  }),
  wording({
    says: 'auth.denied',
    side: 'client',
    text: 'remote: Public key authentication failed.',
    with: { methods: 'publickey' },
    levels: [],
    sample: 'remote: Public key authentication failed.',
    means: 'Azure DevOps does not know this key.',
  }),
  wording({
    says: 'auth.algorithm-refused',
    side: 'client',
    text: "ERROR: You're using an RSA key with SHA-1, which is no longer allowed.{_}",
    with: { algorithm: 'ssh-rsa', list: 'the list of GitHub' },
    levels: [],
    sample:
      "ERROR: You're using an RSA key with SHA-1, which is no longer allowed. Please use a newer client or a different key type.",
    means:
      'GitHub no longer takes RSA keys that sign with SHA-1: the program or library on your side is too old.',
  }),
  wording({
    says: 'auth.git-denied',
    side: 'client',
    text: 'ERROR: Permission to {repository} denied to {to}.',
    with: { text: 'Permission denied to this account' },
    levels: [],
    sample: 'ERROR: Permission to team/site.git denied to ada.',
    means: 'The key belongs to an account (named last) that may not do this with the repository.',
  }),
  wording({
    says: 'auth.git-denied',
    side: 'client',
    text: 'ERROR: Permission to {repository} denied to deploy key',
    with: { text: 'Permission denied to deploy key' },
    levels: [],
    sample: 'ERROR: Permission to team/site.git denied to deploy key',
    means: 'The key is a deploy key that may not write to this repository.',
  }),
  // gitlab-shell up to 2015; PuTTY says the same without a full stop.
  gitDenied(
    'Access denied.',
    'Access denied.',
    'The account of this key may not do that to this repository.',
  ),
  gitDenied(
    'ERROR: Repository not found.',
    'ERROR: Repository not found.',
    'There is no such repository, or the account of this key may not see it.',
  ),
  gitDenied(
    'ERROR: The key you are authenticating with has been marked as read only.',
    'ERROR: The key you are authenticating with has been marked as read only.',
    'The key is a deploy key that may only read.',
  ),
  gitDenied(
    'ERROR: The `{_}` organization has enabled or enforced SAML SSO{_}',
    'ERROR: The `team` organization has enabled or enforced SAML SSO.',
    'The key has to be allowed for this organization first.',
  ),
  gitDenied(
    "ERROR: We're doing an SSH key audit.",
    "ERROR: We're doing an SSH key audit.",
    'The key has to be confirmed on the site first.',
  ),
  gitDenied(
    "remote: ERROR: The project you were looking for could not be found or you don't have permission to view it.",
    "remote: ERROR: The project you were looking for could not be found or you don't have permission to view it.",
    'There is no such project, or the account of this key may not see it.',
  ),
  gitDenied(
    "GitLab: The project you were looking for could not be found or you don't have permission to view it.",
    "GitLab: The project you were looking for could not be found or you don't have permission to view it.",
    'There is no such project, or the account of this key may not see it.',
  ),
  gitDenied(
    'GitLab: The project you were looking for could not be found.',
    'GitLab: The project you were looking for could not be found.',
    'There is no such project, or the account of this key may not see it.',
  ),
  gitDenied(
    'GitLab: You are not allowed to {_}',
    'GitLab: You are not allowed to push code to this project.',
    'The account of this key may not do this.',
  ),
  gitDenied(
    'remote: GitLab: You are not allowed to {_}',
    'remote: GitLab: You are not allowed to push code to this project.',
    'The account of this key may not do this.',
  ),
  gitDenied(
    'remote: ERROR: You are not allowed to {_}',
    'remote: ERROR: You are not allowed to push code to this project.',
    'The account of this key may not do this.',
  ),
  gitDenied(
    'GitLab: This deploy key does not have write access to this project.',
    'GitLab: This deploy key does not have write access to this project.',
    'The key is a deploy key that may only read.',
  ),
  gitDenied(
    'conq: repository access denied.',
    'conq: repository access denied.',
    'The account of this key may not use this repository.',
  ),
  gitDenied(
    'conq: repository does not exist.',
    'conq: repository does not exist.',
    'There is no such repository.',
  ),
  gitDenied(
    'repository access denied{_}',
    'repository access denied. deployment key is not associated with the requested repository.',
    'The key may not use this repository.',
  ),
  gitDenied(
    'FATAL: {_} DENIED by fallthru',
    'FATAL: R any site ada DENIED by fallthru',
    'gitolite: no rule lets this account use the repository.',
  ),
  gitDenied('Gitea: Unauthorized', 'Gitea: Unauthorized', 'The account of this key may not do this.'),
  gitDenied(
    'fatal: remote error: access denied or repository not exported: {_}',
    'fatal: remote error: access denied or repository not exported: /site.git',
    'There is no such repository, or it may not be seen.',
  ),
  wording({
    says: 'session.git-greeting',
    side: 'client',
    text: "Hi {user:peer}! You've successfully authenticated, but GitHub does not provide shell access.",
    with: { text: 'GitHub' },
    levels: [],
    sample: "Hi ada! You've successfully authenticated, but GitHub does not provide shell access.",
    means: 'The login worked. This service is for git and gives no shell.',
  }),
  wording({
    says: 'session.git-greeting',
    side: 'client',
    text: 'Welcome to GitLab, {user:peer}!',
    with: { text: 'GitLab' },
    levels: [],
    sample: 'Welcome to GitLab, @ada!',
    means: 'The login worked. This service is for git and gives no shell.',
  }),
  wording({
    says: 'session.git-greeting',
    side: 'client',
    text: "Hi there, {user:peer}! You've successfully authenticated with the key named {_}, but Gitea does not provide shell access.",
    with: { text: 'Gitea' },
    levels: [],
    sample:
      "Hi there, ada! You've successfully authenticated with the key named laptop, but Gitea does not provide shell access.",
    means: 'The login worked. This service is for git and gives no shell.',
  }),
  greeting(
    'You can use git to connect to Bitbucket. Shell access is disabled.',
    'You can use git to connect to Bitbucket. Shell access is disabled.',
  ),
  greeting(
    'You can use git or hg to connect to Bitbucket. Shell access is disabled.',
    'You can use git or hg to connect to Bitbucket. Shell access is disabled.',
  ),
  greeting('authenticated via ssh key.', 'authenticated via ssh key.'),
  greeting(
    '  ****    Welcome to Gerrit Code Review    ****',
    '  ****    Welcome to Gerrit Code Review    ****',
  ),
  greeting('****    Welcome to Gerrit Code Review    ****', '****    Welcome to Gerrit Code Review    ****'),
  greeting('remote: Shell access is not supported.', 'remote: Shell access is not supported.'),
  greeting(
    'You have successfully authenticated over SSH. You can use Git to interact with AWS CodeCommit.{_}',
    'You have successfully authenticated over SSH. You can use Git to interact with AWS CodeCommit. Interactive shells are not supported.',
  ),
  greeting('fatal: Interactive git shell is not enabled.', 'fatal: Interactive git shell is not enabled.'),
  greeting('fatal: What do you think I am? A shell?', 'fatal: What do you think I am? A shell?'),
  greeting(
    'hello {_}, this is {_:token} running gitolite{_}',
    'hello ada, this is git@git running gitolite3 v3.6.12 on git 2.39.5',
  ),
  // --- scp, sftp
  lost('scp', 'lost connection', 'lost connection', 'scp lost its connection. The line above it says why.'),
  lost(
    'scp',
    'scp: Connection closed',
    'scp: Connection closed',
    'scp lost its connection. The line above it says why.',
  ),
  lost(
    'scp',
    'scp: Connection closed.',
    'scp: Connection closed.',
    'scp lost its connection. The line above it says why.',
  ),
  lost(
    'sftp',
    'sftp: Connection closed',
    'sftp: Connection closed',
    'sftp lost its connection. The line above it says why.',
  ),
  lost(
    'sftp',
    'sftp: Connection closed.',
    'sftp: Connection closed.',
    'sftp lost its connection. The line above it says why.',
  ),
  lost(
    'sftp',
    'Connection closed',
    'Connection closed',
    'sftp lost its connection. The line above it says why.',
  ),
  lost(
    'sftp',
    'Connection closed.',
    'Connection closed.',
    'sftp lost its connection. The line above it says why.',
  ),
  lost(
    'sftp',
    "Couldn't read packet: {_}",
    "Couldn't read packet: Connection reset by peer",
    'sftp lost its connection. The line above it says why.',
  ),
  lost(
    'sftp',
    "Couldn't send packet: {_}",
    "Couldn't send packet: Broken pipe",
    'sftp lost its connection. The line above it says why.',
  ),
  told(
    'scp',
    'Executing: program {_} host {_:token}, user {_}',
    'Executing: program /usr/bin/ssh host web1.example.test, user ada, command sftp',
    'scp starts ssh.',
  ),
  told(
    'scp',
    'scp: {_}: No such file or directory',
    'scp: report.pdf: No such file or directory',
    'The login worked; the file is not there.',
  ),
  told(
    'scp',
    'scp: {_}: Permission denied',
    'scp: /root/report.pdf: Permission denied',
    'The login worked; the file may not be used.',
  ),
  told('sftp', 'Connected to {_}', 'Connected to web1.example.test.', 'sftp is ready.'),
  wording({
    says: 'session.noise-in-stream',
    side: 'client',
    text: 'Received message too long {length}',
    levels: [],
    sample: 'Received message too long 1416128883',
    means: 'The server printed text where sftp expected its protocol; the number is four letters of it.',
  }),
  wording({
    says: 'session.noise-in-stream',
    side: 'client',
    text: 'scp: Received message too long {length}',
    levels: [],
    sample: 'scp: Received message too long 1416128883',
    means: 'The server printed text where scp expected its protocol; the number is four letters of it.',
  }),
  told(
    'sftp',
    'Ensure the remote shell produces no output for non-interactive sessions.',
    'Ensure the remote shell produces no output for non-interactive sessions.',
    'Second line of "Received message too long".',
  ),
  told(
    'scp',
    'scp: Ensure the remote shell produces no output for non-interactive sessions.',
    'scp: Ensure the remote shell produces no output for non-interactive sessions.',
    'Second line of "Received message too long".',
  ),
  wording({
    says: 'session.noise-in-stream',
    side: 'client',
    text: 'protocol error: {text:peer}',
    levels: [],
    sample: 'protocol error: unexpected <newline>',
    means: 'The server printed text where scp expected its protocol.',
  }),
  ...SFTP_MISSING,
  wording({
    says: 'session.command-missing',
    side: 'client',
    text: 'bash: scp: command not found',
    with: { command: 'scp' },
    levels: [],
    sample: 'bash: scp: command not found',
    means: 'scp is not installed on the server, and the client speaks the old protocol that needs it there.',
  }),
  // sftp-client.c, sftp.c: logged in, and a folder may not be read
  wording({
    says: 'session.path-error',
    side: 'client',
    text: 'remote readdir("{path}"): {errno}',
    levels: [],
    sample: 'remote readdir("/"): Permission denied',
    means: 'The login worked, but this folder on the server may not be read.',
  }),
  wording({
    says: 'session.path-error',
    side: 'client',
    text: "Couldn't canonicalize: {errno}",
    levels: [],
    sample: "Couldn't canonicalize: Permission denied",
    means: 'The login worked, but the server cannot tell the folder in which it begins.',
  }),
  wording({
    says: 'session.path-error',
    side: 'client',
    text: "Couldn't read directory: {errno}",
    levels: [],
    sample: "Couldn't read directory: Permission denied",
    means: 'The login worked, but this folder on the server may not be read.',
  }),
  // --- rsync
  lost(
    'rsync',
    'rsync: connection unexpectedly closed ({_:count} bytes received so far) [{_:word}]',
    'rsync: connection unexpectedly closed (0 bytes received so far) [sender]',
    'rsync lost its connection. The line above it says why.',
  ),
  lost(
    'rsync',
    'rsync: [{_:word}] connection unexpectedly closed ({_:count} bytes received so far)',
    'rsync: [receiver] connection unexpectedly closed (0 bytes received so far)',
    'rsync lost its connection. The line above it says why.',
  ),
  lost(
    'rsync',
    'rsync error: unexplained error (code 255) at {_}',
    'rsync error: unexplained error (code 255) at io.c(231) [sender=3.2.7]',
    'ssh failed under rsync. The line above it says why.',
  ),
  lost(
    'rsync',
    'rsync error: error in rsync protocol data stream (code 12) at {_}',
    'rsync error: error in rsync protocol data stream (code 12) at io.c(231) [sender=3.2.7]',
    'rsync lost its connection. The line above it says why.',
  ),
  lost(
    'rsync',
    'rsync error: unexplained error (code {_:count}) at {_}',
    'rsync error: unexplained error (code 137) at io.c(231) [sender=3.2.7]',
    'What ran under rsync ended with this status.',
  ),
  lost(
    'rsync',
    'rsync error: error in socket IO (code 10) at {_}',
    'rsync error: error in socket IO (code 10) at clientserver.c(137) [sender=3.2.7]',
    'rsync lost its connection.',
  ),
  lost(
    'rsync',
    'rsync error: timeout in data send/receive (code 30) at {_}',
    'rsync error: timeout in data send/receive (code 30) at io.c(204) [sender=3.2.7]',
    'Nothing came for as long as --timeout allows.',
  ),
  lost(
    'rsync',
    'rsync: [{_:word}] write error: {_}',
    'rsync: [sender] write error: Broken pipe (32)',
    'rsync lost its connection. The line above it says why.',
  ),
  lost(
    'rsync',
    'rsync: [{_:word}] safe_read failed to read {_:count} bytes: {_}',
    'rsync: [receiver] safe_read failed to read 4 bytes: Connection reset by peer (104)',
    'rsync lost its connection.',
  ),
  wording({
    says: 'session.noise-in-stream',
    side: 'client',
    text: 'protocol version mismatch -- is your shell clean?',
    with: { text: 'protocol version mismatch' },
    levels: [],
    sample: 'protocol version mismatch -- is your shell clean?',
    means: 'The server printed text where rsync expected its protocol.',
  }),
  told(
    'rsync',
    '(see the rsync manpage for an explanation)',
    '(see the rsync manpage for an explanation)',
    'Second line of "is your shell clean?".',
  ),
  told(
    'rsync',
    '(see the rsync man page for an explanation)',
    '(see the rsync man page for an explanation)',
    'Second line of "is your shell clean?".',
  ),
  told(
    'rsync',
    'rsync error: protocol incompatibility (code 2) at {_}',
    'rsync error: protocol incompatibility (code 2) at compat.c(622) [sender=3.2.7]',
    'Last line of "is your shell clean?".',
  ),
  wording({
    says: 'session.command-missing',
    side: 'client',
    text: 'rsync error: remote command not found (code 127) at {_}',
    with: { command: 'rsync' },
    levels: [],
    sample: 'rsync error: remote command not found (code 127) at io.c(231) [sender=3.2.7]',
    means: 'rsync is not installed on the server.',
  }),
  // --- ssh-keyscan
  told(
    'ssh-keyscan',
    '# {_:token} SSH-{_}',
    '# web1.example.test:22 SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10',
    'ssh-keyscan got the identification of the server.',
  ),
  ...[
    'ssh-ed25519',
    'ssh-rsa',
    'ecdsa-sha2-nistp256',
    'ecdsa-sha2-nistp384',
    'ecdsa-sha2-nistp521',
    'ssh-dss',
  ].map((type) =>
    told(
      'ssh-keyscan',
      `{_:token} ${type} AAAA{_:token}`,
      `[192.0.2.10]:2222 ${type} AAAAC3NzaC1lZDI1NTE5AAAAIAsdEEYIKl`,
      'A host key, as ssh-keyscan and known_hosts write it.',
    ),
  ),
  wording({
    says: 'ident.closed',
    side: 'client',
    text: '{_:token}: Connection closed by remote host',
    levels: [],
    sample: 'web1.example.test: Connection closed by remote host',
    means: 'ssh-keyscan: the other side closed the connection before it had told its key.',
  }),
  wording({
    says: 'ident.read-error',
    side: 'client',
    text: 'read ({_:token}): {errno}',
    levels: [],
    sample: 'read (web1.example.test): Connection reset by peer',
    means: 'ssh-keyscan: the connection broke before the other side had told its key.',
  }),
  wording({
    says: 'ident.write-error',
    side: 'client',
    text: 'write ({_:token}): {errno}',
    levels: [],
    sample: 'write (web1.example.test): Broken pipe',
    means: 'ssh-keyscan: the connection was gone when it wanted to send its identification.',
  }),
  {
    says: 'connect.failed',
    side: 'client',
    text: "connect (`{host}'): {errno}",
    levels: [],
    sample: "connect (`web1.example.test'): Connection refused",
    means: 'ssh-keyscan could not connect.',
  },
  wording({
    says: 'resolve.failed',
    side: 'client',
    text: 'getaddrinfo {host:token}: {reason}',
    levels: [],
    sample: 'getaddrinfo web1.example.test: Name or service not known',
    means: 'ssh-keyscan: no address could be found for this name.',
  }),
  // --- the client is not there
  noClient('ssh: command not found'),
  noClient('bash: ssh: command not found'),
  noClient('sh: ssh: not found'),
  noClient('sh: 1: ssh: not found'),
  noClient('/bin/sh: ssh: not found'),
  noClient('/bin/sh: 1: ssh: not found'),
  noClient('bash: line {_:count}: ssh: command not found', 'bash: line 12: ssh: command not found'),
  noClient(
    '{_}: line {_:count}: ssh: command not found',
    '/builds/site/deploy.sh: line 12: ssh: command not found',
  ),
  noClient('zsh: command not found: ssh'),
  noClient('error: cannot run ssh: No such file or directory'),
  noClient("'ssh' is not recognized as an internal or external command,"),
  noClient(
    "ssh : The term 'ssh' is not recognized as the name of a cmdlet, function, script file, or operable program.{_}",
    "ssh : The term 'ssh' is not recognized as the name of a cmdlet, function, script file, or operable program.",
  ),
  noClient('exec: "ssh": executable file not found in $PATH'),
  noClient(
    'ssh: error while loading shared libraries: {_}',
    'ssh: error while loading shared libraries: libcrypto.so.3: cannot open shared object file: No such file or directory',
  ),
  noClient(
    '/usr/bin/ssh: error while loading shared libraries: {_}',
    '/usr/bin/ssh: error while loading shared libraries: libcrypto.so.3: cannot open shared object file: No such file or directory',
  ),
  noClient(
    'ssh: symbol lookup error: {_}',
    'ssh: symbol lookup error: ssh: undefined symbol: EVP_KDF_ctrl, version OPENSSL_1_1_1b',
  ),
  noClient(
    '/usr/bin/ssh: symbol lookup error: {_}',
    '/usr/bin/ssh: symbol lookup error: /usr/bin/ssh: undefined symbol: EVP_KDF_ctrl, version OPENSSL_1_1_1b',
  ),
  noClient(
    "ssh: {_}: version `OPENSSL_{_}' not found (required by ssh)",
    "ssh: /opt/app/lib/libcrypto.so.1.1: version `OPENSSL_1_1_1' not found (required by ssh)",
  ),
  noClient(
    "/usr/bin/ssh: {_}: version `OPENSSL_{_}' not found (required by /usr/bin/ssh)",
    "/usr/bin/ssh: /opt/app/lib/libcrypto.so.1.1: version `OPENSSL_1_1_1' not found (required by /usr/bin/ssh)",
  ),
  noClient(
    'dyld: Library not loaded: {_}',
    'dyld: Library not loaded: /usr/local/opt/openssl/lib/libcrypto.1.1.dylib',
  ),
  noClient(
    'dyld[{_:count}]: Library not loaded: {_}',
    'dyld[4711]: Library not loaded: /opt/homebrew/opt/openssl@3/lib/libcrypto.3.dylib',
  ),
  // --- shells and login programs on the server
  wording({
    says: 'session.killed',
    side: 'client',
    text: 'bash: line {_:count}: {pid} Killed {text}',
    with: { signal: 9 },
    levels: [],
    sample: 'bash: line 1: 24577 Killed                  ./build --all',
    means:
      'The shell on the server says that this command was killed, as the kernel does when memory runs out.',
  }),
  wording({
    says: 'session.killed',
    side: 'client',
    text: 'bash: {pid} Killed {text}',
    with: { signal: 9 },
    levels: [],
    sample: 'bash: 24577 Killed                  ./build --all',
    means:
      'The shell on the server says that this command was killed, as the kernel does when memory runs out.',
  }),
  wording({
    says: 'session.killed',
    side: 'client',
    text: 'bash: line {_:count}: {pid} Segmentation fault {text}',
    with: { signal: 11 },
    levels: [],
    sample: 'bash: line 1: 24577 Segmentation fault      ./build --all',
    means: 'The shell on the server says that this command crashed.',
  }),
  wording({
    says: 'session.exit-signal',
    side: 'client',
    text: 'Process exited with status {_:signed} from signal {signal:word}',
    levels: [],
    sample: 'Process exited with status 137 from signal KILL',
    means: 'A program with the SSH library of Go: the server says that the command was ended by this signal.',
  }),
  nologin('This account is currently not available.'),
  nologin('This account is not available.'),
  nologin('This account is not available'),
  // The same program in the server's log (shadow, nologin.c).
  {
    says: 'session.nologin-text',
    side: 'server',
    text: 'Attempted login by {_} (UID: {_:token}) on {_:token}',
    with: { text: 'Attempted login' },
    levels: [],
    sample: 'Attempted login by ada (UID: 1001) on UNKNOWN',
    means: 'The login worked, but the shell of the account is nologin.',
  },
  // FreeBSD, nologin.c.
  {
    says: 'session.nologin-text',
    side: 'server',
    text: 'Attempted login by {_} on {_:token}',
    with: { text: 'Attempted login' },
    levels: [],
    sample: 'Attempted login by ada on /dev/pts/3',
    means: 'The login worked, but the shell of the account is nologin.',
  },
  wording({
    says: 'session.other-user',
    side: 'client',
    text: 'Please login as the user "{instead}" rather than the user "{_}".',
    levels: [],
    sample: 'Please login as the user "ubuntu" rather than the user "root".',
    means: 'The machine image allows no login as root and names the account to use (a forced command).',
  }),
  wording({
    says: 'auth.nologin',
    side: 'client',
    text: '"System is booting up. Unprivileged users are not permitted to log in yet.{_}',
    with: { text: 'System is booting up' },
    levels: [],
    sample:
      '"System is booting up. Unprivileged users are not permitted to log in yet. Please come back later. For technical details, see pam_nologin(8)."',
    means: 'The server is still starting and lets in root only.',
  }),
  wording({
    says: 'auth.nologin',
    side: 'client',
    text: 'System is booting up. Unprivileged users are not permitted to log in yet.{_}',
    with: { text: 'System is booting up' },
    levels: [],
    sample:
      'System is booting up. Unprivileged users are not permitted to log in yet. Please come back later.',
    means: 'The server is still starting and lets in root only.',
  }),
  wording({
    says: 'auth.nologin',
    side: 'client',
    text: '"System is going down. Unprivileged users are not permitted to log in anymore.{_}',
    with: { text: 'System is going down' },
    levels: [],
    sample:
      '"System is going down. Unprivileged users are not permitted to log in anymore. For technical details, see pam_nologin(8)."',
    means: 'The server is going down and lets in root only.',
  }),
  wording({
    says: 'auth.nologin',
    side: 'client',
    text: 'System is going down. Unprivileged users are not permitted to log in anymore.{_}',
    with: { text: 'System is going down' },
    levels: [],
    sample: 'System is going down. Unprivileged users are not permitted to log in anymore.',
    means: 'The server is going down and lets in root only.',
  }),
  shutdown('The system is going down for reboot NOW!{_}', 'The system is going down for reboot NOW!'),
  shutdown('The system will reboot now!'),
  shutdown('The system will power off now!'),
  shutdown('The system is going down for {_} NOW!', 'The system is going down for power-off NOW!'),
  shutdown(
    'The system is going down for {_} at {_}!',
    'The system is going down for reboot at Mon 2025-03-03 10:00:00 UTC!',
  ),
  wording({
    says: 'session.auto-logout',
    side: 'client',
    text: '{_}timed out waiting for input: auto-logout',
    with: { text: 'timed out waiting for input: auto-logout' },
    levels: [],
    sample: '\u0007timed out waiting for input: auto-logout',
    means: 'The shell on the server ended the session after the time set by TMOUT.',
  }),
  wording({
    says: 'session.auto-logout',
    side: 'client',
    text: 'auto-logout',
    with: { text: 'auto-logout' },
    levels: [],
    sample: 'auto-logout',
    means: 'The shell on the server (tcsh) ended the session after a time without input.',
  }),
  limited(
    '{_}: fork: retry: {_}',
    '-bash: fork: retry: Resource temporarily unavailable',
    'The account has as many processes as it may have.',
  ),
  limited(
    '{_}: fork: Resource temporarily unavailable',
    '-bash: fork: Resource temporarily unavailable',
    'The account has as many processes as it may have.',
  ),
  limited(
    '{_}: fork: Cannot allocate memory',
    '-bash: fork: Cannot allocate memory',
    'The server is out of memory.',
  ),
  limited('{_}: Cannot fork', 'sh: 0: Cannot fork', 'The account has as many processes as it may have.'),
  limited(
    '{_}: fork failed: resource temporarily unavailable',
    'zsh: fork failed: resource temporarily unavailable',
    'The account has as many processes as it may have.',
  ),
  limited(
    "There were too many logins for '{_}'.",
    "There were too many logins for 'ada'.",
    'The account has as many logins as it may have (pam_limits, maxlogins).',
  ),
  limited(
    'Too many logins for {_}',
    "Too many logins for 'ada'.",
    'The account has as many logins as it may have (pam_limits, maxlogins).',
  ),
  wording({
    says: 'session.disk',
    side: 'client',
    text: '/usr/bin/xauth:  error in locking authority file {text}',
    levels: [],
    sample: '/usr/bin/xauth:  error in locking authority file /home/ada/.Xauthority',
    means:
      'The home folder on the server could not be written (full, over its quota, or not owned by the account).',
  }),
  wording({
    says: 'session.disk',
    side: 'client',
    text: 'xauth:  error in locking authority file {text}',
    levels: [],
    sample: 'xauth:  error in locking authority file /home/ada/.Xauthority',
    means:
      'The home folder on the server could not be written (full, over its quota, or not owned by the account).',
  }),
  wording({
    says: 'session.disk',
    side: 'client',
    text: '/usr/bin/xauth:  timeout in locking authority file {text}',
    levels: [],
    sample: '/usr/bin/xauth:  timeout in locking authority file /home/ada/.Xauthority',
    means:
      'The home folder on the server could not be written (full, over its quota, or not owned by the account).',
  }),
  wording({
    says: 'session.disk',
    side: 'client',
    text: 'xauth:  timeout in locking authority file {text}',
    levels: [],
    sample: 'xauth:  timeout in locking authority file /home/ada/.Xauthority',
    means:
      'The home folder on the server could not be written (full, over its quota, or not owned by the account).',
  }),
  wording({
    says: 'session.disk',
    side: 'client',
    text: '{text}: No space left on device',
    levels: [],
    sample: 'mktemp: failed to create file via template /tmp/tmp.XXXXXXXXXX: No space left on device',
    means: 'A disk is full.',
  }),
  wording({
    says: 'session.disk',
    side: 'client',
    text: '{text}: Disk quota exceeded',
    levels: [],
    sample: '-bash: cannot create temp file for here-document: Disk quota exceeded',
    means: 'The account has used up its share of a disk.',
  }),
  // chmod and chown of the coreutils: scripts that start a server set rights so, before there is a session.
  ...['chmod: changing permissions of', 'chown: changing ownership of'].map((start) =>
    wording({
      says: 'tool.note',
      side: 'client',
      text: `${start} '{_}': Read-only file system`,
      with: { tool: start.slice(0, 5) },
      levels: [],
      sample: `${start} '/etc/ssh/ssh_host_rsa_key': Read-only file system`,
      means: 'The rights of a file could not be set, as its disk can only be read.',
    }),
  ),
  wording({
    says: 'session.disk',
    side: 'client',
    text: '{text}: Read-only file system',
    levels: [],
    sample: 'touch: cannot touch /home/ada/.ssh/x: Read-only file system',
    means: 'A disk can only be read.',
  }),
  wording({
    says: 'session.disk',
    side: 'client',
    text: '{text}: Input/output error',
    levels: [],
    sample: '-bash: /usr/bin/ls: Input/output error',
    means: 'A disk is damaged or gone.',
  }),
  wording({
    says: 'session.disk',
    side: 'client',
    text: '{text}: Transport endpoint is not connected',
    levels: [],
    sample: 'ls: cannot access /mnt/web1: Transport endpoint is not connected',
    means: 'A mounted directory lost its connection, e.g. that of sshfs.',
  }),
  wording({
    says: 'session.command-missing',
    side: 'client',
    text: 'bash: line {_:count}: {command}: command not found',
    levels: [],
    sample: 'bash: line 1: frobnicate: command not found',
    means: NO_COMMAND,
  }),
  wording({
    says: 'session.command-missing',
    side: 'client',
    text: 'bash: {command}: command not found',
    levels: [],
    sample: 'bash: frobnicate: command not found',
    means: NO_COMMAND,
  }),
  wording({
    says: 'session.command-missing',
    side: 'client',
    text: 'zsh:{_:count}: command not found: {command}',
    levels: [],
    sample: 'zsh:1: command not found: frobnicate',
    means: NO_COMMAND,
  }),
  ...(
    [
      ['sh: {_:count}: {command}: not found', 'sh: 1: frobnicate: not found'],
      ['sh: {command}: not found', 'sh: frobnicate: not found'],
      ['ash: {command}: not found', 'ash: frobnicate: not found'],
      ['-ash: {command}: not found', '-ash: frobnicate: not found'],
      ['-bash: {command}: command not found', '-bash: frobnicate: command not found'],
      ['fish: Unknown command: {command}', 'fish: Unknown command: frobnicate'],
    ] as const
  ).map(([text, sample]) =>
    wording({
      says: 'session.command-missing',
      side: 'client',
      text,
      levels: [],
      sample,
      means: NO_COMMAND,
    }),
  ),
  told(
    'shell',
    'Last login: {_}',
    'Last login: Sun Nov 22 13:35:08 2026 from 198.51.100.2',
    'The login worked.',
  ),
];
