/** The reader of text: what ssh and programs around it printed, and what sshd logged, told apart line by line. */

import type { ByKind, Kind, Observation, Side } from '../observation.ts';
import type { Reading } from '../wording.ts';
import { behindException, SOCKET_EXCEPTION } from './exceptions.ts';
import { splitter } from './lines.ts';
import { narrowed, recased, unbroken, unmarked } from './pasted.ts';
import { openssh } from './patterns.ts';
import { newPeelState, peel } from './prefix.ts';
import type { Line, Message, Reader, ReaderContext, ReaderKind } from './reader.ts';
import { isSshd, writtenBy } from './written-by.ts';

/** Longer messages are no log lines: sshd cuts its own at 1024 bytes (log.c, MSGBUFSIZ); the rest is not searched. */
const LONGEST_MESSAGE = 8192;
const QUOTE = 400;

/** A line with what varies taken out, so that unknown lines can be counted by shape. */
export function shapeOf(text: string): string {
  return text
    .slice(0, 200)
    .replace(/"[^"]*"|'[^']*'/g, '"…"')
    .replace(/\b(SHA256|MD5):\S+/g, 'FP')
    .replace(/\b[0-9a-f]*:[0-9a-f:]+\b/gi, 'A')
    .replace(/\d+(\.\d+)*/g, 'N');
}

/** ssh and sshd complain of key files and of configurations in the same words; a file's name tells that it was sshd. */
function aboutServerFile(r: Reading): Kind | null {
  const { path } = r.fields;
  if (typeof path !== 'string') return null;
  if (/(^|\/)ssh_host_[a-z0-9]{1,20}_key$/.test(path)) {
    if (r.wording.says === 'auth.key-mode') return 'server.hostkey-mode';
    return r.wording.says === 'auth.key-unloadable' ? 'server.hostkey-unloadable' : null;
  }
  if (r.wording.says !== 'client.config-bad' || !/(^|[/\\.])sshd_config/.test(path)) return null;
  return r.wording.text.includes(': terminating') ? 'server.config-ends' : 'server.config-bad';
}

/** A configuration whose name does not say whose it is: the words alone do not prove that it is the client's. */
function isAnybodysFile(r: Reading): boolean {
  return (
    r.wording.says === 'client.config-bad' &&
    !/(^|[/\\])ssh_config|\.ssh[/\\]|^command-line/.test(String(r.fields.path))
  );
}

/** Before what ssh said, by those who run it: borg (borg/remote.py) and restic (internal/backend/util/foreground.go). */
const HANDED_ON = /^(?:Remote|subprocess ssh): /;

export interface Observer {
  observe(message: Message & { readonly func?: string }, line: Line): readonly Observation[];
}

