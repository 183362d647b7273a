/** The process of one connection dies before login by a signal, or cannot be set up on this platform. */

import {
  CLOSED_AT_ONCE,
  cause,
  hint,
  installServer,
  isSandboxSignal,
  isStopSignal,
  PROCESS_DIES,
  READ_SERVER_LOG,
  reads,
  SSHD_LISTENS,
  sign,
  step,
  t,
} from '../cause.ts';

/** The calls by which sshd becomes another account (uidswap.c). */
const BECOMES = /^(?:get|init|set)(?:groups|(?:res|e)[ug]id)$/;

export default cause({
  id: 'accept-child-crash',
  who: 'server',
  title: "sshd's process for your connection dies",
  stage: ['accept', 'auth'],
  signs: () => [
    sign('probe.repeat', 'usually', 'some of the processes live long enough to greet', {
      when: (f) => f.greeted > 0 && f.closed > 0,
    }),
    sign('attempt.unended', 'sometimes', 'a process that is killed logs no end'),
    sign('probe.logged', 'always', 'some of the processes died before they could log', {
      when: (f) => !f.greeted,
    }),
    ...SSHD_LISTENS,
    sign('attempt.last-step', 'sometimes', 'it ended while the login was under way', {
      when: (f) => /^auth/.test(f.step),
    }),
    ...PROCESS_DIES,
    sign('sshd.child-signal', 'always', "sshd's process died of a fault in the program", {
      when: (f) => [4, 6, 7, 8, 11].includes(f.signal),
      proves: true,
    }),
    sign('sshd.child-signal', 'usually', "sshd's process was killed", {
      when: (f) => f.signal === 9,
    }),
    sign('sshd.child-signal', 'rarely', 'that signal comes from the sandbox', {
      when: (f) => isSandboxSignal(f.signal),
    }),
    sign('sshd.child-signal', 'rarely', 'that signal ends programs which did nothing wrong', {
      when: (f) => isStopSignal(f.signal),
    }),
    sign('sshd.child-exit', 'usually', "sshd's process ended early"),
    sign('sshd.child-crash', 'always', 'the listener saw that the process died'),
    sign(
      'sshd.chroot-failed',
      'sometimes',
      'the platform forbids what sshd needs, as in a restricted container',
      { when: (f) => !/no such file/i.test(f.errno) },
    ),
    sign(
      'sshd.child-limit',
      'always',
      'root may not change who it is here, as in a container without that right',
      {
        when: (f) => BECOMES.test(f.call),
      },
    ),
    sign('sshd.child-limit', 'usually', 'the process could not be set up', {
      when: (f) => !BECOMES.test(f.call) && f.call !== 'fork',
    }),
    sign('sshd.child-limit', 'rarely', 'there was no process yet', { when: (f) => f.call === 'fork' }),
    sign('sshd.no-entropy', 'usually', 'the process found no source of random numbers'),
    sign('sshd.monitor-error', 'sometimes', 'one half of sshd lost the other'),
    sign('around.crash', 'usually', 'the kernel reports a crash', {
      when: (f) => /sshd/.test(f.program ?? f.text),
    }),
    sign('around.oom', 'sometimes', 'the kernel killed it for want of memory', {
      when: (f) => /sshd/.test(f.program ?? ''),
    }),
    sign('around.seccomp', 'rarely', 'this is the sandbox'),
    sign('sshd.penalty', 'usually', 'the crash costs the address 90 seconds', {
      when: (f) => /crash/i.test(f.reason),
    }),
    sign('end.reset', 'usually', "the process died with the client's data unread"),
    sign('end.closed', 'sometimes', 'the process died between two messages'),
    sign('ident.read-error', 'sometimes', 'the process died before it sent a line', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('ident.closed', 'rarely', 'the process died before it sent a line'),
    sign('attempt.server-ending', 'usually', 'sshd saw its own process die', {
      when: (f) => f.ender === 'self' && f.stage !== 'session',
    }),
    sign('attempt.server-ending', 'rarely', 'the process still wrote an ending', {
      when: (f) => f.ender === 'peer',
    }),
    hint('after-upgrade', 'usually', 'a new library or kernel brought it'),
    hint('all-users-fail', 'usually', 'every new connection fails'),
    hint('container', 'sometimes', 'a container may lack rights that sshd needs'),
    hint('existing-sessions-ok', 'usually', 'open sessions are past this point'),
    hint('windows-server', 'sometimes', 'other platforms have their own faults here'),
    sign('ident.pre-banner', 'never', 'here nothing is said before the close'),
    ...CLOSED_AT_ONCE,
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
    sign(
      'sshd.listener-died',
      'sometimes',
      'the process of the connection was gone before it had its configuration',
      { when: (f) => /ssh_msg_send/.test(f.text) },
    ),
    hint('was-working', 'sometimes', 'it worked with other libraries'),
  ],
  then: [
    'end.closed',
    'end.reset',
    'ident.closed',
    'ident.read-error',
    'sshd.child-crash',
    'sshd.penalty',
    'sshd.drop-penalty',
    'sshd.monitor-error',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const child = seen.one('sshd.child-signal');
    const limit = seen.one('sshd.child-limit')?.fields;
    if (limit && BECOMES.test(limit.call))
      return t`sshd at ${seen.host ?? 'the server'} could not become the account that it needed to be (${limit.call}${limit.errno ? `: ${limit.errno}` : ''}) and ended the connection. That happens inside containers: root there lacks CAP_SETUID and CAP_SETGID, or the number of the account lies outside the range of ids that the container was given.`;
    return [
      ...(child
        ? t`The server's process for this connection was ended by signal ${child.fields.signal} before anyone had logged in.`
        : t`The process that sshd at ${seen.host ?? 'the server'} started for this connection seems to die before anyone has logged in.`),
      ...t` Signal 11 or 6 is a crash in the program or a library; 9 is a kill, mostly by the kernel because memory ran out. The client sees only that the connection was reset or closed. Up to OpenSSH 9.7 such a death leaves no line in sshd's own log; look in the kernel's.`,
    ];
  },
  fix: (seen) => [
    ...(BECOMES.test(seen.one('sshd.child-limit')?.fields.call ?? '')
      ? [
          step(
            'server',
            t`Give the container the rights SETUID and SETGID, and a range of ids that holds the account (\`id -u\`, \`id -G\`).`,
            reads('grep -e Cap /proc/1/status; cat /proc/self/uid_map /proc/self/gid_map', 'server'),
          ),
        ]
      : []),
    step(
      'client',
      t`Nothing on your side is wrong. If only one client program brings it about, another one may get in meanwhile.`,
    ),
    {
      ...step('server', t`Collect the evidence: sshd's log of that process id, and the kernel's.`),
      commands: [
        ...READ_SERVER_LOG,
        reads('sudo journalctl -k --since "1 hour ago" | grep -i -e sshd -e oom -e segfault', 'server'),
        reads('coredumpctl list sshd', 'server'),
      ],
    },
    installServer(
      t`Bring OpenSSH, OpenSSL and libc to releases that belong together; if the crash began with an update, go back to the release before and report it.`,
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Search the kernel's log at that moment. Is there a crash (segfault) or a kill (oom) of an sshd process?`,
    run: () =>
      'sudo journalctl -k --since "1 hour ago" | grep -i -e "sshd.*segfault" -e "killed process.*sshd" -e "traps: sshd"; coredumpctl list sshd',
    effect: 'reads',
    yes: "sshd's process crashed or was killed",
    no: 'the kernel saw nothing: look for the sandbox, for PAM, or for a close on the way',
  },
  twins: [
    'accept-binary-unusable',
    'accept-out-of-resources',
    'accept-privsep-dir',
    'accept-sandbox-kill',
    'ident-hangs-up',
    'kex-server-closes',
    'server-config-invalid',
    'server-hostkeys-missing',
  ],
  cite: [
    'OpenSSH monitor_wrap.c, mm_reap(), and sshd.c, child_reap()',
    'signal(7)',
    'Measured: a killed pre-login child leaves no line up to 9.7',
  ],
});
