/** What evidence can say: the map of all observation kinds, with their fields, their facet and their place in a connection's life. */

import { isGuestDevice, isGuestNetwork } from './address.ts';

/** The steps of a connection, in order. `kex` is key exchange (RFC 4253, 7), `ident` the identification lines (RFC 4253, 4.2). */
export const STAGES = ['resolve', 'connect', 'accept', 'ident', 'kex', 'hostkey', 'auth', 'session'] as const;
export type Stage = (typeof STAGES)[number];

/** How far along the line a stage stands, from 0. */
export const rank = (s: Stage): number => STAGES.indexOf(s);

/** Whose program said it. `unknown`: the same words come from ssh and from sshd, and nothing around the line tells. */
export type Side = 'client' | 'server' | 'unknown';

/** Where a statement stands. `source` is the index of the evidence, `line` counts from 1, `byte` from 0 in the unzipped text. */
export interface Locus {
  readonly source: number;
  readonly line: number;
  readonly byte: number;
}

/** Who ended the connection, as far as this kind of line tells: the program that speaks, its peer, or the network between. */
export type Ender = 'self' | 'peer' | 'network' | 'unknown';

export interface KindInfo {
  /** The question with exclusive answers to which this kind is an answer; null: a marker that only tells how far things got. */
  readonly facet: string | null;
  /** The stage at which this happens. */
  readonly stage?: Stage;
  /** This stage is known to be complete when this is seen. */
  readonly passes?: Stage;
  /** The connection ended with this, by whom. */
  readonly ends?: Ender;
  /** A line that reports something wrong: the answer has to account for it. */
  readonly error?: true;
  /** It concerns the server as a whole, not one connection. */
  readonly service?: true;
  /** Tells apart answers of one kind, e.g. by errno. Must be pure and give few distinct values. */
  readonly answer?: (fields: never) => string;
}

/** A declaration of a kind: `F` is the type of its fields. The phantom keeps type and facet in one place. */
interface Declared<F> extends KindInfo {
  readonly fields?: F;
}

function kind<F extends object = Record<never, never>>(
  info: Omit<KindInfo, 'answer'> & { readonly answer?: (fields: F) => string },
): Declared<F> {
  return info as Declared<F>;
}

interface Peer {
  readonly addr?: string;
  readonly port?: number;
}
interface Who extends Peer {
  readonly user?: string;
  /** The account exists on the server (sshd says "authenticating user") or not ("invalid user"). */
  readonly valid?: boolean;
}

/** Folds the many words for one errno into a short name (errno(3), and the words of macOS, Windows and musl). */
export function errnoName(text: string): string {
  const t = text.toLowerCase();
  if (t.includes('refused')) return 'refused';
  if (t.includes('timed out') || t.includes('timeout')) return 'timeout';
  if (t.includes('reset')) return 'reset';
  if (t.includes('no route to host')) return 'no-route';
  if (t.includes('network is unreachable') || t.includes('network unreachable')) return 'net-unreachable';
  if (t.includes('broken pipe')) return 'broken-pipe';
  if (t.includes('cannot assign') || t.includes("can't assign") || t.includes('address not available'))
    return 'no-address';
  if (t.includes('address already in use') || t.includes('address in use')) return 'in-use';
  if (t.includes('too many open files')) return 'no-files';
  if (t.includes('cannot allocate') || t.includes('out of memory') || t.includes('not enough space'))
    return 'no-memory';
  if (t.includes('resource temporarily unavailable')) return 'again';
  if (t.includes('no such file')) return 'no-file';
  if (t.includes('permission denied')) return 'denied';
  if (t.includes('operation not permitted')) return 'not-permitted';
  if (t.includes('protocol not available')) return 'no-protocol';
  if (t.includes('connection abort') || t.includes('aborted')) return 'aborted';
  if (t.includes('invalid argument')) return 'invalid';
  if (t.includes('host is down')) return 'host-down';
  if (t.includes('unknown error') || t.includes('undefined error')) return 'unknown-error';
  return 'other';
}

/** Where an address of this sort is: a masked or an example address stands for one of the open network. */
function placeOfSort(sort: string): string {
  return /private|loopback|link-local|cgnat|unspecified/.test(sort) ? 'inside' : 'outside';
}

/** SIGSYS, which a sandbox sends: 31 on most Linux machines, 12 on MIPS, the BSDs and macOS (signal(7), signal(3)). */
export const isSandboxSignal = (signal: number): boolean => signal === 31 || signal === 12;

/** What ends a program that did nothing wrong: a hang-up, an interrupt, a stop of the service or the machine. */
export const isStopSignal = (signal: number): boolean => signal === 15 || signal === 1 || signal === 2;

