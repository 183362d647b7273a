/** A blocker such as DenyHosts that writes the address into hosts.deny: closed right after TCP, unlike a firewall ban. */

import {
  argument,
  CLOSED_AT_ONCE,
  cause,
  guarded,
  hint,
  reads,
  SSHD_LISTENS,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'accept-banned',
  who: 'server',
  atProvider: true,
  title: 'A blocker tool wrote your address into the deny list',
  stage: ['accept', 'ident'],
  signs: () => [
    ...SSHD_LISTENS,
    sign('around.hosts-deny', 'rarely', 'a blocker writes its bans into hosts.deny'),
    sign('around.denied-list', 'always', 'a blocker tool wrote the address into the deny list'),
    sign('around.banned', 'sometimes', 'a blocker tool reports a ban'),
    sign('sshd.wrappers-refused', 'always', 'the deny list is what refused the address'),
    sign('ident.read-error', 'usually', "sshd's process had not read your first line when it closed", {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('ident.closed', 'sometimes', 'the refusal may also come as a plain close'),
    sign('end.reset', 'usually', "sshd's process had not read your first line when it closed"),
    sign('end.closed', 'sometimes', 'the refusal may also come as a plain close'),
    sign('attempt.duration', 'usually', 'the wrappers library waits exactly five seconds before it closes', {
      when: (f) => f.seconds >= 4.5 && f.seconds <= 6.5,
    }),
    sign('sshd.drop-maxstartups', 'never', 'the listener dropped this one before the list was read'),
    sign('sshd.drop-penalty', 'never', "this was sshd's own penalty"),
    hint('after-failed-logins', 'always', 'failed logins are what such a tool counts'),
    hint('after-probes', 'sometimes', 'some tools count bare connections'),
    hint('was-working', 'usually', 'the ban came after a time that worked'),
    hint('works-from-other-network', 'usually', 'only one address is on the list'),
    hint('works-for-others', 'sometimes', 'only one address is on the list'),
    hint('self-heals', 'sometimes', 'some tools take an entry out after a while'),
    hint('first-time', 'rarely', 'there must have been failures before'),
    sign('ident.remote', 'never', 'the server had already greeted you'),
    ...CLOSED_AT_ONCE,
    sign('ident.pre-banner', 'never', 'here nothing is said before the close'),
    hint('works-from-server-itself', 'sometimes', 'a ban concerns one address'),
  ],
  then: [
    'sshd.wrappers-refused',
    'ident.closed',
    'ident.read-error',
    'ident.failed',
    'end.closed',
    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const entry = seen.one('around.denied-list');
    return entry
      ? t`A blocker on the server put ${entry.fields.addr ?? 'an address'} on its deny list after failed logins. sshd reads that list for each new connection and closes before its first line. The right password or key does not help while the entry stands.`
      : t`A blocker on ${seen.host ?? 'the server'} (DenyHosts or the like) has probably put your address on its deny list after failed logins. sshd reads that list for each new connection and hangs up before its first line. Other addresses still get in; the right password or key does not help while the entry stands.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Stop trying with the wrong key or password; ask the administrator to take your address off the list, or connect from another network.`,
    ),
    guarded(
      step(
        'server',
        t`Find the entry and remove it, in the list and in the tool's own records (DenyHosts keeps them under /var/lib/denyhosts), or it comes back.`,
        reads(`grep -rn -- ${argument(seen.source, 'ADDRESS')} /etc/hosts.deny /var/lib/denyhosts`, 'server'),
      ),
      'keep-session',
      'backup',
      'second-window',
    ),
    step(
      'server',
      t`Put your own networks on the tool's list of addresses never to block (for DenyHosts: allowed-hosts).`,
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Search the deny list and the blocker's records for ${seen.source ?? 'the client address'}. Is it listed?`,
    run: (seen) => `grep -rn -- ${argument(seen.source, 'ADDRESS')} /etc/hosts.deny /var/lib/denyhosts`,
    effect: 'reads',
    yes: 'a blocker tool listed this address',
    no: 'not on the list: look at firewall bans and at rules written by hand',
  },
  twins: ['accept-penalty', 'accept-tcp-wrappers', 'connect-banned'],
  cite: ['DenyHosts: writes /etc/hosts.deny', 'hosts_access(5)'],
  folklore: 'a ban by fail2ban or DenyHosts',
});
