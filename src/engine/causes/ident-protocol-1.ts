/** One side speaks SSH protocol 1 only, which OpenSSH dropped (server 7.4, client 7.6). */

import { argument, cause, finding, hint, sign, step, t } from '../cause.ts';

export default cause({
  id: 'ident-protocol-1',
  who: 'client',
  title: 'One side speaks only SSH protocol 1',
  stage: ['ident', 'kex'],
  signs: () => [
    sign('probe.speaks', 'usually', 'a real SSH server greeted', { when: (f) => f.who === 'server-first' }),
    sign('ident.protocol-1', 'always', 'the program says that the protocol versions do not meet', {
      proves: true,
    }),
    sign('ident.failed', 'usually', 'the version could not be agreed', {
      when: (f) => /protocol version/i.test(f.reason),
    }),
    sign('ident.remote', 'usually', 'the other side announces protocol 1', {
      when: (f) => /^1\.(?!99)/.test(f.protocol),
    }),
    sign('ident.remote', 'rarely', 'the other side speaks protocol 2', {
      when: (f) => !/^1\.(?!99)/.test(f.protocol),
    }),
    sign('ident.pre-banner', 'sometimes', 'sshd says so before it hangs up', {
      when: (f) => /protocol major versions differ/i.test(f.line),
    }),
    sign('ident.closed', 'sometimes', 'the side that does not agree hangs up'),
    sign('end.closed', 'sometimes', 'the side that does not agree hangs up'),
    finding('protocol-1', 'usually', 'the configuration asks for protocol 1'),
    hint('old-server', 'usually', 'only very old servers and devices speak protocol 1 alone'),
    hint('old-client', 'usually', 'only very old clients speak protocol 1 alone'),
    hint('appliance', 'usually', 'old devices speak protocol 1'),
    hint('after-upgrade', 'sometimes', 'a newer OpenSSH no longer knows protocol 1'),
    hint('intermittent', 'rarely', 'the versions do not change'),
    sign('ident.pre-banner', 'never', 'this is a text of sshd', {
      when: (f) => /^(exceeded maxstartups|not allowed at this time|SSH-)/i.test(f.line),
    }),
  ],
  then: [
    'ident.closed',
    'ident.failed',
    'ident.read-error',
    'end.closed',
    'end.reset',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const line = seen.one('ident.protocol-1');
    return line && line.side === 'server'
      ? t`A client${line.fields.addr ? t` at ${line.fields.addr}` : t``} announced SSH protocol 1 (${line.fields.theirs}) to this server, which speaks protocol 2 only, so sshd hung up. If the address is not yours it is a scanner and nothing is broken; if it is, that client is far too old or set to protocol 1.`
      : t`The connection to ${seen.host ?? 'the server'} ended at once, because one of the two sides speaks only the old SSH protocol 1${line ? t` (${line.fields.theirs})` : t``} and the other no longer does. OpenSSH dropped protocol 1 in 2017 because it can be broken; no setting of a current client brings it back.`;
  },
  fix: () => [
    step(
      'client',
      t`If your side is the one set to 1, take \`-1\` out of your command and \`Protocol 1\` out of ~/.ssh/config, or update the client.`,
    ),
    step(
      'client',
      t`For an old device, install a separate client that still knows protocol 1 (Debian and Ubuntu: the package openssh-client-ssh1, command \`ssh1\`) and use it for this device only, over a network that you trust.`,
    ),
    step(
      'server',
      t`Update the device's firmware, or switch it to SSH version 2 (Cisco IOS: \`ip ssh version 2\` with an RSA key of 2048 bits), from a console that you keep open.`,
    ),
  ],
  check: {
    who: 'client',
    ask: () =>
      t`Look at the server's first line. Does it begin with "SSH-1." and not with "SSH-1.99"? (If it begins with "SSH-2.0" or "SSH-1.99", is your client set to protocol 1?)`,
    run: (seen) =>
      `nc -w 10 ${argument(seen.host, 'HOST')} ${argument(seen.port, '22')} </dev/null | head -n 1; ssh -G ${argument(seen.host, 'HOST')} | grep -i "^protocol"`,
    effect: 'connects 1',
    yes: 'one side speaks protocol 1 only',
    no: 'both sides speak protocol 2',
  },
  twins: ['ident-bad-banner', 'kex-no-common-kex'],
  cite: [
    'RFC 4253, section 5.1: 1.99 means both',
    'OpenSSH kex.c, kex_exchange_identification(): "Protocol major versions differ"',
    'OpenSSH release notes 7.4 and 7.6: protocol 1 removed',
  ],
});
