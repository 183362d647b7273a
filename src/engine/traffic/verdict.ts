/** What the whole log comes down to: is anything broken, must anyone act, and the three things most worth doing. */

import type { Text } from '../remedy.ts';
import { t } from '../remedy.ts';
import type { Outcome } from './connection.ts';
import { counted, grouped } from './figures.ts';
import type { Counted, Incident, Label, Login, SourceStory, Todo, Verdict } from './story.ts';

export interface Facts {
  readonly connections: number;
  readonly sshd: number;
  readonly logins: readonly Login[];
  readonly loginsTotal: number;
  readonly incidents: readonly Incident[];
  readonly outcomes: ReadonlyMap<Outcome, number>;
  readonly sources: number;
  readonly labels: readonly Counted<Label>[];
  readonly guessed: readonly SourceStory[];
  readonly lockedOut: readonly SourceStory[];
  /** Credentials that failed. */
  readonly failures: number;
  /** Connections that MaxStartups refused. */
  readonly dropped: number;
  /** The share of the time, on the host where it is greatest, in which MaxStartups refused connections. */
  readonly throttled: number;
  /** Most connections that were waiting for their login at once, as far as the log shows. */
  readonly peak: number;
  readonly startups?: { readonly start: number; readonly rate: number; readonly full: number };
}

/** Faults of the server itself, worst first. */
const FAULTS = ['service', 'hostkey', 'configuration', 'crash', 'resources', 'pam'] as const;
/** Fewer tries than this are no reason to change how people log in. */
const MANY_FAILURES = 100;

export function verdictOf(f: Facts): { readonly verdict: Verdict; readonly exit: 0 | 1 | 2 } {
  if (f.sshd === 0)
    return {
      verdict: { state: 'nothing', text: ['There is no line of sshd in what was given.'], todo: [] },
      exit: 2,
    };
  const suspicious = f.logins.filter((l) => l.suspicion.length > 0);
  const faults = FAULTS.flatMap((kind) => f.incidents.filter((i) => i.kind === kind && i.harm === 'yes'));
  const limited = f.incidents.filter((i) => i.kind === 'startups' || i.kind === 'penalties');
  const harmed = limited.filter((i) => i.harm === 'yes');
  const todo: Todo[] = [];
  const first = suspicious[0];
  if (first) todo.push(intrusionTodo(first, suspicious.length));
  const fault = faults[0];
  if (fault)
    todo.push({
      title: fault.title,
      why: fault.text,
      about: `incident:${fault.kind}`,
    });
  const hinders = hindersPeople(f, harmed.length > 0);
  if (hinders || isTight(f)) todo.push(startupsTodo(f, harmed.length > 0));
  const locked = f.lockedOut[0];
  if (locked)
    todo.push({
      title: t`Ask whether somebody at ${locked.address} is locked out`,
      why: locked.because,
      about: `source:${locked.address}`,
    });
  const passwords = f.logins.some(
    (l) => l.method === 'password' || l.method.startsWith('keyboard-interactive'),
  );
  if (f.failures >= MANY_FAILURES)
    todo.push({
      title: [
        passwords || f.loginsTotal === 0
          ? 'Let people log in with keys only, once all of them have one'
          : 'Switch passwords off: nobody in this log needed one to get in',
      ],
      why: [
        ...t`${grouped(f.failures)} passwords and keys failed here. With \`PasswordAuthentication no\` no password can be guessed`,
        passwords ? '; but some of your own logins used one.' : '.',
      ],
      step: {
        who: 'server',
        what: ['In a drop-in file of sshd_config'],
        commands: [],
        guard: ['keep-session', 'test-config', 'before-match', 'reload', 'second-window'],
        config: {
          file: '/etc/ssh/sshd_config.d/10-keys-only.conf',
          lines: ['PasswordAuthentication no', 'KbdInteractiveAuthentication no'],
        },
      },
      about: 'users',
    });
  const text = sentence(f, suspicious, faults, harmed);
  return {
    verdict: {
      state: first ? 'intrusion' : fault ? 'broken' : hinders || harmed.length > 0 ? 'limits' : 'fine',
      text,
      todo: todo.slice(0, 3),
    },
    exit: first || fault || harmed.length > 0 || locked || hinders ? 1 : 0,
  };
}

