/**
 * What programs really write into the holes of their wordings, besides the one value of each sample; and fields of the
 * kinds that no line says but attempts, groups and people do. Signs are tried on these: one that fires on none is dead.
 */

import { HINTS } from '../src/engine/cause.ts';
import type { Kind } from '../src/engine/observation.ts';
import { KINDS, STAGES } from '../src/engine/observation.ts';
import { FINDINGS } from '../src/engine/readers/sshd-config/findings.ts';

type Fields = Readonly<Record<string, unknown>>;

/** strerror(3) of Linux and BSD, ssh_err() of OpenSSH for a failed read, and 0 as ssh prints it ("failure"). */
const ERRNO = [
  'Connection refused',
  'Connection timed out',
  'Operation timed out',
  'Connection reset by peer',
  'Broken pipe',
  'No route to host',
  'Network is unreachable',
  'Permission denied',
  'Operation not permitted',
  'Cannot assign requested address',
  'Address already in use',
  'Too many open files',
  'Cannot allocate memory',
  'Resource temporarily unavailable',
  'No buffer space available',
  'No such file or directory',
  'Invalid argument',
  'Bad file descriptor',
  'Host is down',
  'failure',
].map((errno) => ({ errno }));

/** First lines of other services (RFC 7230, 5321, 959, 6143; MaxStartups and penalties of sshd; tcpd and xinetd). */
const GREETINGS = [
  'HTTP/1.1 400 Bad Request',
  '<html>',
  '220 mail.example.net ESMTP Postfix',
  '220 ProFTPD Server ready.',
  'RFB 003.008',
  '+OK ready',
  "-ERR unknown command 'SSH-2.0-OpenSSH_9.2'",
  '\\026\\003\\001\\002',
  '\\003\\000\\000\\023',
  '\\xc1;\\xc2\\xa6\\xb1',
  'Exceeded MaxStartups',
  'Not allowed at this time',
  'Access denied by tcpd',
  'Protocol major versions differ.',
  'This is a plain HTTP request to an HTTPS port: The plain HTTP request was sent to HTTPS port',
  'Xj3kq0vW',
  'PROXY TCP4 198.51.100.7 203.0.113.10 40022 22',
  'GET / HTTP/1.1',
  'login:',
].map((line) => ({ line }));

/** linux-pam libpam/pam_strerror.c. */
const PAM_TEXTS = [
  'Authentication failure',
  'Permission denied',
  'User account has expired',
  'Authentication token is no longer valid; new one required',
  'Module is unknown',
  'Symbol not found',
  'Critical error - immediate abort',
  'Have exhausted maximum number of retries for service',
  'System error',
].map((text) => ({ text }));

/** OpenSSH srclimit.c, srclimit_penalise(). */
const PENALTIES = [
  'failed authentication',
  'attempted authentication by invalid user',
  'connections without attempting authentication',
  'exceeded LoginGraceTime',
  'caused crash',
  'connection prohibited by RefuseConnection',
].map((reason) => ({ reason }));

const CURRENT_KEX = 'sntrup761x25519-sha512@openssh.com,curve25519-sha256,ecdh-sha2-nistp256';
const OLD_KEX = 'diffie-hellman-group14-sha1,diffie-hellman-group1-sha1';

