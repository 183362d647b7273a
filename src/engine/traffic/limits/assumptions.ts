/** What a log cannot show a replay, and what is assumed instead: said with every answer. */

import { atLeast } from '../../readers/sshd-config/keywords.ts';
import { addressBytes } from '../../readers/sshd-config/match.ts';
import type { Text } from '../../remedy.ts';
import { t } from '../../remedy.ts';
import type { Arrivals } from './arrivals.ts';
import type { BanRule } from './bans.ts';
import type { ByRelease, Elsewhere } from './by-release.ts';
import { counted, own } from './figures.ts';
import type { Outcome } from './outcome.ts';

export function unknownOf(
  a: Arrivals,
  { all }: ByRelease,
  of: { readonly hiddenDrops: number; readonly partial: boolean },
): readonly Text[] {
  if (a.count === 0) return [];
  const out: Text[] = [];
  if (of.partial) out.push(t`Reading was stopped early: only what had been read until then is replayed.`);
  if (of.hiddenDrops > 0)
    out.push(
      t`The log says that sshd dropped ${counted(of.hiddenDrops, 'connection')} more than it shows one by one. Nobody knows whose they were, so they are not replayed: the real figures are higher.`,
    );
  out.push(
    t`Connections that no line shows (dropped silently, refused by a firewall or a ban, waiting in the kernel, logged at a lower LogLevel) are unknown and not replayed.`,
  );
  if (a.notes.lead > 0)
    out.push(
      t`The log has no line for the moment a connection comes (LogLevel VERBOSE has one), so how long each one waited is not known: from its first line on, and one second before it, is assumed. The real peaks were higher.`,
    );
  if (a.notes.undated > 0)
    out.push(t`${counted(a.notes.undated, 'connection')} without a time are left out.`);
  const named = a.addresses.filter((x) => x !== '' && addressBytes(x) === null).length;
  if (named > 0 && all.some((s) => Number.isFinite(s.perSource) || s.penalties.enabled))
    out.push(
      t`${counted(named, 'visitor is', 'visitors are')} named in the log, without an address: no limit per address is asked of them.`,
    );
  const leaking = all.find((s) => Number.isFinite(s.perSource) && s.does.leaksSources);
  if (leaking !== undefined)
    out.push(
      t`OpenSSH ${leaking.version} forgets to free a place of PerSourceMaxStartups at each login (fixed in 10.1), until sshd is restarted or reloaded. ${restartWords(a)}`,
    );
  return out;
}

function restartWords(a: Arrivals): Text {
  const n = a.restarts.reduce((sum, own) => sum + spells(own), 0);
  return n === 0
    ? t`The log shows none.`
    : t`The log shows ${counted(n, 'restart')}, replayed where ${own(n === 1 ? 'it was' : 'they were')}.`;
}

/** sshd writes a line for each address that it listens on, and one as it ends: those of half a minute are one restart. */
function spells(times: readonly number[]): number {
  return times.filter((time, i) => i === 0 || time - (times[i - 1] as number) > 30_000).length;
}

/** Of more hosts it is not said one by one. */
const MOST_HOSTS = 5;

const VERSION_FROM = {
  given: ', as you said',
  log: ', a release that can have written this log (--openssh names another)',
  machine: ', the release of this machine (--openssh names another)',
  newest: ', the newest known (--openssh names another)',
} as const;

export function assumptionsOf(
  a: Arrivals,
  limits: ByRelease,
  of: {
    readonly versionFrom: keyof typeof VERSION_FROM;
    readonly elsewhere: readonly Elsewhere[];
    readonly ban?: { readonly rule: BanRule };
    readonly config?: unknown;
  },
  o: Outcome,
): readonly Text[] {
  if (a.count === 0) return [];
  const ban = of.ban?.rule;
  const { settings: s, all, left, byHost } = limits;
  const several = all.length > 1;
  const out: Text[] = [
    t`OpenSSH ${s.version}${own(VERSION_FROM[of.versionFrom])}${own(', and the defaults of that release, since no configuration was named with --config', of.config === undefined)}. Lines below a Match are left out: these limits hold before anybody is known.`,
    ...of.elsewhere
      .slice(0, MOST_HOSTS)
      .map(
        ({ host, release, version }) =>
          t`${host} cannot have run OpenSSH ${s.version}: its lines are of ${release}. ${byHost[a.hostNames.indexOf(host)]?.version === version ? t`It is replayed as OpenSSH ${version}.` : t`OpenSSH ${version} refuses this configuration, so it is replayed as if it had run ${s.version}; --host ${host} asks about it alone.`}`,
      ),
    ...(of.elsewhere.length > MOST_HOSTS
      ? [t`So it is with ${counted(of.elsewhere.length - MOST_HOSTS, 'further host')}.`]
      : []),
    ...left.map(
      ({ version, line }) => t`OpenSSH ${version} does not take ${line}: its hosts are replayed without it.`,
    ),
    t`A visitor who is turned away does not come back for it, and nobody changes what he does because of the limits.`,
  ];
  const dropped = a.notes.dropped.reduce((x, y) => x + y, 0);
  if (dropped > 0)
    out.push(
      t`${counted(dropped, 'connection')} that the log's own sshd dropped are taken to have gone as the nearest other connection of the same address${own(` (${counted(a.notes.guessed, 'one', 'ones')} of addresses without another: as a stranger's usual visit)`, a.notes.guessed > 0)}.`,
    );
  if (a.notes.wholeSeconds)
    out.push(t`The log's times are whole seconds: connections of one second are spread evenly over it.`);
  out.push(
    t`LoginGraceTime ${s.grace} s: who waits longer is cut off then${own(' (0: a day later)', s.grace === 0)}; who was cut off in the log would have stayed until the new end.`,
    t`MaxAuthTries ${s.maxAuthTries}: a connection with more failed tries ends at that try, its tries spread evenly over its time. Offered keys that the log does not show count in sshd, but not here.`,
  );
  for (const s of all.filter((x) => x.penalties.enabled)) {
    out.push(
      t`${own(`OpenSSH ${s.version}: `, several)}Penalties follow how each connection ended in the log: a failed password, or a key of an account that exists, counts as authfail; an unknown account alone as ${atLeast(s.version, '10.3') ? 'invaliduser' : 'noauth'}; all else as noauth. They start empty, and a restart or reload of sshd clears them. ${restartWords(a)}`,
    );
    if (s.does.wholeSeconds && !atLeast(s.version, '10.0'))
      out.push(
        t`OpenSSH ${s.version} adds the crash penalty when LoginGraceTime ends a connection, whatever grace-exceeded says (fixed in 10.0); so does the replay.`,
      );
  }
  if (ban !== undefined) {
    out.push(
      t`Bans are counted as fail2ban 1.0.2 does, each failed password and each unknown account one failure${own(ban.mode === 'aggressive' ? ', failed keys none, and each connection that ends before a login one' : ', failed keys none')}. A ban turns away new connections; those that are open go on.`,
    );
    const recent = all.find((x) => atLeast(x.version, '9.8'));
    if (recent !== undefined)
      out.push(
        t`The filter of fail2ban 1.0.2 (Debian 12) reads no line of sshd-session, so with OpenSSH ${recent.version} it bans nobody; the replay shows what a filter that reads them would do.`,
      );
  }
  if (o.byChance)
    out.push(
      t`sshd decides by chance, so ${o.runs} replays were made. Figures are their mean; the bounds hold the mean with 95 % confidence (Student's t), beside them stands the least and the most of one replay. The same seed gives the same figures.`,
    );
  else out.push(t`Chance had no part in it: every replay gives the same figures.`);
  return out;
}
