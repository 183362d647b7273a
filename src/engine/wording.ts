/**
 * How a wording is written and how a line is read by it.
 *
 * A wording is the constant text of one log call with named holes. Holes are closed (a class of characters; may be
 * empty, since people redact) or open (anything), and an open hole belongs to the program itself (`own`) or to the
 * other side (`peer`), who may write there whatever he likes. Closed holes are read from both ends of the line and the
 * one open hole is what remains, so no text inside a hole can move a field. With two open holes the split is made on
 * the side of the program's own one; where two peers' holes could be split in two ways the fields are dropped.
 */

import type { ByKind, Kind, Side } from './observation.ts';

interface HoleClass {
  /** Characters that may stand in a closed hole. */
  readonly chars?: RegExp;
  readonly open?: 'own' | 'peer';
  readonly number?: true;
}

/** Hole classes. A hole `{name}` has the class of its name, `{name:class}` the one given; an unlisted name is `own`. */
export const HOLE_CLASSES = {
  // Redacted and masked addresses are read too: x.x.x.207, 192.0.2.xxx, <client-ip>, [redacted].
  addr: { chars: /[0-9A-Za-z.:%_*#<>[\]/-]/ },
  host: { chars: /[^\s"'(),;[\]]/ },
  port: { chars: /[0-9xX*#?-]/, number: true },
  count: { chars: /[0-9]/, number: true },
  signed: { chars: /[0-9-]/, number: true },
  decimal: { chars: /[0-9.]/, number: true },
  word: { chars: /[^\s"'(),;:[\]]/ },
  token: { chars: /\S/ },
  list: { chars: /[^\s()[\]]/ },
  hex: { chars: /[0-9A-Fa-fx ]/ },
  own: { open: 'own' },
  /** The name of an account that exists: the system's own text. */
  account: { open: 'own' },
  /** Text that the other side chose. */
  peer: { open: 'peer' },
} as const satisfies Record<string, HoleClass>;
type ClassName = keyof typeof HOLE_CLASSES;

/** The class of a hole that names none. */
export const HOLE_DEFAULTS = {
  addr: 'addr',
  localAddr: 'addr',
  host: 'host',
  port: 'port',
  localPort: 'port',
  pid: 'count',
  child: 'count',
  line: 'count',
  count: 'count',
  slots: 'count',
  limit: 'count',
  bits: 'count',
  signal: 'count',
  number: 'count',
  chance: 'count',
  roll: 'count',
  length: 'count',
  lines: 'count',
  type: 'signed',
  status: 'signed',
  code: 'count',
  seconds: 'decimal',
  channel: 'count',
  offered: 'count',
  accepted: 'count',
  method: 'word',
  keytype: 'word',
  fingerprint: 'token',
  algorithm: 'token',
  methods: 'list',
  offer: 'token',
  duration: 'token',
  protocol: 'word',
  family: 'word',
  state: 'word',
  mode: 'word',
  hex: 'hex',
  user: 'peer',
} as const satisfies Record<string, ClassName>;

type DefaultClass<N extends string> = N extends keyof typeof HOLE_DEFAULTS
  ? (typeof HOLE_DEFAULTS)[N]
  : 'own';
type ClassValue<C extends ClassName> = (typeof HOLE_CLASSES)[C] extends { readonly number: true }
  ? number
  : string;
type HoleField<H extends string> = H extends `${infer N}:${infer C}`
  ? C extends ClassName
    ? { [K in N]: ClassValue<C> }
    : never
  : { [K in H]: ClassValue<DefaultClass<H>> };
type HoleFields<T extends string> = T extends `${string}{${infer H}}${infer R}`
  ? HoleField<H> & HoleFields<R>
  : unknown;
type Flat<T> = { [K in keyof T]: T[K] };
/** Fields read and constants together must be the fields of the kind: none missing, none too many. `{_}` holes are skipped. */
type Says<K extends Kind, T extends string, W> =
  Omit<Flat<HoleFields<T> & W>, '_'> extends infer F
    ? F extends ByKind[K]
      ? Exclude<keyof F, keyof ByKind[K]> extends never
        ? unknown
        : { readonly tooMany: Exclude<keyof F, keyof ByKind[K]> }
      : { readonly fieldsOf: K; readonly are: ByKind[K]; readonly not: F }
    : never;

/** One release range in which OpenSSH writes this text, at which LogLevel; `id` is its row in the message catalogue. */
export interface WordingLevel {
  readonly id?: string;
  readonly since: string;
  readonly until?: string;
  readonly level: string;
}

export interface Wording {
  readonly says: Kind;
  readonly text: string;
  readonly with?: Readonly<Record<string, unknown>>;
  /** Whose program writes it; both: the code is shared and only its surroundings tell. */
  readonly side: 'client' | 'server' | 'both';
  readonly levels: readonly WordingLevel[];
  /** A line as a program printed it, without its syslog or debug prefix. */
  readonly sample: string;
  /** What it means, for the dictionary: a sentence. */
  readonly means?: string;
}

/** Declares a wording; a hole or constant that does not fit the kind is a compile error. */
export function wording<
  K extends Kind,
  const T extends string,
  const W extends Partial<ByKind[K]> = Record<never, never>,
>(
  w: {
    readonly says: K;
    readonly text: T;
    readonly with?: W;
    readonly side: Wording['side'];
    readonly levels: readonly WordingLevel[];
    readonly sample: string;
    readonly means?: string;
  } & Says<K, T, W>,
): Wording {
  return w as Wording;
}

/** What reading needs of a wording. */
export type Pattern = Pick<Wording, 'says' | 'text' | 'with' | 'side'> & {
  readonly id?: string;
  /** The constants as JSON, for a table that is read at every start: parsed when the wording is first used. */
  readonly constants?: string;
};

interface Hole {
  /** Field name; `_` is read and forgotten. */
  readonly name: string;
  readonly className: string;
  readonly open: 'own' | 'peer' | null;
  readonly number: boolean;
  readonly allows: (code: number) => boolean;
}

/** A wording taken apart, for who reads by it: the constant texts around the holes, and the holes. */
export interface Compiled {
  readonly wording: Pattern;
  readonly constants: Readonly<Record<string, string | number | boolean>>;
  readonly id: string;
  readonly literals: readonly string[];
  readonly holes: readonly Hole[];
  readonly weight: number;
  readonly firstOpen: number;
  readonly lastOpen: number;
  /** Its fields before they are read, made when they are first needed. */
  blank?: Fields;
}

export interface Reading {
  readonly wording: Pattern;
  readonly id: string;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
  readonly disputed: boolean;
  readonly loose: boolean;
  /** Where the reading begins and ends in the text given, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const tables = new Map<string, Uint8Array>();

/** A class as a table over ASCII; characters above are allowed where the class is a negated one. */
function allowance(name: ClassName): (code: number) => boolean {
  const { chars } = HOLE_CLASSES[name] as HoleClass;
  if (!chars) return () => true;
  let table = tables.get(name);
  if (!table) {
    table = new Uint8Array(129);
    for (let c = 0; c < 128; c++) table[c] = chars.test(String.fromCharCode(c)) ? 1 : 0;
    table[128] = chars.test('\u00e9') ? 1 : 0;
    tables.set(name, table);
  }
  const t = table;
  return (code) => t[code < 128 ? code : 128] === 1;
}

export function compileOne(w: Pattern): Compiled {
  const literals: string[] = [];
  const holes: Hole[] = [];
  let rest = w.text;
  for (;;) {
    const open = rest.indexOf('{');
    if (open < 0) break;
    const close = rest.indexOf('}', open);
    const [name = '', given] = rest.slice(open + 1, close).split(':');
    const className = (given ?? (HOLE_DEFAULTS as Record<string, ClassName>)[name] ?? 'own') as ClassName;
    const cls: HoleClass | undefined = HOLE_CLASSES[className];
    if (!cls) throw new Error(`unknown hole class ${className} in "${w.text}"`);
    literals.push(rest.slice(0, open));
    holes.push({
      name,
      className,
      open: cls.open ?? null,
      number: cls.number === true,
      allows: allowance(className),
    });
    rest = rest.slice(close + 1);
  }
  literals.push(rest);
  let firstOpen = -1;
  let lastOpen = -1;
  holes.forEach((h, i) => {
    if (!h.open) return;
    if (firstOpen < 0) firstOpen = i;
    lastOpen = i;
  });
  return {
    wording: w,
    constants: (w.constants === undefined
      ? (w.with ?? {})
      : JSON.parse(w.constants)) as Compiled['constants'],
    id: w.id ?? w.text,
    literals,
    holes,
    weight: literals.reduce((n, l) => n + l.length, 0),
    firstOpen,
    lastOpen,
  };
}

type Spans = (readonly [number, number] | undefined)[];

/** Characters that fits have looked at since a search began: what keeps a line made to be slow from being so. */
let steps = 0;
/** A search for a text passes over characters this much faster, as a power of two. */
const SEARCHED = 3;

/** Reads closed holes `from..to` (excluded) leftwards to rightwards; returns the position after literal `to`, or -1. */
function readForward(
  c: Compiled,
  s: string,
  at: number,
  from: number,
  to: number,
  spans: Spans,
  limit: number,
): number {
  let pos = at;
  for (let i = from; i < to; i++) {
    const hole = c.holes[i] as Hole;
    const next = c.literals[i + 1] as string;
    let end = pos;
    if (hole.open && next !== '') {
      // It may hold anything: the last place where what follows fits.
      end = limit - next.length < pos ? -1 : s.lastIndexOf(next, limit - next.length);
      steps += 1 + ((limit - pos) >> SEARCHED);
      if (end < pos) return -1;
      spans[i] = [pos, end];
      pos = end + next.length;
      continue;
    }
    while (end < limit && hole.allows(s.charCodeAt(end))) end++;
    steps += end - pos + 1;
    // The class may contain the first characters of what follows: step back to the last place where that fits.
    if (next !== '') {
      while (end >= pos && !(end + next.length <= limit && s.startsWith(next, end))) end--;
      if (end < pos) return -1;
    }
    spans[i] = [pos, end];
    pos = end + next.length;
  }
  return pos;
}

/** Reads closed holes `from..to` (excluded, descending) from right to left; returns the start of literal `to + 1`, or -1. */
function readBackward(
  c: Compiled,
  s: string,
  at: number,
  from: number,
  to: number,
  spans: Spans,
  limit: number,
): number {
  let pos = at;
  for (let i = from; i > to; i--) {
    const hole = c.holes[i] as Hole;
    const before = c.literals[i] as string;
    let start = pos;
    while (start > limit && hole.allows(s.charCodeAt(start - 1))) start--;
    steps += pos - start + 1;
    if (before !== '') {
      while (start <= pos && !(start - before.length >= limit && s.endsWith(before, start))) start++;
      if (start > pos) return -1;
    }
    spans[i] = [start, pos];
    pos = start - before.length;
  }
  return pos;
}

interface Fit {
  readonly compiled: Compiled;
  readonly spans: Spans;
  readonly ambiguous: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Fits a wording on `s[start..end]`. With `toEnd` false the text may go on after the wording (closed wordings only).
 * `split`: where the first of two open holes ends, if that is known.
 */
function fit(c: Compiled, s: string, start: number, end: number, toEnd: boolean, split?: number): Fit | null {
  steps++;
  const first = c.literals[0] as string;
  if (!s.startsWith(first, start) || start + first.length > end) return null;
  const n = c.holes.length;
  // Most wordings that begin alike end in another way.
  if (toEnd && !s.endsWith(c.literals[n] as string, end)) return null;
  const spans: Spans = new Array(n);
  const stop = c.firstOpen < 0 ? n : c.firstOpen;
  const left = readForward(c, s, start + first.length, 0, stop, spans, end);
  if (left < 0) return null;
  if (c.firstOpen < 0)
    return !toEnd || left === end ? { compiled: c, spans, ambiguous: false, start, end: left } : null;
  if (!toEnd) return null;
  const tail = c.literals[n] as string;
  if (end - tail.length < left || !s.endsWith(tail, end)) return null;
  const right = readBackward(c, s, end - tail.length, n - 1, c.lastOpen, spans, left);
  if (right < left) return null;
  if (c.firstOpen === c.lastOpen) {
    spans[c.firstOpen] = [left, right];
    return { compiled: c, spans, ambiguous: false, start, end };
  }
  // Two open holes: every place where what stands between them fits is a candidate.
  const middle = c.literals[c.firstOpen + 1] as string;
  type Split = { readonly at: number; readonly after: number; readonly spans: Spans };
  let earliest: Split | undefined;
  let latest: Split | undefined;
  for (let at = split ?? s.indexOf(middle, left), from = left; at + middle.length <= right; ) {
    steps += 1 + (((at < 0 ? right : at) - from) >> SEARCHED);
    if (at < 0) break;
    const inner: Spans = [];
    const after = readForward(c, s, at + middle.length, c.firstOpen + 1, c.lastOpen, inner, right);
    const here = at;
    from = at + 1;
    at = split === undefined ? s.indexOf(middle, from) : -1;
    if (after < 0 || after > right) continue;
    latest = { at: here, after, spans: inner };
    earliest ??= latest;
  }
  const lastOwn = c.holes[c.lastOpen]?.open === 'own';
  const firstOwn = c.holes[c.firstOpen]?.open === 'own';
  const chosen = lastOwn && !firstOwn ? latest : earliest;
  if (!chosen) return null;
  for (let i = c.firstOpen + 1; i < c.lastOpen; i++) spans[i] = chosen.spans[i];
  spans[c.firstOpen] = [left, chosen.at];
  spans[c.lastOpen] = [chosen.after, right];
  return { compiled: c, spans, ambiguous: earliest !== latest && firstOwn === lastOwn, start, end };
}

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Short texts read before, by their length and some of their characters. */
const KNOWN = 512;
const LONGEST_KNOWN = 40;
const known: string[] = new Array(KNOWN).fill('');

/** `s.slice(start, end)`. The lines of one connection name the same user and address: one string serves them all. */
function sliceOf(s: string, start: number, end: number): string {
  const length = end - start;
  if (length === 0 || length > LONGEST_KNOWN) return s.slice(start, end);
  const sum =
    length +
    3 * s.charCodeAt(start) +
    5 * s.charCodeAt(start + (length >> 1)) +
    7 * s.charCodeAt(end - 1) +
    31 * s.charCodeAt(end - 2);
  const at = sum & (KNOWN - 1);
  const before = known[at] as string;
  if (before.length === length && s.startsWith(before, start)) return before;
  const text = s.slice(start, end);
  known[at] = text;
  return text;
}

type Fields = Record<string, string | number | boolean>;

function fieldsOf(f: Fit, s: string): Fields {
  const { holes, firstOpen, lastOpen } = f.compiled;
  f.compiled.blank ??= blankOf(f.compiled);
  const fields: Fields = { ...f.compiled.blank };
  let absent: string[] | undefined;
  for (let i = 0; i < holes.length; i++) {
    const hole = holes[i] as Hole;
    if (hole.name === '_') continue;
    const span = f.spans[i] as readonly [number, number];
    const text = sliceOf(s, span[0], span[1]);
    const unclear = f.ambiguous && i >= firstOpen && i <= lastOpen;
    // A masked number is no number: the field stays away.
    if (unclear || (hole.number && !NUMBER.test(text))) {
      absent ??= [];
      absent.push(hole.name);
    } else fields[hole.name] = hole.number ? Number(text) : text;
  }
  return absent === undefined ? fields : without(fields, absent);
}

/** All fields of a wording, to copy and fill in: one that grows field by field is slower, and takes three times the room. */
function blankOf(c: Compiled): Fields {
  const fields: Fields = { ...c.constants };
  for (const hole of c.holes) if (hole.name !== '_') fields[hole.name] = hole.number ? 0 : '';
  return JSON.parse(JSON.stringify(fields)) as Fields;
}

/** The fields but for those named. */
function without(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** Where the holes lie that hold some text of the other side. */
function filled(f: Fit): (readonly [number, number])[] {
  const list: (readonly [number, number])[] = [];
  f.compiled.holes.forEach((hole, i) => {
    const span = f.spans[i];
    if (hole.open === 'peer' && span !== undefined && span[1] > span[0]) list.push(span);
  });
  return list;
}

/**
 * The fields of `winner` that the other side may have made up if `other` is what the program meant; null when `other`
 * casts no doubt. It casts none where all that it leaves to the other side is text of the other side for `winner` too:
 * then the program wrote the rest of the line, and `winner` only knows it better.
 */
function disputedFields(
  winner: Fit,
  other: Fit,
  s: string,
  a: Readonly<Record<string, unknown>>,
): readonly string[] | null {
  const theirs = filled(winner);
  const doubtful = filled(other).filter(([a, b]) => !theirs.some(([c, d]) => c <= a && b <= d));
  if (doubtful.length === 0) return null;
  const b = fieldsOf(other, s);
  const drop = Object.keys(a).filter((k) => {
    if (k in b) return a[k] !== b[k];
    const span = winner.spans[winner.compiled.holes.findIndex((h) => h.name === k)];
    return span !== undefined && doubtful.some(([c, d]) => span[0] < d && c < span[1]);
  });
  return drop.length > 0 || winner.compiled.wording.says !== other.compiled.wording.says ? drop : null;
}

/** sshd's lines end after 500 bytes in syslog (log.c, do_log), the level in front and `[preauth]` behind included. */
export const CUT_LENGTH = 480;

/** Where a line may have been cut, what follows the other side's text may be that text too. */
function fieldsAfterPeer(f: Fit, s: string): readonly string[] {
  if (s.length < CUT_LENGTH) return [];
  const first = f.compiled.holes.findIndex((h) => h.open === 'peer');
  if (first < 0 || !f.compiled.holes.some((h, i) => i > first && h.name !== '_')) return [];
  return f.compiled.holes.slice(first).map((h) => h.name);
}

export interface Matcher {
  /** Reads a whole message, prefixes peeled. `side` prefers wordings of that side among equals. */
  read(message: string, side: Side): Reading | null;
  /** Finds wordings anywhere in a line with an unknown prefix, leftmost first, at most 8. Never proves. */
  find(line: string, side: Side): readonly Reading[];
}

/** A wording needs this many literal characters to be believed after an unknown prefix. */
const LOOSE_LITERALS = 12;

/** Which literal is the anchor of a loose search. */
const anchorIndex = (c: Compiled): number =>
  (c.literals[0] as string).length >= 4 ? 0 : c.literals.findIndex((l) => l.length >= 6);

/** Characters of messages from the most frequent on, by which the telling pair of a needle is chosen. */
const FREQUENT = ' etaonirsclduphm:';
/** Pairs of characters are told apart by 12 bits: enough for some hundred needles. */
const PAIRS = 1 << 12;

/** Where the rarest pair of neighbouring characters of a needle begins. */
export function tellingPair(needle: string): number {
  const rarity = (c: string): number => {
    const at = FREQUENT.indexOf(c);
    return at < 0 ? FREQUENT.length : at;
  };
  let at = 0;
  let best = -1;
  for (let i = 0; i + 1 < needle.length; i++) {
    const r = rarity(needle[i] as string) + rarity(needle[i + 1] as string);
    if (r > best) [best, at] = [r, i];
  }
  return at;
}

/** Which of many beginnings a text has. */
type StartSearch = (text: string) => readonly number[];

/**
 * Looks for many beginnings at once. They are sorted: those that a text has all begin the last one that does not come
 * after it, so that one search by halves leads to them, and each knows the next shorter one.
 */
function startSearch(list: readonly { readonly index: number; readonly start: string }[]): StartSearch {
  const sorted = [...list].sort((a, b) =>
    a.start < b.start ? -1 : a.start > b.start ? 1 : a.index - b.index,
  );
  const starts: string[] = [];
  const indices: number[][] = [];
  const shorter: number[] = [];
  for (const { index, start } of sorted) {
    const last = starts.length - 1;
    if (starts[last] === start) {
      indices[last]?.push(index);
      continue;
    }
    let before = last;
    while (before >= 0 && !start.startsWith(starts[before] as string)) before = shorter[before] as number;
    starts.push(start);
    indices.push([index]);
    shorter.push(before);
  }
  return (text) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as string) <= text) low = middle + 1;
      else high = middle;
    }
    let at = low - 1;
    while (at >= 0 && !text.startsWith(starts[at] as string)) at = shorter[at] as number;
    if (at < 0) return NONE;
    if ((shorter[at] as number) < 0) return indices[at] as number[];
    const found: number[] = [];
    for (; at >= 0; at = shorter[at] as number) found.push(...(indices[at] as number[]));
    return found.sort((a, b) => a - b);
  };
}

const NONE: readonly number[] = [];

interface NeedleSearch {
  add(index: number, needle: string): void;
  /** The indices of all needles that the text holds, in the order in which they were added. */
  within(text: string): readonly number[];
}

/** Looks for many constants at once: by one rare pair of neighbouring characters of each, so that most texts are looked at once. */
function needleSearch(): NeedleSearch {
  const byPair: { readonly index: number; readonly needle: string; readonly at: number }[][] = [];
  const taken = new Uint16Array(PAIRS);
  const pair = (a: number, b: number): number => ((a << 5) ^ b) & (PAIRS - 1);
  return {
    add(index, needle) {
      const at = tellingPair(needle);
      const key = pair(needle.charCodeAt(at), needle.charCodeAt(at + 1));
      if (taken[key] === 0) taken[key] = byPair.push([]);
      byPair[(taken[key] as number) - 1]?.push({ index, needle, at });
    },
    within(text) {
      let found: number[] | undefined;
      let a = text.charCodeAt(0);
      for (let p = 1; p < text.length; p++) {
        const b = text.charCodeAt(p);
        const list = taken[((a << 5) ^ b) & (PAIRS - 1)] as number;
        a = b;
        if (list === 0) continue;
        for (const { index, needle, at } of byPair[list - 1] as NonNullable<(typeof byPair)[0]>) {
          if (!text.startsWith(needle, p - 1 - at) || p - 1 < at || found?.includes(index)) continue;
          found ??= [];
          found.push(index);
        }
      }
      return found?.sort((x, y) => x - y) ?? NONE;
    },
  };
}

/** The length of the constant text before the first hole. */
export function startLength(text: string): number {
  const hole = text.indexOf('{');
  const tab = text.indexOf('\t');
  if (tab >= 0 && (hole < 0 || tab < hole)) return tab;
  return hole < 0 ? text.length : hole;
}

/** The longest constant part: a line without it need not be tried. */
export function longestConstant(text: string): string {
  return text
    .replace(/\t.*$/s, '')
    .split(/\{[^}]*\}/)
    .reduce((a, b) => (b.length > a.length ? b : a));
}

/** Where the anchor of a text begins: a constant part that is long enough to be worth looking for; -1 when it has none. */
function anchorOf(text: string): number {
  const tab = text.indexOf('\t');
  const end = tab < 0 ? text.length : tab;
  let total = 0;
  let anchor = -1;
  for (let at = 0; at <= end; ) {
    const hole = text.indexOf('{', at);
    const stop = hole < 0 || hole > end ? end : hole;
    total += stop - at;
    if (anchor < 0 && stop - at >= (at === 0 ? 4 : 6)) anchor = at;
    if (stop === end) break;
    at = text.indexOf('}', stop) + 1;
  }
  return total >= LOOSE_LITERALS ? anchor : -1;
}

/** Steps of a loose search: a thousandth of these is usual, and only a line made for it needs more. */
const mostSteps = (line: string): number => 4096 + 16 * line.length;

/** Wordings by number: what begins a text is looked at often, the rest only when a line has that beginning. */
export interface Table {
  /** Each begins with the wording's text, which a tab may end. */
  readonly texts: readonly string[];
  pattern(index: number): Pattern;
}

export function compile(wordings: readonly Pattern[]): Matcher {
  return compileTable({ texts: wordings.map((w) => w.text), pattern: (i) => wordings[i] as Pattern });
}

/**
 * Compiles a table of wordings. Cost: one look at each beginning; no regular expression is built. A wording is compiled
 * when a line with the same beginning comes, the loose search when it is first made.
 */
export function compileTable(table: Table): Matcher {
  const done: (Compiled | undefined)[] = new Array(table.texts.length);
  const compiled = (i: number): Compiled => {
    done[i] ??= compileOne(table.pattern(i));
    return done[i] as Compiled;
  };
  /** By their first characters; what is searched is made of a list when a line first has those. */
  const byStart = new Map<string, number[] | StartSearch>();
  const holeFirst = needleSearch();
  const constants = new Uint16Array(table.texts.length);
  /** The wordings that begin with this key and whose constant beginning the message has. */
  const beginning = (key: string, message: string): readonly number[] => {
    let known = byStart.get(key);
    if (known === undefined) return NONE;
    if (typeof known !== 'function') {
      known = startSearch(
        known.map((index) => ({ index, start: (table.texts[index] as string).slice(0, constants[index]) })),
      );
      byStart.set(key, known);
    }
    return known(message);
  };
  table.texts.forEach((text, index) => {
    const constant = startLength(text);
    constants[index] = constant;
    if (constant < 2) {
      holeFirst.add(index, longestConstant(text));
      return;
    }
    const key = text.slice(0, constant < 4 ? 2 : 4);
    const list = byStart.get(key) as number[] | undefined;
    if (list) list.push(index);
    else byStart.set(key, [index]);
  });

  let byAnchor: Map<string, number[]> | undefined;
  /** Where a loose search begins: by the first four characters of a wording's anchor. */
  const anchors = (): Map<string, number[]> => {
    if (byAnchor) return byAnchor;
    byAnchor = new Map();
    for (const [index, text] of table.texts.entries()) {
      const at = anchorOf(text);
      if (at < 0) continue;
      const key = text.slice(at, at + 4);
      const list = byAnchor.get(key);
      if (list) list.push(index);
      else byAnchor.set(key, [index]);
    }
    return byAnchor;
  };

  const prefers = (c: Compiled, side: Side): number =>
    c.wording.side === side ? 2 : c.wording.side === 'both' ? 1 : side === 'unknown' ? 1 : 0;

  function choose(all: Fit[], s: string, side: Side, loose: boolean): Reading | null {
    if (all.length === 0) return null;
    // What the program of the other side writes is looked at only where nothing else fits.
    const own = all.length > 1 ? all.filter((f) => prefers(f.compiled, side) > 0) : all;
    const fits = own.length > 0 ? own : all;
    let best = fits[0] as Fit;
    for (const f of fits) {
      const d = f.compiled.weight - best.compiled.weight;
      if (d > 0 || (d === 0 && prefers(f.compiled, side) > prefers(best.compiled, side))) best = f;
    }
    const read = fieldsOf(best, s);
    let fields = read;
    const cut = loose ? [] : fieldsAfterPeer(best, s);
    let disputed = best.ambiguous || cut.length > 0;
    if (cut.length > 0) fields = without(read, cut);
    for (const f of fits) {
      const drop = f === best ? null : disputedFields(best, f, s, read);
      if (!drop) continue;
      disputed = true;
      fields = without(fields, drop);
    }
    return {
      wording: best.compiled.wording,
      id: best.compiled.id,
      fields,
      disputed,
      loose,
      start: best.start,
      end: best.end,
    };
  }

  function read(message: string, side: Side): Reading | null {
    const fits: Fit[] = [];
    const consider = (i: number): void => {
      const f = fit(compiled(i), message, 0, message.length, true);
      if (f) fits.push(f);
    };
    for (const i of beginning(message.slice(0, 4), message)) consider(i);
    for (const i of beginning(message.slice(0, 2), message)) consider(i);
    for (const i of holeFirst.within(message)) consider(i);
    return choose(fits, message, side, false);
  }

  function find(line: string, side: Side): readonly Reading[] {
    const found: Reading[] = [];
    const tailOf = tails(line);
    const most = mostSteps(line);
    const starts = anchors();
    let end = -1;
    let done = 0;
    steps = 0;
    for (let p = 0; p + 4 <= line.length && found.length < 8 && steps < most; p++) {
      const here = starts.get(line.substr(p, 4));
      if (!here) continue;
      const before = p === 0 ? 32 : line.charCodeAt(p - 1);
      if (end < p) end = tailOf(p);
      const fits: Fit[] = [];
      for (const i of here) {
        const c = compiled(i);
        const index = anchorIndex(c);
        if (index === 0 && isWordCharacter(before) && !isEscapedBreak(line, p)) continue;
        let start = p;
        if (index > 0) {
          // The wording begins with a hole: take the word before the anchor.
          if (!line.startsWith(c.literals[index] as string, p)) continue;
          while (start > done && isNameCharacter(line, start - 1)) start--;
          steps += p - start;
        }
        // The anchor follows the first hole: if that is an open one, it ends here.
        const split = index === 1 && c.firstOpen === 0 ? p : undefined;
        const f =
          fit(c, line, start, end, true, split) ??
          fit(c, line, start, line.length, true, split) ??
          fit(c, line, start, line.length, false);
        if (f) fits.push(f);
      }
      const reading = choose(fits, line, side, true);
      if (!reading) continue;
      found.push(reading);
      done = reading.end;
      p = Math.max(p, reading.end - 1);
    }
    return found;
  }

  return { read, find };
}

/** Part of a name before an anchor: no space, no quote, and not the letter of an escaped line end. */
function isNameCharacter(line: string, at: number): boolean {
  const c = line.charCodeAt(at);
  return c > 32 && c !== 34 && !((c === 110 || c === 114) && line.charCodeAt(at - 1) === 92);
}

function isWordCharacter(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    code > 127
  );
}

/** A line end written as an escape (JSON, a repr of Python) stands before `p`: its letter is no part of a word. */
const isEscapedBreak = (line: string, p: number): boolean =>
  line.charCodeAt(p - 2) === 92 && (line.charCodeAt(p - 1) === 110 || line.charCodeAt(p - 1) === 114);

const TAILS = ['`', '\\r\\n', '\\n', '", "', '"}', '",', '\\u000', '\t'];

/**
 * Tells where a message that stands inside other text ends: at the mark that closes code in a sentence, an escaped line
 * end, a closing JSON quote, or the line's end. Asked from left to right, it looks at each part of the line once for each mark.
 */
function tails(line: string): (from: number) => number {
  const next = TAILS.map(() => -1);
  let cut = -1;
  let trimmed = -1;
  return (from) => {
    let end = line.length;
    TAILS.forEach((mark, i) => {
      if ((next[i] as number) < from) {
        const at = line.indexOf(mark, from);
        next[i] = at < 0 ? line.length : at;
      }
      end = Math.min(end, next[i] as number);
    });
    if (end !== cut) {
      cut = end;
      while (end > from && (line.charCodeAt(end - 1) === 32 || line.charCodeAt(end - 1) === 13)) end--;
      trimmed = end;
    }
    return Math.max(trimmed, from);
  };
}
