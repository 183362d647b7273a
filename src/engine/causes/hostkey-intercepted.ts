/** Cause: a device or person in the middle ends the connection with a key of its own. */

import { argument, cause, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'hostkey-intercepted',
  stage: ['hostkey', 'auth'],
  who: 'network',
  title: "Someone or an appliance answers in the server's place",
  signs: () => [
    sign('hostkey.changed', 'always', 'the key is not the stored one'),
    sign('hostkey.unknown', 'sometimes', 'without a stored key nothing warns'),
    sign('hostkey.failed', 'usually', 'with strict checking ssh ends the connection itself'),
    sign('ident.remote', 'rarely', 'the software is not what the server runs', {
      when: (f) => !/^OpenSSH/.test(f.software),
    }),
    sign('sshd.silent', 'usually', 'the real server never saw this connection'),
    hint('works-from-other-network', 'always', 'from another network the right key appears'),
    hint('vpn-on', 'sometimes', 'company networks look into connections'),
    hint('proxy-on', 'sometimes', 'an inspecting proxy stands between'),
    hint('server-rebuilt', 'rarely', 'a rebuilt server explains the new key'),
    hint('lan', 'rarely', 'hardly anything stands between in one network'),
    hint('was-working', 'usually', 'it worked with the right key'),
    hint('other-app-works', 'rarely', 'it does not depend on the program'),
  ],
  then: ['hostkey.server', 'hostkey.failed', 'auth.denied', 'end.closed', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const shown = seen.one('hostkey.server');
    return [
      ...t`The key shown under the name ${seen.host ?? 'of the server'} is not the stored one${shown ? t` (now ${shown.fields.keytype} ${shown.fields.fingerprint})` : t``}, and the cause may be a device between you and the server: a firewall that opens SSH to inspect it, a captive network, or an attacker. `,
      ...t`It would then end your connection with its own key and open a second one to the server. Your own \`ssh\` stopped before it sent a password. This is rare; a reinstalled server is far more common, and comparing the fingerprint tells them apart.`,
    ];
  },
  fix: () => [
    step('client', t`Do not accept the key and type no password over this connection.`),
    step(
      'network',
      t`Ask the people who run the network whether SSH is inspected there; they can exempt the server or give you the device's key to check.`,
    ),
    step(
      'server',
      t`Ask the server's administrator for the real fingerprints over another way (telephone, console).`,
      reads('for k in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf "$k"; done', 'server'),
    ),
    step(
      'client',
      t`If you have already typed a password over such a connection: change it, and look at the server's log of logins.`,
    ),
  ],
  check: {
    who: 'client',
    ask: (seen) =>
      t`Read the keys of ${seen.host ?? 'the server'} from this network and from another one (for example a telephone's). Do they differ, although both reach the same address?`,
    run: (seen) =>
      `ssh-keyscan -p ${argument(seen.port, '22')} ${argument(seen.host, 'HOST')} | ssh-keygen -lf -`,
    effect: 'connects 5',
    yes: 'somebody in one of the networks answers in the place of the server',
    no: 'the server itself has a new key',
  },
  twins: ['connect-wrong-host', 'hostkey-changed', 'hostkey-rotated-by-provider'],
  cite: [
    'RFC 4251, section 9.3.4: man-in-the-middle',
    'OpenSSH sshconnect.c, warn_changed_key()',
    'ssh-keyscan(1)',
  ],
});
