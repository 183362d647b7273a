/** All that a configuration comes to, in the form in which `sshd -T` prints it. */

import { defaultOf } from './defaults.ts';
import type { Effective } from './effective.ts';
import { group } from './effective.ts';
import { KEYWORDS, keywordNamed, versionNumber } from './keywords.ts';
import type { ConfigLine } from './parse.ts';
import { printed } from './printed.ts';
import { readListen, readPenalties, readRekey, readStartups } from './values.ts';

/** The order in which `sshd -T` prints (servconf.c, dump_config, up to 10.5). */
export const ORDER: readonly string[] = (
  'port addressfamily listenaddress usepam pamservicename logingracetime x11displayoffset ' +
  'maxauthtries maxsessions clientaliveinterval clientalivecountmax requiredrsasize ' +
  'streamlocalbindmask unusedconnectiontimeout permitrootlogin ignorerhosts ignoreuserknownhosts ' +
  'hostbasedauthentication hostbasedusesnamefrompacketonly pubkeyauthentication ' +
  'kerberosauthentication kerberosorlocalpasswd kerberosticketcleanup kerberosgetafstoken ' +
  'gssapiauthentication gssapicleanupcredentials gssapikeyexchange gssapistrictacceptorcheck ' +
  'gssapistorecredentialsonrekey gssapikexalgorithms passwordauthentication ' +
  'kbdinteractiveauthentication printmotd printlastlog x11forwarding x11uselocalhost permittty ' +
  'permituserrc strictmodes tcpkeepalive permitemptypasswords compression gatewayports usedns ' +
  'allowtcpforwarding allowagentforwarding disableforwarding allowstreamlocalforwarding ' +
  'streamlocalbindunlink fingerprinthash exposeauthinfo refuseconnection pidfile modulifile ' +
  'xauthlocation ciphers macs banner forcecommand chrootdirectory trustedusercakeys revokedkeys ' +
  'securitykeyprovider authorizedprincipalsfile versionaddendum authorizedkeyscommand ' +
  'authorizedkeyscommanduser authorizedprincipalscommand authorizedprincipalscommanduser ' +
  'hostkeyagent kexalgorithms casignaturealgorithms hostbasedacceptedalgorithms hostkeyalgorithms ' +
  'pubkeyacceptedalgorithms rdomain sshdsessionpath sshdauthpath persourcepenaltyexemptlist ' +
  'loglevel syslogfacility authorizedkeysfile hostkey hostcertificate allowusers denyusers ' +
  'allowgroups denygroups acceptenv setenv authenticationmethods logverbose channeltimeout ' +
  'subsystem maxstartups persourcemaxstartups persourcenetblocksize permittunnel ipqos rekeylimit ' +
  'permitopen permitlisten permituserenvironment pubkeyauthoptions persourcepenalties'
).split(' ');

/** Every value as `sshd -T` prints it (keyword in lower case, one element per line), defaults of the release included. */
export function values(e: Effective, version?: string): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, readonly string[]>();
  const have = versionNumber(version) ?? Number.POSITIVE_INFINITY;
  const set = group(e.settings, (l) => l.canonical ?? '');
  for (const [name, lines] of set) {
    const k = keywordNamed(name);
    if (k === undefined || k.deprecated !== undefined) continue;
    const each = lines.flatMap((l) => printed(k, l.args, l.value, version));
    if (name === 'MaxStartups') out.set('maxstartups', [startupsOf(e, each[0] ?? '')]);
    else if (name === 'RekeyLimit') out.set('rekeylimit', [rekeyOf(e, each[0] ?? '')]);
    else if (name === 'PerSourcePenalties') out.set('persourcepenalties', [penaltiesOf(lines, version)]);
    else out.set(name.toLowerCase(), each);
  }
  for (const k of KEYWORDS) {
    const key = k.name.toLowerCase();
    if (out.has(key) || (versionNumber(k.since) ?? 0) > have) continue;
    const value = defaultOf(k.name, version);
    if (value !== undefined) out.set(key, value.split('\n'));
  }
  const listening = listenLines(e, out);
  out.set('listenaddress', listening);
  return out;
}

/** Each part on its own: the first line that gives it, else the default. */
function penaltiesOf(lines: readonly ConfigLine[], version: string | undefined): string {
  const usual = defaultOf('PerSourcePenalties', version) ?? '';
  const parts = new Map(usual.split(' ').map((p) => p.split(':') as [string, string]));
  const seen = new Set<string>();
  let enabled: string | number | undefined;
  for (const l of lines) {
    for (const [name, value] of Object.entries(readPenalties(l.args) ?? {})) {
      if (name === 'enabled') enabled ??= value;
      else if (!seen.has(name)) {
        seen.add(name);
        parts.set(name, String(value));
      }
    }
  }
  if (enabled === 'no' && seen.size === 0) return 'no';
  // Unless it is set, it is as the other (servconf.c, fill_default_server_options).
  if (seen.has('overflow') && !seen.has('overflow6')) parts.set('overflow6', parts.get('overflow') ?? '');
  return [...parts].map(([name, value]) => `${name}:${value}`).join(' ');
}

/** One number leaves the rate of an earlier line in force, where the last line wins (up to 10.0). */
function startupsOf(e: Effective, value: string): string {
  const line = e.settings.find((l) => l.canonical === 'MaxStartups');
  const s = readStartups(line?.args[0] ?? '');
  if (!line || !s || s.rate !== undefined) return value;
  for (const o of e.overridden.toReversed()) {
    if (o.by !== line || o.line.canonical !== 'MaxStartups') continue;
    const rate = readStartups(o.line.args[0] ?? '')?.rate;
    if (rate !== undefined) return `${s.start}:${rate}:${s.full}`;
  }
  return value;
}

/** Amount and time are two settings in one word: a line without a time leaves that of a later line in force (servconf.c). */
function rekeyOf(e: Effective, value: string): string {
  const line = e.settings.find((l) => l.canonical === 'RekeyLimit');
  const timed = (l: ConfigLine): boolean => l.args[1] !== undefined && l.args[1] !== 'none';
  if (line === undefined || timed(line)) return value;
  const lost = (by: ConfigLine): readonly ConfigLine[] =>
    e.overridden.filter((o) => o.by === by && o.line.canonical === 'RekeyLimit').map((o) => o.line);
  const direct = lost(line);
  // The block's own lines first, then what holds for everybody.
  const common = direct.find((l) => l.match.length === 0);
  const below = line.match.length > 0 && common !== undefined ? lost(common) : [];
  const found = [
    ...direct.filter((l) => l.match.length > 0),
    ...direct.filter((l) => l.match.length === 0),
    ...below,
  ].find(timed);
  const seconds = readRekey(found?.args ?? [])?.seconds;
  return seconds === undefined ? value : `${value.split(' ', 1)[0]} ${seconds}`;
}

function listenLines(e: Effective, out: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const ports = out.get('port') ?? ['22'];
  const family = out.get('addressfamily')?.[0] ?? 'any';
  const given = e.settings.filter((l) => l.canonical === 'ListenAddress');
  if (given.length === 0) {
    const any = [...(family === 'inet' ? [] : ['[::]']), ...(family === 'inet6' ? [] : ['0.0.0.0'])];
    return ports.flatMap((p) => any.map((a) => `${a}:${p}`));
  }
  return given.flatMap((l) => {
    const { host, port } = readListen(l.args[0] ?? '');
    return (port === undefined ? ports : [port]).map(
      (p) => `${host.includes(':') ? `[${host}]` : host}:${p}`,
    );
  });
}