/** By kind: values for holes. A value is tried only where the wording has a hole of that name. */
export const HOLES: { readonly [K in Kind]?: readonly Fields[] } = {
  'connect.address-failed': [...ERRNO, { addr: '2001:db8::10' }, { addr: '192.0.2.10' }],
  'connect.failed': ERRNO,
  'connect.bind-failed': ERRNO,
  'ident.read-error': ERRNO,
  'session.path-error': ERRNO,
  'ident.write-error': ERRNO,
  'end.write-failed': ERRNO,
  'end.read-failed': ERRNO,
  'session.broken-pipe': ERRNO,
  'session.read-error': ERRNO,
  'session.chroot-failed': ERRNO,
  'sshd.accept-error': [...ERRNO, { errno: 'Software caused connection abort' }],
  'sshd.fork-failed': ERRNO,
  'sshd.no-descriptors': ERRNO,
  'sshd.listener-error': ERRNO,
  'sshd.child-limit': [
    ...ERRNO,
    { call: 'PR_SET_SECCOMP' },
    { call: 'ssh_sandbox_init' },
    { call: 'fork' },
    { call: 'RLIMIT_FSIZE' },
  ],
  'sshd.chroot-failed': ERRNO,
  'sshd.rexec-failed': [
    ...ERRNO,
    { path: '/usr/sbin/sshd' },
    { path: '/usr/lib/openssh/sshd-session' },
    { path: '/usr/sbin/sshd', errno: 'Cannot allocate memory' },
  ],
  'server.bind-failed': [...ERRNO, ...ERRNO.map((e) => ({ ...e, port: 2222 }))],
  'server.listen-failed': ERRNO,
  'auth.file-unreadable': [...ERRNO, { path: '__PROGRAMDATA__/ssh/administrators_authorized_keys' }],
  'auth.file-modes': [
    { what: 'directory', path: '/srv/users/ada' },
    { what: 'directory', path: '/srv/users/ada/.ssh' },
    { what: 'file', path: '/etc/ssh/keys/ada' },
  ],
  'resolve.failed': [
    { host: 'ssh://host.example' },
    { host: 'ada@host.example:22' },
    { reason: 'Temporary failure in name resolution' },
    { reason: 'Name or service not known' },
  ],
  'ident.remote': [
    'OpenSSH_9.2p1 Debian-2+deb12u3',
    'OpenSSH_6.6.1',
    'OpenSSH_for_Windows_9.5',
    'dropbear_2022.83',
    'Cisco-1.25',
    'ROSSSH',
    'babeld-57ca1323c',
    'GitLab-SSHD',
    'Go',
    'libssh_0.9.6',
  ]
    .map((software): Fields => ({ software }))
    .concat({ protocol: '1.5', software: 'OldTerm_1.2' }),
  'ident.failed': [
    'invalid format',
    'Connection timed out',
    'Broken pipe',
    'Connection reset by peer',
    'could not read protocol version',
    'protocol version mismatch',
  ].map((reason) => ({ reason })),
  'ident.pre-banner': GREETINGS,
  'ident.invalid-line': [
    { line: '' },
    { line: 'GET / HTTP/1.1' },
    { line: 'PROXY TCP4 198.51.100.7 203.0.113.10 40022 22' },
    // Up to 7.9 an identification string with a missing part is reported in this line too (sshd.c, sscanf).
    { line: 'SSH-2.0' },
  ],
  'jump.command': [
    'cloudflared access ssh --hostname host.example',
    'gcloud compute start-iap-tunnel vm 22 --listen-on-stdin',
    'aws ssm start-session --target i-0123456789abcdef0 --document-name AWS-StartSSHSession',
    'nc -X connect -x proxy.example:3128 host.example 22',
    'ncat --proxy proxy.example:1080 host.example 22',
    'ssh -W host.example:22 jump.example',
    'corkscrew proxy.example 3128 host.example 22',
  ].map((command) => ({ command })),
  // OpenSSH channels.c, reason2txt(); serverloop.c; nchan.
  'jump.open-failed': [
    { why: 'administratively prohibited', text: 'open failed' },
    { why: 'connect failed', text: 'open failed' },
    { why: 'connect failed', text: 'Connection refused' },
    { why: 'connect failed', text: 'Connection timed out' },
    { why: 'connect failed', text: 'No route to host' },
    { why: 'connect failed', text: 'Name or service not known' },
    { why: 'unknown channel type', text: '' },
    { why: 'resource shortage', text: '' },
  ],
  'jump.cloudflared': [
    { text: 'websocket: bad handshake' },
    { text: 'dial tcp: lookup host.example: no such host' },
  ],
  'kex.no-match': [
    // What FUTURE of Fedora and DEFAULT of Enterprise Linux 8 leave of the ciphers.
    {
      what: 'no matching cipher found',
      offer: 'aes256-gcm@openssh.com,chacha20-poly1305@openssh.com,aes256-ctr',
    },
    {
      what: 'no matching cipher found',
      offer:
        'aes256-gcm@openssh.com,chacha20-poly1305@openssh.com,aes256-ctr,aes256-cbc,aes128-gcm@openssh.com,aes128-ctr,aes128-cbc',
    },

    ...[CURRENT_KEX, OLD_KEX].map((offer) => ({ what: 'no matching key exchange method found', offer })),
    ...['ssh-rsa,ssh-dss', 'ssh-ed25519,ecdsa-sha2-nistp256,rsa-sha2-512', 'rsa-sha2-256'].map((offer) => ({
      what: 'no matching host key type found',
      offer,
    })),
    { what: 'no matching cipher found', offer: 'aes128-cbc,3des-cbc' },
    { what: 'no matching MAC found', offer: 'hmac-sha1,hmac-md5' },
    { offer: CURRENT_KEX },
    { offer: OLD_KEX },
    { offer: 'ssh-rsa,ssh-dss' },
    { offer: 'ssh-ed25519,ecdsa-sha2-nistp256,rsa-sha2-512' },
    { offer: 'rsa-sha2-512,rsa-sha2-256' },
    { offer: 'aes128-cbc,3des-cbc' },
    { offer: 'aes128-ctr,chacha20-poly1305@openssh.com' },
    { offer: 'hmac-sha1,hmac-md5' },
  ],
  // ssherr.c.
  'kex.dispatch-fatal': [
    'error in libcrypto',
    'incorrect signature',
    'message authentication code incorrect',
    'Connection corrupted',
    'invalid format',
    'incomplete message',
    'Invalid key length',
    'Connection reset by peer',
    'Connection timed out',
    'Broken pipe',
  ].map((reason) => ({ reason })),
  // "SSH-", "Inva" (of "Invalid SSH identification string."), "HTTP", and bytes that spell nothing.
  'kex.bad-length': [
    { length: 1397966893 },
    { length: 1231976033 },
    { length: 1213486160 },
    { length: 3372220415 },
  ],
  'auth.listed-mode': [{ mode: 'drwx------' }],
  'auth.listed-label': [{ label: 'admin_home_t' }],
  'auth.aging': [
    { what: 'password', until: 'never' },
    { what: 'account', until: 'never' },
  ],
  'hostkey.bad': [{ reason: 'Invalid key length' }, { reason: 'incorrect signature' }],
  'auth.methods': METHODS(),
  'auth.preferred': ['password', 'gssapi-with-mic,publickey', 'publickey,keyboard-interactive,password'].map(
    (methods) => ({ methods }),
  ),
  'auth.failed-client': ['none', 'none publickey', 'none password', 'none, publickey, password'].map(
    (tried) => ({ tried }),
  ),
  'auth.denied': [...METHODS(), { user: 'root' }, { user: 'ada' }],
  'auth.failed': [
    { user: 'root' },
    { user: 'ada' },
    { user: 'root', method: 'publickey' },
    { user: 'root', method: 'password' },
    { user: 'ada', method: 'publickey' },
    { user: 'ada', method: 'password' },
    { method: 'keyboard-interactive/pam' },
    { method: 'none' },
  ],
  'auth.accepted': [{ method: 'publickey' }, { method: 'password' }],
  'auth.not-allowed': [{ user: 'root' }, { user: 'ada' }],
  'auth.invalid-user': [{ user: 'oracle' }, { user: 'mueller' }],
  'auth.key-unloadable': [
    { reason: 'bad permissions' },
    { reason: 'Permission denied' },
    { reason: 'No such file or directory' },
    { reason: 'invalid format' },
    { reason: 'error in libcrypto' },
    { reason: 'incorrect passphrase supplied to decrypt private key' },
    { path: '/home/ada/.ssh/id_ed25519.pub', reason: 'invalid format' },
    { path: '/home/ada/.ssh/id_ed25519.pub', reason: 'error in libcrypto' },
  ],
  'auth.agent-refused': [
    { text: 'agent refused operation' },
    { text: 'incorrect passphrase supplied to decrypt private key' },
    { text: 'communication with agent failed' },
  ],
  'auth.algorithm-refused': [
    { algorithm: 'ssh-rsa' },
    { algorithm: 'ssh-dss' },
    { algorithm: 'rsa-sha2-512' },
  ],
  'auth.pam-error': PAM_TEXTS,
  'session.pam-session': [...PAM_TEXTS, ...ERRNO.map((e) => ({ text: e.errno }))],
  // linux-pam: pam_unix, pam_faillock, pam_tally2, pam_nologin, pam_limits, pam_sss, pam_access.
  'auth.pam-line': [
    {
      module: 'faillock',
      phase: 'auth',
      text: 'Consecutive login failures for user ada account temporarily locked',
    },
    { module: 'tally2', phase: 'auth', text: 'user ada (1001) tally 6, deny 5' },
    { module: 'nologin', phase: 'account', text: 'Refused user ada: system is going down' },
    { module: 'limits', phase: 'session', text: 'Too many logins (max 2) for ada' },
    { module: 'limits', phase: 'session', text: "Could not set limit for 'nofile': Operation not permitted" },
    { module: 'sss', phase: 'account', text: 'Access denied for user ada: 6 (Permission denied)' },
    { module: 'sss', phase: 'account', text: '13 (User account has expired)' },
    {
      module: 'sss',
      phase: 'account',
      text: '12 (Authentication token is no longer valid; new one required)',
    },
    { module: 'unix', phase: 'account', text: 'expired password for user ada (root enforced)' },
    { module: 'unix', phase: 'account', text: 'expired password for user ada (password aged)' },
    { module: 'mount', phase: 'session', text: 'mount of /srv/home/ada failed' },
    { module: 'env', phase: 'session', text: 'deprecated reading of user environment enabled' },
  ],
  'end.closed': [{ user: 'root' }, { user: 'ada' }, { user: 'ada', fails: 0 }, { user: 'root', fails: 3 }],
  'end.received-disconnect': [
    { code: 11, reason: 'Normal Shutdown, Thank you for playing' },
    { code: 11, reason: 'disconnected by user' },
    { code: 11, reason: 'Bye Bye' },
    { code: 2, reason: 'Too many authentication failures' },
    { code: 2, reason: 'no authentication methods enabled' },
    { code: 14, reason: 'No supported authentication methods available' },
    // kexgexs.c; Apache MINA sshd; RFC 4253, 11.1.
    { code: 2, reason: 'no matching DH grp found' },
    { code: 2, reason: 'Detected IdleTimeout after 600013/600000 ms.' },
    { code: 3, reason: 'Key exchange failed' },
    { code: 2, reason: 'Packet corrupt' },
  ],
  'end.disconnecting': [
    { reason: 'Too many authentication failures' },
    { reason: 'Packet corrupt' },
    { reason: 'protocol error: rcvd type 50' },
    { reason: 'strict KEX violation: unexpected packet type 2 (seqnr 1)' },
  ],
  'server.config-bad': [{ path: 'rexec' }, { path: '/etc/ssh/sshd_config' }],
  'server.hostkey-unloadable': [{ reason: 'Permission denied' }, { reason: 'No such file or directory' }],
  'session.exit-status': [0, 1, 2, 127, 128, 130, 137, 254, 255, -1].map((status) => ({ status })),
  'session.forward-target': ERRNO,
  'sshd.child-signal': [6, 9, 11, 12, 15, 31].map((signal) => ({ signal })),
  'sshd.child-exit': [1, 4, 255].map((status) => ({ status })),
  'sshd.drop-penalty': PENALTIES,
  'sshd.penalty': PENALTIES,
  'sshd.drop-maxstartups': [{ slots: 2 }, { slots: 10 }, { slots: 100 }],
};