function sentence(
  f: Facts,
  suspicious: readonly Login[],
  faults: readonly Incident[],
  harmed: readonly Incident[],
): Text {
  const first = suspicious[0];
  if (first)
    return [
      ...t`Look at this first: ${first.user} logged in from ${first.source}. `,
      ...first.suspicion,
      ' It may be a person who mistyped, or a password that was guessed.',
    ];
  const fault = faults[0];
  if (fault)
    return [
      'Something is broken: ',
      ...fault.title,
      ...(faults.length > 1
        ? t`, and ${faults.length - 1} more ${faults.length === 2 ? 'fault' : 'faults'}`
        : []),
      '.',
    ];
  if (f.dropped > 0)
    return [
      ...t`Nothing is broken, but MaxStartups refused ${counted(f.dropped, 'connection')}`,
      harmed.length > 0
        ? '; addresses that log in here were among them.'
        : ', none of them of an address that logs in here, as far as the log names them.',
    ];
  if (f.connections === 0) return t`Nothing to tell: what was read has no connection in it.`;
  const strangers = f.labels.filter((l) => l.what !== 'user').reduce((n, l) => n + l.count, 0);
  return f.loginsTotal === 0
    ? t`Nothing is broken and nobody got in: ${counted(f.connections, 'connection')} from ${counted(f.sources, 'address', 'addresses')}, all of them strangers or failures.`
    : t`Nothing is broken: ${counted(f.loginsTotal, 'login')}, none of them suspicious, and ${counted(strangers, 'address', 'addresses')} of strangers that did not get in.`;
}

function intrusionTodo(l: Login, count: number): Todo {
  return {
    title: t`Ask ${l.user} whether the login from ${l.source} was theirs`,
    why: [
      ...l.suspicion,
      ...(count > 1
        ? t` There ${count === 2 ? 'is one more login' : `are ${grouped(count - 1)} more logins`} of this sort.`
        : []),
      ' If nobody knows it, take the machine off the network before you change anything, and keep the log.',
    ],
    step: {
      who: 'server',
      what: ['See what this account did since, and what may let it in again'],
      commands: [
        { run: 'last -Fai | head -50', on: 'server', effect: 'reads' },
        {
          run: "sudo find / -xdev -name authorized_keys -newermt '7 days ago' -ls",
          on: 'server',
          effect: 'reads',
        },
      ],
      guard: ['collect-first'],
    },
    about: `login:${l.user}`,
  };
}

/** From this share of the time on: with the usual rate of 30, one in a thousand of those who come is refused. */
const OFTEN = 0.003;

/** Whether MaxStartups refused people who belong here, or does so long enough that it will. */
function hindersPeople(f: Facts, harmed: boolean): boolean {
  return f.dropped > 0 && (harmed || f.throttled >= OFTEN);
}

/** A limit that the next small rush reaches, or that refuses everyone at once when it is reached. */
function isTight({ startups, peak }: Facts): boolean {
  if (startups === undefined) return false;
  const { start, rate, full } = startups;
  return start <= peak + 1 || (rate === 100 && start < full && start < 10);
}

function startupsTodo(f: Facts, harmed: boolean): Todo {
  const s = f.startups;
  // Room for the greatest rush that the log shows, and for half as many more that it does not.
  const start = Math.max(30, Math.ceil((f.peak * 1.5) / 10) * 10);
  const dead = s !== undefined && s.rate === 100 && s.start < s.full;
  return {
    title: ['Raise the number of logins that may be under way at once'],
    why: [
      ...(f.dropped > 0
        ? t`MaxStartups refused ${counted(f.dropped, 'connection')}.`
        : t`MaxStartups refuses from ${s?.start} on, and ${f.peak} were under way at once in this log.`),
      ...(dead
        ? t` With a rate of 100 sshd refuses everyone from ${s.start} on; the ${s.full} is never reached.`
        : []),
      harmed
        ? ' Addresses that log in here were refused too.'
        : ' Whoever connects at that moment is refused, whether stranger or not.',
      ' `sshwhy simulate` tells what other values would have done with this very traffic.',
    ],
    step: {
      who: 'server',
      what: ['In a drop-in file of sshd_config'],
      commands: [],
      guard: ['keep-session', 'test-config', 'before-match', 'reload', 'second-window'],
      config: {
        file: '/etc/ssh/sshd_config.d/10-limits.conf',
        lines: [`MaxStartups ${start}:30:${Math.max(200, 4 * start)}`],
      },
    },
    about: 'incident:startups',
  };
}
