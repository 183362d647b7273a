/** Cause: a tool or an old entry insists on a key or key type that the server no longer shows. */

import { argument, cause, finding, hint, reads, setClientConfig, sign, step, t } from '../cause.ts';

export default cause({
  id: 'hostkey-pinned-mismatch',
  stage: ['kex', 'hostkey'],
  who: 'client',
  title: 'A stored host key or type does not match the server',
  signs: () => [
    sign('kex.no-match', 'usually', 'the client asks only for the type that it has stored', {
      when: (f) => /host[ _-]?key/i.test(f.what),
    }),
    sign('kex.no-match', 'rarely', 'the stored key decides about the host key type, not about other lists', {
      when: (f) => !/host[ _-]?key/i.test(f.what),
    }),
    sign('hostkey.pinned-other', 'always', 'the setting names one key, and the server shows another', {
      proves: true,
    }),
    sign('hostkey.unknown', 'sometimes', 'the entry that exists is of another type than the key shown'),
    sign('hostkey.changed', 'sometimes', 'the pinned key differs from the one shown'),
    sign('hostkey.failed', 'usually', 'the client ends the connection when the pinned key is not shown'),
    sign('attempt.server-ending', 'usually', 'the connection ended during key exchange', {
      when: (f) => !/auth|session/.test(f.stage),
    }),
    finding('hostkey-algorithms-restricted', 'sometimes', 'the server allows a short list of host key types'),
    hint('library-client', 'usually', 'libraries and tools have a setting for the expected key'),
    hint('works-with-other-client', 'usually', 'ssh itself has another entry and gets in'),
    hint('after-upgrade', 'usually', 'the server dropped or added a key type'),
    hint('server-rebuilt', 'sometimes', 'a new installation has new keys'),
    hint('ci', 'sometimes', 'the expected key stands in a setting of the job'),
    hint('was-working', 'usually', 'the setting was right once'),
  ],
  then: [
    'hostkey.server',
    'hostkey.failed',
    'end.closed',
    'end.reset',
    'end.received-disconnect',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const shown = seen.one('hostkey.server');
    return [
      ...t`Your program expects a certain host key, or key type, from ${seen.host ?? 'the server'}, and the server shows another${shown ? t` (${shown.fields.keytype} ${shown.fields.fingerprint})` : t``}. `,
      ...t`So the program itself ended the connection, before any login. What it expects stands in one of its settings (a fingerprint, a key) or follows from an old line in known_hosts: many libraries then ask for that type of key only, and a server may no longer have it.`,
    ];
  },
  fix: (seen) => [
    step(
      'client',
      t`Get the server's fingerprints from its console or its administrator, then put the new value into the tool's setting. Do not switch the check off.`,
      reads('for k in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf "$k"; done', 'server'),
    ),
    step(
      'client',
      t`If an old known_hosts line is the reason: add the server's other key types to the file, each checked.`,
      {
        run: `ssh-keyscan -p ${argument(seen.port, '22')} ${argument(seen.host, 'HOST')} > host.keys && ssh-keygen -lf host.keys`,
        on: 'client',
        effect: 'connects 5',
      },
    ),
    setClientConfig(
      t`If only the type is pinned in your ssh_config: let the list begin with a plus sign.`,
      seen.host,
      'HostKeyAlgorithms +ssh-ed25519,rsa-sha2-512,rsa-sha2-256',
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Compare the keys that ${seen.host ?? 'the server'} shows now with the value in the tool's setting or in known_hosts. Is the stored type or fingerprint missing among them?`,
    run: (seen) =>
      `ssh-keyscan -p ${argument(seen.port, '22')} ${argument(seen.host, 'HOST')} | ssh-keygen -lf -`,
    effect: 'connects 5',
    yes: 'the stored value is out of date',
    no: 'the stored value is right, so this is not the cause',
    alsoYes: ['hostkey-changed', 'hostkey-no-common-type'],
  },
  twins: ['hostkey-changed', 'hostkey-no-common-type', 'hostkey-unknown', 'kex-client-too-old'],
  cite: [
    'ssh_config(5), HostKeyAlgorithms: known keys are preferred',
    'OpenSSH sshconnect2.c, order_hostkeyalgs()',
    'ssh-keyscan(1)',
  ],
});