function METHODS(): readonly Fields[] {
  return [
    'publickey',
    'publickey,password',
    'publickey,keyboard-interactive',
    'password',
    'keyboard-interactive',
    'gssapi-keyex,gssapi-with-mic',
    'gssapi-with-mic',
    'hostbased',
    'publickey,gssapi-keyex,gssapi-with-mic',
    '',
  ].map((methods) => ({ methods }));
}

/** The steps that attempts/facts.ts can name: every marker kind with a stage, two of them renamed. */
const STEPS = (Object.keys(KINDS) as Kind[])
  .filter((k) => KINDS[k].facet === null && 'stage' in KINDS[k])
  .concat(['connected', 'kex.banner-received', 'nothing'] as unknown as Kind[]);
const SORTS = ['loopback', 'private', 'link-local', 'cgnat', 'fake-ip', 'documentation', 'public'];

/** Kinds made from the whole of an attempt or group, from a configuration, or given by a person. */
/** What a connection of a probe may get (readers/probe/talk.ts). */
const GOT = [
  'ssh',
  'ssh-open',
  'ssh-closed',
  'ssh-reset',
  'cut-off',
  'http',
  'tls',
  'dropped',
  'text',
  'silence',
  'closed',
  'reset',
];

export const MADE: { readonly [K in Kind]?: readonly Fields[] } = {
  'client.exit': [0, 1, 2, 124, 127, 128, 137, 254, 255].map((status) => ({ status })),
  'client.interrupted': [{}, { seconds: 30 }],
  'attempt.direct': [{}],
  'openssl.mismatch': [{ built: '30000080', have: '30200010' }],
  'config.finding': FINDINGS.map((finding) => ({ finding, keyword: 'Keyword', value: 'value' })),
  'config.invalid': [
    { keyword: 'MaxStartups', value: '10:30', text: 'missing argument' },
    { keyword: 'Ciphers', value: 'aes', text: 'bad SSH2 cipher spec' },
    { keyword: 'Foo', text: 'Bad configuration option: Foo' },
    { keyword: 'MaxStartups', text: "Directive 'MaxStartups' is not allowed within a Match block" },
  ],
  'hint.tag': HINTS.map((tag) => ({ tag })),
  'attempt.last-step': STEPS.map((step) => ({ step })),
  'attempt.hang': STEPS.flatMap((step) => [{ step }, { step, seconds: 30 }]),
  'attempt.unended': [{ seconds: 20 }],
  'attempt.earlier': [
    { connections: 3, failed: 0 },
    { connections: 1, failed: 0 },
    { connections: 2, failed: 2 },
  ],
  'attempt.duration': [0.05, 1, 3, 5, 10, 30, 120, 600].map((seconds) => ({ seconds })),
  'attempt.address': SORTS.flatMap((sort): Fields[] => [
    { addr: sort === 'fake-ip' ? '198.18.0.5' : sort === 'loopback' ? '127.0.0.1' : '192.0.2.10', sort },
    { addr: '2001:db8::10', sort: `ipv6-${sort}` },
  ]).concat(
    // `ssh 22`: a bare number is an address (inet_aton(3)).
    { addr: '0.0.0.22', sort: 'unspecified' },
    { addr: '192.0.2.10', sort: 'documentation', given: true },
  ),
  'attempt.listening': [
    { ports: '22', tried: true },
    { ports: '2222', tried: false },
  ],
  'attempt.unsigned': [{}, { path: '/home/alice/.ssh/id_ed25519' }],
  'attempt.key-count': [
    { offered: 0, accepted: 0 },
    { offered: 1, accepted: 0 },
    { offered: 1, accepted: 1 },
    { offered: 8, accepted: 0 },
  ],
  'attempt.server-ending': STAGES.flatMap((stage) =>
    ['self', 'peer', 'network', 'none'].map((ender) => ({ stage, ender })),
  ),
  'attempt.both-reset': [{}],
  'attempt.public-service': [{ host: 'github.com' }],
  'attempt.shell-ended': [{ seconds: 0.1 }],
  'attempt.senseless-text': [{ lines: 33 }],
  'probe.wordless': [{ text: 'jump let you in, and what it runs to reach db1 port 22 ended with status 1' }],
  'probe.logged': [true, false].map((greeted) => ({ logged: 5, missing: 5, greeted })),
  'probe.speaks': ['server-first', 'after-us', 'nobody'].map((who) => ({ who })),
  'probe.closing': [0.4, 2, 25, 300, 2000, 5000, 9000].flatMap((ms) =>
    ['nothing', 'our-line', 'text', 'identification'].flatMap((after) =>
      ['closed', 'reset'].map((how) => ({ how, ms, after })),
    ),
  ),
  'probe.refusal-time': [0.1, 1020, 3100, 8000].flatMap((ms) =>
    ['No route to host', 'Cannot assign requested address'].map((errno) => ({ errno, ms })),
  ),
  'probe.route': [
    { addr: '192.0.2.10' },
    { addr: '192.0.2.10', source: '198.51.100.2' },
    { addr: '172.17.0.2', source: '172.17.0.1', device: 'docker0' },
  ],
  'probe.turned-away': ['notice', 'this-machine', 'unsent', 'reset', 'nobody'].map((by) => ({ by })),
  'probe.neighbour': [true, false].map((there) => ({ addr: '192.0.2.10', there })),
  'probe.low-port': [{}],
  'probe.datagram': ['open', 'refused', 'unreachable', 'silent'].map((got) => ({ got })),
  'probe.families': [{ works: 'ipv4' }, { works: 'ipv6' }],
  'probe.unconfirmed': ['none', 'offer', 'all', 'any-size'].map((what) => ({ what })),
  'probe.cut-off': [{ line: 'SSH-2.0-Open' }],
  'probe.ident-first': GOT.map((got) => ({ got })),
  'probe.half-close': GOT.map((got) => ({ got })),
  'probe.http': GOT.map((got) => ({ got })),
  'probe.tls': GOT.map((got) => ({ got })),
  'probe.repeat': [
    [10, 0, 0, 0, 0],
    [6, 4, 0, 0, 0],
    [0, 10, 0, 0, 0],
    [3, 0, 7, 0, 0],
    [0, 0, 10, 0, 0],
    [0, 0, 0, 8, 2],
    [6, 0, 0, 4, 0],
  ].map(([greeted, dropped, closed, refused, silent]) => ({
    tries: 10,
    greeted,
    dropped,
    closed,
    refused,
    silent,
  })),
  'probe.ports': [
    { ssh: 2222, open: 1, refused: 3, silent: 0 },
    { open: 1, refused: 3, silent: 0 },
    { open: 0, refused: 0, silent: 4 },
  ],
  'attempt.success': [{}],
  'group.count': [
    { attempts: 1, sources: 1, users: 1 },
    { attempts: 3, sources: 1, users: 1 },
    { attempts: 9, sources: 1, users: 1 },
    { attempts: 40, sources: 5, users: 12 },
    { attempts: 40, sources: 25, users: 1 },
  ],
  'group.interval': [
    { seconds: 10, attempts: 6 },
    { seconds: 60, attempts: 30 },
    { seconds: 3600, attempts: 4 },
  ],
  'group.source': [...SORTS, 'masked', 'name', 'unspecified'].map((sort) => ({ addr: '192.0.2.10', sort })),
  'jump.hop-failed': STAGES.map((stage) => ({ stage, by: 'connect.failed' })),
  'server.not-back': [{ after: 'SIGHUP' }],
  'sshd.silent': [{}],
};