/** Turns messages into observations; `assumed` is the side of lines that nothing around tells. */
export function observer(context: ReaderContext, assumed: Side): Observer {
  const make = <K extends Kind>(
    kind: K,
    fields: ByKind[K],
    message: Message,
    line: Line,
    side: Side,
    more: Partial<Observation>,
  ): Observation => {
    const at = { source: context.source, line: line.line, byte: line.byte };
    const quote = line.text.length > QUOTE ? `${line.text.slice(0, QUOTE)}…` : line.text;
    const { time, host, program, pid, level, preauth } = message;
    const { wording, loose, disputed } = more;
    // Nearly every line of a log: an object made in one piece takes half the time and the room of one put together.
    if (
      time !== undefined &&
      host !== undefined &&
      program !== undefined &&
      pid !== undefined &&
      wording !== undefined &&
      level === undefined &&
      !loose &&
      !disputed
    ) {
      const plain = preauth
        ? { kind, fields, side, at, quote, time, host, program, pid, preauth, wording }
        : { kind, fields, side, at, quote, time, host, program, pid, wording };
      return plain as unknown as Observation;
    }
    return {
      kind,
      fields,
      side,
      at,
      quote,
      ...(time !== undefined && { time }),
      ...(host !== undefined && { host }),
      ...(program !== undefined && { program }),
      ...(pid !== undefined && { pid }),
      ...(level !== undefined && { level }),
      ...(preauth && { preauth }),
      ...more,
    } as unknown as Observation;
  };

  /** Whose program ran last, as the prompt before its output shows. */
  let ran: 'client' | 'server' | undefined;

  const fromReading = (r: Reading, message: Message, line: Line, side: Side, doubt: boolean): Observation => {
    const told: Side = r.wording.side === 'both' ? side : side === 'server' ? 'server' : r.wording.side;
    const servers = aboutServerFile(r);
    if (servers)
      return make(servers, r.fields as never, message, line, 'server', {
        wording: r.id,
        ...(r.loose && { loose: true as const }),
      });
    // ssh and sshd share this line to the letter (entropy.c, seed_rng): alone it does not tell whose it is.
    if (r.wording.says === 'client.openssl-mismatch' && ran === undefined)
      return make('openssl.mismatch', r.fields as never, message, line, told, { wording: r.id });
    // So is this one.
    if (r.wording.says === 'sshd.no-entropy' && ran === 'client')
      return make('client.install-broken', { text: r.wording.text }, message, line, 'client', {
        wording: r.id,
        loose: true,
      });
    return make(r.wording.says, r.fields as never, message, line, told, {
      wording: r.id,
      ...((r.loose || doubt || isAnybodysFile(r)) && { loose: true as const }),
      ...(r.disputed && { disputed: true as const }),
    });
  };

  function observe(message: Message & { readonly func?: string }, line: Line): readonly Observation[] {
    const { text } = message;
    // Cut text must not be read: its end would no longer be where the program put the address.
    if (text === '' || text.length > LONGEST_MESSAGE) return [];
    const ours = message.program === undefined || isSshd(message.program);
    const own = message.form === 'bare' ? bareLine(text) : null;
    if (message.form === 'bare') ran = whoRan(text, own?.kind, ran);
    const side: Side = message.form === 'log' && message.program !== undefined ? 'server' : assumed;
    if (message.form === 'bare') {
      if (own) return [make(own.kind, own.fields as never, message, line, 'client', {})];
    }
    const told = message.program !== undefined && ours ? writtenBy(message.trusted) : 'sshd';
    if (told === 'another') {
      const { exe, comm, uid } = message.trusted ?? {};
      return [
        make(
          'evidence.not-sshd',
          { claims: message.program ?? '', program: exe ?? comm ?? '', ...(uid !== undefined && { uid }) },
          message,
          line,
          'unknown',
          {},
        ),
      ];
    }
    const forged = told === 'unclear';
    const m = openssh();
    const handed = message.form === 'bare' && message.level === undefined ? HANDED_ON.exec(text) : null;
    if (handed) {
      const inner = m.read(text.slice(handed[0].length), side);
      if (inner) return [fromReading(inner, message, line, side, true)];
    }
    let reading = m.read(text, side);
    if (ran === 'server' && reading?.wording.says === 'client.openssl-mismatch')
      reading = m.read(text, 'server');
    // git and others begin lines of their own with the words that sshd's loggers put before theirs.
    if (!reading && message.form === 'bare' && (message.level === 'fatal' || message.level === 'error'))
      reading = m.read(`${message.level}: ${text}`, side);
    if (!reading && message.func !== undefined) reading = m.read(`${message.func}: ${text}`, side);
    if (!reading) {
      const cut = /^[a-z_0-9]{3,40}: /.exec(text);
      if (cut) reading = m.read(text.slice(cut[0].length), side);
    }
    // Sentences of sshd under a name of their own, from a program that the journal says is another one.
    if (reading?.id.startsWith('srv.') && !ours && writtenBy(message.trusted) === 'another') return [];
    if (reading) {
      const o = fromReading(reading, message, line, side, forged);
      const times = Math.min(message.repeated ?? 1, 50);
      return times > 1 ? Array.from({ length: times }, () => o) : [o];
    }
    if (message.form === 'log' && message.program !== undefined && !ours) return [];
    if (message.form === 'log' && message.program !== undefined) {
      return [
        make(
          'evidence.unknown-line',
          { program: message.program, shape: shapeOf(text), ...(message.level && { level: message.level }) },
          message,
          line,
          'server',
          {},
        ),
      ];
    }
    // Any program has exceptions of its own around what the library said.
    const said = behindException(text);
    if (said !== null) {
      const brought = m.read(said, side) ?? m.read(SOCKET_EXCEPTION + said, side);
      if (brought) return [fromReading(brought, message, line, side, true)];
    }
    // Inside a string of JSON quotes are escaped, and wordings hold them as they are.
    const found = m.find(text.includes('\\"') ? text.replaceAll('\\"', '"') : text, side);
    if (found.length > 0) return found.map((r) => fromReading(r, message, line, side, false));
    if (message.level !== undefined) {
      return [
        make(
          'evidence.unknown-line',
          { shape: shapeOf(text), level: message.level },
          message,
          line,
          assumed,
          {},
        ),
      ];
    }
    return [];
  }
  return { observe };
}

