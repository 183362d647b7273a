/** Cause: client and server have no cipher, or no MAC, in common. */

import {
  argument,
  cause,
  clientLines,
  finding,
  hint,
  leastBad,
  mismatchOf,
  NOTHING_IN_COMMON,
  offered,
  setClientConfig,
  setServerConfig,
  sign,
  step,
  t,
  tell,
} from '../cause.ts';

/** OpenSSH and PuTTY say cipher, AsyncSSH encryption, dropbear enc. */
const isCipherOrMac = (what: string): boolean => /cipher|\benc|mac/i.test(what);
// Names that every current client has given up.
const OLD_NAME =
  /^((aes(128|192|256)|3des|blowfish|cast128|des)-cbc|arcfour(128|256)?|rijndael-cbc@lysator\.liu\.se|hmac-(md5|sha1|ripemd160)(-96)?)$/;
const ALL_OLD = (offer: string | undefined): boolean =>
  offer !== undefined && offer !== '' && offer.split(',').every((name) => OLD_NAME.test(name));

// The proof asks for a port below the ephemeral ones: a bare line that names one may be a server's, whose peer is the client.

export default cause({
  id: 'kex-no-common-cipher',
  stage: 'kex',
  who: 'client',
  title: 'Client and server share no cipher or check sum (MAC)',
  signs: () => [
    sign('kex.no-match', 'always', 'your client lists what the server offered, and all of it is outdated', {
      side: 'client',
      when: (f) => isCipherOrMac(f.what) && ALL_OLD(f.offer) && (f.port ?? 22) < 32768,
      proves: true,
    }),
    sign('kex.no-match', 'always', 'the two lists of ciphers or of MACs have nothing in common', {
      side: 'client',
      when: (f) => isCipherOrMac(f.what),
    }),
    sign('kex.no-match', 'usually', 'the two lists of ciphers or of MACs have nothing in common', {
      side: 'server',
      when: (f) => isCipherOrMac(f.what),
    }),
    sign('kex.no-match', 'never', 'another list than cipher or MAC has nothing in common', {
      when: (f) => !isCipherOrMac(f.what),
    }),
    ...NOTHING_IN_COMMON,
    finding('ciphers-restricted', 'sometimes', 'the server allows a short list of ciphers'),
    finding('ciphers-old', 'sometimes', 'the server is set to outdated ciphers'),
    finding('macs-restricted', 'sometimes', 'the server allows a short list of check sums (MACs)'),
    finding('macs-old', 'sometimes', 'the server is set to outdated check sums (MACs)'),
    hint('appliance', 'sometimes', 'devices keep the ciphers of the year they were built'),
    hint('old-server', 'usually', 'old servers have only CBC or RC4 ciphers'),
    hint('after-hardening', 'usually', 'hardening removed what the other side had'),
    hint('after-upgrade', 'usually', 'an update dropped old ciphers'),
    hint('old-client', 'sometimes', 'old clients know no current cipher'),
    hint('works-with-other-client', 'sometimes', 'programs differ in what they still allow'),
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
    const match = seen.one('kex.no-match');
    const mac = /mac/i.test(match?.fields.what ?? '');
    const m = mismatchOf(match, seen);
    return [
      ...t`Your client and ${seen.host ?? 'the server'} have no ${mac ? 'way to check packets (MAC) in common' : 'cipher, no way to encrypt,'}${mac ? '' : ' in common'}, so the side that noticed it hung up before any login. `,
      ...(match?.fields.offer ? t`The other side's offer was ${match.fields.offer}. ` : t``),
      ...(m && tell(m) !== '' ? [tell(m), ' '] : []),
      ...t`The side whose list has only names with \`cbc\`, \`arcfour\` or \`md5\` is the old one. If both lists are current, one of them was cut too short.`,
    ];
  },
  fix: (seen) => {
    const match = seen.one('kex.no-match');
    const mac = /mac/i.test(match?.fields.what ?? '');
    const m = mismatchOf(match, seen);
    const name = leastBad(offered(match?.fields.offer), mac ? 'mac' : 'cipher') ?? 'OFFERED';
    const lines = m?.from === 'server' ? clientLines(m) : [`${mac ? 'MACs' : 'Ciphers'} +${name}`];
    return [
      step('server', t`Best: update the older side, or take a too short list out of its configuration.`),
      setServerConfig(
        t`On the server: let the list begin with a plus sign, so that it adds to the defaults instead of replacing them.`,
        mac ? 'MACs +hmac-sha2-256' : 'Ciphers +aes256-ctr,aes128-ctr',
      ),
      lines === null
        ? step(
            'client',
            t`Do not allow on your client what this server has (\`arcfour\`, \`none\` and the like give no protection). Reach it through a jump host in its own protected network until it is replaced.`,
          )
        : setClientConfig(
            t`Until then allow what the server has, for this one host only; never for \`Host *\`. Do not turn on \`arcfour\` or \`none\`.`,
            seen.host,
            ...lines,
          ),
    ];
  },
  check: {
    who: 'client',
    ask: () =>
      t`Compare what your client has with the offer in the message. Is none of the offered names in your client's list of defaults (\`ssh -G\` shows them)?`,
    run: (seen) => `ssh -G ${argument(seen.host, 'HOST')} | grep -iE '^(ciphers|macs)'`,
    effect: 'reads',
    yes: 'the lists have nothing in common',
    no: 'a common name exists: look at the server, whose list may differ by now',
  },
  twins: ['kex-client-too-old', 'kex-no-common-kex'],
  cite: [
    'RFC 4253, section 7.1',
    'OpenSSH kex.c, choose_enc() and choose_mac(); myproposal.h',
    'ssh_config(5), Ciphers and MACs',
  ],
  folklore: 'the lists of ciphers and MACs',
});
