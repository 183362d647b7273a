/** An inspecting device on the way injects a reset as soon as it recognises SSH. */

import { cause, ENDS_AFTER_GREETING, hint, setClientConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'path-dpi-reset',
  who: 'network',
  title: 'A device on the way resets SSH connections',
  stage: ['connect', 'kex'],
  signs: [
    sign('attempt.public-service', 'sometimes', 'such a service is up: the way to it is blocked'),
    sign('probe.closing', 'sometimes', 'the reset came as soon as SSH was seen', {
      when: (f) => f.after === 'our-line' && f.how === 'reset',
    }),
    ...ENDS_AFTER_GREETING,
    sign('probe.ident-first', 'usually', 'the reset comes as soon as SSH is seen', {
      when: (f) => /reset/.test(f.got),
    }),
    sign(
      'attempt.both-reset',
      'always',
      'each side saw a reset and took it for the other one: it came from between',
    ),
    sign('ident.read-error', 'always', 'the reset comes with the first SSH line', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('ident.read-error', 'sometimes', "the server's log shows a reset that claims to come from you", {
      when: (f) => /reset/i.test(f.errno),
      side: 'server',
    }),
    sign('end.reset', 'rarely', "the server's log shows a reset that claims to come from you", {
      side: 'server',
    }),
    sign('group.interval', 'rarely', 'people do not connect at equal intervals'),
    sign('ident.closed', 'rarely', 'such devices reset and do not close'),
    sign('end.reset', 'always', 'such devices reset'),
    sign('end.closed', 'rarely', 'such devices reset and do not close'),
    sign('connect.failed', 'rarely', 'TCP is let through first'),
    sign(
      'ident.pre-banner',
      'never',
      'such devices say nothing, and let nothing through before the SSH line',
    ),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused'),
    sign('sshd.wrappers-refused', 'never', 'here the server itself refused'),
    sign('sshd.privsep-dir-missing', 'never', 'here sshd itself failed'),
    sign('sshd.silent', 'sometimes', 'the device answered in place of the server'),
    sign('attempt.server-ending', 'sometimes', 'the reset went to you alone: the server knows of no end', {
      when: (f) => f.ender === 'none',
    }),
    sign(
      'attempt.server-ending',
      'usually',
      'the server saw a reset from you, and you one from the server: neither sent it',
      { when: (f) => f.ender === 'network' || f.ender === 'peer' },
    ),
    sign('attempt.duration', 'usually', 'the reset comes as soon as SSH is recognised', {
      when: (f) => f.seconds < 4.5,
    }),
    hint('works-from-other-network', 'usually', 'the device stands in one network'),
    hint('vpn-on', 'rarely', 'a VPN hides SSH from such a device'),
    hint('works-on-443', 'sometimes', 'some devices look at port 22 only'),
    hint('works-from-server-itself', 'usually', 'the device is not on that way'),
    hint('all-users-fail', 'rarely', 'people in other networks get in'),
    hint('other-app-works', 'sometimes', 'other protocols pass'),
    hint('intermittent', 'sometimes', 'some devices act by chance or by load'),
    hint('lan', 'rarely', 'within one network there is seldom such a device'),
    sign('attempt.hang', 'rarely', 'here the connection is ended, nobody waits'),
    sign('ident.timeout', 'rarely', 'here the connection is ended, nobody waits'),
    sign('ident.invalid-characters', 'never', 'a program did speak'),
    hint('git-host', 'sometimes', 'some networks cut connections to well-known git services'),
    hint('only-large-output', 'sometimes', 'filters judge by the amount of data'),
  ],
  then: ['end.reset', 'ident.failed', 'tool.read-failed', 'tool.closed'],
  explain: (seen) =>
    t`The connection to ${seen.host ?? 'the server'} opened, and was broken off (reset) when the first SSH bytes went over it. A firewall that inspects traffic can forge such a reset towards both ends, and then each log blames the other side: yours the server, the server's yours. But a server program that closes with your line unread causes the same words, so this is only likely when the server's log shows a reset from you in the same second, or another network works.`,
  fix: (seen) => [
    step(
      'client',
      t`Try from another network (a phone's hotspot) or through a VPN that your rules allow; if that works, ask the network's administrator to allow SSH to this host.`,
    ),
    setClientConfig(
      t`If the server offers another port, use that; some devices look at port 22 only.`,
      seen.host,
      'Port PORT',
    ),
    step(
      'network',
      t`Allow SSH by application or protocol, not by port only, and look for the device's log entry of that second.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Log in to ${seen.host ?? 'the same server'} from another network, such as a phone's hotspot. Does it work from there?`,
    run: () => 'ssh -v USER@HOST true',
    effect: 'connects 1',
    yes: 'something in the first network resets SSH',
    no: 'it fails from there too: the server does it',
    alsoYes: ['path-proxy-blocks-port', 'accept-tcp-wrappers'],
  },
  twins: [
    'accept-maxstartups',
    'accept-privsep-dir',
    'accept-tcp-wrappers',
    'kex-server-closes',
    'path-proxy-blocks-port',
  ],
  cite: [
    'RFC 9293, section 3.10.7: resets',
    'Measured: each side reports a reset by the other; the forged packet has another TTL',
  ],
  folklore: 'a firewall that inspects traffic',
});
