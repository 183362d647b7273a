/** Which of ssh's own messages a person would have seen at his own LogLevel, told by the message itself. */

import type { Level } from './ssh-arguments.ts';
import { LEVELS } from './ssh-arguments.ts';

/**
 * How ssh was started, so that its messages can be told apart:
 *
 * `raise`  its level was raised to DEBUG3: debug messages bear their level, VERBOSE ones are known by their text.
 * `all`    LogVerbose made it write every message whatever its level, each with the place in the source before it.
 * `keep`   its level is the person's own: everything it writes would have been seen.
 */
export type Mode = 'raise' | 'all' | 'keep';

/** What LogVerbose puts before a message (log.c, sshlogv): `ssh.c:main():1156 (pid=4711): `. */
const PLACE = /^(debug[123]: )?[\w.-]{1,48}:\w{1,48}\(\):\d{1,9} \(pid=\d{1,10}\): /;
const DEBUG = /^debug([123]): /;

/**
 * What the client logs at VERBOSE, OpenSSH 7.2 to 9.9: verbose() in ssh.c, sshconnect2.c, clientloop.c,
 * channels.c, hostfile.c, dns.c and packet.c. Messages at DEBUG need no list, since they bear their level.
 */
const VERBOSE: readonly RegExp[] = [
  /^Authenticated to .* (?:using "[^"]*"|\(via proxy\))\.?$/s,
  /^Authenticated to .* \(\[.*\]:-?\d+\)\.$/s,
  /^Authenticated (?:using "[^"]*" )?with partial success\.$/,
  /^Canonicalized DNS aliased hostname "/,
  /^Transferred: sent \d+, received \d+ bytes, in [\d.]+ seconds$/,
  /^Bytes per second: sent [\d.]+, received [\d.]+$/,
  /^Rejected X11 connection after ForwardX11Timeout /,
  /^channel \d+: closing after \d+ seconds of inactivity$/,
  /^socket \[.*\]:\w+: /s,
  /^(?:Adding new key|Fixing match \((?:hostname|address)\)) for .* to .*: \S+ \S+$/s,
  /^.{0,4096}:\d+: (?:Removed \S+ key for host |invalid known_hosts entry$)/s,
  /^\w{1,48}: invalid marker at .*:\d+$/s,
  /^DNS lookup error: /,
  /^Error parsing fingerprint from DNS\.$/,
];
const NO_PEER =
  /^kex_exchange_identification: (?:Connection closed by remote host|banner line contains invalid characters|banner line too long)$/;
const KILLED = /^Killed by signal \d+\.$/;
/** Told at INFO when a question follows (UpdateHostKeys=ask), else at VERBOSE (clientloop.c, update_known_hosts). */
const UPDATES: readonly RegExp[] = [
  /^The server has updated its host keys\.$/,
  /^These changes were verified by the server's existing trusted key\.$/,
  /^Learned new hostkey: /,
  /^Deprecating obsolete hostkey: /,
];

/**
 * Logged at VERBOSE while another address is left to try and at ERROR for the last one, in the same words (channels.c,
 * channel_setup_fwd_listener_tcpip and connect_next): what comes next tells.
 */
const EITHER = /^(?:bind(?: \[.*\]:\w+)?|socket): /s;
const TRIES_ANOTHER =
  /^(?:bind\b|socket\b|debug1: (?:Local forwarding listening on |Local connections to |Remote connections from |\w+: start for host ))/;

/** Whether it has to wait for the next message before anybody can say if it would have been seen. */
export const mayBeVerbose = (message: string, viewer: Viewer): boolean =>
  viewer.mode === 'raise' && rank(viewer.level) < rank('VERBOSE') && EITHER.test(message);

/** The next message after one of those: it was VERBOSE if another address is being tried. */
export const triesAnother = (next: string): boolean => TRIES_ANOTHER.test(next);

export interface Viewer {
  readonly mode: Mode;
  readonly level: Level;
  readonly asksUpdate: boolean;
  /** Of ssh: what its version begins with, such as 9.2. */
  readonly release: number;
}

export function isShown(message: string, viewer: Viewer): boolean {
  switch (viewer.mode) {
    case 'keep':
      return true;
    case 'all':
      // Before the configuration has been read the list of LogVerbose does not count yet: such a message is a plain one.
      return !PLACE.test(message);
    case 'raise':
  }
  // Only a LogVerbose of the person's own can have asked for this one.
  if (PLACE.test(message)) return true;
  const debug = DEBUG.exec(message);
  const level = rank(viewer.level);
  if (debug !== null) return level >= rank(`DEBUG${debug[1] as '1' | '2' | '3'}`);
  if (level >= rank('VERBOSE')) return true;
  return !isVerbose(message, viewer);
}

function isVerbose(message: string, { asksUpdate, release }: Viewer): boolean {
  // Fatal before, and errors before.
  if (KILLED.test(message)) return release >= 7.6;
  if (NO_PEER.test(message)) return release >= 9.5;
  return VERBOSE.some((x) => x.test(message)) || (!asksUpdate && UPDATES.some((x) => x.test(message)));
}

/** The list of open channels goes on over lines of its own, in one message (channels.c, channel_open_message). */
const LIST = /The following connections are open:$/;
const goesOn = (message: string): boolean => message === '' || /^ {2}#\d+ /.test(message);

/** Whether a line belongs to the message before it: what holds for the first line holds for all. */
export const belongsTo = (first: string, line: string): boolean => LIST.test(first) && goesOn(line);

/** The message as `ssh -vvv` would have written it, for the reader of evidence. */
export function plainMessage(message: string): string {
  return message.replace(PLACE, '$1');
}

/** From here on what is logged comes from the process that stays behind, whose stderr ssh itself sends nowhere. */
export function goesBehind(message: string): boolean {
  return /^debug[12]: (?:control_persist_detach: background process is \d+|forking to background)/.test(
    plainMessage(message),
  );
}

/** Messages of the process in front, after its master has gone behind. */
export const isOfMuxClient = (message: string): boolean => /^(?:mux_client_|muxclient)/.test(message);

const rank = (level: Level): number => LEVELS.indexOf(level);
