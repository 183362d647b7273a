/** The identification lines as the client alone words them: sshconnect.c up to 7.9, kex.c from 8.0. What ssh and sshd share is in ident.ts. */

import type { Wording } from '../../wording.ts';
import { wording } from '../../wording.ts';

export const CLIENT_IDENT: readonly Wording[] = [
  wording({
    says: 'ident.pre-banner',
    side: 'client',
    text: 'kex_exchange_identification: banner line {number}: {line:peer}',
    levels: [{ id: 'cli.ident.prebanner', since: '8.0', level: 'DEBUG1' }],
    sample: 'kex_exchange_identification: banner line 0: Not allowed at this time',
    means: 'A line that the other side sent instead of, or before, its identification.',
  }),
  // Printed with -v alone, where `debug1` stands before it. Not `peer`: else a server that sends the words of the errors
  // below would make those disputed, which are never printed at that level.
  wording({
    says: 'ident.pre-banner',
    side: 'client',
    text: 'ssh_exchange_identification: {line:own}',
    levels: [{ id: 'cli.ident.prebanner_v79', since: '5.3', until: '7.9', level: 'DEBUG1' }],
    sample: 'ssh_exchange_identification: Exceeded MaxStartups',
    means: 'A line that the other side sent instead of, or before, its identification.',
  }),
  wording({
    says: 'ident.closed',
    side: 'client',
    text: 'ssh_exchange_identification: Connection closed by remote host',
    with: { before: '8.0' },
    levels: [{ id: 'cli.ident.closed_v79', since: '5.3', until: '7.9', level: 'FATAL' }],
    sample: 'ssh_exchange_identification: Connection closed by remote host',
    means: 'The other side closed the connection before it had sent its complete identification line.',
  }),
  wording({
    says: 'ident.read-error',
    side: 'client',
    text: 'ssh_exchange_identification: read: {errno}',
    with: { before: '8.0' },
    levels: [{ id: 'cli.ident.read_v79', since: '5.3', until: '7.9', level: 'FATAL' }],
    sample: 'ssh_exchange_identification: read: Connection reset by peer',
    means: 'The connection broke before the other side had sent its complete identification line.',
  }),
  wording({
    says: 'ident.write-error',
    side: 'client',
    text: 'write: {errno}',
    levels: [{ id: 'cli.ident.write_v79', since: '5.3', until: '7.9', level: 'FATAL' }],
    sample: 'write: Broken pipe',
    means: 'The connection was gone when ssh wanted to send its own identification line.',
  }),
  wording({
    says: 'ident.none-in-limit',
    side: 'client',
    text: 'ssh_exchange_identification: No banner received',
    levels: [{ id: 'cli.ident.nobanner_v79', since: '5.3', until: '7.9', level: 'FATAL' }],
    sample: 'ssh_exchange_identification: No banner received',
    means: 'So many lines came without an identification among them that ssh gave up.',
  }),
  wording({
    says: 'ident.timeout',
    side: 'client',
    text: 'Connection timed out during banner exchange',
    levels: [{ id: 'cli.ident.timeout', since: '5.3', level: 'ERROR' }],
    sample: 'Connection timed out during banner exchange',
    means:
      'The connection stood, but the identification line of the other side did not come within ConnectTimeout.',
  }),
  wording({
    says: 'ident.failed',
    side: 'client',
    text: 'banner exchange: Connection to {addr} port {port}: {reason}',
    levels: [{ id: 'cli.ident.banner_exchange', since: '8.3', level: 'INFO' }],
    sample: 'banner exchange: Connection to 192.0.2.10 port 2222: invalid format',
    means: 'The exchange of the identification lines failed; the line before it says how.',
  }),
  wording({
    says: 'ident.failed',
    side: 'client',
    text: 'banner exchange: Connection to UNKNOWN port {_:signed}: {reason}',
    levels: [{ since: '8.3', level: 'INFO' }],
    sample: 'banner exchange: Connection to UNKNOWN port 65535: invalid format',
    means: 'The exchange of the identification lines failed over a program (ProxyCommand, jump host).',
  }),
  wording({
    says: 'ident.protocol-1',
    side: 'client',
    text: 'Remote machine has too old SSH software version.',
    with: { theirs: '1' },
    levels: [{ since: '5.3', until: '7.5', level: 'FATAL' }],
    sample: 'Remote machine has too old SSH software version.',
    means: 'The server speaks a form of the protocol that was given up long ago.',
  }),
  wording({
    says: 'ident.unsafe-client',
    side: 'client',
    text: 'Server version "{software:peer}" uses unsafe key agreement; refusing connection',
    levels: [{ since: '6.5', until: '7.6', level: 'FATAL' }],
    sample: 'Server version "ExampleSSH_1.0" uses unsafe key agreement; refusing connection',
    means: 'The server says that it is a program known for an unsafe key exchange; ssh refuses.',
  }),
  wording({
    says: 'client.debug',
    side: 'client',
    text: 'Enabling compatibility mode for protocol {_}',
    levels: [{ since: '5.3', until: '7.5', level: 'DEBUG1' }],
    sample: 'Enabling compatibility mode for protocol 2.0',
    means:
      'ssh prepares for version 2 of the protocol; from 7.4 on it says so before the server has answered.',
  }),
];
