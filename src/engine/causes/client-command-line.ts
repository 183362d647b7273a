/**
 * Cause: User and host are swapped, -I stands for -i, or git passes options in another program's style, so
 * ssh reads a wrong host or never uses the key.
 */

import { argument, cause, errnoName, hint, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'client-command-line',
  stage: ['resolve', 'auth'],
  who: 'client',
  title: 'The command line says something other than you meant',
  signs: () => [
    sign('client.usage', 'always', 'a key file was given where -I wants a library', {
      when: (f) => /\.(ssh|pem)|id_/.test(f.text),
    }),
    sign('client.usage', 'usually', 'ssh or its caller did not understand the command line'),
    sign('resolve.failed', 'usually', 'ssh took a user name, an option or a number for a host', {
      when: (f) =>
        !/temporary|try again/i.test(f.reason) &&
        (/^(root|ubuntu|admin|git|ec2-user|ssh|-.*|[0-9]+)$/.test(f.host) || !/[.:/]/.test(f.host)),
    }),
    sign('resolve.failed', 'rarely', 'the name looks like a host', { when: (f) => /[.:/]/.test(f.host) }),
    sign(
      'connect.failed',
      'sometimes',
      'a number in the place of a host leads to an address that cannot be',
      {
        when: (f) => ['no-route', 'net-unreachable', 'invalid', 'no-address'].includes(errnoName(f.errno)),
      },
    ),
    sign('attempt.address', 'usually', 'a bare number was read as an address', {
      when: (f) => f.addr.startsWith('0.'),
    }),
    sign('auth.key-foreign', 'sometimes', 'a key was given where a PKCS#11 library belongs'),
    sign('auth.denied', 'sometimes', 'the key or user on the command line was not used'),
    sign('sshd.silent', 'usually', 'ssh stopped before it connected'),
    hint('first-time', 'usually', 'a wrong command never worked'),
    hint('was-working', 'rarely', 'the same command worked before'),
    hint('git-host', 'sometimes', 'git can pass options in the style of another ssh program'),
    hint('intermittent', 'never', 'the command is the same every time'),
    hint('windows-client', 'sometimes', 'git may think that plink is in use'),
  ],
  then: ['tool.read-failed', 'tool.closed', 'auth.denied', 'auth.key-skipped'],
  explain: (seen) => {
    const usage = seen.one('client.usage')?.fields.text;
    const failed = seen.one('resolve.failed')?.fields;
    return t`ssh read your command differently from what you meant${usage ? t`: ${usage}` : failed ? t`: it took ${failed.host} for the name of a host` : []}. Common slips: user and host swapped or parted by a blank, \`-I\` for \`-i\`, \`-P\` for \`-p\`, a port after the host without \`-p\`. So your own ssh went to the wrong place or did not use your key.`;
  },
  fix: (seen) => [
    step(
      'client',
      t`Write it plainly: \`ssh -p PORT -i KEY USER@HOST\`. scp and sftp take the port as \`-P\`, ssh as \`-p\`.`,
    ),
    step(
      'client',
      t`See what ssh understood.`,
      reads(
        `ssh -G ${argument(seen.host, 'USER@HOST')} | grep -iE '^(user|hostname|port|identityfile)'`,
        'client',
      ),
    ),
    step(
      'client',
      t`With git, see which program and which style it uses; \`git config ssh.variant ssh\` sets OpenSSH's style.`,
      reads(
        'git config --get core.sshCommand; git config --get ssh.variant; echo "$GIT_SSH $GIT_SSH_COMMAND"',
        'client',
      ),
    ),
  ],
  check: {
    who: 'client',
    ask: () =>
      t`Read the command again, word by word, as \`ssh [options] [user@]host [command]\`. Does a word stand where another belongs?`,
    effect: 'reads',
    yes: 'the command means something else than you wanted',
    no: 'the command is as it should be',
  },
  twins: ['auth-no-key-offered', 'client-key-unavailable', 'connect-no-route', 'resolve-name-unknown'],
  cite: ['ssh(1)', 'git-config(1): ssh.variant', 'inet_aton(3): a bare number is an address'],
});
