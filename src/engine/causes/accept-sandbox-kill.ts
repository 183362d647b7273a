/** The seccomp sandbox kills the unprivileged pre-login process, which made a system call that the filter forbids. */

import {
  CLOSED_AT_ONCE,
  cause,
  ENDS_AFTER_GREETING,
  guarded,
  hint,
  installServer,
  isSandboxSignal,
  reads,
  SSHD_LISTENS,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'accept-sandbox-kill',
  who: 'server',
  title: "sshd's pre-login sandbox fails or kills its process",
  stage: ['ident', 'auth'],
  signs: () => [
    ...SSHD_LISTENS,
    ...ENDS_AFTER_GREETING,
    // 31 is SIGSYS on Linux for x86, ARM and most others: what the seccomp filter sends (signal(7)).
    sign('sshd.child-signal', 'always', 'signal 31 is what the sandbox sends for a forbidden system call', {
      when: (f) => f.signal === 31,
      proves: true,
    }),
    sign(
      'sshd.child-signal',
      'always',
      'on MIPS, the BSDs and macOS signal 12 is what the sandbox sends for a forbidden system call',
      { when: (f) => f.signal === 12 },
    ),
    sign('sshd.child-signal', 'never', 'the process died of another signal', {
      when: (f) => !isSandboxSignal(f.signal),
    }),
    sign('around.seccomp', 'always', 'the kernel reports the forbidden system call'),
    sign('around.crash', 'rarely', 'a crash is another matter'),
    sign('sshd.child-crash', 'usually', 'the listener saw that the unprivileged process died'),
    sign('sshd.child-limit', 'always', 'the kernel did not take the sandbox', {
      when: (f) => /^PR_|sandbox/.test(f.call),
    }),
    sign('sshd.child-limit', 'usually', 'the limits of the sandbox could not be set', {
      when: (f) => f.call.startsWith('RLIMIT_'),
    }),
    sign('sshd.child-limit', 'never', 'there was no process yet', { when: (f) => f.call === 'fork' }),
    sign('sshd.penalty', 'usually', 'the crash costs the address 90 seconds', {
      when: (f) => /crash/i.test(f.reason),
    }),
    sign('end.reset', 'usually', "the process died before it read the client's offer"),
    sign('end.closed', 'sometimes', 'the process died between two messages'),
    sign('ident.closed', 'rarely', 'the banner normally comes first'),
    sign('attempt.server-ending', 'usually', 'sshd saw its own process die', {
      when: (f) => f.ender === 'self' && f.stage !== 'session',
    }),
    sign('attempt.server-ending', 'never', 'the log stops without an ending', {
      when: (f) => f.ender === 'peer',
    }),
    sign('attempt.last-step', 'usually', 'it dies right after the identification lines', {
      when: (f) => /kex/i.test(f.step),
    }),
    hint('after-upgrade', 'usually', 'a new libc, OpenSSL or kernel uses new system calls'),
    hint('all-users-fail', 'usually', 'every new connection fails'),
    hint('after-hardening', 'sometimes', 'a preloaded allocator (ld.so.preload) makes calls of its own'),
    hint('existing-sessions-ok', 'usually', 'sessions that are logged in have left the sandbox'),
    hint('intermittent', 'rarely', 'the filter answers the same every time'),
    sign('ident.pre-banner', 'never', 'here nothing is said before the close'),
    ...CLOSED_AT_ONCE,
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
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
    const call = seen.one('sshd.child-limit')?.fields.call;
    if (call?.startsWith('PR_')) {
      return t`The kernel at ${seen.host ?? 'the server'} refused the sandbox (${call}) that sshd puts around the process which should log you in. Since OpenSSH 10.4 sshd then ends every connection; earlier releases went on without it. It happens where the kernel has no seccomp filter, or where an emulator or the rules of a container forbid it.`;
    }
    return [
      ...(child
        ? t`The process that should log you in was killed by signal ${child.fields.signal}: it made a system call that sshd's own sandbox forbids.`
        : t`The process that should log you in at ${seen.host ?? 'the server'} may be killed by sshd's own sandbox, because it makes a system call that the filter does not know.`),
      ...t` The usual reason is a newer libc, OpenSSL or kernel, or a library preloaded into every program, with an older sshd. The client sees the server's version and then a reset. Up to OpenSSH 9.7 the log says nothing at all; later ones also put a 90 second penalty on the address.`,
    ];
  },
  fix: (seen) => [
    ...(seen.one('sshd.child-limit')?.fields.call.startsWith('PR_')
      ? [
          step(
            'server',
            t`Run sshd where the kernel has the seccomp filter (CONFIG_SECCOMP_FILTER), and let the rules of the container allow prctl and seccomp.`,
            reads('grep -i seccomp /proc/self/status; zgrep SECCOMP_FILTER /proc/config.gz', 'server'),
          ),
        ]
      : []),
    step(
      'client',
      t`Nothing on your side helps; wait 90 seconds between tries so that a penalty does not hide the fault.`,
    ),
    step(
      'server',
      t`Look for the forbidden call and for preloaded libraries.`,
      reads('sudo journalctl -k | grep -i -e seccomp -e "sig=31"', 'server'),
      reads('cat /etc/ld.so.preload', 'server'),
    ),
    guarded(
      step(
        'server',
        t`Take a preloaded library away from sshd: remove its line from /etc/ld.so.preload or from the service's LD_PRELOAD.`,
      ),
      'keep-session',
      'backup',
      'second-window',
    ),
    installServer(t`Otherwise bring OpenSSH to the release that belongs to the installed libc and OpenSSL.`),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Search the kernel's log for sshd at that moment. Is there a line with "sig=31" or "seccomp" for sshd?`,
    run: () =>
      'sudo journalctl -k --since "1 hour ago" | grep -i -e seccomp -e "sig=31"; sudo ausearch -m SECCOMP -ts recent',
    effect: 'reads',
    yes: "sshd's sandbox killed the process",
    no: 'no kill by the sandbox: another crash or a close on the way',
  },
  twins: ['accept-child-crash', 'accept-openssl-mismatch', 'kex-server-closes', 'path-ipqos-dropped'],
  cite: [
    'OpenSSH sandbox-seccomp-filter.c',
    'OpenSSH monitor_wrap.c, mm_reap()',
    'Measured: nothing logged up to 9.7; 9.9 "preauth child terminated by signal 31", 10.5 "child terminated by signal 31"',
  ],
});