/** Names the service that a first line from a peer belongs to; `other` when no known greeting fits. */
export function greetingName(line: string): string {
  const t = line.trimStart();
  if (/^our own line comes back/.test(t)) return 'echo';
  const asked = /^it answers a request of (SOCKS|Remote Desktop|PostgreSQL): /.exec(t)?.[1];
  if (asked) return asked === 'Remote Desktop' ? 'rdp' : asked.toLowerCase();
  if (/^exceeded maxstartups/i.test(t)) return 'exceeded-maxstartups';
  if (/^not allowed at this time/i.test(t)) return 'not-allowed';
  if (
    /^(HTTP\/\d|<(!doctype|html|head|body|title|center|h1|\?xml)|(date|server|content-type|content-length|connection|location): )/i.test(
      t,
    )
  )
    return 'http';
  if (/^(GET|POST|HEAD|OPTIONS|PUT|CONNECT|PRI) \S/.test(t)) return 'http';
  if (/^220[ -].*(ftp|filezilla|pure-ftpd|vsftpd|proftpd)/i.test(t)) return 'ftp';
  if (/^220[ -]/.test(t)) return 'smtp';
  if (/^(\+OK|-ERR)\b/.test(t))
    return /^-ERR (unknown command|wrong number|max number)/i.test(t) ? 'redis' : 'pop3';
  if (/^-(DENIED|NOAUTH|WRONGPASS)/.test(t)) return 'redis';
  if (/^\* OK/.test(t)) return 'imap';
  if (/^RFB \d/.test(t)) return 'vnc';
  if (/^PROXY (TCP|UNKNOWN)/.test(t)) return 'proxy-header';
  if (/mysql_native|caching_sha2|mariadb|to this MySQL server/i.test(t)) return 'mysql';
  if (/SFATAL|unsupported frontend protocol|FATAL:? {1,3}no pg_hba/.test(t)) return 'postgresql';
  if (/^(\x05[\0\xff]|\\x05\\x(00|ff))/.test(t)) return 'socks';
  // A record of TLS: a handshake (22) or an alert (21).
  if (/^(\\02[56]\\003|\\x1[56]\\x03|[\x15\x16]\x03)/.test(t)) return 'tls';
  if (/^(\\003|\\x03|\x03)(\\000|\\x00|\0)/.test(t)) return 'rdp';
  // One of two pieces of the circle of printable characters, of which each of its lines shows all but a few (RFC 864).
  if (/0123456789:;<=>|XYZ\[\\{1,2}\]\^_`ab/.test(t)) return 'chargen';
  if (/^SSH-/.test(t)) return 'ssh';
  if (/access denied|not allowed to connect|tcpd|host.*denied/i.test(t)) return 'denied-text';
  // Its options come first (RFC 854): IAC, then WILL, WONT, DO or DONT.
  if (/^(\xff[\xfb-\xfe]|\\xff\\xf[b-e])/.test(t)) return 'telnet';
  if (/login:|password:|telnet|username:/i.test(t)) return 'telnet';
  return 'other';
}

/**
 * Whether a line from a peer holds bytes that are no text. ssh writes such a byte as a backslash with three octal digits, the
 * probe with `x` and two others; a backslash of the line itself stands there twice (OpenSSH log.c, vis(3)).
 */
export function holdsBytes(line: string): boolean {
  return /(?<!\\)(\\\\)*\\(x[0-9a-f]{2}|[0-7]{3})/.test(line);
}

/** What libraries say of any key exchange that came to nothing (libssh2 kex.c, SSH.NET Session.cs). */
export function exchangeFailed(reason: string): boolean {
  return /exchang(e|ing) (encryption |negotiation )?(keys|failed)/i.test(reason);
}

const errno = (f: { readonly errno: string }): string => errnoName(f.errno);

/**
 * How soon a connection was closed without a word (measured): a listener, forwarder or xinetd within 1 ms, on a busy machine
 * 3; a process that dies at its start within 1 to 100; a balancer after its retries of a second each; the TCP wrappers after five seconds.
 */
function closingTime(ms: number): string {
  if (ms < 1) return 'at-once';
  if (ms < 3) return 'quick';
  if (ms < 120) return 'process';
  if (ms < 900) return 'soon';
  if (ms < 4500) return 'retries';
  return ms < 5600 ? 'five-seconds' : 'late';
}

/** Every kind. A name is `<layer>.<what>`; the comment says when it is meant, if the name does not. */
export const KINDS = {
  // --- before any packet
  'client.version': kind<{ software: string; openssl?: string }>({ facet: null }),
  'client.config-read': kind<{ path: string }>({ facet: null }),
  'client.applying': kind<{ path?: string; pattern: string }>({ facet: null }),
  'client.config-bad': kind<{ path: string; line?: number; keyword: string }>({
    facet: 'client.start',
    error: true,
    ends: 'self',
    stage: 'resolve',
  }),
  'client.config-mode': kind<{ path: string }>({
    facet: 'client.start',
    error: true,
    ends: 'self',
    stage: 'resolve',
  }),
  'client.no-user': kind<{ uid: string }>({
    facet: 'client.start',
    error: true,
    ends: 'self',
    stage: 'resolve',
  }),
  'client.openssl-mismatch': kind<{ built?: string; have?: string }>({
    facet: 'client.start',
    error: true,
    ends: 'self',
    stage: 'resolve',
  }),
  /** The same line of which nothing tells whether ssh or sshd wrote it. */
  'openssl.mismatch': kind<{ built?: string; have?: string }>({ facet: 'client.start', error: true }),
  'client.install-broken': kind<{ text: string }>({
    facet: 'client.start',
    error: true,
    ends: 'self',
    stage: 'resolve',
  }),
  'client.usage': kind<{ text: string }>({ facet: 'client.start', error: true, stage: 'resolve' }),
  'client.killed': kind<{ signal: number }>({ facet: 'client.signal', ends: 'self' }),
  'client.mux-socket': kind<{ path: string; errno: string }>({ facet: 'client.mux', answer: errno }),
  'client.mux-error': kind<{ text: string }>({ facet: 'client.mux', error: true }),
  'client.debug': kind({ facet: null }),
  /** The command line as shown by a shell prompt or `set -x`. */
  'client.command': kind<{ command: string }>({ facet: null }),
  'client.exit': kind<{ status: number; seconds?: number }>({
    facet: 'client.exit',
    answer: (f) => (f.status === 0 ? 'ok' : f.status === 255 ? '255' : 'other'),
  }),
  /** The run was still waiting when it was stopped from outside (an interrupt, `timeout`, a build job's limit). */
  'client.interrupted': kind<{ seconds?: number }>({ facet: 'client.exit' }),
  // --- resolve
  'resolve.failed': kind<{ host: string; reason: string }>({
    facet: 'resolve.outcome',
    stage: 'resolve',
    ends: 'self',
    error: true,
    answer: (f) => (/temporary|try again/i.test(f.reason) ? 'temporary' : 'unknown-name'),
  }),
  // --- connect
  'connect.trying': kind<{ host: string; addr?: string; port: number }>({
    facet: null,
    stage: 'connect',
    passes: 'resolve',
  }),
  'connect.established': kind({ facet: null, stage: 'accept', passes: 'connect' }),
  'connect.address-failed': kind<{ addr: string; port: number; errno: string }>({
    facet: 'connect.address',
    stage: 'connect',
    answer: errno,
  }),
  'connect.failed': kind<{ host: string; port: number; errno: string }>({
    facet: 'connect.outcome',
    stage: 'connect',
    ends: 'network',
    error: true,
    answer: errno,
  }),
  'connect.retry': kind({ facet: null, stage: 'connect' }),
  'connect.bind-failed': kind<{ addr?: string; errno: string }>({
    facet: 'connect.bind',
    stage: 'connect',
    error: true,
    answer: errno,
  }),
  // --- proxies and jump hosts, as the client sees them
  'jump.command': kind<{ command: string }>({ facet: 'jump.used', stage: 'connect', passes: 'resolve' }),
  'jump.implicit': kind<{ command: string }>({ facet: 'jump.used', stage: 'connect' }),
  /** "UNKNOWN port 65535": the transport was a program, not a socket (packet.c, ssh_remote_ipaddr). */
  'jump.pipe-closed': kind<{ how: 'closed' | 'reset' | 'broken-pipe' | 'timed-out' }>({
    facet: 'jump.end',
    stage: 'ident',
    ends: 'peer',
    error: true,
  }),
  'jump.stdio-failed': kind({ facet: 'jump.stdio', stage: 'connect', error: true }),
  'jump.open-failed': kind<{ channel?: number; why: string; text: string }>({
    facet: 'jump.open',
    stage: 'connect',
    error: true,
    answer: (f) =>
      /prohibited/i.test(f.why)
        ? 'prohibited'
        : /name or service|not known|resolve|nodename/i.test(f.text)
          ? 'name'
          : /refused/i.test(f.text)
            ? 'refused'
            : /timed out/i.test(f.text)
              ? 'timeout'
              : /resource/i.test(f.why)
                ? 'resource'
                : /unknown channel/i.test(f.why)
                  ? 'unknown-type'
                  : 'connect-failed',
  }),
  'jump.not-found': kind<{ program?: string; text?: string }>({
    facet: 'jump.said',
    stage: 'connect',
    error: true,
  }),
  'jump.proxy-unreachable': kind<{ text: string }>({ facet: 'jump.said', stage: 'connect', error: true }),
  'jump.proxy-denied': kind<{ status?: number; text?: string }>({
    facet: 'jump.said',
    stage: 'connect',
    error: true,
  }),
  'jump.target-unreachable': kind<{ text: string }>({ facet: 'jump.said', stage: 'connect', error: true }),
  /** The jump host let the person in, and what runs there to reach the target ended without a word. Only a probe knows both. */
  'probe.wordless': kind<{ text: string }>({ facet: 'jump.said', stage: 'connect', error: true }),
  'jump.ssm-not-connected': kind<{ text: string }>({ facet: 'jump.said', stage: 'connect', error: true }),
  'jump.iap-denied': kind<{ text: string }>({ facet: 'jump.said', stage: 'connect', error: true }),
  'jump.cloudflared': kind<{ text: string }>({ facet: 'jump.said', stage: 'connect', error: true }),
  'jump.helper-exit': kind<{ status: number; text?: string }>({ facet: 'jump.said', stage: 'connect' }),
  /** The first hop failed before the target was reached: at this stage, by this kind. Made by attempts, and of what a probe knows of the hop. */
  'jump.hop-failed': kind<{ stage: string; by: string }>({
    facet: 'jump.hop',
    stage: 'connect',
    answer: (f) => f.stage,
  }),
  // --- identification
  'ident.local': kind<{ software: string }>({ facet: null, stage: 'accept', passes: 'connect' }),
  'ident.remote': kind<{ protocol: string; software: string }>({
    facet: 'ident.peer',
    stage: 'kex',
    passes: 'ident',
    answer: (f) =>
      /^OpenSSH/.test(f.software)
        ? /windows/i.test(f.software)
          ? 'openssh-windows'
          : 'openssh'
        : /dropbear/i.test(f.software)
          ? 'dropbear'
          : /cisco|rosssh|mikrotik|huawei|comware|mocana|ssh-server|zyxel|hp|ipssh|sshd_/i.test(f.software)
            ? 'appliance'
            : /github|gitlab|babeld|gerrit|atlassian|bitbucket|mod_sftp|apache|sshd-core|go\b/i.test(
                  f.software,
                )
              ? 'service'
              : 'other',
  }),
  /** `before`: the client is older than this release, since later ones word it otherwise. */
  'ident.closed': kind<{ line?: string; before?: string }>({
    facet: 'ident.end',
    stage: 'ident',
    ends: 'peer',
    error: true,
  }),
  'ident.read-error': kind<{ errno: string; before?: string }>({
    facet: 'ident.end',
    stage: 'ident',
    ends: 'network',
    error: true,
    answer: errno,
  }),
  'ident.write-error': kind<{ errno: string }>({
    facet: 'ident.end',
    stage: 'ident',
    ends: 'peer',
    error: true,
    answer: errno,
  }),
  'ident.timeout': kind<Peer>({ facet: 'ident.end', stage: 'ident', ends: 'self', error: true }),
  'ident.none-in-limit': kind<{ lines?: number }>({
    facet: 'ident.end',
    stage: 'ident',
    ends: 'self',
    error: true,
  }),
  /** "banner exchange: Connection from/to A port P: reason". */
  'ident.failed': kind<Peer & { reason: string }>({
    facet: 'ident.summary',
    stage: 'ident',
    ends: 'self',
    error: true,
    answer: (f) =>
      /invalid format/i.test(f.reason)
        ? 'invalid-format'
        : /protocol version/i.test(f.reason)
          ? 'version'
          : errnoName(f.reason),
  }),
  'ident.pre-banner': kind<{ number?: number; line: string }>({
    facet: 'ident.text',
    stage: 'ident',
    answer: (f) => greetingName(f.line),
  }),
  'ident.invalid-line': kind<Peer & { line: string }>({
    facet: 'ident.first-line',
    stage: 'ident',
    ends: 'self',
    error: true,
    answer: (f) => greetingName(f.line),
  }),
  'ident.invalid-characters': kind({ facet: 'ident.first-line', stage: 'ident', ends: 'self', error: true }),
  'ident.too-long': kind({ facet: 'ident.first-line', stage: 'ident', ends: 'self', error: true }),
  'ident.bad-remote': kind<{ line: string }>({
    facet: 'ident.first-line',
    stage: 'ident',
    ends: 'self',
    error: true,
  }),
  'ident.protocol-1': kind<Peer & { ours?: string; theirs: string }>({
    facet: 'ident.first-line',
    stage: 'ident',
    ends: 'self',
    error: true,
  }),
  /** sshd hangs up on identification strings of known probers ("Don't panic."). */
  'ident.prober': kind<Peer & { how: 'probed' | 'scanned'; line: string }>({
    facet: 'ident.first-line',
    stage: 'ident',
    ends: 'self',
  }),
  'ident.unsafe-client': kind<{ software: string }>({
    facet: 'ident.first-line',
    stage: 'kex',
    ends: 'self',
    error: true,
  }),
  /** Up to 7.9 sshd did not tell a close from a reset (sshd.c, sshd_exchange_identification). */
  'ident.not-received': kind<Peer>({ facet: 'ident.end', stage: 'ident', ends: 'peer' }),
  'ident.compat': kind<{ software: string }>({ facet: null, stage: 'kex', passes: 'ident' }),
  // --- the listener and its limits, as sshd logs them
  'sshd.connection': kind<{ addr: string; port: number; localAddr?: string; localPort?: number }>({
    facet: null,
    stage: 'ident',
    passes: 'accept',
  }),
  'sshd.drop-maxstartups': kind<{
    slots: number;
    addr?: string;
    port?: number;
    localAddr?: string;
    localPort?: number;
  }>({ facet: 'sshd.drop', stage: 'accept', ends: 'self', error: true }),
  'sshd.drop-penalty': kind<{
    slots: number;
    addr: string;
    port: number;
    localAddr?: string;
    localPort?: number;
    reason: string;
  }>({ facet: 'sshd.drop', stage: 'accept', ends: 'self', error: true }),
  'sshd.drop-overflow': kind<{
    slots: number;
    addr: string;
    port: number;
    localAddr?: string;
    localPort?: number;
  }>({ facet: 'sshd.drop', stage: 'accept', ends: 'self', error: true }),
  'sshd.throttle-begin': kind({ facet: 'sshd.throttle', stage: 'accept', error: true, service: true }),
  'sshd.throttle-in': kind<{ duration: string; count: number }>({
    facet: 'sshd.throttle',
    stage: 'accept',
    error: true,
    service: true,
  }),
  'sshd.throttle-end': kind<{ duration: string; count: number }>({
    facet: 'sshd.throttle',
    stage: 'accept',
    service: true,
  }),
  'sshd.drops-unlogged': kind<{ what: string; count: number }>({
    facet: 'sshd.throttle',
    stage: 'accept',
    service: true,
  }),
  'sshd.dice': kind<{ chance: number; roll: number }>({ facet: null, stage: 'accept' }),
  'sshd.source-count': kind<{ addr: string; bits: number; count: number; limit: number }>({
    facet: 'sshd.source',
    stage: 'accept',
  }),
  'sshd.penalty': kind<{
    family?: string;
    addr: string;
    bits: number;
    state: string;
    seconds: number;
    reason: string;
  }>({ facet: 'sshd.penalty', stage: 'accept' }),
  'sshd.penalty-note': kind({ facet: null, stage: 'accept' }),
  'sshd.accept-error': kind<{ errno: string }>({
    facet: 'sshd.listener',
    stage: 'accept',
    error: true,
    service: true,
    answer: errno,
  }),
  'sshd.fork-failed': kind<{ errno: string }>({
    facet: 'sshd.listener',
    stage: 'accept',
    ends: 'self',
    error: true,
    service: true,
    answer: errno,
  }),
  'sshd.no-descriptors': kind<{ call: string; errno: string }>({
    facet: 'sshd.listener',
    stage: 'accept',
    ends: 'self',
    error: true,
    answer: errno,
  }),
  'sshd.listener-error': kind<{ call: string; errno: string }>({
    facet: 'sshd.listener',
    stage: 'accept',
    error: true,
    service: true,
    answer: errno,
  }),
  'sshd.listener-died': kind<{ text: string }>({
    facet: 'sshd.listener',
    stage: 'accept',
    error: true,
    service: true,
  }),
  'sshd.forked': kind<{ child: number }>({ facet: null, stage: 'accept' }),
  'sshd.startups': kind<{ count: number }>({ facet: null, stage: 'accept', service: true }),
  // --- the process of one connection
  'sshd.ip-options': kind<{ addr: string; port?: number; hex?: string }>({
    facet: 'sshd.child',
    stage: 'accept',
    ends: 'self',
    error: true,
  }),
  'sshd.peer-gone': kind({ facet: 'sshd.child', stage: 'accept', ends: 'peer' }),
  'sshd.wrappers-refused': kind<{ host?: string; addr?: string }>({
    facet: 'sshd.child',
    stage: 'accept',
    ends: 'self',
    error: true,
  }),
  'sshd.privsep-user-missing': kind<{ user: string }>({
    facet: 'sshd.child',
    stage: 'accept',
    ends: 'self',
    error: true,
    service: true,
  }),
  'sshd.privsep-dir-missing': kind<{ path: string }>({
    facet: 'sshd.child',
    stage: 'accept',
    ends: 'self',
    error: true,
    service: true,
  }),
  'sshd.privsep-dir-mode': kind<{ path: string }>({
    facet: 'sshd.child',
    stage: 'accept',
    ends: 'self',
    error: true,
    service: true,
  }),
  'sshd.chroot-failed': kind<{ path: string; errno: string }>({
    facet: 'sshd.child',
    stage: 'kex',
    ends: 'self',
    error: true,
    answer: errno,
  }),
  'sshd.rexec-failed': kind<{ path: string; errno: string }>({
    facet: 'sshd.child',
    stage: 'accept',
    error: true,
    answer: errno,
  }),
  'sshd.helper-missing': kind<{ path: string; errno?: string }>({
    facet: 'sshd.child',
    stage: 'accept',
    ends: 'self',
    error: true,
    service: true,
  }),
  /** Listener and per-connection program disagree: an upgrade without a restart. */
  'sshd.version-skew': kind<{ text: string }>({
    facet: 'sshd.child',
    stage: 'accept',
    ends: 'self',
    error: true,
  }),
  'sshd.openssl-mismatch': kind<{ built?: string; have?: string }>({
    facet: 'sshd.child',
    stage: 'accept',
    ends: 'self',
    error: true,
    service: true,
  }),
  'sshd.library-missing': kind<{ text: string }>({
    facet: 'sshd.child',
    stage: 'accept',
    ends: 'self',
    error: true,
    service: true,
  }),
  'sshd.no-entropy': kind({ facet: 'sshd.child', stage: 'accept', ends: 'self', error: true }),
  'sshd.started-wrong': kind<{ text: string }>({ facet: 'sshd.child', error: true, service: true }),
  'sshd.child-signal': kind<{ signal: number; pid?: number; addr?: string }>({
    facet: 'sshd.child',
    stage: 'kex',
    ends: 'self',
    error: true,
    answer: (f) =>
      isSandboxSignal(f.signal)
        ? 'sandbox'
        : f.signal === 9
          ? 'kill'
          : isStopSignal(f.signal)
            ? 'stopped'
            : 'crash',
  }),
  'sshd.child-exit': kind<{ status: number; pid?: number; addr?: string }>({
    facet: 'sshd.child',
    stage: 'kex',
    ends: 'self',
    error: true,
  }),
  'sshd.child-crash': kind<{ pid?: number; addr?: string }>({
    facet: 'sshd.crash',
    stage: 'kex',
    ends: 'self',
    error: true,
  }),
  'sshd.child-limit': kind<{ call: string; errno?: string }>({
    facet: 'sshd.child',
    stage: 'kex',
    ends: 'self',
    error: true,
  }),
  'sshd.monitor-error': kind<{ text: string }>({ facet: 'sshd.monitor', stage: 'kex', error: true }),
  'sshd.child-reaped': kind<{ pid: number; addr?: string; how: string }>({
    facet: 'sshd.reaped',
    stage: 'auth',
  }),
  'sshd.grace-expired': kind<Peer & { localAddr?: string; pid?: number; state?: string }>({
    facet: 'sshd.grace',
    stage: 'auth',
    ends: 'self',
    error: true,
  }),
  'sshd.debug': kind({ facet: null }),
  /** Absence: the log covers the moment at a level that would show it, and sshd wrote nothing. Made by attempts only. */
  'sshd.silent': kind({ facet: 'sshd.drop' }),
  // --- the service as a whole
  'server.listening': kind<{ addr: string; port: number }>({ facet: null, service: true }),
  'server.bind-failed': kind<{ addr?: string; port?: number; errno: string }>({
    facet: 'server.start',
    error: true,
    service: true,
    answer: errno,
  }),
  'server.bind-none': kind({ facet: 'server.no-socket', error: true, service: true }),
  'server.listen-failed': kind<{ addr?: string; port?: number; errno: string }>({
    facet: 'server.start',
    error: true,
    service: true,
    answer: errno,
  }),
  'server.terminated': kind<{ signal: number }>({ facet: 'server.stop', service: true }),
  'server.reloaded': kind({ facet: 'server.stop', service: true }),
  /** After a reload the log shows no listener any more. Made by attempts only. */
  'server.not-back': kind<{ after: string }>({ facet: 'server.not-back', error: true, service: true }),
  'server.restart-failed': kind<{ path?: string; errno: string }>({
    facet: 'server.start',
    error: true,
    service: true,
  }),
  'server.no-hostkeys': kind({
    facet: 'server.hostkeys',
    stage: 'accept',
    ends: 'self',
    error: true,
    service: true,
  }),
  'server.hostkey-unloadable': kind<{ path: string; reason?: string }>({
    facet: 'server.hostkey',
    error: true,
    service: true,
  }),
  'server.hostkey-mode': kind<{ path?: string; mode?: string }>({
    facet: 'server.hostkey-mode',
    error: true,
    service: true,
  }),
  'server.hostkey-short': kind<{ path: string; reason?: string }>({
    facet: 'server.hostkey',
    error: true,
    service: true,
  }),
  'server.hostkey-pair': kind<{ path: string }>({ facet: 'server.hostkey', error: true, service: true }),
  'server.config-bad': kind<{ path: string; line?: number; keyword?: string; text?: string }>({
    facet: 'server.config',
    stage: 'accept',
    error: true,
    service: true,
  }),
  'server.config-ends': kind<{ path: string; line?: number; count?: number }>({
    facet: 'server.config-end',
    stage: 'accept',
    ends: 'self',
    error: true,
    service: true,
  }),
  'server.config-deprecated': kind<{ path?: string; line?: number; keyword: string }>({
    facet: null,
    service: true,
  }),
  'server.config-contradiction': kind<{ text: string }>({
    facet: 'server.config',
    stage: 'accept',
    ends: 'self',
    error: true,
    service: true,
  }),
  'server.moduli-missing': kind<{ path?: string; errno?: string }>({ facet: 'server.moduli', error: true }),
  'server.note': kind({ facet: null, service: true }),
  /** Written like an error, and nothing depends on it; `what`: what sshd does without. */
  'server.harmless': kind<{ what: string }>({ facet: 'server.harmless', service: true }),
  'server.unit': kind<{ unit: string; state: string }>({
    facet: 'server.unit',
    service: true,
    answer: (f) =>
      /fail/i.test(f.state)
        ? 'failed'
        : /stop|inactive|dead|deactivat/i.test(f.state)
          ? 'stopped'
          : /limit|too many|trigger/i.test(f.state)
            ? 'limit'
            : /^refused/.test(f.state)
              ? 'refused'
              : 'up',
  }),
  'server.test-failed': kind({ facet: 'server.test', error: true, service: true }),
  'server.not-installed': kind<{ text: string }>({ facet: 'server.unit', error: true, service: true }),
  // --- what other programs around sshd say
  'around.xinetd': kind<{ text: string; addr?: string }>({
    facet: 'around.superserver',
    stage: 'accept',
    error: true,
  }),
  'around.socket-limit': kind<{ text: string }>({
    facet: 'around.superserver',
    stage: 'accept',
    error: true,
    service: true,
  }),
  'around.banned': kind<{ addr: string; by: string }>({ facet: 'around.ban', stage: 'connect' }),
  'around.denied-list': kind<{ addr?: string; text: string }>({ facet: 'around.denylist', stage: 'accept' }),
  /** A line that refuses all of sshd's clients if it stands in /etc/hosts.deny; it may be of hosts.allow. */
  'around.hosts-deny': kind<{ text: string }>({ facet: 'around.hosts-deny', service: true }),
  'around.firewall': kind<{ text: string; addr?: string }>({ facet: 'around.firewall', stage: 'connect' }),
  'around.conntrack-full': kind({ facet: 'around.kernel', stage: 'connect', error: true }),
  'around.oom': kind<{ program?: string; pid?: number }>({ facet: 'around.kernel', error: true }),
  'around.seccomp': kind<{ signal?: number; syscall?: number }>({
    facet: 'around.kernel',
    stage: 'kex',
    error: true,
  }),
  'around.crash': kind<{ program?: string; text: string }>({ facet: 'around.kernel', error: true }),
  'around.selinux': kind<{ text: string; what: 'port' | 'file' | 'exec' | 'other' }>({
    facet: 'around.mac',
    error: true,
    answer: (f) => f.what,
  }),
  'around.balancer': kind<{ text: string }>({ facet: 'around.balancer', stage: 'accept', error: true }),
  'around.port-mapping': kind<{ text: string }>({ facet: 'around.mapping', stage: 'connect', error: true }),
  'around.tunnel': kind<{ text: string }>({ facet: 'around.tunnel', stage: 'accept', error: true }),
  /** The logger itself says that lines are missing here; `from`: whose, or which of its inputs dropped them. */
  'around.log-lost': kind<{ count?: number; from?: string }>({ facet: null }),
  'around.other': kind<{ program?: string }>({ facet: null }),
  // --- key exchange
  'kex.init-sent': kind({ facet: null, stage: 'kex', passes: 'ident' }),
  'kex.init-received': kind({ facet: null, stage: 'kex', passes: 'ident' }),
  'kex.algorithm': kind<{ what: string; name: string }>({ facet: null, stage: 'kex', passes: 'ident' }),
  'kex.proposal': kind<{ what: string; list: string }>({ facet: null, stage: 'kex', passes: 'ident' }),
  'kex.waiting': kind<{ message: string }>({ facet: null, stage: 'kex', passes: 'ident' }),
  'kex.reply': kind({ facet: null, stage: 'hostkey', passes: 'ident' }),
  'kex.newkeys-sent': kind({ facet: null, stage: 'auth', passes: 'hostkey' }),
  'kex.newkeys-received': kind({ facet: null, stage: 'auth', passes: 'hostkey' }),
  'kex.done': kind({ facet: null, stage: 'auth', passes: 'hostkey' }),
  'kex.ext-info': kind({ facet: null, stage: 'auth', passes: 'hostkey' }),
  'kex.no-match': kind<Who & { what: string; offer?: string; ours?: string }>({
    facet: 'kex.negotiate',
    stage: 'kex',
    ends: 'self',
    error: true,
    answer: (f) =>
      /key exchange|kex/i.test(f.what)
        ? 'kex'
        : /host[ _-]?key/i.test(f.what)
          ? 'hostkey'
          : /cipher|\benc/i.test(f.what)
            ? 'cipher'
            : /mac/i.test(f.what)
              ? 'mac'
              : 'other',
  }),
  'kex.dispatch-fatal': kind<Who & { reason: string }>({
    facet: 'kex.fatal',
    stage: 'kex',
    ends: 'self',
    error: true,
    answer: (f) =>
      /authentication code|corrupted/i.test(f.reason)
        ? 'integrity'
        : /libcrypto/i.test(f.reason)
          ? 'libcrypto'
          : /signature/i.test(f.reason)
            ? 'signature'
            : /key length/i.test(f.reason)
              ? 'key-length'
              : /group out of range/i.test(f.reason)
                ? 'group'
                : exchangeFailed(f.reason)
                  ? 'failed'
                  : errnoName(f.reason),
  }),
  'kex.bad-length': kind<{ length: number }>({
    facet: 'kex.damage',
    stage: 'kex',
    ends: 'self',
    error: true,
    answer: (f) => (spelled(f.length) === null ? 'number' : 'text'),
  }),
  'kex.bad-mac': kind({ facet: 'kex.damage', stage: 'kex', ends: 'self', error: true }),
  'kex.bad-padding': kind({ facet: 'kex.damage', stage: 'kex', ends: 'self', error: true }),
  'kex.out-of-order': kind<{ text: string }>({ facet: 'kex.order', stage: 'kex', ends: 'self', error: true }),
  'kex.no-group': kind<Who>({ facet: 'kex.group', stage: 'kex', ends: 'self', error: true }),
  'kex.libcrypto': kind<{ text: string }>({ facet: 'kex.libcrypto', stage: 'kex', error: true }),
  'kex.warning': kind<{ text: string }>({ facet: null, stage: 'kex' }),
  // --- host key
  'hostkey.server': kind<{ keytype: string; fingerprint: string }>({
    facet: null,
    stage: 'hostkey',
    passes: 'kex',
  }),
  'hostkey.known': kind<{ host: string; keytype: string }>({ facet: null, stage: 'hostkey', passes: 'kex' }),
  'hostkey.changed': kind({ facet: 'hostkey.check', stage: 'hostkey', error: true }),
  /** Not known_hosts but a setting of the program names the one key that it takes. */
  'hostkey.pinned-other': kind({ facet: 'hostkey.check', stage: 'hostkey', error: true }),
  'hostkey.login-restricted': kind({ facet: 'hostkey.restricted', stage: 'hostkey' }),
  'hostkey.offending': kind<{ path: string; line: number; keytype?: string }>({
    facet: null,
    stage: 'hostkey',
  }),
  'hostkey.unknown': kind<{ host: string; keytype?: string }>({
    facet: 'hostkey.check',
    stage: 'hostkey',
    error: true,
  }),
  'hostkey.ask': kind<{ host: string }>({ facet: null, stage: 'hostkey' }),
  'hostkey.revoked': kind<{ host?: string; path?: string; keytype?: string }>({
    facet: 'hostkey.check',
    stage: 'hostkey',
    error: true,
  }),
  'hostkey.failed': kind({ facet: 'hostkey.end', stage: 'hostkey', ends: 'self', error: true }),
  'hostkey.bad': kind<{ reason: string }>({
    facet: 'hostkey.end',
    stage: 'hostkey',
    ends: 'self',
    error: true,
    answer: (f) => (/length/i.test(f.reason) ? 'length' : 'other'),
  }),
  'hostkey.added': kind<{ host: string; keytype?: string }>({ facet: null, stage: 'hostkey', passes: 'kex' }),
  // --- authentication, client side
  'auth.start': kind({ facet: null, stage: 'auth', passes: 'hostkey' }),
  'auth.methods': kind<{ methods: string }>({
    facet: 'auth.methods',
    stage: 'auth',
    passes: 'hostkey',
    answer: (f) => methodsName(f.methods),
  }),
  /** The methods that ssh may use at all, in its order (PreferredAuthentications, less what batch mode or a changed host key forbids). */
  'auth.preferred': kind<{ methods: string }>({
    facet: 'auth.preferred',
    stage: 'auth',
    passes: 'hostkey',
    answer: (f) => preferredName(f.methods),
  }),
  'auth.next': kind<{ method: string }>({ facet: null, stage: 'auth', passes: 'hostkey' }),
  'auth.identity-file': kind<{ path: string; type: number }>({ facet: null }),
  'auth.offered': kind<{ path: string; keytype?: string; fingerprint?: string; source?: string }>({
    facet: 'auth.offer',
    stage: 'auth',
    passes: 'hostkey',
  }),
  /** The client says itself that its key was not taken; others only try the next. */
  'auth.key-refused': kind({ facet: 'auth.offer-refused', stage: 'auth', passes: 'hostkey', error: true }),
  'auth.accepted-offer': kind<{ path?: string; keytype?: string; fingerprint?: string }>({
    facet: 'auth.offer-accepted',
    stage: 'auth',
    passes: 'hostkey',
  }),
  'auth.no-mutual-signature': kind<{ path?: string }>({
    facet: 'auth.signature',
    stage: 'auth',
    error: true,
  }),
  'auth.agent-refused': kind<{ path?: string; text?: string }>({
    facet: 'auth.signature',
    stage: 'auth',
    error: true,
  }),
  /** The program asks the key agent and nothing else. */
  'auth.agent-only': kind({ facet: 'auth.tool', stage: 'auth', error: true }),
  'auth.agent-missing': kind<{ text: string }>({ facet: 'auth.agent', stage: 'auth', error: true }),
  'auth.none-left': kind({ facet: null, stage: 'auth' }),
  'auth.denied': kind<{ user?: string; host?: string; methods: string }>({
    facet: 'auth.end',
    stage: 'auth',
    ends: 'self',
    error: true,
    passes: 'hostkey',
    answer: (f) => methodsName(f.methods),
  }),
  'auth.again': kind({ facet: 'auth.password', stage: 'auth', error: true }),
  /** `tried`: the methods that the program went through, as far as it says. */
  'auth.failed-client': kind<{ tried?: string }>({
    facet: 'auth.end',
    stage: 'auth',
    ends: 'self',
    error: true,
    answer: (f) => (f.tried === undefined ? '' : `tried-${triedName(f.tried)}`),
  }),
  'auth.succeeded': kind<{ host?: string; addr?: string; port?: number; method?: string }>({
    facet: null,
    stage: 'session',
    passes: 'auth',
  }),
  'auth.partial': kind<{ method?: string; user?: string; addr?: string; port?: number }>({
    facet: 'auth.partial',
    stage: 'auth',
  }),
  'auth.banner': kind<{ text: string }>({ facet: null, stage: 'auth' }),
  'auth.key-mode': kind<{ path?: string; mode?: string }>({
    facet: 'auth.key-file',
    stage: 'auth',
    error: true,
  }),
  'auth.key-unloadable': kind<{ path: string; reason: string }>({
    facet: 'auth.key-file',
    stage: 'auth',
    error: true,
    answer: (f) =>
      /libcrypto|invalid format|unsupported|not a/i.test(f.reason)
        ? /\.pub"?$/.test(f.path)
          ? 'public-half'
          : 'format'
        : /no such|not found/i.test(f.reason)
          ? 'missing'
          : /denied/i.test(f.reason)
            ? 'denied'
            : /passphrase/i.test(f.reason)
              ? 'passphrase'
              : /permissions/i.test(f.reason)
                ? 'mode'
                : 'other',
  }),
  'auth.key-missing': kind<{ path: string; errno?: string }>({
    facet: 'auth.key-file',
    stage: 'auth',
    error: true,
  }),
  'auth.key-skipped': kind<{ path?: string; keytype?: string; text?: string }>({
    facet: 'auth.key-file',
    stage: 'auth',
    error: true,
  }),
  'auth.key-foreign': kind<{ text: string }>({ facet: 'auth.key-file', stage: 'auth', error: true }),
  'auth.passphrase-asked': kind<{ path?: string }>({ facet: 'auth.passphrase', stage: 'auth' }),
  'auth.password-change': kind<{ text?: string }>({ facet: 'auth.password-age', stage: 'auth', error: true }),
  'auth.git-denied': kind<{ repository?: string; to?: string; text: string }>({
    facet: 'auth.git',
    stage: 'session',
    error: true,
    answer: (f) => (/deploy key|read only/i.test(f.text) ? 'deploy-key' : 'account'),
  }),
  // --- authentication, server side
  'auth.request': kind<{ user: string; method?: string }>({ facet: null, stage: 'auth', passes: 'hostkey' }),
  'auth.accepted': kind<Who & { method: string }>({
    facet: 'auth.verdict',
    stage: 'session',
    passes: 'auth',
  }),
  'auth.failed': kind<Who & { method: string }>({
    facet: 'auth.verdict',
    stage: 'auth',
    passes: 'hostkey',
    answer: (f) =>
      `${f.valid === false ? 'invalid-' : ''}${/^(password|publickey|keyboard-interactive|none|gssapi|hostbased)/.exec(f.method)?.[1] ?? 'other'}`,
  }),
  'auth.postponed': kind<Who & { method: string }>({ facet: null, stage: 'auth', passes: 'hostkey' }),
  'auth.key-found': kind<{ keytype?: string; fingerprint?: string; path?: string }>({
    facet: 'auth.key-found',
    stage: 'auth',
    passes: 'hostkey',
  }),
  'auth.invalid-user': kind<{ user: string; addr?: string; port?: number }>({
    facet: 'auth.user',
    stage: 'auth',
    passes: 'hostkey',
  }),
  'auth.not-allowed': kind<{ user: string; host?: string; rule: string }>({
    facet: 'auth.user',
    stage: 'auth',
    passes: 'hostkey',
    error: true,
    answer: (f) => (/locked/i.test(f.rule) ? 'locked' : /shell/i.test(f.rule) ? 'shell' : 'list'),
  }),
  'auth.account-expired': kind<{ user?: string; text?: string }>({
    facet: 'auth.account',
    stage: 'auth',
    error: true,
  }),
  'auth.root-refused': kind<Peer>({ facet: 'auth.root', stage: 'auth', passes: 'hostkey', error: true }),
  'auth.max-tries': kind<Who>({
    facet: 'auth.tries',
    stage: 'auth',
    ends: 'self',
    error: true,
    passes: 'hostkey',
  }),
  'auth.no-methods': kind<Who>({
    facet: 'auth.server-end',
    stage: 'auth',
    ends: 'self',
    error: true,
    passes: 'hostkey',
  }),
  'auth.changed-user': kind<Who & { text?: string }>({
    facet: 'auth.server-end',
    stage: 'auth',
    ends: 'self',
    error: true,
    passes: 'hostkey',
  }),
  'auth.bad-service': kind<Who & { service?: string }>({
    facet: 'auth.server-end',
    stage: 'auth',
    ends: 'self',
    error: true,
    passes: 'hostkey',
  }),
  'auth.refuse-connection': kind<Who>({
    facet: 'auth.server-end',
    stage: 'auth',
    ends: 'self',
    error: true,
    passes: 'hostkey',
  }),
  'auth.pam-account-denied': kind<{ user?: string }>({
    facet: 'auth.server-end',
    stage: 'auth',
    ends: 'self',
    error: true,
    passes: 'hostkey',
  }),
  'auth.pam-error': kind<{ text: string; user?: string; host?: string }>({
    facet: 'auth.pam',
    stage: 'auth',
    error: true,
    answer: (f) =>
      /module is unknown|dlopen|symbol|no such file/i.test(f.text)
        ? 'broken'
        : /authentication failure/i.test(f.text)
          ? 'failure'
          : /expired/i.test(f.text)
            ? 'expired'
            : /maximum|locked/i.test(f.text)
              ? 'locked'
              : 'other',
  }),
  'auth.pam-broken': kind<{ text: string }>({ facet: 'auth.pam-module', stage: 'auth', error: true }),
  'auth.pam-line': kind<{ module: string; phase: string; text: string; user?: string; addr?: string }>({
    facet: 'auth.pam-line',
    stage: 'auth',
    answer: (f) =>
      `${f.phase}-${/expired/i.test(f.text) ? 'expired' : /fail|denied|refused/i.test(f.text) ? 'fail' : 'note'}`,
  }),
  /** `chage -l`: until when the password or the account holds; `never` for no end. */
  'auth.aging': kind<{ what: 'password' | 'account'; until: string }>({
    facet: 'auth.aging',
    stage: 'auth',
    answer: (f) => `${f.what}-${/never/i.test(f.until) ? 'endless' : 'ends'}`,
  }),
  'auth.faillock': kind<{ user?: string; text: string }>({ facet: 'auth.lock', stage: 'auth', error: true }),
  'auth.nologin': kind<{ text: string }>({ facet: 'auth.nologin', stage: 'auth', error: true }),
  'auth.algorithm-refused': kind<{ algorithm: string; list: string }>({
    facet: 'auth.algorithm',
    stage: 'auth',
    error: true,
    answer: (f) => (f.algorithm === 'ssh-rsa' ? 'rsa-sha1' : f.algorithm === 'ssh-dss' ? 'dsa' : 'other'),
  }),
  'auth.file-modes': kind<{ what: string; path: string }>({
    facet: 'auth.authorized-keys',
    stage: 'auth',
    error: true,
  }),
  /** A listing (`ls -l`, `ls -Z`) of ~/.ssh or the file with the keys. */
  'auth.listed-mode': kind<{ mode: string }>({
    facet: 'auth.listed-mode',
    service: true,
    answer: (f) => (/^.....w|^........w/.test(f.mode) ? 'open' : 'closed'),
  }),
  'auth.listed-label': kind<{ label: string }>({
    facet: 'auth.listed-label',
    service: true,
    answer: (f) => (f.label === 'ssh_home_t' ? 'right' : 'wrong'),
  }),
  'auth.file-unreadable': kind<{ user?: string; path: string; errno: string }>({
    facet: 'auth.authorized-keys',
    stage: 'auth',
    error: true,
    answer: errno,
  }),
  'auth.file-tried': kind<{ path: string }>({ facet: null, stage: 'auth' }),
  /** sshd did read the lines of a list of keys. */
  'auth.file-read': kind({ facet: 'auth.file-read', stage: 'auth' }),
  'auth.file-bad-line': kind<{ path?: string; line?: number; text?: string }>({
    facet: 'auth.authorized-keys',
    stage: 'auth',
    error: true,
  }),
  'auth.keys-command': kind<{ path?: string; text: string }>({
    facet: 'auth.authorized-keys',
    stage: 'auth',
    error: true,
  }),
  'auth.key-restricted': kind<{ text: string }>({ facet: 'auth.restriction', stage: 'auth', error: true }),
  'auth.key-revoked': kind<{ path?: string; keytype?: string; fingerprint?: string }>({
    facet: 'auth.restriction',
    stage: 'auth',
    error: true,
  }),
  'auth.reverse-mapping': kind<{ host?: string; addr?: string }>({ facet: 'auth.reverse', stage: 'auth' }),
  'auth.user-name-chosen': kind<{ user: string }>({ facet: null }),
  // --- endings that can come at several stages
  // `fails`: dropbear counts the wrong passwords; a refused key is none.
  'end.closed': kind<Who & { preauth?: boolean; fails?: number }>({
    facet: 'end.how',
    ends: 'peer',
    error: true,
  }),
  'end.reset': kind<Who & { preauth?: boolean }>({ facet: 'end.how', ends: 'network', error: true }),
  'end.timed-out': kind<Who>({ facet: 'end.how', ends: 'network', error: true }),
  'end.received-disconnect': kind<Peer & { code: number; reason: string }>({
    facet: 'end.reason',
    ends: 'peer',
    answer: (f) =>
      /too many authentication/i.test(f.reason)
        ? 'too-many'
        : /no (more |supported )?auth/i.test(f.reason)
          ? 'no-methods'
          : f.code === 11
            ? 'goodbye'
            : /user request|bye bye|disconnected by|closed by/i.test(f.reason)
              ? 'goodbye'
              : /expired|denied|not allowed/i.test(f.reason)
                ? 'denied'
                : /idle|timeout|time-?out/i.test(f.reason)
                  ? 'timeout'
                  : 'other',
  }),
  'end.disconnected': kind<Who>({ facet: null, ends: 'peer' }),
  'end.disconnecting': kind<Who & { reason: string }>({
    facet: 'end.reason',
    ends: 'self',
    error: true,
    answer: (f) =>
      /too many authentication/i.test(f.reason)
        ? 'too-many'
        : /protocol error|packet corrupt|strict kex/i.test(f.reason)
          ? 'protocol'
          : /idle|timeout/i.test(f.reason)
            ? 'timeout'
            : 'other',
  }),
  'end.write-failed': kind<Who & { errno: string }>({
    facet: 'end.how',
    ends: 'network',
    error: true,
    answer: errno,
  }),
  'end.read-failed': kind<Who & { errno: string }>({
    facet: 'end.how',
    ends: 'network',
    error: true,
    answer: errno,
  }),
  'end.protocol-error': kind<{ text: string }>({ facet: 'kex.order', ends: 'self', error: true }),
  // --- session
  'session.entered': kind({ facet: null, stage: 'session', passes: 'auth' }),
  'session.child': kind<{ pid: number }>({ facet: null, stage: 'session', passes: 'auth' }),
  'session.started': kind<{ what: string; user?: string; addr?: string; port?: number }>({
    facet: null,
    stage: 'session',
    passes: 'auth',
  }),
  'session.note': kind({ facet: null, stage: 'session' }),
  'session.broken-pipe': kind<{ errno: string }>({
    facet: 'session.end',
    stage: 'session',
    ends: 'network',
    error: true,
    answer: errno,
    passes: 'auth',
  }),
  'session.closed-by-remote': kind<{ host: string }>({
    facet: 'session.end',
    stage: 'session',
    ends: 'peer',
    error: true,
    passes: 'auth',
  }),
  'session.closed': kind<{ host?: string }>({
    facet: 'session.end',
    stage: 'session',
    ends: 'self',
    passes: 'auth',
  }),
  'session.read-error': kind<{ host: string; errno: string }>({
    facet: 'session.end',
    stage: 'session',
    ends: 'network',
    error: true,
    answer: errno,
    passes: 'auth',
  }),
  'session.server-alive': kind<{ host: string }>({
    facet: 'session.end',
    stage: 'session',
    ends: 'self',
    error: true,
    passes: 'auth',
  }),
  'session.client-alive': kind<Who>({
    facet: 'session.end',
    stage: 'session',
    ends: 'self',
    error: true,
    passes: 'auth',
  }),
  'session.unused': kind<Who>({
    facet: 'session.end',
    stage: 'session',
    ends: 'self',
    error: true,
    passes: 'auth',
  }),
  'session.channel-timeout': kind<{ text: string }>({ facet: 'session.end', stage: 'session', error: true }),
  'session.signalled': kind<{ signal: number }>({
    facet: 'session.end',
    stage: 'session',
    ends: 'self',
    passes: 'auth',
  }),
  'session.killed': kind<{ pid?: number; signal?: number; text?: string }>({
    facet: 'session.end',
    stage: 'session',
    error: true,
  }),
  'session.chroot-modes': kind<{ path: string; component?: boolean }>({
    facet: 'session.start',
    stage: 'session',
    ends: 'self',
    error: true,
    passes: 'auth',
  }),
  'session.chroot-failed': kind<{ path: string; errno: string }>({
    facet: 'session.start',
    stage: 'session',
    ends: 'self',
    error: true,
    passes: 'auth',
  }),
  'session.sftp-only': kind<{ text: string }>({ facet: 'session.start', stage: 'session', error: true }),
  /** A forced command that lets an account in only to name the one to use. */
  'session.other-user': kind<{ instead: string }>({
    facet: 'session.start',
    stage: 'session',
    error: true,
    passes: 'auth',
  }),
  'session.forced': kind<{ command?: string }>({
    facet: 'session.forced',
    stage: 'session',
    passes: 'auth',
  }),
  'session.max-sessions': kind({ facet: 'session.channel', stage: 'session', error: true, passes: 'auth' }),
  'session.open-refused': kind<{ text?: string }>({
    facet: 'session.channel',
    stage: 'session',
    error: true,
  }),
  'session.pty-refused': kind<{ text?: string }>({ facet: 'session.pty', stage: 'session', error: true }),
  'session.subsystem-failed': kind<{ subsystem?: string; text?: string }>({
    facet: 'session.subsystem',
    stage: 'session',
    error: true,
  }),
  'session.exec-failed': kind<{ text: string }>({ facet: 'session.channel', stage: 'session', error: true }),
  /** A shell ran and did not find the command. On the server: then the connection worked; on the own machine it says nothing. */
  'session.command-missing': kind<{ command: string }>({
    facet: 'session.command',
    stage: 'session',
    error: true,
  }),
  'session.shell-missing': kind<{ text: string }>({ facet: 'session.start', stage: 'session', error: true }),
  'session.nologin-text': kind<{ text: string }>({ facet: 'session.start', stage: 'session', error: true }),
  'session.pam-session': kind<{ text: string }>({
    facet: 'session.pam',
    stage: 'session',
    error: true,
    passes: 'auth',
  }),
  'session.limit': kind<{ text: string }>({ facet: 'session.limit', stage: 'session', error: true }),
  /** A command or a subsystem was asked for, not a shell. */
  'session.asked': kind({ facet: null, stage: 'session', passes: 'auth' }),
  /** How long ssh ran after the login. */
  'session.lasted': kind<{ seconds: number }>({ facet: null, passes: 'auth' }),
  'session.exit-status': kind<{ status: number }>({
    facet: 'session.exit',
    stage: 'session',
    passes: 'auth',
    answer: (f) =>
      f.status === 0
        ? 'ok'
        : f.status === 1
          ? '1'
          : f.status === 127
            ? '127'
            : f.status === 254
              ? '254'
              : f.status === 255 || f.status === -1
                ? '255'
                : f.status === 137
                  ? 'killed'
                  : 'other',
  }),
  'session.exit-signal': kind<{ signal: string }>({
    facet: 'session.exit',
    stage: 'session',
    passes: 'auth',
    error: true,
  }),
  'session.noise-in-stream': kind<{ length?: number; text?: string }>({
    facet: 'session.stream',
    stage: 'session',
    error: true,
  }),
  'session.disk': kind<{ text: string }>({ facet: 'session.disk', stage: 'session', error: true }),
  'session.git-greeting': kind<{ user?: string; text: string }>({
    facet: 'session.start',
    stage: 'session',
    passes: 'auth',
  }),
  'session.forward-refused': kind<{ text: string }>({
    facet: 'session.forward',
    stage: 'session',
    error: true,
  }),
  'session.forward-in-use': kind<{ addr?: string; port?: number; text?: string }>({
    facet: 'session.forward',
    stage: 'session',
    error: true,
  }),
  'session.forward-target': kind<{ host: string; port?: number; errno?: string }>({
    facet: 'session.target',
    stage: 'session',
    error: true,
    answer: (f) => errnoName(f.errno ?? ''),
  }),
  'session.auto-logout': kind<{ text: string }>({
    facet: 'session.end',
    stage: 'session',
    ends: 'self',
    error: true,
  }),
  /** sftp got in, and may not read a folder. */
  'session.path-error': kind<{ path?: string; errno: string }>({
    facet: 'session.path',
    stage: 'session',
    error: true,
    passes: 'auth',
    answer: errno,
  }),
  'session.shutdown': kind<{ text: string }>({ facet: 'session.shutdown', stage: 'session', error: true }),
  'session.remote-debug': kind<{ text: string }>({ facet: null, stage: 'auth' }),
  // --- programs that use ssh: their own lines after ssh has failed
  'tool.read-failed': kind<{ tool: string }>({ facet: 'tool', error: true }),
  'tool.closed': kind<{ tool: string; text?: string }>({ facet: 'tool', error: true }),
  'tool.note': kind<{ tool: string }>({ facet: null }),
  // --- configuration (sshd_config, sshd -T)
  'config.setting': kind<{ keyword: string; value: string; match?: string }>({ facet: null }),
  /** A setting that can close connections or surprise: made by the reader of sshd_config from effective values. */
  'config.finding': kind<{
    finding: string;
    keyword: string;
    value: string;
    match?: string;
    detail?: string;
  }>({ facet: 'config.finding', answer: (f) => f.finding }),
  'config.invalid': kind<{ keyword: string; value?: string; text: string }>({
    facet: 'config.invalid',
    error: true,
  }),
  // --- what a probe of our own sees and no line of a client says (readers/probe-transcript.ts)
  /** It reached what it was meant to reach, and nothing on the way was wrong. */
  'probe.reached': kind<{ what: string; software?: string; host?: string; port?: number }>({ facet: null }),
  /** The ports of this machine that its connections came from, in their order, and those that were not greeted. */
  'probe.sources': kind<{ ports: string; ungreeted: string }>({ facet: null }),
  /** Of the probe's connections the server's log has some, and between them others are missing: such as an SSH server did greet, or not one of those. */
  'probe.logged': kind<{ logged: number; missing: number; greeted: boolean }>({
    facet: 'probe.logged',
    error: true,
    answer: (f) => (f.greeted ? 'greeted' : 'turned-away'),
  }),
  /** What the probe made, and what it may have left in the server's log. */
  'probe.hop': kind<{
    number: number;
    host: string;
    port: number;
    user?: string;
    result: string;
    why?: string;
  }>({
    facet: null,
  }),
  'probe.left': kind<{
    connections: number;
    offers: boolean;
    /** What they cost by the defaults of this release of sshd, and where its shutting out begins (PerSourcePenalties). */
    version?: string;
    seconds?: number;
    least?: number;
  }>({ facet: null }),
  /** Whether the other side speaks first, only once it was spoken to, or not at all. */
  'probe.speaks': kind<{ who: 'server-first' | 'after-us' | 'nobody' }>({
    facet: 'probe.speaks',
    answer: (f) => f.who,
  }),
  /** The other side closed before keys were agreed: so many milliseconds after the connection was open, less one round trip. */
  'probe.closing': kind<{
    how: string;
    ms: number;
    after: 'nothing' | 'our-line' | 'text' | 'identification';
  }>({
    facet: 'probe.closing',
    answer: (f) => (f.after === 'nothing' ? closingTime(f.ms) : `after-${f.after}`),
  }),
  /** How long it took until opening failed: a router or this machine answers at once, a missing neighbour after three seconds. */
  'probe.refusal-time': kind<{ errno: string; ms: number }>({
    facet: 'probe.refusal-time',
    answer: (f) =>
      errnoName(f.errno) === 'no-address'
        ? 'no-port'
        : f.ms < 900
          ? 'at-once'
          : f.ms < 2500
            ? 'second'
            : f.ms < 4000
              ? 'three-seconds'
              : 'late',
  }),
  /** Whether this machine has a way to the address at all; `device` is that of a target in a network of this machine's own. */
  'probe.route': kind<{ addr: string; source?: string; device?: string }>({
    facet: 'probe.route',
    answer: (f) => (f.source === undefined ? 'none' : isGuestDevice(f.device ?? '') ? 'guests' : 'some'),
  }),
  /**
   * Who turned the connection away before it was open, by what the kernel of this machine counted: a notice of ICMP, one that
   * this machine made itself, a rule of its own that lets no first packet out, a plain reset, or nobody.
   */
  'probe.turned-away': kind<{ by: 'notice' | 'this-machine' | 'unsent' | 'reset' | 'nobody' }>({
    facet: 'probe.turned-away',
    answer: (f) => f.by,
  }),
  /** Whether a machine with that address is there, in our own network. */
  'probe.neighbour': kind<{ addr: string; there: boolean }>({
    facet: 'probe.neighbour',
    answer: (f) => (f.there ? 'there' : 'absent'),
  }),
  /** The same connection opened from a source port lower than systems choose. */
  'probe.low-port': kind({ facet: 'probe.low-port' }),
  /** What a datagram got that was sent to a port which nobody uses. */
  'probe.datagram': kind<{ got: string }>({ facet: 'probe.datagram', answer: (f) => f.got }),
  /** One family of addresses works, the other does not. */
  'probe.families': kind<{ works: 'ipv4' | 'ipv6' }>({ facet: 'probe.families', answer: (f) => f.works }),
  /** It began an identification and did not end it. */
  'probe.cut-off': kind<{ line: string }>({ facet: 'probe.cut-off' }),
  /** What a connection got that introduced itself at once. */
  'probe.ident-first': kind<{ got: string }>({ facet: 'probe.ident-first', answer: (f) => f.got }),
  /** What a connection got that closed its own direction at once. */
  'probe.half-close': kind<{ got: string }>({ facet: 'probe.half-close', answer: (f) => f.got }),
  /** What a request of the web got. */
  'probe.http': kind<{ got: string }>({ facet: 'probe.http', answer: (f) => f.got }),
  /** What a greeting of TLS got. */
  'probe.tls': kind<{ got: string }>({ facet: 'probe.tls', answer: (f) => f.got }),
  /** Which part of what we sent was never confirmed by the other side's kernel: the large packet, all from the first on, or offers of any size. */
  'probe.unconfirmed': kind<{ what: 'none' | 'offer' | 'all' | 'any-size' }>({
    facet: 'probe.unconfirmed',
    answer: (f) => f.what,
  }),
  /** Several connections, one after the other. */
  'probe.repeat': kind<{
    tries: number;
    greeted: number;
    dropped: number;
    closed: number;
    refused: number;
    silent: number;
    /** How many were turned away, and how many that may be of all, in words. */
    share?: string;
  }>({
    facet: 'probe.repeat',
    answer: (f) => {
      const kinds = [f.greeted, f.dropped, f.closed, f.refused, f.silent].filter((n) => n > 0).length;
      if (f.greeted > 0 && kinds > 1) return f.dropped > 0 ? 'some-dropped' : 'some-fail';
      // Refusals that a firewall sends are limited in number: what it does not answer is lost.
      if (f.refused > 0 && f.silent > 0) return 'refused-and-lost';
      return f.greeted > 0 ? 'all-greeted' : f.dropped > 0 ? 'all-dropped' : 'all-alike';
    },
  }),
  /** What likely other ports answer. */
  'probe.ports': kind<{ ssh?: number; open: number; refused: number; silent: number }>({
    facet: 'probe.ports',
    answer: (f) =>
      f.ssh !== undefined
        ? 'ssh-elsewhere'
        : f.open > 0
          ? 'others-open'
          : f.refused > 0
            ? 'refused'
            : 'silent',
  }),
  // --- facts about attempts and groups, made by attempts.ts
  /** The last step that the client's own output shows, when it says nothing after it. */
  'attempt.last-step': kind<{ step: string }>({ facet: 'attempt.last-step', answer: (f) => f.step }),
  /** The evidence stops without an ending: the run was still waiting. */
  'attempt.hang': kind<{ step: string; seconds?: number }>({ facet: 'attempt.hang', answer: (f) => f.step }),
  /** The server belongs to a public service, where nobody but its provider can look or act. */
  'attempt.public-service': kind<{ host: string }>({ facet: 'attempt.provider' }),
  /** Line after line that greets as no service does, and no identification among them. */
  'attempt.senseless-text': kind<{ lines: number }>({ facet: 'ident.goes-on' }),
  /** A shell that ended in error before anybody can have typed a line. */
  'attempt.shell-ended': kind<{ seconds: number }>({ facet: 'session.ended', stage: 'session' }),
  /** A probe could not connect, and the log tells of connections that came from its address within the hour before; so many of them ended in a refused login. */
  'attempt.earlier': kind<{ connections: number; failed: number }>({
    facet: 'attempt.earlier',
    answer: (f) => (f.failed > 0 ? 'failed-logins' : 'connections'),
  }),
  /** The log has a connection of a probe's address, made so long before it, and no end of it. */
  'attempt.unended': kind<{ seconds: number }>({
    facet: 'attempt.unended',
    stage: 'auth',
    ends: 'self',
    error: true,
  }),
  'attempt.duration': kind<{ seconds: number }>({
    facet: 'attempt.duration',
    answer: (f) =>
      f.seconds < 0.5
        ? 'instant'
        : f.seconds < 4.5
          ? 'seconds'
          : f.seconds <= 6.5
            ? 'five'
            : f.seconds < 60
              ? 'tens'
              : 'minutes',
  }),
  /** `given`: the address itself, or `localhost`, was asked for, so no name led astray. */
  'attempt.address': kind<{ addr: string; sort: string; given?: boolean }>({
    facet: 'attempt.address',
    answer: (f) =>
      /fake-ip|loopback/.test(f.sort)
        ? f.sort.replace('ipv6-', '')
        : isGuestNetwork(f.addr)
          ? 'guest'
          : `${f.sort.startsWith('ipv6-') ? 'ipv6-' : ''}${placeOfSort(f.sort)}`,
  }),
  /** The server's log tells on which ports sshd listens: whether that which was tried is among them. */
  'attempt.listening': kind<{ ports: string; tried: boolean }>({
    facet: 'attempt.listening',
    answer: (f) => (f.tried ? 'this-port' : 'other-port'),
  }),
  /** The server knew a key, and ssh did not prove that it has it: no refusal followed. */
  'attempt.unsigned': kind<{ path?: string }>({ facet: 'auth.signature', stage: 'auth' }),
  'attempt.key-count': kind<{ offered: number; accepted: number }>({
    facet: 'attempt.key-count',
    answer: (f) => (f.offered === 0 ? 'none' : f.offered < 4 ? 'few' : 'many'),
  }),
  /** The stage and the bytes before the close, from the server's side: nothing, or an SSH identification and key exchange offer. */
  'attempt.server-ending': kind<{ stage: string; ender: string }>({
    facet: 'attempt.server-ending',
    answer: (f) => `${f.stage}-${f.ender}`,
  }),
  /** ssh opened the TCP connection itself: no proxy, no jump host. */
  'attempt.direct': kind({ facet: 'jump.used' }),
  /** Client and server both report a reset by the other: neither sent it. */
  'attempt.both-reset': kind({ facet: 'attempt.both-reset' }),
  /** Evidence that would show it is complete and shows nothing: the facet's answer is "none". */
  'attempt.nothing': kind<{ facet: string }>({ facet: 'attempt.nothing' }),
  'attempt.success': kind({ facet: 'attempt.success', stage: 'session', passes: 'auth' }),
  'group.count': kind<{ attempts: number; sources: number; users: number }>({
    facet: 'group.count',
    answer: (f) => (f.users > 2 ? 'many-users' : f.attempts > 3 ? 'many' : f.attempts > 1 ? 'few' : 'one'),
  }),
  'group.interval': kind<{ seconds: number; attempts: number }>({ facet: 'group.interval' }),
  'group.source': kind<{ addr: string; sort: string }>({
    facet: 'group.source',
    answer: (f) => placeOfSort(f.sort),
  }),
  'log.level': kind<{ level: string; because: string }>({ facet: null, service: true }),
  // --- what a person adds
  'hint.tag': kind<{ tag: string }>({ facet: 'hint', answer: (f) => f.tag }),
  'answer.given': kind<{ facet: string; answer: string }>({ facet: null }),
  // --- evidence that could not be read
  'evidence.unreadable': kind<{ why: string; count: number }>({ facet: null }),
  /** A line that bears sshd's name, and the journal's own fields say that another program wrote it. */
  'evidence.not-sshd': kind<{ claims: string; program: string; uid?: number }>({ facet: null }),
  /** A line of ssh or sshd that no wording knows; it stays visible and speaks for the unknown when it reports an error. */
  'evidence.unknown-line': kind<{ program?: string; level?: string; shape: string }>({ facet: null }),
} as const satisfies Record<string, Declared<object>>;

export type Kind = keyof typeof KINDS;
export type ByKind = { readonly [K in Kind]: (typeof KINDS)[K] extends Declared<infer F> ? F : never };

/** One thing that evidence says. JSON-safe; `quote` is the line as it stood (cut after 400 characters), never trusted. */
export interface ObservationOf<K extends Kind> {
  readonly kind: K;
  readonly fields: ByKind[K];
  readonly side: Side;
  readonly at: Locus;
  readonly quote: string;
  /** Milliseconds since 1970, when the line carries a time and a year could be given to it. */
  readonly time?: number;
  readonly host?: string;
  /** The program that wrote the line, as its prefix names it: `sshd`, `sshd-session`, `git`. */
  readonly program?: string;
  readonly pid?: number;
  readonly level?: string;
  /** The line carries the mark of sshd's unprivileged process. */
  readonly preauth?: true;
  /** Id of the wording that read it. */
  readonly wording?: string;
  /** Found after an unknown prefix: never proves. */
  readonly loose?: true;
  /** Two readings fit: fields that differ were dropped; never proves. */
  readonly disputed?: true;
}
export type Observation = { readonly [K in Kind]: ObservationOf<K> }[Kind];

/**
 * Kinds whose words are the same on both sides while the peer is another one: in a server's log "closed by remote host"
 * is the client's doing. Their answers are kept apart by side.
 */
export const BOTH_SIDES: ReadonlySet<Kind> = new Set([
  'ident.closed',
  'ident.read-error',
  'ident.write-error',
  'ident.failed',
  'ident.pre-banner',
  'ident.invalid-characters',
  'ident.too-long',
  'ident.bad-remote',
  'ident.protocol-1',
  'ident.unsafe-client',
  'end.closed',
  'end.reset',
  'end.timed-out',
  'end.received-disconnect',
  'end.write-failed',
  'end.read-failed',
  'kex.no-match',
  'kex.dispatch-fatal',
  'kex.bad-length',
  'kex.bad-mac',
]);

/** What tells answers of one kind apart; null when a disputed reading dropped the field that it is made of. */
function variantOf(info: KindInfo, o: Observation): string | null {
  if (!info.answer) return '';
  try {
    return info.answer(o.fields as never);
  } catch {
    return null;
  }
}

/** The answer that an observation gives to its facet; null when it belongs to none. */
export function answerOf(o: Observation): { readonly facet: string; readonly answer: string } | null {
  const info: KindInfo = KINDS[o.kind];
  if (info.facet === null) return null;
  const variant = variantOf(info, o);
  if (variant === null) return null;
  // Every tag is a question of its own, answered yes.
  if (o.kind === 'hint.tag') return { facet: `hint.${variant}`, answer: 'yes' };
  if (o.kind === 'attempt.nothing') return { facet: o.fields.facet, answer: 'none' };
  if (o.kind === 'config.finding') return { facet: `config.${variant}`, answer: 'yes' };
  const facet = o.side === 'server' && BOTH_SIDES.has(o.kind) ? `${info.facet}@server` : info.facet;
  return { facet, answer: variant === '' ? o.kind : `${o.kind}:${variant}` };
}

/**
 * Four bytes that were read as a packet length, when they spell text: 1397966893 is `SSH-` (RFC 4253, 6: the length comes first).
 * Null when a byte is none that text has; ends of lines and the like come out as `\\n`.
 */
export function spelled(length: number): string | null {
  if (!(length > 0 && length < 2 ** 32)) return null;
  let text = '';
  for (let shift = 24; shift >= 0; shift -= 8) {
    const byte = Math.floor(length / 2 ** shift) % 256;
    const control = CONTROLS[byte];
    if (control === undefined && (byte < 0x20 || byte > 0x7e)) return null;
    text += control ?? String.fromCharCode(byte);
  }
  return text;
}
/** What stands in texts for people: ends of lines, tabs, and the escape character that colours begin with. */
const CONTROLS: { readonly [byte: number]: string } = { 9: '\\t', 10: '\\n', 13: '\\r', 27: '\\e' };

/** Folds a list of authentication methods (RFC 4252, 5.1) into the answer that tells causes apart. */
function methodsName(methods: string): string {
  const list = methods.split(',').map((m) => m.trim());
  const has = (m: string): boolean => list.includes(m);
  const gss = list.every((m) => m.startsWith('gssapi') || m === 'hostbased');
  if (list.length === 1 && list[0] === '') return 'none';
  if (gss) return 'gssapi-only';
  if (has('publickey') && !has('password') && !has('keyboard-interactive')) return 'publickey-only';
  if (has('publickey')) return 'publickey-and-password';
  if (has('keyboard-interactive') && !has('password')) return 'keyboard-only';
  return 'password-only';
}

/** Folds the methods that a program says it tried into what it had to show; all of them begin with `none` (RFC 4252, 5.2). */
export function triedName(tried: string): 'nothing' | 'key' | 'password' | 'both' {
  const key = /publickey/.test(tried);
  const password = /password|keyboard/.test(tried);
  if (key) return password ? 'both' : 'key';
  return password ? 'password' : 'nothing';
}

/** Folds the methods that a client may use into what it means to log in with. */
function preferredName(methods: string): string {
  const list = methods.split(',').map((m) => m.trim());
  const password = list.some((m) => m === 'password' || m === 'keyboard-interactive');
  if (!list.includes('publickey')) return password ? 'password-only' : 'neither';
  return password ? 'both' : 'key-only';
}
