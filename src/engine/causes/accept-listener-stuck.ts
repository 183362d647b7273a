/** The listening sshd is stopped or blocked: the kernel still completes TCP from its queue, sshd handles nobody. */

import {
  cause,
  hint,
  listeners,
  MACHINE_THERE,
  reads,
  restartServer,
  SSHD_LISTENS,
  STAYS_SILENT,
  sign,
  step,
  t,
} from '../cause.ts';

export default cause({
  id: 'accept-listener-stuck',
  who: 'server',
  title: 'The listening sshd hangs and accepts nobody',
  stage: ['connect', 'ident'],
  signs: () => [
    ...SSHD_LISTENS,
    ...MACHINE_THERE,
    ...STAYS_SILENT,
    sign('attempt.hang', 'usually', 'TCP is open and nobody speaks', {
      when: (f) => /^(accept|ident|connected|local)/i.test(f.step),
    }),
    sign('attempt.hang', 'never', 'sshd had already spoken', {
      when: (f) => /kex|auth|session|hostkey/i.test(f.step),
    }),
    sign('ident.timeout', 'usually', 'TCP was open and no first line came'),
    sign('connect.failed', 'sometimes', "the queue is full and the server's kernel ignores new connections", {
      when: (f) => /timed out|timeout/i.test(f.errno),
    }),
    sign('connect.failed', 'rarely', 'a refusal would mean that nothing listens', {
      when: (f) => /refused/i.test(f.errno),
    }),
    sign('ident.closed', 'rarely', 'nobody is there to close'),
    sign('ident.pre-banner', 'never', 'something did speak'),
    sign('sshd.silent', 'always', 'sshd never took the connection from the queue'),
    sign('attempt.server-ending', 'never', 'sshd did take this connection', {
      when: (f) => f.ender === 'peer' || f.ender === 'self',
    }),
    sign('server.unit', 'sometimes', 'the service counts as running', {
      when: (f) => /^(started|listening|reloaded)/i.test(f.state),
    }),
    hint('restart-helps', 'always', 'a restart puts a working listener there'),
    hint('existing-sessions-ok', 'usually', 'open sessions have their own processes'),
    hint('all-users-fail', 'usually', 'nobody gets in'),
    hint('was-working', 'usually', 'it worked until the listener got stuck'),
    hint('fails-from-server-itself', 'usually', 'the machine itself meets the same queue'),
    hint('works-from-other-network', 'rarely', 'nobody gets in'),
    hint('first-time', 'rarely', 'it worked until the listener got stuck'),
    sign('ident.remote', 'never', 'the server had already greeted you'),
    sign('ident.invalid-characters', 'never', 'something else than sshd spoke'),
    sign('sshd.drop-maxstartups', 'never', 'here sshd itself refused the connection'),
    sign('sshd.drop-penalty', 'never', 'here sshd itself refused the connection'),
  ],
  then: [
    'ident.timeout',
    'connect.failed',
    'connect.address-failed',
    'client.interrupted',
    'tool.read-failed',
    'tool.closed',
  ],
  explain: (seen) =>
    t`The system of ${seen.host ?? 'the server'} accepted your connection to port ${seen.port ?? 22}, but sshd does not fetch it from the queue. Its main process is stopped (a debugger, a stop signal), waits for a dead disk or log service, or is caught in a loop. Nobody closes and nothing is sent, so your client waits. When the queue is full, new tries get no answer at all.`,
  fix: () => [
    step(
      'client',
      t`Set a limit so that you do not wait for ever (\`ssh -o ConnectTimeout=20\`), and ask the administrator, who may need the console.`,
    ),
    step(
      'server',
      t`First look why: state T is stopped, D waits for a disk, and a full log socket blocks in sendmsg.`,
      ...listeners('server', 22),
      reads('ps -o pid,stat,wchan:30,cmd -C sshd', 'server'),
    ),
    restartServer(t`Then start a new listener. Open sessions live on.`),
  ],
  check: {
    who: 'server',
    ask: (seen) =>
      t`Look at the listening socket on port ${seen.port ?? 22} twice, some seconds apart. Is Recv-Q above 0 and not going down?`,
    run: () => 'ss -ltn "sport = :22"; sleep 5; ss -ltn "sport = :22"',
    effect: 'reads',
    yes: 'connections wait and the listener does not take them',
    no: 'the queue is empty: the packets do not arrive, or something else answers',
  },
  twins: [
    'connect-port-filtered',
    'ident-banner-slow',
    'ident-stays-silent',
    'ident-tarpit',
    'path-dpi-drop',
  ],
  cite: [
    'listen(2): the backlog',
    'Measured: a stopped sshd lets TCP connect and stays silent; a full queue looks like a dropped packet',
  ],
  folklore: 'restarting sshd or the whole server',
});
