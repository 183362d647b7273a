/** Cause: the server knows only key exchange methods that today's client no longer offers. */

import type { ObservationOf, Seen, Step } from '../cause.ts';
import {
  argument,
  cause,
  clientLines,
  exchangeFailed,
  finding,
  hint,
  leastBad,
  mismatchOf,
  NOTHING_IN_COMMON,
  offered,
  reads,
  setClientConfig,
  setServerConfig,
  sign,
  step,
  t,
  tell,
} from '../cause.ts';

// One name of these and the offer is not an old one (myproposal.h from 7.3 on, and today's other implementations).
const MODERN = /curve25519|ecdh-sha2|sntrup|mlkem|group14-sha256|group1[5678]-sha512|group-exchange-sha256/;
// Nothing but SHA-1 methods and the two pseudo names of a server.
const OLD_NAME =
  /^(diffie-hellman-group(1|14|-exchange)-sha1|rsa1024-sha1|ext-info-s|kex-strict-s-v00@openssh\.com)$/;
const ALL_OLD = (offer = ''): boolean =>
  offer.includes('-sha1') && offer.split(',').every((name) => OLD_NAME.test(name));
// A bare line that names an ephemeral port may be a server's, whose peer is the client.
const isListening = (port = 22): boolean => port < 32768;
const best = (offer: string | undefined): string => leastBad(offered(offer), 'kex') ?? 'OFFERED';

/** The client's own account of it shows the server's list, which is what matters here. */
const told = (seen: Seen): ObservationOf<'kex.no-match'> | undefined =>
  seen.all('kex.no-match').find((o) => o.side !== 'server') ?? seen.one('kex.no-match');

function allowed(seen: Seen): readonly Step[] {
  const m = mismatchOf(told(seen), seen);
  const lines = m?.old === 'server' ? clientLines(m) : [`KexAlgorithms +${best(told(seen)?.fields.offer)}`];
  if (lines === null)
    return [
      step(
        'client',
        t`Do not allow on your client what this server has: it is too weak. Reach it through a jump host in its own protected network until it is replaced.`,
      ),
    ];
  return [
    setClientConfig(
      t`Until then allow what is missing for this one host only, with a plus sign; never for \`Host *\`, never as a list without the plus, and not over a network you do not trust.`,
      seen.host,
      ...lines,
    ),
  ];
}

const no = (what: string): boolean => /key exchange|kex/i.test(what);

export default cause({
  id: 'kex-no-common-kex',
  stage: 'kex',
  who: 'client',
  title: 'The server offers only outdated key exchange methods',
  signs: [
    sign('kex.dispatch-fatal', 'usually', 'the library says no more where the lists have nothing in common', {
      when: (f) => exchangeFailed(f.reason),
    }),
    sign('kex.no-match', 'always', 'your client lists what the server offered, and all of it is outdated', {
      side: 'client',
      when: (f) => no(f.what) && ALL_OLD(f.offer) && isListening(f.port),
      proves: true,
    }),
    sign('kex.no-match', 'usually', 'the server offered nothing current', {
      side: 'client',
      when: (f) => no(f.what) && f.offer !== undefined && !MODERN.test(f.offer),
    }),
    sign('kex.no-match', 'never', 'the server did offer current methods', {
      side: 'client',
      when: (f) => no(f.what) && f.offer !== undefined && MODERN.test(f.offer),
    }),
    sign('kex.no-match', 'usually', 'the client offered current methods and this server has none of them', {
      side: 'server',
      when: (f) => no(f.what) && f.offer !== undefined && MODERN.test(f.offer),
    }),
    sign('kex.no-match', 'never', 'here it is the client that offered only outdated methods', {
      side: 'server',
      when: (f) => no(f.what) && f.offer !== undefined && !MODERN.test(f.offer),
    }),
    sign('kex.no-match', 'sometimes', 'no key exchange method is common to both sides', {
      when: (f) => no(f.what) && f.offer === undefined,
    }),
    sign('kex.no-match', 'sometimes', 'the program does not say which list it was', {
      when: (f) => f.what === '',
    }),
    sign('kex.no-match', 'rarely', 'key exchange was agreed, another list has nothing in common', {
      when: (f) => f.what !== '' && !no(f.what),
    }),
    sign('ident.remote', 'sometimes', 'the server is a device, which is seldom updated', {
      when: (f) => /cisco|rosssh|mikrotik|huawei|comware|mocana|zyxel|ipssh|sshd_|hp/i.test(f.software),
    }),
    ...NOTHING_IN_COMMON,
    finding('kex-old', 'sometimes', 'the server is set to outdated key exchange methods'),
    hint('appliance', 'usually', 'devices keep the methods of the year they were built'),
    hint('old-server', 'usually', 'old servers have nothing newer'),
    hint('after-upgrade', 'usually', 'a newer client dropped the methods that worked before'),
    hint('only-this-host', 'usually', 'the client works with other servers'),
    hint('old-client', 'sometimes', 'old clients know no current method'),
    hint('works-with-other-client', 'sometimes', 'programs differ in what they still allow'),
    hint('after-hardening', 'usually', 'hardening leaves only new methods'),
    hint('first-time', 'sometimes', 'these two have never spoken'),
  ],
  then: [
    'end.closed',
    'end.reset',
    'end.disconnecting',
    'end.received-disconnect',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const match = told(seen);
    const offer = match?.fields.offer;
    const m = mismatchOf(match, seen);
    return [
      ...t`Your client and ${seen.host ?? 'the server'} share no way to agree on a key (key exchange), so the side that noticed it ended the connection before any login. `,
      ...(offer ? t`The other side's offer was ${offer}. ` : t``),
      ...(m?.old === 'server'
        ? [tell(m), ' SHA-1 and small groups can be broken.']
        : t`The server is the old side: current clients dropped its methods because SHA-1 and small groups can be broken (OpenSSH \`diffie-hellman-group1-sha1\` in 7.0, \`diffie-hellman-group-exchange-sha1\` in 8.0, \`diffie-hellman-group14-sha1\` in 8.2).`),
    ];
  },
  fix: (seen) => [
    setServerConfig(
      t`Best: update the server. If its list was only cut short, remove that line, or let the list begin with a plus sign so that it adds to the default.`,
      'KexAlgorithms +curve25519-sha256',
    ),
    step(
      'server',
      t`On a device: install its newest firmware; some also have a setting named like "SSH strong algorithms".`,
    ),
    ...allowed(seen),
    step(
      'client',
      t`If that line is refused as unknown, your client no longer has the method: use another machine in the same protected network as a jump host.`,
      reads('ssh -Q kex', 'client'),
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Try one connection with the old method allowed. Does ${seen.host ?? 'the server'} then get as far as the host key or the login?`,
    run: (seen) => `ssh -o KexAlgorithms=+${best(told(seen)?.fields.offer)} ${argument(seen.host, 'HOST')}`,
    effect: 'connects 1',
    yes: 'the server has only the old method',
    no: 'the old method is not the only obstacle',
  },
  twins: [
    'hostkey-no-common-type',
    'ident-protocol-1',
    'kex-client-too-old',
    'kex-moduli-missing',
    'kex-no-common-cipher',
  ],
  cite: [
    'RFC 4253, section 7.1: how algorithms are chosen',
    'RFC 9142: outdated key exchange methods',
    'OpenSSH kex.c, kex_choose_conf(); myproposal.h',
    'ssh_config(5), KexAlgorithms',
  ],
  folklore: 'old key exchange methods',
});
