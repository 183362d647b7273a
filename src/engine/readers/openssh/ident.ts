/** The identification lines (RFC 4253, 4.2): OpenSSH kex.c, kex_exchange_identification(); to 7.9 sshd.c and sshconnect.c. */

import { type Wording, wording } from '../../wording.ts';

export const IDENT: readonly Wording[] = [
  wording({
    says: 'ident.closed',
    side: 'both',
    text: 'kex_exchange_identification: Connection closed by remote host',
    levels: [
      { id: 'srv.ident.closed_v80', since: '8.0', until: '9.4', level: 'ERROR' },
      { id: 'srv.ident.closed_v95', since: '9.5', level: 'VERBOSE' },
      { id: 'cli.ident.closed_v80', since: '8.0', until: '9.4', level: 'ERROR' },
      { id: 'cli.ident.closed_v95', since: '9.5', level: 'VERBOSE' },
    ],
    sample: 'kex_exchange_identification: Connection closed by remote host',
    means:
      'The other side closed the connection before it had sent its complete identification line. In a server log the "remote host" is the client.',
  }),
  wording({
    says: 'ident.invalid-line',
    side: 'server',
    text: 'kex_exchange_identification: client sent invalid protocol identifier "{line:peer}"',
    levels: [
      { id: 'srv.ident.invalid_id_v80', since: '8.0', until: '9.4', level: 'ERROR' },
      { id: 'srv.ident.invalid_id_v95', since: '9.5', level: 'VERBOSE' },
    ],
    sample: 'kex_exchange_identification: client sent invalid protocol identifier "GET / HTTP/1.0"',
  }),
  wording({
    says: 'ident.not-received',
    side: 'server',
    text: 'Did not receive identification string from {addr} port {port}',
    levels: [{ id: 'srv.ident.no_ident_v79', since: '7.3', until: '7.9', level: 'INFO' }],
    sample: 'Did not receive identification string from 198.51.100.7 port 40022',
  }),
];
