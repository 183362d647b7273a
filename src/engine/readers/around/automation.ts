/** Lines of what builds, deploys and tunnels: Jenkins' agents, Net::SSH under Capistrano and Vagrant, easyssh under build actions, Packer, Tailscale's own server, Gogs and its descendants, ssh run by a git server. */

import type { Wording } from '../../wording.ts';
import { says } from './libraries.ts';

const LOGIN = 'The server took nothing that the program could show.';
const NO_ENTRY = 'The host key of the server is not known yet, and the job may not accept new ones.';
const OTHER_KEY = 'The server has another host key than the one that is stored for it.';

// ssh-agents-plugin (src/main/resources/hudson/plugins/sshslaves/Messages.properties); a stamp stands before each.
const JENKINS: readonly Wording[] = [
  ...says(
    'connect.trying',
    '[SSH] Opening SSH connection to {host:own}:{port}.',
    {},
    '[SSH] Opening SSH connection to web1.example.test:22.',
    'Jenkins connects to an agent.',
  ),
  ...says(
    'hostkey.unknown',
    '[SSH] WARNING: No entry currently exists in the Known Hosts file for this host.{_}',
    { host: '' },
    '[SSH] WARNING: No entry currently exists in the Known Hosts file for this host. Connections will be denied until this new host and its associated key is added to the Known Hosts file.',
    NO_ENTRY,
  ),
  ...says(
    'hostkey.unknown',
    '{_:token} [SSH] No Known Hosts file was found at {_}',
    { host: '' },
    '/var/lib/jenkins/.ssh/known_hosts [SSH] No Known Hosts file was found at /var/lib/jenkins/.ssh/known_hosts. Please ensure one is created at this path and that Jenkins can read it.',
    'Jenkins checks host keys against a file that does not exist.',
  ),
  ...says(
    'hostkey.unknown',
    '[SSH] WARNING: The SSH key for this host is not currently trusted.{_}',
    { host: '' },
    '[SSH] WARNING: The SSH key for this host is not currently trusted. Connections will be denied until this new key is authorised.',
    'Somebody has to accept the host key on the page of this agent.',
  ),
  ...says(
    'hostkey.changed',
    '[SSH] The SSH key presented by the remote host does not match the key saved in the Known Hosts file{_}',
    {},
    '[SSH] The SSH key presented by the remote host does not match the key saved in the Known Hosts file against this host. Connections to this host will be denied until the two keys match.',
    OTHER_KEY,
  ),
  ...says(
    'hostkey.pinned-other',
    '[SSH] WARNING: The SSH key for this host does not match the key required in the connection configuration.{_}',
    {},
    '[SSH] WARNING: The SSH key for this host does not match the key required in the connection configuration. Connections will be denied until the host key matches the configuration key.',
    'The agent is set to one host key, and the server shows another one.',
  ),
  ...says(
    'hostkey.known',
    '[SSH] SSH host key matches key in Known Hosts file. Connection will be allowed.',
    { host: '', keytype: '' },
    '[SSH] SSH host key matches key in Known Hosts file. Connection will be allowed.',
    'The host key is the known one.',
  ),
  ...says('auth.failed-client', '[SSH] Authentication failed.', {}, '[SSH] Authentication failed.', LOGIN),
];

// Net::SSH (lib/net/ssh/authentication/session.rb, lib/net/ssh.rb, lib/net/ssh/transport, lib/net/ssh/errors.rb).
const NET_SSH: readonly Wording[] = [
  ...says(
    'auth.failed-client',
    'all authorization methods failed (tried {tried})',
    {},
    'all authorization methods failed (tried none, publickey, password)',
    'The server took nothing that the program could show. In brackets: what was tried.',
  ),
  ...says(
    'auth.failed-client',
    'Authentication failed for user {_}',
    {},
    'Authentication failed for user deploy@web1.example.test',
    LOGIN,
    { prefixes: ['Net::SSH::AuthenticationFailed: ', ''] },
  ),
  ...says(
    'auth.methods',
    'allowed methods: {methods}',
    {},
    'allowed methods: publickey,password',
    'The methods that the server offers.',
  ),
  ...says(
    'end.closed',
    'connection closed by remote host',
    {},
    'connection closed by remote host',
    'The other side closed the connection.',
    { prefixes: ['Net::SSH::Disconnect: ', ''] },
  ),
];

// easyssh-proxy (easyssh.go), under drone-ssh and the actions made of it.
const EASYSSH: readonly Wording[] = [
  ...says(
    'auth.key-unloadable',
    'getKeyFile error: open {path:own}: {reason}',
    {},
    'getKeyFile error: open key.pem: permission denied',
    'The file with the private key could not be opened.',
  ),
  ...says(
    'auth.key-unloadable',
    'ssh.ParsePrivateKey: {reason}',
    { path: '' },
    'ssh.ParsePrivateKey: ssh: no key found',
    'There is no private key in what was given as one.',
  ),
  ...says(
    'hostkey.changed',
    'ssh: host key fingerprint mismatch',
    {},
    'ssh: host key fingerprint mismatch',
    'The server has another host key than the one whose fingerprint was given.',
  ),
];

