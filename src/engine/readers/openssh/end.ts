/**
 * How connections end, in code that ssh and sshd share: OpenSSH packet.c sshpkt_vfatal(), ssh_packet_disconnect(),
 * ssh_packet_read_poll_seqnr(); dispatch.c. From 7.5 the address may follow the account ("authenticating user alice").
 */

import type { Wording } from '../../wording.ts';
import { wording } from '../../wording.ts';

const CLOSED = 'The other side closed the connection without a farewell.';
const RESET = 'The connection was cut off: by the other side, or by a device on the way.';
const FAREWELL = 'The other side ended the connection with a farewell; the line before tells its reason.';

export const END: readonly Wording[] = [
  // --- closed by the peer
  wording({
    says: 'end.closed',
    side: 'both',
    text: 'Connection closed by {addr} port {port}',
    levels: [
      { id: 'srv.end.closed_v72', since: '7.2', until: '7.4', level: 'INFO' },
      { id: 'srv.end.closed_v75', since: '7.5', level: 'INFO' },
      { id: 'srv.end.closed_session', since: '7.3', until: '9.7', level: 'VERBOSE' },
      { id: 'srv.end.closed_session98', since: '9.8', level: 'INFO' },
      { id: 'cli.end.closed', since: '7.2', level: 'INFO' },
    ],
    sample: 'Connection closed by 127.0.0.1 port 59042',
    means: `${CLOSED} Without a user name nobody had tried to log in yet, unless the same process wrote "Accepted" before.`,
  }),
  wording({
    says: 'end.closed',
    side: 'both',
    text: 'Connection closed by {addr}',
    levels: [
      { id: 'srv.end.closed_v67', since: '5.3', until: '7.1', level: 'INFO' },
      { since: '5.3', until: '7.2', level: 'VERBOSE' },
    ],
    sample: 'Connection closed by 203.0.113.44',
    means: CLOSED,
  }),
  wording({
    says: 'end.closed',
    side: 'both',
    text: 'Connection closed by authenticating user {user:account} {addr} port {port}',
    with: { valid: true },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample: 'Connection closed by authenticating user alice 198.51.100.2 port 33440',
    means:
      'The other side closed the connection while logging in as this account, which exists on the server.',
  }),
  wording({
    says: 'end.closed',
    side: 'both',
    text: 'Connection closed by invalid user {user} {addr} port {port}',
    with: { valid: false },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample: 'Connection closed by invalid user nosuch 198.51.100.2 port 33440',
    means:
      'The other side closed the connection while logging in under a name that may not log in on this server.',
  }),
  wording({
    says: 'end.closed',
    side: 'both',
    text: 'Connection closed by user {user:account} {addr} port {port}',
    with: { valid: true },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample: 'Connection closed by user alice 203.0.113.44 port 33440',
    means: 'The other side closed the connection after this account had logged in.',
  }),
  // --- reset
  wording({
    says: 'end.reset',
    side: 'both',
    text: 'Connection reset by {addr} port {port}',
    levels: [
      { id: 'srv.end.reset_v69', since: '7.2', until: '7.4', level: 'INFO' },
      { id: 'srv.end.reset_v75', since: '7.5', level: 'INFO' },
      { id: 'cli.end.reset', since: '7.2', level: 'INFO' },
    ],
    sample: 'Connection reset by 127.0.0.1 port 59062',
    means: RESET,
  }),
  wording({
    says: 'end.reset',
    side: 'both',
    text: 'Connection reset by {addr}',
    levels: [{ since: '6.9', until: '7.1', level: 'INFO' }],
    sample: 'Connection reset by 203.0.113.44',
    means: RESET,
  }),
  wording({
    says: 'end.reset',
    side: 'both',
    text: 'Connection reset by authenticating user {user:account} {addr} port {port}',
    with: { valid: true },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample: 'Connection reset by authenticating user alice 198.51.100.2 port 33440',
    means: `${RESET} The client was logging in as this account, which exists on the server.`,
  }),
  wording({
    says: 'end.reset',
    side: 'both',
    text: 'Connection reset by invalid user {user} {addr} port {port}',
    with: { valid: false },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample: 'Connection reset by invalid user admin 203.0.113.44 port 33440',
    means: `${RESET} The client was logging in under a name that may not log in on this server.`,
  }),
  wording({
    says: 'end.reset',
    side: 'both',
    text: 'Connection reset by user {user:account} {addr} port {port}',
    with: { valid: true },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample: 'Connection reset by user alice 203.0.113.44 port 33440',
    means: `${RESET} This account had logged in.`,
  }),
  // --- timed out
  wording({
    says: 'end.timed-out',
    side: 'server',
    text: 'Connection from {addr} port {port} timed out',
    levels: [{ id: 'srv.end.timeout', since: '7.2', level: 'INFO' }],
    sample: 'Connection from 203.0.113.44 port 50112 timed out',
    means: 'Nothing came from the client for too long, and sshd gave the connection up.',
  }),
  wording({
    says: 'end.timed-out',
    side: 'server',
    text: 'Connection from authenticating user {user:account} {addr} port {port} timed out',
    with: { valid: true },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample: 'Connection from authenticating user alice 203.0.113.44 port 50112 timed out',
    means:
      'Nothing came from the client for too long while it was logging in, and sshd gave the connection up.',
  }),
  wording({
    says: 'end.timed-out',
    side: 'server',
    text: 'Connection from invalid user {user} {addr} port {port} timed out',
    with: { valid: false },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample: 'Connection from invalid user admin 203.0.113.44 port 50112 timed out',
    means:
      'Nothing came from the client for too long while it was logging in, and sshd gave the connection up.',
  }),
  wording({
    says: 'end.timed-out',
    side: 'server',
    text: 'Connection from user {user:account} {addr} port {port} timed out',
    with: { valid: true },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample: 'Connection from user alice 203.0.113.44 port 50112 timed out',
    means: 'Nothing came from the client of this session for too long, and sshd gave the connection up.',
  }),
  // --- farewells
  wording({
    says: 'end.received-disconnect',
    side: 'both',
    text: 'Received disconnect from {addr} port {port}:{code}: {reason:peer}',
    levels: [
      { id: 'srv.end.received_disconnect', since: '7.2', level: 'INFO' },
      { since: '7.2', level: 'ERROR' },
      { id: 'cli.end.received_disconnect', since: '7.2', level: 'ERROR' },
    ],
    sample: 'Received disconnect from 198.51.100.2 port 33440:11: disconnected by user',
    means:
      'The other side said goodbye and gave a code and a reason; the words are its own. Code 11 is an ordinary end.',
  }),
  wording({
    says: 'end.received-disconnect',
    side: 'both',
    text: 'Received disconnect from {addr}: {code}: {reason:peer}',
    levels: [
      { id: 'srv.end.received_disconnect_v71', since: '5.3', until: '7.1', level: 'INFO' },
      { since: '5.3', until: '7.1', level: 'ERROR' },
    ],
    sample: 'Received disconnect from 203.0.113.44: 11: disconnected by user',
    means:
      'The other side said goodbye and gave a code and a reason; the words are its own. Code 11 is an ordinary end.',
  }),
  wording({
    says: 'end.disconnected',
    side: 'both',
    text: 'Disconnected from {addr} port {port}',
    levels: [
      { id: 'srv.end.disconnected_v72', since: '7.2', until: '7.4', level: 'INFO' },
      { id: 'srv.end.disconnected_v75', since: '7.5', level: 'INFO' },
      { id: 'cli.end.disconnected', since: '7.2', level: 'INFO' },
    ],
    sample: 'Disconnected from 203.0.113.44 port 50112',
    means: FAREWELL,
  }),
  wording({
    says: 'end.disconnected',
    side: 'both',
    text: 'Disconnected from {addr}',
    levels: [{ since: '6.8', until: '7.1', level: 'INFO' }],
    sample: 'Disconnected from 203.0.113.44',
    means: FAREWELL,
  }),
  wording({
    says: 'end.disconnected',
    side: 'both',
    text: 'Disconnected from authenticating user {user:account} {addr} port {port}',
    with: { valid: true },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample: 'Disconnected from authenticating user root 203.0.113.44 port 50112',
    means: `${FAREWELL} It was logging in as this account, which exists on the server.`,
  }),
  wording({
    says: 'end.disconnected',
    side: 'both',
    text: 'Disconnected from invalid user {user} {addr} port {port}',
    with: { valid: false },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample: 'Disconnected from invalid user admin 203.0.113.44 port 50112',
    means: `${FAREWELL} It was logging in under a name that may not log in on this server.`,
  }),
  wording({
    says: 'end.disconnected',
    side: 'both',
    text: 'Disconnected from user {user:account} {addr} port {port}',
    with: { valid: true },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample: 'Disconnected from user alice 198.51.100.2 port 33440',
    means: FAREWELL,
  }),
  // --- this side ends it, with a reason
  wording({
    says: 'end.disconnecting',
    side: 'both',
    text: 'Disconnecting {addr} port {port}: {reason}',
    levels: [{ id: 'srv.end.disconnecting', since: '7.5', level: 'INFO' }],
    sample:
      'Disconnecting 203.0.113.44 port 50112: outgoing sequence number wrapped during initial key exchange',
    means: 'The program that writes this line ended the connection and told the other side this reason.',
  }),
  wording({
    says: 'end.disconnecting',
    side: 'both',
    text: 'Disconnecting authenticating user {user:account} {addr} port {port}: {reason}',
    with: { valid: true },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample:
      'Disconnecting authenticating user bob 203.0.113.44 port 50112: strict KEX violation: unexpected packet type 2',
    means: 'sshd ended the connection while this account was logging in, and told the client this reason.',
  }),
  wording({
    says: 'end.disconnecting',
    side: 'both',
    text: 'Disconnecting invalid user {user} {addr} port {port}: {reason}',
    with: { valid: false },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample:
      'Disconnecting invalid user admin 203.0.113.44 port 50112: strict KEX violation: unexpected packet type 2',
    means:
      'sshd ended the connection during a login under a name that may not log in, and told the client this reason.',
  }),
  wording({
    says: 'end.disconnecting',
    side: 'both',
    text: 'Disconnecting user {user:account} {addr} port {port}: {reason}',
    with: { valid: true },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample: 'Disconnecting user alice 203.0.113.44 port 50112: Protocol error: you already have a pty.',
    means: 'sshd ended the session of this account and told the client this reason.',
  }),
  wording({
    says: 'end.disconnecting',
    side: 'both',
    text: 'Disconnecting: {reason}',
    levels: [{ id: 'srv.end.disconnecting_v74', since: '5.3', until: '7.4', level: 'INFO' }],
    sample: 'Disconnecting: Packet corrupt',
    means: 'The program that writes this line ended the connection and told the other side this reason.',
  }),
  wording({
    says: 'end.disconnecting',
    side: 'both',
    text: 'Disconnecting {addr} port {port}: strict KEX violation: KEXINIT was not the first packet',
    with: { reason: 'strict KEX violation: KEXINIT was not the first packet' },
    levels: [{ id: 'srv.end.strict_first', since: '9.6', level: 'INFO' }],
    sample: 'Disconnecting 203.0.113.44 port 50112: strict KEX violation: KEXINIT was not the first packet',
    means:
      'A packet came before the key exchange where none may come (protection against the Terrapin attack); this side ended the connection.',
  }),
  wording({
    says: 'end.disconnecting',
    side: 'both',
    text: 'Disconnecting {addr} port {port}: strict KEX violation: unexpected packet type {_:count} (seqnr {_:count})',
    with: { reason: 'strict KEX violation: unexpected packet' },
    levels: [{ id: 'srv.end.strict_unexpected', since: '9.6', level: 'INFO' }],
    sample: 'Disconnecting 203.0.113.44 port 50112: strict KEX violation: unexpected packet type 2 (seqnr 1)',
    means:
      'A packet came inside the key exchange where none may come (protection against the Terrapin attack); this side ended the connection.',
  }),
  wording({
    says: 'end.disconnecting',
    side: 'both',
    text: 'Disconnecting {addr} port {port}: multiple KEXINIT received from peer',
    with: { reason: 'multiple KEXINIT received from peer' },
    levels: [{ id: 'srv.end.multi_kexinit', since: '10.4', level: 'INFO' }],
    sample: 'Disconnecting 203.0.113.44 port 50112: multiple KEXINIT received from peer',
    means:
      'The other side began the key exchange twice, which the protocol forbids; this side ended the connection.',
  }),
  // --- the network
  wording({
    says: 'end.write-failed',
    side: 'server',
    text: 'process_output: ssh_packet_write_poll: Connection from {addr} port {port}: {errno}',
    levels: [{ id: 'srv.end.write_poll', since: '8.2', level: 'INFO' }],
    sample: 'process_output: ssh_packet_write_poll: Connection from 203.0.113.44 port 50112: Broken pipe',
    means: 'sshd could no longer send to the client and ended the connection.',
  }),
  wording({
    says: 'end.write-failed',
    side: 'server',
    text: 'process_output: ssh_packet_write_poll: Connection from user {user:account} {addr} port {port}: {errno}',
    with: { valid: true },
    levels: [{ since: '8.2', level: 'INFO' }],
    sample:
      'process_output: ssh_packet_write_poll: Connection from user alice 203.0.113.44 port 50112: No route to host',
    means: 'sshd could no longer send to the client of this session and ended it.',
  }),
  wording({
    says: 'end.write-failed',
    side: 'server',
    text: 'packet_write_poll: Connection from {addr} port {port}: {errno}',
    levels: [{ since: '7.3', until: '8.1', level: 'INFO' }],
    sample: 'packet_write_poll: Connection from 203.0.113.44 port 50112: Broken pipe',
    means: 'sshd could no longer send to the client and ended the connection.',
  }),
  wording({
    says: 'end.write-failed',
    side: 'server',
    text: 'packet_write_wait: Connection from {addr} port {port}: {errno}',
    levels: [{ id: 'srv.end.packet_write_wait', since: '7.2', until: '7.9', level: 'INFO' }],
    sample: 'packet_write_wait: Connection from 203.0.113.44 port 50112: Broken pipe',
    means: 'sshd could no longer send to the client and ended the connection.',
  }),
  wording({
    says: 'end.write-failed',
    side: 'server',
    text: 'packet_write_wait: Connection from user {user:account} {addr} port {port}: {errno}',
    with: { valid: true },
    levels: [{ since: '7.5', until: '7.9', level: 'INFO' }],
    sample: 'packet_write_wait: Connection from user alice 203.0.113.44 port 50112: Broken pipe',
    means: 'sshd could no longer send to the client of this session and ended it.',
  }),
  wording({
    says: 'end.write-failed',
    side: 'both',
    text: 'packet_write_wait: Connection to {addr}: {errno}',
    levels: [
      { id: 'srv.end.packet_write_wait_v71', since: '6.8', until: '7.1', level: 'FATAL' },
      { id: 'cli.end.packet_write_wait_v71', since: '6.8', until: '7.1', level: 'FATAL' },
    ],
    sample: 'packet_write_wait: Connection to 203.0.113.44: Broken pipe',
    means: 'This side could no longer send and ended the connection. In these releases sshd too writes "to".',
  }),
  wording({
    says: 'end.read-failed',
    side: 'server',
    text: 'Read error from remote host {addr} port {port}: {errno}',
    levels: [
      { id: 'srv.end.read_error', since: '7.3', until: '9.7', level: 'VERBOSE' },
      { since: '9.8', level: 'INFO' },
    ],
    sample: 'Read error from remote host 198.51.100.2 port 40284: Connection reset by peer',
    means:
      'The connection of an open session broke; "reset" means the client, or a device on the way, cut it off.',
  }),
  wording({
    says: 'end.read-failed',
    side: 'server',
    text: 'Read error from remote host {addr}: {errno}',
    levels: [{ since: '5.3', until: '7.2', level: 'VERBOSE' }],
    sample: 'Read error from remote host 203.0.113.44: Connection reset by peer',
    means:
      'The connection of an open session broke; "reset" means the client, or a device on the way, cut it off.',
  }),
  wording({
    says: 'kex.bad-length',
    side: 'both',
    text: 'Bad packet length {length}.',
    levels: [
      { id: 'srv.end.bad_packet_len', since: '5.3', level: 'INFO' },
      { id: 'cli.end.bad_packet', since: '5.3', level: 'INFO' },
    ],
    sample: 'Bad packet length 1195725856.',
    means:
      'What came is no SSH packet: text was mixed into the stream, or it was damaged on the way. This side ends the connection.',
  }),
  wording({
    says: 'kex.bad-mac',
    side: 'both',
    text: 'Corrupted MAC on input.',
    levels: [
      { id: 'srv.end.bad_mac', since: '5.3', level: 'INFO' },
      { id: 'cli.end.bad_mac', since: '5.3', level: 'INFO' },
    ],
    sample: 'Corrupted MAC on input.',
    means:
      'A packet was changed on the way: a damaged line, network card or driver. This side ends the connection.',
  }),
  wording({
    says: 'kex.bad-padding',
    side: 'both',
    text: 'padding error: need {_:signed} block {_:count} mod {_:signed}',
    levels: [{ id: 'srv.end.pad_error', since: '5.3', level: 'INFO' }],
    sample: 'padding error: need 4660 block 16 mod 4',
    means: 'A packet has an impossible length: the stream was damaged. This side ends the connection.',
  }),
  wording({
    says: 'kex.bad-padding',
    side: 'both',
    text: 'Packet corrupt',
    levels: [{ id: 'srv.end.packet_corrupt', since: '5.3', level: 'INFO' }],
    sample: 'Packet corrupt',
    means: 'The stream was damaged; the side that noticed ends the connection and tells the other so.',
  }),
  wording({
    says: 'kex.bad-mac',
    side: 'both',
    text: 'Corrupted check bytes on input.',
    levels: [{ since: '5.3', until: '7.5', level: 'INFO' }],
    sample: 'Corrupted check bytes on input.',
    means: 'A packet of SSH 1 was changed on the way. This side ends the connection.',
  }),
  wording({
    says: 'sshd.debug',
    side: 'both',
    text: 'Finished discarding for {_:addr} port {_:count}',
    levels: [{ since: '7.3', level: 'INFO' }],
    sample: 'Finished discarding for 203.0.113.44 port 50112',
    means:
      'After a damaged packet this side has read on for a while, so that nobody learns where the damage was.',
  }),
  wording({
    says: 'sshd.debug',
    side: 'both',
    text: 'Finished discarding for {_:addr}',
    levels: [{ since: '5.3', until: '7.2', level: 'INFO' }],
    sample: 'Finished discarding for 203.0.113.44',
    means:
      'After a damaged packet this side has read on for a while, so that nobody learns where the damage was.',
  }),
  wording({
    says: 'kex.out-of-order',
    side: 'both',
    text: 'non-transport message {_:count} received from peer during key exchange',
    with: { text: 'non-transport message during key exchange' },
    levels: [{ id: 'srv.end.non_transport', since: '10.4', level: 'ERROR' }],
    sample: 'non-transport message 80 received from peer during key exchange',
    means:
      'The other side sent something inside the key exchange that may only come after it; this side ends the connection.',
  }),
  wording({
    says: 'end.protocol-error',
    side: 'both',
    text: 'dispatch_protocol_error: type {_:count} seq {_:count}',
    with: { text: 'dispatch_protocol_error' },
    levels: [{ id: 'srv.end.protocol_error', since: '5.3', level: 'INFO' }],
    sample: 'dispatch_protocol_error: type 90 seq 5',
    means: 'The other side sent a message that may not come at this point.',
  }),
  wording({
    says: 'end.protocol-error',
    side: 'both',
    text: 'protocol error: rcvd type {_:count}',
    with: { text: 'protocol error: rcvd type' },
    levels: [{ id: 'srv.end.rcvd_type', since: '5.3', level: 'INFO' }],
    sample: 'protocol error: rcvd type 90',
    means:
      'The other side sent a message that may not come at this point; this side ends the connection and tells it so.',
  }),
  wording({
    says: 'end.protocol-error',
    side: 'both',
    text: 'Hm, kex protocol error: type {_:count} seq {_:count}',
    with: { text: 'Hm, kex protocol error' },
    levels: [{ since: '5.3', until: '7.1', level: 'ERROR' }],
    sample: 'Hm, kex protocol error: type 30 seq 1',
    means: 'The other side sent a message of the key exchange that may not come at this point.',
  }),
  wording({
    says: 'end.protocol-error',
    side: 'both',
    text: 'kex protocol error: type {_:count} seq {_:count}',
    with: { text: 'kex protocol error' },
    levels: [{ since: '7.2', level: 'ERROR' }],
    sample: 'kex protocol error: type 30 seq 1',
    means: 'The other side sent a message of the key exchange that may not come at this point.',
  }),
  wording({
    says: 'end.protocol-error',
    side: 'both',
    text: 'kex_protocol_error: type {_:count} seq {_:count}',
    with: { text: 'kex protocol error' },
    levels: [{ since: '9.6', level: 'ERROR' }],
    sample: 'kex_protocol_error: type 30 seq 1',
    means: 'The other side sent a message of the key exchange that may not come at this point.',
  }),
  wording({
    says: 'end.protocol-error',
    side: 'both',
    text: 'buffer_get_ret: trying to get more bytes {_:count} than in buffer {_:count}',
    with: { text: 'buffer_get_ret' },
    levels: [{ since: '5.3', until: '7.7', level: 'ERROR' }],
    sample: 'buffer_get_ret: trying to get more bytes 4 than in buffer 0',
    means: 'A message from the other side was shorter than it says; this side ends the connection.',
  }),
  wording({
    says: 'end.protocol-error',
    side: 'both',
    text: 'buffer_get_string_ret: buffer_get failed',
    with: { text: 'buffer_get_string_ret: buffer_get failed' },
    levels: [{ since: '5.3', until: '6.6', level: 'ERROR' }],
    sample: 'buffer_get_string_ret: buffer_get failed',
    means: 'A message from the other side was shorter than it says; this side ends the connection.',
  }),
  wording({
    says: 'end.protocol-error',
    side: 'both',
    text: 'buffer_get_string: buffer error',
    with: { text: 'buffer_get_string: buffer error' },
    levels: [{ since: '5.3', until: '7.7', level: 'FATAL' }],
    sample: 'buffer_get_string: buffer error',
    means: 'A message from the other side was shorter than it says; this side ended the connection.',
  }),
  wording({
    says: 'kex.out-of-order',
    side: 'both',
    text: 'RekeyLimit exceeded before authentication completed',
    with: { text: 'RekeyLimit exceeded before authentication completed' },
    levels: [{ id: 'srv.end.rekey_preauth', since: '10.3', level: 'ERROR' }],
    sample: 'RekeyLimit exceeded before authentication completed',
    means: 'RekeyLimit is so small that new keys fall due during the login; this side ends the connection.',
  }),
  wording({
    says: 'kex.dispatch-fatal',
    side: 'server',
    text: 'ssh_dispatch_run_fatal: Connection from {addr} port {port}: {reason}',
    levels: [
      { since: '7.2', until: '7.2', level: 'FATAL' },
      { id: 'srv.end.dispatch', since: '7.3', level: 'INFO' },
    ],
    sample:
      'ssh_dispatch_run_fatal: Connection from 198.51.100.2 port 36230: message authentication code incorrect',
    means: 'sshd could not go on with this connection and ended it, for the reason at the end.',
  }),
  wording({
    says: 'kex.dispatch-fatal',
    side: 'server',
    text: 'ssh_dispatch_run_fatal: Connection from authenticating user {user:account} {addr} port {port}: {reason}',
    with: { valid: true },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample:
      'ssh_dispatch_run_fatal: Connection from authenticating user alice 203.0.113.44 port 50112: Broken pipe',
    means:
      'sshd could not go on with this connection during the login and ended it, for the reason at the end.',
  }),
  wording({
    says: 'kex.dispatch-fatal',
    side: 'server',
    text: 'ssh_dispatch_run_fatal: Connection from invalid user {user} {addr} port {port}: {reason}',
    with: { valid: false },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample:
      'ssh_dispatch_run_fatal: Connection from invalid user admin 203.0.113.44 port 50112: Connection corrupted',
    means:
      'sshd could not go on with this connection during the login and ended it, for the reason at the end.',
  }),
  wording({
    says: 'kex.dispatch-fatal',
    side: 'server',
    text: 'ssh_dispatch_run_fatal: Connection from user {user:account} {addr} port {port}: {reason}',
    with: { valid: true },
    levels: [{ since: '7.5', level: 'INFO' }],
    sample:
      'ssh_dispatch_run_fatal: Connection from user alice 203.0.113.44 port 50112: message authentication code incorrect',
    means: 'sshd could not go on with this session and ended it, for the reason at the end.',
  }),
  wording({
    says: 'kex.dispatch-fatal',
    side: 'both',
    text: 'ssh_dispatch_run_fatal: Connection to {addr}: {reason}',
    levels: [
      { id: 'srv.end.dispatch_v71', since: '6.9', until: '7.1', level: 'FATAL' },
      { id: 'cli.end.dispatch_v71', since: '6.9', until: '7.1', level: 'FATAL' },
    ],
    sample: 'ssh_dispatch_run_fatal: Connection to 203.0.113.44: message authentication code incorrect',
    means:
      'This side could not go on with the connection and ended it. In these releases sshd too writes "to".',
  }),
];
