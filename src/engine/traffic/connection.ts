/** One TCP connection as the story of a log knows it, and the closed vocabulary of how connections end. */

import type { Stage } from '../observation.ts';

/** How a connection ended, in the order in which people ask. Ids are API. */
export const OUTCOMES = [
  /** A login succeeded. */
  'accepted',
  /** A credential was tried or an account named, and no login succeeded. */
  'login-failed',
  /** A key or password was right, and the account may not log in (PAM account, AllowUsers, nologin …). */
  'login-refused',
  /** It named itself as SSH and left, or was cut, before it tried to log in. */
  'closed-before-login',
  /** It closed or was reset before it sent an identification string. */
  'no-identification',
  /** What it sent was no SSH identification string. */
  'wrong-protocol',
  /** No algorithm that both sides have. */
  'no-common-algorithm',
  /** LoginGraceTime passed. */
  'grace-timeout',
  /** sshd closed it at once: MaxStartups or PerSourceMaxStartups. */
  'dropped-startups',
  /** sshd closed it at once: PerSourcePenalties. */
  'dropped-penalty',
  /** sshd or something before it refused this source: TCP wrappers, RefuseConnection, xinetd. */
  'source-refused',
  /** A fault of the server ended it: a crash, a missing file or folder, no process or descriptor left. */
  'server-fault',
  /** A packet could not be read: damage on the way, or a client out of step. */
  'damaged',
  /** The log does not tell. */
  'unknown',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Who ended it. */
export const ENDERS = ['unknown', 'client', 'server', 'network'] as const;
export type Ender = (typeof ENDERS)[number];

/**
 * What is known of a connection when it is over. The object is used again for the next one: who keeps something of it
 * copies it. Times are milliseconds since 1970, NaN where no line had a stamp.
 */
export interface Connection {
  /** Index into the names of hosts. */
  host: number;
  /** The process that sshd started for it; 0 where the log has none (drops: the listener's). */
  pid: number;
  /** Index into the names of sources; -1: no line named an address. */
  source: number;
  /** The client's port; 0: not logged. */
  port: number;
  /** Of its first and last line: at LogLevel INFO the first line may come long after the connection. */
  begin: number;
  end: number;
  /** The login's moment; NaN without one. */
  loggedIn: number;
  outcome: Outcome;
  by: Ender;
  /** Id of the cause, where its own lines settle it. */
  cause: string | null;
  /** The last step that its lines prove. */
  stage: Stage;
  /** Index into the names of users; -1: none was named. The last one tried, or the one who got in. */
  user: number;
  /** How many different names it tried, as far as they follow one another. */
  users: number;
  /** The account does not exist. */
  invalidUser: boolean;
  /** Failed credentials. */
  failures: number;
  /** Index into the names of methods: of the login, or of the last failure; -1 for none. */
  method: number;
  /** Index into the names of texts: what it sent as identification, or the reason it or sshd gave for the end; -1. */
  ident: number;
  reason: number;
  /** Lines of the log that tell something of it. */
  lines: number;
  /** Place of its first line: index of the file, byte of the unzipped text. */
  file: number;
  byte: number;
}
