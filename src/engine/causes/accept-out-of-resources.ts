/** fork, memory or file descriptors ran out for the listener or for the process of one connection. */

import {
  cause,
  changes,
  guarded,
  hint,
  LISTENER_HANGS_UP,
  reads,
  SSHD_LISTENS,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'accept-out-of-resources',
  who: 'server',
  title: 'The server lacks processes, memory or file descriptors for you',
  stage: ['accept', 'auth'],
  signs: () => [
    sign('probe.logged', 'rarely', 'without a process sshd logs none of them'),
    ...SSHD_LISTENS,
    ...LISTENER_HANGS_UP,
    sign('probe.repeat', 'sometimes', 'a server short of something serves some and fails others', {
      when: (f) => f.greeted > 0 && f.closed > 0,
    }),
    sign('sshd.fork-failed', 'always', 'sshd could not start a process for the connection', { proves: true }),
    sign('sshd.no-descriptors', 'always', 'sshd could not open what the connection needs', {
      when: (f) => /too many open files|memory|not enough space|temporarily/i.test(f.errno),
      proves: true,
    }),
    sign('sshd.no-descriptors', 'sometimes', 'sshd could not open what the connection needs', {
      when: (f) => !/too many open files|memory|not enough space|temporarily/i.test(f.errno),
    }),
    sign('sshd.accept-error', 'usually', 'sshd could not take the connection', {
      when: (f) => /too many open files|memory|buffer space/i.test(f.errno),
    }),
    sign('sshd.listener-error', 'usually', 'a call of the listener failed for want of resources', {
      when: (f) => /too many open files|memory|temporarily|not enough space/i.test(f.errno),
    }),
    sign('sshd.child-limit', 'always', 'the system gave sshd no process', { when: (f) => f.call === 'fork' }),
    sign('sshd.child-limit', 'sometimes', 'the process could not set its limits', {
      when: (f) => f.call !== 'fork' && !/groups|[ug]id$|^PR_/.test(f.call),
    }),
    sign('sshd.rexec-failed', 'sometimes', 'there was no memory to start the program', {
      when: (f) => /memory|temporarily|too many/i.test(f.errno),
    }),
    sign('around.oom', 'usually', 'the kernel was killing processes for want of memory'),
    sign('sshd.silent', 'usually', 'a limit of open files leaves no line'),
    sign('ident.read-error', 'usually', 'the process ended before it read your first line', {
      when: (f) => /reset/i.test(f.errno),
    }),
    sign('ident.closed', 'sometimes', 'the listener closed at once'),
    sign('ident.timeout', 'sometimes', 'an overloaded server answers too late'),
    sign('end.reset', 'usually', 'the process ended before it read your first line'),
    sign('end.closed', 'sometimes', 'the listener closed at once'),
    sign('attempt.server-ending', 'rarely', 'an sshd process read this connection', {
      when: (f) => f.ender === 'peer',
    }),
    hint('intermittent', 'usually', 'it depends on the load'),
    hint('restart-helps', 'usually', 'a restart frees what was leaked'),
    hint('parallel-connections', 'sometimes', 'many sessions use up the limit'),
    hint('was-working', 'usually', 'it worked until the limit was reached'),
    hint('all-users-fail', 'sometimes', 'the whole machine is short'),
    hint('container', 'sometimes', 'containers have small limits for processes'),
    hint('batch', 'sometimes', 'jobs leave many sessions behind'),
    hint('first-time', 'rarely', 'it worked until the limit was reached'),
    sign('ident.pre-banner', 'never', 'here nothing is said before the close'),
    sign('ident.invalid-characters', 'never', 'something else than sshd spoke'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
    sign('sshd.listener-died', 'sometimes', 'the kernel had no room for sshd to hand a connection over', {
      when: (f) => /buffer space|memory/i.test(f.text),
    }),
    hint('socket-activated', 'sometimes', 'systemd too needs a process for each connection'),
    hint('self-heals', 'sometimes', 'it works again when the load is over'),
  ],
  then: [
    'ident.closed',
    'ident.read-error',
    'end.closed',
    'end.reset',
    'sshd.listener-error',
    'sshd.child-signal',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) => {
    const fork = seen.one('sshd.fork-failed');
    const files = seen.one('sshd.no-descriptors');
    const what = fork
      ? t`sshd could not start a process for the connection: ${fork.fields.errno}.`
      : files
        ? t`sshd could not get what the connection needs: ${files.fields.call} failed with ${files.fields.errno}.`
        : t`The server at ${seen.host ?? 'that address'} may have no room for one more connection: too many processes or open files, or no memory.`;
    return [
      ...what,
      ...t` So sshd closed the new connection before its first line; sessions that are open go on. The limit may be that of the machine, of the sshd service (\`TasksMax\`, \`LimitNOFILE\`), of its container, or all memory may be in use. Whoever tries later may get in.`,
    ];
  },
  fix: () => [
    step('client', t`Try again later; end sessions and jobs of your own that you no longer need.`),
    step(
      'server',
      t`See which limit is reached, before a restart wipes it out.`,
      reads('systemctl show ssh sshd -p TasksCurrent -p TasksMax -p LimitNOFILE -p MemoryMax', 'server'),
      reads('free -m; ps -e --no-headers | wc -l; cat /proc/sys/kernel/pid_max', 'server'),
      reads('sudo journalctl -k --since "1 hour ago" | grep -i -e oom -e "fork rejected"', 'server'),
    ),
    guarded(
      step(
        'server',
        t`Free what is used up: end the processes that leak. Then raise the limit of the service in a drop-in.`,
        changes('sudo systemctl edit ssh', 'server', 'debian'),
        changes('sudo systemctl edit sshd', 'server', 'rhel'),
      ),
      'collect-first',
      'keep-session',
      'second-window',
    ),
  ],
  check: {
    who: 'server',
    ask: () =>
      t`Compare what is used with the limits. Is the number of tasks or open files of the service at its limit, or the memory used up?`,
    run: () =>
      'systemctl show ssh sshd -p TasksCurrent -p TasksMax; free -m; sudo journalctl -k | grep -i -e oom -e "fork rejected" | tail',
    effect: 'reads',
    yes: 'the server ran out of a resource',
    no: 'all is far below its limit: another cause',
  },
  twins: [
    'accept-binary-unusable',
    'accept-child-crash',
    'accept-maxstartups',
    'accept-socket-unit-failed',
    'accept-xinetd-refuses',
    'ident-banner-slow',
    'ident-hangs-up',
    'path-port-mapping-dead',
    'path-tunnel-dead-end',
    'session-limits',
  ],
  cite: [
    'OpenSSH sshd.c, server_accept_loop(): "fork: %.100s"',
    'systemd.resource-control(5), TasksMax',
    'Measured: fork failure 3 closed, 9 reset of 12; a limit of open files is not logged',
  ],
  folklore: 'exhausted resources on the server',
});
