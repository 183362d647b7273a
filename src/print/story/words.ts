/** The words of a story that every printer of it shares: outcomes, labels, incidents, and texts with their values clipped. */

import type { Text } from '../../engine/index.ts';
import type {
  Counted,
  Incident,
  IncidentKind,
  Label,
  Line,
  Login,
  Outcome,
  Story,
  UserStory,
  Verdict,
} from '../../engine/traffic/index.ts';
import type { SafeOptions } from '../safe.ts';
import { between, bytes, count, counted, moment, span, zoneName } from './figures.ts';

export interface StoryOptions extends SafeOptions {
  /** Zone in which times are printed, in minutes east of UTC; 0 when not given. */
  readonly zone?: number;
}

export const OUTCOME_WORDS: { readonly [O in Outcome]: string } = {
  accepted: 'logged in',
  'login-failed': 'login failed',
  'login-refused': 'right key or password, account refused',
  'closed-before-login': 'left before the login',
  'no-identification': 'closed without a word',
  'wrong-protocol': 'spoke something else than SSH',
  'no-common-algorithm': 'no algorithm in common',
  'grace-timeout': 'time ran out (LoginGraceTime)',
  'dropped-startups': 'dropped: too many at once (MaxStartups)',
  'dropped-penalty': 'dropped: the address had a penalty',
  'source-refused': 'the address is refused',
  'server-fault': 'a fault of the server',
  damaged: 'damaged on the way',
  unknown: 'the log does not tell',
};

/** What the sources of a label do, after "N addresses". */
export const LABEL_WORDS: { readonly [L in Label]: string } = {
  user: 'log in',
  'locked-out': 'logged in before, do not get in now',
  guessed: 'failed often, then got in',
  monitor: 'monitors and balancers',
  'brute-force': 'guess passwords, fast',
  'slow-brute-force': 'guess passwords, slowly',
  'user-enumeration': 'try many names',
  'distributed-brute-force': 'guess passwords together',
  'port-check': 'only try the port',
  'banner-grab': 'read the greeting and leave',
  'key-scan': 'fetch the host keys and leave',
  'wrong-protocol': 'speak something else than SSH',
  'old-client': 'too old for this server',
  'slot-holder': 'stay and say nothing',
  'never-logs-in': 'reach the login, never try',
  'few-failures': 'failed once or twice',
  unclear: 'too little to say',
};

export const INCIDENT_WORDS: { readonly [K in IncidentKind]: string } = {
  startups: 'limit reached',
  penalties: 'penalties',
  'grace-timeouts': 'time-outs',
  'ban-wave': 'bans',
  restart: 'restart',
  gap: 'gap',
  crash: 'crash',
  hostkey: 'host key',
  configuration: 'configuration',
  pam: 'PAM',
  resources: 'resources',
  clock: 'clock',
  'lost-lines': 'lost lines',
  'forged-lines': 'forged lines',
  service: 'service',
};

/** Sources that are no strangers. */
const AT_HOME: readonly Label[] = ['user', 'locked-out', 'guessed', 'monitor'];
export const isStranger = (label: Label): boolean => !AT_HOME.includes(label);

export const STATE_WORDS: { readonly [S in Verdict['state']]: string } = {
  intrusion: 'look at this first',
  broken: 'something is broken',
  limits: 'a limit gets in the way',
  fine: 'nothing is broken',
  nothing: 'nothing to tell',
};

/** A text in pieces for a printer: our words as they are, values through `value`. */
export function pieces(text: Text, value: (text: string) => string, own: (text: string) => string): string {
  return text.map((p) => (typeof p === 'string' ? own(p) : value(p.value))).join('');
}

/** A title or a reason as a sentence of its own. */
export function sentence(text: string): string {
  return text === '' || /[.!?:]$/.test(text) ? text : `${text}.`;
}

/** What was read: files, their size, and the time that they cover. */
export function scope(story: Story, zone: number): readonly string[] {
  const { lines } = story;
  const files = story.files.length;
  const read = `${counted(lines.total, 'line')}, ${bytes(lines.bytes)}${files > 1 ? ` in ${counted(files, 'file')}` : ''}`;
  const others = lines.total - lines.sshd;
  const ofSshd = others > 0 ? `, ${count(lines.sshd)} of them by sshd` : ', all by sshd';
  const said = [`${read}${lines.total > 0 ? ofSshd : ''}.`];
  if (Number.isFinite(story.from))
    said.push(
      `${between(story.from, story.to, zone)} (${zoneName(zone)})${story.to > story.from ? `, ${span(story.to - story.from)}` : ''}.`,
    );
  if (story.connections > 0)
    said.push(
      `${counted(story.connections, 'connection')} from ${counted(story.sourcesTotal, 'address', 'addresses')}, ${story.loginsTotal === 0 ? 'no login' : counted(story.loginsTotal, 'login')}.`,
    );
  return said;
}

