/** A transparent proxy or VPN client accepts TCP on your machine; its exit refuses port 22 and hangs up. */

import { ANOTHER_LISTENS, cause, hint, LISTENER_HANGS_UP, setClientConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'path-proxy-blocks-port',
  who: 'network',
  title: 'Your proxy or VPN node refuses to carry port 22',
  stage: ['connect', 'kex'],
  signs: () => [
    ...ANOTHER_LISTENS,
    sign('attempt.public-service', 'sometimes', 'such a service is up: the way to it is blocked'),
    ...LISTENER_HANGS_UP,
    sign('attempt.address', 'usually', "this is a proxy's placeholder address, not the server's", {
      when: (f) => f.sort === 'fake-ip' || /^198\.1[89]\./.test(f.addr),
    }),
    sign(
      'attempt.address',
      'usually',
      "the connection goes to the server's own address, through the proxy all the same",
      { when: (f) => f.sort === 'public' },
    ),
    sign('attempt.address', 'rarely', 'such an address does not go through the proxy', {
      when: (f) => f.sort === 'private' || f.sort === 'loopback',
    }),
    sign('ident.closed', 'usually', 'the proxy had accepted, and hung up when its exit refused'),
    sign('ident.read-error', 'sometimes', 'the proxy had accepted, and reset when its exit refused', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('end.closed', 'usually', 'the proxy had accepted, and hung up when its exit refused'),
    sign('end.reset', 'sometimes', 'the proxy had accepted, and reset when its exit refused'),
    sign('connect.failed', 'rarely', 'the proxy accepts everything at first'),
    sign('ident.pre-banner', 'rarely', 'the proxy says nothing'),
    sign('sshd.drop-maxstartups', 'never', 'here the server was reached'),
    sign('sshd.drop-penalty', 'never', 'here the server was reached'),
    sign('sshd.silent', 'always', 'the server never saw the connection'),
    sign('attempt.server-ending', 'never', 'the server did get the connection'),
    hint('vpn-on', 'usually', 'it fails with the VPN only'),
    hint('proxy-on', 'always', 'it fails with the proxy only'),
    hint('works-on-443', 'usually', 'exits carry 443'),
    hint('works-from-other-network', 'usually', 'without the proxy it works'),
    hint('git-host', 'usually', 'mostly noticed with hosts of repositories'),
    hint('was-working', 'sometimes', 'another exit was chosen'),
    hint('intermittent', 'sometimes', 'exits change'),
    hint('server-view', 'never', 'the server sees nothing of it'),
    sign('attempt.hang', 'rarely', 'here the connection is ended, nobody waits'),
    sign('ident.timeout', 'rarely', 'here the connection is ended, nobody waits'),
  ],
  then: ['ident.closed', 'ident.read-error', 'end.closed', 'end.reset', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const address = seen.one('attempt.address');
    return [
      ...(address && /^198\.1[89]\./.test(address.fields.addr)
        ? t`Your machine connected to ${address.fields.addr}. No server has such an address: it is a placeholder that a proxy program on your machine or router hands out.`
        : t`A proxy or VPN program between you and ${seen.host ?? 'the server'} seems to accept the connection itself.`),
      ...t` It then asks its exit to go on to port ${seen.port ?? '22'}, the exit refuses that port (many do, against abuse), and the program hangs up. So TCP seemed to work, and the server never saw you.`,
    ];
  },
  fix: (seen) => {
    const host = seen.host ?? '';
    const git = /(^|\.)github\.com$/.test(host)
      ? 'ssh.github.com'
      : /(^|\.)gitlab\.com$/.test(host)
        ? 'altssh.gitlab.com'
        : undefined;
    return [
      step(
        'client',
        t`Send port 22 past the proxy (a direct rule for this host or port), choose another exit, or switch the proxy off for this.`,
      ),
      git === undefined
        ? setClientConfig(t`If the server also listens on 443, use that.`, seen.host, 'Port 443')
        : setClientConfig(
            t`This host serves SSH on port 443 as well, which exits carry.`,
            seen.host,
            `Hostname ${git}`,
            'Port 443',
            'User git',
          ),
    ];
  },
  check: {
    who: 'client',
    ask: (seen) =>
      t`Switch the proxy or VPN off, or use a network without it, and try once. Does ssh get an answer from ${seen.host ?? 'the server'} now?`,
    effect: 'connects 1',
    yes: 'the proxy or VPN is what hangs up',
    no: 'it fails without it too',
    alsoYes: ['path-fake-ip-unrouted'],
  },
  twins: [
    'accept-maxstartups',
    'connect-outbound-port-blocked',
    'jump-proxy-denied',
    'path-dpi-reset',
    'path-fake-ip-unrouted',
    'path-provider-blocks-tunnel',
  ],
  cite: [
    'RFC 2544 and RFC 6890: 198.18.0.0/15 is for benchmarks, used by proxies as placeholders',
    'GitHub documentation: SSH over the HTTPS port',
  ],
  folklore: 'the proxy or VPN on your own machine',
});