// Tailscale's own SSH server (ssh/tailssh), as the client shows its banner; it ends in no line break up to 1.84.
const TAILSCALE: readonly Wording[] = [
  ...says(
    'auth.not-allowed',
    'tailscale: tailnet policy does not permit you to SSH to this node',
    { user: '', rule: 'the policy of the tailnet' },
    'tailscale: tailnet policy does not permit you to SSH to this node',
    'The rules of the tailnet do not let this machine or person in over SSH.',
  ),
  ...says(
    'auth.not-allowed',
    'tailscale: tailnet policy does not permit you to SSH as user "{user:own}"',
    { rule: 'the policy of the tailnet' },
    'tailscale: tailnet policy does not permit you to SSH as user "ada"',
    'The rules of the tailnet do not let you in as this user.',
  ),
  ...says(
    'auth.not-allowed',
    'tailscale: failed to evaluate SSH policy{_}',
    { user: '', rule: 'the policy of the tailnet' },
    'tailscale: failed to evaluate SSH policy',
    'No rule of the tailnet lets this machine or person in over SSH.',
  ),
];

// The same, as ssh prints it when Tailscale ends the login.
const TAILSCALE_DENIED: readonly Wording[] = ['', '{_:token}: '].flatMap((before) =>
  says(
    'auth.not-allowed',
    `${before}Permission denied (tailscale).`,
    { user: '', rule: 'the policy of the tailnet' },
    `${before === '' ? '' : 'ada@web1.example.test: '}Permission denied (tailscale).`,
    'The rules of the tailnet do not let this machine or person in over SSH.',
  ),
);

// ssh on the git server, run by one of its hooks: git shows what it says behind this word.
const HOOKS: readonly Wording[] = [
  ...says(
    'hostkey.failed',
    'remote: Host key verification failed.',
    {},
    'remote: Host key verification failed.',
    'A program on the git server ran ssh, and that ssh does not know the host key of its target.',
  ),
];

// What sshd writes in place of its identification (sshd.c), as telnet and netcat show it.
const SEEN_BY_TELNET: readonly Wording[] = ['Exceeded MaxStartups', 'Not allowed at this time'].flatMap(
  (line) =>
    says(
      'ident.pre-banner',
      line,
      { line },
      line,
      'sshd wrote this instead of its identification and closed the connection.',
    ),
);

// Packer (sdk-internals/communicator/ssh/communicator.go, communicator/step_connect_ssh.go).
const PACKER: readonly Wording[] = [
  ...says(
    'end.timed-out',
    'Timeout during SSH handshake',
    {},
    'Timeout during SSH handshake',
    'The connection stood, but the login was not done within the time that Packer gives it.',
    { prefixes: ['', '[DEBUG] SSH handshake err: '] },
  ),
  ...says(
    'connect.trying',
    '[INFO] Attempting SSH connection to {host:own}:{port}...',
    {},
    '[INFO] Attempting SSH connection to 192.0.2.10:22...',
    'Packer connects to the machine that it builds.',
  ),
];

// Gogs and Gitea (cmd/serv.go, routers/private/serv.go); Forgejo came from Gitea.
const FORGES: readonly Wording[] = [
  ...['Gogs', 'Gitea'].flatMap((forge) => [
    ...refused(`${forge}: Key permission denied`, 'The key is a deploy key that may only read.'),
    ...refused(`${forge}: Key access denied`, 'The key is a deploy key of another repository.'),
    ...refused(
      `${forge}: Repository does not exist or you do not have access`,
      'There is no such repository, or the account of this key may not see it.',
    ),
    ...refused(
      `${forge}: You do not have sufficient authorization for this action`,
      'The account of this key may not do this.',
    ),
  ]),
  ...refused(
    'Gitea: User: {_} is not authorized to {_}',
    'The account of this key may not do this.',
    'Gitea: User: 3:ada with Key: 7:laptop is not authorized to write to team/site.',
  ),
  ...refused(
    'Gitea: Deploy Key: {_} is not authorized to {_}',
    'The key is a deploy key that may only read.',
    'Gitea: Deploy Key: 7:build is not authorized to write to team/site.',
  ),
  ...refused(
    'Gitea: Cannot find repository: {_}',
    'There is no such repository, or the account of this key may not see it.',
    'Gitea: Cannot find repository: team/site',
  ),
  ...greets("Hi there, You've successfully authenticated, but Gogs does not provide shell access."),
  ...greets("Hi there, You've successfully authenticated, but Gitea does not provide shell access."),
  ...greets(
    "Hi there! You've successfully authenticated with the deploy key named {_}, but Gitea does not provide shell access.",
    "Hi there! You've successfully authenticated with the deploy key named build, but Gitea does not provide shell access.",
  ),
  ...greets(
    "Hi there, {_}! You've successfully authenticated with the key named {_}, but Forgejo does not provide shell access.",
    "Hi there, ada! You've successfully authenticated with the key named laptop, but Forgejo does not provide shell access.",
  ),
];

function refused(text: string, means: string, sample = text): readonly Wording[] {
  return says('auth.git-denied', text, { text: sample }, sample, means);
}

function greets(text: string, sample = text): readonly Wording[] {
  return says(
    'session.git-greeting',
    text,
    { text: sample },
    sample,
    'The login worked. This service is for git and gives no shell.',
  );
}

export const AUTOMATION: readonly Wording[] = [
  ...JENKINS,
  ...NET_SSH,
  ...EASYSSH,
  ...TAILSCALE,
  ...TAILSCALE_DENIED,
  ...HOOKS,
  ...PACKER,
  ...FORGES,
  ...SEEN_BY_TELNET,
];
