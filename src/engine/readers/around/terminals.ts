/** What terminal programs and database clients say: Tera Term, SecureCRT, Poderosa and what else is built on Granados, Navicat. */

import type { ByKind, Kind } from '../../observation.ts';
import type { Wording } from '../../wording.ts';
import { says } from './libraries.ts';

const NOTHING_COMMON = 'Client and server have none of these in common.';
const NOT_CONNECTED = 'No connection came about.';
const LOGIN = 'The server took nothing that the program could show.';
const KEY = 'The private key could not be read.';
const PASSPHRASE = 'incorrect passphrase supplied to decrypt private key';

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

/** One sentence for each list of a key exchange that may have nothing in common. */
function noMatch(
  sentences: readonly (readonly [what: string, text: string])[],
  prefixes: readonly string[] = [''],
): readonly Wording[] {
  return sentences.flatMap(([what, text]) =>
    line('kex.no-match', text, { what }, NOTHING_COMMON, {
      prefixes,
      sample: text.replace('{offer:list}', 'diffie-hellman-group1-sha1,ssh-dss'),
    }),
  );
}

// ttssh2/ttxssh (ssh.c, auth.c, keyfiles.c, ttxssh.c) of Tera Term 5.
const TERA_TERM: readonly Wording[] = [
  ...noMatch([
    ['key exchange', 'unknown KEX algorithm: {offer:list}'],
    ['host key', 'unknown host KEY algorithm: {offer:list}'],
    ['cipher', 'unknown Encrypt algorithm(client to server): {offer:list}'],
    ['cipher', 'unknown Encrypt algorithm(server to client): {offer:list}'],
    ['MAC', 'unknown MAC algorithm: {offer:list}'],
    ['compression', 'unknown Packet Compression algorithm: {offer:list}'],
    ['cipher', 'The server does not support any of the TTSSH encryption algorithms.'],
    [
      'cipher',
      'All the encryption algorithms that this program and the server both understand have been disabled.',
    ],
  ]),
  ...[
    'SSH2 auto-login error: user authentication failed.',
    'Server does not support any of the authentication options',
    "The server doesn't have valid authentication method.",
    'Authentication method is not supported by server.',
  ].flatMap((text) => line('auth.failed-client', text, {}, LOGIN)),
  ...['the empty passphrase', 'the passphrase'].flatMap((which) =>
    line(
      'auth.key-unloadable',
      `The specified key file cannot be decrypted using ${which}.`,
      { path: '', reason: PASSPHRASE },
      KEY,
    ),
  ),
  ...[
    'The specified key file does not contain an SSH private key.',
    'The specified key file has been truncated and does not contain a valid private key.',
  ].flatMap((text) => line('auth.key-unloadable', text, { path: '', reason: 'not a private key' }, KEY)),
  ...(
    [
      ['The machine could not be contacted (possibly a network problem)', 'Network is unreachable'],
      ['The machine could not be contacted (possibly the machine is down)', 'Connection timed out'],
      ['Connection refused (perhaps the service is not currently running)', 'Connection refused'],
    ] as const
  ).flatMap(([text, errno]) => line('connect.failed', text, { host: '', port: 0, errno }, NOT_CONNECTED)),
  ...line(
    'resolve.failed',
    'No address was found for the machine',
    { host: '', reason: '' },
    'No address could be found for the name.',
  ),
  ...line(
    'end.closed',
    'Server disconnected (no reason given).',
    {},
    'The other side closed the connection.',
  ),
  ...line(
    'end.received-disconnect',
    "Server disconnected with message '{reason:peer}'",
    { code: 2 },
    'The server said why it ends the connection.',
    { sample: "Server disconnected with message 'Too many authentication failures'" },
  ),
];

