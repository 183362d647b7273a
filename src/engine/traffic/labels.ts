/** What sort of visitor an address is, by what it did; each label comes with the numbers that it rests on. */

import { greetingName } from '../observation.ts';
import type { Text } from '../remedy.ts';
import { t } from '../remedy.ts';
import { grouped, span } from './figures.ts';
import type { SourceTotals } from './sources.ts';
import type { Label } from './story.ts';

const HOUR = 3_600_000;
/** Equal intervals: the deviation over the mean stays below this, over at least so many visits. */
const EVEN = 0.15;
const EVEN_VISITS = 10;
/** Failures before a first login that no forgetful person makes. */
const GUESSING = 10;
/** Failures after the last login that a person would ask about. */
const LOCKED_OUT = 3;
/** Failures an hour that a program makes. */
const FAST = 30;

export interface Judged {
  readonly label: Label;
  /** What it rests on; few are told, so the words are made when they are asked for. */
  readonly because: () => Text;
}

/**
 * `before`: failed credentials before the first login, where there was one. `shared`: an account that it tried is tried by many at once. `sent`: what it
 * sent instead of an identification string.
 */
export function labelOf(s: SourceTotals, before: number, shared: boolean, sent = ''): Judged {
  const lasted = Number.isNaN(s.first) ? 0 : s.last - s.first;
  const over = (): Text => (lasted >= 1000 ? t` in ${span(lasted)}` : []);
  if (s.logins > 0) {
    if (before >= GUESSING && s.users > 1)
      return {
        label: 'guessed',
        because: () => t`${grouped(before)} failed logins under about ${s.users} names, then a login.`,
      };
    if (s.failuresSince >= LOCKED_OUT)
      return {
        label: 'locked-out',
        because: () =>
          t`${grouped(s.logins)} ${s.logins === 1 ? 'login' : 'logins'}, then ${grouped(s.failuresSince)} failed tries and none that worked.`,
      };
    return {
      label: 'user',
      because: () =>
        t`${grouped(s.logins)} ${s.logins === 1 ? 'login' : 'logins'}, ${grouped(s.failures)} failed ${s.failures === 1 ? 'try' : 'tries'}.`,
    };
  }
  const failed = s.of('login-failed');
  const rest = s.connections - s.dropped;
  if (failed === 0 && s.gaps >= EVEN_VISITS && s.unevenness < EVEN && s.every >= 1000)
    return {
      label: 'monitor',
      because: () =>
        t`${grouped(s.connections)} visits, one every ${span(s.every)}, none of which tried to log in.`,
    };
  if (s.failures > 2 || failed > 2) {
    const tries = Math.max(s.failures, failed);
    const perHour = lasted > 0 ? (tries * HOUR) / Math.max(lasted, HOUR / 60) : tries * 60;
    if (s.users >= 8 && tries <= 3 * s.users)
      return {
        label: 'user-enumeration',
        because: () => t`About ${s.users} names in ${grouped(tries)} tries${over()}.`,
      };
    if (perHour >= FAST && tries >= 8)
      return {
        label: 'brute-force',
        because: () => t`${grouped(tries)} tries under about ${s.users} ${names(s.users)}${over()}.`,
      };
    if (shared && tries <= 20)
      return {
        label: 'distributed-brute-force',
        because: () => t`${grouped(tries)} tries${over()}, under names that many other addresses try too.`,
      };
    return {
      label: 'slow-brute-force',
      because: () => t`${grouped(tries)} tries under about ${s.users} ${names(s.users)}${over()}.`,
    };
  }
  if (failed > 0)
    return {
      label: 'few-failures',
      because: () => t`${grouped(failed)} ${failed === 1 ? 'try' : 'tries'} to log in that failed.`,
    };
  const most = (
    [
      ['wrong-protocol', 'wrong-protocol', 'did not begin as SSH does'],
      ['no-common-algorithm', 'old-client', 'offered no algorithm that the server still has'],
      ['grace-timeout', 'slot-holder', 'waited until LoginGraceTime'],
      ['no-identification', 'port-check', 'closed before anything was said'],
      ['closed-before-login', 'never-logs-in', 'closed before a login was tried'],
    ] as const
  )
    .map(([outcome, label, words]) => ({ n: s.of(outcome), label, words }))
    .reduce((a, b) => (b.n > a.n ? b : a));
  // ssh-keyscan asks for each type of key in turn; sshd answers for those that it lacks.
  if (most.label === 'old-client' && 2 * s.keyTypes >= most.n)
    return {
      label: 'key-scan',
      because: () =>
        t`${grouped(s.keyTypes)} of ${grouped(s.connections)} connections asked for types of host keys that the server lacks${over()}.`,
    };
  // A close while sshd's offers lie unread arrives as a reset.
  if (most.label === 'never-logs-in' && 2 * s.cut > most.n && 2 * most.n >= rest)
    return {
      label: 'banner-grab',
      because: () =>
        t`${grouped(s.cut)} of ${grouped(s.connections)} connections were cut as soon as sshd had named itself${over()}.`,
    };
  if (most.label === 'wrong-protocol' && 2 * most.n >= rest) {
    const spoken = PROTOCOLS[sent === '' ? 'other' : greetingName(readable(sent))];
    return {
      label: 'wrong-protocol',
      because: () => [
        ...t`${grouped(most.n)} of ${grouped(s.connections)} connections did not begin as SSH does`,
        ...(spoken === undefined ? [] : t`: it spoke ${spoken}`),
        ...over(),
        '.',
      ],
    };
  }
  if (most.n > 0 && 2 * most.n >= rest)
    return {
      label: most.label,
      because: () => t`${grouped(most.n)} of ${grouped(s.connections)} connections ${most.words}${over()}.`,
    };
  if (rest > 0 && most.n > 0)
    return {
      label: 'never-logs-in',
      because: () => t`None of ${grouped(rest)} connections tried to log in.`,
    };
  return {
    label: 'unclear',
    because: () =>
      s.dropped > 0
        ? t`${grouped(s.dropped)} connections that sshd refused at once.`
        : ['Too little is logged of it.'],
  };
}

/** How sshd and syslog write bytes that are no text (`\\026\\003`, `#026`), as those bytes. */
function readable(sent: string): string {
  return sent.replace(/[\\#]([0-3][0-7]{2})/g, (_, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  );
}

/** Protocols by the name of their greeting (observation.ts). */
const PROTOCOLS: { readonly [greeting: string]: string } = {
  http: 'HTTP',
  tls: 'TLS',
  rdp: 'RDP',
  smtp: 'SMTP',
  ftp: 'FTP',
  imap: 'IMAP',
  pop3: 'POP3',
  redis: 'Redis',
  mysql: 'MySQL',
  vnc: 'VNC',
  telnet: 'Telnet',
  'proxy-header': 'the PROXY protocol of a balancer',
};

const names = (n: number): string => (n === 1 ? 'name' : 'names');
