/** Lines that look like errors and break nothing: reverse names, one missing host key type, normal goodbyes, notes of a tunnel. */

import { cause, hint, isStopSignal, sign, step, t } from '../cause.ts';

export default cause({
  id: 'noise-harmless-line',
  who: 'nobody',
  title: 'The line looks like an error but breaks nothing',
  stage: ['accept', 'session'],
  onlyServerView: true,
  signs: [
    sign(
      'auth.reverse-mapping',
      'always',
      "the name of the address and the address of the name differ, which is the address owner's matter",
    ),
    sign('attempt.success', 'always', 'the login worked'),
    sign('auth.accepted', 'usually', 'the login worked'),
    sign('end.received-disconnect', 'always', 'this is a normal goodbye', {
      when: (f) => f.code === 11 || /disconnected by user|user request/i.test(f.reason),
    }),
    sign('end.received-disconnect', 'rarely', 'this goodbye gives a reason', {
      when: (f) => f.code !== 11 && !/disconnected by user|user request/i.test(f.reason),
    }),
    sign('server.hostkey-unloadable', 'usually', 'one type of host key is missing; the others serve'),
    sign('server.no-hostkeys', 'never', 'without any host key nothing works'),
    sign('server.harmless', 'always', 'sshd says so and goes on'),
    sign(
      'sshd.child-signal',
      'usually',
      'the connection was ended because the service or the machine stopped',
      {
        when: (f) => isStopSignal(f.signal),
      },
    ),
    sign('sshd.child-signal', 'never', 'a crash or a kill is no trifle', {
      when: (f) => !isStopSignal(f.signal),
    }),
    sign('auth.pam-line', 'usually', 'a session does without what this module brings', {
      when: (f) => /^(?:env|lastlog2?|mail|motd|umask)$/.test(f.module) && f.phase === 'session',
    }),
    sign('sshd.monitor-error', 'sometimes', 'one half of sshd noticed that the other had ended'),
    sign('server.moduli-missing', 'sometimes', 'sshd uses built-in values instead'),
    sign('sshd.rexec-failed', 'usually', 'up to 9.7 sshd goes on when it cannot start itself anew', {
      when: (f) => !/sshd-(session|auth)$/.test(f.path),
    }),
    sign('sshd.rexec-failed', 'never', 'without this program every connection ends', {
      when: (f) => /sshd-(session|auth)$/.test(f.path),
    }),
    sign(
      'session.forward-target',
      'sometimes',
      'a tunnel of a logged-in user asked for a name that does not exist',
      {
        when: (f) => /unknown|not known|name or service/i.test(f.errno ?? ''),
      },
    ),
    sign(
      'session.forward-target',
      'rarely',
      'a tunnel of a logged-in user asked for a port where nobody listens',
      {
        when: (f) => !/unknown|not known|name or service/i.test(f.errno ?? ''),
      },
    ),
    sign('session.exit-status', 'sometimes', 'the program ended', { when: (f) => f.status === 0 }),
    sign('server.reloaded', 'sometimes', 'the service was told to read its configuration again'),
    sign('end.closed', 'sometimes', 'a tool of yours reads the host keys first and logs in then', {
      when: (f) => f.user === undefined,
    }),
    sign('ident.closed', 'rarely', 'this is a visit that came to nothing'),
    sign('auth.failed', 'rarely', 'here a login failed'),
    sign('sshd.drop-maxstartups', 'never', 'here a connection was refused'),
    sign('sshd.drop-penalty', 'never', 'here a connection was refused'),
    sign('sshd.privsep-dir-missing', 'never', 'this one breaks every connection'),
    sign('attempt.server-ending', 'usually', 'the session ended by itself', {
      when: (f) => f.stage === 'session',
    }),
    hint('login-ok', 'always', 'logins go on'),
    hint('own-source', 'sometimes', 'the address is yours and its login worked'),
    hint('all-users-fail', 'never', 'somebody is locked out'),
    hint('only-this-user', 'rarely', 'somebody is locked out'),
    hint('server-view', 'usually', 'only the log shows it'),
    sign('ident.invalid-line', 'never', 'this visitor sent something that is no SSH'),
    sign('ident.invalid-characters', 'never', 'this visitor sent something that is no SSH'),
    sign('kex.no-match', 'rarely', 'here the algorithms did not fit'),
    sign('sshd.grace-expired', 'never', 'here sshd ended it after its time for logins'),
    sign('auth.invalid-user', 'rarely', 'here somebody tried a name'),
    sign('sshd.throttle-begin', 'never', 'here connections were refused'),
    hint('internet-exposed', 'sometimes', 'strangers leave many such lines'),
    hint('regular-interval', 'sometimes', 'some programs write the line each time'),
  ],
  then: ['end.disconnected', 'session.closed', 'end.closed', 'sshd.child-reaped'],
  explain: (seen) => {
    const reverse = seen.one('auth.reverse-mapping');
    const key = seen.one('server.hostkey-unloadable');
    const target = seen.one('session.forward-target');
    const goodbye = seen.one('end.received-disconnect');
    const stopped = seen.one('sshd.child-signal');
    const trifle = seen.one('server.harmless');
    const what = reverse
      ? t`The line about ${reverse.fields.host ?? reverse.fields.addr ?? 'a host name'} says only that the address and its name do not lead to each other; "POSSIBLE BREAK-IN ATTEMPT" is an old and far too strong wording for it.`
      : key
        ? t`One host key (${key.fields.path}) could not be loaded; sshd goes on with the others.`
        : target
          ? t`A tunnel of a user who is logged in asked for ${target.fields.host}, which could not be reached. The SSH connection itself goes on.`
          : goodbye
            ? t`"${goodbye.fields.reason}" is how a client says goodbye when its work is done.`
            : stopped
              ? t`Signal ${stopped.fields.signal} is how a service or a machine that stops ends its processes; somebody had connected and not logged in yet.`
              : trifle
                ? t`sshd could do without this and goes on: ${trifle.fields.what}.`
                : t`This line is a note, not a fault: logins go on.`;
    return [
      ...t`Nothing is broken. `,
      ...what,
      ...t` If somebody could not log in at that time, look for other lines with the same process id: they tell the reason, this one does not.`,
    ];
  },
  fix: () => [
    step('server', t`Nothing has to be done.`),
    step(
      'server',
      t`To be rid of the line: make a missing host key with \`ssh-keygen -A\`, or take its HostKey line out; set \`UseDNS no\` against lines about reverse names; correct the target of the tunnel.`,
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Look at the other lines with the same process id. Does a login or a normal end follow, with no other error?`,
    run: () => 'sudo journalctl -u ssh -u sshd --since "1 hour ago" | grep -F "[PID]"',
    effect: 'reads',
    yes: 'the line is harmless',
    no: 'another error follows: that one counts',
  },
  twins: ['connect-banned', 'noise-connect-close', 'server-hostkeys-missing'],
  cite: [
    'OpenSSH canohost.c, remote_hostname()',
    'OpenSSH sshd.c: "Could not load host key" is logged for each missing type',
    'Measured: rexec of a deleted sshd up to 9.7 works all the same',
  ],
});
