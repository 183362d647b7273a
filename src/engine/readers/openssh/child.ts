/**
 * The process of one connection: between accept and the identification line, and how its parts end.
 * OpenSSH sshd.c server_accept_loop(), child_reap(); sshd-session.c recv_rexec_state(), privsep_preauth(); monitor.c.
 */

import type { Wording } from '../../wording.ts';
import { wording } from '../../wording.ts';

/** Where distributions have sshd lock its unprivileged part in (PRIVSEP_PATH); everything else is a ChrootDirectory. */
const PRIVSEP_DIRECTORIES = [
  '/run/sshd',
  '/var/run/sshd',
  '/var/empty',
  '/var/empty/sshd',
  '/usr/share/empty.sshd',
  '/var/lib/sshd',
  '/var/lib/empty',
] as const;

export const CHILD: readonly Wording[] = [
  // --- the listener takes a connection
  wording({
    says: 'sshd.accept-error',
    side: 'server',
    text: 'accept: {errno}',
    levels: [{ id: 'srv.tcp.accept_error', since: '5.3', level: 'ERROR' }],
    sample: 'accept: Too many open files',
    means:
      'sshd could not take a waiting connection. When it has no file descriptors left, clients wait without a greeting.',
  }),
  wording({
    says: 'sshd.fork-failed',
    side: 'server',
    text: 'fork: {errno}',
    levels: [{ id: 'srv.tcp.fork_failed', since: '5.3', level: 'ERROR' }],
    sample: 'fork: Resource temporarily unavailable',
    means: 'The system gave sshd no process for this connection, so sshd closed it without a greeting.',
  }),
  wording({
    says: 'sshd.no-descriptors',
    side: 'server',
    text: 'server_accept_loop: pipe(startup_p): {errno}',
    with: { call: 'pipe' },
    levels: [{ id: 'srv.tcp.pipe_failed', since: '9.1', until: '9.9', level: 'ERROR' }],
    sample: 'server_accept_loop: pipe(startup_p): Too many open files',
    means: 'sshd had no file descriptors left for this connection and closed it without a greeting.',
  }),
  wording({
    says: 'sshd.no-descriptors',
    side: 'server',
    text: 'reexec socketpair: {errno}',
    with: { call: 'socketpair' },
    levels: [{ id: 'srv.tcp.socketpair_failed', since: '5.3', level: 'ERROR' }],
    sample: 'reexec socketpair: Too many open files',
    means: 'sshd had no file descriptors left for this connection and closed it without a greeting.',
  }),
  wording({
    says: 'sshd.listener-error',
    side: 'server',
    text: 'ppoll: {errno}',
    with: { call: 'ppoll' },
    levels: [{ id: 'srv.tcp.ppoll_error', since: '8.9', level: 'ERROR' }],
    sample: 'ppoll: Invalid argument',
    means: 'The main sshd could not wait for its sockets.',
  }),
  wording({
    says: 'sshd.listener-error',
    side: 'server',
    text: 'select: {errno}',
    with: { call: 'select' },
    levels: [{ id: 'srv.tcp.select_error', since: '5.3', until: '8.6', level: 'ERROR' }],
    sample: 'select: Invalid argument',
    means: 'The main sshd could not wait for its sockets.',
  }),
  wording({
    says: 'sshd.listener-error',
    side: 'server',
    text: 'pselect: {errno}',
    with: { call: 'pselect' },
    levels: [{ id: 'srv.tcp.pselect_error', since: '8.7', until: '8.8', level: 'ERROR' }],
    sample: 'pselect: Invalid argument',
    means: 'The main sshd could not wait for its sockets.',
  }),
  wording({
    says: 'sshd.forked',
    side: 'server',
    text: 'Forked child {child}.',
    levels: [{ id: 'srv.tcp.forked', since: '5.3', level: 'DEBUG1' }],
    sample: 'Forked child 4711.',
    means: 'sshd started the process with this number for a new connection.',
  }),
  wording({
    says: 'sshd.connection',
    side: 'server',
    text: 'Connection from {addr} port {port} on {localAddr} port {localPort}',
    levels: [{ id: 'srv.tcp.connection_from', since: '6.5', level: 'VERBOSE' }],
    sample: 'Connection from 203.0.113.44 port 50112 on 192.0.2.10 port 22',
    means: 'sshd took a connection from this address; nothing has been said on it yet.',
  }),
  wording({
    says: 'sshd.connection',
    side: 'server',
    text: 'Connection from {addr} port {port} on {localAddr} port {localPort} rdomain "{_}"',
    levels: [{ since: '7.7', level: 'VERBOSE' }],
    sample: 'Connection from 198.51.100.2 port 33440 on 192.0.2.10 port 2222 rdomain ""',
    means: 'sshd took a connection from this address; nothing has been said on it yet.',
  }),
  // As people paste it: with the server's own address cut out, and the space before it.
  wording({
    says: 'sshd.connection',
    side: 'server',
    text: 'Connection from {addr} port {port} on port {localPort} rdomain "{_}"',
    levels: [{ since: '7.7', level: 'VERBOSE' }],
    sample: 'Connection from x.x.x.44 port 50112 on port 22 rdomain ""',
    means: 'sshd took a connection from this address; nothing has been said on it yet.',
  }),
  wording({
    says: 'sshd.connection',
    side: 'server',
    text: 'Connection from {addr} port {port} on port {localPort}',
    levels: [{ since: '6.5', level: 'VERBOSE' }],
    sample: 'Connection from x.x.x.44 port 50112 on port 22',
    means: 'sshd took a connection from this address; nothing has been said on it yet.',
  }),
  wording({
    says: 'sshd.connection',
    side: 'server',
    text: 'Connection from {addr} port {port}',
    levels: [{ id: 'srv.tcp.connection_from_v64', since: '5.3', until: '6.4', level: 'VERBOSE' }],
    sample: 'Connection from 203.0.113.44 port 50112',
    means: 'sshd took a connection from this address; nothing has been said on it yet.',
  }),
  wording({
    says: 'sshd.ip-options',
    side: 'server',
    text: 'Connection from {addr} port {port} with IP opts:  {hex}',
    levels: [{ id: 'srv.tcp.ip_opts', since: '7.3', level: 'FATAL' }],
    sample: 'Connection from 203.0.113.44 port 50112 with IP opts:  83 07 04 cb 00 71 01',
    means:
      'The packets carried IP options such as source routing; sshd refuses that and closed the connection before greeting it.',
  }),
  wording({
    says: 'sshd.ip-options',
    side: 'server',
    text: 'Connection from {addr} with IP options: {hex}',
    levels: [{ id: 'srv.tcp.ip_opts_v72', since: '5.3', until: '7.2', level: 'FATAL' }],
    sample: 'Connection from 203.0.113.44 with IP options: 83 07 04 cb 00 71 01',
    means:
      'The packets carried IP options such as source routing; sshd refuses that and closed the connection before greeting it.',
  }),
  wording({
    says: 'sshd.peer-gone',
    side: 'server',
    text: 'ssh_remote_port failed',
    levels: [{ id: 'srv.tcp.remote_port_failed', since: '7.3', level: 'DEBUG1' }],
    sample: 'ssh_remote_port failed',
    means:
      'The client was gone before sshd could ask for its address; sshd ended the process without another word.',
  }),
  wording({
    says: 'sshd.wrappers-refused',
    side: 'server',
    text: 'Connection refused by tcp wrapper',
    levels: [{ id: 'srv.tcp.libwrap_debug', since: '5.3', until: '6.6', level: 'DEBUG1' }],
    sample: 'Connection refused by tcp wrapper',
    means:
      'A rule in hosts.deny matched this client; sshd closed the connection before greeting it. Debian still builds sshd with this.',
  }),
  wording({
    says: 'sshd.wrappers-refused',
    side: 'server',
    text: 'refused connect from {host} ({addr})',
    levels: [{ id: 'srv.tcp.libwrap_refused', since: '5.3', level: 'WARNING' }],
    sample: 'refused connect from 198.51.100.2 (198.51.100.2)',
    means: 'A rule in hosts.deny matched this client; the connection was closed before any greeting.',
  }),
  wording({
    says: 'sshd.wrappers-refused',
    side: 'server',
    text: 'twist {addr} to {_}',
    levels: [{ since: '5.3', level: 'INFO' }],
    sample: 'twist 198.51.100.2 to /bin/echo "access denied from 198.51.100.2"',
    means:
      'A rule in hosts.allow or hosts.deny answered this client with a command of its own in place of sshd.',
  }),
  // --- what the listener hears of its children (9.8 and later)
  wording({
    says: 'sshd.child-crash',
    side: 'server',
    text: 'Session process {pid} unpriv child crash for connection from {addr} to {_:addr}',
    levels: [{ id: 'srv.reap.crash', since: '9.8', level: 'INFO' }],
    sample: 'Session process 7312 unpriv child crash for connection from 198.51.100.2 to 192.0.2.10',
    means:
      'The unprivileged part of sshd that serves this connection crashed, often because the sandbox killed it; the connection ended and the address gets a penalty.',
  }),
  wording({
    says: 'sshd.child-crash',
    side: 'server',
    text: 'Session process {pid} unpriv child crash for connection from {addr} to {_:addr} ({_})',
    levels: [{ since: '9.8', level: 'INFO' }],
    sample: 'Session process 7312 unpriv child crash for connection from 203.0.113.44 to 192.0.2.10 (early)',
    means:
      'The unprivileged part of sshd that serves this connection crashed while it was still being set up.',
  }),
  wording({
    says: 'sshd.child-signal',
    side: 'server',
    text: 'session process {pid} for connection from {addr} to {_:addr} killed by signal {signal}',
    levels: [
      { id: 'srv.reap.signal', since: '9.8', level: 'ERROR' },
      { since: '9.8', level: 'DEBUG1' },
    ],
    sample: 'session process 7312 for connection from 203.0.113.44 to 192.0.2.10 killed by signal 11',
    means: 'The process of this connection was killed by a signal, and the connection ended with it.',
  }),
  wording({
    says: 'sshd.child-signal',
    side: 'server',
    text: 'session process {pid} for connection from {addr} to {_:addr} killed by signal {signal} ({_})',
    levels: [
      { since: '9.8', level: 'ERROR' },
      { since: '9.8', level: 'DEBUG1' },
    ],
    sample: 'session process 7312 for connection from 203.0.113.44 to 192.0.2.10 killed by signal 11 (early)',
    means: 'The process of this connection was killed by a signal while it was still being set up.',
  }),
  wording({
    says: 'sshd.child-reaped',
    side: 'server',
    text: 'session process {pid} for connection from {addr} to {_:addr} terminated abnormally, status=0x{how}',
    levels: [{ id: 'srv.reap.abnormal', since: '9.8', level: 'ERROR' }],
    sample:
      'session process 7312 for connection from 203.0.113.44 to 192.0.2.10 terminated abnormally, status=0x7f',
    means: 'The process of this connection ended in a way that sshd cannot name.',
  }),
  wording({
    says: 'sshd.child-reaped',
    side: 'server',
    text: 'child_reap: preauth child {pid} for connection from {addr} to {_:addr} exited after unsuccessful auth attempt',
    with: { how: 'failed-auth' },
    levels: [{ id: 'srv.reap.authfail', since: '9.8', level: 'DEBUG1' }],
    sample:
      'child_reap: preauth child 7312 for connection from 203.0.113.44 to 192.0.2.10 exited after unsuccessful auth attempt',
    means: 'This connection ended after a failed login; the address gets a penalty.',
  }),
  wording({
    says: 'sshd.child-reaped',
    side: 'server',
    text: 'child_reap: preauth child {pid} for connection from {addr} to {_:addr} exited after auth attempt by invalid user',
    with: { how: 'invalid-user' },
    levels: [{ id: 'srv.reap.invaliduser', since: '10.3', level: 'DEBUG1' }],
    sample:
      'child_reap: preauth child 7312 for connection from 203.0.113.44 to 192.0.2.10 exited after auth attempt by invalid user',
    means:
      'This connection ended after a login as an account that does not exist; the address gets a penalty.',
  }),
  wording({
    says: 'sshd.child-reaped',
    side: 'server',
    text: 'child_reap: preauth child {pid} for connection from {addr} to {_:addr} prohibited byRefuseConnection',
    with: { how: 'refuse-connection' },
    levels: [{ id: 'srv.reap.refused', since: '9.9', level: 'DEBUG1' }],
    sample:
      'child_reap: preauth child 7312 for connection from 203.0.113.44 to 192.0.2.10 prohibited byRefuseConnection',
    means: 'RefuseConnection in the configuration ended this connection; the address gets a penalty.',
  }),
  wording({
    says: 'sshd.child-reaped',
    side: 'server',
    text: 'child_reap: preauth child {pid} for connection from {addr} to {_:addr} exited with status {how}',
    levels: [{ id: 'srv.reap.noauth', since: '9.8', level: 'DEBUG1' }],
    sample:
      'child_reap: preauth child 7312 for connection from 203.0.113.44 to 192.0.2.10 exited with status 255',
    means:
      'This connection ended without any try to log in; with status 255 the address gets a small penalty.',
  }),
  wording({
    says: 'sshd.debug',
    side: 'server',
    text: 'child_reap: preauth child {_:count} for connection from {_:addr} to {_:addr} completed normally',
    levels: [{ since: '9.8', level: 'DEBUG3' }],
    sample:
      'child_reap: preauth child 7312 for connection from 203.0.113.44 to 192.0.2.10 completed normally',
    means: 'The process of this connection ended as it should.',
  }),
  wording({
    says: 'sshd.debug',
    side: 'server',
    text: 'server_accept_loop: child {_:count} for connection from {_:addr} to {_:addr} auth done',
    levels: [{ id: 'srv.child.auth_done', since: '9.8', level: 'DEBUG2' }],
    sample: 'server_accept_loop: child 7312 for connection from 203.0.113.44 to 192.0.2.10 auth done',
    means: 'This connection has logged in and no longer counts for MaxStartups.',
  }),
  wording({
    says: 'sshd.debug',
    side: 'server',
    text: 'server_accept_loop: child {_:count} for connection from {_:addr} to {_:addr} received config',
    levels: [{ id: 'srv.child.got_config', since: '9.8', level: 'DEBUG2' }],
    sample: 'server_accept_loop: child 7312 for connection from 203.0.113.44 to 192.0.2.10 received config',
    means: 'The process of this connection has its configuration.',
  }),
  wording({
    says: 'sshd.debug',
    side: 'server',
    text: 'server_accept_loop: child {_:count} for connection from {_:addr} to {_:addr} closed pipe',
    levels: [{ id: 'srv.child.closed_pipe', since: '10.1', level: 'DEBUG3' }],
    sample: 'server_accept_loop: child 7312 for connection from 203.0.113.44 to 192.0.2.10 closed pipe',
    means: 'The process of this connection ended before anybody logged in.',
  }),
  wording({
    says: 'sshd.version-skew',
    side: 'server',
    text: 'server_accept_loop: unexpected message 0x{_:hex} child {_:count} for connection from {_:addr} to {_:addr} in state {_:count}',
    with: { text: 'unexpected message from the process of a connection' },
    levels: [{ id: 'srv.child.unexpected', since: '9.8', level: 'ERROR' }],
    sample:
      'server_accept_loop: unexpected message 0x02 child 7312 for connection from 203.0.113.44 to 192.0.2.10 in state 0',
    means:
      'The running sshd and the program it starts for each connection do not understand each other; sshd ended that process.',
  }),
  wording({
    says: 'sshd.version-skew',
    side: 'server',
    text: 'server_accept_loop: startup pipe {_:count} (fd={_:count}) early read',
    with: { text: 'early read from the process of a connection' },
    levels: [{ id: 'srv.child.early_read', since: '10.0', level: 'ERROR' }],
    sample: 'server_accept_loop: startup pipe 0 (fd=9) early read',
    means:
      'The program that sshd starts for each connection answered before it had its configuration: running sshd and installed files differ.',
  }),
  wording({
    says: 'sshd.monitor-error',
    side: 'server',
    text: 'server_accept_loop: startup pipe {_:count} (fd={_:count}): read {text}',
    levels: [{ id: 'srv.child.pipe_read', since: '8.0', level: 'ERROR' }],
    sample: 'server_accept_loop: startup pipe 0 (fd=9): read Connection reset by peer',
    means: 'The process of a connection went away while sshd was listening to it.',
  }),
  wording({
    says: 'sshd.listener-died',
    side: 'server',
    text: 'child_register: error: accepted connection when all {_:count} child  slots full',
    with: { text: 'more connections than slots' },
    levels: [{ id: 'srv.child.slots_full', since: '9.8', level: 'FATAL' }],
    sample: 'child_register: error: accepted connection when all 100 child  slots full',
    means: 'A counting error inside sshd: the main sshd ended and takes no connections any more.',
  }),
  // --- the child gets its program, configuration and keys
  wording({
    says: 'sshd.rexec-failed',
    side: 'server',
    text: 'rexec of {path} failed: {errno}',
    levels: [
      { id: 'srv.rexec.failed_old', since: '5.3', until: '9.7', level: 'ERROR' },
      { id: 'srv.rexec.failed', since: '9.8', level: 'FATAL' },
    ],
    sample: 'rexec of /usr/lib/openssh/sshd-session failed: Permission denied',
    means:
      'sshd could not start its program for this connection. Up to 9.7 it serves the connection all the same; from 9.8 it closes it without a greeting.',
  }),
  wording({
    says: 'sshd.version-skew',
    side: 'server',
    text: 'recv_rexec_state: ssh_msg_recv failed',
    with: { text: 'recv_rexec_state: ssh_msg_recv failed' },
    levels: [{ id: 'srv.rexec.recv_failed', since: '5.3', level: 'FATAL' }],
    sample: 'recv_rexec_state: ssh_msg_recv failed',
    means:
      'The process of this connection did not get its configuration from the running sshd and ended before greeting the client; after an upgrade that means sshd was not restarted.',
  }),
  wording({
    says: 'sshd.version-skew',
    side: 'server',
    text: 'recv_rexec_state: rexec version mismatch',
    with: { text: 'recv_rexec_state: rexec version mismatch' },
    levels: [{ id: 'srv.rexec.version', since: '5.3', level: 'FATAL' }],
    sample: 'recv_rexec_state: rexec version mismatch',
    means:
      'The running sshd is of another release than the installed files: it was not restarted after an upgrade. The connection ends without a greeting.',
  }),
  wording({
    says: 'sshd.version-skew',
    side: 'server',
    text: 'recv_rexec_state: buffer error: {text}',
    levels: [{ id: 'srv.rexec.buffer', since: '7.8', until: '8.4', level: 'FATAL' }],
    sample: 'recv_rexec_state: buffer error: incomplete message',
    means:
      'The running sshd is of another release than the installed files: it was not restarted after an upgrade. The connection ends without a greeting.',
  }),
  wording({
    says: 'sshd.version-skew',
    side: 'server',
    text: 'recv_rexec_state: parse config: {text}',
    levels: [{ id: 'srv.rexec.parse', since: '8.5', level: 'FATAL' }],
    sample: 'recv_rexec_state: parse config: incomplete message',
    means:
      'The running sshd is of another release than the installed files: it was not restarted after an upgrade. The connection ends without a greeting.',
  }),
  wording({
    says: 'sshd.version-skew',
    side: 'server',
    text: 'recv_rexec_state: parse includes: {text}',
    levels: [{ id: 'srv.rexec.parse_includes', since: '8.5', level: 'FATAL' }],
    sample: 'recv_rexec_state: parse includes: incomplete message',
    means:
      'The running sshd is of another release than the installed files: it was not restarted after an upgrade. The connection ends without a greeting.',
  }),
  wording({
    says: 'sshd.version-skew',
    side: 'server',
    text: '-R not supported here',
    with: { text: '-R not supported here' },
    levels: [{ id: 'srv.rexec.dashR', since: '9.8', level: 'FATAL' }],
    sample: '-R not supported here',
    means:
      'An sshd older than 9.8 is running and the installed one is newer: it was not restarted after the upgrade. Every connection ends without a greeting.',
  }),
  wording({
    says: 'sshd.started-wrong',
    side: 'server',
    text: 'sshd-session should not be executed directly',
    with: { text: 'sshd-session should not be executed directly' },
    levels: [{ id: 'srv.rexec.direct', since: '9.8', level: 'FATAL' }],
    sample: 'sshd-session should not be executed directly',
    means: 'Somebody started the helper of sshd by hand; it ended at once.',
  }),
  wording({
    says: 'sshd.started-wrong',
    side: 'server',
    text: 'sshd-auth should not be executed directly',
    with: { text: 'sshd-auth should not be executed directly' },
    levels: [{ id: 'srv.rexec.auth_direct', since: '10.0', level: 'FATAL' }],
    sample: 'sshd-auth should not be executed directly',
    means: 'Somebody started the helper of sshd by hand; it ended at once.',
  }),
  wording({
    says: 'sshd.helper-missing',
    side: 'server',
    text: 'privsep_preauth: exec of {path} failed: {errno}',
    levels: [{ id: 'srv.rexec.auth_exec', since: '10.0', level: 'FATAL' }],
    sample: 'privsep_preauth: exec of /usr/local/libexec/sshd-auth failed: No such file or directory',
    means:
      'The program that handles the login is missing, so sshd ended this connection; from 10.3 that is before the greeting.',
  }),
  wording({
    says: 'sshd.version-skew',
    side: 'server',
    text: 'internal error: hostkeys confused (config {_:count} recvd {_:count})',
    with: { text: 'hostkeys confused' },
    levels: [{ id: 'srv.rexec.hostkeys_confused', since: '9.8', level: 'FATAL' }],
    sample: 'internal error: hostkeys confused (config 3 recvd 2)',
    means: 'The configuration and the keys handed to this connection do not fit together; sshd ended it.',
  }),
  wording({
    says: 'server.no-hostkeys',
    side: 'server',
    text: 'internal error: monitor received no hostkeys',
    levels: [{ id: 'srv.rexec.no_hostkeys', since: '9.8', level: 'FATAL' }],
    sample: 'internal error: monitor received no hostkeys',
    means: 'The process of this connection got no host key and ended before greeting the client.',
  }),
  wording({
    says: 'sshd.listener-died',
    side: 'server',
    text: 'send_rexec_state: ssh_msg_send failed',
    with: { text: 'send_rexec_state: ssh_msg_send failed' },
    levels: [
      { id: 'srv.rexec.send_failed_fatal', since: '5.3', until: '8.3', level: 'FATAL' },
      { id: 'srv.rexec.send_failed', since: '8.4', until: '9.9', level: 'ERROR' },
    ],
    sample: 'send_rexec_state: ssh_msg_send failed',
    means:
      'The process of a connection was gone before it had its configuration; its client saw a close without a greeting. Up to 8.3 the main sshd ended too.',
  }),
  wording({
    says: 'sshd.listener-died',
    side: 'server',
    text: 'send_rexec_state: setsockopt SO_SNDBUF: {text}',
    levels: [{ id: 'srv.rexec.sndbuf', since: '9.8', until: '9.9', level: 'FATAL' }],
    sample: 'send_rexec_state: setsockopt SO_SNDBUF: No buffer space available',
    means: 'The main sshd could not make room for its configuration and ended; nobody can connect any more.',
  }),
  wording({
    says: 'sshd.monitor-error',
    side: 'server',
    text: 'ssh_msg_send: write: {text}',
    levels: [{ id: 'srv.rexec.msg_write', since: '8.2', level: 'ERROR' }],
    sample: 'ssh_msg_send: write: Broken pipe',
    means:
      'sshd could not hand the configuration to the process of a connection: that process was already gone.',
  }),
  wording({
    says: 'sshd.monitor-error',
    side: 'server',
    text: 'ssh_msg_recv: read header: {text}',
    levels: [{ id: 'srv.rexec.msg_header', since: '8.2', level: 'ERROR' }],
    sample: 'ssh_msg_recv: read header: Bad file descriptor',
    means:
      'The process of a connection could not read its configuration; the next line says what came of it.',
  }),
  wording({
    says: 'sshd.openssl-mismatch',
    side: 'server',
    text: 'OpenSSL version mismatch. Built against {built:hex}, you have {have:hex}',
    levels: [{ id: 'srv.rexec.openssl', since: '5.3', level: 'FATAL' }],
    sample: 'OpenSSL version mismatch. Built against 30000080, you have 30200010',
    means:
      'The cryptographic library was replaced by a version that this sshd was not built for; the program ended at once.',
  }),
  wording({
    says: 'sshd.library-missing',
    side: 'server',
    text: "sshd: {text}' not found (required by sshd)",
    levels: [],
    sample:
      "sshd: /lib/x86_64-linux-gnu/libcrypto.so.3: version `OPENSSL_3.0.9' not found (required by sshd)",
    means:
      'The loader of the system could not start sshd: a library is older than the one that it was built for.',
  }),
  wording({
    says: 'sshd.library-missing',
    side: 'server',
    text: 'sshd: symbol lookup error: {text}',
    levels: [],
    sample: 'sshd: symbol lookup error: sshd: undefined symbol: EVP_KDF_ctrl, version OPENSSL_1_1_1b',
    means: 'The loader of the system could not start sshd: a library is not the one that it was built for.',
  }),
  wording({
    says: 'sshd.library-missing',
    side: 'server',
    text: "/usr/sbin/sshd: {text}' not found (required by /usr/sbin/sshd)",
    levels: [],
    sample:
      "/usr/sbin/sshd: /lib/x86_64-linux-gnu/libcrypto.so.3: version `OPENSSL_3.0.9' not found (required by /usr/sbin/sshd)",
    means:
      'The loader of the system could not start sshd: a library is older than the one that it was built for.',
  }),
  wording({
    says: 'sshd.library-missing',
    side: 'server',
    text: '/usr/sbin/sshd: symbol lookup error: {text}',
    levels: [],
    sample:
      '/usr/sbin/sshd: symbol lookup error: /usr/sbin/sshd: undefined symbol: EVP_KDF_ctrl, version OPENSSL_1_1_1b',
    means: 'The loader of the system could not start sshd: a library is not the one that it was built for.',
  }),
  wording({
    says: 'sshd.library-missing',
    side: 'server',
    text: 'sshd: error while loading shared libraries: {text}',
    levels: [],
    sample:
      'sshd: error while loading shared libraries: libcrypto.so.1.1: cannot open shared object file: No such file or directory',
    means:
      'The loader of the system (glibc) could not start this program of sshd: a library that it needs is gone.',
  }),
  wording({
    says: 'sshd.library-missing',
    side: 'server',
    text: '/usr/sbin/sshd: error while loading shared libraries: {text}',
    levels: [],
    sample:
      '/usr/sbin/sshd: error while loading shared libraries: libcrypto.so.1.1: cannot open shared object file: No such file or directory',
    means:
      'The loader of the system (glibc) could not start this program of sshd: a library that it needs is gone.',
  }),
  wording({
    says: 'sshd.library-missing',
    side: 'server',
    text: '/usr/lib/openssh/sshd-session: error while loading shared libraries: {text}',
    levels: [],
    sample:
      '/usr/lib/openssh/sshd-session: error while loading shared libraries: libcrypto.so.1.1: cannot open shared object file: No such file or directory',
    means:
      'The loader of the system (glibc) could not start this program of sshd: a library that it needs is gone.',
  }),
  wording({
    says: 'sshd.library-missing',
    side: 'server',
    text: '/usr/libexec/openssh/sshd-session: error while loading shared libraries: {text}',
    levels: [],
    sample:
      '/usr/libexec/openssh/sshd-session: error while loading shared libraries: libcrypto.so.1.1: cannot open shared object file: No such file or directory',
    means:
      'The loader of the system (glibc) could not start this program of sshd: a library that it needs is gone.',
  }),
  wording({
    says: 'sshd.library-missing',
    side: 'server',
    text: '/usr/lib/openssh/sshd-auth: error while loading shared libraries: {text}',
    levels: [],
    sample:
      '/usr/lib/openssh/sshd-auth: error while loading shared libraries: libcrypto.so.1.1: cannot open shared object file: No such file or directory',
    means:
      'The loader of the system (glibc) could not start this program of sshd: a library that it needs is gone.',
  }),
  wording({
    says: 'sshd.library-missing',
    side: 'server',
    text: '/usr/libexec/openssh/sshd-auth: error while loading shared libraries: {text}',
    levels: [],
    sample:
      '/usr/libexec/openssh/sshd-auth: error while loading shared libraries: libcrypto.so.1.1: cannot open shared object file: No such file or directory',
    means:
      'The loader of the system (glibc) could not start this program of sshd: a library that it needs is gone.',
  }),
  wording({
    says: 'sshd.library-missing',
    side: 'server',
    text: 'Error loading shared library {text} (needed by /usr/sbin/sshd)',
    levels: [],
    sample:
      'Error loading shared library libcrypto.so.3: No such file or directory (needed by /usr/sbin/sshd)',
    means:
      'The loader of the system (musl) could not start this program of sshd: a library that it needs is gone.',
  }),
  wording({
    says: 'sshd.library-missing',
    side: 'server',
    text: 'Error loading shared library {text} (needed by /usr/lib/ssh/sshd-session)',
    levels: [],
    sample:
      'Error loading shared library libcrypto.so.3: No such file or directory (needed by /usr/lib/ssh/sshd-session)',
    means:
      'The loader of the system (musl) could not start this program of sshd: a library that it needs is gone.',
  }),
  wording({
    says: 'sshd.no-entropy',
    side: 'server',
    text: 'PRNG is not seeded',
    levels: [{ id: 'srv.rexec.prng', since: '5.3', level: 'FATAL' }],
    sample: 'PRNG is not seeded',
    means: 'The process has no source of random numbers and ended.',
  }),
  // --- privilege separation
  wording({
    says: 'sshd.child-limit',
    side: 'server',
    text: 'fork of unprivileged child failed',
    with: { call: 'fork' },
    levels: [{ id: 'srv.privsep.fork', since: '5.3', level: 'FATAL' }],
    sample: 'fork of unprivileged child failed',
    means: 'The system gave this connection no second process, so sshd ended it.',
  }),
  wording({
    says: 'sshd.child-limit',
    side: 'server',
    text: 'monitor_openfds: socketpair: {errno}',
    with: { call: 'socketpair' },
    levels: [{ id: 'srv.privsep.socketpair', since: '5.9', level: 'FATAL' }],
    sample: 'monitor_openfds: socketpair: Too many open files',
    means: 'This connection had no file descriptors left, so sshd ended it.',
  }),
  wording({
    says: 'sshd.child-limit',
    side: 'server',
    text: 'monitor_openfds: pipe: {errno}',
    with: { call: 'pipe' },
    levels: [{ id: 'srv.privsep.pipe', since: '5.9', level: 'FATAL' }],
    sample: 'monitor_openfds: pipe: Too many open files',
    means: 'This connection had no file descriptors left, so sshd ended it.',
  }),
  ...PRIVSEP_DIRECTORIES.map((path, i) =>
    wording({
      says: 'sshd.chroot-failed',
      side: 'server',
      text: `chroot("${path}"): {errno}`,
      with: { path },
      levels: [{ ...(i === 0 && { id: 'srv.privsep.chroot' }), since: '5.3', level: 'FATAL' }],
      sample: `chroot("${path}"): No such file or directory`,
      means: 'sshd could not lock its unprivileged part into this directory and ended the connection.',
    }),
  ),
  wording({
    says: 'session.chroot-failed',
    side: 'server',
    text: 'chroot("{path}"): {errno}',
    levels: [{ since: '5.3', level: 'FATAL' }],
    sample: 'chroot("/srv/sftp/ada"): Operation not permitted',
    means:
      'After the login sshd could not lock the session into its ChrootDirectory and ended the connection.',
  }),
  wording({
    says: 'sshd.child-exit',
    side: 'server',
    text: 'privsep_preauth: preauth child exited with status {status}',
    levels: [{ id: 'srv.privsep.child_status', since: '5.9', until: '10.0', level: 'FATAL' }],
    sample: 'privsep_preauth: preauth child exited with status 1',
    means: 'The unprivileged part of sshd for this connection failed, and the connection ended.',
  }),
  wording({
    says: 'sshd.child-exit',
    side: 'server',
    text: 'monitor_child_preauth: preauth child {pid} exited with status {status}',
    levels: [{ since: '10.1', level: 'FATAL' }],
    sample: 'monitor_child_preauth: preauth child 4712 exited with status 1',
    means: 'The unprivileged part of sshd for this connection failed, and the connection ended.',
  }),
  wording({
    says: 'sshd.child-signal',
    side: 'server',
    text: 'privsep_preauth: preauth child terminated by signal {signal}',
    levels: [{ id: 'srv.privsep.child_signal', since: '5.9', until: '10.0', level: 'FATAL' }],
    sample: 'privsep_preauth: preauth child terminated by signal 31',
    means:
      'The unprivileged part of sshd for this connection was killed; signal 31 is its own sandbox. The connection ended.',
  }),
  wording({
    says: 'sshd.child-signal',
    side: 'server',
    text: 'monitor_child_preauth: preauth child {pid} terminated by signal {signal}',
    levels: [{ since: '10.1', level: 'FATAL' }],
    sample: 'monitor_child_preauth: preauth child 4712 terminated by signal 31',
    means:
      'The unprivileged part of sshd for this connection was killed; signal 31 is its own sandbox. The connection ended.',
  }),
  wording({
    says: 'sshd.child-signal',
    side: 'server',
    text: 'mm_reap: preauth child terminated by signal {signal}',
    levels: [{ id: 'srv.privsep.reap_signal', since: '9.8', until: '10.0', level: 'ERROR' }],
    sample: 'mm_reap: preauth child terminated by signal 31',
    means:
      'The unprivileged part of sshd for this connection was killed; signal 31 is its own sandbox. The connection ended.',
  }),
  wording({
    says: 'sshd.child-signal',
    side: 'server',
    text: 'mm_reap: child terminated by signal {signal}',
    levels: [{ since: '10.1', level: 'ERROR' }],
    sample: 'mm_reap: child terminated by signal 31',
    means:
      'The unprivileged part of sshd for this connection was killed; signal 31 is its own sandbox. The connection ended.',
  }),
  wording({
    says: 'sshd.child-limit',
    side: 'server',
    text: 'privsep_child_demote: ssh_sandbox_init failed',
    with: { call: 'ssh_sandbox_init' },
    levels: [{ id: 'srv.privsep.sandbox_init', since: '10.0', level: 'FATAL' }],
    sample: 'privsep_child_demote: ssh_sandbox_init failed',
    means: 'sshd could not start the sandbox around its unprivileged part and ended the connection.',
  }),
  // uidswap.c: root may not change who it is, as in a container without CAP_SETUID, CAP_SETGID or these ids.
  ...(
    [
      ['getgroups: {errno}', 'getgroups', 'getgroups: Invalid argument'],
      ['setgroups: {errno}', 'setgroups', 'setgroups: Operation not permitted'],
      ['initgroups: {_:account}: {errno}', 'initgroups', 'initgroups: ada: Invalid argument'],
      ['initgroups {_:account} {_:count}: {errno}', 'initgroups', 'initgroups ada 1001: Invalid argument'],
      ['setegid {_:count}: {errno}', 'setegid', 'setegid 1001: Invalid argument'],
      ['seteuid {_:count}: {errno}', 'seteuid', 'seteuid 1001: Invalid argument'],
      ['setresgid {_:count}: {errno}', 'setresgid', 'setresgid 65534: Operation not permitted'],
      ['setresuid {_:count}: {errno}', 'setresuid', 'setresuid 105: Operation not permitted'],
    ] as const
  ).map(([text, call, sample]) =>
    wording({
      says: 'sshd.child-limit',
      side: 'server',
      text,
      with: { call },
      levels: [{ since: '5.3', level: 'FATAL' }],
      sample,
      means:
        'The system did not let sshd become the account that it needed to be, so sshd ended the connection.',
    }),
  ),
  // Fatal since 10.4: a kernel without seccomp, as under old containers and emulators, was let through before.
  wording({
    says: 'sshd.child-limit',
    side: 'server',
    text: 'ssh_sandbox_child: prctl({call:word}): {errno}',
    levels: [{ since: '10.4', level: 'FATAL' }],
    sample: 'ssh_sandbox_child: prctl(PR_SET_SECCOMP): Invalid argument',
    means:
      'The kernel does not let sshd put its unprivileged part into the sandbox (seccomp), so sshd ended the connection.',
  }),
  wording({
    says: 'sshd.child-limit',
    side: 'server',
    text: 'ssh_sandbox_child: setrlimit({call:word}, {_}): {errno}',
    levels: [{ since: '5.9', level: 'FATAL' }],
    sample: 'ssh_sandbox_child: setrlimit(RLIMIT_FSIZE, { 0, 0 }): Operation not permitted',
    means:
      'The system does not let sshd put its unprivileged part into the sandbox, so sshd ended the connection.',
  }),
  wording({
    says: 'sshd.monitor-error',
    side: 'server',
    text: 'monitor_read: unpermitted request {text}',
    levels: [{ id: 'srv.privsep.monitor_unpermitted', since: '5.3', level: 'FATAL' }],
    sample: 'monitor_read: unpermitted request 104',
    means:
      'One part of sshd asked the other for something out of turn, as happens when its files were replaced in between; sshd ended the connection.',
  }),
  wording({
    says: 'sshd.monitor-error',
    side: 'server',
    text: 'monitor_child_preauth: unexpected authentication from {text}',
    levels: [{ since: '5.3', level: 'FATAL' }],
    sample: 'monitor_child_preauth: unexpected authentication from 102',
    means: 'One part of sshd reported a login that the other did not expect; sshd ended the connection.',
  }),
  wording({
    says: 'sshd.monitor-error',
    side: 'server',
    text: 'mm_request_receive: read: {text}',
    levels: [{ id: 'srv.privsep.monitor_receive', since: '5.3', level: 'FATAL' }],
    sample: 'mm_request_receive: read: Connection reset by peer',
    means: 'One of the two parts of sshd that serve this connection died, and the other ended with it.',
  }),
  wording({
    says: 'sshd.monitor-error',
    side: 'server',
    text: 'mm_request_send: write: {text}',
    levels: [{ since: '5.3', level: 'FATAL' }],
    sample: 'mm_request_send: write: Broken pipe',
    means: 'One of the two parts of sshd that serve this connection died, and the other ended with it.',
  }),
  wording({
    says: 'sshd.debug',
    side: 'server',
    text: 'monitor_read_log: child log fd closed',
    levels: [{ id: 'srv.privsep.log_closed', since: '5.9', level: 'DEBUG1' }],
    sample: 'monitor_read_log: child log fd closed',
    means: 'The unprivileged part of sshd for this connection has ended.',
  }),
  wording({
    says: 'sshd.debug',
    side: 'server',
    text: 'Network child is on pid {_:count}',
    levels: [{ id: 'srv.kex.netchild', since: '5.3', level: 'DEBUG2' }],
    sample: 'Network child is on pid 4712',
    means: 'The number of the unprivileged process of this connection.',
  }),
  wording({
    says: 'sshd.debug',
    side: 'server',
    text: 'Killing privsep child {_:count}',
    levels: [{ id: 'srv.auth.killing', since: '6.0', level: 'DEBUG1' }],
    sample: 'Killing privsep child 4712',
    means: 'sshd gave this connection up and ended its unprivileged process.',
  }),
];
