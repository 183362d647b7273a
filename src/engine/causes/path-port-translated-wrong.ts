/** NAT or a balancer hands the right outside port to the wrong inner one. */

import { argument, cause, greetingName, guarded, hint, ONLY_IF_RELOADED, sign, step, t } from '../cause.ts';

export default cause({
  id: 'path-port-translated-wrong',
  who: 'server',
  title: 'A router or balancer sends your connection to the wrong port',
  stage: ['connect', 'kex'],
  signs: () => [
    sign('ident.pre-banner', 'usually', 'another service answers at the port that should be sshd', {
      when: (f) =>
        !/^(exceeded maxstartups|not allowed at this time|SSH-)/i.test(f.line) &&
        greetingName(f.line) !== 'other',
    }),
    sign('ident.pre-banner', 'sometimes', 'this text is no SSH identification', {
      when: (f) => greetingName(f.line) === 'other',
    }),
    sign('ident.pre-banner', 'never', 'this is a text of sshd', {
      when: (f) => /^(exceeded maxstartups|not allowed at this time|SSH-)/i.test(f.line),
    }),
    sign('ident.invalid-characters', 'sometimes', 'what answers is no text'),
    sign('ident.failed', 'sometimes', 'what came was no SSH identification', {
      when: (f) => /invalid format/i.test(f.reason),
    }),
    sign('ident.closed', 'usually', 'the other service hung up'),
    sign('ident.read-error', 'sometimes', 'the other service hung up', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('end.closed', 'usually', 'the other service hung up'),
    sign('end.reset', 'sometimes', 'the other service hung up'),
    sign('connect.failed', 'sometimes', 'nothing listens at the inner port', {
      when: (f) => /refused/i.test(f.errno),
    }),
    sign('sshd.silent', 'usually', 'sshd never saw the connection'),
    sign('attempt.server-ending', 'never', 'sshd did get the connection'),
    hint('behind-load-balancer', 'usually', 'a balancer translates ports'),
    hint('works-from-server-itself', 'usually', 'sshd itself is well'),
    hint('works-from-other-network', 'sometimes', 'from inside, no translation takes place'),
    hint('vm-nat', 'sometimes', 'a forward translates ports'),
    hint('cloud-vm', 'sometimes', 'cloud balancers translate ports'),
    hint('after-config-change', 'usually', 'the translation was changed'),
    hint('existing-sessions-ok', 'sometimes', 'open connections keep their translation'),
    hint('intermittent', 'rarely', 'the translation stays the same'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'ident.failed',
    'end.closed',
    'end.reset',
    'connect.failed',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const first = seen.one('ident.pre-banner');
    return [
      ...(first
        ? t`Port ${seen.port ?? '22'} of ${seen.host ?? 'that address'} answered: ${first.fields.line}. That is not sshd.`
        : t`Port ${seen.port ?? '22'} of ${seen.host ?? 'that address'} seems to lead to something else than sshd.`),
      ...t` If this is the port that you were given, then a router, firewall or balancer before the server translates it to the wrong port inside, such as that of the web server; sshd itself may be perfectly well. If it is not, the port in your command is the wrong one.`,
    ];
  },
  fix: () => [
    step(
      'client',
      t`Make sure of the port that you were told. Until the translation is repaired, use a way that goes past it (the inner address through a VPN or jump host).`,
    ),
    guarded(
      step(
        'server',
        t`Correct the target: in the balancer or target group, in the router's forward, or in the rule of the firewall that translates addresses. It has to lead to the port that sshd listens on, as plain TCP.`,
      ),
      'keep-session',
      'backup',
      'second-window',
    ),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Read the rule that translates port ${seen.port ?? '22'} (router, balancer, \`iptables -t nat -L -n\` or \`nft list ruleset\`). Is its target another port than sshd's?${ONLY_IF_RELOADED}`,
    run: (seen) =>
      `sudo nft list ruleset | grep -n "dport ${argument(seen.port, '22')} "; sudo iptables -t nat -L -n | grep "dpt:${argument(seen.port, '22')} "; sudo sshd -T | grep "^port"`,
    effect: 'reads',
    yes: 'the translation leads to the wrong port',
    no: "it leads to sshd's port, or there is none: the port you used is the wrong one",
  },
  twins: ['connect-public-private-mixup', 'ident-http', 'ident-other-service', 'path-balancer-no-backend'],
  cite: [
    'Reported in an answer to the question that this program began with: a balancer translated the port to 80',
    'RFC 4253, section 4.2',
  ],
  folklore: 'a balancer that translates the port',
});
