/** Cause: The helper could not open a connection to the configured proxy. */

import { cause, hint, sign, step, t } from '../cause.ts';

/** What a SOCKS proxy answers (RFC 1928, section 6), in netcat's words. */
const REPLY =
  /^(Connection refused|Host unreachable|Network unreachable|TTL expired|General SOCKS server failure|Request rejected)/;

export default cause({
  id: 'jump-proxy-down',
  stage: ['connect', 'ident'],
  who: 'client',
  title: 'The proxy itself cannot be reached',
  signs: () => [
    sign('jump.proxy-unreachable', 'always', 'the helper could not open a connection to the proxy'),
    sign('jump.proxy-denied', 'never', 'a proxy that refuses was reached'),
    sign('jump.open-failed', 'never', 'a jump host that refuses was reached'),
    sign('jump.target-unreachable', 'never', 'a proxy that answers was reached', {
      when: (f) => REPLY.test(f.text),
    }),
    sign('jump.target-unreachable', 'rarely', 'a proxy that reports on the target was reached', {
      when: (f) => !REPLY.test(f.text),
    }),
    sign('jump.pipe-closed', 'always', 'the helper ended'),
    sign('jump.command', 'usually', 'ssh started a helper to go through the proxy'),
    sign('ident.closed', 'usually', 'the helper ended without a byte from a server'),
    sign('ident.write-error', 'sometimes', 'the helper had ended before ssh could write to it'),
    hint('proxy-on', 'sometimes', 'a proxy is in use'),
    hint('proxy-command', 'usually', 'a ProxyCommand goes through the proxy'),
    hint('works-from-other-network', 'sometimes', 'the proxy exists in one network only'),
    hint('was-working', 'sometimes', 'the proxy was stopped or has moved'),
    hint('vpn-on', 'sometimes', 'the proxy is part of a VPN program'),
  ],
  then: ['ident.read-error', 'ident.failed', 'end.closed', 'end.reset', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const said = seen.one('jump.proxy-unreachable')?.fields.text;
    return said
      ? t`The helper that should go through your proxy said: ${said}. It could not reach the proxy at all, so nothing was asked of it and ${seen.host ?? 'the server'} was never contacted. Then the helper ended and ssh lost its pipe.`
      : t`ssh goes through a helper and a proxy. The helper ended at once without a word, which some helpers (nc, for instance) do when the proxy itself cannot be reached. ${seen.host ?? 'The server'} was then never contacted.`;
  },
  fix: () => [
    step(
      'client',
      t`Start the proxy program if it runs on your own machine, or correct its address and port in the ProxyCommand of ~/.ssh/config.`,
    ),
    step('client', t`In a network without that proxy, go directly: \`ssh -o ProxyCommand=none HOST\`.`),
    step('network', t`If it is the organisation's proxy, ask whoever runs it whether it is up.`),
  ],
  check: {
    who: 'client',
    ask: () => t`Try a plain TCP connection to the proxy's own address and port. Does it fail?`,
    run: () => 'nc -vz -w 5 PROXY PORT',
    effect: 'connects 1',
    yes: 'the proxy is down or its address is wrong',
    no: 'the proxy is up: it refuses the target, or the helper is at fault',
  },
  twins: ['jump-command-failed', 'jump-proxy-denied'],
  cite: [
    'ssh_config(5): ProxyCommand',
    'nc(1): -x',
    'Measured: `nc -X 5` prints nothing when the proxy refuses the connection',
  ],
});
