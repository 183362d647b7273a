/**
 * Cause: ssh refuses to read a config that others may write or that belongs to someone else, and stops
 * before connecting.
 */

import { cause, changes, hint, pathArgument, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'client-config-mode',
  stage: 'resolve',
  who: 'client',
  title: 'Your ssh config file has unsafe owner or permissions',
  signs: () => [
    sign('client.config-mode', 'always', 'your own ssh refuses a config that others could have written', {
      proves: true,
    }),
    sign('client.config-bad', 'never', 'ssh read that file, so its permissions were accepted'),
    sign('attempt.duration', 'always', 'it ends within a moment', { when: (f) => f.seconds < 0.5 }),
    sign('resolve.failed', 'never', 'ssh came as far as looking up a name'),
    sign('sshd.silent', 'always', 'ssh stopped before it connected'),
    hint('windows-client', 'usually', 'files on Windows often inherit rights for others'),
    hint('wsl', 'sometimes', 'files on a Windows drive have odd owners and modes'),
    hint('mounted-volume', 'usually', 'a mounted file keeps the owner it has outside'),
    hint('container-client', 'sometimes', 'a mounted file keeps the owner it has outside'),
    hint('after-config-change', 'usually', 'the file was just copied or written'),
    hint('intermittent', 'never', 'the permissions are the same every time'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) =>
    t`Your own ssh stopped before it did anything: the file ${seen.one('client.config-mode')?.fields.path ?? '~/.ssh/config'} belongs to somebody else, or group or others may write it. ssh does not trust such a file, since whoever can write it could make ssh run programs as you. No connection was tried.`,
  fix: (seen) => {
    const path = pathArgument(seen.one('client.config-mode')?.fields.path, '~/.ssh/config');
    return [
      step(
        'client',
        t`Look at owner and permissions.`,
        reads(`ls -ld ~/.ssh ${path}`, 'client'),
        reads('icacls $HOME\\.ssh\\config', 'client', 'windows'),
      ),
      step(
        'client',
        t`Make the file yours and writable by you alone. A file below /etc/ssh must belong to root.`,
        changes(`chmod 600 ${path} && chown "$(id -u)" ${path}`, 'client'),
        changes(
          'icacls $HOME\\.ssh\\config /inheritance:r /grant:r "$($env:USERNAME):F"',
          'client',
          'windows',
        ),
      ),
      step('client', t`If it is mounted into a container, copy it inside and set its owner there.`),
    ];
  },
  check: {
    who: 'client',
    ask: (seen) =>
      t`List the file ${seen.one('client.config-mode')?.fields.path ?? '~/.ssh/config'}. Does it belong to another user, or may group or others write it?`,
    run: (seen) => `ls -l ${pathArgument(seen.one('client.config-mode')?.fields.path, '~/.ssh/config')}`,
    effect: 'reads',
    yes: 'that is what ssh refuses',
    no: 'this file is in order: ssh reads another one',
  },
  twins: ['client-config-invalid', 'client-key-mode'],
  cite: [
    'OpenSSH readconf.c, read_config_file_depth(): "Bad owner or permissions on"',
    'ssh_config(5), FILES',
  ],
});
