/** Findings about limits: how many connections, attempts and sessions, and after which time sshd hangs up. */

import type { Held, Rule } from './finding.ts';
import { isDefault } from './finding.ts';
import { readInteger, readPenalties, readRekey, readStartups, readTime } from './values.ts';

/** Below the default, every burst of strangers is felt. */
const DEFAULT_START = 10;
const SHORT_GRACE = 20;
const FEW_TRIES = 3;
const TINY_REKEY_BYTES = 1_048_576;
const TINY_REKEY_SECONDS = 60;
/** Defaults of 9.8 to 10.5: a ban begins when more than 15 s have come together; a failed login adds 5 s, an empty one 1 s. */
const PENALTY = { min: 15, authfail: 5, invaliduser: 5, noauth: 1 } as const;

const startups: Rule = (scope, say) => {
  const h = scope.own('MaxStartups');
  const s = readStartups(h?.args[0] ?? '');
  if (!h || !s) return;
  const rate = s.rate ?? 30;
  const detail = `start=${s.start} rate=${rate} full=${s.full}`;
  if (s.rest !== '') say('maxstartups-invalid', h, `accepted ${detail}`);
  if (s.rate === 100 && s.start < s.full) say('maxstartups-rate-100', h, detail);
  if (s.start < DEFAULT_START) say('maxstartups-low', h, detail);
  if (!(s.start === 10 && rate === 30 && s.full === 100)) say('maxstartups-set', h, detail);
};

const perSource: Rule = (scope, say) => {
  const count = scope.own('PerSourceMaxStartups');
  if (count && count.word !== 'none')
    say('persource-maxstartups', count, `limit=${readInteger(count.word) ?? 0}`);
  const net = scope.own('PerSourceNetBlockSize');
  if (net && !isDefault(net)) {
    const [v4 = '32', v6] = (net.args[0] ?? '').split(':');
    say('persource-netblock', net, v6 === undefined ? `ipv4=${v4}` : `ipv4=${v4} ipv6=${v6}`);
  }
};

function number(parts: Readonly<Record<string, number | string>>, name: keyof typeof PENALTY): number {
  const v = parts[name];
  return typeof v === 'number' ? v : PENALTY[name];
}

/** How many of these in a row ban an address: the sum must exceed `min`. 0: never. */
function untilBan(each: number, min: number): number {
  return each <= 0 ? 0 : Math.floor(min / each) + 1;
}

const penalties: Rule = (scope, say) => {
  const h = scope.own('PerSourcePenalties');
  if (!h) return;
  const parts: Record<string, number | string> = {};
  for (const l of h.lines)
    for (const [n, v] of Object.entries(readPenalties(l.args) ?? {})) if (!(n in parts)) parts[n] = v;
  const { enabled, ...rest } = parts;
  if (enabled === 'no' && Object.keys(rest).length === 0) {
    say('persource-penalties-off', h);
    return;
  }
  if (isDefault(h) || Object.keys(rest).length === 0) return;
  const min = number(parts, 'min');
  const logins = untilBan(number(parts, 'authfail'), min);
  const probes = untilBan(number(parts, 'noauth'), min);
  const denies = parts['overflow'] === 'deny-all' || parts['overflow6'] === 'deny-all';
  const detail = `failures=${logins} probes=${probes} min=${min}${denies ? ' overflow=deny-all' : ''}`;
  say('persource-penalties-set', h, detail);
  // With the defaults four failed logins or sixteen empty connections ban.
  if ((logins > 0 && logins < 4) || (probes > 0 && probes < 16) || denies) {
    say('persource-penalties-strict', h, detail);
  }
};

const attempts: Rule = (scope, say) => {
  const tries = scope.own('MaxAuthTries');
  const n = readInteger(tries?.word ?? '');
  if (tries && n !== null && n <= FEW_TRIES) say('maxauthtries-low', tries, `tries=${n}`);
  const sessions = scope.own('MaxSessions');
  const m = readInteger(sessions?.word ?? '');
  if (sessions && m !== null && m <= 1) say('maxsessions-low', sessions, `sessions=${m}`);
  if (sessions && m === 0) say('maxsessions-zero', sessions);
  const refuse = scope.own('RefuseConnection');
  if (refuse?.word === 'yes') say('refuse-connection', refuse);
};

const grace: Rule = (scope, say) => {
  const h = scope.own('LoginGraceTime');
  const seconds = readTime(h?.word ?? '');
  if (!h || seconds === null) return;
  if (seconds === 0) say('login-grace-zero', h);
  else if (seconds < SHORT_GRACE) say('login-grace-short', h, `seconds=${seconds}`);
};

const alive: Rule = (scope, say) => {
  const interval = scope.any('ClientAliveInterval');
  const max = scope.any('ClientAliveCountMax');
  const seconds = readTime(interval?.word ?? '') ?? 0;
  const count = readInteger(max?.word ?? '') ?? 3;
  const own = scope.own('ClientAliveInterval');
  if (own && seconds > 0)
    say('client-alive', own, `interval=${seconds} count=${count} total=${seconds * count}`);
  const ownMax: Held | undefined = scope.own('ClientAliveCountMax');
  if (ownMax && count === 0) say('client-alive-count-zero', ownMax, `interval=${seconds}`);
};

const idle: Rule = (scope, say) => {
  const channel = scope.own('ChannelTimeout');
  if (channel && channel.word !== 'none') {
    const times = channel.args.map((a) => readTime(a.slice(a.indexOf('=') + 1)) ?? 0).filter((s) => s > 0);
    if (times.length > 0) say('channel-timeout', channel, `seconds=${Math.min(...times.slice(0, 100))}`);
  }
  const unused = scope.own('UnusedConnectionTimeout');
  const seconds = readTime(unused?.word ?? '') ?? 0;
  if (unused && seconds > 0) say('unused-timeout', unused, `seconds=${seconds}`);
  const keep = scope.own('TCPKeepAlive');
  if (keep?.word === 'no') say('tcp-keepalive-off', keep);
  const rekey = scope.own('RekeyLimit');
  const r = readRekey(rekey?.args ?? []);
  if (
    rekey &&
    r &&
    ((r.bytes > 0 && r.bytes <= TINY_REKEY_BYTES) || (r.seconds > 0 && r.seconds <= TINY_REKEY_SECONDS))
  ) {
    say('rekey-limit-tiny', rekey, `bytes=${r.bytes} seconds=${r.seconds}`);
  }
};

export const LIMITS: readonly Rule[] = [startups, perSource, penalties, attempts, grace, alive, idle];
