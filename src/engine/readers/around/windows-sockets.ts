/** What Windows says of a connection that failed (Winsock, 10051 to 10065), as .NET, Go, Python and Java print it; Windows' own words change with its language, the numbers do not. */

import type { Wording } from '../../wording.ts';
import { says } from './libraries.ts';

const NOT_CONNECTED = 'No connection came about.';
const GAVE_UP = 'The system gave the connection up, since nothing was answered any more.';

const NO_ANSWER =
  'A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond';

/** Errors of connecting: their number, the words of an English Windows, and the errno that means the same. */
const CONNECTING: readonly (readonly [number, string, string])[] = [
  [10051, 'A socket operation was attempted to an unreachable network', 'Network is unreachable'],
  [10060, NO_ANSWER, 'Connection timed out'],
  [10061, 'No connection could be made because the target machine actively refused it', 'Connection refused'],
  [10065, 'A socket operation was attempted to an unreachable host', 'No route to host'],
];

/** Errors of a connection that stood: reset by the other end, or given up since nothing was answered any more. */
const RESET = 'An existing connection was forcibly closed by the remote host';
const ABORTED = 'An established connection was aborted by the software in your host machine';
const CONNECTED: readonly (readonly [
  number,
  string,
  (text: string, sample: string, prefixes?: readonly string[]) => readonly Wording[],
])[] = [
  [
    10053,
    ABORTED,
    (text, sample, prefixes = ['']) =>
      says('end.write-failed', text, { errno: 'Software caused connection abort' }, sample, GAVE_UP, {
        prefixes,
      }),
  ],
  [
    10054,
    RESET,
    (text, sample, prefixes = ['']) =>
      says('end.reset', text, {}, sample, 'The connection was reset.', { prefixes }),
  ],
];

/** What stands before the words; .NET gives the number, or that of COM, or none. */
const NET = [
  'System.Net.Sockets.SocketException: ',
  'System.Net.Sockets.SocketException (0x80004005): ',
] as const;
const GO = ['ssh: handshake failed: ', ''] as const;
const WORDS = ['', ...NET, 'java.net.SocketException: ', 'java.io.IOException: '] as const;
const PYTHON: { readonly [code: number]: string } = {
  10051: 'OSError',
  10053: 'ConnectionAbortedError',
  10054: 'ConnectionResetError',
  10060: 'TimeoutError',
  10061: 'ConnectionRefusedError',
  10065: 'OSError',
};

/** The forms that give the number: any words may follow. */
const numbered = (code: number) => [
  `${PYTHON[code]}: [WinError ${code}] {_}`,
  `System.Net.Sockets.SocketException (${code}): {_}`,
];

export const WINDOWS_SOCKETS: readonly Wording[] = [
  ...CONNECTING.flatMap(([code, words, errno]) => [
    ...says('connect.failed', `${words}{_}`, { host: '', errno }, `${words}.`, NOT_CONNECTED, {
      prefixes: WORDS,
    }),
    ...numbered(code).flatMap((text) =>
      says('connect.failed', text, { host: '', errno }, text.replace('{_}', `${words}.`), NOT_CONNECTED),
    ),
    ...says(
      'connect.failed',
      `dial tcp {host:own}:{port}: connectex: ${words}.`,
      { errno },
      `dial tcp 192.0.2.10:22: connectex: ${words}.`,
      NOT_CONNECTED,
    ),
  ]),
  ...CONNECTED.flatMap(([code, words, read]) => [
    ...read(`${words}{_}`, `${words}.`, WORDS),
    ...numbered(code).flatMap((text) => read(text, text.replace('{_}', `${words}.`))),
    ...[
      ['read tcp {_:own}->{addr}:{port}: wsarecv: ', 'read tcp 198.51.100.2:40022->192.0.2.10:22: wsarecv: '],
      [
        'write tcp {_:own}->{addr}:{port}: wsasend: ',
        'write tcp 198.51.100.2:40022->192.0.2.10:22: wsasend: ',
      ],
    ].flatMap(([text, sample]) => read(`${text}${words}.`, `${sample}${words}.`, GO)),
  ]),
  ...says(
    'end.timed-out',
    `read tcp {_:own}->{addr}:{port}: wsarecv: ${NO_ANSWER}.`,
    {},
    `read tcp 198.51.100.2:40022->192.0.2.10:22: wsarecv: ${NO_ANSWER}.`,
    'Nothing came from the server in time.',
    { prefixes: GO },
  ),
  ...says(
    'resolve.failed',
    'No such host is known{_}',
    { host: '', reason: 'no such host' },
    'No such host is known.',
    'No address could be found for the name.',
    { prefixes: ['', ...NET, 'System.Net.Sockets.SocketException (11001): '] },
  ),
  // Java on Windows: recv failed, socket write error
  ...says(
    'end.write-failed',
    'java.net.SocketException: Software caused connection abort{_}',
    { errno: 'Software caused connection abort' },
    'java.net.SocketException: Software caused connection abort: socket write error',
    GAVE_UP,
  ),
];
