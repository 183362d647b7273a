/** What sshd writes as plain text in place of, or after, its identification line; a client shows it as a line before the banner. */

import type { Wording } from '../../wording.ts';

interface WireText {
  readonly id: string;
  /** Without its line end. */
  readonly text: string;
  readonly since: Wording['levels'][number]['since'];
  readonly until?: string;
  readonly means: string;
}

/** OpenSSH sshd.c drop_connection(), server_accept_loop(); kex.c kex_exchange_identification(), send_error(). */
export const WIRE_TEXTS: readonly WireText[] = [
  {
    id: 'wire.exceeded_maxstartups',
    text: 'Exceeded MaxStartups',
    since: '8.2',
    until: '9.7',
    means:
      'sshd closed the connection because so many others were logging in (MaxStartups, from 8.5 also PerSourceMaxStartups).',
  },
  {
    id: 'wire.not_allowed',
    text: 'Not allowed at this time',
    since: '9.8',
    means:
      'sshd closed the connection: too many others were logging in, or this address is shut out for a while (PerSourcePenalties).',
  },
  {
    id: 'wire.protocol_mismatch',
    text: 'Protocol mismatch.',
    since: '5.3',
    until: '7.9',
    means: 'sshd did not understand the first line it got and closed.',
  },
  {
    id: 'wire.major_differ_old',
    text: 'Protocol major versions differ.',
    since: '5.3',
    until: '7.9',
    means: 'sshd got the identification line of an SSH 1 client and closed.',
  },
  {
    id: 'wire.major_differ',
    text: 'Protocol major versions differ.',
    since: '8.0',
    means: 'sshd got the identification line of an SSH 1 client and closed.',
  },
  {
    id: 'wire.invalid_ident',
    text: 'Invalid SSH identification string.',
    since: '8.0',
    means: 'sshd got a first line that is not SSH and closed.',
  },
  {
    id: 'wire.no_ident',
    text: 'No SSH identification string received.',
    since: '8.0',
    means: 'sshd got no identification line; it hardly ever comes to that.',
  },
  {
    id: 'wire.timed_out',
    text: 'Timed out waiting for SSH identification string.',
    since: '8.0',
    means:
      'sshd waited too long for an identification line; a stock sshd has no such limit and uses LoginGraceTime.',
  },
];
