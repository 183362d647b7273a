/** Cause: a hosting service replaced its host key and published the new fingerprint. */

import { argument, cause, changes, connects, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'hostkey-rotated-by-provider',
  stage: ['hostkey', 'auth'],
  who: 'client',
  title: 'The provider replaced its published host key',
  signs: () => [
    sign('hostkey.changed', 'always', 'the key differs from the stored one'),
    sign('hostkey.unknown', 'never', 'a key is stored for this name, it only differs'),
    sign('hostkey.failed', 'always', 'with strict checking ssh ends the connection itself'),
    sign('ident.remote', 'usually', 'the software is that of a hosting service', {
      when: (f) => /github|gitlab|babeld|gerrit|atlassian|bitbucket/i.test(f.software),
    }),
    sign(
      'attempt.server-ending',
      'usually',
      'in the log of the server the client leaves before it names a user',
      {
        when: (f) => f.ender === 'peer' && /kex|hostkey/.test(f.stage),
      },
    ),
    hint('git-host', 'always', 'this concerns hosting services'),
    hint('works-for-others', 'rarely', 'everybody who had the old key sees the same warning'),
    hint('was-working', 'usually', 'it worked with the old key'),
    hint('ci', 'sometimes', 'build images contain the old key'),
    hint('server-rebuilt', 'rarely', 'nobody rebuilt a machine of yours'),
    hint('lan', 'never', 'the service is on the internet'),
  ],
  then: ['hostkey.server', 'hostkey.failed', 'auth.denied', 'end.closed', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const shown = seen.one('hostkey.server');
    return [
      ...t`${seen.host ?? 'The service'} shows another host key than the one stored on your computer${shown ? t`: ${shown.fields.keytype} ${shown.fields.fingerprint}` : t``}. `,
      ...t`Large services sometimes replace a key and publish the new fingerprint on their web site (GitHub did so with its RSA key in March 2023). Your own \`ssh\` stopped before sending anything. If the fingerprint in the warning is on that page, only your stored entry is out of date.`,
    ];
  },
  fix: (seen) => {
    const name = argument(seen.host, 'HOST');
    return [
      step(
        'client',
        t`Open the service's page of fingerprints in a browser (with https) and compare it with the fingerprint in the warning.`,
      ),
      step(
        'client',
        t`Listed there: remove the old entry and connect again, comparing once more.`,
        changes(`ssh-keygen -R ${name}`, 'client'),
        connects(1, `ssh -T git@${name}`),
      ),
      step('client', t`Not listed: do not connect.`),
      step(
        'client',
        t`In build jobs and images: replace the pinned key by the published one. Do not fetch it blindly with \`ssh-keyscan\` in each job, which would accept any key.`,
        reads('ssh-keygen -lf ~/.ssh/known_hosts', 'client'),
      ),
    ];
  },
  check: {
    who: 'client',
    ask: (seen) =>
      t`Is the fingerprint in the warning listed on the web page where ${seen.host ?? 'the service'} publishes its host keys?`,
    effect: 'reads',
    yes: 'the service replaced its key',
    no: "do not connect: the key is not the service's",
  },
  twins: ['hostkey-changed', 'hostkey-intercepted'],
  cite: [
    'GitHub: "We updated our RSA SSH host key", 23 March 2023',
    'OpenSSH sshconnect.c, warn_changed_key()',
    'ssh_config(5), UpdateHostKeys',
  ],
});
