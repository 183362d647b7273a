/**
 * Cause: The shell, command or sshd process died by a signal (memory killer, operator, crash), so the
 * session broke off.
 */

import { cause, hint, LOGIN_ACCEPTED, reads, sign, step, t } from '../cause.ts';

export default cause({
  id: 'session-killed',
  stage: 'session',
  who: 'server',
  atProvider: true,
  title: "The session's process on the server was killed",
  signs: [
    sign('session.exit-signal', 'always', 'the server reports that the program died by a signal'),
    sign('session.exit-status', 'usually', 'status 137 is how a shell reports a kill', {
      when: (f) => f.status === 137,
    }),
    sign('session.exit-status', 'usually', '-1 or 255 is what ssh shows when the program died by a signal', {
      when: (f) => f.status === -1 || f.status === 255,
    }),
    sign('session.exit-status', 'rarely', 'a program that ends by itself has another status', {
      when: (f) => ![137, -1, 255].includes(f.status),
    }),
    sign('session.killed', 'always', 'the server says that the process was killed'),
    sign('around.oom', 'usually', 'the kernel killed a process for want of memory'),
    sign('around.crash', 'sometimes', 'the kernel reports a crash at that time'),
    sign('session.closed-by-remote', 'usually', 'the sshd of the session was killed'),
    sign('session.broken-pipe', 'rarely', 'a killed process still closes its connection'),
    sign('client.exit', 'usually', 'ssh reports the death of the program with 255 or 137', {
      when: (f) => f.status === 255 || f.status === 137,
    }),
    sign('client.exit', 'never', 'a program that was killed does not succeed', {
      when: (f) => f.status === 0,
    }),
    ...LOGIN_ACCEPTED,
    sign('attempt.server-ending', 'usually', 'the program died, and the client said goodbye', {
      when: (f) => f.stage === 'session' && f.ender === 'peer',
    }),
    hint('login-ok', 'usually', 'the session had been working'),
    hint('only-large-output', 'sometimes', 'big jobs use much memory'),
    hint('intermittent', 'usually', 'it depends on memory or on somebody'),
    hint('only-idle', 'rarely', 'idle sessions use little memory'),
    hint('all-users-fail', 'rarely', 'one process was killed'),
  ],
  then: ['session.closed-by-remote', 'end.closed', 'end.reset', 'tool.read-failed', 'tool.closed'],
  explain: (seen) => {
    const signal = seen.one('session.exit-signal')?.fields.signal;
    const oom = seen.one('around.oom')?.fields;
    return t`The session with ${seen.host ?? 'the server'} broke off because a process on the server was killed${signal ? t` by signal ${signal}` : []}${oom ? t`: the kernel ran out of memory and ended ${oom.program ?? t`it`}` : []}. That may have been the command, the shell or the sshd of this session. The kernel (memory), an operator or a limit does this; the network had no part in it.`;
  },
  fix: () => [
    step(
      'server',
      t`See who killed it.`,
      reads('sudo journalctl -k --since "1 hour ago" | grep -iE "oom|killed process"', 'server'),
      reads('sudo dmesg -T | grep -iE "oom|killed process"', 'server'),
    ),
    step(
      'server',
      t`Memory: give the machine or the container more, add swap, or let the job use less. A time or memory limit of a batch system kills as well.`,
    ),
    step('client', t`Run long jobs in tmux or as a service, so that they do not depend on the session.`),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Look in the kernel's log at the time when the session ended. Is there a line about a killed process?`,
    run: () => 'sudo journalctl -k --since "1 hour ago" | grep -iE "oom|killed process|segfault"',
    effect: 'reads',
    yes: 'the kernel killed it',
    no: 'the kernel did not: an operator, a shutdown or the network',
  },
  twins: ['path-state-lost', 'session-server-shutdown', 'session-shell-exits'],
  cite: [
    'RFC 4254, section 6.10: exit-signal',
    'OpenSSH session.c, session_exit_message()',
    'Measured: a killed command gives exit status 255, a killed sshd "closed by remote host"',
  ],
});
