/** Cause: The sftp subsystem is not configured or its path is wrong; new scp needs it too. */

import {
  argument,
  cause,
  connects,
  finding,
  hint,
  installServer,
  LOGIN_ACCEPTED,
  reads,
  setServerConfig,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'session-no-sftp-server',
  stage: 'session',
  who: 'server',
  title: 'The server has no working SFTP program',
  signs: () => [
    sign('session.subsystem-failed', 'always', 'sshd found no such subsystem in its configuration', {
      when: (f) => /not found/i.test(f.text ?? ''),
      proves: true,
    }),
    sign('session.subsystem-failed', 'always', 'the server refused or could not start the sftp subsystem', {
      when: (f) => !/not found/i.test(f.text ?? ''),
    }),
    sign('session.exit-status', 'usually', 'status 127 is how a shell says "not found"', {
      when: (f) => f.status === 127,
    }),
    sign('session.exit-status', 'rarely', 'a missing program gives status 127', {
      when: (f) => f.status !== 127,
    }),
    sign('tool.closed', 'usually', 'scp or sftp saw the channel close', {
      when: (f) => /scp|sftp/.test(f.tool),
    }),
    sign('session.noise-in-stream', 'rarely', 'text came where nothing should come'),
    sign('attempt.duration', 'usually', 'it ends within a moment', { when: (f) => f.seconds < 4.5 }),
    ...LOGIN_ACCEPTED,
    sign('attempt.server-ending', 'usually', 'the client gave up', {
      when: (f) => f.stage === 'session' && f.ender === 'peer',
    }),
    finding('subsystem-missing-sftp', 'always', 'sshd_config names no sftp subsystem'),
    finding('subsystem-sftp', 'sometimes', 'sshd_config names a program that may not exist'),
    hint('login-ok', 'always', 'a plain ssh login works'),
    hint('container', 'sometimes', 'slim images lack the sftp program'),
    hint('appliance', 'usually', 'small servers such as Dropbear bring no sftp program'),
    hint('after-upgrade', 'sometimes', 'since 9.0 scp uses SFTP too; or the path of the program changed'),
    hint('works-with-other-client', 'sometimes', 'an older scp needs no SFTP'),
    hint('intermittent', 'never', 'the program is missing every time'),
  ],
  then: ['tool.read-failed', 'tool.closed'],
  explain: (seen) =>
    t`You were let in at ${seen.host ?? 'the server'}, but the server could not start its SFTP program: sshd_config has no working \`Subsystem sftp\` line, or the program it names is not there. Since OpenSSH 9.0 scp uses SFTP as well, so both end with "Connection closed" while a plain login works. The server closed the channel${seen.one('session.exit-status') ? t` (status ${seen.one('session.exit-status')?.fields.status})` : []}.`,
  fix: (seen) => [
    step(
      'client',
      t`For now use scp's old protocol, which needs no SFTP.`,
      connects(1, `scp -O FILE ${argument(seen.host, 'HOST')}:`),
    ),
    setServerConfig(
      t`Let sshd serve SFTP itself. If sshd_config already has a \`Subsystem sftp\` line, change that line instead: it may stand only once.`,
      'Subsystem sftp internal-sftp',
    ),
    step(
      'server',
      t`Or see whether the program that the line names exists.`,
      reads('sudo sshd -T | grep -i subsystem', 'server'),
      reads(
        'ls -l /usr/lib/openssh/sftp-server /usr/libexec/openssh/sftp-server /usr/lib/ssh/sftp-server',
        'server',
      ),
    ),
    installServer(
      t`If it is missing, install the package that brings it (Debian: openssh-sftp-server, OpenWrt: openssh-sftp-server).`,
    ),
  ],
  check: {
    who: 'client',
    ask: () =>
      t`Copy one small file with the old protocol. Does \`scp -O\` work while plain scp and sftp fail?`,
    run: (seen) => `scp -O /etc/hostname ${argument(seen.host, 'HOST')}:/tmp/`,
    effect: 'connects 1',
    yes: 'only SFTP is missing',
    no: 'something else stands in the way of every command',
  },
  twins: ['session-chroot-unusable', 'session-forced-command', 'session-shell-noise'],
  cite: [
    'sshd_config(5): Subsystem',
    'OpenSSH session.c, session_subsystem_req()',
    'OpenSSH 9.0 release notes: scp uses SFTP',
  ],
});
