/** Findings about the service and the session: addresses, host keys, forwarding, subsystems, logging. */

import { defaultsEver } from './defaults.ts';
import type { Held, Rule, Say, Scope } from './finding.ts';
import { isDefault } from './finding.ts';
import { readListen } from './values.ts';

const listen: Rule = (scope, say) => {
  const ports = scope.own('Port');
  const addresses = scope.own('ListenAddress');
  const given = addresses
    ? addresses.args.filter((_, i) => i === 0 || addresses.args[i - 1] !== 'rdomain')
    : [];
  const parts = (addresses?.lines ?? []).map((l) => readListen(l.args[0] ?? ''));
  const numbers = new Set(parts.flatMap((p) => (p.port === undefined ? [] : [p.port])));
  if (parts.length === 0 || parts.some((p) => p.port === undefined))
    for (const p of ports?.args ?? []) numbers.add(p);
  const where = ports ?? addresses;
  if (where && numbers.size > 0 && !numbers.has('22'))
    say('port-other', where, `ports=${[...numbers].slice(0, 20).join(',')}`);
  if (where && numbers.size > 1) say('port-several', where, `ports=${[...numbers].slice(0, 20).join(',')}`);
  if (addresses && given.length > 0) {
    const wild = parts.some((p) => p.host === '0.0.0.0' || p.host === '::' || p.host === '*');
    if (!wild) {
      say('listen-address', addresses, `addresses=${parts.length}`);
      if (parts.every((p) => /^(127(\.\d{1,3}){1,3}|::1|localhost)$/.test(p.host)))
        say('listen-loopback-only', addresses);
    }
  }
  const family = scope.own('AddressFamily');
  if (family && family.word !== 'any') say('address-family', family, `family=${family.word}`);
  const dns = scope.own('UseDNS');
  if (dns?.word === 'yes') say('use-dns-yes', dns);
};

const hostKeys: Rule = (scope, say) => {
  const h = scope.own('HostKey');
  if (!h) return;
  const named = h.args.filter((a) => a.toLowerCase() !== 'none');
  if (named.length === 0) say('hostkey-none', h);
  else if (!defaultsEver('HostKey').includes(named.join('\n'))) say('hostkey-set', h, `keys=${named.length}`);
};

/** Keywords that restrict when they are anything but this word. */
const UNLESS: readonly (readonly [keyword: string, word: string, finding: string])[] = [
  ['PermitTTY', 'yes', 'permit-tty-no'],
  ['PermitOpen', 'any', 'permit-open'],
  ['PermitListen', 'any', 'permit-listen'],
  ['AllowStreamLocalForwarding', 'yes', 'allow-stream-local-off'],
  ['Banner', 'none', 'banner'],
  ['ChrootDirectory', 'none', 'chroot'],
  ['VersionAddendum', 'none', 'version-addendum'],
  ['LogLevel', 'info', 'loglevel-set'],
];

function forwarding(scope: Scope, say: Say): void {
  const tcp = scope.own('AllowTcpForwarding');
  if (tcp && tcp.word !== 'yes' && tcp.word !== 'all')
    say('tcp-forwarding-off', tcp, `allowed=${tcp.word === 'no' ? 'none' : tcp.word}`);
  const all = scope.own('DisableForwarding');
  if (all?.word === 'yes') say('tcp-forwarding-off', all, 'allowed=none');
}

const session: Rule = (scope, say) => {
  for (const [keyword, word, finding] of UNLESS) {
    const h = scope.own(keyword);
    if (h && h.word !== word && !(word === 'yes' && h.word === 'all')) say(finding, h);
  }
  forwarding(scope, say);
  const command = scope.own('ForceCommand');
  if (command && command.word !== 'none') {
    say('force-command', command);
    if (command.word === 'internal-sftp') say('force-command-internal-sftp', command);
  }
  const level = scope.own('LogLevel');
  if (level && /^(quiet|fatal|error)$/.test(level.word)) say('loglevel-quiet', level);
  const facility = scope.own('SyslogFacility');
  if (facility && facility.word !== 'auth')
    say('syslog-facility', facility, `facility=${facility.word.toUpperCase()}`);
  const env = scope.own('AcceptEnv');
  if (env) say('accept-env', env, `names=${env.args.length}`);
  const qos = scope.own('IPQoS');
  if (qos && !isDefault(qos)) say('ip-qos', qos);
  const compression = scope.own('Compression');
  if (compression?.word === 'no') say('compression', compression);
};

const subsystems: Rule = (scope, say) => {
  const h = scope.own('Subsystem');
  const sftp = h?.lines.find((l) => l.args[0] === 'sftp');
  if (h && sftp) {
    const held: Held = { ...h, line: sftp };
    say('subsystem-sftp', held, sftp.args[1] === 'internal-sftp' ? 'server=internal' : 'server=program');
  }
};

const before: Rule = (scope, say) => {
  const protocol = scope.own('Protocol');
  if (protocol?.args.some((a) => a.split(',').includes('1'))) say('protocol-1', protocol);
  const separation = scope.own('UsePrivilegeSeparation');
  if (separation) say('use-privsep', separation);
};

export const SERVICE: readonly Rule[] = [listen, hostKeys, session, subsystems, before];