/** A command without a prompt before it. */
const UNPROMPTED =
  /^(?:sudo )?(?:ssh|scp|sftp|rsync|git|mosh) (?:-\S{1,80} )*\S{1,40}@[\w.-]{1,100}(?:[:/]\S{0,200})?$/;

/** Lines that no program logged: a shell's prompt, and what recorders and build jobs add about the end. */
function bareLine(text: string): { readonly kind: Kind; readonly fields: object } | null {
  // Nearly every line is none of these: one quick look each before the patterns.
  if (text.startsWith('[')) return recorded(text);
  // People leave the prompt away; an account and a host tell the command from talk about it.
  if (UNPROMPTED.test(text)) return { kind: 'client.command', fields: { command: text } };
  if (!/[$#%>+]:? /.test(text)) return null;
  const prompt =
    /^(?:\S{1,80}[#$%>]:? |[$#>%]:? |\+ |[\w.-]{1,64}@[\w.-]{1,64}[: ][^$#]{0,80}[$#] )(?:sudo |time |env )?((?:[\w/.-]*\/)?(?:ssh|scp|sftp|rsync|git|plink|dbclient|ssh-copy-id|ssh-keyscan|ansible|mosh)(?:\.exe)? .*)$/.exec(
      text,
    );
  return prompt ? { kind: 'client.command', fields: { command: prompt[1] ?? '' } } : null;
}

/** A shell's prompt with a command after it, with the word that names the program. */
const COMMAND =
  /^(?:\S{1,80}[#$%>]:? |[$#>%]:? |\+ |[\w.-]{1,64}@[\w.-]{1,64}[: ][^$#]{0,80}[$#] )(?:sudo |time |env )?(\S{1,200})/;

/** Whose output follows: the client's after one of its programs, the server's after sshd itself, else nobody knows. */
function whoRan(
  text: string,
  kind: Kind | undefined,
  before: 'client' | 'server' | undefined,
): 'client' | 'server' | undefined {
  if (kind === 'client.command') return 'client';
  const program = /[$#%>+]:? /.test(text) ? COMMAND.exec(text)?.[1] : undefined;
  if (program === undefined) return before;
  return /(?:^|\/)sshd(?:\.exe)?$/.test(program) ? 'server' : undefined;
}

/** What a recorder or a build job writes in brackets about the end of a command. */
function recorded(text: string): { readonly kind: Kind; readonly fields: object } | null {
  const exit = /^\[exit status (-?\d+)(?: after ([\d.]+) ?s)?(?: \(([^()]{0,200})\))?\]$/.exec(text);
  if (exit && /kill|hang|timed out/.test(exit[3] ?? '')) {
    return { kind: 'client.interrupted', fields: exit[2] ? { seconds: Number(exit[2]) } : {} };
  }
  if (exit)
    return {
      kind: 'client.exit',
      fields: { status: Number(exit[1]), ...(exit[2] && { seconds: Number(exit[2]) }) },
    };
  const hung =
    /^\[(?:still running|killed|no exit|hangs?|timed out|stopped|terminated)[^\]\d]{0,60}(?:([\d.]+) ?s)?[^\]]{0,60}\]$/i.exec(
      text,
    );
  if (hung) return { kind: 'client.interrupted', fields: hung[1] ? { seconds: Number(hung[1]) } : {} };
  return null;
}

/** What stood otherwise in the evidence never proves. */
const loosely = (list: readonly Observation[]): readonly Observation[] =>
  list.map((x) => ({ ...x, loose: true as const }));

const unread = (list: readonly Observation[]): boolean =>
  list.every((x) => x.kind === 'evidence.unknown-line');

function textReader(context: ReaderContext, assumed: Side): Reader {
  const lines = splitter();
  const state = newPeelState({ evidence: context.evidence, now: context.now });
  const o = observer(context, assumed);
  const parts = unbroken();
  const read = (line: Line): readonly Observation[] => {
    let message = peel(line.text, state);
    let seen = o.observe(message, line);
    if (!unread(seen)) {
      parts.clear();
      return seen;
    }
    // A line that says nothing as it stands may carry the marks of the page that it was pasted from.
    const plain = unmarked(line.text);
    if (plain !== null) {
      const bare = peel(plain, state);
      const again = o.observe(bare, line);
      if (!unread(again)) {
        parts.clear();
        return loosely(again);
      }
      if (message.form === 'bare') {
        message = bare;
        seen = again;
      }
    }
    if (message.form !== 'bare') return seen;
    const narrow = narrowed(message.text);
    const other = recased(message.text);
    const likely = [
      ...(narrow === null ? [] : [narrow]),
      ...parts.join(message.text),
      // Inside a line any word may begin with either letter: only a whole sentence counts.
      ...(other !== null && openssh().read(other, assumed) ? [other] : []),
    ];
    for (const text of likely) {
      const whole = o.observe({ ...message, text }, line);
      if (unread(whole)) continue;
      parts.clear();
      return loosely(whole);
    }
    return seen;
  };
  const each = (batch: readonly Line[]): Observation[] => {
    const out: Observation[] = [];
    for (const line of batch) for (const made of read(line)) out.push(made);
    return out;
  };
  return {
    push: (chunk) => each(lines.push(chunk)),
    end: () => [...each(lines.end()), ...troubles(lines.trouble, context)],
  };
}

interface Trouble {
  readonly why: string;
  readonly count: number;
  readonly line: number;
  readonly byte: number;
}

/** What could not be read becomes an observation with a count and a place. */
export function troubles(list: readonly Trouble[], context: ReaderContext): Observation[] {
  return list.map((x) => ({
    kind: 'evidence.unreadable',
    fields: { why: x.why, count: x.count },
    side: 'unknown',
    at: { source: context.source, line: x.line, byte: x.byte },
    quote: '',
  }));
}

interface Votes {
  client: number;
  server: number;
  log: number;
  lines: number;
  read: number;
}

let counted: { readonly head: string; readonly votes: Votes } | undefined;

/** Reads the head's lines and counts whose words they are; both readers ask about the same head in turn. */
function votes(head: string): Votes {
  if (counted?.head === head) return counted.votes;
  counted = { head, votes: count(head) };
  return counted.votes;
}

/** Lines of the beginning that are read to tell whose words they are, and the lead that settles it earlier. */
const SNIFFED = 100;
const CLEAR_LEAD = 10;

function count(head: string): Votes {
  const v: Votes = { client: 0, server: 0, log: 0, lines: 0, read: 0 };
  const state = newPeelState({ evidence: { name: '' }, now: 0 });
  const m = openssh();
  const bare: string[] = [];
  const ports = new Set<number>();
  for (const raw of head.split(/\r\n|\n|\r/, SNIFFED)) {
    const text = raw.slice(0, 2048);
    if (text.trim() === '') continue;
    v.lines++;
    let message = peel(text, state);
    if (message.form === 'log' && message.program !== undefined) {
      v.log++;
      if (isSshd(message.program)) {
        v.server += 2;
        v.read++;
      }
    } else {
      let r = m.read(message.text, 'unknown');
      const plain = r ? null : unmarked(text);
      if (plain !== null) {
        message = peel(plain, state);
        r = m.read(message.text, 'unknown');
      }
      if (bareLine(message.text)) v.client += 2;
      if (r) {
        vote(v, r);
        const { port } = r.fields;
        // Both sides say so of the other's port: a visitor's is out of the upper half, and each of them has another.
        if (r.wording.side === 'both' && typeof port === 'number' && port >= 32768) {
          if (ports.size === 1 && !ports.has(port)) v.server++;
          ports.add(port);
        }
      } else bare.push(message.text);
    }
    if (Math.abs(v.client - v.server) >= CLEAR_LEAD) return v;
  }
  // Nothing stands alone on a line: then inside other text.
  if (v.client + v.server === 0) {
    for (const text of bare) {
      const r = m.find(text, 'unknown')[0];
      if (r) vote(v, r);
    }
  }
  return v;
}

function vote(v: Votes, r: Reading): void {
  v.read++;
  if (r.wording.side === 'client') v.client += r.loose ? 1 : 2;
  else if (r.wording.side === 'server') v.server += r.loose ? 1 : 2;
}

export const SSHD_LOG: ReaderKind = {
  id: 'sshd-log',
  reads: "a server's log",
  sniff(head) {
    const v = votes(head);
    if (v.log > 0 && v.server > 0) return { score: 0.95, why: 'lines that sshd logged' };
    if (v.server > v.client) return { score: 0.7, why: 'sentences that only sshd writes' };
    if (v.log > 0) return { score: 0.4, why: 'log lines of other programs' };
    return { score: 0, why: 'no line of sshd' };
  },
  reader: (context) => textReader(context, 'server'),
};

export const SSH_CLIENT: ReaderKind = {
  id: 'ssh-client',
  reads: 'what ssh or a program around it printed',
  sniff(head) {
    const v = votes(head);
    if (v.client > v.server) return { score: 0.8, why: 'sentences that only ssh writes' };
    if (v.read > 0) return { score: 0.5, why: 'sentences of OpenSSH' };
    return { score: v.lines > 0 ? 0.1 : 0, why: 'plain text' };
  },
  reader: (context) => textReader(context, 'client'),
};