// Granados (strings.resx, and the sentences of its older editions).
const GRANADOS: readonly Wording[] = [
  ...noMatch(
    [
      ['', 'Algorithm negotiation failed.'],
      ['key exchange', 'Negotiating key exchange algorithm failed.'],
      ['host key', 'Negotiating host key algorithm failed.'],
      ['cipher', 'Negotiating encryption algorithm failed.'],
      ['key exchange', 'The negotiation of kex algorithm is failed'],
      ['host key', 'The negotiation of host key algorithm is failed'],
      ['cipher', 'The negotiation of encryption algorithm is failed'],
    ],
    ['', 'Granados.SSHException: '],
  ),
  ...[
    'User authentication failed.',
    'Server does not support the plain password authentication.',
    'Server refused the RSA authentication.',
  ].flatMap((text) => line('auth.failed-client', text, {}, LOGIN)),
  ...line('auth.key-unloadable', 'The passphrase is wrong.', { path: '', reason: PASSPHRASE }, KEY),
  ...['Not a valid private key file.', 'Unsupported private key format.'].flatMap((text) =>
    line('auth.key-unloadable', text, { path: '', reason: 'not a private key' }, KEY),
  ),
  ...line(
    'auth.key-unloadable',
    '{path:own} is not valid private key file.',
    { reason: 'not a private key' },
    KEY,
    {
      sample: 'C:\\keys\\web1.pem is not valid private key file.',
    },
  ),
];

// SecureCRT and SecureFX (6 to 9): the window that ends a connection, and the steps of their trace.
const TRACE = ['[LOCAL] : ', 'i '] as const;
const STEP = 'How far the program got.';
const SECURE_CRT: readonly Wording[] = [
  ...noMatch([
    ['key exchange', 'No compatible key-exchange method. The server supports these methods: {offer:list}'],
    ['key exchange', 'No compatible key exchange method. The server supports these methods: {offer:list}'],
    ['host key', 'No compatible hostkey. The server supports these methods: {offer:list}'],
    ['host key', 'No compatible host key. The server supports these methods: {offer:list}'],
    ['cipher', 'No compatible cipher. The server supports these ciphers: {offer:list}'],
    ['MAC', 'No compatible MAC. The server supports these MACs: {offer:list}'],
  ]),
  ...["'", '"'].flatMap((mark) =>
    line(
      'ident.remote',
      `RECV : Remote Identifier = ${mark}SSH-{protocol:decimal}-{software:peer}${mark}`,
      {},
      'The identification of the server.',
      { prefixes: TRACE, sample: `RECV : Remote Identifier = ${mark}SSH-2.0-OpenSSH_9.2p1${mark}` },
    ),
  ),
  ...(
    [
      ['kex.init-sent', 'SEND : KEXINIT'],
      ['kex.init-received', 'RECV : Read kexinit'],
      ['kex.reply', 'RECV : KEXDH_REPLY'],
      ['kex.newkeys-sent', 'SEND : NEWKEYS'],
      ['kex.newkeys-received', 'RECV : NEWKEYS'],
      ['auth.start', 'RECV: SERVICE_ACCEPT[ssh-userauth] -- OK'],
      ['auth.succeeded', 'RECV : AUTH_SUCCESS'],
    ] as const
  ).flatMap(([kind, text]) => line(kind, text, {}, STEP, { prefixes: TRACE })),
  ...line(
    'auth.methods',
    'RECV : USERAUTH_FAILURE, continuations [{methods}]',
    {},
    'The methods that the server offers.',
    { prefixes: TRACE, sample: 'RECV : USERAUTH_FAILURE, continuations [publickey,password]' },
  ),
  ...line('end.closed', 'RECV: TCP/IP close', {}, 'The other side closed the connection.', {
    prefixes: TRACE,
  }),
  ...line(
    'end.received-disconnect',
    'RECV: Disconnect packet (reason: {code}: {reason:peer})',
    {},
    'The server said why it ends the connection.',
    { prefixes: TRACE, sample: 'RECV: Disconnect packet (reason: 2: Too many authentication failures)' },
  ),
];

// PuTTY before 0.71 (ssh.c), and database clients that still carry it: what answered a step was no such packet.
const OLD_PUTTY: readonly Wording[] = [
  'expected key exchange packet from server',
  'expected key exchange group packet from server',
  'expected key exchange reply packet from server',
  'expected new-keys packet from server',
].flatMap((text) =>
  ['', 'FATAL ERROR: ', 'SSH: '].flatMap((prefix) =>
    line(
      'kex.no-match',
      prefix + text,
      { what: 'key exchange' },
      'The server did not go on with the key exchange.',
    ),
  ),
);

export const TERMINALS: readonly Wording[] = [...TERA_TERM, ...GRANADOS, ...SECURE_CRT, ...OLD_PUTTY];
