/**
 * The story of a server's log: what a whole log comes down to. JSON-safe and plain; printers make text, Markdown, HTML
 * or JSON of it. Times are milliseconds since 1970. Names of people, hosts and programs come from the log as they are:
 * printers make them safe.
 */

import type { Step, Text } from '../remedy.ts';
import type { Outcome } from './connection.ts';

/** What kind of visitor an address is, by what it did in this log. Ids are API. */
export const LABELS = [
  /** Logs in; failures are rare. */
  'user',
  /** Logged in before and does not get in now. */
  'locked-out',
  /** Failed often and then got in: read this first. */
  'guessed',
  /** Comes at equal intervals and leaves without logging in: a monitor or a balancer. */
  'monitor',
  /** Tries names and passwords: many in a short time, or few over a long one. */
  'brute-force',
  'slow-brute-force',
  /** Tries many names, few passwords each. */
  'user-enumeration',
  /** One of many sources that try the same names. */
  'distributed-brute-force',
  /** Opens the port and closes it. */
  'port-check',
  /** Reads the identification string and leaves. */
  'banner-grab',
  /** Exchanges keys and leaves, to learn host keys or algorithms. */
  'key-scan',
  /** Speaks another protocol: HTTP, TLS, RDP, SMB, a PROXY header, a named scanner. */
  'wrong-protocol',
  /** Offers only algorithms that the server does not have. */
  'old-client',
  /** Stays until LoginGraceTime or longer and says nothing. */
  'slot-holder',
  /** Reaches the login and never tries one. */
  'never-logs-in',
  /** Failed a login or two, nothing else is known. */
  'few-failures',
  /** Too little to say. */
  'unclear',
] as const;
export type Label = (typeof LABELS)[number];

/** A line of the log as proof: its text, and where it stands. */
export interface Line {
  readonly file: string;
  /** Offset in the unzipped text. */
  readonly byte: number;
  readonly text: string;
}

export interface FileStory {
  readonly name: string;
  /** Unzipped, of what was read: `--since` and `--until` may leave parts of a file unread, which the notes say. */
  readonly bytes: number;
  readonly lines: number;
  /** What could not be read, in a sentence. */
  readonly note?: string;
}

export interface HostStory {
  readonly name: string;
  readonly connections: number;
  /** OpenSSH releases that can have written these lines: `9.8 or later`; absent when nothing tells. */
  readonly release?: string;
}

/** Whether anything is broken and what to do about it. */
export interface Verdict {
  /** `intrusion`: somebody got in who perhaps should not have: before anything else. */
  readonly state: 'intrusion' | 'broken' | 'limits' | 'fine' | 'nothing';
  /** One sentence that answers "is anything broken, must anyone act?". */
  readonly text: Text;
  /** At most three things worth doing, most worth first; empty: nothing. */
  readonly todo: readonly Todo[];
}
export interface Todo {
  readonly title: Text;
  readonly why: Text;
  readonly step?: Step;
  /** The finding it comes from, for links. */
  readonly about: string;
}

/** Logins of one account from one address. */
export interface Login {
  readonly host: string;
  readonly user: string;
  readonly source: string;
  readonly method: string;
  readonly count: number;
  readonly first: number;
  readonly last: number;
  /** Failed tries of this address before its first login here, and of its network without it. */
  readonly failedBefore: number;
  readonly networkFailedBefore: number;
  /** No earlier login of this account in this log came from this address, though the log knows others. */
  readonly newSource: boolean;
  /** The account had logged in before, never by this method. */
  readonly newMethod: boolean;
  /** Whose network the address is of, with `--asn`: `AS64500 Example`. */
  readonly operator?: string;
  /** Why it deserves a look; empty: an ordinary login. */
  readonly suspicion: Text;
  readonly line: Line;
}

export interface Counted<T extends string = string> {
  readonly what: T;
  readonly count: number;
}

/** One address. */
export interface SourceStory {
  readonly address: string;
  readonly label: Label;
  /** What the label rests on, in a sentence with its numbers. */
  readonly because: Text;
  readonly connections: number;
  readonly failures: number;
  readonly logins: number;
  readonly dropped: number;
  /** About how many different names it tried. */
  readonly users: number;
  readonly first: number;
  readonly last: number;
  /** Milliseconds between its visits when they come at equal intervals. */
  readonly every?: number;
  /** What it sent instead of an identification string. */
  readonly sent?: string;
  /** Whose network it is of, with `--asn`: `AS64500 Example`. */
  readonly operator?: string;
  readonly line: Line;
}

/** Who runs a network, as the routing of the internet knows him: an autonomous system (RFC 1930). */
export interface Operator {
  readonly asn: number;
  readonly name: string;
}

