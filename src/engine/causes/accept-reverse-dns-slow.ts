/** A lookup that waits: reverse names (UseDNS, from= patterns), GSSAPI servers; sometimes beyond LoginGraceTime. */

import {
  argument,
  cause,
  finding,
  hint,
  reads,
  STAYS_SILENT,
  setClientConfig,
  setServerConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'accept-reverse-dns-slow',
  who: 'server',
  title: 'sshd waits for slow name or ticket servers',
  stage: ['accept', 'auth'],
  signs: () => [
    ...STAYS_SILENT,
    finding('use-dns-yes', 'usually', 'sshd looks up the name of every address'),
    finding('gssapi-on', 'sometimes', 'GSSAPI asks name and ticket servers'),
    finding('login-grace-short', 'sometimes', 'the waiting does not fit into this time'),
    sign('auth.reverse-mapping', 'usually', 'sshd does look up names, and they do not fit'),
    sign('sshd.grace-expired', 'sometimes', 'the waiting used up the time for logging in'),
    sign('ident.timeout', 'sometimes', 'the lookup came before the first line'),
    sign('attempt.duration', 'usually', 'resolvers give up after five seconds, or a multiple of it', {
      when: (f) => f.seconds >= 4.5 && f.seconds < 60,
    }),
    sign('attempt.duration', 'rarely', 'nothing waited', { when: (f) => f.seconds < 4.5 }),
    sign('client.interrupted', 'usually', 'the client was still waiting'),
    sign('attempt.hang', 'usually', 'it waits while the server looks something up', {
      when: (f) => /auth|service|kex/i.test(f.step),
    }),
    sign('attempt.hang', 'sometimes', 'it waits while the server looks something up', {
      when: (f) => !/auth|service|kex/i.test(f.step),
    }),
    sign('end.closed', 'sometimes', 'the server closed when its time was up'),
    sign('ident.closed', 'rarely', 'a lookup delays and does not close'),
    hint('slow-login', 'always', 'the wait is the sign'),
    hint('works-from-server-itself', 'usually', 'its own name is in its hosts file'),
    hint('works-from-other-network', 'sometimes', 'other addresses have a name'),
    hint('lan', 'sometimes', 'private addresses often have no reverse zone'),
    hint('vpn-on', 'sometimes', 'VPN addresses often have no reverse zone'),
    hint('all-users-fail', 'sometimes', 'a dead resolver delays everyone'),
    sign('ident.pre-banner', 'rarely', 'sshd says nothing while it looks something up'),
    sign('sshd.drop-maxstartups', 'never', 'here nothing was looked up'),
    sign('sshd.drop-penalty', 'never', 'here nothing was looked up'),
  ],
  then: ['sshd.grace-expired', 'ident.timeout', 'end.closed', 'end.reset', 'tool.read-failed', 'tool.closed'],
  explain: (seen) =>
    t`The server at ${seen.host ?? 'that address'} waits for something before it goes on: the name that belongs to ${seen.source ?? 'your address'} (\`UseDNS yes\`, or rules by host name), or the name and ticket servers of Kerberos (GSSAPI). A resolver that does not answer costs five seconds or a multiple of it, every time. When the wait is longer than LoginGraceTime or your client's own limit, the connection ends without an answer.`,
  fix: (seen) => [
    setClientConfig(
      t`Skip the tickets of Kerberos (GSSAPI), whose server is often the one that waits, and give the server more time.`,
      seen.host,
      'GSSAPIAuthentication no',
      'ConnectTimeout 60',
    ),
    step(
      'server',
      t`Repair the resolver in /etc/resolv.conf, or give the network a reverse zone; a line in /etc/hosts helps one client.`,
      reads(`time getent hosts ${argument(seen.source, 'ADDRESS')}`, 'server'),
    ),
    setServerConfig(
      t`Do without the lookup, unless rules by host name (\`AllowUsers user@host\`, \`from=\`) need it.`,
      'UseDNS no',
      'GSSAPIAuthentication no',
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Look up ${seen.source ?? "the client's address"} on the server. Does it take as long as the login hangs?`,
    run: (seen) => `time getent hosts ${argument(seen.source, 'ADDRESS')}`,
    effect: 'reads',
    yes: 'the name lookup is what waits',
    no: 'the lookup is quick: try the Kerberos tickets (GSSAPI), then look at load and PAM',
  },
  twins: ['auth-grace-timeout', 'ident-banner-slow', 'path-mtu-blackhole'],
  cite: [
    'sshd_config(5), UseDNS and GSSAPIAuthentication',
    'OpenSSH canohost.c and auth.c, auth_get_canonical_hostname()',
    'resolv.conf(5): timeout 5 seconds, attempts 2',
  ],
  folklore: 'UseDNS no',
});