/** What stands above everything when reading stopped early. */
export const PARTIAL = 'Reading was stopped early: this tells of what had been read until then.';

/** The names of the files, not all of many. */
export function fileNames(story: Story, most: number): readonly string[] {
  const names = story.files.slice(0, most).map((f) => f.name);
  return story.files.length > most ? [...names, `${story.files.length - most} more`] : names;
}

/** Logins that deserve a look first, then the latest. */
export function loginsByConcern(story: Story): readonly Login[] {
  const rank = (l: Login): number => (l.suspicion.length > 0 ? 0 : l.newSource || l.newMethod ? 1 : 2);
  return [...story.logins].sort((a, b) => rank(a) - rank(b) || b.last - a.last);
}

export const suspicious = (story: Story): number => story.logins.filter((l) => l.suspicion.length > 0).length;

/** The facts about a login beside who, whence and when. */
export function loginFacts(l: Login): readonly string[] {
  const facts: string[] = [];
  if (l.failedBefore > 0) facts.push(`${counted(l.failedBefore, 'failure')} of this address before`);
  if (l.networkFailedBefore > 0)
    facts.push(`${counted(l.networkFailedBefore, 'failure')} of its network before`);
  if (l.newSource) facts.push('first time from there');
  if (l.newMethod) facts.push('first time this way');
  return facts;
}

/** When something happened once or over a time. */
export function period(first: number, last: number, zone: number): string {
  return last > first ? `${moment(first, zone)} to ${moment(last, zone)}` : moment(first, zone);
}

/** Incidents of one kind on one host that did the same harm: told together where there is little room. */
export interface IncidentGroup {
  readonly first: Incident;
  readonly last: Incident;
  readonly size: number;
  /** The sum, and whether each part of it is the log's own sum. */
  readonly dropped?: number;
  readonly exact: boolean;
}

/** From this many alike on they are one group. */
const ALIKE = 3;

export function grouped(list: readonly Incident[]): readonly IncidentGroup[] {
  const key = (i: Incident): string => `${i.kind}\n${i.harm}\n${i.host}`;
  const sizes = new Map<string, number>();
  for (const i of list) sizes.set(key(i), (sizes.get(key(i)) ?? 0) + 1);
  const groups: { first: Incident; last: Incident; size: number; dropped?: number; exact: boolean }[] = [];
  const open = new Map<string, (typeof groups)[number]>();
  for (const i of list) {
    const known = open.get(key(i));
    if (known) {
      known.last = i;
      known.size++;
      if (i.dropped !== undefined) known.dropped = (known.dropped ?? 0) + i.dropped;
      known.exact &&= i.droppedIs === 'sum';
      continue;
    }
    const group = {
      first: i,
      last: i,
      size: 1,
      exact: i.droppedIs === 'sum',
      ...(i.dropped !== undefined && { dropped: i.dropped }),
    };
    groups.push(group);
    if ((sizes.get(key(i)) ?? 0) >= ALIKE) open.set(key(i), group);
  }
  return groups;
}

/** Of the groups the given number, those with harm first, in order of time. */
export function groupsShown(list: readonly IncidentGroup[], most: number): readonly IncidentGroup[] {
  if (list.length <= most) return list;
  const rank = { yes: 0, perhaps: 1, no: 2 } as const;
  const kept = new Set(
    list
      .map((g, i) => ({ g, i }))
      .sort((a, b) => rank[a.g.first.harm] - rank[b.g.first.harm] || b.g.size - a.g.size || a.i - b.i)
      .slice(0, most)
      .map((p) => p.g),
  );
  return list.filter((g) => kept.has(g));
}

export function droppedWords(dropped: number | undefined, exact: boolean): string {
  return dropped === undefined ? '' : `${exact ? '' : 'At least '}${counted(dropped, 'connection')} dropped`;
}

/** What its fields add to the text of an incident: nothing twice. */
export function added(i: Incident): {
  readonly drops: string;
  readonly held: readonly Counted[];
  readonly victims: readonly Counted[];
} {
  const told = new Set(i.text.flatMap((p) => (typeof p === 'string' ? [] : [p.value])));
  const fresh = (list: readonly Counted[] = []): readonly Counted[] =>
    list.some((c) => told.has(c.what)) ? [] : list;
  return {
    drops: told.has(String(i.dropped)) ? '' : droppedWords(i.dropped, i.droppedIs === 'sum'),
    held: fresh(i.held),
    victims: fresh(i.victims),
  };
}

export const EXISTS_WORDS: { readonly [E in UserStory['exists']]: string } = {
  yes: 'exists',
  no: 'no such account',
  unknown: '',
};

/** Where a line stands: the byte of the unzipped text at which it begins. */
export const placeOf = (line: Line): string => `${line.file}@${line.byte}`;
export const PLACES = 'NAME@N: the line begins at byte N of the file, counted from 0, unzipped.';