/** Addresses of one network: /24, or /64 of IPv6; or those of one operator, whose `network` is his number: `AS64500`. */
export interface NetworkStory {
  readonly network: string;
  /** An operator's name. */
  readonly name?: string;
  readonly sources: number;
  readonly connections: number;
  readonly failures: number;
  readonly logins: number;
  /** When the first of them was there, and the last. */
  readonly first: number;
  readonly last: number;
}

export interface UserStory {
  readonly user: string;
  readonly exists: 'yes' | 'no' | 'unknown';
  readonly failures: number;
  /** About how many addresses tried it. */
  readonly sources: number;
  readonly logins: number;
  /** When a connection named it first, and last. */
  readonly first: number;
  readonly last: number;
}

/** Many addresses that do the same: the same names, or at the same rhythm. */
export interface Campaign {
  readonly what: Text;
  readonly sources: number;
  readonly failures: number;
  readonly first: number;
  readonly last: number;
  readonly examples: readonly string[];
}

export const INCIDENTS = [
  'startups',
  'penalties',
  'grace-timeouts',
  'ban-wave',
  'restart',
  'gap',
  'crash',
  'hostkey',
  'configuration',
  'pam',
  'resources',
  'clock',
  'lost-lines',
  'forged-lines',
  'service',
] as const;
export type IncidentKind = (typeof INCIDENTS)[number];

/** Something that happened to the server, not to one connection. */
export interface Incident {
  readonly kind: IncidentKind;
  readonly host: string;
  readonly begin: number;
  readonly end: number;
  readonly title: Text;
  readonly text: Text;
  /** Of `startups`: connections dropped, and whether the number is the log's own sum or only what it shows. */
  readonly dropped?: number;
  readonly droppedIs?: 'sum' | 'at least';
  /** Who had the most connections open or trying then. */
  readonly held?: readonly Counted[];
  /** Addresses among the dropped that have logged in. */
  readonly victims?: readonly Counted[];
  readonly harm: 'yes' | 'perhaps' | 'no';
  readonly cause?: string;
  readonly count: number;
  readonly lines: readonly Line[];
}

/** Values at equal steps: `values[i]` belongs to `begin + i * step`. */
export interface Series {
  readonly begin: number;
  readonly step: number;
  readonly values: readonly number[];
}

export interface Gauge {
  readonly host: string;
  /** Most unauthenticated connections at once in each step, as far as the log shows them. */
  readonly series: Series;
  readonly peak: number;
  readonly peakAt: number;
  /** `start` of MaxStartups when the configuration was given. */
  readonly limit?: number;
  /** True when the log names connections only at their end or first failure: the real number was higher. */
  readonly lowerBound: boolean;
}

export interface Story {
  readonly format: 'sshwhy-log-1';
  readonly files: readonly FileStory[];
  readonly from: number;
  readonly to: number;
  /** Reading stopped early: by Ctrl-C, or a limit. */
  readonly partial: boolean;
  readonly hosts: readonly HostStory[];
  /** Of what was read. */
  readonly lines: {
    readonly total: number;
    readonly sshd: number;
    readonly unknown: number;
    readonly notSshd: number;
    readonly bytes: number;
  };
  readonly verdict: Verdict;
  readonly connections: number;
  readonly outcomes: readonly Counted<Outcome>[];
  readonly logins: readonly Login[];
  readonly loginsTotal: number;
  /** Per step: connections, failed logins, logins, dropped. */
  readonly timeline: {
    readonly connections: Series;
    readonly failures: Series;
    readonly logins: Series;
    readonly dropped: Series;
  };
  readonly gauges: readonly Gauge[];
  readonly sourcesTotal: number;
  readonly labels: readonly (Counted<Label> & { readonly connections: number })[];
  /** The most active of each label first; at most 200. */
  readonly sources: readonly SourceStory[];
  readonly networks: readonly NetworkStory[];
  /** With `--asn` those who run the networks, the most active first. */
  readonly operators?: readonly NetworkStory[];
  readonly users: readonly UserStory[];
  readonly usersTotal: number;
  readonly campaigns: readonly Campaign[];
  /** In order of time; at most 200, those with harm first kept. */
  readonly incidents: readonly Incident[];
  readonly incidentsTotal: number;
  /** Lines of sshd that no wording reads, by shape. */
  readonly unknown: readonly { readonly shape: string; readonly count: number; readonly line: Line }[];
  /** What holds for the whole: time zones, guessed years, what this log cannot show. */
  readonly notes: readonly Text[];
  readonly exit: 0 | 1 | 2;
}
