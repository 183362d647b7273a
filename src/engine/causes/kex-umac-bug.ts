/** Cause: a faulty implementation of a umac MAC makes the other side's integrity check fail. */

import { argument, cause, finding, hint, setClientConfig, setServerConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'kex-umac-bug',
  stage: ['kex', 'session'],
  who: 'client',
  title: 'A faulty umac implementation breaks the integrity check',
  signs: () => [
    sign(
      'kex.bad-mac',
      'always',
      'the check sum of a packet did not fit, the only thing that a faulty check sum code can cause',
    ),
    sign('kex.dispatch-fatal', 'usually', 'the integrity check of a packet failed', {
      when: (f) => /authentication code|corrupted/i.test(f.reason),
    }),
    sign('ident.remote', 'usually', 'the other side is the Windows build, in which this fault was found', {
      when: (f) => /windows/i.test(f.software),
    }),
    sign('kex.bad-length', 'never', 'a wrong check sum alone does not spoil the length of a packet'),
    sign('attempt.server-ending', 'usually', 'the connection ended during key exchange', {
      when: (f) => !/auth|session|ident/.test(f.stage),
    }),
    finding('umac-only', 'usually', 'the server allows check sums of the umac kind only'),
    finding('macs-restricted', 'sometimes', 'a short list of check sums (MACs) can force the faulty one'),
    hint('windows-client', 'usually', 'the fault was in the Windows build'),
    hint('windows-server', 'usually', 'the fault was in the Windows build'),
    hint('intermittent', 'rarely', 'a wrong implementation fails every time'),
    hint('after-upgrade', 'sometimes', 'it came with a version of the crypto library'),
    hint(
      'works-with-other-client',
      'usually',
      'another build of ssh agrees on the same check sum (MAC) without error',
    ),
  ],
  then: [
    'kex.algorithm',
    'end.closed',
    'end.reset',
    'end.disconnecting',
    'end.received-disconnect',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const mac = seen.all('kex.algorithm').find((o) => /umac/.test(o.fields.name));
    return [
      ...t`Your client and ${seen.host ?? 'the server'} agreed on their keys, and then the first protected packet did not pass its check sum (MAC), so the side that received it hung up. `,
      ...(mac ? t`The kind they agreed on was ${mac.fields.name}. ` : t``),
      ...t`The umac-128 code of some builds (Windows OpenSSH with LibreSSL) computes another value than everybody else; with a different kind of check sum the same connection works. It fails every time and at the same place, unlike damage on the way.`,
    ];
  },
  fix: (seen) => [
    setClientConfig(
      t`Choose another check sum (MAC) for this host.`,
      seen.host,
      'MACs hmac-sha2-512-etm@openssh.com,hmac-sha2-256-etm@openssh.com,hmac-sha2-512,hmac-sha2-256',
    ),
    step(
      'client',
      t`Update the build with the fault (Windows: the current Win32-OpenSSH release instead of the one that came with the system).`,
    ),
    setServerConfig(
      t`If many clients are hit: let the server put the other check sums (MACs) first.`,
      'MACs ^hmac-sha2-512-etm@openssh.com,hmac-sha2-256-etm@openssh.com',
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Try one connection with another check sum (MAC). Does ${seen.host ?? 'the server'} then let you get to the login without "Corrupted MAC on input"?`,
    run: (seen) => `ssh -m hmac-sha2-512 ${argument(seen.host, 'HOST')}`,
    effect: 'connects 1',
    yes: 'the umac code of one side is faulty',
    no: 'the data are damaged on the way',
  },
  twins: ['kex-server-bug', 'path-stream-damaged'],
  cite: [
    'RFC 4253, section 6.4: data integrity',
    'OpenSSH packet.c, "Corrupted MAC on input."',
    'Win32-OpenSSH issues on umac-128 and "Corrupted MAC on input"',
    'ssh_config(5), MACs',
  ],
});
